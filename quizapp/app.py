"""Composition root of the window: options → places → settings → window → bank behind it."""

import builtins
import os
import re
import sys
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from quizapp import log, paths, preflight
from quizapp.bank.lock import BankLock
from quizapp.errors import Code, QuizError
from quizapp.opening import Opening
from quizapp.tidying import Tidying

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QApplication

    from quizapp.bank.bank import Bank
    from quizapp.ui.desk import Desk
    from quizapp.ui.main_window import MainWindow


_USER = re.compile(r"^[^:/@?]*(:[^@]*)?@")
"""Who opens a shared bank, as its address says: a password is written without “@”."""
_TIDY_AFTER_MS = 300  # in a turn of its own, when the page stands and nothing moves
_LISTEN_AFTER_MS = 1000  # Qt's network module takes its time, and no first page needs it


class Apology(Protocol):
    """Where to say that something unexpected happened."""

    say: "Callable[[str], None]"


def run_window(
    database: str | None, data_dir: str | None, apology: Apology, files: "Sequence[str]" = ()
) -> int:
    """Open the game; return the exit code when its window is closed.

    ``apology`` is told to speak in the window, as long as there is one. ``files`` are looked
    into there, or in the window that is open already. Raises QuizError where there is no
    screen or a system library is missing.
    """
    preflight.check()
    places = paths.find(data_dir)
    named = database or os.environ.get("QUIZAPP_DATABASE") or _shared_bank(places)
    wanted = [str(paths.absolute(file)) for file in files]
    if named and _bank_file(named, places) is None:
        from quizapp.password import ask_early  # for a shared bank alone  # noqa: PLC0415

        named = ask_early(named)
    with ExitStack() as done:
        return _run(named, places, apology, wanted, done)


def _run(
    named: str | None, places: paths.Paths, apology: Apology, files: list[str], done: ExitStack
) -> int:
    try:
        game = start(named, places, done, files)
    except QuizError as error:
        if error.code is not Code.ALREADY_OPEN:
            raise
        sys.stderr.write(f"quizapp: {error}\n")
        return 0
    aloud, apology.say = apology.say, game.window.apologise
    game.window.closed.connect(game.app.quit)
    code = game.app.exec()
    apology.say = aloud
    return 1 if code or game.end() else 0


def leave_screen() -> None:
    """Let go of the screen, where a window was on it: its clipboard is for others to keep."""
    core = sys.modules.get("PySide6.QtCore")
    app = core and core.QCoreApplication.instance()
    if app is not None:
        app.shutdown()


@dataclass(frozen=True, slots=True)
class Game:
    """The game as it runs: its application, its window, and the desk to its bank."""

    app: "QApplication"
    window: "MainWindow"
    desk: "Desk"

    def end(self) -> int:
        """Let bank and window go; return how many writes are lost."""
        from PySide6.QtCore import QCoreApplication, QEvent  # noqa: PLC0415

        lost = self.desk.close()
        self.window.hide()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)
        return lost


def start(
    named: str | None, places: paths.Paths, done: ExitStack, files: "Sequence[str]" = ()
) -> Game:
    """Show the window and open the bank behind it; ``done`` gets what is to be let go.

    Raises QuizError with ALREADY_OPEN where another window holds the bank; that one is
    brought to the front, and told of the files.
    """
    tidying = Tidying(done)
    lock, trouble = None, _ensure(places)
    file = _bank_file(named, places)
    if file is not None and trouble is None:
        lock, trouble = _lock(file)
    if file is not None and trouble is not None and trouble.code is Code.ALREADY_OPEN:
        from quizapp.ui.single import raise_other  # noqa: PLC0415

        raise_other(file, files)
        raise trouble
    if lock is not None:
        done.callback(lock.release)
    bank = _bank_name(named, file, places)
    opening = Opening(named, places, lock, trouble, done)
    game = _show(places, opening, file, bank, tidying, done)
    if files:
        game.window.open_files(files)
    return game


def _show(
    places: paths.Paths,
    opening: Opening,
    file: Path | None,
    bank: str,
    tidying: Tidying,
    done: ExitStack,
) -> Game:
    try:
        from PySide6.QtCore import QTimer, qInstallMessageHandler  # noqa: PLC0415

        _import_plainly()
        from quizapp.settings import PersonalFiles, personal_of  # noqa: PLC0415
        from quizapp.settings_file import SettingsFile  # noqa: PLC0415
        from quizapp.ui.application import application, hand_on_files  # noqa: PLC0415
        from quizapp.ui.desk import Desk  # noqa: PLC0415
        from quizapp.ui.half_made import delete_what_fails  # noqa: PLC0415
        from quizapp.ui.main_window import MainWindow  # noqa: PLC0415
    except ImportError as error:
        raise preflight.library_missing(error) from error

    kept = SettingsFile(places.settings, bank)
    settings = kept.settings
    files = PersonalFiles(places.players)
    personal = files.read(settings.player_uid, personal_of(settings))
    app = application(settings.theme, personal.text_percent, settings.language)
    opening.backup_folder = settings.backup_folder
    desk = Desk()
    desk.keeper = opening
    window = MainWindow(settings, desk, files, places=str(file or ""))
    log.install_qt(qInstallMessageHandler, done)
    delete_what_fails(done)

    def opened(_bank: "Bank") -> None:
        tidying.keep_all()
        window.bank_opened(opening.note, opening.warning or _told(kept.unreadable), opening.lost)
        if file is not None and opening.note is None:
            QTimer.singleShot(_LISTEN_AFTER_MS, window, lambda: _listen(window, file))

    opening.warn = window.tell_of_backup
    window.painted.connect(lambda: desk.open(opening, opened, window.bank_refused))
    window.page_shown.connect(lambda: QTimer.singleShot(_TIDY_AFTER_MS, window, tidying.tidy))
    window.settings_changed.connect(lambda new: window.settings_written(kept=kept.write(new)))
    window.show()
    hand_on_files(app, window.open_files)
    return Game(app, window, desk)


def _told(unreadable: Path | None) -> QuizError | None:
    return QuizError(Code.SETTINGS_SET_ASIDE, file=str(unreadable)) if unreadable else None


def _import_plainly() -> None:
    """Give ``import`` back to Python.

    PySide puts itself before it and reads the source of every module that is imported from
    then on, in search of its ``__feature__``, which nobody here uses: 60 ms for SQLAlchemy.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _shared_bank(places: paths.Paths) -> str | None:
    """Return the shared bank that was chosen in the window, if one was."""
    from quizapp.settings import read_settings  # noqa: PLC0415

    return read_settings(places.settings).shared_bank or None


def _ensure(places: paths.Paths) -> QuizError | None:
    try:
        places.ensure()
    except QuizError as error:
        return error
    return None


def _bank_file(named: str | None, places: paths.Paths) -> Path | None:
    """Return the bank's file, or None for a shared bank; SQLAlchemy is not imported for it."""
    if not named:
        return places.bank
    if "://" not in named:
        return paths.absolute(named)
    scheme, _, rest = named.partition(":///")
    if scheme.startswith("sqlite") and rest:
        return paths.absolute(rest.partition("?")[0])
    return None


def _bank_name(named: str | None, file: Path | None, places: paths.Paths) -> str:
    """Return a name of the bank for the settings: within the data folder, without a password."""
    if file is None:
        scheme, _, rest = (named or "").partition("://")
        place = _USER.sub("", rest).partition("?")[0]
        return f"{scheme}://{place.rpartition('@')[2]}"
    return str(file.relative_to(places.data) if file.is_relative_to(places.data) else file)


def _lock(file: Path) -> tuple[BankLock | None, QuizError | None]:
    """Take the bank's lock: one window a bank."""
    lock = BankLock(file)
    try:
        if lock.acquire():
            return lock, None
    except OSError as error:
        return None, lock.told(error)
    return None, QuizError(Code.ALREADY_OPEN)


def _listen(window: "MainWindow", file: Path) -> None:
    """Come to the front when the game is started a second time."""
    from quizapp.ui.single import Listener  # noqa: PLC0415

    window.keep(Listener(file, window, window.open_files))
