"""Restoring: the bank is as it was in the backup, and what it was before is kept."""

import errno
import os
import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from quizapp.bank import backups, restoring
from quizapp.bank.bank import Bank
from quizapp.errors import Code, QuizError
from quizapp.items.kept_backup import ASKED, RESTORE
from tests.bank.support import answer, begin, opened, own, play, refused, sqlite_url
from tests.bank.test_backup import damage, dump
from tests.bank.test_imports import imported, plan, some

DRILLS = 50


@pytest.fixture
def folder(file: Path) -> Path:
    return backups.folder_of(file)


@pytest.fixture
def played(file: Path, filled_file: Path) -> Path:
    """A closed bank with a round in it."""
    shutil.copy(filled_file, file)
    with opened(sqlite_url(file)) as bank:
        play(bank)
    return file


def beside(file: Path) -> list[str]:
    return sorted(one.name for one in file.parent.iterdir() if one.name != file.name)


def test_fifty_restores_give_equal_dumps_and_their_undo_gives_back_what_was(
    played: Path, folder: Path
) -> None:
    """Each drill changes the bank, restores one of the backups so far, and undoes every third."""
    chance = random.Random(8)  # noqa: S311
    drilled: dict[Path, list[str]] = {}
    for number in range(DRILLS):
        with opened(sqlite_url(played)) as bank:
            if number % 2:
                play(bank, player=f"Player {number}")
            else:
                bank.add(own(f"Question {number}?"))
            bank.keep_backups(folder, pytest.fail)
            kept = bank.keep_backup(ASKED)
            drilled[kept.file] = dump(kept.file)
        before = dump(played)
        source = chance.choice([file for file in drilled if file.exists()])
        done = restoring.restore(played, source, folder)
        assert dump(played) == drilled[source]
        assert done.undo is not None
        assert dump(done.undo.file) == before
        if number % 3 == 0:
            restoring.restore(played, done.undo.file, folder)
            assert dump(played) == before
    with opened(sqlite_url(played)) as bank:
        assert bank.check() == []


def test_an_interrupted_round_goes_on_after_a_restore(played: Path, folder: Path) -> None:
    with opened(sqlite_url(played)) as bank:
        begun = begin(bank).round
        answer(bank, begun)
        bank.keep_backups(folder, pytest.fail)
        kept = bank.keep_backup(ASKED)
        bank.discard(begun.uid)
    restoring.restore(played, kept.file, folder)
    with opened(sqlite_url(played)) as bank:
        assert bank.restore(begun.uid).attempts == begun.attempts


def test_a_log_that_was_left_is_taken_into_the_backup_and_never_into_the_restored_bank(
    file: Path, file_bank: Bank, folder: Path, tmp_path: Path
) -> None:
    file_bank.keep_backups(folder, pytest.fail)
    kept = file_bank.keep_backup(ASKED)
    play(file_bank, player="In The Log Alone")
    elsewhere = tmp_path / "crashed" / "bank.db"
    elsewhere.parent.mkdir()
    for suffix in ("", "-wal"):  # as a kill leaves it
        shutil.copy(file.with_name(f"bank.db{suffix}"), elsewhere.with_name(f"bank.db{suffix}"))
    done = restoring.restore(elsewhere, kept.file, elsewhere.parent / "kept")
    replaced, kept_in = beside(elsewhere)
    assert ("replaced" in replaced, kept_in) == (True, "kept")
    assert dump(elsewhere) == dump(kept.file)
    assert done.undo is not None
    with opened(sqlite_url(done.undo.file)) as undo:
        assert [row["player"] for row in undo.history()] == ["In The Log Alone"]


def test_a_bank_that_another_program_has_open_is_not_replaced(
    file: Path, file_bank: Bank, folder: Path
) -> None:
    file_bank.keep_backups(folder, pytest.fail)
    kept = file_bank.keep_backup(ASKED)
    file_bank.add(own("Written since?"))
    error = refused(lambda: restoring.restore(file, kept.file, folder))
    assert error.code is Code.BANK_BUSY
    assert [one.item.stem for one in file_bank.everything() if one.own] == ["Written since?"]
    assert not [name for name in beside(file) if "restoring" in name]


def test_a_program_that_comes_too_late_writes_neither_into_the_new_bank_nor_beside_it(
    played: Path, folder: Path
) -> None:
    kept = backups.keep(played, folder, ASKED)
    with closing(sqlite3.connect(played, isolation_level=None)) as late:
        restoring.restore(played, kept.file, folder)
        with pytest.raises(sqlite3.OperationalError):
            late.executescript("PRAGMA journal_mode=WAL; DELETE FROM attempt")
    assert dump(played) == dump(kept.file)
    assert not [name for name in beside(played) if name.endswith(("-wal", "-journal"))]


def test_nobody_writes_into_a_bank_between_its_backup_and_its_replacement(
    played: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = backups.keep(played, folder, ASKED)
    link, tried = os.link, []

    def links(*names: Path) -> None:
        """Come in where the old file gets its other name."""
        with closing(sqlite3.connect(played, timeout=0)) as other:
            try:
                other.execute("DELETE FROM attempt")
                other.commit()
            except sqlite3.OperationalError as error:
                tried.append(str(error))
        link(*names)

    with monkeypatch.context() as in_between:
        in_between.setattr(os, "link", links)
        done = restoring.restore(played, kept.file, folder)
    assert tried == ["database is locked"]
    assert dump(played) == dump(kept.file)
    assert done.undo is not None
    assert dump(done.undo.file) == dump(kept.file)


@pytest.mark.parametrize("spoil", ["damaged", "empty", "foreign", "gone", "a link"])
def test_what_is_no_bank_any_more_is_kept_aside_whole_and_the_backup_takes_its_place(
    played: Path, folder: Path, spoil: str
) -> None:
    kept = backups.keep(played, folder, ASKED)
    wal = played.with_name("bank.db-wal")
    if spoil == "damaged":
        damage(played, "attempt")
        wal.write_bytes(b"a log")
    elif spoil == "empty":
        played.write_bytes(b"")
    elif spoil == "foreign":
        played.write_text("Dear diary, " * 30)
    else:
        played.unlink()
    if spoil == "a link":
        played.symlink_to(kept.file)
    there = played.read_bytes() if played.is_file() else None
    done = restoring.restore(played, kept.file, folder)
    assert dump(played) == dump(kept.file)
    assert not played.is_symlink()
    assert done.undo is None
    if spoil == "gone":
        assert done.aside is None
    else:
        assert done.aside is not None
        assert ".damaged-" in done.aside.name
        assert done.aside.read_bytes() == there
    if spoil == "damaged":
        assert done.aside is not None
        assert done.aside.with_name(f"{done.aside.name}-wal").read_bytes() == b"a log"
        assert not wal.exists()


@pytest.mark.parametrize("spoil", ["cut", "text", "absent", "folder", "newer"])
def test_what_is_no_whole_backup_is_refused_and_the_bank_is_as_it_was(
    played: Path, folder: Path, tmp_path: Path, spoil: str
) -> None:
    source = tmp_path / "backup.db"
    if spoil == "folder":
        source.mkdir()
    elif spoil == "text":
        source.write_text("Dear diary, " * 30)
    elif spoil != "absent":
        shutil.copy(played, source)
    if spoil == "cut":
        with source.open("r+b") as pages:
            pages.truncate(source.stat().st_size - 4096)
    if spoil == "newer":
        with closing(sqlite3.connect(source)) as db:
            db.execute("UPDATE alembic_version SET version_num = '9999'")
            db.commit()
            db.execute("PRAGMA journal_mode=DELETE")
    before = dump(played)
    error = refused(lambda: restoring.restore(played, source, folder))
    told = {"newer": Code.BANK_NEWER, "absent": Code.FILE_MISSING}
    assert error.code is told.get(spoil, Code.BACKUP_BAD)
    assert "backup.db" in str(error)
    assert dump(played) == before
    assert not folder.exists()


def test_a_backup_that_cannot_be_made_first_keeps_the_bank_from_being_replaced(
    played: Path, tmp_path: Path
) -> None:
    kept = backups.keep(played, tmp_path / "kept", ASKED)
    (tmp_path / "taken").write_text("a file")
    before = dump(played)
    error = refused(lambda: restoring.restore(played, kept.file, tmp_path / "taken"))
    assert error.code is Code.FOLDER_READ_ONLY
    assert dump(played) == before


class Syncs:
    """A disk of which the so-many-th sync fails."""

    def __init__(self, fails: int) -> None:
        self.left = fails
        self._sync = os.fsync

    def __call__(self, handle: int) -> None:
        self.left -= 1
        if self.left == 0:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        self._sync(handle)


def test_whatever_the_disk_fails_to_confirm_a_restore_is_done_or_not_done_as_it_says(
    played: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = backups.keep(played, folder, ASKED)
    with opened(sqlite_url(played)) as bank:
        play(bank)
    before, wanted = dump(played), dump(kept.file)
    told = []
    for number in range(1, 20):
        syncs, done = Syncs(number), None
        with monkeypatch.context() as failing:
            failing.setattr(os, "fsync", syncs)
            try:
                done = restoring.restore(played, kept.file, folder)
            except QuizError as error:
                told.append(error.code)
        assert dump(played) == (wanted if done else before)
        if done:
            assert done.undo is not None
            restoring.restore(played, done.undo.file, folder)
        assert not list(played.parent.glob("*.damaged-*"))
        assert not list(played.parent.rglob("*.part"))
        if syncs.left > 0:
            break
    assert syncs.left > 0
    assert told == [Code.BACKUP_FAILED] * 4


def test_a_restore_is_backed_up_under_its_reason(played: Path, folder: Path) -> None:
    kept = backups.keep(played, folder, ASKED)
    restoring.restore(played, kept.file, folder)
    assert [one.reason for one in backups.listed(played, folder)] == [RESTORE, ASKED]


DIE_AT_EACH_STEP = """
import os, shutil, sys
from pathlib import Path
from quizapp.bank import restoring

def dying(call):
    def run(*values, **named):
        global left
        left -= 1
        if left < 0:
            os._exit(9)
        return call(*values, **named)
    return run

bank, source, homes = map(Path, sys.argv[1:])
for step in range(40):
    home = homes / str(step)
    home.mkdir(parents=True)
    shutil.copy(bank, home / "bank.db")
    child = os.fork()
    if child == 0:
        left = step
        for name in ("link", "rename", "replace", "unlink", "fsync"):
            setattr(os, name, dying(getattr(os, name)))
        restoring.restore(home / "bank.db", source, home / "kept")
        os._exit(0)
    if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0:
        break
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_killed_at_any_step_the_bank_is_the_old_one_or_the_new_one_whole(
    played: Path, folder: Path, tmp_path: Path
) -> None:
    kept = backups.keep(played, folder, ASKED)
    with opened(sqlite_url(played)) as bank:
        bank.add(own("Since?"))
    old, new = dump(played), dump(kept.file)
    homes = tmp_path / "homes"
    command = [sys.executable, "-c", DIE_AT_EACH_STEP, played, kept.file, homes]
    subprocess.run(command, check=True, timeout=60)
    banks = [dump(home / "bank.db") for home in sorted(homes.iterdir(), key=lambda h: int(h.name))]
    assert all(one in (old, new) for one in banks)
    assert (banks[0] == old, banks[-1] == new) == (True, True)
    assert len(banks) > 5


def test_a_bank_that_is_closed_in_the_middle_of_an_import_leaves_the_next_one_free(
    file: Path, file_bank: Bank
) -> None:
    file_bank.begin_import(plan())
    file_bank.close()
    with opened(sqlite_url(file)) as again:
        assert imported(again, some(3)).stored == 3
