"""What each player sets for themselves: kept with them, in use while they play."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from quizapp.settings import Personal, PersonalFiles


class PersonalDesk(QObject):
    """Knows whose settings are in use; a guest's are the machine's own."""

    changed = Signal(object)
    """Other settings are in use: the Personal."""
    written = Signal(bool)
    """A player's own settings were to be written; tells whether they are."""
    machine_changed = Signal(object)
    """A guest has set something, so it is the machine's: its values by name."""

    def __init__(
        self, files: PersonalFiles, uid: str, machine: Personal, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._files = files
        self._uid = uid
        self._machine = machine
        self._current = files.read(uid, machine)

    @property
    def uid(self) -> str:
        """Who plays, as hex; empty for a guest and for somebody who is still to play first."""
        return self._uid

    @property
    def current(self) -> Personal:
        """The settings in use."""
        return self._current

    def settings_of(self, uid: str) -> Personal:
        """Return the settings of a player; those of the machine where they have set none."""
        return self._files.read(uid, self._machine)

    def play_as(self, uid: str) -> None:
        """Use the settings of a player; those of the machine where they have set none."""
        self._uid = uid
        self._use(self.settings_of(uid))

    def forget(self, uid: str) -> None:
        """Delete the settings of a player who is no more."""
        self._files.remove(uid)
        if uid == self._uid:
            self.play_as("")

    def change(self, **values: object) -> None:
        """Set something for who plays, by the names of ``Personal``."""
        new = replace(self._current, **values)  # type: ignore[arg-type]
        if self._uid:
            self.written.emit(self._files.write(self._uid, new))
        else:
            self._machine = new
            self.machine_changed.emit(values)
        self._use(new)

    def _use(self, personal: Personal) -> None:
        if personal != self._current:
            self._current = personal
            self.changed.emit(personal)
