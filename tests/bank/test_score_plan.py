"""A page of the high scores is read from an index in its order, however many rounds there are."""

from datetime import date
from pathlib import Path

import pytest

from quizapp.bank.bank import Bank
from quizapp.game.score_views import ScoreView
from tests.bank.support import NO_CLOCK, on_the_side, play, sqlite_url
from tests.bank.test_draw_plan import statements

TODAY = date.today().isoformat()  # noqa: DTZ011 - a round belongs to the player's own day
VIEWS = {
    "all": (ScoreView(), "ix_round_player_ranked"),
    "by accuracy": (ScoreView(by_accuracy=True), "ix_round_player_right"),
    "today": (ScoreView(since=TODAY), "ix_round_player_day"),
}


@pytest.mark.parametrize(("view", "index"), VIEWS.values(), ids=VIEWS)
def test_a_page_of_high_scores_follows_its_index(
    file: Path, file_bank: Bank, view: ScoreView, index: str
) -> None:
    for _ in range(3):
        last = play(file_bank, NO_CLOCK)
    key = file_bank.table_of(last.uid)
    with statements() as seen:
        assert len(file_bank.lines(key, view)) == 3
    plans = [
        [row[3] for row in on_the_side(sqlite_url(file), f"EXPLAIN QUERY PLAN {text}", *values)]
        for text, values in seen
        if "FROM round_player" in text
    ]
    assert len(plans) > 1
    pages = [plan for plan in plans if index in " ".join(plan)]
    assert pages, plans
    if not view.since:
        assert not any("USE TEMP B-TREE" in step for plan in pages for step in plan), plans
    for plan in plans:
        assert not any(step.startswith("SCAN round") for step in plan), plan
        if view.since:
            assert index in " ".join(plan) or "USING INTEGER PRIMARY KEY" in plan[0], plan


def test_a_rank_is_a_sum_over_scores_and_counts_no_rounds(file: Path, file_bank: Bank) -> None:
    for _ in range(3):
        last = play(file_bank, NO_CLOCK)
    with statements() as seen:
        standing = file_bank.standings(last.uid)
    assert standing is not None
    assert standing.ranked == 3
    plans = [
        on_the_side(sqlite_url(file), f"EXPLAIN QUERY PLAN {text}", *values)[0][3]
        for text, values in seen
        if "score_tally" in text
    ]
    assert len(plans) == 2
    assert all("COVERING INDEX ix_score_tally_values (table_id=? AND" in one for one in plans)
    assert not [text for text, _ in seen if "count(" in text]
    key = file_bank.table_of(last.uid)
    for view in (ScoreView(), ScoreView(by_accuracy=True)):
        with statements() as seen:
            file_bank.lines(key, view)
        assert not [text for text, _ in seen if "GROUP BY round_player" in text]
