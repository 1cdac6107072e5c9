"""What the cells of the workshop's list say of a question."""

from collections.abc import Callable, Mapping
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QDateTime, Qt

from quizapp.items.listed import ListedItem
from quizapp.ui.wording import category_word, date_text, difficulty_word, number_text, percent_text


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

    @property
    def key(self) -> str:
        """The column's name where it is kept, and what it is sorted by."""
        return self.name.lower()


NUMBERS = frozenset({Column.ANSWERED, Column.REPORTS})
_UNANSWERED = "\N{EN DASH}"


def column_word(column: Column) -> str:
    """Return the heading of a column."""
    match column:
        case Column.QUESTION:
            return QCoreApplication.translate("questions", "Question")
        case Column.ANSWER:
            return QCoreApplication.translate("questions", "Answer")
        case Column.CATEGORY:
            return QCoreApplication.translate("questions", "Category")
        case Column.DIFFICULTY:
            return QCoreApplication.translate("questions", "Difficulty")
        case Column.PACK:
            return QCoreApplication.translate("questions", "Pack")
        case Column.ANSWERED:
            return QCoreApplication.translate("questions", "Answered", "column: share of right")
        case Column.REPORTS:
            return QCoreApplication.translate("questions", "Reports")
    return QCoreApplication.translate("questions", "Changed")


def cell_text(listed: ListedItem, column: Column) -> str:
    """Return one cell's text in one line."""
    text = _CELLS[column](listed)
    if listed.hidden and column is Column.QUESTION:
        return QCoreApplication.translate("questions", "Hidden: {question}").format(question=text)
    return text


def cell_aloud(listed: ListedItem, column: Column) -> str:
    """Return one cell as it is read out."""
    if column is Column.ANSWERED:
        if not listed.answered:
            return QCoreApplication.translate("questions", "Never answered")
        text = QCoreApplication.translate(
            "questions", "{percent} right, answered %n time(s)", "", listed.answered
        )
        return text.format(percent=_share(listed))
    if column is Column.REPORTS:
        return QCoreApplication.translate("questions", "%n open report(s)", "", listed.reports)
    return cell_text(listed, column)


def _share(listed: ListedItem) -> str:
    return percent_text(listed.right / listed.answered) if listed.answered else _UNANSWERED


def _day(listed: ListedItem) -> str:
    if not listed.changed_ms:
        return ""
    day = QDateTime.fromMSecsSinceEpoch(listed.changed_ms).date()
    return date_text(day.toString(Qt.DateFormat.ISODate))


_CELLS: Mapping[Column, Callable[[ListedItem], str]] = {
    Column.QUESTION: lambda listed: " ".join(listed.item.stem.split()),
    Column.ANSWER: lambda listed: " ".join(listed.item.key.split()),
    Column.CATEGORY: lambda listed: category_word(listed.item.category),
    Column.DIFFICULTY: lambda listed: difficulty_word(listed.item.difficulty),
    Column.PACK: lambda listed: listed.pack_title,
    Column.ANSWERED: _share,
    Column.REPORTS: lambda listed: number_text(listed.reports) if listed.reports else "",
    Column.CHANGED: _day,
}
