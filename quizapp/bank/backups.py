"""The folder of backups of a bank: made, listed, verified, and in time removed.

A backup is a file that was checked before it got its name, and beside it a small one that says
what is in it, so that a list of backups opens none of them.
"""

import glob
import hashlib
import json
import logging
import os
import re
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from quizapp.bank import safekeeping
from quizapp.bank.connect import private_file, read_only
from quizapp.bank.look import look_at
from quizapp.bank.retention import DAY_MS, SHARE, newest_first, to_remove
from quizapp.bank.trouble import FAILURES, code_of
from quizapp.errors import Code, QuizError
from quizapp.items.kept_backup import MIGRATION, REASONS, Contents, KeptBackup
from quizapp.small_files import small_text

_log = logging.getLogger(__name__)
_STAMP = re.compile(rf"-(\d{{8}}-\d{{6}})(\d{{3}})-({'|'.join(REASONS)})\.db")
_MOST_NOTE = 10_000
_COUNTS = (
    "SELECT (SELECT count(*) FROM item WHERE revision_id IS NOT NULL),"
    " (SELECT count(*) FROM round), (SELECT count(*) FROM player WHERE retired_ms IS NULL)"
)
_CHANGING = ("attempt", "asked", "round", "player", "player_change", "change", "item", "flag")
_UNDONE = "(SELECT coalesce(max(undone_ms), 0) FROM change)"


def folder_of(bank: Path, chosen: str = "") -> Path:
    """Return where a bank's backups are kept: the folder that was chosen, or one beside it."""
    return Path(chosen) if chosen else bank.with_name(f"{bank.stem}-backups")


def keep(bank: Path, folder: Path, reason: str) -> KeptBackup:
    """Make a backup in the folder, and only then remove those that need not stay.

    Raises QuizError as ``back_up`` does; then nothing was removed.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        mark = mark_of(bank)
    except FAILURES as error:
        full = code_of(error) is Code.DISK_FULL
        code = Code.FOLDER_READ_ONLY if isinstance(error, OSError) else Code.BACKUP_FAILED
        code = Code.DISK_FULL if full else code
        raise QuizError(code, file=str(folder)) from error
    now_ms = time.time_ns() // 1_000_000
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime(now_ms // 1000)) + f"{now_ms % 1000:03}"
    target = folder / f"{bank.stem}-{stamp}-{reason}.db"
    _clear_unfinished(bank, folder)
    number = 1 + max((one.number for one in _in_folder(bank, folder)), default=0)
    digest = safekeeping.back_up(bank, target)
    made = _read(target, now_ms, reason)
    made = replace(made, sha256=digest, mark=mark, number=number, place=_place(bank))
    _write_note(made)
    _remove_old(bank, folder, made)
    return made


def due(bank: Path, folder: Path) -> bool:
    """Tell whether the last backup is over a day old and something has changed since.

    A bank that holds no more than what came with the game is not worth one.
    """
    with closing(read_only(bank)) as db:
        own, mark = _uid(db), _mark(db)
    last = next((one for one in listed(bank, folder) if one.bank_uid == own), None)
    if last is None:
        return not _is_as_made(mark)
    if 0 <= time.time_ns() // 1_000_000 - last.made_ms < DAY_MS:
        return False
    return mark != last.mark


def mark_of(bank: Path) -> str:
    """Return what the newest rows of a bank are; any change of play or questions adds some."""
    with closing(read_only(bank)) as db:
        return _mark(db)


def listed(bank: Path, folder: Path) -> list[KeptBackup]:
    """Return a bank's backups, the newest first; those made before a migration among them."""
    found = [*_in_folder(bank, folder), *_before_migrations(bank)]
    return newest_first(found)


def is_good(backup: Path) -> bool:
    """Tell whether a backup is whole: ours, and as it was written, which was checked then.

    One without a note is checked page by page, which takes ten times as long.
    """
    try:
        if look_at(backup) is None:
            return False
        written = _note(backup).get("sha256")
        if written:
            return bool(written == safekeeping.sha256_of(backup))
        return not safekeeping.integrity(backup)
    except (QuizError, *FAILURES, ValueError):
        return False


def newest_good(bank: Path, folder: Path) -> KeptBackup | None:
    """Return the newest backup of the bank that verifies.

    Those made before an update come last: where that failed they would only fail again.
    """
    found = sorted(_of_this(bank, listed(bank, folder)), key=lambda one: one.reason == MIGRATION)
    return next((one for one in found if is_good(one.file)), None)


def _of_this(bank: Path, found: list[KeptBackup]) -> list[KeptBackup]:
    """Return those of one bank, for several of one name may share a folder.

    A bank that can be read says which are its own. Else, or where it was begun anew, they are
    those beside it or made of a file in its place; else all, if they are all of one bank.
    """
    own = _uid_of(bank)
    same = [one for one in found if own and one.bank_uid == own]
    here = (bank.parent, folder_of(bank))
    made_here = [one for one in found if one.place == _place(bank) or one.file.parent in here]
    if same or made_here:
        return same or made_here
    return found if len({one.bank_uid for one in found}) == 1 else []


def _place(bank: Path) -> str:
    return hashlib.sha256(os.fsencode(bank)).hexdigest()


def _uid_of(bank: Path) -> str:
    """Return a bank's name, "" for what cannot be opened as one: a pipe would be waited for."""
    try:
        if look_at(bank) is None:
            return ""
        with closing(read_only(bank)) as db:
            return _uid(db)
    except (QuizError, *FAILURES, ValueError, TypeError):
        return ""


def room(bank: Path, folder: Path) -> tuple[int, int]:
    """Return how many bytes the backups take, and how many they may take."""
    taken = sum(one.size for one in _in_folder(bank, folder))
    try:
        free = shutil.disk_usage(folder if folder.is_dir() else bank.parent).free
    except OSError:
        free = 0
    return taken, (free + taken) // SHARE


def _remove_old(bank: Path, folder: Path, made: KeptBackup) -> None:
    """Remove what need not stay of the same bank; a failure costs nothing but room."""
    same = [one for one in _in_folder(bank, folder) if one.bank_uid == made.bank_uid]
    try:
        for one in to_remove(same, shutil.disk_usage(folder).free):
            if one.file != made.file:
                one.file.unlink(missing_ok=True)
                note_file(one.file).unlink(missing_ok=True)
    except OSError:
        _log.warning("an old backup could not be removed", exc_info=True)


def unfinished(bank: Path, folder: Path) -> Iterator[Path]:
    """Return what backups that are being made, or were killed, have in the folder."""
    return folder.glob(f"{glob.escape(bank.stem)}-*.part*")


def _clear_unfinished(bank: Path, folder: Path) -> None:
    """Remove what a backup left that was killed more than a day ago."""
    with suppress(OSError):
        for part in unfinished(bank, folder):
            if time.time() - part.stat().st_mtime > DAY_MS / 1000:
                part.unlink(missing_ok=True)


def _in_folder(bank: Path, folder: Path) -> Iterator[KeptBackup]:
    try:
        files = sorted(folder.iterdir())
    except OSError:
        return
    for file in files:
        named = file.name.startswith(bank.stem) and _STAMP.fullmatch(file.name[len(bank.stem) :])
        with suppress(OSError, ValueError, OverflowError):
            if named and file.is_file() and not file.is_symlink():
                yield _read(file, _instant(named[1]) + int(named[2]), named[3])


def _before_migrations(bank: Path) -> Iterator[KeptBackup]:
    pattern = re.compile(rf"{re.escape(bank.stem)}-before-\d{{4}}-(\d{{8}}-\d{{6}}){bank.suffix}")
    with suppress(OSError):
        for file in bank.parent.iterdir():
            named = pattern.fullmatch(file.name)
            with suppress(OSError, ValueError, OverflowError):
                if named and file.is_file() and not file.is_symlink():
                    yield _read(file, _instant(named[1]), MIGRATION)


def _instant(stamp: str) -> int:
    import calendar  # noqa: PLC0415 - for lists of backups only

    return calendar.timegm(time.strptime(stamp, "%Y%m%d-%H%M%S")) * 1000


def _read(file: Path, made_ms: int, reason: str) -> KeptBackup:
    """Return a backup by the note beside it, or by a look into it where there is none."""
    size = file.stat().st_size
    note = _note(file)
    if note.get("size") == size and isinstance(note.get("contents"), list):
        names = ("sha256", "bank_uid", "mark", "place")
        texts = [str(note.get(name, "")) for name in names]
        with suppress(TypeError, ValueError):
            numbers = Contents(*map(int, note["contents"]))
            digest, uid, mark, place = texts
            number = int(note.get("number", 0))
            return KeptBackup(
                file, made_ms, reason, size, numbers, digest, uid, mark, number, place
            )
    contents, uid = _look(file)
    return KeptBackup(file, made_ms, reason, size, contents, bank_uid=uid)


def _look(file: Path) -> tuple[Contents | None, str]:
    try:
        with closing(read_only(file)) as db:
            uid = _uid(db)
            return Contents(*db.execute(_COUNTS).fetchone()), uid
    except (*FAILURES, ValueError, TypeError):
        return None, ""


def _uid(db: sqlite3.Connection) -> str:
    ((uid,),) = db.execute("SELECT uid FROM bank").fetchall()
    return bytes(uid).hex()


def _mark(db: sqlite3.Connection) -> str:
    newest = (f"(SELECT coalesce(max(id), 0) FROM {name})" for name in _CHANGING)  # noqa: S608
    row = db.execute(f"SELECT {', '.join((*newest, _UNDONE))}").fetchone()
    return " ".join(map(str, row))


def _is_as_made(mark: str) -> bool:
    """Tell whether nobody has played, and nothing but the game's own pack has come in."""
    *play, change = map(int, mark.split()[:6])
    return not any(play) and change <= 1


def note_file(backup: Path) -> Path:
    """Return where it is noted what is in a backup."""
    return backup.with_name(f"{backup.name}.json")


def _note(backup: Path) -> dict[str, Any]:
    try:
        found = json.loads(small_text(note_file(backup), _MOST_NOTE))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _write_note(made: KeptBackup) -> None:
    """Write beside a backup what is in it; without the note it is a backup all the same."""
    contents = made.contents
    note = {
        "sha256": made.sha256,
        "bank_uid": made.bank_uid,
        "size": made.size,
        "mark": made.mark,
        "number": made.number,
        "place": made.place,
        "contents": contents and [contents.questions, contents.rounds, contents.players],
    }
    file = note_file(made.file)
    part = file.with_name(f"{file.name}.part")
    try:
        part.unlink(missing_ok=True)
        private_file(part)
        part.write_text(json.dumps(note), encoding="utf-8")
        part.replace(file)
    except OSError:
        _log.warning("what is in a backup could not be noted", exc_info=True)
