"""The receipt of a round: every question as it was asked, and how its points came about."""

from dataclasses import dataclass

from quizapp.game.modes import Choice
from quizapp.game.round import Asked, Attempt


@dataclass(frozen=True, slots=True)
class Answered:
    """One answer: the question as it was asked, in which of its revisions, and the answer.

    ``changed``: the question reads otherwise by now, or is no more. ``cut_off``: it came back
    with its full clock after a crash and could earn half. ``player`` is named at parties.
    ``limit_ms`` is the time for this question alone, in milliseconds (None: no clock of its own).
    """

    asked: Asked
    attempt: Attempt
    revision: int
    changed: bool
    cut_off: bool
    player: str = ""
    limit_ms: int | None = None


@dataclass(frozen=True, slots=True)
class RoundReceipt:
    """A round that was played, with all its answers in their order."""

    round_uid: bytes
    choice: Choice
    ruleset: int
    packs: str
    players: tuple[str, ...]
    scores: tuple[int, ...]
    right: int
    local_date: str
    finished: bool
    resumed: bool
    answered: tuple[Answered, ...]
