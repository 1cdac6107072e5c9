"""Question health: what may be wrong is said once enough players have answered, and not before."""

import pytest

from quizapp.bank.bank import Bank
from quizapp.items.health import Fared, Trouble, correlation
from quizapp.items.listed import ListedItem
from quizapp.items.report import Reason, Remark
from quizapp.items.search_order import Order, SortBy
from quizapp.items.selection import UID
from tests.bank.support import NO_CLOCK, pack, play


def in_order(bank: Bank, order: Order) -> list[ListedItem]:
    uids = bank.search("", order)
    return bank.listed([uids[at : at + UID] for at in range(0, len(uids), UID)])


def test_discrimination_and_unused_options_wait_for_enough_players(bank: Bank) -> None:
    bank.take_in(pack(5), "digest")
    for number in range(29):
        play(bank, NO_CLOCK, f"Player {number}", 5 if number % 2 else 0)
    assert all(one.fared.discrimination is None for one in bank.bank_health().worst)
    play(bank, NO_CLOCK, "One more", 5)
    health = bank.bank_health()
    assert (health.answered, health.troubled) == (5, len(health.worst))
    for one in health.worst:
        assert one.fared.discrimination == pytest.approx(1.0)
        assert one.fared.answered == sum(p.picked for p in one.picks) == 30
        assert one.fared.unused == sum(p.never for p in one.picks) > 0
        assert Trouble.UNUSED in one.fared.troubles


def test_the_list_shows_and_is_sorted_by_what_health_says(bank: Bank) -> None:
    bank.take_in(pack(5), "digest")
    for number in range(30):
        round_ = play(bank, NO_CLOCK, f"Player {number}", number % 6)
    for asked in round_.asked:
        bank.report(asked.uid, Remark(asked.uid, Reason.WRONG))
    known = {one.listed.uid: one for one in bank.bank_health().worst}
    assert len(known) == 5
    found = in_order(bank, Order(SortBy.DISCRIMINATION))
    said = [(one.discrimination, one.median_ms) for one in found]
    wanted = [(known[one.uid].fared.discrimination, known[one.uid].median_ms) for one in found]
    assert said == wanted
    assert None not in [number for pair in said for number in pair]
    values = [value for value, _ in said]
    assert values == sorted(values)  # type: ignore[type-var]
    turned = in_order(bank, Order(SortBy.DISCRIMINATION, descending=True))
    assert [one.discrimination for one in turned] == values[::-1]
    times = [one.median_ms for one in in_order(bank, Order(SortBy.TIME))]
    assert times == sorted(times)  # type: ignore[type-var]


def test_a_reported_question_comes_first_and_goes_when_that_is_done(full: Bank) -> None:
    round_ = play(full)
    full.report(round_.asked[2].uid, Remark(b"r" * 16, Reason.WRONG, ""))
    (worst,) = full.bank_health().worst
    assert worst.listed.item.ref == round_.asked[2].item.ref
    assert worst.fared.troubles == (Trouble.REPORTED,)
    full.settle(b"r" * 16)
    assert full.bank_health().worst == ()


def test_a_hidden_question_is_nobodys_worry(full: Bank) -> None:
    round_ = play(full)
    full.report(round_.asked[0].uid, Remark(b"r" * 16, Reason.WRONG, ""))
    full.set_hidden(full.bank_health().worst[0].listed.uid, hidden=True)
    assert full.bank_health().worst == ()


def test_any_question_that_is_asked_for_is_told_of(bank: Bank) -> None:
    bank.take_in(pack(5), "digest")
    for number in range(4):
        play(bank, NO_CLOCK, f"Player {number}", 5)
    everyone = [one.uid for one in in_order(bank, Order(SortBy.QUESTION))]
    bank.set_hidden(everyone[1], hidden=True)
    health = bank.bank_health(everyone[:2])
    assert health.worst == ()
    assert {one.listed.uid for one in health.wanted} == set(everyone[:2])
    for one in health.wanted:
        assert (one.fared.answered, one.fared.right) == (4, 4)
        assert {pick.is_key: pick.picked for pick in one.picks} == {True: 4, False: 0}
        assert one.median_ms is not None


def test_what_nobody_answered_is_told_of_without_numbers(bank: Bank) -> None:
    bank.take_in(pack(5), "digest")
    uid = in_order(bank, Order(SortBy.QUESTION))[0].uid
    (told,) = bank.bank_health([uid, b"x" * 16]).wanted
    assert (told.fared, told.median_ms) == (Fared(0, 0, 0.0), None)


def test_few_answers_say_little() -> None:
    assert Fared(2, 0, 0.25).troubles == ()
    assert Fared(3, 0, 0.25).troubles == (Trouble.MISSED,)
    assert Fared(10, 1, 0.25).troubles == (Trouble.BELOW_CHANCE,)
    assert Fared(20, 20, 0.25).troubles == (Trouble.EASY,)
    assert Fared(40, 20, 0.25, discrimination=-0.2).troubles == (Trouble.BACKWARDS,)
    assert Fared(40, 20, 0.25, discrimination=0.05).troubles == (Trouble.WEAK,)
    assert correlation(30, 30.0, 15.0, 15.0, 30.0, 9.0) is None
