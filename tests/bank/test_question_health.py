"""Question health: what may be wrong is said once enough players have answered, and not before."""

import pytest

from quizapp.bank.bank import Bank
from quizapp.items.health import Fared, Trouble, correlation
from quizapp.items.report import Reason, Remark
from tests.bank.support import NO_CLOCK, pack, play


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


def test_few_answers_say_little() -> None:
    assert Fared(2, 0, 0.25).troubles == ()
    assert Fared(3, 0, 0.25).troubles == (Trouble.MISSED,)
    assert Fared(10, 1, 0.25).troubles == (Trouble.BELOW_CHANCE,)
    assert Fared(20, 20, 0.25).troubles == (Trouble.EASY,)
    assert Fared(40, 20, 0.25, discrimination=-0.2).troubles == (Trouble.BACKWARDS,)
    assert Fared(40, 20, 0.25, discrimination=0.05).troubles == (Trouble.WEAK,)
    assert correlation(30, 30.0, 15.0, 15.0, 30.0, 9.0) is None
