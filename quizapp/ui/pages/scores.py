"""The high scores: one table for every way of playing, so that like meets like."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from quizapp.game.people import Mark
from quizapp.game.score_views import ScoreView, has_accuracy, pack_refs, since
from quizapp.game.standings import ScoreLine, TableHead
from quizapp.ui.side_by_side import dotted
from quizapp.ui.widgets.buttons import PrimaryButton, QuietButton
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.pack_words import packs_line
from quizapp.ui.widgets.page import Page
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.score_filters import ScoreFilters
from quizapp.ui.widgets.score_table import ScoreTable
from quizapp.ui.wording import choice_line, number_text

_SHORT, _ARROW = 10, 72
NO_MARKS: Mapping[str, Mark] = MappingProxyType({})


class ScoresPage(Page):
    """Choose a table and read it; without any round yet, offer to play the first."""

    table_wanted = Signal(str)
    play_wanted = Signal()
    more_wanted = Signal(object)
    round_chosen = Signal(object)
    statistics_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("scores_page", parent)
        self.setAccessibleName(self.tr("High scores"))
        self._heads: tuple[TableHead, ...] = ()
        self._titles: Mapping[str, str] = {}
        self._choice = ChoiceBox()
        self._choice.setObjectName("table_choice")
        self._choice.setAccessibleName(self.tr("Which rounds are compared"))
        self._choice.setMinimumContentsLength(_SHORT)
        self._choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._choice.currentIndexChanged.connect(self._want)
        self._nothing = PlainLabel("", "body")
        self._nothing.setObjectName("scores_nothing")
        self._nothing.hide()
        self._name = PlainLabel("", "caption")
        self._name.setObjectName("table_name")
        self.filters = ScoreFilters()
        self.filters.changed.connect(self._on_filtered)
        self._all_heads: tuple[TableHead, ...] = ()
        self._table = ScoreTable()
        self._table.more_wanted.connect(self.more_wanted)
        self._table.round_chosen.connect(self.round_chosen)
        statistics = QuietButton(self.tr("Statistics"))
        statistics.setObjectName("scores_statistics_button")
        statistics.clicked.connect(self.statistics_wanted)
        self._play = PrimaryButton(self.tr("Play"))
        self._play.setObjectName("scores_play_button")
        self._play.clicked.connect(self.play_wanted)

        self._about = PlainLabel("", "caption", muted=True)
        self._chosen = PlainLabel("", "caption")
        self._chosen.setObjectName("scores_chosen")
        self._chosen.hide()
        self._table.hidden_told.connect(self._show_chosen)

        # Assemble
        self._filled = QWidget()
        filled = QVBoxLayout(self._filled)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.setSpacing(12)
        filled.addWidget(self._choice)
        filled.addWidget(self._name)
        filled.addWidget(self.filters)
        filled.addWidget(self._about)
        filled.addWidget(self._nothing)
        filled.addWidget(self._table, 1)
        filled.addWidget(self._chosen)
        self._empty = QWidget()
        empty = QVBoxLayout(self._empty)
        empty.setContentsMargins(0, 0, 0, 0)
        empty.setSpacing(24)
        empty.addWidget(PlainLabel(self.tr("No round has been finished yet. Be the first!")))
        empty.addWidget(self._play)
        empty.addStretch(1)
        self.body.addWidget(PlainLabel(self.tr("High scores"), "title"))
        self.body.addSpacing(16)
        self.body.addWidget(self._filled, 1)
        self.body.addWidget(self._empty, 1)
        self.body.addSpacing(12)
        self.body.addWidget(statistics)  # of parties and practice, which have no table, too
        self._show_state()

    def set_titles(self, titles: Mapping[str, str]) -> None:
        """Call packs by these titles, by their refs."""
        self._titles = titles

    def set_tables(self, heads: Sequence[TableHead], current_key: str) -> None:
        """Offer these tables and choose one; its lines come with show_lines."""
        self._all_heads = tuple(heads)
        pack = self.filters.pack
        fitting = [head for head in heads if not pack or pack in pack_refs(head.packs)]
        self._heads = tuple(fitting or heads)
        with QSignalBlocker(self._choice):
            self._choice.clear()
            self._choice.addItems([self._table_name(head) for head in self._heads])
            keys = [head.key for head in self._heads]
            self._choice.setCurrentIndex(keys.index(current_key) if current_key in keys else 0)
        self._show_state()

    def renew_tables(self, heads: Sequence[TableHead]) -> None:
        """Offer tables that are new; the others stay in the order in which they are offered."""
        if {head.key for head in heads} != {head.key for head in self._all_heads}:
            self.set_tables(heads, self.current_key())

    @property
    def held(self) -> int:
        """How many lines of the table are here."""
        return self._table.model().rowCount()

    def current_key(self) -> str:
        """Return the key of the chosen table, or nothing where there is none."""
        head = self._head()
        return head.key if head else ""

    def view(self, today: date) -> ScoreView:
        """Return how the table is looked at on a day."""
        head = self._head()
        fits = head is not None and has_accuracy(head.choice)
        first = since(self.filters.period, today)
        return ScoreView(
            by_accuracy=self.filters.by_accuracy and fits,
            player=self.filters.player,
            whose=self.filters.whose,
            since=first,
            until=today.isoformat() if first else "",
        )

    def show_lines(
        self,
        key: str,
        lines: Sequence[ScoreLine],
        marks: Mapping[str, Mark] = NO_MARKS,
        *,
        more: bool = False,
        by_accuracy: bool = False,
    ) -> None:
        """Show the rounds of a table, unless another has been chosen since."""
        if key == self.current_key():
            self._table.show_lines(lines, marks, more=more, by_accuracy=by_accuracy)
            told = self.tr("No round fits these choices.") if not lines else ""
            self._nothing.setText(told)
            self._nothing.setVisible(bool(told))

    def renew_lines(
        self,
        lines: Sequence[ScoreLine],
        marks: Mapping[str, Mark],
        *,
        more: bool,
        by_accuracy: bool,
    ) -> None:
        """Show the same table as it is now: what is chosen and looked at stays so."""
        with self._table.held_still():
            self.show_lines(self.current_key(), lines, marks, more=more, by_accuracy=by_accuracy)

    def add_lines(self, key: str, lines: Sequence[ScoreLine], *, more: bool) -> None:
        """Show the next rounds of a table, unless another has been chosen since."""
        if key == self.current_key():
            self._table.add_lines(lines, more=more)

    def focus_first(self) -> None:
        """Put the keyboard on the choice of tables, or on the button to play."""
        (self._choice if self._heads else self._play).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write the chosen table's name out where the choice cannot show all of it."""
        super().resizeEvent(event)
        self._show_state()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure the chosen table's name in the type in which it is shown."""
        super().showEvent(event)
        self._show_state()

    def _show_chosen(self, told: str) -> None:
        self._chosen.setText(told)
        self._chosen.setVisible(bool(told))

    def _on_filtered(self) -> None:
        self.set_tables(self._all_heads, self.current_key())
        self._want()

    def _want(self) -> None:
        self._show_state()
        self.table_wanted.emit(self.current_key())

    def _head(self) -> TableHead | None:
        place = self._choice.currentIndex()
        return self._heads[place] if 0 <= place < len(self._heads) else None

    def _table_name(self, head: TableHead) -> str:
        """Return the name of a table; packs and ruleset are named where they make it differ."""
        said = [choice_line(head.choice)]
        alike = [other for other in self._heads if other.choice == head.choice]
        if len({other.packs for other in alike}) > 1:
            said.append(packs_line(head.packs, self._titles))
        if len({other.ruleset for other in alike}) > 1:
            said.append(self.tr("ruleset {number}").format(number=number_text(head.ruleset)))
        return dotted(said)

    def _show_state(self) -> None:
        """Show the table, or the invitation to play."""
        self._filled.setVisible(bool(self._heads))
        self._empty.setVisible(not self._heads)
        head = self._head()
        if head is None:
            return
        name = self._table_name(head)
        about = self.tr("Only rounds played like this are compared.")
        if self.filters.by_accuracy and has_accuracy(head.choice):
            about = self.tr(
                "Rounds played like this are compared, whatever their clock: by what was right."
            )
        self._about.setText(about)
        fits = self._choice.fontMetrics().horizontalAdvance(name) < self._choice.width() - _ARROW
        self._name.setText(name)
        self._name.setVisible(not fits)
