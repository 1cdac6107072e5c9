"""The buttons of the form of a question, and the line that says what is wrong with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.ui.widgets.buttons import PrimaryButton, QuietButton
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.plain_label import PlainLabel


class QuestionBar(QWidget):
    """Save, go back, discard.

    The line of text is a widget of its own, for a place where it is always seen.
    """

    save_requested = Signal()
    next_requested = Signal()
    """Save, and write the next question."""
    copy_requested = Signal()
    preview_requested = Signal()
    versions_requested = Signal()
    leave_requested = Signal()
    discard_requested = Signal()
    remarks_requested = Signal()
    """What is worth mending is wanted: it stands where one has to scroll to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question_bar")
        self.message = PlainLabel()
        self.message.setObjectName("form_message")
        self._next = QuietButton(self.tr("Save and next"), self.tr("Ctrl+S"))
        self._next.setObjectName("save_and_next_button")
        self._next.clicked.connect(self.next_requested)
        self._save = PrimaryButton(self.tr("Save"), self.tr("Ctrl+S"))
        self._save.setObjectName("save_question_button")
        self._save.above = QuietButton.above
        self._save.clicked.connect(self.save_requested)
        self._copy = QuietButton(self.tr("Copy"), self.tr("Ctrl+D"))
        self._copy.setObjectName("copy_as_new_button")
        self._copy.clicked.connect(self.copy_requested)
        self._preview = QuietButton(self.tr("Preview"), self.tr("F9"))
        self._preview.setObjectName("preview_button")
        self._preview.clicked.connect(self.preview_requested)
        self._versions = QuietButton(self.tr("Earlier versions…"))
        self._versions.setObjectName("versions_button")
        self._versions.clicked.connect(self.versions_requested)
        self._leave = QuietButton(self.tr("Back"), self.tr("Esc"))
        self._leave.setObjectName("cancel_question_button")
        self._leave.clicked.connect(self.leave_requested)
        self._discard = QuietButton(self.tr("Discard changes"))
        self._discard.setObjectName("discard_question_button")
        self._discard.clicked.connect(self.discard_requested)
        self._remarks = QuietButton("", icon="info")
        self._remarks.setObjectName("remarks_button")
        self._remarks.clicked.connect(self.remarks_requested)
        self._remarks.hide()

        # Assemble
        layout = FlowLayout(self, gap=12)
        for button in self.buttons():
            layout.addWidget(button)
        self.say("")

    def say(self, text: str, *, fault: bool = False) -> None:
        """Show a line of text, in the colour of what is wrong where it tells of a fault."""
        self.message.setText(text)
        self.message.set_tone("wrong" if fault else "muted")
        self.message.setVisible(bool(text))

    def show_way_back(self, words: str) -> None:
        """Say where one goes who leaves."""
        self._leave.set_words(words or self.tr("Back"))

    @property
    def tells_of_a_fault(self) -> bool:
        """Whether something is wrong, and said."""
        return self.message.tone == "wrong" and bool(self.message.text())

    def forget_fault(self) -> None:
        """Take a fault back that somebody is mending."""
        if self.tells_of_a_fault:
            self.say("")

    def show_buttons(
        self, *, writable: bool, new: bool, copied: bool, saving: bool, discard: str
    ) -> None:
        """Offer what can be done now; ``discard`` is empty where there is nothing to discard.

        A ``new`` question can be followed by the next, one that is there can be ``copied``.
        """
        self._next.setVisible(writable and new)
        self._next.setEnabled(not saving)
        self._save.setVisible(writable)
        self._save.set_key_cap("" if new else self.tr("Ctrl+S"))
        self._save.setEnabled(not saving)
        self._copy.setVisible(copied)
        self._versions.setVisible(copied)
        self._discard.setVisible(writable and bool(discard))
        self._discard.set_words(discard)

    def count_remarks(self, count: int) -> None:
        """Say how much is worth mending."""
        self._remarks.set_words(self.tr("%n remark(s)", "", count))
        self._remarks.setVisible(count > 0)

    def offer_preview(self, *, offered: bool, shown: bool) -> None:
        """Offer to look at the question as it is played or, where it is ``shown``, to go back."""
        self._preview.setVisible(offered)
        self._preview.set_words(self.tr("Back to writing") if shown else self.tr("Preview"))

    def buttons(self) -> list[QWidget]:
        """Return the buttons in the order of the Tab key."""
        return [
            *(self._save, self._next, self._copy, self._preview),
            *(self._versions, self._leave, self._discard, self._remarks),
        ]
