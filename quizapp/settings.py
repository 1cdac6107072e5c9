"""What the player has chosen, kept in one small file that may be lost without harm."""

import json
import logging
import os
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, TypeVar

from quizapp.small_files import small_text

if sys.platform != "win32":
    import fcntl

_log = logging.getLogger(__name__)
THEMES = ("system", "light", "dark", "contrast_light", "contrast_dark")
TEXT_PERCENTS = (100, 150, 200)
LANGUAGES = ("system", "en", "de", "es", "ar")
MOTIONS = ("system", "full", "reduced")
_CHOICES: Mapping[str, tuple[object, ...]] = {
    "theme": THEMES,
    "text_percent": TEXT_PERCENTS,
    "language": LANGUAGES,
    "motion": MOTIONS,
}
LOUDEST = 100
_MOST = 100_000
_MOST_BYTES = 16 * 1024 * 1024
_PATIENCE_S = 1.0
_GLANCE_S = 0.01


@dataclass(frozen=True, slots=True)
class Personal:
    """What each player sets for themselves.

    ``motion`` "system" follows the system's wish. ``auto_advance`` goes on without a key after a
    verdict.
    """

    text_percent: int = 100
    sound_volume: int = 60
    muted: bool = False
    motion: str = "system"
    auto_advance: bool = False


@dataclass(frozen=True, slots=True)
class Settings(Personal):
    """Look and last choices.

    What is personal stands here for guests, and for players who have set nothing yet.
    ``player_uid`` is who played last, as hex; ``choices`` are what was chosen last in each mode,
    the last of all first, ``presets`` what is kept under names, ``drafts`` the questions that were
    typed and not saved, and ``party`` who played at the last one and with which keys, all as JSON.
    ``mappings`` says which column of a table is what, by the table's header, and
    ``question_list`` which columns the list of questions shows and what it is sorted by, as JSON
    too. ``backup_folder`` is where backups of the bank are kept, where not beside it, and
    ``earlier_backup_folders`` where they were kept before. ``shared_bank`` is the address of the
    server's bank that is played on where none is named, without a password.
    """

    theme: str = "system"
    language: str = "system"
    player: str = ""
    player_uid: str = ""
    choices: str = ""
    presets: str = ""
    window_width: int = 1000
    window_height: int = 700
    drafts: str = ""
    party: str = ""
    mappings: str = ""
    question_list: str = ""
    backup_folder: str = ""
    earlier_backup_folders: tuple[str, ...] = ()
    shared_bank: str = ""


_Kept = TypeVar("_Kept", bound=Personal)


def read_settings(file: Path) -> Settings:
    """Return the kept settings; what is missing or of the wrong kind is as at first."""
    return _read(file, Settings())


def open_settings(file: Path) -> tuple[Settings, Path | None]:
    """Return the kept settings, and where a file of them was moved to that cannot be read.

    It may hold questions that were typed and not saved, and would be written over.
    """
    found = _found(file)
    if found is not None:
        return _checked(found, Settings()), None
    aside = _aside(file)
    try:
        file.replace(aside)
    except OSError:
        return Settings(), None
    return Settings(), aside


def write_settings(file: Path, settings: Settings) -> bool:
    """Keep the settings; return False where that cannot be written, or not be read again."""
    with alone_in(file.parent) as alone:
        return write_alone(file, settings, alone=alone)


@contextmanager
def alone_in(folder: Path) -> Iterator[bool]:
    """Wait for other windows that write settings in this folder; tell whether none does now.

    Who holds it for longer than a second, or a system that cannot lock a folder, is not waited
    for.
    """
    if sys.platform == "win32":
        yield False
        return
    try:
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError:
        yield False
        return
    try:
        yield _locked(handle)
    finally:
        os.close(handle)


def write_alone(file: Path, settings: Personal, *, alone: bool) -> bool:
    """Keep settings as ``write_settings`` does; ``alone`` is what ``alone_in`` tells."""
    part = file.with_name(f"{file.name}.{os.urandom(8).hex()}.part")
    try:
        content = json.dumps(asdict(settings), ensure_ascii=False, indent=1).encode("utf-8")
        if len(content) > _MOST_BYTES:
            _log.warning("the settings were not kept: they are too large to be read again")
            return False
        if alone:
            _clear(file)
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(handle, "wb") as written:  # noqa: PTH123 (a private file)
            written.write(content)
            written.flush()
            os.fsync(written.fileno())
        part.replace(file)
    except (OSError, UnicodeError):
        _log.warning("the settings could not be kept", exc_info=True)
        with suppress(OSError):
            part.unlink(missing_ok=True)
        return False
    return True


def kept_now(file: Path, at_first: Settings) -> Settings:
    """Return what the file says this moment; what it does not say is as ``at_first``.

    A file that can no longer be read is moved aside as ``open_settings`` does.
    """
    found = _found(file)
    if found is None and file.is_file():
        with suppress(OSError):
            file.replace(_aside(file))
    return _checked(found or {}, at_first)


def personal_of(settings: Settings) -> Personal:
    """Return what guests play with, and players who have set nothing of their own."""
    return Personal(**{field.name: getattr(settings, field.name) for field in fields(Personal)})


class PersonalFiles:
    """Each player's own settings, in a file a player, named by the player's uid as hex.

    What cannot be written lasts as long as the window.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._unwritten: dict[str, Personal] = {}

    def read(self, uid: str, at_first: Personal) -> Personal:
        """Return a player's own settings; what they have not set is as ``at_first``."""
        if uid in self._unwritten:
            return self._unwritten[uid]
        return _read(self._file(uid), at_first) if uid else at_first

    def write(self, uid: str, personal: Personal) -> bool:
        """Keep a player's own settings; return False where the folder cannot be written."""
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, exist_ok=True)
        with alone_in(self._folder) as alone:
            written = write_alone(self._file(uid), personal, alone=alone)
        if written:
            self._unwritten.pop(uid, None)
        else:
            self._unwritten[uid] = personal
        return written

    def remove(self, uid: str) -> None:
        """Delete a player's own settings."""
        self._unwritten.pop(uid, None)
        with suppress(OSError):
            self._file(uid).unlink(missing_ok=True)

    def _file(self, uid: str) -> Path:
        return self._folder / f"{uid}.json"


def _read(file: Path, at_first: _Kept) -> _Kept:
    return _checked(_found(file) or {}, at_first)


def _found(file: Path) -> dict[str, Any] | None:
    """Return what a file of settings says; nothing where there is none, None if unreadable."""
    try:
        kept = json.loads(small_text(file, _MOST_BYTES))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError):
        kept = None
    if isinstance(kept, dict):
        return kept
    _log.warning("the settings could not be read; they are as at first")
    return None


def _aside(file: Path) -> Path:
    return file.with_name(f"{file.name}.unreadable")


def _locked(handle: int) -> bool:
    patience = time.monotonic() + _PATIENCE_S
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > patience:
                return False
            time.sleep(_GLANCE_S)
        except OSError:  # not every file system of a network can
            return False
        else:
            return True


def _clear(file: Path) -> None:
    """Remove what killed programs left of this file, half written."""
    for left in (*file.parent.glob(f"{file.name}.*.part"), file.with_name(f"{file.name}.part")):
        with suppress(OSError):
            left.unlink()


def _checked(kept: Mapping[str, Any], at_first: _Kept) -> _Kept:
    """Take over each field that is of its kind and among what can be chosen."""
    taken: dict[str, Any] = {}
    for field in fields(at_first):
        value = kept.get(field.name)
        default = getattr(at_first, field.name)
        if isinstance(default, tuple) and isinstance(value, list):
            value = tuple(one for one in value if isinstance(one, str))
        if type(value) is type(default) and _sensible(field.name, value):
            taken[field.name] = value
    return replace(at_first, **taken)


def _sensible(name: str, value: object) -> bool:
    """Tell whether a value can be used: Qt takes no number beyond its own integers."""
    if name in _CHOICES:
        return value in _CHOICES[name]
    if name == "sound_volume":
        return isinstance(value, int) and 0 <= value <= LOUDEST
    return not isinstance(value, int) or 0 <= value <= _MOST
