"""``python -m tests.faults opening --count 1000``: the proofs that take longer than CI has time."""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.faults import opening


def main() -> int:
    """Run one proof; return 1 where it fails."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    proofs = parser.add_subparsers(dest="proof", required=True)
    command = proofs.add_parser("opening", help="banks that were spoilt, opened one by one")
    command.add_argument("--count", type=int, default=1000)
    command.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="quizapp-faults-") as folder:
        told = opening.run(Path(folder), options.count, options.seed)
    for how, number in sorted(told.outcomes.items()):
        print(f"{how}: {number}")
    print(f"slowest: {told.slowest_s:.2f} s")
    for failure in told.failures:
        print(failure)
    return 1 if told.failures else 0


if __name__ == "__main__":
    sys.exit(main())
