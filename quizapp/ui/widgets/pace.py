"""When a verdict is left: at a press, or by itself where the player wants that."""

from PySide6.QtCore import QObject, Signal

from quizapp.ui.widgets.auto_advance import AutoAdvance
from quizapp.ui.widgets.first_moment import FirstMoment


class Pace(QObject):
    """One verdict is left once: by hand, by a key after its first moment, or by itself."""

    go_on = Signal()
    left_changed = Signal(float)
    """How much is left, from 1 to 0, of the time after which it goes on by itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._auto = False
        self._moment = FirstMoment(self)
        self._advance = AutoAdvance(self)
        self._moment.passed.connect(self.go_on)
        self._advance.due.connect(self.go_on)
        self._advance.left_changed.connect(self.left_changed)

    @property
    def auto(self) -> bool:
        """Whether verdicts go on by themselves."""
        return self._auto

    def set_auto(self, *, on: bool) -> None:
        """Have verdicts go on by themselves from now on, or not."""
        self._auto = on
        if not on:
            self._advance.stop()

    def begin(self, text: str, *, answered: bool) -> None:
        """A verdict was just shown; nobody may be there where nothing was answered."""
        self._moment.begin()
        if self._auto and answered:
            self._advance.start(text)

    def press(self) -> None:
        """A key wants to go on: now, or when the first moment is over."""
        self._moment.press()

    def end(self) -> None:
        """The verdict is gone; nothing goes on any more."""
        self._moment.end()
        self._advance.stop()
