"""What SQL counts is what plain Python counts, after whatever was played."""

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from statistics import StatisticsError, correlation, fmean, median
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import URL
from sqlalchemy.orm import Session

from quizapp.bank.bank import Bank
from quizapp.bank.connect import engine_for
from quizapp.bank.question_health import bank_health, fared_of
from quizapp.game.modes import Choice
from quizapp.game.round import Asked, Attempt, Round
from quizapp.game.score_views import ScoreView
from quizapp.game.statistics import STEP_MS, STEPS, Share
from tests.bank.support import NO_CLOCK, TIMED, begin

_Kind = TypeVar("_Kind")
PRACTICE = Choice(mode="practice", length=5, time_limit_s=None)
PLAYERS = ("Ada", "Bo", "Cy")
TODAY = date(2026, 11, 25)
ROUND = st.tuples(
    st.sampled_from(PLAYERS),
    st.sampled_from([NO_CLOCK, TIMED, PRACTICE]),
    st.lists(st.tuples(st.integers(-1, 3), st.integers(0, 25_000)), min_size=0, max_size=5),
)


@dataclass
class Log:
    """All that was played, as plain Python saw it."""

    answers: list[tuple[str, Asked, Attempt, bool]] = field(default_factory=list)
    rounds: list[tuple[str, Round, str]] = field(default_factory=list)

    def firsts(self) -> dict[str, dict[str, tuple[Asked, Attempt]]]:
        """The first attempt of each player on each item."""
        found: defaultdict[str, dict[str, tuple[Asked, Attempt]]] = defaultdict(dict)
        for player, asked, attempt, _ in self.answers:
            found[asked.item.ref].setdefault(player, (asked, attempt))
        return found

    def of(self, player: str) -> list[tuple[Asked, Attempt]]:
        return [(asked, attempt) for who, asked, attempt, _ in self.answers if who == player]


def play(bank: Bank, log: Log, rounds: list[tuple[str, Choice, list[tuple[int, int]]]]) -> None:
    for player, choice, answers in rounds:
        new = begin(bank, choice, player)
        round_ = new.round
        for chosen, used_ms in answers:
            asked = round_.current
            late = choice.time_limit_s is not None and used_ms > 20_000
            attempt = round_.answer(None if chosen < 0 or late else chosen, used_ms)
            bank.show(asked.uid)
            bank.keep(asked.uid, attempt)
            round_.proceed()
            log.answers.append((player, asked, attempt, choice.rules.points))
        if answers:
            log.rounds.append((player, round_, new.local_date))


@pytest.fixture
def log() -> Log:
    return Log()


@given(st.lists(ROUND, min_size=1, max_size=4))
@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_sql_counts_what_python_counts(
    url: URL,
    full: Bank,
    log: Log,
    rounds: list[tuple[str, Choice, list[tuple[int, int]]]],
) -> None:
    play(full, log, rounds)
    for player in PLAYERS:
        compare_player(full, log, player)
    compare_tables(full, log)
    engine = engine_for(url, writes=False)
    with Session(engine) as db:
        compare_health(db, log)
    engine.dispose()


def compare_player(bank: Bank, log: Log, player: str) -> None:
    told = bank.statistics(player, TODAY, 0)
    own = log.of(player)
    assert told.total == Share(len(own), sum(attempt.right for _, attempt in own))
    assert told.rounds == sum(who == player for who, _, _ in log.rounds)
    assert dict(told.by_category) == shares(own, lambda asked: asked.item.category)
    assert dict(told.by_difficulty) == shares(own, lambda asked: asked.item.difficulty)
    steps = Counter(
        (min(attempt.used_ms // STEP_MS, STEPS - 1), attempt.right)
        for _, attempt in own
        if attempt.chosen is not None
    )
    assert told.times == tuple((steps[k, False], steps[k, True]) for k in range(STEPS))
    own_rounds = [round_ for who, round_, _ in log.rounds if who == player]
    assert [(p.number, p.share) for p in told.over_time] == [
        (number, Share(len(round_.attempts), sum(a.right for a in round_.attempts)))
        for number, round_ in enumerate(own_rounds, start=1)
    ]
    assert [p.score for p in told.over_time] == [
        round_.score if round_.rules.points else None for round_ in own_rounds
    ]
    assert [p.resumed for p in told.over_time] == [round_.resumed for round_ in own_rounds]
    assert told.days.days == len({day for who, _, day in log.rounds if who == player})


def shares(own: list[tuple[Asked, Attempt]], kind: Callable[[Asked], _Kind]) -> dict[_Kind, Share]:
    kinds = {kind(asked) for asked, _ in own}
    return {
        one: Share(
            sum(kind(asked) == one for asked, _ in own),
            sum(kind(asked) == one and attempt.right for asked, attempt in own),
        )
        for one in kinds
    }


def compare_tables(bank: Bank, log: Log) -> None:
    """Ranks by score and by accuracy are those that sorting gives."""
    finished = [
        (who, round_)
        for who, round_, _ in log.rounds
        if len(round_.attempts) == round_.length and round_.rules.ranked
    ]
    for head in bank.tables():
        alike = [(who, r) for who, r in finished if r.choice == head.choice]
        assert listed(bank, head.key, ScoreView()) == ranked(alike, lambda r: r.score)
        both = [
            (who, r)
            for who, r in finished
            if replace(r.choice, time_limit_s=None) == replace(head.choice, time_limit_s=None)
        ]
        by_accuracy = ScoreView(by_accuracy=True)
        assert listed(bank, head.key, by_accuracy) == ranked(both, lambda r: r.right)


def compare_health(db: Session, log: Log) -> None:
    firsts = log.firsts()
    fared = fared_of(db, discrimination_from=2)
    by_ref = {one.listed.item.ref: one for one in bank_health(db, 1000, 2).worst}
    assert sorted(f.answered for f in fared.values()) == sorted(len(f) for f in firsts.values())
    totals = Counter(player for players in firsts.values() for player in players)
    right = Counter(
        player for players in firsts.values() for player, (_, a) in players.items() if a.right
    )
    for ref, health in by_ref.items():
        tries = firsts[ref]
        assert health.fared.right == sum(attempt.right for _, attempt in tries.values())
        assert health.fared.chance == pytest.approx(
            fmean(1 / len(asked.options) for asked, _ in tries.values())
        )
        times = [a.used_ms for _, a in tries.values() if a.chosen is not None]
        assert health.median_ms == (round(median(times)) if times else None)
        pairs = [
            (float(a.right), (right[who] - a.right) / (totals[who] - 1))
            for who, (_, a) in tries.items()
            if totals[who] > 1
        ]
        expected = of_pairs(pairs)
        if expected is None:
            assert health.fared.discrimination is None
        else:
            assert health.fared.discrimination == pytest.approx(expected, abs=1e-6)
        picked = Counter(
            asked.options[a.chosen] for asked, a in tries.values() if a.chosen is not None
        )
        shown = Counter(option for asked, _ in tries.values() for option in asked.options)
        assert {p.text: (p.shown, p.picked) for p in health.picks} == {
            p.text: (shown[p.text], picked[p.text]) for p in health.picks
        }


def of_pairs(pairs: list[tuple[float, float]]) -> float | None:
    if len(pairs) < 2:
        return None
    try:
        return correlation([x for x, _ in pairs], [y for _, y in pairs])
    except StatisticsError:
        return None


def listed(bank: Bank, key: str, view: ScoreView) -> list[tuple[int, str, int, int]]:
    return [(one.rank, one.player, one.score, one.right) for one in bank.lines(key, view)]


def ranked(
    rounds: list[tuple[str, Round]], value: Callable[[Round], int]
) -> list[tuple[int, str, int, int]]:
    best_first = sorted(rounds, key=lambda pair: -value(pair[1]))
    return [
        (
            1 + sum(value(other) > value(round_) for _, other in rounds),
            who,
            round_.score,
            round_.right,
        )
        for who, round_ in best_first
    ]
