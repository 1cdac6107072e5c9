"""The options of a question: in two columns when all fit in two lines, else in one."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.limits import MAX_OPTIONS
from quizapp.ui.theme import theme
from quizapp.ui.widgets.option_button import (
    ASKING,
    CHOSEN,
    OTHER,
    REMOVED,
    RIGHT,
    TRIED,
    WRONG,
    OptionButton,
)

_GAP, _LOW_GAP = 16, 8
_LINES_BESIDE = 2
_NARROWEST = 220


class OptionGrid(QWidget):
    """Up to eight options; reports the place of the one that was pressed."""

    option_chosen = Signal(int)
    option_focused = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("options")
        self._buttons = [OptionButton(place, self) for place in range(MAX_OPTIONS)]
        self._count = 0
        self._gap = _GAP
        self._known: dict[int, list[QRect]] = {}
        for place, button in enumerate(self._buttons):
            button.hide()
            button.setProperty("place", place)
            button.clicked.connect(self._on_clicked)
            button.focused.connect(self._on_focused)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def count(self) -> int:
        """How many options are shown."""
        return self._count

    def show_options(self, options: Sequence[str]) -> None:
        """Offer these texts."""
        self._count = len(options)
        self._known.clear()
        for place, button in enumerate(self._buttons):
            if place < self._count:
                button.show_option(options[place])
            button.setVisible(place < self._count)
        self._place_all()
        self.updateGeometry()

    def set_low(self, low: bool) -> None:
        """Draw the options closer together, where the window is low."""
        self._gap = _LOW_GAP if low else _GAP
        for button in self._buttons:
            button.set_low(low)
        self._measure_again()

    def reveal(self, key_place: int, chosen: int | None) -> None:
        """Show which option is right and which was chosen; none can be pressed any more."""
        for place, button in enumerate(self._buttons[: self._count]):
            state = RIGHT if place == key_place else WRONG if place == chosen else OTHER
            button.set_state(state)
        self._measure_again()

    def choose(self, place: int | None) -> None:
        """Show which option is chosen before the verdict; another can still be."""
        for number, button in enumerate(self._buttons[: self._count]):
            button.set_state(CHOSEN if number == place else ASKING)

    def remove(self, places: Collection[int]) -> None:
        """Show that some options are none any more; they keep their place."""
        for place in places:
            self._buttons[place].set_state(REMOVED)

    def cross_out(self, places: Collection[int]) -> None:
        """Show that some options were tried and are wrong."""
        for place in places:
            self._buttons[place].set_state(TRIED)
        self._measure_again()

    def _measure_again(self) -> None:
        self._known.clear()  # in a low window a mark takes room
        self._place_all()
        self.updateGeometry()

    def button(self, place: int) -> OptionButton:
        """Return the button of an option."""
        return self._buttons[place]

    def hasHeightForWidth(self) -> bool:
        """Tell that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all options in a width."""
        rects = self._rects(width)
        return rects[-1].bottom() + 1 if rects else 0

    def sizeHint(self) -> QSize:
        """Ask for two columns."""
        width = 2 * theme().px(_NARROWEST)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Ask for one narrow column."""
        return QSize(theme().px(160), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the options anew."""
        super().resizeEvent(event)
        self._place_all()

    def _place_all(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for button, rect in zip(self._buttons, self._rects(self.width()), strict=False):
            if mirrored:
                rect.moveLeft(self.width() - rect.left() - rect.width())
            button.setGeometry(rect)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the theme changes."""
        if event.type() == QEvent.Type.StyleChange:
            self._known.clear()
            self.updateGeometry()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._place_all()
        super().changeEvent(event)

    def _rects(self, width: int) -> list[QRect]:
        if width not in self._known:
            self._known[width] = self._measured(width)
        return [QRect(rect) for rect in self._known[width]]

    def _measured(self, width: int) -> list[QRect]:
        """Return where each option stands in a width."""
        shown = self._buttons[: self._count]
        beside = (width - self._gap) // 2
        two = beside >= min(_NARROWEST, width) and all(
            button.lines_at(beside) <= _LINES_BESIDE and button.holds_words(beside)
            for button in shown
        )
        columns, each = (2, beside) if two else (1, width)
        rects: list[QRect] = []
        top = 0
        for first in range(0, len(shown), columns):
            row = shown[first : first + columns]
            height = max(button.heightForWidth(each) for button in row)
            rects.extend(
                QRect(column * (each + self._gap), top, each, height) for column in range(len(row))
            )
            top += height + self._gap
        return rects

    def _on_focused(self) -> None:
        self.option_focused.emit(self.sender().property("place"))

    def _on_clicked(self) -> None:
        self.option_chosen.emit(self.sender().property("place"))
