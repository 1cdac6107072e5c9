"""What stands above the workshop's list and form alike: a heading, undo, and a line of news."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.wording import number_text

PACKS, PAPER, ALIKE, HEALTH, BIN = "packs", "paper", "alike", "question_health", "bin"
TOOLS = (PACKS, PAPER, ALIKE, HEALTH, BIN)
_READING = (PAPER, HEALTH)


class QuestionHead(QWidget):
    """Say where one is; offer to undo the latest change; tell what became of a wish."""

    undo_requested = Signal(object)
    redo_requested = Signal(object)
    reports_requested = Signal()
    import_requested = Signal()
    export_requested = Signal()
    tool_wanted = Signal(str)
    """Somebody wants one of TOOLS."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question_head")
        self._change_uid: bytes | None = None
        self._undoing: bytes | None = None
        self._again = 0
        self._changeable = True
        self._redo_uid: bytes | None = None
        self._heading = PlainLabel("", "title")
        self._heading.setWordWrap(False)
        self.undo_button = QuietButton(self.tr("Undo"), icon="undo")
        self.undo_button.setObjectName("undo_button")
        self.undo_button.clicked.connect(self.undo)
        self.redo_button = QuietButton(self.tr("Redo"))
        self.redo_button.setObjectName("redo_button")
        self.redo_button.clicked.connect(self.redo)
        self.reports_button = QuietButton("", icon="flag")
        self.reports_button.setObjectName("reports_button")
        self.reports_button.clicked.connect(self.reports_requested)
        self._import = QuietButton(self.tr("Import…"))
        self._import.setObjectName("import_questions_button")
        self._import.clicked.connect(self.import_requested)
        self._export = QuietButton(self.tr("Export…"))
        self._export.setObjectName("export_questions_button")
        self._export.clicked.connect(self.export_requested)
        self._tools = QuietButton(self.tr("More"), icon="down")
        self._tools.setObjectName("tools_button")
        self._tools.setAccessibleName(self.tr("More to do with questions"))
        self._tools.clicked.connect(self._show_tools)
        self._note = PlainLabel()
        self._note.setObjectName("workshop_note")

        # Assemble
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(12)
        self._line.addWidget(self._heading, 1)
        self._line.addWidget(self._buttons())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(self._line)
        layout.addWidget(self._note)
        self.set_undo("", None)
        self.set_redo("", None)
        self.show_reports(0)
        self.tell("")

    def controls(self) -> list[QuietButton]:
        """Return the buttons in order; undo and redo, which the form shows too, are the last."""
        passing = [self._import, self._export, self.reports_button, self._tools]
        return [*passing, self.undo_button, self.redo_button]

    def set_changeable(self, changeable: bool) -> None:
        """Say whether questions can be changed here; else only what reads them is offered."""
        self._changeable = changeable
        self.undo_button.setVisible(changeable)
        self._import.setVisible(changeable)

    def show_passing(self, *, shown: bool) -> None:
        """Show what belongs to the list alone, where it can be used."""
        for button in self.controls()[:-2]:
            button.setVisible(shown and (self._changeable or button is not self._import))

    def set_heading(self, text: str) -> None:
        """Say where one is."""
        self._heading.setText(text)

    def set_undo(self, label: str, change_uid: bytes | None) -> None:
        """Offer to undo a change, in words such as “Undo delete”; None: there is none."""
        self._change_uid = change_uid
        if change_uid != self._undoing:
            self._undoing = None
            if self._again and change_uid is not None:  # it was pressed twice in a row
                self._again -= 1
                self.undo()
            elif change_uid is None:
                self._again = 0
        self.undo_button.set_words(label or self.tr("Undo"))
        self.undo_button.setEnabled(change_uid is not None)

    def set_redo(self, label: str, change_uid: bytes | None) -> None:
        """Offer to do a change again, in words such as “Redo delete”; None: there is none."""
        self._redo_uid = change_uid
        self.redo_button.set_words(label or self.tr("Redo"))
        self.redo_button.setEnabled(change_uid is not None)
        self.redo_button.setVisible(change_uid is not None)  # the line is full without it

    def show_reports(self, count: int) -> None:
        """Say how many reports are open."""
        words = self.tr("Reports: {count}").format(count=number_text(count))
        self.reports_button.set_words(words if count else self.tr("Reports"))

    def tell(self, text: str, *, fault: bool = False) -> None:
        """Show a line of news; an empty one takes the last away."""
        self._note.setText(text)
        self._note.set_tone("wrong" if fault else "muted")
        self._note.setVisible(bool(text))

    def fit(self, *, wide: bool, low: bool) -> None:
        """Use one line where the page is wide, and a smaller heading where it is low."""
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._line.setStretch(0, 1 if wide else 0)
        self._heading.set_role("heading" if low else "title")

    def undo(self) -> None:
        """Wish to take the latest change back, if there is one."""
        self.tell("")
        if self._change_uid is None or self._change_uid == self._undoing:
            self._again += self._undoing is not None
        else:
            self._undoing = self._change_uid
            self.undo_requested.emit(self._change_uid)

    def undo_refused(self) -> None:
        """Take note that the latest wish to undo came to nothing."""
        self._undoing, self._again = None, 0

    def redo(self) -> None:
        """Wish to do the change again that was taken back last, if there is one."""
        self.tell("")
        if self._redo_uid is not None:
            self.redo_requested.emit(self._redo_uid)

    def _buttons(self) -> QWidget:
        """Return the buttons side by side, or below each other where they must."""
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=12)
        for button in self.controls():
            flow.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        return buttons

    def offer_report(self, *, reporting: bool) -> None:
        """Lead back to the report of an import that nobody has closed yet."""
        self._import.set_words(self.tr("Import report…") if reporting else self.tr("Import…"))

    def _show_tools(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("tools_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = {
            PAPER: self.tr("Print the selected questions…"),
            PACKS: self.tr("Packs…"),
            ALIKE: self.tr("Questions much alike…"),
            HEALTH: self.tr("Question health…"),
            BIN: self.tr("Bin…"),
        }
        for tool in TOOLS if self._changeable else _READING:
            action = menu.addAction(words[tool])
            action.setObjectName(f"tool_{tool}")
            action.triggered.connect(partial(self.tool_wanted.emit, tool))
        menu.popup(self._tools.mapToGlobal(self._tools.rect().bottomLeft()))
