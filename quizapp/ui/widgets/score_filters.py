"""What narrows a high-score table down: player, pack, days, and by what it is ranked."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from quizapp.game.people import KnownPlayer
from quizapp.game.score_views import Period, Whose
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.player_words import player_word

_SHORT = 9


class ScoreFilters(QWidget):
    """Four choices in a line that wraps; told once something was chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bare", "true")
        self._ranked_by = self._box("score_view", self.tr("Ranked by"))
        self._player = self._box("score_player", self.tr("Whose rounds"))
        self._period = self._box("score_period", self.tr("Rounds of which days"))
        self._pack = self._box("score_pack", self.tr("Rounds with which pack"))
        self._ranked_by.addItem(self.tr("By score"), False)
        self._ranked_by.addItem(self.tr("By accuracy"), True)
        for period, words in (
            (Period.ALL, self.tr("All days")),
            (Period.TODAY, self.tr("Today")),
            (Period.WEEK, self.tr("Last 7 days")),
            (Period.MONTH, self.tr("Last 30 days")),
            (Period.YEAR, self.tr("Last 365 days")),
        ):
            self._period.addItem(words, period)
        self.offer([], {})
        # Assemble
        line = FlowLayout(self)
        for box in (self._ranked_by, self._player, self._period, self._pack):
            line.addWidget(box)
            box.currentIndexChanged.connect(self.changed)

    @property
    def by_accuracy(self) -> bool:
        """Whether rounds are ranked by what was right."""
        return bool(self._ranked_by.currentData())

    @property
    def player(self) -> bytes | None:
        """Whose rounds are shown; None: those of all that ``whose`` says."""
        found: object = self._player.currentData()
        return found if isinstance(found, bytes) else None

    @property
    def whose(self) -> Whose:
        """Whether everybody's rounds are shown, one's own, or those of this computer."""
        found: object = self._player.currentData()
        return Whose.EVERYBODY if found is None or isinstance(found, bytes) else Whose(str(found))

    @property
    def period(self) -> Period:
        """Rounds of which days are shown."""
        return Period(self._period.currentData())

    @property
    def pack(self) -> str:
        """The ref of the pack whose tables are offered; "": of any."""
        return str(self._pack.currentData() or "")

    def offer(
        self,
        players: Sequence[KnownPlayer],
        packs: Mapping[str, str],
        *,
        shared: bool = False,
        here: bool = False,
    ) -> None:
        """Offer these players, and packs by their refs with their titles.

        Of a ``shared`` bank one's own are offered too, and, where it is known which were played
        ``here``, those.
        """
        everyone: list[tuple[str, object]] = [(self.tr("All players"), None)]
        if shared:
            everyone.append((self.tr("Mine"), Whose.MINE))
        if shared and here:
            everyone.append((self.tr("Here"), Whose.HERE))
        everyone += [(player_word(one.name), one.uid) for one in players]
        _refill(self._player, everyone)
        _refill(self._pack, [(self.tr("All packs"), "")] + [(t, ref) for ref, t in packs.items()])

    def _box(self, name: str, meaning: str) -> ChoiceBox:
        box = ChoiceBox()
        box.setObjectName(name)
        box.setAccessibleName(meaning)
        box.setMinimumContentsLength(_SHORT)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box


def _refill(box: QComboBox, choices: Sequence[tuple[str, object]]) -> None:
    """Offer other choices; what was chosen stays so where it is still there."""
    before = box.currentData()
    held = [(box.itemText(place), box.itemData(place)) for place in range(box.count())]
    if held == list(choices):
        return
    with QSignalBlocker(box):
        box.clear()
        for words, value in choices:
            box.addItem(words, value)
        values = [value for _, value in choices]
        box.setCurrentIndex(values.index(before) if before in values else 0)
