"""Composition root of the window: options → places → settings → window → bank behind it."""

import gc
import os
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp import log, paths, preflight
from quizapp.bank.lock import BankLock
from quizapp.errors import Code, QuizError
from quizapp.opening import Opening

if TYPE_CHECKING:
    from quizapp.bank.bank import Bank
    from quizapp.ui.main_window import MainWindow


def run_window(database: str | None, data_dir: str | None) -> int:
    """Open the game; return the exit code when its window is closed.

    Raises QuizError where there is no screen or a system library is missing.
    """
    preflight.check()
    places = paths.find(data_dir)
    named = database or os.environ.get("QUIZAPP_DATABASE")
    # Collecting while hundreds of modules load finds nothing and costs a fifth of the start.
    collecting = gc.isenabled()
    gc.disable()
    try:
        with ExitStack() as done:
            return _run(named, places, done)
    finally:
        gc.unfreeze()
        if collecting:
            gc.enable()


def _run(named: str | None, places: paths.Paths, done: ExitStack) -> int:
    lock, trouble = None, _ensure(places)
    file = _bank_file(named, places)
    if file is not None and trouble is None:
        lock, trouble = _lock(file)
    if file is not None and trouble is not None and trouble.code is Code.ALREADY_OPEN:
        from quizapp.ui.single import raise_other  # noqa: PLC0415

        raise_other(file)
        sys.stderr.write(f"quizapp: {trouble}\n")
        return 0
    if lock is not None:
        done.callback(lock.release)
    return _show(places, Opening(named, places, lock, trouble, done), file, done)


def _show(places: paths.Paths, opening: Opening, file: Path | None, done: ExitStack) -> int:
    """Show the window, open the bank behind it, and play until it is closed."""
    try:
        from PySide6.QtCore import qInstallMessageHandler  # noqa: PLC0415

        from quizapp.settings import read_settings, write_settings  # noqa: PLC0415
        from quizapp.ui.application import application  # noqa: PLC0415
        from quizapp.ui.desk import Desk  # noqa: PLC0415
        from quizapp.ui.main_window import MainWindow  # noqa: PLC0415
    except ImportError as error:
        raise preflight.library_missing(error) from error

    settings = read_settings(places.settings)
    app = application(settings.theme, settings.text_percent)
    desk = Desk()
    window = MainWindow(settings, desk, places=str(file or ""))
    done.enter_context(log.install(places, window.apologise))
    log.install_qt(qInstallMessageHandler, done)

    def opened(_bank: "Bank") -> None:
        gc.freeze()  # what the start has loaded stays; later collections need not look at it
        gc.enable()
        window.bank_opened(opening.note)
        if file is not None and opening.note is None:
            _listen(window, file)

    window.painted.connect(lambda: desk.open(opening, opened, window.bank_refused))
    window.settings_changed.connect(lambda new: write_settings(places.settings, new))
    window.closed.connect(app.quit)
    window.show()
    code = app.exec()
    lost = desk.close()
    window.deleteLater()
    app.processEvents()
    return 1 if code or lost else 0


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
        return Path(named).expanduser().absolute()
    scheme, _, rest = named.partition(":///")
    if scheme.startswith("sqlite") and rest:
        return Path(rest).expanduser().absolute()
    return None


def _lock(file: Path) -> tuple[BankLock | None, QuizError | None]:
    """Take the bank's lock: one window a bank."""
    lock = BankLock(file)
    try:
        if lock.acquire():
            return lock, None
    except OSError:
        return None, QuizError(Code.FOLDER_READ_ONLY, file=str(file.parent))
    return None, QuizError(Code.ALREADY_OPEN)


def _listen(window: "MainWindow", file: Path) -> None:
    """Come to the front when the game is started a second time."""
    from quizapp.ui.single import Listener  # noqa: PLC0415

    window.keep(Listener(file, window))
