"""The rounds of a player who played more of them than are shown."""

from datetime import date

from quizapp.bank.bank import Bank
from quizapp.game.modes import Choice
from quizapp.game.statistics import AVERAGE_OVER, ROUNDS_SHOWN, moving_average
from tests.bank.support import NO_CLOCK, answer, begin

PRACTICE = Choice(mode="practice", length=5, time_limit_s=None)
TODAY = date(2026, 11, 25)


def test_the_means_of_the_first_rounds_shown_are_those_of_the_rounds_before_too(
    file_bank: Bank,
) -> None:
    rounds = ROUNDS_SHOWN + 2 * AVERAGE_OVER
    played = [begin(file_bank, NO_CLOCK if k % 3 else PRACTICE).round for k in range(rounds)]
    for k, round_ in enumerate(played):
        answer(file_bank, round_, right=k % 4 == 0)
    told = file_bank.statistics("Ada", TODAY, 0)
    assert told.rounds == rounds
    shown = told.over_time
    assert [one.number for one in shown] == list(range(rounds - ROUNDS_SHOWN + 1, rounds + 1))
    accuracy = [float(round_.attempts[0].right) for round_ in played]
    points = [round_.score if round_.rules.points else None for round_ in played]
    assert (
        moving_average([one.share.accuracy for one in shown], told.accuracy_before)
        == moving_average(accuracy)[-ROUNDS_SHOWN:]
    )
    assert (
        moving_average([one.points for one in shown], told.points_before)
        == moving_average(points)[-ROUNDS_SHOWN:]
    )
