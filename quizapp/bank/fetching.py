"""A copy of a shared bank taken home: a new bank in a file, checked before it has its name."""

import os
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from sqlalchemy import URL
from sqlalchemy.exc import SQLAlchemyError

from quizapp.bank import safekeeping, setup
from quizapp.bank.bank import Bank
from quizapp.bank.connect import COMPANIONS, companion, engine_for, is_left
from quizapp.bank.lock import BankLock
from quizapp.bank.look import require_known
from quizapp.bank.place import wrong_place
from quizapp.bank.schema import HEAD
from quizapp.bank.share_chosen import counts
from quizapp.bank.share_source import Source
from quizapp.bank.share_tally import Chosen, Progress, Tally
from quizapp.bank.trouble import FAILURES, code_of, told_plainly
from quizapp.errors import Code, QuizError
from quizapp.whole_file import sync_folder

Tell = Callable[[Progress], None]


def shared_bank(url: URL) -> Bank:
    """Return a shared bank to fetch from; nothing is made or brought up to date there.

    Raises QuizError where there is none, or one of another version.
    """
    engine, name = engine_for(url, writes=False), url.host or ""
    try:
        with told_plainly(name):
            found = setup.revision_of(engine)
    finally:
        engine.dispose()
    if found is None:
        raise QuizError(Code.BANK_NONE_THERE)
    require_known(found, name)
    if found != HEAD:
        raise QuizError(Code.BANK_OLDER)
    return Bank(url)


def fetch(bank: Bank, file: Path, chosen: Chosen, tally: Tally, tell: Tell) -> None:
    """Copy a bank into a new one in a file; nothing is written to ``bank``.

    The copy is a bank of its own, with a uid of its own. It is whole when it gets its name:
    SQLite's checks, and as many rows of each kind as were chosen. Raises QuizError with
    FETCH_EXISTS, FETCH_FAILED, FOLDER_READ_ONLY or DISK_FULL; then nothing is left.
    """
    _refuse_taken(file)
    try:
        with BankLock(file) as lock:
            if not lock.acquire():
                raise QuizError(Code.BANK_IN_USE, file=str(file))
            try:
                setup.clear_unfinished(file)
                _fetch(bank, file, chosen, tally, tell)
            except BaseException:
                lock.path.unlink()
                raise
    except (SQLAlchemyError, *FAILURES) as error:
        raise _told(error, file) from error


def _refuse_taken(file: Path) -> None:
    for taken in (file, *(companion(file, suffix) for suffix in COMPANIONS)):
        if os.path.lexists(taken):
            raise QuizError(Code.FETCH_EXISTS, file=str(taken))


def _fetch(bank: Bank, file: Path, chosen: Chosen, tally: Tally, tell: Tell) -> None:
    part = setup.part_of(file)
    try:
        setup.make_file(part)
        with bank.to_share() as source:
            with closing(Bank(_url(part))) as copy:
                copy.take_from(source, chosen, tally, tell)
            _require_whole(source, part, chosen)
        with part.open("rb") as made:
            os.fsync(made.fileno())
        setup.give_name(part, file)
        sync_folder(file.parent)
    except FileExistsError as error:
        raise QuizError(Code.FETCH_EXISTS, file=str(file)) from error
    finally:
        for left in (part, *(companion(part, suffix) for suffix in COMPANIONS)):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def _require_whole(source: Source, part: Path, chosen: Chosen) -> None:
    """Raise QuizError with FETCH_FAILED for a copy that is damaged, or lacks or has too much."""
    if is_left(part, "-wal") or safekeeping.integrity(part) or safekeeping.dangling(part):
        raise QuizError(Code.FETCH_FAILED)
    with closing(Bank(_url(part))) as copy, copy.to_share() as copied:
        if counts(copied, chosen) != counts(source, chosen):
            raise QuizError(Code.FETCH_FAILED)


def _url(part: Path) -> URL:
    return URL.create("sqlite", database=str(part))


def _told(error: Exception, file: Path) -> QuizError:
    place = wrong_place(error, file) if isinstance(error, OSError) else None
    if place is not None:
        return place
    code = code_of(error)
    if code is Code.BANK_READ_ONLY:
        return QuizError(Code.FOLDER_READ_ONLY, file=str(file.parent))
    return QuizError(code if code is Code.DISK_FULL else Code.FETCH_FAILED)
