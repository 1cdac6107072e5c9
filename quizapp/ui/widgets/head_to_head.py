"""The table of players who met: how often each had more points, and how often neither."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from quizapp.game.podium import Meeting
from quizapp.ui.party_words import meeting_line
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.player_words import player_word
from quizapp.ui.wording import number_text

_WIDE, _HIGH = 20, 6


class HeadToHead(QWidget):
    """A row for each pair; a screen reader hears each as one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("head_to_head")
        self._cells: list[PlainLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_WIDE)
        self._grid.setVerticalSpacing(_HIGH)
        for column in (0, 4):
            self._grid.setColumnStretch(column, 1)

    def show_meetings(self, meetings: Sequence[Meeting]) -> None:
        """Show these pairs and no others."""
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = []
        if meetings:
            heads = (self.tr("Player"), self.tr("Won"), self.tr("Lost"), self.tr("Equal"))
            self._add_row(0, (*heads, self.tr("Against")), "label")
        for number, one in enumerate(meetings, start=1):
            counts = map(number_text, (one.won, one.lost, one.tied))
            cells = self._add_row(
                number, (player_word(one.one), *counts, player_word(one.other)), "body"
            )
            cells[0].setObjectName(f"meeting_{number}")
            cells[0].setAccessibleName(meeting_line(one))
        self.setVisible(bool(meetings))

    def _add_row(self, row: int, texts: Sequence[str], role: str) -> list[PlainLabel]:
        cells = [PlainLabel(text, role, muted=role == "label") for text in texts]
        for column, cell in enumerate(cells):
            number = 0 < column < len(cells) - 1
            if number:
                cell.setWordWrap(False)
                cell.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(cell, row, column)
        self._cells += cells
        return cells
