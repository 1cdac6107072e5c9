"""``python -m tests.faults``: accidents while it is played.

``opening`` opens banks that were spoilt, ``upgrades`` kills the program while it brings an older
bank up to date, ``messages`` has any function fail while the window is used, ``outbox`` cuts
many players off from their server. Short as they are; ``--kills 500 --places 200 --cuts 500``,
``opening --count 1000``, ``upgrades``, ``messages`` and ``outbox`` are the proofs that take longer
than CI has time.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.faults import messages, opening, outbox, recorded, upgrades


def main() -> int:
    """Run one proof; return 1 where it fails."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    recorded.add_options(parser)
    proofs = parser.add_subparsers(dest="proof")
    command = proofs.add_parser("opening", help="banks that were spoilt, opened one by one")
    command.add_argument("--count", type=int, default=1000)
    command.add_argument("--seed", type=int, default=1)
    command = proofs.add_parser("upgrades", help="older banks, killed while brought up to date")
    upgrades.add_options(command)
    command = proofs.add_parser("messages", help="faults anywhere, and what the window says")
    messages.add_options(command)
    command = proofs.add_parser("outbox", help="many players on a server, with cuts and kills")
    outbox.add_options(command)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="quizapp-faults-") as folder:
        if options.proof is None:
            return recorded.run(options, Path(folder))
        if options.proof == "messages":
            return messages.tell(Path(folder), options)
        if options.proof == "outbox":
            return outbox.tell(Path(folder), options)
        if options.proof == "upgrades":
            return upgrades.tell(Path(folder), options)
        told = opening.run(Path(folder), options.count, options.seed)
    for how, number in sorted(told.outcomes.items()):
        print(f"{how}: {number}")
    print(f"slowest: {told.slowest_s:.2f} s")
    for failure in told.failures:
        print(failure)
    return 1 if told.failures else 0


if __name__ == "__main__":
    sys.exit(main())
