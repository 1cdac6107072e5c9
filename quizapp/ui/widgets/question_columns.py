"""The columns of the workshop's list: which are shown, how wide, in which order, sorted how."""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHeaderView, QTableView

from quizapp.items.list_layout import ListLayout, layout_from_json
from quizapp.items.search_order import Order, SortBy
from quizapp.ui.theme import theme
from quizapp.ui.widgets.question_cells import Column
from quizapp.ui.widgets.question_model import QuestionModel

# By importance: where the room is short those at the end give way first. Pixels at 100 % text.
_WIDTHS = {
    Column.CATEGORY: 140,
    Column.DIFFICULTY: 112,
    Column.PACK: 150,
    Column.ANSWERED: 108,
    Column.REPORTS: 96,
    Column.CHANGED: 124,
    Column.ANSWER: 170,
}
_LEAST_QUESTION = 230
_LEAST = 64
_STEP = 24
_SETTLE_MS = 300
AT_FIRST = ListLayout(
    columns=tuple(column.key for column in Column), hidden=frozenset({Column.ANSWER.key})
)


class QuestionColumns(QObject):
    """Arranges the header of the table as somebody has wished, and as the room allows."""

    order_changed = Signal(object)
    """The list is to be sorted otherwise: the Order."""
    layout_changed = Signal()
    """Something was arranged that is to be remembered."""

    def __init__(self, table: QTableView, model: QuestionModel) -> None:
        super().__init__(table)
        self._table, self._model = table, model
        self._header = table.horizontalHeader()
        self._layout = AT_FIRST
        self._fitting = False
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settled.timeout.connect(self.layout_changed)
        self._header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self._header.setSectionsClickable(True)
        self._header.setSectionsMovable(True)
        self._header.sectionClicked.connect(self._on_clicked)
        self._header.sectionMoved.connect(self._on_moved)
        self._header.sectionResized.connect(self._on_resized)

    @property
    def layout(self) -> ListLayout:
        """How the list is arranged."""
        return self._layout

    @property
    def in_order(self) -> list[Column]:
        """All columns as they stand."""
        return [Column[name.upper()] for name in self._layout.columns]

    def restore(self, kept: str) -> None:
        """Arrange the list as it was kept."""
        self._take(layout_from_json(kept, AT_FIRST))

    def reset(self) -> None:
        """Arrange the list as at first."""
        self._take(AT_FIRST)
        self.layout_changed.emit()

    def sort(self, order: Order) -> None:
        """Have the list sorted."""
        self._layout = replace(self._layout, order=order)
        self.order_changed.emit(order)
        self.layout_changed.emit()

    def show_column(self, column: Column, shown: bool) -> None:
        """Show a column, where there is room, or leave it out; the question always stays."""
        hidden = self._layout.hidden - {column.key}
        hidden = hidden if shown or column is Column.QUESTION else hidden | {column.key}
        self._take(replace(self._layout, hidden=hidden))
        self.layout_changed.emit()

    def is_wished(self, column: Column) -> bool:
        """Tell whether a column is to be shown where there is room."""
        return column.key not in self._layout.hidden

    def move(self, column: Column, steps: int) -> None:
        """Put a column earlier or later, past the next one that is to be seen."""
        names = [one.key for one in self.in_order]
        at = names.index(column.key)
        to = at + steps
        while 0 < to < len(names) - 1 and names[to] in self._layout.hidden:
            to += steps
        names.insert(max(0, min(to, len(names) - 1)), names.pop(at))
        self._take(replace(self._layout, columns=tuple(names)))
        self.layout_changed.emit()

    def widen(self, column: Column, steps: int) -> None:
        """Make a column wider, or narrower."""
        self._keep_width(column, self._width(column) + steps * _STEP)
        self.fit()

    def fit(self) -> None:
        """Show what there is room for: the question above all, then what matters most."""
        look = theme()
        room = self._table.viewport().width() - look.px(_LEAST_QUESTION)
        mode = QHeaderView.ResizeMode
        self._fitting = True
        self._header.setMinimumSectionSize(look.px(_LEAST))
        self._header.setSectionResizeMode(Column.QUESTION, mode.Stretch)
        for column in _WIDTHS:
            width = max(look.px(self._width(column)), self._header.sectionSizeHint(column))
            shown = self.is_wished(column) and width <= room
            room -= width if shown else 0
            self._table.setColumnHidden(column, not shown)
            self._header.setSectionResizeMode(column, mode.Interactive)
            if shown:
                self._table.setColumnWidth(column, width)
        self._fitting = False

    def _take(self, layout: ListLayout) -> None:
        sorted_before, self._layout = self._layout.order, layout
        self._fitting = True
        for place, column in enumerate(self.in_order):
            self._header.moveSection(self._header.visualIndex(column), place)
        self.fit()
        if layout.order != sorted_before:
            self.order_changed.emit(layout.order)

    def _width(self, column: Column) -> int:
        return self._layout.widths.get(column.key, _WIDTHS.get(column, _LEAST_QUESTION))

    def _keep_width(self, column: Column, width: int) -> None:
        widths = {**self._layout.widths, column.key: max(_LEAST, width)}
        self._layout = replace(self._layout, widths=widths)
        self._settled.start()

    def _on_clicked(self, section: int) -> None:
        """Sort by a column; the same one again turns the order round, and then back to usual."""
        by, now = SortBy(Column(section).key), self._layout.order
        if now.by is not by:
            self.sort(Order(by))
        elif not now.descending:
            self.sort(Order(by, descending=True))
        else:
            self.sort(Order())

    def _on_moved(self, _section: int, _before: int, _now: int) -> None:
        if not self._fitting:
            header = self._header
            names = (Column(header.logicalIndex(place)).key for place in range(len(Column)))
            self._layout = replace(self._layout, columns=tuple(names))
            self.layout_changed.emit()

    def _on_resized(self, section: int, _before: int, now: int) -> None:
        if not self._fitting and section != Column.QUESTION and now > 0:
            self._keep_width(Column(section), round(now / theme().scale))
