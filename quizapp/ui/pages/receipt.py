"""The receipt of a round: each question as it was asked, and each point explained."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.game.receipts import RoundReceipt
from quizapp.ui.widgets.buttons import PrimaryButton
from quizapp.ui.widgets.pack_words import packs_line
from quizapp.ui.widgets.page import Page
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.player_words import player_word
from quizapp.ui.widgets.receipt_row import ReceiptRow
from quizapp.ui.wording import choice_line, date_text, listed, number_text


class ReceiptPage(Page):
    """One round, top to bottom; a button leads back."""

    left = Signal()
    picture_wanted = Signal(str)
    """A question shows the picture with this hash."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("receipt_page", parent)
        self.setAccessibleName(self.tr("A round, answer by answer"))
        self._about = PlainLabel("", "body")
        self._about.setObjectName("receipt_about")
        self._marks = PlainLabel("", "body", muted=True)
        self._marks.setObjectName("receipt_marks")
        self._how = PlainLabel("", "caption", muted=True)
        self._how.setObjectName("receipt_how")
        self._shown: list[ReceiptRow] = []
        self._rows = QWidget()
        self._list = QVBoxLayout(self._rows)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(12)
        self._back = PrimaryButton(self.tr("Back"), self.tr("Esc"))
        self._back.setObjectName("receipt_back_button")
        self._back.clicked.connect(self.left)
        self.on_escape(self.left.emit)
        # Assemble
        self.body.addWidget(PlainLabel(self.tr("A round, answer by answer"), "title"))
        self.body.addSpacing(8)
        self.body.addWidget(self._about)
        self.body.addWidget(self._marks)
        self.body.addWidget(self._how)
        self.body.addSpacing(16)
        self.body.addWidget(self._rows)
        self.body.addStretch(1)
        self.footer.addWidget(self._back)
        self.set_first(self._back)

    def show_receipt(self, receipt: RoundReceipt | None, titles: Mapping[str, str]) -> None:
        """Show a round; None: it is no more. ``titles`` are those of packs, by their refs."""
        for row in self._shown:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._shown = []
        self._marks.setText(self._marks_of(receipt) if receipt else "")
        self._marks.setVisible(bool(self._marks.text()))
        self._how.setText(self._how_points_come_about(receipt) if receipt else "")
        self._how.setVisible(bool(self._how.text()))
        if receipt is None:
            self._about.setText(self.tr("This round has been deleted meanwhile."))
            return
        self._about.setText(self._about_of(receipt, titles))
        scored = receipt.choice.rules.points
        self._shown = [ReceiptRow(one, scored=scored) for one in receipt.answered]
        for row in self._shown:
            self._list.addWidget(row)
        for digest in dict.fromkeys(one.asked.item.picture for one in receipt.answered):
            if digest:
                self.picture_wanted.emit(digest)
        self.scroll_to_top()

    def show_picture(self, digest: str, image: QImage | None) -> None:
        """Show the picture that was wanted; None: it is missing."""
        for row in self._shown:
            if row.digest == digest:
                row.show_picture(image)

    def _how_points_come_about(self, receipt: RoundReceipt) -> str:
        if not receipt.choice.rules.points:
            return ""
        said = [self.tr("Each right answer earns what its difficulty is worth (100, 200 or 300).")]
        if any(one.limit_ms for one in receipt.answered):
            said.append(
                self.tr(
                    "Of that, 100 % at once and evenly less down to 50 % at the end of the clock; "
                    "the first half second is free."
                )
            )
        said.append(self.tr("Each right answer in a row before it, up to five, adds a tenth."))
        return " ".join(said)

    def _about_of(self, receipt: RoundReceipt, titles: Mapping[str, str]) -> str:
        pairs = zip(receipt.players, receipt.scores, strict=True)
        one = self.tr("{player}, points: {score}")
        players = listed(
            one.format(player=player_word(name), score=number_text(score)) for name, score in pairs
        )
        line = self.tr("{players} · {date} · {choice} · ruleset {ruleset} · {packs}")
        return line.format(
            players=players,
            date=date_text(receipt.local_date),
            choice=choice_line(receipt.choice),
            ruleset=number_text(receipt.ruleset),
            packs=packs_line(receipt.packs, titles),
        )

    def _marks_of(self, receipt: RoundReceipt) -> str:
        said = []
        if receipt.resumed:
            said.append(self.tr("This round was interrupted and taken up again."))
        if not receipt.finished:
            said.append(self.tr("This round was not finished, so it is not ranked."))
        return " ".join(said)
