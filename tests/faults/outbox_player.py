"""Somebody who plays rounds on a shared bank over a network of their own, which fails at random.

What the program says of each answer is written down when it has said it: that is what counts.
"""

import os
import random
import sys
import threading
from contextlib import suppress
from pathlib import Path

from sqlalchemy import make_url

from quizapp.bank.bank import Bank
from quizapp.bank.deal import NewRound
from quizapp.errors import QuizError
from quizapp.game.modes import Choice
from quizapp.game.round import Round
from tests.network import Network, network_to

_CHOICE = Choice(length=5, time_limit_s=20)
_FAILS = 0.2
_WAYS = ("cut", "lose", "lose", "lose before", "lose before", "swallow")
_COMES_BACK = 0.4
_PAUSE_S = 0.05


class _Player:
    def __init__(self, bank: Bank, network: Network, name: str, chance: random.Random) -> None:
        self._bank = bank
        self._network = network
        self._name = name
        self._chance = chance
        self._away = False
        self._said = os.open(f"{name}.said", os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def play(self) -> None:
        """Play a round to its end."""
        round_ = self._begun().round
        while not round_.all_answered:
            self._answer(round_)
            round_.proceed()
        self.say("round", round_.uid.hex(), round_.score)

    def say(self, *words: object) -> None:
        """Write a line down."""
        os.write(self._said, (" ".join(str(word) for word in words) + "\n").encode())

    def come_back(self) -> None:
        """Mend the network, and have what waits sent."""
        self._network.mend()
        self._away = False
        with suppress(QuizError):
            self._bank.deliver()

    def _begun(self) -> NewRound:
        while True:
            try:
                new = self._bank.deal(_CHOICE, self._name)
            except QuizError:  # it is cut, or the server is down
                self.come_back()
                threading.Event().wait(_PAUSE_S)
                continue
            self._bank.begin(new)
            return new

    def _answer(self, round_: Round) -> None:
        asked = round_.current
        self._bank.show(asked.uid)
        self._fail()
        right = self._chance.random() < 0.7
        key = asked.key_place
        attempt = round_.answer(key if right else (key + 1) % len(asked.options), 2000)
        where = self._bank.keep(asked.uid, attempt)
        self.say("answer", attempt.uid.hex(), where)
        if self._away and self._chance.random() < _COMES_BACK:
            self.come_back()

    def _fail(self) -> None:
        """Have the network fail, now and then."""
        if self._away or self._chance.random() > _FAILS:
            return
        self._away = True
        way = self._chance.choice(_WAYS)
        self.say("failed", way.replace(" ", "-"))
        if way == "cut":
            self._network.cut()
        elif way == "swallow":
            self._network.swallow()
        else:
            self._network.lose_answer_to(b"COMMIT", before=way == "lose before")


def main(server: str, name: str, rounds: int, seed: int) -> None:
    """Play so many rounds; what is left in the outbox is for the next program."""
    with network_to(server) as network:
        while True:
            try:
                bank = Bank.open(make_url(network.url), outboxes=Path("outbox", name))
            except QuizError:
                threading.Event().wait(_PAUSE_S)
                continue
            break
        player = _Player(bank, network, name, random.Random(seed))
        for _ in range(rounds):
            player.play()
        bank.close()


if __name__ == "__main__":
    main(*sys.argv[1:3], int(sys.argv[3]), int(sys.argv[4]))
