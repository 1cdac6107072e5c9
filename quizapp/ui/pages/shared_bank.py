"""The shared bank: where it is, whether it answers, and that it is played on from now on."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from quizapp.limits import ADDRESS_CHARACTERS
from quizapp.ui.widgets.buttons import PrimaryButton, QuietButton
from quizapp.ui.widgets.field import Field
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.page import Page
from quizapp.ui.widgets.plain_label import PlainLabel

_LIKE = "postgresql://ada@host/quiz"


class SharedBankPage(Page):
    """Takes an address, has it tried, and has it used; the password is nothing for this page."""

    try_requested = Signal(str)
    use_requested = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("shared_bank_page", parent)
        self.setAccessibleName(self.tr("Shared bank"))
        self._address = QLineEdit()
        self._address.setObjectName("shared_address")
        self._address.setMaxLength(ADDRESS_CHARACTERS)
        self._address.setPlaceholderText(_LIKE)
        self._address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._try = PrimaryButton(self.tr("Try it"), self.tr("Enter"))
        self._try.setObjectName("try_shared_button")
        self._try.above = QuietButton.above
        self._use = QuietButton(self.tr("Play there from now on"))
        self._use.setObjectName("use_shared_button")
        self._own = QuietButton(self.tr("Play at home again"))
        self._own.setObjectName("use_own_button")
        self._back = QuietButton(self.tr("Back"), self.tr("Esc"))
        self._back.setObjectName("shared_back_button")
        self._note = PlainLabel("", "body")
        self._note.setObjectName("shared_note")
        self._used = PlainLabel("", "body", muted=True)
        self._used.setObjectName("shared_used")
        self._assemble()
        self._connect()
        self.set_first(self._address)
        self.tell("")
        self._on_edited()

    def show_used(self, address: str) -> None:
        """Show which shared bank the next start plays on; "" is none."""
        using = self.tr("The next start plays on {address}.").format(address=address)
        self._used.setText(using if address else self.tr("The next start plays on your own bank."))
        self._own.setVisible(bool(address))
        if not self._address.text():
            self._address.setText(address)

    def tell(self, text: str, *, fault: bool = False) -> None:
        """Say what was found, or what is wrong."""
        self._note.setText(text)
        self._note.set_tone("wrong" if fault else "muted")
        self._note.setVisible(bool(text))

    def set_trying(self, trying: bool) -> None:
        """Show that the server is being asked; a second press waits for its answer."""
        self._try.setEnabled(not trying)
        if trying:
            self.tell(self.tr("The server is being asked…"))

    def _assemble(self) -> None:
        about = self.tr(
            "A household, a class or a club can play on one bank on a PostgreSQL server: its "
            "questions for all, and high scores of everybody. Whoever runs it tells you its "
            "address."
        )
        secret = self.tr(
            "Leave the password out: it is taken from .pgpass or PGPASSFILE, and kept nowhere here."
        )
        buttons = FlowLayout(gap=12)
        actions: list[QWidget] = [self._try, self._use, self._own, self._back]
        for button in actions:
            buttons.addWidget(button)
        self.body.addWidget(PlainLabel(self.tr("Shared bank"), "title"))
        self.body.addSpacing(8)
        self.body.addWidget(PlainLabel(about, "body", muted=True))
        self.body.addSpacing(16)
        self.body.addWidget(Field(self.tr("Address"), self._address))
        self.body.addSpacing(4)
        self.body.addWidget(PlainLabel(secret, "caption", muted=True))
        self.body.addSpacing(12)
        self.body.addLayout(buttons)
        self.body.addSpacing(12)
        self.body.addWidget(self._note)
        self.body.addWidget(self._used)
        self.body.addStretch(1)
        for before, after in pairwise([self._address, *actions]):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self._address.textChanged.connect(self._on_edited)
        self._address.returnPressed.connect(self._wish_try)
        self._try.clicked.connect(self._wish_try)
        self._use.clicked.connect(lambda: self.use_requested.emit(self._address.text().strip()))
        self._own.clicked.connect(lambda: self.use_requested.emit(""))
        self._back.clicked.connect(self.left)
        self.on_escape(self.left.emit)

    def _wish_try(self) -> None:
        if self._try.isEnabled():
            self.try_requested.emit(self._address.text().strip())

    def _on_edited(self) -> None:
        given = bool(self._address.text().strip())
        self._try.setEnabled(given)
        self._use.setEnabled(given)
        self.tell("")
