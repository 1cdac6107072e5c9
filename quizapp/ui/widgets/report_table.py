"""The table of the reports: reason, question, word and date."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from quizapp.items.report import Report
from quizapp.ui.theme import theme
from quizapp.ui.widgets.plain_table import PlainTable
from quizapp.ui.widgets.report_model import Column, ReportModel

_REASON = 120
_DATE, _DATE_FROM = 128, 640
_WORDS_SHARE, _WORDS_FROM = 0.3, 520


class ReportTable(PlainTable):
    """One report a row; Enter or a double click opens the question of the chosen one."""

    chosen_changed = Signal()
    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("reports_table", parent)
        self.setAccessibleName(self.tr("Reports"))
        self._reports = ReportModel(self)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.show_model(self._reports)

    def show_reports(self, reports: Sequence[Report]) -> None:
        """Show these reports; where the chosen one has gone, the next one is chosen."""
        row = max(0, self.currentIndex().row())
        chosen = self.chosen()
        self._reports.show_reports(reports)
        uids = [report.remark.uid for report in reports]
        if chosen is not None and chosen.remark.uid in uids:
            row = uids.index(chosen.remark.uid)
        if reports:
            self.setCurrentIndex(self._reports.index(min(row, len(reports) - 1), 0))
        self.chosen_changed.emit()

    def chosen(self) -> Report | None:
        """Return the chosen report."""
        return self._reports.report(self.currentIndex().row())

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell that another one is chosen."""
        super().currentChanged(current, previous)
        self.chosen_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.open_requested.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters do nothing here."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the question of the report under the pointer."""
        super().mouseDoubleClickEvent(event)
        if self.indexAt(event.position().toPoint()).isValid():
            self.open_requested.emit()

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
        header.setSectionResizeMode(Column.QUESTION, mode.Stretch)
        self.setColumnHidden(Column.WORDS, width < look.px(_WORDS_FROM))
        self.setColumnHidden(Column.DATE, width < look.px(_DATE_FROM))
        self.setColumnWidth(Column.REASON, look.px(_REASON))
        self.setColumnWidth(Column.WORDS, int(width * _WORDS_SHARE))
        self.setColumnWidth(Column.DATE, look.px(_DATE))
