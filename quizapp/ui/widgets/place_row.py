"""One player of a finished party: rank, mark, name, what was right, and the points."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from quizapp.game.podium import Place
from quizapp.ui.theme import theme
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.seat_mark import SeatMark
from quizapp.ui.wording import number_text

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PlaceRow(QWidget):
    """A line of the final standings, ruled off below."""

    def __init__(self, place: Place, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"place_{number}")
        rank = PlainLabel(number_text(place.rank), "subtitle")
        rank.setObjectName(f"place_rank_{number}")
        rank.setWordWrap(False)
        name = PlainLabel(place.player, "strong")
        name.setObjectName(f"place_player_{number}")
        right = self.tr("no answer")
        if place.answered:
            right = self.tr("{right} of {answered} right").format(
                right=number_text(place.right), answered=number_text(place.answered)
            )
        detail = PlainLabel(right, "caption", muted=True)
        points = PlainLabel(number_text(place.score), "subtitle")
        points.setObjectName(f"place_score_{number}")
        points.setWordWrap(False)
        points.setAlignment(_RIGHT)
        words = self.tr("Rank {rank}: {player}, %n point(s), {right}", "", place.score)
        self.setAccessibleName(words.format(rank=place.rank, player=place.player, right=right))
        # Assemble
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(name)
        column.addWidget(detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 9)
        row.setSpacing(14)
        row.addWidget(rank)
        row.addWidget(SeatMark(place.seat))
        row.addLayout(column, 1)
        row.addWidget(points)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line below."""
        line = theme().color("hairline")
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, line)
