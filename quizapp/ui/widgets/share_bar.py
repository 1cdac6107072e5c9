"""Buttons that put a coded round on the clipboard: as text, as a picture, or its code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.share_card import share_picture, share_text

if TYPE_CHECKING:
    from quizapp.game.standings import Outcome


class ShareBar(QWidget):
    """The code of a round, and what can be copied of it; no answer is given away."""

    copied = Signal(str)
    """Something is on the clipboard: the sentence that says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("share_bar")
        self._outcome: Outcome | None = None
        self._code = PlainLabel("", "strong")
        self._code.setObjectName("round_code_shown")
        self._grid = PlainLabel("", "caption", muted=True)
        self._grid.setObjectName("share_grid")
        text = QuietButton(self.tr("Copy the result"))
        text.setObjectName("copy_result_button")
        picture = QuietButton(self.tr("Copy as a picture"))
        picture.setObjectName("copy_picture_button")
        code = QuietButton(self.tr("Copy the code"))
        code.setObjectName("copy_code_button")
        # Assemble
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=10)
        for button in (text, picture, code):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._code)
        column.addWidget(self._grid)
        column.addSpacing(4)
        column.addWidget(buttons)
        text.clicked.connect(self._copy_text)
        picture.clicked.connect(self._copy_picture)
        code.clicked.connect(self._copy_code)
        self.hide()

    def show_outcome(self, outcome: Outcome) -> None:
        """Offer to share a round that has a code; others have nothing to share."""
        self._outcome = outcome
        self.setVisible(bool(outcome.choice.code))
        self._code.setText(self.tr("Code: {code}").format(code=outcome.choice.code))
        self._grid.setText(self.tr("Whoever has the same packs gets the same questions with it."))

    def _copy_text(self) -> None:
        if self._outcome is not None:
            QGuiApplication.clipboard().setText(share_text(self._outcome))
            self.copied.emit(self.tr("The result is on the clipboard, without answers."))

    def _copy_picture(self) -> None:
        if self._outcome is not None:
            QGuiApplication.clipboard().setImage(share_picture(self._outcome))
            self.copied.emit(self.tr("The picture is on the clipboard, without answers."))

    def _copy_code(self) -> None:
        if self._outcome is not None:
            QGuiApplication.clipboard().setText(self._outcome.choice.code)
            self.copied.emit(self.tr("The code is on the clipboard."))
