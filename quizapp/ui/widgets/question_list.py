"""The workshop's list: search, the table, and what can be done with the chosen question."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from quizapp.errors import Code
from quizapp.items.listed import ListedItem
from quizapp.items.selection import Selection
from quizapp.ui.theme import theme
from quizapp.ui.widgets.bulk_bar import BulkBar
from quizapp.ui.widgets.buttons import PrimaryButton, QuietButton
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.question_head import HEALTH, PAPER
from quizapp.ui.widgets.question_table import QuestionTable
from quizapp.ui.widgets.row_menu import pop_up
from quizapp.ui.widgets.search_help import SearchHelp
from quizapp.ui.wording import say

_ONE_LINE_FROM = 620


class QuestionList(QWidget):
    """Find questions; wish to add, open or delete one."""

    search_changed = Signal(str)
    add_requested = Signal()
    copy_requested = Signal(object)
    hide_requested = Signal(object, bool)
    selection_changed = Signal(object)
    versions_requested = Signal(object, bool)
    """The earlier versions of a question are wanted; with whether it is the user's own."""
    tool_wanted = Signal(str)
    unsaved_wanted = Signal()
    """A question that was changed and not saved is to be gone on with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question_list")
        self._search = QLineEdit()
        self._search.setObjectName("question_search")
        self._search.setAccessibleName(self.tr("Search the questions"))
        self._search.setPlaceholderText(self.tr("Search the questions"))
        self._search.setClearButtonEnabled(True)
        self._fields = QuietButton(self.tr("Fields"))
        self._fields.setObjectName("search_fields_button")
        self._fields.setAccessibleName(self.tr("Fields to search in"))
        self._help = SearchHelp()
        self._help.hide()
        self._sorting = QuietButton(self.tr("Columns"))
        self._sorting.setObjectName("columns_button")
        self._sorting.setAccessibleName(self.tr("Columns and order"))
        self._add = PrimaryButton(self.tr("Add a question"), icon="plus")
        self._add.setObjectName("add_question_button")
        self._add.above = QuietButton.above
        self.table = QuestionTable()
        self.bulk = BulkBar()
        self._empty = PlainLabel("", "body", muted=True)
        self._empty.setObjectName("questions_empty")
        self._edit = QuietButton(self.tr("Change"), self.tr("Enter"))
        self._edit.setObjectName("edit_question_button")
        self._delete = QuietButton(self.tr("Delete"), self.tr("Del"), icon="trash")
        self._delete.setObjectName("delete_question_button")
        self._copy = QuietButton(self.tr("Fix a copy"))
        self._copy.setObjectName("copy_question_button")
        self._hide = QuietButton("")
        self._hide.setObjectName("hide_question_button")
        self._unsaved = QuietButton("", icon="workshop")
        self._unsaved.setObjectName("unsaved_button")
        self._unsaved.clicked.connect(self.unsaved_wanted)
        self._unsaved.hide()
        self._reason = PlainLabel("", "caption", muted=True)
        self._reason.setObjectName("delete_reason")
        self._total: int | None = None
        self._changeable = True
        self._connect()
        self._assemble()
        self._show_chosen()

    def selection(self) -> Selection:
        """Return the questions that are selected."""
        return self.table.selection()

    def set_changeable(self, changeable: bool) -> None:
        """Say whether questions can be changed here; else they can be found and read."""
        self._changeable = changeable
        for button in (self._add, self._copy, self._hide, self._delete):
            button.setVisible(changeable)
        self._show_chosen()

    def show_fault(self, text: str) -> None:
        """Say what is wrong with the search, in the place of what it finds."""
        self.show_count(0)
        self._empty.setText(text)

    def show_count(self, total: int, uids: bytes = b"", *, more: bool = False) -> None:
        """Hold ``total`` rows yet to arrive, and ``more`` of which the table is still told."""
        self._total = total
        if self._search.text().strip():
            empty = self.tr("No question has these words. Try fewer, or other ones.")
        else:
            empty = self.tr("There are no questions yet. Add the first one!")
        self._empty.setText(empty)
        self._empty.setVisible(total == 0)
        self.table.show_count(total, uids, more=more)

    def show_unfinished(self, begun: bool, changed: int) -> None:
        """Say on buttons whether a new question was begun, and how many hold unsaved changes."""
        words = self.tr("Go on writing") if begun else self.tr("Add a question")
        self._add.set_words(words)
        self._unsaved.set_words(self.tr("%n unsaved", "", changed))
        self._unsaved.setVisible(changed > 0)

    def focus_first(self) -> None:
        """Put the keyboard into the search field."""
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def controls(self) -> list[QWidget]:
        """Return every control in the order of the Tab key."""
        tools = [self._fields, self._sorting]
        return [
            self._search,
            *tools,
            self._add,
            *self._help.controls(),
            self.table,
            *self._buttons(),
            self._unsaved,
            *self.bulk.controls(),
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button below the field where both don't fit."""
        super().resizeEvent(event)
        self._fit()

    def _connect(self) -> None:
        self._search.textChanged.connect(self.search_changed)
        self._search.returnPressed.connect(self.table.choose_first)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self._search)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self.table.choose_first)
        self._add.clicked.connect(self.add_requested)
        self._edit.clicked.connect(self.table.open_chosen)
        self._delete.clicked.connect(self.table.delete_chosen)
        self._copy.clicked.connect(self._wish_copy)
        self._hide.clicked.connect(self._wish_hidden)
        self.table.chosen_changed.connect(self._show_chosen)
        self.table.selection_changed.connect(self._show_chosen)
        self.table.selection_changed.connect(self.selection_changed)
        self.table.selection_changed.connect(self._show_selected)
        self.table.delete_many_requested.connect(self._wish_many_deleted)
        self.table.menu_wanted.connect(self._show_menu)
        self._fields.clicked.connect(lambda: self._help.setVisible(self._help.isHidden()))
        self._help.chosen.connect(self._on_example)
        self._sorting.clicked.connect(self._show_columns)
        theme().changed.connect(self._fit)

    def _assemble(self) -> None:
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(12)
        self._top.addWidget(self._search, 1)
        tools = QWidget()
        flow = FlowLayout(tools, gap=12)
        for tool in (self._fields, self._sorting, self._add):
            flow.addWidget(tool)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        tools.setSizePolicy(policy)
        self._top.addWidget(tools)
        self._single = QWidget()
        buttons = FlowLayout(self._single, gap=12)
        for button in (*self._buttons(), self._unsaved):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(self._top)
        layout.addWidget(self._help)
        layout.addWidget(self._empty)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._single)
        layout.addWidget(self._reason)
        layout.addWidget(self.bulk)
        for before, after in pairwise(self.controls()):
            QWidget.setTabOrder(before, after)

    def _fit(self) -> None:
        wide = self.width() >= _ONE_LINE_FROM * theme().scale
        direction = QBoxLayout.Direction
        self._top.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _buttons(self) -> list[QuietButton]:
        return [self._edit, self._copy, self._hide, self._delete]

    def _on_example(self, text: str) -> None:
        """Put a field behind what is searched for; one without a value waits for it."""
        words = self._search.text().rstrip()
        self._search.setText(f"{words} {text}".lstrip())
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_columns(self) -> None:
        menu = self.table.columns.menu()
        menu.popup(self._sorting.mapToGlobal(self._sorting.rect().bottomLeft()))

    def _show_menu(self, at: QPoint) -> None:
        """Offer with one question what its buttons do, with several where they can be taken."""
        health = HEALTH, self.tr("Question health…"), partial(self.tool_wanted.emit, HEALTH)
        words = self.tr("Print the selected questions…")
        paper = PAPER, words, partial(self.tool_wanted.emit, PAPER)
        listed = self.table.chosen()
        if len(self.table.selection()) > 1:
            pop_up(self.table, (), (paper, health), at)
        elif listed is not None:
            versions = "versions", self.tr("Earlier versions…"), self._wish_versions
            ways = (versions, health) if self._changeable else (health,)
            buttons = self._buttons() if self._changeable else [self._edit]
            pop_up(self.table, buttons, ways, at)

    def _wish_many_deleted(self) -> None:
        if self._changeable:
            self.bulk.delete_requested.emit()

    def _wish_versions(self) -> None:
        listed = self.table.chosen()
        if listed is not None:
            self.versions_requested.emit(listed.uid, listed.own)

    def _wish_copy(self) -> None:
        listed = self.table.chosen()
        if listed is not None and not listed.own:
            self.copy_requested.emit(listed)

    def _wish_hidden(self) -> None:
        listed = self.table.chosen()
        if listed is not None:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)  # the buttons rest meanwhile
            self.hide_requested.emit(listed.uid, not listed.hidden)

    def _show_selected(self, selected: Selection) -> None:
        """Offer what can be done with many where many are selected, else with one."""
        many = len(selected) > 1
        self._single.setVisible(not many)
        self._reason.setVisible(not many)
        self.bulk.show_count(len(selected) if self._changeable else 0)

    def _show_chosen(self) -> None:
        """Offer what can be done with the chosen question, and say why the rest cannot."""
        several = len(self.table.selection())
        listed = self.table.chosen() if several <= 1 else None
        own = listed is not None and listed.own and self._changeable
        changes = own or (listed is None and self._changeable)
        self._edit.setEnabled(listed is not None)
        self._edit.set_words(self.tr("Change") if changes else self.tr("Read"))
        self._delete.setEnabled(own)
        self._copy.setEnabled(listed is not None and not own)
        self._hide.setEnabled(listed is not None)
        hidden = listed is not None and listed.hidden
        self._hide.set_words(self.tr("Play again") if hidden else self.tr("Hide from play"))
        told = self.tr("%n question(s) selected.", "", several)
        self._reason.setText(told if several > 1 else self._about(listed))

    def _about(self, listed: ListedItem | None) -> str:
        """Return what can be done with a question, and why not the rest."""
        if not self._changeable:
            return say(Code.BANK_NOT_ALLOWED, {})
        if listed is None:
            return self.tr("Choose a question to change, read or delete it.")
        whose = self.tr("This is a question of your own.") if listed.own else ""
        whose = whose or say(Code.ITEM_BUILT_IN, {})
        if not listed.hidden:
            return whose
        return self.tr("This question is hidden: no round asks it. {whose}").format(whose=whose)
