"""The columns of the list of questions: which are shown, how wide, and what it is sorted by."""

import json
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from quizapp.items.search_order import Order, SortBy
from quizapp.ui.theme import theme
from quizapp.ui.widgets.place_menu import place_menu
from quizapp.ui.widgets.question_cells import Column
from quizapp.ui.widgets.question_model import QuestionModel

# In the order in which they get room, with their usual widths at 100 % text.
_USUAL = {
    Column.ANSWER: 190,
    Column.CATEGORY: 140,
    Column.DIFFICULTY: 104,
    Column.ANSWERED: 130,
    Column.PACK: 180,
    Column.REPORTS: 90,
    Column.CHANGED: 110,
    Column.TIME: 130,
    Column.DISCRIMINATION: 140,
}
_FOR_QUESTION = 290
_LEAST, _MOST, _STEP, _HEADING = 48, 800, 24, 44


class QuestionColumns(QObject):
    """Puts columns where there is room for them, the most wanted first."""

    order_wanted = Signal(object)
    changed = Signal()
    """Other columns or widths were chosen."""

    def __init__(self, table: QTableView, model: QuestionModel) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._wanted = set(_USUAL)
        self._widths: dict[Column, int] = {}
        self._order = Order()
        self._fitting = False
        header = table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.sectionMoved.connect(self._on_moved)
        header.sectionClicked.connect(self._on_clicked)
        header.sectionResized.connect(self._on_resized)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda at: self.menu().popup(header.mapToGlobal(at))
        )

    @property
    def order(self) -> Order:
        """What the list is sorted by."""
        return self._order

    def menu(self) -> QMenu:
        """Return a menu of all columns, to sort by and to show or hide."""
        menu = QMenu(self._table)
        menu.setObjectName("columns_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sorts = QActionGroup(menu)
        _add_heading(menu, self.tr("Sort by"))
        self._add_sort(menu, sorts, self.tr("Own questions first"), SortBy.USUAL)
        for column in Column:
            self._add_sort(menu, sorts, self._model.header(column), column.sort)
        down = _checked(menu, "sort_descending", self.tr("Downwards"), self._order.descending)
        down.toggled.connect(lambda on: self._sort(Order(self._order.by, descending=on)))
        menu.addSeparator()
        _add_heading(menu, self.tr("Show where there is room"))
        for column in _USUAL:
            shown = column in self._wanted
            name = f"show_{column.name.lower()}"
            action = _checked(menu, name, self._model.header(column), shown)
            action.toggled.connect(partial(self._on_shown, column))
        menu.addSeparator()
        menu.addMenu(place_menu(self.in_order, self._model.header, self.move, self.widen, menu))
        return menu

    @property
    def in_order(self) -> list[Column]:
        """The columns on the screen, as they stand."""
        header = self._table.horizontalHeader()
        columns = (Column(header.logicalIndex(place)) for place in range(header.count()))
        return [column for column in columns if not header.isSectionHidden(column)]

    def move(self, column: Column, steps: int) -> None:
        """Put a column before or behind the next one on the screen."""
        header, seen = self._table.horizontalHeader(), self.in_order
        to = seen.index(column) + steps
        if 0 <= to < len(seen):
            header.moveSection(header.visualIndex(column), header.visualIndex(seen[to]))

    def widen(self, column: Column, steps: int) -> None:
        """Make a column wider, or narrower."""
        width = self._widths.get(column, _USUAL[column]) + steps * _STEP
        self._widths[column] = min(max(width, _LEAST), _MOST)
        self.changed.emit()

    def fit(self, width: int) -> None:
        """Share a width out: the question has what the others leave."""
        look, mode = theme(), QHeaderView.ResizeMode
        header = self._table.horizontalHeader()
        self._fitting = True
        header.setMinimumSectionSize(look.px(_LEAST))
        header.setFixedHeight(look.px(_HEADING))
        header.setSectionResizeMode(Column.QUESTION, mode.Stretch)
        left = width - look.px(_FOR_QUESTION)
        for column, usual in _USUAL.items():
            heading = header.sectionSizeHint(column)
            wide = max(heading, look.px(self._widths.get(column, usual)))
            shown = column in self._wanted and wide <= left
            self._table.setColumnHidden(column, not shown)
            if shown:
                left -= wide
                header.setSectionResizeMode(column, mode.Interactive)
                self._table.setColumnWidth(column, wide)
        self._fitting = False

    def state(self) -> str:
        """Return what was chosen, as text to be remembered."""
        header = self._table.horizontalHeader()
        return json.dumps(
            {
                "shown": [column.name for column in sorted(self._wanted)],
                "order": [Column(header.logicalIndex(place)).name for place in range(len(Column))],
                "widths": {column.name: width for column, width in self._widths.items()},
                "by": self._order.by,
                "descending": self._order.descending,
            }
        )

    def set_state(self, text: str) -> None:
        """Take up what was remembered; what cannot be read is as at first."""
        try:
            kept = json.loads(text) if text else {}
            wanted = _columns(kept.get("shown", [column.name for column in _USUAL]))
            widths = {
                Column[name]: min(max(int(width), _LEAST), _MOST)
                for name, width in dict(kept.get("widths", {})).items()
            }
            places = [Column[name] for name in kept.get("order", [])]
            order = Order(SortBy(kept.get("by", SortBy.USUAL)), kept.get("descending") is True)
        except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
            return
        self._wanted, self._widths, self._order = wanted, widths, order
        known, new = list(Column)[: len(places)], list(Column)[len(places) :]
        self._place([*places, *new] if sorted(places) == known else list(Column))
        self._show_order()
        self.fit(self._table.viewport().width())

    def _place(self, places: Sequence[Column]) -> None:
        header, self._fitting = self._table.horizontalHeader(), True
        for place, column in enumerate(places):
            header.moveSection(header.visualIndex(column), place)
        self._fitting = False

    def _on_moved(self) -> None:
        if not self._fitting:
            self.changed.emit()

    def _on_clicked(self, section: int) -> None:
        """Sort by a column: upwards, then downwards, then as usual."""
        by = Column(section).sort
        if self._order.by is not by:
            self._sort(Order(by))
        else:
            self._sort(Order() if self._order.descending else Order(by, descending=True))

    def _sort(self, order: Order) -> None:
        if order != self._order:
            self._order = order
            self._show_order()
            self.order_wanted.emit(order)
            self.changed.emit()

    def _show_order(self) -> None:
        header = self._table.horizontalHeader()
        by = next((column for column in Column if column.sort is self._order.by), None)
        header.setSortIndicatorShown(by is not None)
        if by is not None:
            down, up = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
            header.setSortIndicator(by, down if self._order.descending else up)

    def _on_shown(self, column: Column, shown: bool) -> None:
        (self._wanted.add if shown else self._wanted.discard)(column)
        self.changed.emit()

    def _on_resized(self, section: int, _before: int, now: int) -> None:
        column = Column(section)
        if not self._fitting and now > 0 and column in _USUAL:
            self._widths[column] = round(now / theme().scale)
            self.changed.emit()

    def _add_sort(self, menu: QMenu, group: QActionGroup, words: str, by: SortBy) -> None:
        action = _checked(menu, f"sort_{by}", words, self._order.by is by)
        action.setActionGroup(group)
        action.triggered.connect(lambda: self._sort(Order(by, self._order.descending)))


def _add_heading(menu: QMenu, words: str) -> None:
    """Add words that are no choice: those of a section are not drawn in a style sheet."""
    menu.addAction(words).setEnabled(False)


def _checked(menu: QMenu, name: str, words: str, checked: bool) -> QAction:
    action = menu.addAction(words)
    action.setObjectName(name)
    action.setCheckable(True)
    action.setChecked(checked)
    return action


def _columns(names: Sequence[str]) -> set[Column]:
    return {Column[name] for name in names} & set(_USUAL)
