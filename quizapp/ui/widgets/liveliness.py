"""The veil and the confetti of a page, made when they are first wanted."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from quizapp.ui.motion import motion

if TYPE_CHECKING:
    from quizapp.ui.widgets.celebration import Celebration
    from quizapp.ui.widgets.veil import Veil


class Liveliness:
    """Has a page come in and celebrate, where things may move."""

    def __init__(self, page: QWidget) -> None:
        self._page = page
        self._veil: Veil | None = None
        self._celebration: Celebration | None = None

    def come_in(self) -> None:
        """Let what the page shows now come out of the background."""
        if not motion().full:
            return
        if self._veil is None:
            from quizapp.ui.widgets.veil import Veil  # noqa: PLC0415

            self._veil = Veil(self._page)
        self._veil.fall()

    def celebrate(self, behind: QWidget, pieces: int, seed: bytes) -> None:
        """Throw confetti from behind a widget of the page."""
        if not motion().full:
            return
        if self._celebration is None:
            from quizapp.ui.widgets.celebration import Celebration  # noqa: PLC0415

            self._celebration = Celebration(self._page)
        self._celebration.throw(behind, pieces, seed)

    def calm_down(self) -> None:
        """End a celebration at once."""
        if self._celebration is not None:
            self._celebration.end()
