"""Many players at one bank: ``python child_shared.py ADDRESS FIRST COUNT SECONDS PACE_S``.

Each has a login, a bank and a thread of their own, as in a window of their own, and keeps an
answer every so many seconds by the front door, from a moment of chance on. When all are somewhere
in a second round they say so in a line, and play on once they get one. Then they print as JSON how
many milliseconds each verb took each time and how much CPU time all of it; at the end of their
input they go.
"""

import json
import random
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from typing import TypeVar

sys.path[0] = sys.path[0].removesuffix("benchmarks")[:-1].removesuffix("tests")[:-1]

# ruff: noqa: E402 - only now can they be found
from quizapp.game.modes import Choice
from quizapp.game.round import Phase, Round
from tests.benchmarks.past import LENGTH
from tests.benchmarks.servers import as_login, login_of, opened

_RIGHT = 0.7
_T = TypeVar("_T")


class Player(threading.Thread):
    """Somebody who plays one round after the other."""

    def __init__(self, address: str, number: int, pace_s: float) -> None:
        super().__init__()
        self.took: defaultdict[str, list[float]] = defaultdict(list)
        self.seconds = 0.0
        self._chance = random.Random(number)  # noqa: S311 - when and how they answer
        self._pace_s = pace_s
        self._name = f"Player {number}"
        self.bank = opened(as_login(address, login_of(number)))
        self._round = self._begin()
        for _ in range(LENGTH + number % LENGTH):
            self._answer()

    def run(self) -> None:
        """Answer at each turn until the time is over."""
        self.took.clear()
        began = time.monotonic()
        turn = began + self._pace_s * self._chance.random()
        while turn < began + self.seconds:
            time.sleep(max(0, turn - time.monotonic()))
            self._answer()
            turn += self._pace_s

    def _answer(self) -> None:
        asked = self._round.current
        right = self._chance.random() < _RIGHT
        place = asked.key_place if right else (asked.key_place + 1) % len(asked.options)
        attempt = self._round.answer(place, 9_000)
        verb = "last" if attempt.last else "keep"
        self._timed(verb, lambda: self.bank.keep(asked.uid, attempt))
        self._round.proceed()
        if self._round.phase is Phase.OVER:
            self._timed("standings", lambda: self.bank.standings(self._round.uid))
            self._round = self._begin()
        else:
            self._timed("show", lambda: self.bank.show(self._round.current.uid))

    def _begin(self) -> Round:
        new = self._timed("deal", lambda: self.bank.deal(Choice(length=LENGTH), self._name))
        self._timed("begin", lambda: self.bank.begin(new))
        self._timed("show", lambda: self.bank.show(new.round.current.uid))
        return new.round

    def _timed(self, verb: str, call: Callable[[], _T]) -> _T:
        began_ns = time.perf_counter_ns()
        made = call()
        self.took[verb].append((time.perf_counter_ns() - began_ns) / 1e6)
        return made


def _main(address: str, first: int, count: int, seconds: float, pace_s: float) -> None:
    players = [Player(address, number, pace_s) for number in range(first, first + count)]
    print("ready", flush=True)
    sys.stdin.readline()
    used_s = time.process_time()
    for one in players:
        one.seconds = seconds
        one.start()
    for one in players:
        one.join()
    seen: defaultdict[str, list[float]] = defaultdict(list)
    for one in players:
        for verb, took in one.took.items():
            seen[verb] += took
    print(json.dumps({**seen, "used_s": [time.process_time() - used_s]}), flush=True)
    sys.stdin.read()
    for one in players:
        one.bank.close()


if __name__ == "__main__":
    _main(sys.argv[1], *map(int, sys.argv[2:4]), *map(float, sys.argv[4:6]))
