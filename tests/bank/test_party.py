"""Parties: several players in one round, kept answer by answer, ranked in no table."""

from dataclasses import replace
from uuid import uuid4

import pytest
from sqlalchemy import URL

from quizapp.bank.bank import Bank
from quizapp.bank.deal import NewParty
from quizapp.errors import Code
from quizapp.game.modes import Choice
from quizapp.game.party import PartyPhase, PartyRound, PartyStanding, Turn
from quizapp.game.podium import Meeting
from quizapp.game.rules import BUZZER, PARTY
from tests.bank.support import NO_CLOCK, opened, play, refused

TURNS = Choice(mode=PARTY, length=3, time_limit_s=20)
BUZZ = replace(TURNS, mode=BUZZER)
THREE = ("Ada", "Bo", "Cy")


def begin_party(
    bank: Bank, choice: Choice = BUZZ, players: tuple[str, ...] = THREE
) -> tuple[NewParty, PartyRound]:
    new = bank.deal_party(choice, players)
    bank.begin(new)
    return new, new.round


def answer(bank: Bank, party: PartyRound, seat: int | None = None, *, right: bool = True) -> Turn:
    """Show the question, buzz where that is needed, answer, and keep the answer."""
    asked = party.current
    bank.show_party(asked.uid, PartyStanding(shown=True, used_ms=party.open_ms))
    if seat is not None:
        party.buzz(seat, max(1000, party.open_ms))
        bank.show_party(asked.uid, PartyStanding(True, party.open_ms, seat=seat))
    wrong = [n for n in range(len(asked.options)) if n not in (asked.key_place, *party.tried)]
    turn = party.answer(asked.key_place if right else wrong[0], 1000)
    bank.keep_turn(asked.uid, turn, reveals=party.phase is PartyPhase.REVEALED)
    return turn


def play_party(
    bank: Bank,
    rights: dict[str, int],
    choice: Choice = TURNS,
) -> PartyRound:
    """Play a whole party by turns in which each player has so many answers right."""
    _, party = begin_party(bank, choice, tuple(rights))
    left = list(rights.values())
    while party.phase is not PartyPhase.OVER:
        assert party.seat is not None
        left[party.seat] -= 1
        answer(bank, party, right=left[party.seat] >= 0)
        party.proceed()
    return party


def same(one: PartyRound, other: PartyRound) -> None:
    assert other.players == one.players
    assert [(a.uid, a.options) for a in other.asked] == [(a.uid, a.options) for a in one.asked]
    assert [(t.seat, t.number, t.attempt) for t in other.turns] == [
        (t.seat, t.number, replace(t.attempt, last=False)) for t in one.turns
    ]
    assert (other.phase, other.seat, other.current.uid) == (one.phase, one.seat, one.current.uid)
    assert other.places() == one.places()


def test_a_party_asks_so_many_questions_of_each_player(full: Bank) -> None:
    _, party = begin_party(full)
    assert (party.length, party.players) == (9, THREE)
    assert len({asked.item.ref for asked in party.asked}) == 9


def test_too_few_questions_for_all_players_are_refused(full: Bank) -> None:
    eight = tuple(f"P{n}" for n in range(8))
    error = refused(lambda: full.deal_party(replace(TURNS, length=10), eight))
    assert (error.code, error.values["wanted"]) == (Code.TOO_FEW_QUESTIONS, 80)


def test_a_party_comes_back_as_it_stood_after_every_step(url: URL, full: Bank) -> None:
    new, party = begin_party(full)
    full.begin(new)  # a write that is repeated does no harm
    same(party, full.restore_party(party.uid))
    answer(full, party, 1, right=False)
    same(party, full.restore_party(party.uid))
    answer(full, party, 0)
    same(party, full.restore_party(party.uid))
    party.proceed()
    uid = party.current.uid
    full.show_party(uid, PartyStanding(shown=True))
    party.give_up()
    full.reveal_party(uid, last=False)
    full.close()
    with opened(url) as again:
        restored = again.restore_party(party.uid)
        same(party, restored)
        assert restored.settled_by is None
        assert restored.choice == BUZZ


def test_who_had_buzzed_and_both_clocks_stand_where_they_stood(full: Bank) -> None:
    _, party = begin_party(full)
    uid = party.current.uid
    full.show_party(uid, PartyStanding(shown=True))
    full.show_party(uid, PartyStanding(shown=True, used_ms=4000, seat=2))
    full.leave_party(uid, PartyStanding(used_ms=4000, seat=2, answer_ms=2500))
    restored = full.restore_party(party.uid)
    assert (restored.phase, restored.seat) == (PartyPhase.ANSWERING, 2)
    assert (restored.open_ms, restored.standing.answer_ms) == (4000, 2500)
    assert not restored.standing.cut_off


def test_after_a_crash_the_same_player_answers_for_half_with_full_clocks(full: Bank) -> None:
    _, party = begin_party(full)
    uid = party.current.uid
    full.show_party(uid, PartyStanding(shown=True, used_ms=4000, seat=2))
    restored = full.restore_party(party.uid)
    assert (restored.seat, restored.open_ms, restored.standing.answer_ms) == (2, 0, 0)
    assert restored.answer(restored.current.key_place, 0).attempt.receipt.percent == 50


def test_an_open_question_that_was_left_in_order_goes_on_with_its_clock(full: Bank) -> None:
    _, party = begin_party(full)
    answer(full, party, 0, right=False)
    full.leave_party(party.current.uid, PartyStanding(used_ms=7000))
    restored = full.restore_party(party.uid)
    assert (restored.phase, restored.open_ms) == (PartyPhase.OPEN, 7000)
    assert (restored.out, restored.tried) == (party.out, party.tried)


def test_an_answer_that_is_kept_twice_counts_once(full: Bank) -> None:
    _, party = begin_party(full)
    asked = party.current
    turn = answer(full, party, 1)
    full.keep_turn(asked.uid, turn, reveals=True)
    full.show_party(asked.uid, PartyStanding(shown=True))  # late: nothing happens
    full.leave_party(asked.uid, PartyStanding(used_ms=9))
    same(party, full.restore_party(party.uid))
    assert full.check() == []


def test_a_second_answer_of_one_player_to_one_question_is_refused_by_nobody_else(
    full: Bank,
) -> None:
    _, party = begin_party(full)
    asked = party.current
    first = answer(full, party, 1, right=False)
    again = replace(first, attempt=replace(first.attempt, uid=uuid4().bytes))
    refused(lambda: full.keep_turn(asked.uid, again, reveals=False))
    answer(full, party, 2)
    assert [turn.seat for turn in full.restore_party(party.uid).turns] == [1, 2]
    assert full.check() == []


def test_a_whole_party_ends_with_its_last_answer_and_ranks_in_no_table(full: Bank) -> None:
    party = play_party(full, {"Ada": 3, "Bo": 1, "Cy": 0})
    assert full.waiting() is None
    assert full.tables() == []
    assert full.standings(party.uid) is None
    assert full.best(TURNS, full.stock().packs, "Ada") is None
    assert full.check() == []


def test_a_party_whose_last_question_nobody_knew_ends_too(full: Bank) -> None:
    _, party = begin_party(full)
    for number in range(9):
        uid = party.current.uid
        full.show_party(uid, PartyStanding(shown=True))
        party.give_up()
        full.reveal_party(uid, last=number == 8)
        party.proceed()
    assert full.waiting() is None
    assert full.history() == []  # nobody answered anything


def test_the_history_has_a_line_for_each_player_of_a_party(full: Bank) -> None:
    _, party = begin_party(full)
    answer(full, party, 1, right=False)
    answer(full, party, 0)
    rows = full.history()
    assert [(row["player"], row["asked"], row["right"]) for row in rows] == [
        ("Ada", 1, 1),
        ("Bo", 1, 0),
        ("Cy", 0, 0),
    ]
    assert {row["round"] for row in rows} == {party.uid.hex()}
    assert {(row["mode"], row["finished_all"]) for row in rows} == {(BUZZER, False)}
    assert [row["score"] for row in rows] == [party.score(0), 0, 0]


def test_what_waits_tells_all_players_of_a_party_and_one_of_a_round(full: Bank) -> None:
    _, party = begin_party(full)
    answer(full, party, 1, right=False)
    waiting = full.waiting()
    assert waiting is not None
    assert (waiting.round_uid, waiting.players, waiting.player) == (party.uid, THREE, "Ada")
    assert (waiting.answered, waiting.length, waiting.choice) == (0, 9, BUZZ)
    answer(full, party, 0)
    waiting = full.waiting()
    assert waiting is not None
    assert waiting.answered == 1
    full.take_up(party.uid)
    full.discard(party.uid)
    assert full.waiting() is None
    assert full.meetings(party.uid) == []


def test_a_round_of_one_player_is_as_it_was_beside_parties(full: Bank) -> None:
    play_party(full, {"Ada": 2, "Bo": 3})
    round_ = play(full, NO_CLOCK, "Ada")
    assert [line.asked for line in full.lines(full.table_of(round_.uid))] == [5]
    best = full.best(NO_CLOCK, full.stock().packs, "Ada")
    assert best is not None
    assert best.asked == 5
    assert [row["asked"] for row in full.history()] == [5, 3, 3]


def test_nobody_who_meets_for_the_first_time_has_a_record(full: Bank) -> None:
    party = play_party(full, {"Ada": 3, "Bo": 1})
    assert full.meetings(party.uid) == []


def test_a_record_counts_who_had_more_points_how_often(full: Bank) -> None:
    play_party(full, {"Ada": 3, "Bo": 0, "Cy": 3})
    play_party(full, {"Bo": 3, "Ada": 0})
    play_party(full, {"Ada": 0, "Bo": 0})
    last = play_party(full, {"Di": 3, "bo": 0, "Ada": 2})
    assert full.meetings(last.uid) == [Meeting("Bo", "Ada", won=1, lost=2, tied=1)]


@pytest.mark.parametrize("left", ["discarded", "waiting"])
def test_a_party_that_was_not_finished_is_in_no_record(full: Bank, left: str) -> None:
    _, unfinished = begin_party(full, TURNS, ("Ada", "Bo"))
    answer(full, unfinished)
    if left == "discarded":
        full.discard(unfinished.uid)
    last = play_party(full, {"Ada": 3, "Bo": 1})
    assert full.meetings(last.uid) == []


def test_rounds_of_one_player_are_in_no_record(full: Bank) -> None:
    play(full, NO_CLOCK, "Ada")
    play(full, NO_CLOCK, "Bo")
    last = play_party(full, {"Ada": 3, "Bo": 1})
    assert full.meetings(last.uid) == []


def test_what_a_player_missed_at_a_party_comes_up_in_their_practice_alone(full: Bank) -> None:
    _, party = begin_party(full)
    answer(full, party, 1, right=False)
    answer(full, party, 0)
    missed = [full.to_practise(Choice(mode="practice"), name).missed for name in THREE]
    assert missed == [0, 1, 0]
