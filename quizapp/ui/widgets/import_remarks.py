"""What is said of the questions of a file: a table of places, first words and sentences."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from quizapp.ui.theme import theme
from quizapp.ui.widgets.cell import Cell
from quizapp.ui.widgets.import_values import Remark
from quizapp.ui.widgets.import_words import remark_line
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.plain_table import PlainTable

_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_PLACE, _KIND = 130, 110
_PLACE_SHARE, _PAD, _MEASURED = 0.24, 32, 200
_WORDS_SHARE, _WORDS_FROM, _KIND_FROM = 0.24, 560, 420


class Column(IntEnum):
    """What the columns hold."""

    PLACE = 0
    KIND = 1
    WORDS = 2
    SENTENCE = 3


class RemarkModel(QAbstractTableModel):
    """Refusals first, then warnings, each in the order of the file."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._remarks: tuple[Remark, ...] = ()
        self._headers = {
            Column.PLACE: self.tr("Place"),
            Column.KIND: self.tr("What"),
            Column.WORDS: self.tr("First words"),
            Column.SENTENCE: self.tr("Why"),
        }
        self._kinds = {True: self.tr("Refused"), False: self.tr("Warning")}

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Hold these remarks and no others."""
        self.beginResetModel()
        self._remarks = tuple(remarks)
        self.endResetModel()

    def remark(self, row: int) -> Remark | None:
        """Return the remark of a row."""
        return self._remarks[row] if 0 <= row < len(self._remarks) else None

    # What a view asks for

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many remarks there are."""
        return 0 if parent.isValid() else len(self._remarks)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows; a screen reader hears the code with the sentence."""
        if not index.isValid():
            return None
        remark, column = self._remarks[index.row()], Column(index.column())
        texts = {
            Column.PLACE: remark.place,
            Column.KIND: self._kinds[remark.refused],
            Column.WORDS: " ".join(remark.words.split()),
            Column.SENTENCE: f"{' '.join(remark.sentence.split())} ({remark.code})",
        }
        return texts[column] if role == Qt.ItemDataRole.DisplayRole else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the name of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[Column(section)]
        return None


class ImportRemarks(QWidget):
    """A table of remarks and, below it, the chosen one in full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("remarks")
        self.table = _RemarkTable()
        self._detail = PlainLabel("", "body")
        self._detail.setObjectName("import_remark")
        # Assemble
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.table)
        layout.addWidget(self._detail)
        self.table.chosen.connect(self._show_chosen)

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show these; without any there is no table."""
        self.setVisible(bool(remarks))
        self.table.show_remarks(remarks)

    def _show_chosen(self, remark: Remark) -> None:
        self._detail.setText(remark_line(remark, remark.sentence))


class _Middle(Cell):
    """Leaves out the middle of what is too long: the row stands behind the file's name."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Say where the dots go."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle


class _RemarkTable(PlainTable):
    """One remark a row."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("import_remarks", parent)
        self.setAccessibleName(self.tr("Refusals and warnings"))
        self._model = RemarkModel(self)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.show_model(self._model)
        self.setItemDelegateForColumn(Column.PLACE, _Middle(self))

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show these, the first of them chosen."""
        self._model.show_remarks(remarks)
        if remarks:
            self.setCurrentIndex(self._model.index(0, 0))

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell which one is chosen."""
        super().currentChanged(current, previous)
        remark = self._model.remark(current.row())
        if remark is not None:
            self.chosen.emit(remark)

    def keyboardSearch(self, _search: str) -> None:
        """Letters do nothing here."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as fit."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Fit rows to the text and columns to the width."""
        super().fit()
        look, mode = theme(), QHeaderView.ResizeMode
        width = self.viewport().width()
        header = self.horizontalHeader()
        header.setSectionResizeMode(mode.Fixed)
        header.setSectionResizeMode(Column.SENTENCE, mode.Stretch)
        self.setColumnHidden(Column.WORDS, width < look.px(_WORDS_FROM))
        self.setColumnHidden(Column.KIND, width < look.px(_KIND_FROM))
        rows = range(min(self._model.rowCount(), _MEASURED))
        places = [self._model.index(row, Column.PLACE).data() for row in rows]
        wanted = max(map(self.fontMetrics().horizontalAdvance, places), default=0) + look.px(_PAD)
        most = max(look.px(_PLACE), int(width * _PLACE_SHARE))
        self.setColumnWidth(Column.PLACE, min(max(wanted, look.px(_PLACE)), most))
        self.setColumnWidth(Column.KIND, look.px(_KIND))
        self.setColumnWidth(Column.WORDS, int(width * _WORDS_SHARE))
