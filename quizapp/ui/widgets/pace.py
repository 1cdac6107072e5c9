"""When a verdict is left: at a press, or by itself where the player wants that."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quizapp.ui.widgets.first_moment import FirstMoment

if TYPE_CHECKING:
    from quizapp.ui.widgets.auto_advance import AutoAdvance


class Pace(QObject):
    """One verdict is left once: by hand, by a key after its first moment, or by itself."""

    go_on = Signal()
    left_changed = Signal(float)
    """How much is left, from 1 to 0, of the time after which it goes on by itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._moment = FirstMoment(self)
        self._auto = False
        self._advance: AutoAdvance | None = None
        self._moment.passed.connect(self.go_on)

    @property
    def waiting(self) -> bool:
        """Whether a key was pressed and waits for the first moment to be over."""
        return self._moment.holding

    def set_auto(self, *, on: bool) -> None:
        """Have verdicts go on by themselves from now on, or not."""
        self._auto = on
        if not on and self._advance is not None:
            self._advance.stop()

    def begin(self, text: str, *, answered: bool) -> None:
        """A verdict was just shown; nobody may be there where nothing was answered."""
        self._moment.begin()
        if self._auto and answered:
            if self._advance is None:
                self._advance = self._made_advance()
            self._advance.start(text)

    def press(self) -> None:
        """A key wants to go on: now, or when the first moment is over."""
        self._moment.press()

    def end(self) -> None:
        """The verdict is gone; nothing goes on any more."""
        self._moment.end()
        if self._advance is not None:
            self._advance.stop()

    def _made_advance(self) -> "AutoAdvance":
        from quizapp.ui.widgets.auto_advance import AutoAdvance  # noqa: PLC0415

        advance = AutoAdvance(self)
        advance.due.connect(self.go_on)
        advance.left_changed.connect(self.left_changed)
        return advance
