"""How the game feels to one player: sounds, motion and pace, from the settings to the pages."""

import importlib
import sys
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from quizapp.settings import Personal
from quizapp.ui.cues import RIGHT
from quizapp.ui.motion import motion
from quizapp.ui.sounds import Sounds
from quizapp.ui.system_motion import SystemMotion, asks_portal
from quizapp.ui.widgets.liveliness import Liveliness

if TYPE_CHECKING:
    from quizapp.ui.pages.settings import SettingsPage


class Feel(QObject):
    """Keeps the personal part of the settings, and has sounds, motion and pages follow it."""

    changed = Signal(object)
    """Something was chosen: the whole Personal."""
    message_wanted = Signal(str)

    def __init__(self, personal: Personal, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._personal = personal
        self._page: SettingsPage | None = None
        self._lively: Liveliness | None = None
        self._pages: list[QWidget] = []
        self._sounds = Sounds(personal.sound_volume, muted=personal.muted, parent=self)
        self._system = SystemMotion(self)
        self._system.reduced.connect(self._on_system_reduced)
        motion().set_preference(personal.motion)

    def wake(self) -> None:
        """Ask for what the first page did not need: a device to sound on, the system's wish."""
        self._sounds.load()
        self._system.ask()
        self._show()

    def take(self, personal: Personal) -> None:
        """Follow another player's choice, without telling."""
        self._personal = personal
        self._sounds.set_volume(personal.sound_volume)
        self._sounds.set_muted(muted=personal.muted)
        motion().set_preference(personal.motion)
        for page in self._pages:
            self._give_pace(page)
        self._show()

    def attend(self, page: QWidget) -> None:
        """Play the sounds that a page wishes for, and give it the player's pace."""
        wanted = getattr(page, "sound_wanted", None)
        if wanted is not None:
            wanted.connect(self._sounds.play)
        self._pages.append(page)
        self._give_pace(page)

    def attend_settings(self, page: "SettingsPage") -> None:
        """Fill the settings page, and take what is chosen there."""
        self._page = page
        page.volume_chosen.connect(self._on_volume_chosen)
        page.muted_chosen.connect(self._on_muted_chosen)
        page.motion_chosen.connect(self._on_motion_chosen)
        page.auto_advance_chosen.connect(self._on_auto_advance_chosen)
        self._show()

    def bring_in(self, stack: QWidget) -> None:
        """Have the page that ``stack`` shows now come out of the background."""
        if self._lively is None:
            self._lively = Liveliness(stack)
        self._lively.come_in()

    def toggle_muted(self) -> None:
        """Turn the sound off, or on again, and say so."""
        muted = not self._personal.muted
        self._on_muted_chosen(muted)
        off = self.tr("Sound is off. Ctrl+M turns it on again.")
        on = self.tr("Sound is on. Ctrl+M turns it off.")
        self.message_wanted.emit(off if muted else on)

    def _choose(self, personal: Personal) -> None:
        self.take(personal)
        self.changed.emit(personal)

    def _on_volume_chosen(self, volume: int) -> None:
        self._choose(replace(self._personal, sound_volume=volume))
        self._sounds.play(RIGHT)

    def _on_muted_chosen(self, muted: bool) -> None:
        self._choose(replace(self._personal, muted=muted))

    def _on_motion_chosen(self, preference: str) -> None:
        self._choose(replace(self._personal, motion=preference))

    def _on_auto_advance_chosen(self, on: bool) -> None:
        self._choose(replace(self._personal, auto_advance=on))

    def _on_system_reduced(self) -> None:
        motion().set_system_reduces(reduces=True)

    def _give_pace(self, page: QWidget) -> None:
        set_pace = getattr(page, "set_auto_advance", None)
        if callable(set_pace):
            set_pace(on=self._personal.auto_advance)

    def _show(self) -> None:
        if self._page is not None:
            own = self._personal
            self._page.set_sound(own.sound_volume, muted=own.muted, missing=self._sounds.missing)
            self._page.set_pace(own.motion, auto_advance=own.auto_advance)


def load_late() -> None:
    """Import what ``Feel.wake`` needs, on whatever thread; a missing module is no matter."""
    names = ["miniaudio"]
    if sys.platform != "win32" and asks_portal():
        names.append("PySide6.QtDBus")
    for name in names:
        with suppress(ImportError, OSError):
            importlib.import_module(name)
