"""A program whose server is away: it begins a round, answers what it can, and is killed."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import make_url

from quizapp.bank.bank import Bank
from tests.bank.outbox_support import keep
from tests.bank.support import begin
from tests.network import network_to


def killed(
    server: str,
    outboxes: Path,
    player: str = "Ada",
    answers: int = 3,
    under: Sequence[str] = (),
) -> list[int]:
    """Have it run; return the score of its round after each answer that it said was kept.

    ``under`` is the beginning of a command line that watches it.
    """
    done = subprocess.run(
        [
            *under,
            *(sys.executable, "-m", "tests.bank.play_cut_off"),
            *(server, str(outboxes), player, str(answers)),
        ],
        cwd=Path(__file__).parent.parent.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def main(server: str, outboxes: str, player: str, answers: int) -> None:
    """Play; say each score once the answer is kept; die without a farewell."""
    with network_to(server) as network:
        bank = Bank.open(make_url(network.url), outboxes=Path(outboxes))
        new = begin(bank, player=player)
        network.cut()
        for _ in range(answers):
            keep(bank, new.round)
            sys.stdout.write(f"{new.round.score}\n")
            sys.stdout.flush()
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(*sys.argv[1:4], int(sys.argv[4]))
