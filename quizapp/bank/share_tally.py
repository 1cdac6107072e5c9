"""What is to be copied from one bank to another, and what came of it."""

from dataclasses import dataclass, fields
from typing import NamedTuple


class Chosen(NamedTuple):
    """What is copied beside the questions; scores take their players along."""

    players: bool = False
    scores: bool = False


class Progress(NamedTuple):
    """How far a copy has come: ``done`` of ``total`` rows of a kind, and of all kinds."""

    kind: str
    done: int
    total: int
    all_done: int
    all_total: int

    @property
    def percent(self) -> int:
        """From 0 to 100; that only at the very end."""
        return 100 * self.all_done // self.all_total if self.all_total else 100


@dataclass(slots=True)
class Tally:
    """How many rows were copied; ``there`` are questions that the target had as they are.

    ``differ`` are questions and ``gone`` players that the target had changed or deleted itself,
    which were left so. ``cards`` are for practice, ``alike`` pairs that were said to be two.
    """

    questions: int = 0
    changed: int = 0
    there: int = 0
    differ: int = 0
    packs: int = 0
    players: int = 0
    gone: int = 0
    rounds: int = 0
    facts: int = 0
    alike: int = 0
    cards: int = 0
    reports: int = 0

    def add(self, other: "Tally") -> None:
        """Count what another batch has brought."""
        for one in fields(Tally):
            setattr(self, one.name, getattr(self, one.name) + getattr(other, one.name))

    @property
    def copied(self) -> int:
        """How many rows were written; 0 where nothing was new."""
        told = sum(getattr(self, one.name) for one in fields(Tally))
        return int(told) - self.there - self.differ - self.gone
