"""Backups: whole, checked, made beside an open bank, and nothing left where one fails."""

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path

import pytest

from quizapp.bank import safekeeping
from quizapp.bank.bank import Bank
from quizapp.bank.look import look_at
from quizapp.errors import Code
from tests.bank.support import answer, begin, on_the_side, opened, own, play, refused, sqlite_url


def dump(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as db:
        return list(db.iterdump())


def damage(file: Path, table: str) -> None:
    ((root,),) = on_the_side(
        sqlite_url(file), "SELECT rootpage FROM sqlite_master WHERE name = ?", table
    )
    with file.open("r+b") as pages:
        pages.seek((root - 1) * 4096)
        pages.write(b"\xff" * 4096)


def test_a_backup_beside_an_open_bank_has_what_is_only_in_its_log(
    file: Path, file_bank: Bank
) -> None:
    play(file_bank)
    begun = begin(file_bank).round
    answer(file_bank, begun)
    with closing(sqlite3.connect(f"{file.as_uri()}?immutable=1", uri=True)) as main_file_alone:
        assert main_file_alone.execute("SELECT count(*) FROM attempt").fetchone() == (0,)
    target = file.with_name("backup.db")
    digest = file_bank.back_up(target)
    assert digest == hashlib.sha256(target.read_bytes()).hexdigest()
    assert dump(target) == dump(file)
    assert sorted(one.name for one in file.parent.iterdir() if "backup" in one.name) == [
        "backup.db"
    ]


def test_a_backup_is_on_the_disk_before_it_has_its_name_and_then_its_name_is(
    file: Path, file_bank: Bank, disk_steps: list[str]
) -> None:
    file_bank.back_up(file.with_name("backup.db"))
    assert disk_steps == ["file", "name", "folder"]


@pytest.mark.parametrize(
    "loss", ["DELETE FROM attempt", "UPDATE bank SET uid = randomblob(16)", "DROP TABLE attempt"]
)
def test_a_copy_that_is_not_all_of_the_bank_is_no_backup(
    loss: str, file: Path, file_bank: Bank, monkeypatch: pytest.MonkeyPatch
) -> None:
    play(file_bank)

    class Lossy(sqlite3.Connection):
        def backup(self, target: sqlite3.Connection, **options: object) -> None:
            super().backup(target, **options)  # type: ignore[arg-type]
            target.execute("PRAGMA foreign_keys=OFF")
            target.execute(loss)
            target.commit()

    with monkeypatch.context() as faulty:
        faulty.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=Lossy))
        error = refused(lambda: file_bank.back_up(file.with_name("backup.db")))
    assert error.code is Code.BACKUP_FAILED
    assert not [one for one in file.parent.iterdir() if "backup" in one.name]


def test_what_another_program_writes_while_it_is_copied_is_in_the_next_backup(
    file: Path, file_bank: Bank, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = dump(file)

    class Watched(sqlite3.Connection):
        def backup(self, target: sqlite3.Connection, **options: object) -> None:
            file_bank.add(own())
            super().backup(target, **options)  # type: ignore[arg-type]

    with monkeypatch.context() as busy:
        busy.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=Watched))
        safekeeping.back_up(file, file.with_name("backup.db"))
    assert dump(file.with_name("backup.db")) == before != dump(file)


def test_a_backup_opens_as_a_bank_and_goes_on_where_it_stood(file: Path, file_bank: Bank) -> None:
    begun = begin(file_bank).round
    answer(file_bank, begun)
    file_bank.back_up(file.with_name("backup.db"))
    with opened(sqlite_url(file.with_name("backup.db"))) as again:
        assert again.check() == []
        assert again.restore(begun.uid).attempts == begun.attempts


def test_a_backup_is_made_while_another_program_writes(file: Path, file_bank: Bank) -> None:
    with closing(sqlite3.connect(file, timeout=0)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("DELETE FROM deck")
        file_bank.back_up(file.with_name("backup.db"))
        writer.execute("ROLLBACK")
    assert dump(file.with_name("backup.db")) == dump(file)


@pytest.mark.parametrize("taken", ["backup.db", "backup.db-wal", "backup.db-journal"])
def test_a_name_that_is_taken_is_refused_and_stays_as_it_is(
    file: Path, file_bank: Bank, taken: str
) -> None:
    """A log beside the name would be played into the backup when it is opened."""
    file.with_name(taken).write_text("mine")
    error = refused(lambda: file_bank.back_up(file.with_name("backup.db")))
    assert error.code is Code.BACKUP_EXISTS
    assert taken in str(error)
    assert file.with_name(taken).read_text() == "mine"


def test_a_name_that_is_taken_by_a_dangling_link_is_refused(file: Path, file_bank: Bank) -> None:
    file.with_name("backup.db").symlink_to(file.with_name("nowhere"))
    refused(lambda: file_bank.back_up(file.with_name("backup.db")))
    assert not file.with_name("nowhere").exists()


def test_a_file_of_the_users_that_is_called_part_is_left_alone(file: Path, file_bank: Bank) -> None:
    file.with_name("backup.db.part").write_text("mine")
    file_bank.back_up(file.with_name("backup.db"))
    assert file.with_name("backup.db.part").read_text() == "mine"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path, file_bank: Bank) -> None:
    (tmp_path / "file").touch()
    for folder in (tmp_path / "no", tmp_path / "file"):
        error = refused(lambda folder=folder: file_bank.back_up(folder / "backup.db"))
        assert (error.code, error.values["file"]) == (Code.FOLDER_MISSING, str(folder))
    error = refused(lambda: file_bank.back_up(tmp_path / f"{'b' * 240}.db"))
    assert error.code is Code.NAME_TOO_LONG
    assert not (tmp_path / "no").exists()


def test_a_damaged_bank_makes_no_backup_and_leaves_nothing(file: Path, file_bank: Bank) -> None:
    file_bank.close()
    damage(file, "attempt")
    before = sorted(file.parent.iterdir())
    with opened(sqlite_url(file)) as again:
        error = refused(lambda: again.back_up(file.with_name("backup.db")))
    assert error.code is Code.BACKUP_FAILED
    assert sorted(one for one in file.parent.iterdir() if "backup" in one.name) == []
    assert file in before


def test_what_is_no_bank_makes_no_backup(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other)) as db:
        db.execute("CREATE TABLE song (name)")
    from quizapp.bank.safekeeping import back_up

    assert refused(lambda: back_up(other, tmp_path / "b.db")).code is Code.BACKUP_FAILED
    assert sorted(one.name for one in tmp_path.iterdir()) == ["other.db"]


def test_a_shared_bank_is_not_ours_to_back_up(postgres_url: str, tmp_path: Path) -> None:
    from sqlalchemy import make_url

    with opened(make_url(postgres_url)) as bank:
        error = refused(lambda: bank.back_up(tmp_path / "b.db"))
    assert error.code is Code.BACKUP_ONLY_SQLITE


BACK_UP = (
    "import sys; from pathlib import Path; from quizapp.bank.safekeeping import back_up\n"
    "from quizapp.errors import QuizError\n"
    "try: back_up(Path(sys.argv[1]), Path(sys.argv[2]))\n"
    "except QuizError as error: print(error.code)"
)


def test_in_a_folder_that_cannot_be_written_nothing_is_left(
    file: Path, file_bank: Bank, tmp_path: Path
) -> None:
    folder = tmp_path / "read-only"
    folder.mkdir(mode=0o555)
    command = [sys.executable, "-c", BACK_UP, file, folder / "backup.db"]
    if os.geteuid() == 0:  # root may write everywhere, unless that power is dropped
        if not shutil.which("setpriv"):
            pytest.skip("root, and no setpriv to drop its power over permissions")
        command = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", *command]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)
    assert (done.stdout, done.stderr) == ("FOLDER_READ_ONLY\n", "")
    assert list(folder.iterdir()) == []
    assert file_bank.check() == []


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """A disk of 100 kB, where the system lets us have one."""
    with _disk("100k") as folder:
        yield folder


@contextmanager
def _disk(size: str) -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="quizapp-full-"))
    mounted = shutil.which("mount") and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], check=False, stderr=-3
    )
    if not mounted or mounted.returncode:
        folder.rmdir()
        pytest.skip("no small disk can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)
        folder.rmdir()


def test_on_a_full_disk_nothing_is_left_and_the_bank_is_well(
    small_disk: Path, file_bank: Bank
) -> None:
    error = refused(lambda: file_bank.back_up(small_disk / "backup.db"))
    assert error.code is Code.DISK_FULL
    assert list(small_disk.iterdir()) == []
    assert file_bank.add(own()).own


def test_a_bank_on_a_full_disk_says_so_and_loses_nothing(small_disk: Path) -> None:
    """Making the bank already fails; what fails leaves nothing of it."""
    error = refused(lambda: Bank.open(sqlite_url(small_disk / "bank.db")))
    assert error.code is Code.DISK_FULL
    assert [one.name for one in small_disk.iterdir()] == ["bank.db.lock"]


def test_a_bank_is_not_called_damaged_because_the_disk_is_full(filled_file: Path) -> None:
    """Readers share it by a file of 32 kB, for which there is no room."""
    with _disk("2m") as disk:
        bank = disk / "bank.db"
        shutil.copyfile(filled_file, bank)
        before = bank.read_bytes()
        fill = disk / "fill"
        with fill.open("wb", buffering=0) as filling, suppress(OSError):
            while filling.write(bytes(4096)):
                pass
        os.truncate(fill, fill.stat().st_size - 3 * 4096)
        for ask in (lambda: look_at(bank), lambda: Bank.open(sqlite_url(bank))):
            assert refused(ask).code is Code.DISK_FULL
        assert bank.read_bytes() == before
        fill.unlink()
        with opened(sqlite_url(bank)) as again:
            assert again.check() == []
