"""Questions that are much alike: pair by pair, one of them is kept, or both."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHeaderView, QProgressBar, QVBoxLayout, QWidget

from quizapp.items.alike_pair import AlikePair
from quizapp.ui.theme import theme
from quizapp.ui.widgets.alike_model import LIKENESS, AlikeModel
from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.choosing_table import ChoosingTable
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.page import Page
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.whole_question import whole_question

_HUNDRED = 100
_LIKENESS = 90
_SIDE_BY_SIDE_FROM = 560


class _PairTable(ChoosingTable):
    """The pairs, of which one is chosen."""

    def fit(self) -> None:
        """Give both questions the same width."""
        super().fit()
        header, mode = self.horizontalHeader(), QHeaderView.ResizeMode
        for column in range(LIKENESS):
            header.setSectionResizeMode(column, mode.Stretch)
        header.setSectionResizeMode(LIKENESS, mode.Fixed)
        self.setColumnWidth(LIKENESS, theme().px(_LIKENESS))


class AlikePage(Page):
    """Pairs to be merged; what was deleted can be undone in the list of questions."""

    merge_requested = Signal(object, object)
    """Keep the question with the first uid, and take the one with the second away."""
    apart_requested = Signal(object, object)
    open_requested = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("alike_page", parent)
        self.setAccessibleName(self.tr("Questions much alike"))
        self._told = PlainLabel("", "body", muted=True)
        self._told.setObjectName("alike_told")
        self._progress = QProgressBar()
        self._progress.setObjectName("alike_progress")
        self._progress.setAccessibleName(self.tr("Questions compared"))
        self._progress.setRange(0, _HUNDRED)
        self._pairs = AlikeModel(self)
        self._table = _PairTable("alike_table", self.tr("Questions much alike"), self._pairs)
        self._texts = [PlainLabel("", "body"), PlainLabel("", "body")]
        for place, label in enumerate(self._texts, start=1):
            label.setObjectName(f"alike_text_{place}")
        self._keep = [QuietButton(self.tr("Keep the first")), QuietButton("")]
        self._keep[1].set_words(self.tr("Keep the second"))
        self._open = [QuietButton(self.tr("Open the first")), QuietButton("")]
        self._open[1].set_words(self.tr("Open the second"))
        for place in range(2):
            self._keep[place].setObjectName(f"alike_keep_{place + 1}")
            self._open[place].setObjectName(f"alike_open_{place + 1}")
        self._both = QuietButton(self.tr("Both are fine"))
        self._both.setObjectName("alike_both")
        self._back = QuietButton(self.tr("Back"), self.tr("Esc"))
        self._back.setObjectName("alike_back_button")
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._assemble()
        self._connect()
        self.set_first(self._table)
        self.show_progress(0)

    def show_progress(self, share: float) -> None:
        """Say how far the comparing is, 0 to 1."""
        self._told.setText(self.tr("All questions are being compared…"))
        self._progress.setValue(round(share * _HUNDRED))
        self._progress.show()

    def show_pairs(self, pairs: Sequence[AlikePair]) -> None:
        """Show the pairs that were found."""
        self._progress.hide()
        self._pairs.show_pairs(pairs)
        if pairs:
            self._table.setCurrentIndex(self._pairs.index(0, 0))
        self._show_chosen()

    def dealt_with(self, *uids: bytes) -> None:
        """Take away the pair of two questions, or all pairs of one that is gone."""
        pairs = self._pairs.with_question(uids[-1])
        if len(uids) > 1:
            pairs = [pair for pair in pairs if uids[0] in (pair.one.uid, pair.other.uid)]
        row = self._table.currentIndex().row()
        self._pairs.remove(pairs)
        if self._pairs.rowCount():
            self._table.setCurrentIndex(
                self._pairs.index(min(max(row, 0), self._pairs.rowCount() - 1), 0)
            )
        self._show_chosen()

    def tell(self, text: str) -> None:
        """Say what went wrong."""
        self._told.setText(text)

    def _show_chosen(self) -> None:
        pair = self._pairs.pair(self._table.currentIndex().row())
        count = self._pairs.rowCount()
        if not self._progress.isVisibleTo(self):
            found = self.tr("%n pair(s) of questions that say nearly the same.", "", count)
            self._told.setText(found if count else self.tr("No two questions are much alike."))
        for button in (*self._keep, *self._open, self._both):
            button.setEnabled(pair is not None)
        both = (pair.one, pair.other) if pair is not None else (None, None)
        for label, listed in zip(self._texts, both, strict=True):
            label.setText(whole_question(listed.item, listed.pack_title) if listed else "")

    def _chosen(self) -> AlikePair | None:
        return self._pairs.pair(self._table.currentIndex().row())

    def _on_keep(self, place: int) -> None:
        pair = self._chosen()
        if pair is not None:
            uids = [pair.one.uid, pair.other.uid]
            self.merge_requested.emit(uids[place], uids[1 - place])

    def _on_open(self, place: int) -> None:
        pair = self._chosen()
        if pair is not None:
            self.open_requested.emit((pair.one, pair.other)[place])

    def _on_both(self) -> None:
        pair = self._chosen()
        if pair is not None:
            self.apart_requested.emit(pair.one.uid, pair.other.uid)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the two below each other where there is no room side by side."""
        super().resizeEvent(event)
        self._fit_sides()

    def _fit_sides(self) -> None:
        way = QBoxLayout.Direction
        beside = self.width() >= theme().px(_SIDE_BY_SIDE_FROM)
        self._sides.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def _connect(self) -> None:
        self._table.chosen_changed.connect(self._show_chosen)
        theme().changed.connect(self._fit_sides)
        for place in range(2):
            self._keep[place].clicked.connect(lambda _=False, at=place: self._on_keep(at))
            self._open[place].clicked.connect(lambda _=False, at=place: self._on_open(at))
        self._both.clicked.connect(self._on_both)
        self._back.clicked.connect(self.left)
        self.on_escape(self.left.emit)

    def _assemble(self) -> None:
        texts = QWidget()
        row = self._sides
        texts.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        for place, label in enumerate(self._texts):
            side = QVBoxLayout()
            side.addWidget(label)
            side.addStretch(1)
            buttons = QWidget()
            flow = FlowLayout(buttons, gap=12)
            flow.addWidget(self._keep[place])
            flow.addWidget(self._open[place])
            side.addWidget(buttons)
            row.addLayout(side, 1)
        below = QWidget()
        flow = FlowLayout(below, gap=12)
        flow.addWidget(self._both)
        flow.addWidget(self._back)
        self.body.setSpacing(12)
        self.body.addWidget(PlainLabel(self.tr("Questions much alike"), "title"))
        self.body.addWidget(self._told)
        self.body.addWidget(self._progress)
        self.body.addWidget(self._table, 1)
        self.body.addWidget(texts)
        self.body.addWidget(below)
        order = [self._table, *self._keep, *self._open, self._both, self._back]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
