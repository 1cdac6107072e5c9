"""In which order a list of questions stands."""

from dataclasses import dataclass
from enum import StrEnum


class SortBy(StrEnum):
    """What a list is sorted by; USUAL is own questions first, then by their text."""

    USUAL = "usual"
    QUESTION = "question"
    ANSWER = "answer"
    CATEGORY = "category"
    DIFFICULTY = "difficulty"
    PACK = "pack"
    ANSWERED = "answered"
    REPORTS = "reports"
    TIME = "time"
    DISCRIMINATION = "discrimination"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Order:
    """A column to sort by, upwards or downwards; equals stand in the order of their text."""

    by: SortBy = SortBy.USUAL
    descending: bool = False
