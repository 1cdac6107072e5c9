"""From a key to the verdict on the screen, and to an answer that is kept on disk."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

from quizapp.game.modes import Choice
from quizapp.game.round import Phase
from tests.benchmarks.banks import Banks, in_haste, opened
from tests.benchmarks.children import run
from tests.benchmarks.past import ADA, LENGTH, add_answers, add_players, play_round, uid_of
from tests.benchmarks.report import Report, median, percentile

AIM_MS, AIM_99_MS, COMMIT_AIM_MS = 8, 16, 2


def measure(
    report: Report, banks: Banks, scratch: Path, *, size: int, attempts: int, answers: int
) -> None:
    """Play on until there are as many answers, and report their times."""
    file = banks.of(size)
    with closing(opened(file)) as bank:
        play_round(bank, "Player 7")
    with in_haste(file, "none") as db:
        add_players(db, ["Ada"])
        add_answers(db, attempts)
    player = uid_of(ADA).hex()
    seen = run("child_answer.py", scratch / "answer", str(answers), "Ada", player, bank=file)
    painted, kept, commits = seen["painted"][1:], seen["kept"][1:], seen["commits"][1:]
    asked = f"{size:,} questions, {attempts:,} answers before"
    report.heading(f"From a key to the verdict, {len(painted)} times; {asked}")
    report.line("… on the screen, median", median(painted), aim_ms=AIM_MS)
    report.line("… 99 of 100 within", percentile(painted, 99), aim_ms=AIM_99_MS)
    report.line("… committed, median", median(kept))
    report.line("… 99 of 100 within", percentile(kept, 99))
    report.line("on the writing thread, beside the window", median(commits), aim_ms=COMMIT_AIM_MS)
    report.line("… 99 of 100 within", percentile(commits, 99))
    raw, alone = _raw_ms(scratch / "raw-commits.db", answers), _alone_ms(file, answers)
    report.line("one row committed by sqlite3, WAL and FULL", raw)
    report.line("an answer, with no window beside it", alone, raw, aim_ms=COMMIT_AIM_MS)


def _alone_ms(file: Path, answers: int) -> float:
    """Return how long it takes to keep an answer where nothing else wants the interpreter."""
    took: list[float] = []
    with closing(opened(file)) as bank:
        while len(took) < answers:
            new = bank.deal(Choice(length=LENGTH), "Ada")
            bank.begin(new)
            while new.round.phase is not Phase.OVER:
                asked = new.round.current
                bank.show(asked.uid)
                attempt = new.round.answer(asked.key_place, 9_000)
                began = time.perf_counter_ns()
                bank.keep(asked.uid, attempt)
                took.append((time.perf_counter_ns() - began) / 1e6)
                new.round.proceed()
    return median(took)


def _raw_ms(file: Path, times: int) -> float:
    """Return how long this disk takes for the smallest commit that lasts."""
    took = []
    with closing(sqlite3.connect(file, isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode=WAL")
        db.execute("PRAGMA synchronous=FULL")
        db.execute("CREATE TABLE answer (id INTEGER PRIMARY KEY, said TEXT)")
        for _ in range(times):
            began = time.perf_counter_ns()
            db.execute("INSERT INTO answer (said) VALUES ('one')")
            took.append((time.perf_counter_ns() - began) / 1e6)
    return median(took)
