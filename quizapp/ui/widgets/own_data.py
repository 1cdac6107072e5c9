"""What a player can do with their own data: take it along, or delete it for good."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.check_box import CheckBox
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.plain_label import PlainLabel


class OwnData(QFrame):
    """Two buttons; deleting asks first, here and in so many words."""

    export_wanted = Signal()
    erase_wanted = Signal(bool)
    """Whether the copies of the bank are to go too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("own_data")
        self.setProperty("panel", "card")
        self._player = ""
        self._export = _button(self.tr("Export all of it…"), "export_player_button")
        self._erase = _button(self.tr("Delete it for good…"), "erase_player_button")
        self._question = PlainLabel("", "strong")
        self._question.setObjectName("erase_question")
        self._copies = CheckBox(self.tr("The backups too"))
        self._copies.setObjectName("erase_copies")
        self._keep = _button(self.tr("Keep everything"), "erase_no_button")
        self._go = _button(self.tr("Delete for good"), "erase_yes_button")
        self._export.clicked.connect(self.export_wanted)
        self._erase.clicked.connect(lambda: self._ask(asking=True))
        self._keep.clicked.connect(lambda: self._ask(asking=False))
        self._go.clicked.connect(self._confirmed)
        # Assemble
        buttons = QWidget()
        line = FlowLayout(buttons)
        for button in (self._export, self._erase, self._keep, self._go):
            line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(PlainLabel(self.tr("Your data"), "subtitle"))
        about = self.tr("It is in the bank on this machine; nothing is ever sent anywhere.")
        column.addWidget(PlainLabel(about, "body"))
        column.addWidget(self._question)
        column.addWidget(self._copies)
        column.addWidget(buttons)
        self._ask(asking=False)

    def show_player(self, player: str) -> None:
        """Say whose data it is."""
        if player != self._player:
            self._player = player
            self._ask(asking=False)

    def _ask(self, *, asking: bool) -> None:
        text = self.tr(
            "Delete {player} for good, with the name, all rounds, answers, scores, reports and "
            "practice? This cannot be undone. Backups made before hold it, and so does what a "
            "restore or damage set aside: they stay, unless they are to go too and a new one is "
            "made."
        )
        self._question.setText(text.format(player=self._player))
        had_focus = any(one.hasFocus() for one in (self._erase, self._keep, self._go))
        self._copies.setChecked(False)
        for part in (self._question, self._copies, self._keep, self._go):
            part.setVisible(asking)
        for part in (self._export, self._erase):
            part.setVisible(not asking)
        if had_focus:
            (self._keep if asking else self._erase).setFocus()

    def _confirmed(self) -> None:
        copies = self._copies.isChecked()
        self._ask(asking=False)
        self.erase_wanted.emit(copies)


def _button(words: str, name: str) -> QuietButton:
    button = QuietButton(words)
    button.setObjectName(name)
    return button
