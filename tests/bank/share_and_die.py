"""A program that copies one bank into another, or fetches one, and is killed on its way.

It dies before its n-th statement on the bank that it writes to; with 0 it comes to its end.
"""

import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, event, make_url

from quizapp.bank import fetching
from quizapp.bank.bank import Bank
from quizapp.bank.share_tally import Chosen, Tally

_ALL = Chosen(players=True, scores=True)


def started(verb: str, source: URL, target: URL | Path, dies_at: int = 0) -> int:
    """Have the program run; return its exit code, and print how many statements it sent."""
    address = (
        target.render_as_string(hide_password=False) if isinstance(target, URL) else str(target)
    )
    done = subprocess.run(
        [
            *(sys.executable, "-m", "tests.bank.share_and_die"),
            *(verb, source.render_as_string(hide_password=False), address, str(dies_at)),
        ],
        cwd=Path(__file__).parent.parent.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode not in (0, -signal.SIGKILL):
        raise AssertionError(done.stderr)
    return int(done.stdout) if done.returncode == 0 else done.returncode


def main(verb: str, source: str, target: str, dies_at: int) -> None:
    """Copy; say how many statements that took."""
    sent = 0
    writes_to = "postgresql" if verb == "share" else "sqlite"

    def count(connection: Connection, *_rest: object) -> None:
        nonlocal sent
        if connection.dialect.name == writes_to:
            sent += 1
            if sent == dies_at:
                os.kill(os.getpid(), signal.SIGKILL)

    for moment in ("before_cursor_execute", "commit"):
        event.listen(Engine, moment, count)
    tally = Tally()
    if verb == "share":
        with (
            closing(Bank.open(make_url(source))) as home,
            closing(Bank.open(make_url(target))) as server,
            home.to_share() as whole,
        ):
            server.take_from(whole, _ALL, tally, lambda _: None)
    else:
        with closing(fetching.shared_bank(make_url(source))) as server:
            fetching.fetch(server, Path(target), _ALL, tally, lambda _: None)
    sys.stdout.write(str(sent))


if __name__ == "__main__":
    main(*sys.argv[1:4], int(sys.argv[4]))
