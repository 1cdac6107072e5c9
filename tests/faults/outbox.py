"""Many players on one server, with cuts, kills of programs and kills of the server at random.

What a program said it had kept, in the bank or on its computer, must stand in the bank at the
end: each answer once, and each round that was played to its end with its score.
"""

import argparse
import logging
import os
import random
import signal
import subprocess
import sys
import threading
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
from sqlalchemy import make_url

from quizapp.bank.bank import Bank
from quizapp.shipped import stock_up
from tests.postgres import Server, new_database, new_server

_ROOT = Path(__file__).parent.parent.parent
_STEP_S = (0.3, 1.5)


@dataclass(slots=True)
class Told:
    """What was done, what was said, and what was found."""

    said: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what can be asked for."""
    parser.add_argument("--players", type=int, default=20, help="how many play at once")
    parser.add_argument("--rounds", type=int, default=500, help="how many they play together")
    parser.add_argument("--seed", type=int, default=1, help="the same number, the same chance")


def tell(folder: Path, options: argparse.Namespace) -> int:
    """Print what came of it; return 1 where something was lost or counted twice."""
    logging.disable(logging.CRITICAL)  # each failure is logged, at length
    told = run(folder, options.players, options.rounds, options.seed)
    for what, number in sorted(told.said.items()):
        print(f"{what}: {number}")
    for failure in told.failures:
        print(failure)
    return 1 if told.failures else 0


def run(folder: Path, players: int, rounds: int, seed: int) -> Told:
    """Have them play, and look at what has arrived."""
    told = Told()
    with new_server() as server, new_database(server.url) as database:
        with closing(Bank.open(make_url(database))) as bank:
            stock_up(bank)
        _Evening(folder, server, database, told, seed).play(players, rounds)
        for number in range(players):  # as their next start would
            outbox = folder / "outbox" / _name(number)
            Bank.open(make_url(database), outboxes=outbox).close()
        _compare(folder, database, told)
    return told


class _Evening:
    """The programs of all players, which are killed and started again until all is played."""

    def __init__(self, folder: Path, server: Server, database: str, told: Told, seed: int) -> None:
        self._folder = folder
        self._server = server
        self._database = database
        self._told = told
        self._chance = random.Random(seed)
        self._running: dict[int, subprocess.Popen[bytes]] = {}
        self._starts = self._players = 0

    def play(self, players: int, rounds: int) -> None:
        """Play so many rounds together."""
        shares = [rounds // players + (number < rounds % players) for number in range(players)]
        self._players = players
        for number in range(players):
            self._start(number, shares[number])
        over = threading.Event()
        while self._running:
            over.wait(self._chance.uniform(*_STEP_S))
            self._happen()
            for number, program in list(self._running.items()):
                if program.poll() is None:
                    continue
                del self._running[number]
                if program.returncode not in (0, -signal.SIGKILL):
                    self._told.failures.append(f"{_name(number)} ended: {program.returncode}")
                else:
                    self._start(number, shares[number])

    def _start(self, number: int, share: int) -> None:
        """Have a player play what is left of their rounds."""
        left = share - sum(line[0] == "round" for line in lines(self._folder, number))
        if left <= 0:
            return
        self._starts += 1
        (self._folder / "outbox" / _name(number)).mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "tests.faults.outbox_player", self._database]
        env = {**os.environ, "PYTHONPATH": str(_ROOT)}
        with (self._folder / f"{_name(number)}.errors").open("ab") as errors:
            self._running[number] = subprocess.Popen(
                [*command, _name(number), str(left), str(self._starts)],
                cwd=self._folder,
                env=env,
                stderr=errors,
            )

    def _happen(self) -> None:
        """Have something happen to a program, or to the server."""
        what = self._chance.choice([*["program"] * 8, "kill", "immediate"])
        if what == "program":
            program = self._running.get(self._chance.randrange(self._players))
            if program is not None:  # who is left alone at the end is not killed for ever
                program.kill()
                self._told.said["programs killed"] += 1
            return
        if what == "kill":
            self._server.kill()
        else:
            self._server.stop("immediate")
        self._told.said["servers killed"] += 1
        self._server.start()


def lines(folder: Path, number: int) -> list[list[str]]:
    """What a player's programs have said; a line that a kill cut off was not said."""
    said = folder / f"{_name(number)}.said"
    text = said.read_text() if said.is_file() else ""
    return [line.split() for line in text.splitlines(keepends=True) if line.endswith("\n")]


def _name(number: int) -> str:
    return f"player-{number + 1}"


def _compare(folder: Path, database: str, told: Told) -> None:
    """Hold what was said against what is in the bank."""
    every = [
        line for number in range(len(list(folder.glob("*.said")))) for line in lines(folder, number)
    ]
    said = {line[1]: line[2] for line in every if line[0] == "answer"}
    rounds = {line[1]: int(line[2]) for line in every if line[0] == "round"}
    told.said["answers said to be in the bank"] = sum(one == "kept" for one in said.values())
    told.said["answers said to be kept here"] = sum(one == "here" for one in said.values())
    told.said["answers said to be gone"] = sum(one == "gone" for one in said.values())
    told.said["rounds played to their end"] = len(rounds)
    for line in every:
        if line[0] == "failed":
            told.said[f"network: {line[1]}"] += 1
    with psycopg.connect(database) as db:
        found = Counter(uid.hex() for (uid,) in db.execute("SELECT uid FROM attempt"))
        (twice,) = db.execute(
            "SELECT count(*) - count(DISTINCT asked_id) FROM attempt"
        ).fetchone() or (0,)
        scores = {
            uid.hex(): score if finished else None
            for uid, score, finished in db.execute(
                "SELECT r.uid, p.score, r.finished FROM round r"
                " JOIN round_player p ON p.round_id = r.id"
            )
        }
    lost = [uid for uid in said if uid not in found]
    other = [uid for uid, score in rounds.items() if scores.get(uid) != score]
    told.said["answers in the bank"] = found.total()
    told.said["lost"], told.said["counted twice"] = len(lost), int(twice)
    told.said["rounds with another score"] = len(other)
    unsaid = len(found) - len(said) + len(lost)
    told.said["in the bank, and the kill came before that was said"] = unsaid
    with closing(Bank.open(make_url(database))) as bank:
        told.failures += [f"check: {finding}" for finding in bank.check()]
    if lost or twice or other or "gone" in said.values():
        told.failures.append(f"lost {len(lost)}, twice {twice}, other scores {len(other)}")
    if unsaid > told.said["programs killed"]:
        told.failures.append(f"{unsaid} answers that nobody gave")
    if list(folder.glob("outbox/**/*.db")):
        told.failures.append("something still waits in an outbox")
