"""What can be done with many questions that are selected, each in a small panel of one field."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from quizapp.items.bulk_edit import BulkEdit, BulkField, Replacement
from quizapp.ui.widgets.bulk_panel import BulkPanel
from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.check_box import CheckBox
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.segmented import Segmented


class BulkBar(QWidget):
    """Wish a change of all that is selected."""

    edit_requested = Signal(object)
    preview_requested = Signal(object)
    move_requested = Signal(str)
    hide_requested = Signal(bool)
    copy_requested = Signal()
    delete_requested = Signal()
    opened = Signal(QWidget)
    """A panel has been opened, and this in it is to be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bulk_bar")
        self._count = PlainLabel("", "label")
        self._count.setObjectName("bulk_count")
        self._opened: QuietButton | None = None
        self._category = _line("bulk_category")
        self._level = ChoiceBox()
        self._level.setObjectName("bulk_difficulty")
        levels = {"": self.tr("Not set"), "easy": self.tr("Easy")}
        levels |= {"medium": self.tr("Medium"), "hard": self.tr("Hard")}
        for level, words in levels.items():
            self._level.addItem(words, level)
        self._tag, self._language = _line("bulk_tag"), _line("bulk_language")
        self._untag = Segmented("bulk_tag_choice")
        self._untag.add(False, self.tr("Add it"), "bulk_add_tag")
        self._untag.add(True, self.tr("Take it away"), "bulk_remove_tag")
        self._pack = ChoiceBox()
        self._pack.setObjectName("bulk_pack")
        self._find, self._by = _line("bulk_find"), _line("bulk_replace_by")
        self._case = Segmented("bulk_case_choice")
        self._case.add(False, self.tr("Capital or small"), "bulk_any_case")
        self._case.add(True, self.tr("As written"), "bulk_match_case")
        self._whole = CheckBox(self.tr("Whole words only"))
        self._whole.setObjectName("bulk_whole_words")
        self._hits = PlainLabel()
        self._hits.setObjectName("bulk_hits")
        self._panels = self._made_panels()
        self._buttons = self._made_buttons()
        self._assemble()
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Say how many are selected; the bar is there where they are more than one."""
        self._count.setText(self.tr("%n question(s) selected", "", count))
        self.setVisible(count > 1)
        self._close()

    def set_packs(self, titles: Sequence[str]) -> None:
        """Offer these packs to move questions to."""
        self._pack.clear()
        self._pack.addItems(list(titles))

    def show_hits(self, text: str) -> None:
        """Say what find and replace would change."""
        self._hits.setText(text)
        self._fit_hits()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give what would change the height that it needs in another width."""
        super().resizeEvent(event)
        self._fit_hits()

    def _fit_hits(self) -> None:
        """Keep the list from pressing what is open together: it takes what room there is."""
        for panel in self._panels.values():
            inner = panel.layout()
            if inner is not None and not panel.isHidden():
                inner.invalidate()
                panel.setMinimumHeight(inner.heightForWidth(self.width()))

    def controls(self) -> list[QWidget]:
        """Return every control in the order of the Tab key."""
        inner = [each for panel in self._panels.values() for each in panel.controls()]
        return [*self._buttons, *inner]

    def _made_panels(self) -> dict[str, BulkPanel]:
        panels = {
            "category": BulkPanel({self.tr("Category"): self._category}),
            "difficulty": BulkPanel({self.tr("Difficulty"): self._level}),
            "tags": BulkPanel({self.tr("Tag"): self._tag}, self._untag),
            "language": BulkPanel({self.tr("Language, such as en or de"): self._language}),
            "move": BulkPanel({self.tr("Pack"): self._pack}),
            "replace": BulkPanel(
                {self.tr("Find"): self._find, self.tr("Replace with"): self._by},
                _side_by_side(self._case, self._whole),
                PlainLabel(
                    self.tr(
                        "In question, options, feedback, explanation, category, tags, source and "
                        "the picture's description."
                    ),
                    "caption",
                    muted=True,
                ),
                self._hits,
            ),
        }
        for name, panel in panels.items():
            panel.setObjectName(f"bulk_{name}_panel")
            panel.applied.connect(lambda name=name: self._apply(name))
            panel.cancelled.connect(self._close)
        self._find.textChanged.connect(self._preview)
        self._by.textChanged.connect(self._preview)
        self._case.value_chosen.connect(self._preview)
        self._whole.toggled.connect(self._preview)
        return panels

    def _made_buttons(self) -> list[QuietButton]:
        opening = {
            "category": self.tr("Category…"),
            "difficulty": self.tr("Difficulty…"),
            "tags": self.tr("Tags…"),
            "language": self.tr("Language…"),
            "move": self.tr("Move to pack…"),
            "replace": self.tr("Find and replace…"),
        }
        at_once = {
            "hide": (self.tr("Hide all"), lambda: self.hide_requested.emit(True)),
            "play": (self.tr("Play all again"), lambda: self.hide_requested.emit(False)),
            "copy": (self.tr("Copy all"), self.copy_requested.emit),
            "delete": (self.tr("Delete all"), self.delete_requested.emit),
        }
        buttons = []
        for name, words in opening.items():
            button = QuietButton(words)
            button.clicked.connect(lambda _=False, n=name, b=button: self._open(n, b))
            button.setObjectName(f"bulk_{name}_button")
            buttons.append(button)
        for name, (words, slot) in at_once.items():
            button = QuietButton(words)
            button.clicked.connect(lambda _=False, s=slot: s())
            button.setObjectName(f"bulk_{name}_button")
            buttons.append(button)
        return buttons

    def _assemble(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._count)
        flow = FlowLayout(gap=12)
        for button in self._buttons:
            flow.addWidget(button)
        layout.addLayout(flow)
        for panel in self._panels.values():
            layout.addWidget(panel)
            leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), panel)
            leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            leave.activated.connect(self._close)

    def _open(self, name: str, button: QuietButton) -> None:
        for each, panel in self._panels.items():
            panel.setVisible(each == name)
        self._opened = button
        if name == "replace":
            self._preview()
        self._panels[name].focus_first()
        self.opened.emit(self._panels[name].controls()[0])

    def _close(self) -> None:
        for panel in self._panels.values():
            panel.hide()
        if self._opened is not None and self.isVisible():
            self._opened.setFocus(Qt.FocusReason.OtherFocusReason)
        self._opened = None

    def _replacement(self) -> Replacement:
        return Replacement(
            self._find.text(),
            self._by.text(),
            match_case=bool(self._case.value()),
            whole_words=self._whole.isChecked(),
        )

    def _preview(self) -> None:
        self.preview_requested.emit(self._replacement())

    def _apply(self, name: str) -> None:
        if name == "move":
            self.move_requested.emit(self._pack.currentText())
        elif name == "replace":
            self.edit_requested.emit(self._replacement())
        else:
            self.edit_requested.emit(self._edit(name))
        self._close()

    def _edit(self, name: str) -> BulkEdit:
        if name == "category":
            return BulkEdit(BulkField.CATEGORY, self._category.text().strip())
        if name == "difficulty":
            return BulkEdit(BulkField.DIFFICULTY, self._level.currentData())
        if name == "language":
            return BulkEdit(BulkField.LANGUAGE, self._language.text().strip())
        field = BulkField.REMOVE_TAG if self._untag.value() else BulkField.ADD_TAG
        return BulkEdit(field, self._tag.text().strip())


def _side_by_side(*widgets: QWidget) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row, gap=12)
    for widget in widgets:
        flow.addWidget(widget)
    return row


def _line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    return line
