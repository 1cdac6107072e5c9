"""Who sits where at a party, and how that is remembered."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.errors import Code, QuizError
from quizapp.game.modes import Choice
from quizapp.game.party_setup import (
    PartySetup,
    Seat,
    free_key,
    is_key,
    seated,
    setup_from_json,
    setup_to_json,
)

TWO = PartySetup((Seat("Ada", "X"), Seat("Bo", "Ж")), buzzer=True)


def test_a_setup_is_remembered_as_it_was() -> None:
    assert setup_from_json(setup_to_json(TWO)) == TWO


@given(st.text() | st.recursive(st.none() | st.text(), st.lists).map(json.dumps))
def test_whatever_stands_in_the_file_two_seats_with_keys_come_out(text: str) -> None:
    setup = setup_from_json(text)
    assert 2 <= len(setup.seats) <= 8
    assert len({seat.key for seat in setup.seats}) == len(setup.seats)


@given(st.lists(st.fixed_dictionaries({"player": st.text() | st.none(), "key": st.text()})))
def test_no_two_remembered_seats_share_a_key(seats: list[dict[str, str]]) -> None:
    setup = setup_from_json(json.dumps({"seats": seats, "buzzer": 1}))
    keys = [seat.key for seat in setup.seats]
    assert all(is_key(key) for key in keys)
    assert len(set(keys)) == len(keys)
    assert not setup.buzzer


def test_players_who_come_back_have_their_own_keys_again() -> None:
    found = seated(("Bo", "Cy", "ada"), TWO)
    assert [seat.key for seat in found.seats] == ["Ж", "A", "X"]


@pytest.mark.parametrize(("text", "fits"), [("A", True), ("Ж", True), ("a", False), ("1", False)])
def test_a_key_is_one_capital_letter(text: str, fits: bool) -> None:
    assert is_key(text) is fits


def test_a_free_key_is_none_that_is_taken() -> None:
    taken: list[str] = []
    for _ in range(8):
        taken.append(free_key(taken))
    assert len(set(taken)) == 8


def test_two_seats_with_one_name_are_refused() -> None:
    same = PartySetup((Seat("Ada", "A"), Seat("ADA", "L")))
    with pytest.raises(QuizError) as caught:
        same.require_distinct()
    assert caught.value.code is Code.PARTY_SAME_NAME


def test_a_setup_says_which_kind_of_party_is_played() -> None:
    assert TWO.fit(Choice()).mode == "buzzer"
    assert PartySetup().fit(Choice(mode="buzzer")).mode == "party"


def test_a_player_takes_the_first_empty_seat_or_a_new_one_with_a_free_key() -> None:
    setup = PartySetup((Seat("Ada", "A"), Seat("", "L")))
    setup = setup.with_player("Bo").with_player("Cy").with_player()
    assert setup.players == ("Ada", "Bo", "Cy", "")
    assert len({seat.key for seat in setup.seats}) == 4
    for _ in range(9):
        setup = setup.with_player()
    assert len(setup.seats) == 8
    assert setup.with_player("Nobody else").seats != setup.seats  # an empty one was left


def test_who_leaves_takes_the_seat_along_unless_two_are_left() -> None:
    three = TWO.with_player("Cy")
    assert three.without(0).players == ("Bo", "Cy")
    assert three.without(0).without(0).players == ("", "Cy")
    assert (TWO.seat_of("ADA"), TWO.seat_of("Di"), TWO.owner_of("Ж")) == (0, None, 1)
    assert TWO.with_key(1, "Q").seats[1] == Seat("Bo", "Q")
