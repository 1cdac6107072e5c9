"""Practice and classic rounds in any order, quit and resumed: no card is lost or made twice."""

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from quizapp.bank.bank import Bank
from quizapp.game.modes import Choice
from quizapp.game.practice import Sure, ToPractise
from quizapp.game.round import Phase, Round
from tests.bank.support import NO_CLOCK, begin, on_the_side, refs, sqlite_url

PRACTICE = Choice(mode="practice", length=5, time_limit_s=None)
QUESTIONS = 30


class AnyOrder(RuleBasedStateMachine):
    """One player; ``missed``, ``due`` and ``later`` are what there must be cards of."""

    filled: Path

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.url = sqlite_url(Path(self.folder.name) / "bank.db")
        shutil.copy(self.filled, Path(self.folder.name) / "bank.db")
        self.bank = Bank.open(self.url)
        self.round: Round | None = None
        self.missed: list[str] = []
        self.due: set[str] = set()
        self.later: set[str] = set()

    @rule(choice=st.sampled_from([PRACTICE, NO_CLOCK, replace(PRACTICE, length=20)]))
    def play(self, choice: Choice) -> None:
        self.quit()
        self.round = begin(self.bank, choice).round
        asked = refs(self.round)
        assert len(set(asked)) == choice.length
        if choice.mode == "practice":
            first, rest = asked[: len(self.missed)], asked[len(self.missed) :]
            assert first == self.missed[: choice.length]
            must = len(rest[: len(self.due)])
            assert len(self.due.intersection(rest[:must])) == must
            new = QUESTIONS - len({*self.missed, *self.due, *self.later})
            assert self.later.isdisjoint(rest[: must + new])

    @precondition(lambda self: self.round and self.round.phase is Phase.ASKING)
    @rule(right=st.booleans(), sure=st.none() | st.sampled_from(Sure), twice=st.booleans())
    def answer(self, right: bool, sure: Sure | None, twice: bool) -> None:
        assert self.round is not None
        asked, practice = self.round.current, self.round.rules.name == "practice"
        self.bank.show(asked.uid)
        wrong = (asked.key_place + 1) % len(asked.options)
        chosen = asked.key_place if right else wrong
        attempt = self.round.answer(chosen, 900, sure if practice else None)
        for _ in range(1 + twice):
            self.bank.keep(asked.uid, attempt)
        ref = asked.item.ref
        if not right or practice:
            self.missed = [one for one in self.missed if one != ref]
            self.due -= {ref}
            self.later -= {ref}
        if not right:
            self.missed.append(ref)
        elif practice:
            self.later.add(ref)
        self.round.proceed()

    @precondition(lambda self: self.round and self.round.phase is Phase.ASKING)
    @rule()
    def restart(self) -> None:
        assert self.round is not None
        self.bank.close()
        self.bank = Bank.open(self.url)
        again = self.bank.restore(self.round.uid)
        assert (again.attempts, refs(again)) == (self.round.attempts, refs(self.round))
        if self.round.attempts:  # where it stands is on the screen, and that was not told
            again.proceed()
        self.round = again

    @rule()
    def quit(self) -> None:
        if self.round is not None:
            self.bank.discard(self.round.uid)
            self.round = None

    @rule()
    def let_years_pass(self) -> None:
        on_the_side(self.url, "UPDATE card SET due_ms = 1 WHERE due_ms > 1")
        self.due |= self.later
        self.later = set()

    @invariant()
    def what_waits_is_what_was_answered(self) -> None:
        if hasattr(self, "bank"):
            new = QUESTIONS - len({*self.missed, *self.due, *self.later})
            expected = ToPractise(len(self.missed), len(self.due), new)
            assert self.bank.to_practise(PRACTICE, "Ada") == expected

    def teardown(self) -> None:
        if hasattr(self, "bank"):
            assert self.bank.check() == []
            self.bank.close()
            self.folder.cleanup()


def test_whatever_is_played_every_answer_has_its_card(filled_file: Path) -> None:
    AnyOrder.filled = filled_file
    run_state_machine_as_test(
        AnyOrder,
        settings=settings(
            max_examples=15,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow],
        ),
    )
