"""The sounds of the game: loaded late, and silent where there is nothing to sound with."""

import importlib
import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLoggingCategory, QObject, QUrl

from quizapp.errors import QuizError
from quizapp.resources import asset
from quizapp.ui.cues import CUES

if TYPE_CHECKING:
    from types import ModuleType

_log = logging.getLogger(__name__)
_LOUDEST = 100


class Sounds(QObject):
    """Plays short sounds at one volume, or none; nothing that happens here stops the game.

    The library is an extra, and is imported by ``load``. Without it, without a system library
    that it needs, or without a device, all is silent and the log says so once.
    """

    def __init__(self, volume: int, *, muted: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._volume = volume
        self._muted = muted
        self._library: ModuleType | None = None
        self._devices: Any = None
        self._effects: dict[str, Any] = {}
        self._tried = False

    @property
    def missing(self) -> bool:
        """Whether the sound library was looked for and is not there."""
        return self._tried and self._library is None

    @property
    def audible(self) -> bool:
        """Whether a sound would be heard now."""
        return bool(self._effects) and not self._muted and self._volume > 0

    def load(self) -> None:
        """Look for the library and a device; called again it does nothing."""
        if self._tried:
            return
        self._tried = True
        QLoggingCategory.setFilterRules("qt.multimedia.*=false")  # of video too, at every start
        try:
            self._library = importlib.import_module("PySide6.QtMultimedia")
        except (ImportError, OSError) as error:
            _log.warning("no sound: %s", str(error))  # the error itself would keep its callers
            return
        self._devices = self._library.QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._open)
        self._open()
        if not self._effects:
            _log.warning("no sound: there is no device")

    def play(self, name: str) -> None:
        """Play one of the cues from its beginning."""
        if self.audible:
            self._effects[name].play()

    def set_volume(self, volume: int) -> None:
        """Play at a volume from 0 to 100."""
        self._volume = volume
        for effect in self._effects.values():
            effect.setVolume(self._loudness())

    def set_muted(self, *, muted: bool) -> None:
        """Play nothing, or play again."""
        self._muted = muted
        if muted:
            for effect in self._effects.values():
                effect.stop()

    def _open(self) -> None:
        """Make the sounds ready on the device in use, where there is one."""
        if self._library is None:
            return
        for effect in self._effects.values():
            effect.deleteLater()
        self._effects.clear()
        device = self._library.QMediaDevices.defaultAudioOutput()
        if device.isNull():
            return
        for name in CUES:
            try:
                file = asset(f"sounds/{name}.wav")
            except QuizError as error:
                _log.warning("no sound: %s", str(error))
                self._effects.clear()
                return
            effect = self._library.QSoundEffect(device, self)
            effect.setSource(QUrl.fromLocalFile(str(file)))
            effect.setVolume(self._loudness())
            self._effects[name] = effect

    def _loudness(self) -> float:
        """Return the volume as the share that sounds like it: ears hear ratios."""
        return (self._volume / _LOUDEST) ** 2
