"""What a game waits for on a server, beside the same in a file: draws, searches, ranks."""

from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from quizapp.bank.bank import Bank
from quizapp.game.score_views import Period, ScoreView, since
from tests.benchmarks import banks as files
from tests.benchmarks import scores
from tests.benchmarks.banks import Banks
from tests.benchmarks.draw import CHOICES, LENGTH, dealing, side_by_side
from tests.benchmarks.listing import first_rows
from tests.benchmarks.past import TODAY
from tests.benchmarks.report import Report
from tests.benchmarks.servers import MISSING, opened, server

AIM = 3
_SEARCHES = ("", "mo", "mountain", "the river", "riverbank", "einstein")
_FIELDS = ("category:sci", '"in which year"', "-river 19")
_ANSWERS = 1_000


def measure(
    report: Report, banks: Banks, scratch: Path, *, size: int, rounds: int, repeats: int
) -> None:
    """Report each call in a file and on a server, in turn."""
    report.heading(f"a server beside a file: {size:,} questions, {rounds:,} rounds")
    with server() as ours:
        if ours is None:
            report.note(MISSING)
            return
        file = banks.of(size)
        with closing(files.opened(file)) as one, closing(opened(ours.copy(file, "quiz"))) as other:
            _measure_draws(report, (one, other), repeats)
            _measure_searches(report, (one, other), repeats)
        file = scores.made(scratch / "ranked.db", rounds, _ANSWERS)
        with closing(files.opened(file)) as one, closing(opened(ours.copy(file, "cup"))) as other:
            _measure_scores(report, (one, other), repeats)


def _measure_draws(report: Report, pair: Sequence[Bank], repeats: int) -> None:
    for name, choice in CHOICES.items():
        calls = [dealing(bank, choice) for bank in pair]
        _tell(report, f"{LENGTH} questions, {name}", calls, repeats)


def _measure_searches(report: Report, pair: Sequence[Bank], repeats: int) -> None:
    for search in (*_SEARCHES, *_FIELDS):
        calls = [partial(first_rows, bank, search) for bank in pair]
        _tell(report, f"first found: {search or 'all'}", calls, repeats)


def _measure_scores(report: Report, pair: Sequence[Bank], repeats: int) -> None:
    (head, *_) = pair[0].tables()
    last = pair[0].lines(head.key)[-1].round_uid
    _tell(report, "a round's rank", [partial(bank.standings, last) for bank in pair], repeats)
    views = {
        "all": ScoreView(),
        "by accuracy": ScoreView(by_accuracy=True),
        "this week": ScoreView(since=since(Period.WEEK, TODAY)),
    }
    for name, view in views.items():
        calls = [partial(bank.lines, head.key, view) for bank in pair]
        _tell(report, f"first page of scores: {name}", calls, repeats)


def _tell(report: Report, name: str, calls: Sequence[Callable[[], object]], repeats: int) -> None:
    in_a_file, on_a_server = side_by_side(calls, repeats)
    report.line(f"{name}, in a file", in_a_file)
    report.line(f"{name}, on a server", on_a_server, in_a_file, aim=AIM)
