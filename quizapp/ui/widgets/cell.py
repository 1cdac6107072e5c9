"""A cell of a table, whose text keeps its own direction: where it is cut, its end is."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QStyledItemDelegate

from quizapp.ui.side_by_side import apart


class Cell(QStyledItemDelegate):
    """Paints the text of one cell."""

    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        """Return what is painted of a value."""
        return apart(super().displayText(value, locale))
