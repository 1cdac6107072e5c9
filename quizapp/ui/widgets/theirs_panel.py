"""What somebody else has made of the question in the form, and which of the two is to stay."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from quizapp.items.theirs import Theirs
from quizapp.ui.widgets.announce import announce
from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.version_card import VersionCard
from quizapp.ui.widgets.version_words import moment_text


class TheirsPanel(QFrame):
    """Told in words, part by part; hidden while nobody has changed the question meanwhile."""

    keep_requested = Signal()
    take_requested = Signal()
    again_requested = Signal(object, str)
    """What became of a question since it had a stamp is wanted anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("theirs_panel")
        self.setAccessibleName(self.tr("Changed elsewhere"))
        self._theirs: Theirs | None = None
        self._card: VersionCard | None = None
        self._told = PlainLabel("", "strong")
        self._told.setObjectName("theirs_told")
        self._keep = self._button(self.tr("Keep mine"), "keep_mine_button")
        self._take = self._button(self.tr("Take theirs"), "take_theirs_button")
        self._again = self._button(self.tr("Look again"), "look_again_button")
        self._keep.clicked.connect(self.keep_requested)
        self._take.clicked.connect(self.take_requested)
        self._again.clicked.connect(self._on_again)

        # Assemble
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=12)
        for button in self.controls():
            flow.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self._told)
        self._column.addWidget(buttons)
        self.hide()

    def show_theirs(self, theirs: Theirs) -> None:
        """Say what somebody else has changed, and when."""
        self._put_card_away()
        self._theirs = theirs
        moment = moment_text(theirs.now.made_ms)
        words = [self.tr("This question was changed elsewhere, {moment}.").format(moment=moment)]
        if theirs.moved:
            into = self.tr("It is in the pack {title} now.")
            words.append(into.format(title=theirs.listed.pack_title))
        self._told.setText(" ".join(words))
        self._card = VersionCard(theirs.now, theirs.before)
        self._column.addWidget(self._card)
        self.show()
        announce(self, self._told.text())

    def put_away(self) -> None:
        """Say nothing any more: it is settled, or another question is in the form."""
        self._put_card_away()
        self._theirs = None
        self.hide()

    def controls(self) -> list[QWidget]:
        """Return the buttons in the order of the Tab key."""
        return [self._keep, self._take, self._again]

    def _on_again(self) -> None:
        if self._theirs is not None:
            self.again_requested.emit(self._theirs.listed.uid, self._theirs.began)

    def _put_card_away(self) -> None:
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None

    def _button(self, words: str, name: str) -> QuietButton:
        button = QuietButton(words)
        button.setObjectName(name)
        return button
