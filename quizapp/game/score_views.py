"""How a high-score table is looked at: by what, whose rounds, and since which day."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from quizapp.game.modes import Choice


class Period(StrEnum):
    """Rounds of which days are looked at, up to today."""

    ALL = "all"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Whose(StrEnum):
    """Whose rounds on a shared bank are looked at, where not one player's."""

    EVERYBODY = "everybody"
    MINE = "mine"
    """Those of the players of one's own login."""
    HERE = "here"
    """Those that were played on this computer."""


_DAYS = {Period.TODAY: 1, Period.WEEK: 7, Period.MONTH: 30, Period.YEAR: 365}


@dataclass(frozen=True, slots=True)
class ScoreView:
    """Who and what is shown of a table; ``since`` is the first local date ("": all days).

    ``until`` is the last one ("": none): a clock that was ahead does not put rounds into today.

    ``by_accuracy``: rounds are ranked by what was right, timed and untimed together.
    ``player`` is the uid of the one whose rounds are shown (None: of all that ``whose`` says);
    the ranks stay those among all.
    """

    by_accuracy: bool = False
    player: bytes | None = None
    whose: Whose = Whose.EVERYBODY
    since: str = ""
    until: str = ""


EVERYTHING = ScoreView()


def since(period: Period, today: date) -> str:
    """Return the first local date of a period that ends with ``today``; "" is all of them."""
    if period is Period.ALL:
        return ""
    return (today - timedelta(days=_DAYS[period] - 1)).isoformat()


def has_accuracy(choice: Choice) -> bool:
    """Tell whether rounds of a choice can be ranked by what was right alone.

    Where one clock runs through the whole round, how many were right is the speed.
    """
    return not choice.rules.whole


def pack_refs(packs: str) -> tuple[str, ...]:
    """Return the refs of the packs that a table's rounds could draw from."""
    return tuple(part.rpartition("@")[0] for part in packs.split("|") if part)


def pack_editions(packs: str) -> tuple[tuple[str, str, str], ...]:
    """Return refs and editions of those packs, and the mark of hidden questions or ""."""
    parts = (part.rpartition("@") for part in packs.split("|") if part)
    return tuple((ref, *edition.partition("-")[::2]) for ref, _, edition in parts)
