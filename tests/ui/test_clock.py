"""The clock of a question: stopped, started, and after a sleep of the machine."""

import time

from quizapp.ui.clock import QuestionClock, awake_ns

SECOND = 1_000_000_000


class Times:
    """What the two clocks of a machine say."""

    def __init__(self) -> None:
        self.monotonic = self.boot = 5 * SECOND

    def pass_by(self, seconds: float, *, asleep: bool = False) -> None:
        self.boot += round(seconds * SECOND)
        self.monotonic += 0 if asleep else round(seconds * SECOND)


def clock_on(times: Times) -> QuestionClock:
    return QuestionClock(lambda: times.monotonic, lambda: times.boot)


def test_pauses_are_left_out() -> None:
    times = Times()
    clock = clock_on(times)
    clock.start(500)
    times.pass_by(1)
    assert clock.stop() == 1500
    times.pass_by(60)
    assert (clock.used_ms, clock.running) == (1500, False)
    clock.start(clock.used_ms)
    times.pass_by(0.25)
    assert clock.used_ms == 1750


def test_a_machine_that_slept_stops_the_clock_where_it_stood() -> None:
    times = Times()
    clock = clock_on(times)
    clock.start()
    times.pass_by(1.5)
    assert clock.tick()
    times.pass_by(3600, asleep=True)
    assert not clock.tick()
    assert (clock.used_ms, clock.running) == (1500, False)


def test_a_program_that_stood_still_stops_it_too() -> None:
    times = Times()
    clock = clock_on(times)
    clock.start()
    times.pass_by(1)
    assert clock.tick()
    times.pass_by(2.5)
    assert not clock.tick()
    assert clock.used_ms == 1000


def test_ticks_a_little_late_change_nothing() -> None:
    times = Times()
    clock = clock_on(times)
    clock.start()
    for _ in range(5):
        times.pass_by(1.9)
        assert clock.tick()
    assert clock.used_ms == 9500


def test_the_clock_of_the_machine_goes_on() -> None:
    before = awake_ns()
    assert awake_ns() >= before > 0
    assert abs(awake_ns() - before) < time.monotonic_ns()
