"""High scores of very many rounds, and the statistics of a player with very many answers."""

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from quizapp.bank.bank import Bank
from quizapp.game.score_views import Period, ScoreView, since
from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Item
from quizapp.items.pack import Pack
from tests.benchmarks.banks import in_haste, item_apart, opened
from tests.benchmarks.past import ADA, TODAY, add_answers, add_players, add_rounds, play_round
from tests.benchmarks.report import Report, median

STATISTICS_AIM_MS, TABLE_AIM_MS = 200, 5
_PLAYERS, _QUESTIONS = 20, 500
_REPEATS = 5


def measure(report: Report, scratch: Path, *, rounds: int, answers: int) -> None:
    """Read tables of ``rounds`` rounds and statistics of ``answers`` answers of one player."""
    bank = opened(made(scratch / "scores.db", rounds, answers))
    try:
        _tables(report, bank, rounds)
        report.heading(f"statistics of a player with {answers:,} answers")
        took = _ms(lambda: bank.statistics("Ada", TODAY, 0))
        report.line("all of the page", took, aim_ms=STATISTICS_AIM_MS)
        report.line("how sure, how right", _ms(lambda: bank.confidence("Ada")))
        report.line("question health", _ms(bank.bank_health))
    finally:
        bank.close()


def _tables(report: Report, bank: Bank, rounds: int) -> None:
    report.heading(f"a table of the high scores with {rounds:,} rounds")
    (head, *_) = bank.tables()
    key, best = head.key, bank.lines(head.key)
    someone = next(one for one in bank.players() if one.name == "Number 7")
    newest, most = play_round(bank, "Player 7"), TABLE_AIM_MS
    report.line("which tables there are", _ms(bank.tables))
    report.line("first page", _ms(lambda: bank.lines(key)), aim_ms=most)
    report.line("the page after it", _ms(lambda: bank.lines(key, ScoreView(), best[-1])))
    report.line("a round's rank", _ms(lambda: bank.standings(newest)), aim_ms=most)
    views = {period.value: ScoreView(since=since(period, TODAY)) for period in Period}
    for name, view in views.items():
        if view.since:
            took = _ms(_reading(bank, key, view))
            report.line(f"first page of a period: {name}", took, aim_ms=most)
    of_one = ScoreView(player=someone.uid)
    report.line("one player's, with ranks", _ms(_reading(bank, key, of_one)), aim_ms=most)
    by_accuracy = ScoreView(by_accuracy=True)
    report.line("by accuracy", _ms(_reading(bank, key, by_accuracy)), aim_ms=most)


def _reading(bank: Bank, key: str, view: ScoreView) -> Callable[[], object]:
    return lambda: bank.lines(key, view)


def made(file: Path, rounds: int, answers: int) -> Path:
    """Make a bank in which one round was played as usual, and all others were written in."""
    with closing(opened(file)) as bank:
        bank.take_in(Pack(ref="book", title="A book", items=tuple(_items())), "digest")
        play_round(bank, "Player 7")
    with in_haste(file, "round%") as db:
        add_players(db, ["Ada", *(f"Number {k}" for k in range(1, _PLAYERS))])
        add_rounds(db, rounds, first=1000, players=range(ADA + 1, ADA + _PLAYERS))
        add_answers(db, answers)
    return file


def _items() -> Iterator[Item]:
    levels = (None, *Difficulty)
    for number in range(_QUESTIONS):
        yield item_apart(number, f"Category {number % 8}", levels[number % 4])


def _ms(call: Callable[[], object]) -> float:
    """Return how long a call takes, in the middle of some."""
    times = []
    for _ in range(_REPEATS):
        began = time.perf_counter_ns()
        call()
        times.append((time.perf_counter_ns() - began) / 1e6)
    return median(times)
