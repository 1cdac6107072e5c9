"""What the cells of the list of questions say."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QDateTime, Qt

from quizapp.items.listed import ListedItem
from quizapp.items.search_order import SortBy
from quizapp.ui.wording import (
    category_word,
    date_text,
    decimal_text,
    difficulty_word,
    number_text,
    percent_text,
    signed_text,
)


class Column(IntEnum):
    """What the columns of the list hold."""

    QUESTION = 0
    ANSWER = 1
    CATEGORY = 2
    DIFFICULTY = 3
    PACK = 4
    ANSWERED = 5
    REPORTS = 6
    CHANGED = 7
    TIME = 8
    DISCRIMINATION = 9

    @property
    def sort(self) -> SortBy:
        """What a list is sorted by when this column is."""
        return SortBy[self.name]


def cell_text(listed: ListedItem, column: Column) -> str:
    """Return one cell's text in one line."""
    return _TEXTS[column](listed)


def _share(listed: ListedItem) -> str:
    if listed.facility is None:
        return ""
    return f"{percent_text(listed.facility)} ({number_text(listed.answered)})"


def _time(listed: ListedItem) -> str:
    if listed.median_ms is None:
        return ""
    words = QCoreApplication.translate("QuestionModel", "{seconds} s")
    return words.format(seconds=decimal_text(listed.median_ms / 1000))


def _discrimination(listed: ListedItem) -> str:
    value = listed.discrimination
    return "" if value is None else signed_text(value)


def _day(instant_ms: int) -> str:
    day = QDateTime.fromMSecsSinceEpoch(instant_ms).date()
    return date_text(day.toString(Qt.DateFormat.ISODate))


def _line(text: str) -> str:
    return " ".join(text.split())


_TEXTS: dict[Column, Callable[[ListedItem], str]] = {
    Column.QUESTION: lambda listed: _line(listed.item.stem),
    Column.ANSWER: lambda listed: _line(listed.item.key),
    Column.CATEGORY: lambda listed: category_word(listed.item.category),
    Column.DIFFICULTY: lambda listed: difficulty_word(listed.item.difficulty),
    Column.PACK: lambda listed: listed.pack_title,
    Column.ANSWERED: _share,
    Column.REPORTS: lambda listed: number_text(listed.reports) if listed.reports else "",
    Column.TIME: _time,
    Column.DISCRIMINATION: _discrimination,
    Column.CHANGED: lambda listed: _day(listed.changed_ms) if listed.changed_ms else "",
}
