"""A chart on its card, with the same as a table, and to be saved."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QHeaderView, QVBoxLayout, QWidget

from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.chart import Chart
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.plain_table import PlainTable
from quizapp.ui.widgets.plot import Plot
from quizapp.ui.widgets.plot_widget import PlotWidget
from quizapp.ui.widgets.row_chart import RowChart


class ChartPanel(QFrame):
    """Title, chart, a button for its numbers as a table, and one to save it."""

    save_wanted = Signal(object, object)
    """The plot and the widget that paints it are to be written to a file."""

    def __init__(
        self, plot: Plot, own: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        """``own`` paints the plot itself, and is told elsewhere what; else a chart does."""
        super().__init__(parent)
        self.setObjectName(f"{plot.name}_panel")
        self.setProperty("panel", "card")
        self._plot = plot
        self.chart = own or (RowChart if plot.in_rows else Chart)(plot)
        self._table = PlainTable(f"{plot.name}_table")
        self._table.setAccessibleName(plot.title)
        self._table.hide()
        self._show_table = QuietButton(self.tr("As a table"))
        self._show_table.setObjectName(f"{plot.name}_table_button")
        self._show_table.clicked.connect(self._turn)
        save = QuietButton(self.tr("Save…"))
        save.setObjectName(f"{plot.name}_save_button")
        save.clicked.connect(lambda: self.save_wanted.emit(self._plot, self.chart))
        for button in (self._show_table, save):
            button.setAccessibleName(f"{button.words}: {plot.title}")
        self._note = PlainLabel("", "caption", muted=True)
        self._note.setObjectName(f"{plot.name}_note")
        # Assemble
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(self._show_table)
        row.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(PlainLabel(plot.title, "subtitle"))
        column.addWidget(self._note)
        column.addWidget(self.chart)
        column.addWidget(self._table)
        column.addWidget(buttons)
        self._say_note()

    def show_plot(self, plot: Plot) -> None:
        """Show another state of the plot."""
        self._plot = plot
        self._say_note()
        if isinstance(self.chart, PlotWidget):
            self.chart.show_plot(plot)
        if self._table.isVisibleTo(self):
            self._fill()

    def _say_note(self) -> None:
        self._note.setText(self._plot.note)
        self._note.setVisible(bool(self._plot.note))

    def _turn(self) -> None:
        shown = not self._table.isVisibleTo(self)
        if shown:
            self._fill()
        self._table.setVisible(shown)
        self.chart.setVisible(not shown)
        words = self.tr("As a chart") if shown else self.tr("As a table")
        self._show_table.set_words(words)
        self._show_table.setAccessibleName(f"{words}: {self._plot.title}")

    def _fill(self) -> None:
        head, *rows = self._plot.rows()
        model = QStandardItemModel(len(rows), len(head), self._table)
        model.setHorizontalHeaderLabels(head)
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                model.setItem(at, column, QStandardItem(text))
        self._table.show_model(model)
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        if rows:
            self._table.setCurrentIndex(model.index(0, 0))
