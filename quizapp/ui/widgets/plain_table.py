"""What the tables of the window share: whole rows, no grid, one text size for all."""

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from quizapp.ui.theme import theme
from quizapp.ui.widgets.cell import Cell
from quizapp.ui.widgets.finger import scroll_by_finger

_ROW, _HEADER, _LEAST_ROWS = 48, 38, 3


class PlainTable(QTableView):
    """A table that is read and chosen from, one row at a time, and never written in."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setItemDelegate(Cell(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setSectionsClickable(False)
        scroll_by_finger(self)

    def show_model(self, model: QAbstractItemModel) -> None:
        """Show a model's rows, and fit them to the text from now on."""
        self.setModel(model)
        theme().changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Fit the rows to the text; a table fits its columns too."""
        look = theme()
        self.verticalHeader().setDefaultSectionSize(look.px(_ROW))
        self.setMinimumHeight(look.px(_HEADER + _ROW * _LEAST_ROWS))
