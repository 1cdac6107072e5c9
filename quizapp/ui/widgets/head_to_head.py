"""The table of players who met: how often each had more points, and how often neither."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from quizapp.game.podium import Meeting
from quizapp.ui.party_words import meeting_line
from quizapp.ui.theme import theme
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.player_words import player_word
from quizapp.ui.wording import number_text

_WIDE, _HIGH, _SPAN = 20, 6, 5
_COLUMNS_FROM = 460
"""So much width at 100 % text has room for the columns; else a pair is a sentence."""


class HeadToHead(QWidget):
    """A row for each pair; a screen reader hears each as one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("head_to_head")
        self._meetings: tuple[Meeting, ...] = ()
        self._in_columns = True
        self._cells: list[PlainLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_WIDE)
        self._grid.setVerticalSpacing(_HIGH)
        for column in (0, 4):
            self._grid.setColumnStretch(column, 1)

    def show_meetings(self, meetings: Sequence[Meeting]) -> None:
        """Show these pairs and no others."""
        self._meetings = tuple(meetings)
        self._show()
        self.setVisible(bool(meetings))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show columns where there is room for them."""
        super().resizeEvent(event)
        if self._meetings and self._in_columns != self._has_room():
            self._show()

    def _has_room(self) -> bool:
        return self.width() >= theme().px(_COLUMNS_FROM)

    def _show(self) -> None:
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = []
        self._in_columns = self._has_room()
        if self._meetings and self._in_columns:
            heads = (self.tr("Player"), self.tr("Won"), self.tr("Lost"), self.tr("Equal"))
            self._add_row(0, (*heads, self.tr("Against")), "label")
        for number, one in enumerate(self._meetings, start=1):
            said = meeting_line(one)
            texts = self._texts(one) if self._in_columns else (said,)
            cells = self._add_row(number, texts, "body")
            cells[0].setObjectName(f"meeting_{number}")
            cells[0].setAccessibleName(said)

    def _texts(self, one: Meeting) -> tuple[str, ...]:
        counts = map(number_text, (one.won, one.lost, one.tied))
        return player_word(one.one), *counts, player_word(one.other)

    def _add_row(self, row: int, texts: Sequence[str], role: str) -> list[PlainLabel]:
        cells = [PlainLabel(text, role, muted=role == "label") for text in texts]
        for column, cell in enumerate(cells):
            if 0 < column < len(cells) - 1:
                cell.setWordWrap(False)
                cell.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            else:
                cell.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(cell, row, column, 1, 1 if len(cells) > 1 else _SPAN)
        self._cells += cells
        return cells
