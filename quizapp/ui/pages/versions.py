"""Earlier versions of a question: what each changed, and the way back to one."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.items.version import Version
from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.page import Page
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.version_card import VersionCard
from quizapp.ui.widgets.version_table import VersionTable
from quizapp.ui.widgets.version_words import moment_text
from quizapp.ui.wording import number_text


class VersionsPage(Page):
    """The versions of one question; those of built-in ones can be read."""

    bring_back_requested = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("versions_page", parent)
        self.setAccessibleName(self.tr("Earlier versions"))
        self._own = False
        self._told = PlainLabel("", "body", muted=True)
        self._told.setObjectName("versions_told")
        self._table = VersionTable()
        self._asked = PlainLabel("", "body")
        self._asked.setObjectName("versions_asked")
        holder = QWidget()
        self._cards = QVBoxLayout(holder)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._bring = QuietButton(self.tr("Bring this version back"), icon="undo")
        self._bring.setObjectName("bring_back_button")
        self._back = QuietButton(self.tr("Back"), self.tr("Esc"))
        self._back.setObjectName("versions_back_button")
        self._assemble(holder)
        self._connect()
        self.set_first(self._table)

    def show_versions(self, versions: Sequence[Version], *, own: bool) -> None:
        """Show the versions of a question, the newest first."""
        self._own = own
        self._table.show_versions(versions)
        self._bring.setVisible(own)
        self.tell("" if own else self.tr("Questions that came with the game can only be read."))

    def tell(self, text: str, *, fault: bool = False) -> None:
        """Say what is to be known here, or what went wrong; an empty text takes it away."""
        self._told.setText(text)
        self._told.set_tone("wrong" if fault else "muted")
        self._told.setVisible(bool(text))

    def _show_chosen(self) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            card = item.widget()
            if card is not None:
                card.hide()
                card.deleteLater()
        version, before = self._table.chosen()
        self._bring.setEnabled(self._own and version is not None and not version.current)
        if version is None:
            self._asked.setText("")
            return
        text = self.tr("Version {number}, saved {moment}, asked %n time(s)", "", version.asked)
        moment = moment_text(version.made_ms)
        self._asked.setText(text.format(number=number_text(version.number), moment=moment))
        self._cards.addWidget(VersionCard(version, before))

    def _on_bring_back(self) -> None:
        version, _ = self._table.chosen()
        if version is not None:
            self.bring_back_requested.emit(version.uid)

    def _connect(self) -> None:
        self._table.chosen_changed.connect(self._show_chosen)
        self._bring.clicked.connect(self._on_bring_back)
        self._back.clicked.connect(self.left)
        self.on_escape(self.left.emit)

    def _assemble(self, holder: QWidget) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=12)
        flow.addWidget(self._bring)
        flow.addWidget(self._back)
        self.body.setSpacing(12)
        self.body.addWidget(PlainLabel(self.tr("Earlier versions"), "title"))
        self.body.addWidget(self._told)
        self.body.addWidget(self._table, 1)
        self.body.addWidget(self._asked)
        self.body.addWidget(buttons)
        self.body.addWidget(holder)
        self.body.addStretch()
        for before, after in pairwise([self._table, self._bring, self._back]):
            QWidget.setTabOrder(before, after)
