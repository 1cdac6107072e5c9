"""Whether things may move on the screen: the player's choice, or else the system's wish."""

from PySide6.QtGui import QGuiApplication

SYSTEM, FULL, REDUCED = "system", "full", "reduced"
_NOBODY_LOOKS = ("offscreen", "minimal")


class Motion:
    """Tells what may move; a wish of the system that is learnt later counts from then on."""

    def __init__(self) -> None:
        self._preference = SYSTEM
        self._system_reduces = False

    def set_preference(self, preference: str) -> None:
        """Follow the system, or move in full or not at all."""
        self._preference = preference

    def set_system_reduces(self, *, reduces: bool) -> None:
        """Take over what the system wishes for."""
        self._system_reduces = reduces

    @property
    def full(self) -> bool:
        """Whether anything may move now."""
        if self._preference == SYSTEM:
            return not self._system_reduces and QGuiApplication.platformName() not in _NOBODY_LOOKS
        return self._preference == FULL


_motion = Motion()


def motion() -> Motion:
    """Return the one answer for the whole window."""
    return _motion
