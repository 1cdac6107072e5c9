"""Players merged and deleted, and every row as it was once that is undone."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import URL

from quizapp.bank.bank import Bank
from quizapp.errors import Code
from quizapp.game.round import Round
from tests.bank.support import NO_CLOCK, answer, begin, on_the_side, opened, play, refused
from tests.bank.test_players import known, names, undo

_TABLES = ("player", "round", "round_player", "score_tally", "asked", "attempt", "card", "flag")
Dump = dict[str, list[Any]]


def dump(url: URL) -> Dump:
    """Everything that a change of players may touch, row by row."""
    return {table: sorted(on_the_side(url, f"SELECT * FROM {table}")) for table in _TABLES}  # noqa: S608


def ids(url: URL) -> dict[str, int]:
    return dict(on_the_side(url, "SELECT name, id FROM player"))


def seat_of(url: URL, round_: Round) -> tuple[Any, ...]:
    (row,) = on_the_side(
        url,
        "SELECT p.name, s.ranked_table_id IS NOT NULL, s.only_try FROM round_player s "
        "JOIN round r ON r.id = s.round_id JOIN player p ON p.id = s.player_id WHERE r.uid = ?",
        round_.uid,
    )
    name, ranked, day = row
    return name, bool(ranked), day


def make_daily(url: URL, round_: Round, day: str) -> None:
    on_the_side(
        url,
        "UPDATE round_player SET only_try = ? WHERE round_id = "
        "(SELECT id FROM round WHERE uid = ?)",
        *(day, round_.uid),
    )


def add_card(url: URL, player: str, round_: Round, place: int, due_ms: int, state: str) -> None:
    """Give a player a card for a question of a round."""
    on_the_side(
        url,
        "INSERT INTO card (uid, player_id, item_id, due_ms, state) SELECT ?, ?, v.item_id, ?, ? "
        "FROM asked q JOIN revision v ON v.id = q.revision_id JOIN round r ON r.id = q.round_id "
        "WHERE r.uid = ? AND q.place = ?",
        *(f"{player:>13}{place:03}".encode(), ids(url)[player], due_ms, state),
        *(round_.uid, place),
    )


def cards(url: URL) -> list[tuple[Any, ...]]:
    return sorted(
        on_the_side(
            url,
            "SELECT p.name, c.due_ms, c.state FROM card c JOIN player p ON p.id = c.player_id "
            "WHERE p.retired_ms IS NULL",
        )
    )


def sit_down_too(url: URL, player: str, round_: Round) -> None:
    """Let somebody else have answered in a round just as its player did."""
    there = ids(url)[player]
    on_the_side(
        url,
        'INSERT INTO round_player (round_id, player_id, seat, score, "right", ranked_table_id) '
        'SELECT s.round_id, ?, 1, s.score, s."right", s.ranked_table_id FROM round_player s '
        "JOIN round r ON r.id = s.round_id WHERE r.uid = ?",
        *(there, round_.uid),
    )
    in_a_file = url.get_backend_name() == "sqlite"  # a server has tallied it by itself
    for by_right, value in (("false", "score"), ("true", '"right"')) if in_a_file else ():
        on_the_side(
            url,
            f"UPDATE score_tally SET rounds = rounds + 1 WHERE by_right = {by_right} AND value IN "  # noqa: S608
            f"(SELECT {value} FROM round_player s JOIN round r ON r.id = s.round_id "
            "WHERE r.uid = ?)",
            round_.uid,
        )
    answers = on_the_side(
        url,
        "SELECT a.id FROM attempt a JOIN asked q ON q.id = a.asked_id JOIN round r "
        "ON r.id = q.round_id WHERE r.uid = ?",
        round_.uid,
    )
    for (one,) in answers:
        on_the_side(
            url,
            "INSERT INTO attempt (uid, asked_id, player_id, try_number, chosen, used_ms, "
            '"right", base, percent, streak, points, kept_ms) SELECT ?, asked_id, ?, try_number, '
            'chosen, used_ms, "right", base, percent, streak, points, kept_ms FROM attempt '
            "WHERE id = ?",
            *(f"{player:>13}{one:03}".encode(), there, one),
        )


def merge(bank: Bank, name: str, into: str) -> bytes:
    return bank.merge_players(known(bank, name).uid, known(bank, into).uid)


def test_a_merged_players_rounds_and_answers_are_the_others(url: URL, full: Bank) -> None:
    first, second = play(full, NO_CLOCK, "Zoe"), play(full, NO_CLOCK, "Zoë", 1)
    merge(full, "Zoe", "Zoë")
    assert names(full) == ["Zoë"]
    assert known(full, "Zoë").rounds == 2
    assert seat_of(url, first) == seat_of(url, second) == ("Zoë", True, None)
    best = full.best(NO_CLOCK, full.stock().packs, "Zoë")
    assert best is not None
    assert best.score == first.score
    assert full.check() == []


def test_undoing_a_merge_brings_every_row_back_after_a_restart(url: URL, full: Bank) -> None:
    for name in ("Zoe", "Zoë", "Zoe"):
        last = play(full, NO_CLOCK, name)
    waiting = begin(full, NO_CLOCK, "Zoe").round
    answer(full, waiting)
    add_card(url, "Zoe", last, 0, 100, "once")
    on_the_side(
        url,
        "INSERT INTO flag (uid, revision_id, player_id, reason, remark, created_ms) "
        "SELECT ?, min(revision_id), ?, 'wrong', '', 1 FROM asked",
        *(b"f" * 16, ids(url)["Zoe"]),
    )
    before = dump(url)
    merge(full, "Zoe", "Zoë")
    assert cards(url) == [("Zoë", 100, "once")]
    assert dump(url) != before
    with opened(url) as again:
        change = again.last_player_change()
        assert change is not None
        assert (change.kind, change.name) == ("merge", "Zoe")
        undo(again)
    assert dump(url) == before


def test_the_name_of_a_merged_player_is_free(full: Bank) -> None:
    play(full, NO_CLOCK, "Zoe")
    play(full, NO_CLOCK, "Zoë")
    merge(full, "Zoe", "Zoë")
    play(full, NO_CLOCK, "Zoe", 0)
    assert [(player.name, player.rounds) for player in full.players()] == [("Zoe", 1), ("Zoë", 2)]
    assert refused(lambda: undo(full)).code is Code.PLAYER_NAME_TAKEN


@pytest.mark.parametrize("later", ["Zoe", "Zoë"])
def test_of_two_daily_tries_of_a_day_the_first_one_counts(url: URL, full: Bank, later: str) -> None:
    earlier = "Zoë" if later == "Zoe" else "Zoe"
    first, second = play(full, NO_CLOCK, earlier), play(full, NO_CLOCK, later)
    other = play(full, NO_CLOCK, earlier)
    for round_, day in ((first, "2026-11-03"), (second, "2026-11-03"), (other, "2026-11-04")):
        make_daily(url, round_, day)
    before = dump(url)
    merge(full, "Zoe", "Zoë")
    assert seat_of(url, first) == ("Zoë", True, "2026-11-03")
    assert seat_of(url, second) == ("Zoë", False, None)
    assert seat_of(url, other) == ("Zoë", True, "2026-11-04")
    undo(full)
    assert dump(url) == before


@pytest.mark.parametrize("later", ["Zoe", "Zoë"])
def test_of_two_cards_for_a_question_the_one_played_later_stays(
    url: URL, full: Bank, later: str
) -> None:
    earlier = "Zoë" if later == "Zoe" else "Zoe"
    old = play(full, NO_CLOCK, earlier)
    on_the_side(url, "UPDATE attempt SET kept_ms = 1")
    new = play(full, NO_CLOCK, later)
    on_the_side(url, "UPDATE attempt SET kept_ms = 2 WHERE kept_ms > 1")
    # both have met the same question: the first of the later round
    on_the_side(
        url,
        "UPDATE asked SET revision_id = (SELECT q.revision_id FROM asked q JOIN round r ON "
        "r.id = q.round_id WHERE r.uid = ? AND q.place = 0) WHERE place = 0",
        new.uid,
    )
    add_card(url, earlier, old, 0, 10, "of the earlier")
    add_card(url, later, new, 0, 20, "of the later")
    add_card(url, "Zoe", old, 1, 30, "alone")
    before = dump(url)
    merge(full, "Zoe", "Zoë")
    assert cards(url) == [("Zoë", 20, "of the later"), ("Zoë", 30, "alone")]
    undo(full)
    assert dump(url) == before


def test_two_who_sat_in_one_round_keep_their_own_answers_there(url: URL, full: Bank) -> None:
    together = play(full, NO_CLOCK, "Zoë", 3)
    alone = play(full, NO_CLOCK, "Zoe")
    sit_down_too(url, "Zoe", together)
    before = dump(url)
    merge(full, "Zoe", "Zoë")
    assert known(full, "Zoë").rounds == 2
    assert [line.player for line in full.lines(full.table_of(alone.uid))] == ["Zoë", "Zoë"]
    assert full.check() == []
    undo(full)
    assert dump(url) == before


@pytest.mark.parametrize(
    "meanwhile",
    [
        lambda _url, bank, waiting: answer(bank, waiting),
        lambda _url, bank, _: bank.remove_player(known(bank, "Zoë").uid),
        lambda _url, bank, _: bank.merge_players(known(bank, "Zoë").uid, known(bank, "Ada").uid),
        lambda url, _bank, _: on_the_side(url, "UPDATE card SET due_ms = 7"),
    ],
    ids=["played on", "deleted", "merged again", "practised"],
)
def test_a_merge_is_not_undone_once_its_rows_have_changed(
    url: URL, full: Bank, meanwhile: Callable[[URL, Bank, Round], object]
) -> None:
    for name in ("Ada", "Zoë", "Zoe"):
        last = play(full, NO_CLOCK, name)
    waiting = begin(full, NO_CLOCK, "Zoe").round
    add_card(url, "Zoe", last, 0, 100, "once")
    change = merge(full, "Zoe", "Zoë")
    meanwhile(url, full, waiting)
    before = dump(url)
    assert refused(lambda: full.undo_players(change)).code is Code.PLAYER_UNDO_CHANGED
    assert dump(url) == before


def test_rounds_that_the_other_plays_afterwards_stay_theirs(full: Bank) -> None:
    play(full, NO_CLOCK, "Zoe")
    play(full, NO_CLOCK, "Zoë")
    merge(full, "Zoe", "Zoë")
    play(full, NO_CLOCK, "Zoë")
    undo(full)
    assert {player.name: player.rounds for player in full.players()} == {"Zoe": 1, "Zoë": 2}


def test_the_guests_rounds_can_become_a_players_but_not_the_other_way(full: Bank) -> None:
    play(full, NO_CLOCK, "")
    play(full, NO_CLOCK, "Ada")
    assert refused(lambda: merge(full, "Ada", "")).code is Code.PLAYER_GUEST
    merge(full, "", "Ada")
    assert [(player.name, player.rounds) for player in full.players()] == [("Ada", 2)]
    play(full, NO_CLOCK, "")
    assert refused(lambda: undo(full)).code is Code.PLAYER_UNDO_CHANGED


def test_nobody_is_merged_into_themselves_or_into_somebody_gone(full: Bank) -> None:
    ada, bo = full.add_player("Ada"), full.add_player("Bo")
    full.remove_player(bo.uid)
    for one, other in ((ada, ada), (ada, bo), (bo, ada)):
        error = refused(lambda a=one, b=other: full.merge_players(a.uid, b.uid))  # type: ignore[misc]
        assert error.code is Code.PLAYER_GONE


def test_a_deleted_player_is_gone_from_list_tables_best_and_history(full: Bank) -> None:
    round_ = play(full, NO_CLOCK, "Bo")
    play(full, NO_CLOCK, "Ada", 1)
    full.remove_player(known(full, "Bo").uid)
    assert names(full) == ["Ada"]
    assert [line.player for line in full.lines(full.table_of(round_.uid))] == ["Ada"]
    assert full.best(NO_CLOCK, full.stock().packs, "Bo") is None
    assert [row["player"] for row in full.history()] == ["Ada"]


def test_a_deleted_players_name_is_free_and_brings_nothing_back(full: Bank) -> None:
    play(full, NO_CLOCK, "Bo")
    full.remove_player(known(full, "Bo").uid)
    begin(full, NO_CLOCK, "Bo")
    assert known(full, "Bo").rounds == 0
    assert full.best(NO_CLOCK, full.stock().packs, "Bo") is None
    assert refused(lambda: undo(full)).code is Code.PLAYER_NAME_TAKEN


def test_a_round_that_waits_for_a_deleted_player_waits_no_more(full: Bank) -> None:
    begin(full, NO_CLOCK, "Bo")
    full.remove_player(known(full, "Bo").uid)
    assert full.waiting() is None
    undo(full)
    waiting = full.waiting()
    assert waiting is not None
    assert waiting.player == "Bo"


def test_undoing_a_deletion_brings_every_row_back_after_a_restart(url: URL, full: Bank) -> None:
    play(full, NO_CLOCK, "Bo")
    begin(full, NO_CLOCK, "Bo")
    before = dump(url)
    full.remove_player(known(full, "Bo").uid)
    with opened(url) as again:
        undo(again)
    assert dump(url) == before


def test_a_player_is_deleted_once(full: Bank) -> None:
    bo = full.add_player("Bo")
    full.remove_player(bo.uid)
    assert refused(lambda: full.remove_player(bo.uid)).code is Code.PLAYER_GONE
