"""The sounds of the game: loaded late, and silent where there is nothing to sound with."""

import importlib
import io
import logging
import sys
from array import array

from PySide6.QtCore import QObject

from quizapp.errors import QuizError
from quizapp.resources import asset
from quizapp.ui.cues import CUES
from quizapp.ui.loudspeaker import RATE, Loudspeaker

_log = logging.getLogger(__name__)
_LOUDEST = 100


class Sounds(QObject):
    """Plays short sounds at one volume, or none; nothing that happens here stops the game.

    The library is imported by ``load``. Where it is not installed, or there is no device, all is
    silent and the log says so once.
    """

    def __init__(self, volume: int, *, muted: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._volume = volume
        self._muted = muted
        self._speaker: Loudspeaker | None = None
        self._recorded: dict[str, array[int]] = {}
        self._scaled: dict[str, array[int]] = {}
        self._tried = False

    @property
    def missing(self) -> bool:
        """Whether the sound library was looked for and is not there."""
        return self._tried and self._speaker is None

    def load(self) -> None:
        """Look for the library; called again it does nothing."""
        if self._tried:
            return
        self._tried = True
        try:
            library = importlib.import_module("miniaudio")
        except (ImportError, OSError) as error:
            _log.warning("no sound: %s", str(error))  # the error itself would keep its callers
            return
        try:
            self._recorded = {name: _recorded(name) for name in CUES}
        except QuizError as error:
            _log.warning("no sound: %s", str(error))
            return
        self._speaker = Loudspeaker(library)

    def play(self, name: str) -> None:
        """Play one of the cues from its beginning."""
        if self._speaker is not None and not self._muted and self._volume > 0:
            if name not in self._scaled:
                share = self._loudness()
                loud = (round(number * share) for number in self._recorded[name])
                self._scaled[name] = array("h", loud)
            self._speaker.play(self._scaled[name])

    def set_volume(self, volume: int) -> None:
        """Play at a volume from 0 to 100."""
        if volume != self._volume:
            self._volume = volume
            self._scaled.clear()

    def set_muted(self, *, muted: bool) -> None:
        """Play nothing, or play again."""
        self._muted = muted
        if muted and self._speaker is not None:
            self._speaker.hush()

    def _loudness(self) -> float:
        """Return the volume as the share that sounds like it: ears hear ratios."""
        return (self._volume / _LOUDEST) ** 2


def _recorded(name: str) -> "array[int]":
    """Return a shipped sound's frames; raises QuizError with SHIPPED_FILE_MISSING."""
    import wave  # noqa: PLC0415 - when a window has stood for a while

    content = io.BytesIO(asset(f"sounds/{name}.wav").read_bytes())
    with wave.open(content) as sound:
        if (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) != (1, 2, RATE):
            raise ValueError(f"sounds/{name}.wav has another form")
        frames = array("h", sound.readframes(sound.getnframes()))
    if sys.byteorder == "big":
        frames.byteswap()
    return frames
