"""Which column of a table is what: one choice a column, beside what stands in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.ui.side_by_side import joined
from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.check_box import CheckBox
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.field import Field
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.import_values import Table
from quizapp.ui.widgets.import_words import ROLES, role_word
from quizapp.ui.widgets.plain_label import PlainLabel

_MOST_COLUMNS = 24
_SHOWN = 40


class ImportMapping(QWidget):
    """A choice of role for each column; tells when one is changed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_mapping")
        self._boxes: list[ChoiceBox] = []
        self._columns = QWidget()
        self._flow = FlowLayout(self._columns, gap=16)
        self._heading = CheckBox(self.tr("The first row is a heading"))
        self._heading.setObjectName("first_row_is_heading")
        self._heading.clicked.connect(self._on_heading)
        self._said: bool | None = None
        self._use = QuietButton(self.tr("Use these columns"))
        self._use.setObjectName("use_columns_button")
        self._use.clicked.connect(self.changed)
        # Assemble
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(PlainLabel(self.tr("What the columns hold"), "subtitle"))
        layout.addWidget(self._heading, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._columns)
        layout.addWidget(self._use)

    def show_table(self, table: Table | None, said: bool | None, *, guessed: bool) -> None:
        """Show a table's columns, ``guessed`` ones to be agreed to; None: the file is no table.

        ``said`` is whether the first row is a heading, where somebody has said so.
        """
        self._use.setVisible(guessed)
        self.setVisible(table is not None)
        if table is None:
            return
        self._heading.setChecked(table.heading)
        self._said = said
        self._hold(min(len(table.names), _MOST_COLUMNS))
        for place, box in enumerate(self._boxes):
            role = table.roles[place] if place < len(table.roles) else ""
            box.setCurrentIndex(max(0, box.findData(role)))
            self._name(place, table)

    def roles(self) -> tuple[str, ...]:
        """Return the role of each column."""
        return tuple(box.currentData() or "" for box in self._boxes)

    def heading(self) -> bool | None:
        """Return whether the first row is a heading; None: nobody has said so."""
        return self._said

    def _on_heading(self, checked: bool) -> None:
        self._said = checked
        self.changed.emit()

    def controls(self) -> list[QWidget]:
        """Return what takes the keyboard, in order."""
        return [self._heading, *self._boxes, self._use]

    def _hold(self, count: int) -> None:
        """Have as many choices as there are columns."""
        if len(self._boxes) == count:
            return
        while (taken := self._flow.takeAt(0)) is not None:
            gone = taken.widget()
            if gone is not None:
                gone.deleteLater()
        self._boxes = [self._box(place) for place in range(count)]
        for box in self._boxes:
            self._flow.addWidget(Field("", box))

    def _box(self, place: int) -> ChoiceBox:
        box = ChoiceBox()
        box.setObjectName(f"column_role_{place + 1}")
        for role in ("", *ROLES):
            box.addItem(role_word(role), role)
        box.activated.connect(self.changed)
        return box

    def _name(self, place: int, table: Table) -> None:
        """Name a choice after its column and the first thing that stands in it."""
        first = next((row[place] for row in table.first if place < len(row) and row[place]), "")
        shown = " ".join(first.split())
        shown = shown if len(shown) <= _SHOWN else f"{shown[: _SHOWN - 1]}…"
        name = " ".join(table.names[place].split())[:_SHOWN]
        field = self._boxes[place].parentWidget()
        if isinstance(field, Field):
            field.set_label(joined((name, shown), ": ") if shown and shown != name else name)
