"""A bank's file: looked at before it is touched, refused untouched, private, durable."""

import errno
import hashlib
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from quizapp.bank.bank import Bank
from quizapp.bank.connect import APPLICATION_ID, address_of, engine_for
from quizapp.bank.lock import BankLock
from quizapp.errors import Code
from tests.bank.support import on_the_side, opened, own, pack, play, refused, sqlite_url
from tests.bank.test_backup import dump


def cut(file: Path, size: int) -> None:
    with file.open("r+b") as bank:
        bank.truncate(size)


def another_database(file: Path) -> None:
    file.unlink()
    with closing(sqlite3.connect(file)) as db:
        db.execute("CREATE TABLE bank (uid BLOB)")


def without_name(file: Path) -> None:
    with closing(sqlite3.connect(file)) as db:
        db.execute("PRAGMA journal_mode=DELETE")
        db.execute("PRAGMA application_id=7")


def overwrite(file: Path, start: int, size: int) -> None:
    with file.open("r+b") as bank:
        bank.seek(start)
        bank.write(b"\xa5" * size)


def said(statement: str) -> Callable[[Path], None]:
    def change(file: Path) -> None:
        with closing(sqlite3.connect(file)) as db:
            db.execute(statement)
            db.commit()
            db.execute("PRAGMA journal_mode=DELETE")

    return change


ODD = {
    "empty": (lambda file: cut(file, 0), Code.BANK_EMPTY_FILE),
    "header cut short": (lambda file: cut(file, 99), Code.BANK_EMPTY_FILE),
    "only the header": (lambda file: cut(file, 100), Code.BANK_DAMAGED),
    "half of its pages": (lambda file: cut(file, 8192), Code.BANK_DAMAGED),
    "a text": (lambda file: file.write_text("Dear diary, " * 50), Code.BANK_FOREIGN),
    "another program's database": (another_database, Code.BANK_FOREIGN),
    "another application's number": (without_name, Code.BANK_FOREIGN),
    "the first page damaged": (lambda file: overwrite(file, 100, 3996), Code.BANK_DAMAGED),
    "all pages but the first damaged": (
        lambda file: overwrite(file, 4096, 80000),
        Code.BANK_DAMAGED,
    ),
    "a newer schema": (said("UPDATE alembic_version SET version_num='9999'"), Code.BANK_NEWER),
    "an unknown schema": (said("UPDATE alembic_version SET version_num='0000'"), Code.BANK_NEWER),
    "another unknown one": (said("UPDATE alembic_version SET version_num='beta'"), Code.BANK_NEWER),
    "no schema": (said("DELETE FROM alembic_version"), Code.BANK_DAMAGED),
    "no name of its own": (said("DELETE FROM bank"), Code.BANK_DAMAGED),
    "a name that is none": (said("UPDATE bank SET uid = 5"), Code.BANK_DAMAGED),
    "no such table": (said("DROP TABLE alembic_version"), Code.BANK_DAMAGED),
    "a table less": (said("DROP TABLE card"), Code.BANK_DAMAGED),
    "a column less": (said("ALTER TABLE fact RENAME COLUMN says TO gone"), Code.BANK_DAMAGED),
    "an empty index of words": (said("DELETE FROM revision_fts_data"), Code.BANK_DAMAGED),
}


def print_of(file: Path) -> tuple[str, int, int]:
    found = file.stat()
    return hashlib.sha256(file.read_bytes()).hexdigest(), found.st_mtime_ns, found.st_mode


@pytest.mark.parametrize("oddity", ODD)
def test_an_odd_file_is_refused_in_a_sentence_and_left_untouched(
    file: Path, filled_file: Path, oddity: str
) -> None:
    shutil.copy(filled_file, file)
    make, code = ODD[oddity]
    make(file)
    os.utime(file, ns=(10**18, 10**18))
    before = print_of(file)
    error = refused(lambda: Bank.open(sqlite_url(file)))
    assert error.code is code
    assert str(file) in str(error)
    assert print_of(file) == before
    assert not any(one.stat().st_size for one in file.parent.glob("bank.db-wal"))


def test_a_newer_bank_with_a_log_beside_it_is_refused_and_both_are_left_untouched(
    tmp_path: Path, filled_file: Path
) -> None:
    shutil.copy(filled_file, tmp_path / "in-use.db")
    with closing(sqlite3.connect(tmp_path / "in-use.db")) as db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
        db.commit()
        for suffix in ("", "-wal"):
            shutil.copy(tmp_path / f"in-use.db{suffix}", tmp_path / f"bank.db{suffix}")
    before = [print_of(tmp_path / f"bank.db{suffix}") for suffix in ("", "-wal")]
    error = refused(lambda: Bank.open(sqlite_url(tmp_path / "bank.db")))
    assert error.code is Code.BANK_NEWER
    assert [print_of(tmp_path / f"bank.db{suffix}") for suffix in ("", "-wal")] == before


def test_a_folder_a_link_and_a_pipe_are_refused_without_being_opened(
    tmp_path: Path, filled_file: Path
) -> None:
    folder, link, pipe = (tmp_path / name for name in ("folder", "link", "pipe"))
    folder.mkdir()
    link.symlink_to(filled_file)
    os.mkfifo(pipe)
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    for odd in (folder, link, pipe, tmp_path / "dangling"):
        error = refused(lambda odd=odd: Bank.open(sqlite_url(odd)))
        assert error.code is Code.BANK_NOT_A_FILE
    assert not (tmp_path / "nowhere").exists()
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("suffix", ["-wal", "-shm", "-journal"])
@pytest.mark.parametrize("there", [True, False])
@pytest.mark.parametrize("kind", ["pipe", "link", "folder"])
def test_what_stands_where_sqlite_looks_beside_a_bank_is_neither_waited_for_nor_followed(
    kind: str, there: bool, suffix: str, tmp_path: Path, filled_file: Path
) -> None:
    bank = tmp_path / "bank.db"
    if there:
        shutil.copy(filled_file, bank)
    beside = tmp_path / f"bank.db{suffix}"
    if kind == "pipe":
        os.mkfifo(beside)
    elif kind == "link":
        (tmp_path / "other").write_bytes(b"another's")
        beside.symlink_to(tmp_path / "other")
    else:
        beside.mkdir()
    error = refused(lambda: Bank.open(sqlite_url(bank)))
    assert (error.code, error.values) == (Code.BANK_NOT_A_FILE, {"file": str(beside)})
    assert bank.exists() is there
    if kind == "link":
        assert (tmp_path / "other").read_bytes() == b"another's"


def test_a_bank_in_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for folder in (tmp_path / "no", tmp_path / "no" / "no", tmp_path / "file"):
        error = refused(lambda folder=folder: Bank.open(sqlite_url(folder / "bank.db")))
        assert (error.code, error.values["file"]) == (Code.FOLDER_MISSING, str(folder))
    assert not (tmp_path / "no").exists()


def test_a_name_that_no_disk_takes_is_told(tmp_path: Path) -> None:
    error = refused(lambda: Bank.open(sqlite_url(tmp_path / f"{'b' * 300}.db")))
    assert error.code is Code.NAME_TOO_LONG


def test_a_bank_with_a_second_name_elsewhere_is_refused_and_one_of_ours_is_none(
    file: Path, filled_file: Path, tmp_path: Path
) -> None:
    shutil.copy(filled_file, file)
    os.link(file, file.with_name(f"{file.name}.replaced-20260101-000000-abcd"))
    with opened(sqlite_url(file)) as bank:
        assert bank.count() == 30
    (tmp_path / "elsewhere").mkdir()
    second = tmp_path / "elsewhere" / "bank.db"
    os.link(file, second)
    for name in (file, second):
        assert refused(lambda name=name: Bank.open(sqlite_url(name))).code is Code.BANK_LINKED
    second.unlink()
    with opened(sqlite_url(file)) as bank:
        assert bank.count() == 30


HALF_DONE = """
import os, signal, sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
for said in ("journal_mode=DELETE", "cache_size=1", "cache_spill=ON"):
    db.execute(f"PRAGMA {said}")
db.execute("BEGIN IMMEDIATE")
for column in ("explanation", "stem", "search_text"):
    db.execute(f"UPDATE revision SET {column} = {column} || hex(randomblob(4000))")
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_what_a_killed_program_left_half_done_is_taken_back_at_the_next_opening(
    file: Path, filled_file: Path
) -> None:
    shutil.copy(filled_file, file)
    before = dump(file)
    subprocess.run([sys.executable, "-c", HALF_DONE, file], check=False)
    journal = file.with_name("bank.db-journal")
    assert journal.stat().st_size > 0
    with BankLock(file) as lock:
        assert lock.acquire()
        with closing(Bank.open(sqlite_url(file), lock)) as bank:
            assert bank.check() == []
    assert dump(file) == before
    assert not journal.exists()


@pytest.mark.parametrize("became", ["deleted", "moved", "replaced"])
def test_nothing_is_said_to_be_kept_in_a_file_that_has_lost_its_name(
    became: str, file: Path, filled_file: Path, tmp_path: Path
) -> None:
    shutil.copy(filled_file, file)
    with opened(sqlite_url(file)) as bank:
        before = bank.count("")
        if became == "deleted":
            os.link(file, tmp_path / "moved.db")
            file.unlink()
        else:
            file.rename(tmp_path / "moved.db")
        if became == "replaced":
            shutil.copy(filled_file, file)
        error = refused(lambda: bank.add(own()))
        assert (error.code, error.values) == (Code.BANK_GONE, {"file": str(file)})
        (tmp_path / "moved.db").rename(file)
        bank.add(own())
    with opened(sqlite_url(file)) as again:
        assert again.count("") == before + 1


def test_what_a_killed_making_restore_or_update_left_goes_at_the_next_opening(
    file: Path, filled_file: Path
) -> None:
    shutil.copy(filled_file, file)
    left = (
        *("bank.db.new-abcd", "bank.db.restoring-abcd", "bank.db.restoring-abcd.part"),
        "bank-before-0004-20260101-000000.db.0123abcd.part",
    )
    stay = ("bank-before-0004-20260101-000000.db", "bank-before-lunch.db.a.part", "bank.db.new")
    for name in (*left, *stay):
        file.with_name(name).write_bytes(b"x")
    killed, lock = BankLock(file), BankLock(file)
    assert killed.acquire()
    killed.release(clean=False)
    with lock:
        assert lock.acquire()
        with closing(Bank.open(sqlite_url(file), lock)):
            assert not [name for name in left if file.with_name(name).exists()]
    assert all(file.with_name(name).exists() for name in stay)


def test_an_absent_bank_is_made_and_named(file: Path) -> None:
    with opened(sqlite_url(file)):
        pass
    header = file.read_bytes()[:100]
    assert int.from_bytes(header[68:72], "big") == APPLICATION_ID
    ((uid,),) = on_the_side(sqlite_url(file), "SELECT uid FROM bank")
    assert len(uid) == 16


def test_no_two_banks_share_a_name(tmp_path: Path) -> None:
    uids = set()
    for name in ("a.db", "b.db"):
        with opened(sqlite_url(tmp_path / name)):
            uids.add(on_the_side(sqlite_url(tmp_path / name), "SELECT uid FROM bank")[0])
    assert len(uids) == 2


def test_what_a_bank_that_is_gone_left_behind_never_gets_into_a_new_one(
    file: Path, file_bank: Bank
) -> None:
    play(file_bank, player="Of The Old Bank")
    wal = file.with_name("bank.db-wal")
    kept = wal.read_bytes()
    file_bank.close()
    file.unlink()
    wal.write_bytes(kept)
    file.with_name("bank.db-journal").write_bytes(b"an old journal")
    with opened(sqlite_url(file)) as new:
        assert new.history() == []
        assert new.count() == 0
        assert new.check() == []
    aside = sorted(one for one in file.parent.iterdir() if ".stray-" in one.name)
    assert [one.name.rpartition("-")[2] for one in aside] == ["journal", "wal"]
    assert aside[1].read_bytes() == kept


def test_a_bank_and_all_beside_it_are_their_owners_alone(file: Path, file_bank: Bank) -> None:
    play(file_bank)
    file_bank.back_up(file.with_name("backup.db"))
    with BankLock(file) as lock:
        assert lock.acquire()
    for name in ("bank.db", "bank.db-wal", "bank.db-shm", "backup.db", "bank.db.lock"):
        assert stat.S_IMODE((file.parent / name).stat().st_mode) == 0o600, name


def test_a_new_bank_is_its_owners_alone_whatever_the_umask(file: Path) -> None:
    before = os.umask(0)
    try:
        with opened(sqlite_url(file)) as bank:
            bank.add(own())
            modes = {stat.S_IMODE(one.stat().st_mode) for one in file.parent.iterdir()}
    finally:
        os.umask(before)
    assert modes == {0o600}


WANTED = {
    "foreign_keys": 1,
    "busy_timeout": 5000,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "synchronous": 2,
    "secure_delete": 1,
    "journal_mode": "wal",
}


@pytest.mark.parametrize("writes", [True, False], ids=["writer", "reader"])
def test_every_connection_has_the_houses_settings(
    file: Path, file_bank: Bank, writes: bool
) -> None:
    engine = engine_for(sqlite_url(file), writes=writes)
    with engine.connect() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in (*WANTED, "query_only")
        }
    engine.dispose()
    found["mmap_size"] = found["mmap_size"] or 0
    assert found == {**WANTED, "query_only": int(not writes)}
    assert file_bank.check() == []


def test_a_reader_cannot_write(file: Path, file_bank: Bank) -> None:
    engine = engine_for(sqlite_url(file), writes=False)
    with engine.connect() as connection, pytest.raises(Exception, match="readonly"):
        connection.exec_driver_sql("DELETE FROM deck")
    engine.dispose()
    assert file_bank.count() == 30


@pytest.mark.usefixtures("file_bank")
def test_a_second_writer_waits_for_its_turn_and_gets_it(file: Path) -> None:
    """The first writer is in the middle of its transaction when the second comes."""
    kept: list[str] = []
    with opened(sqlite_url(file)) as second, closing(sqlite3.connect(file, timeout=0)) as first:
        first.execute("BEGIN IMMEDIATE")
        comes = threading.Event()

        def write() -> None:
            comes.set()
            kept.append(second.add(own("Second?")).item.stem)

        waiting = threading.Thread(target=write)
        waiting.start()
        assert comes.wait(5)
        waiting.join(0.2)
        assert waiting.is_alive()
        first.execute("ROLLBACK")
        waiting.join(10)
    assert kept == ["Second?"]


def test_a_bank_that_stays_busy_is_told_so(file: Path, file_bank: Bank) -> None:
    with closing(sqlite3.connect(file, timeout=0)) as other:
        other.execute("BEGIN IMMEDIATE")
        error = refused(lambda: file_bank.add(own()))
    assert error.code is Code.BANK_BUSY
    assert file_bank.add(own()).own


def test_errors_of_the_database_carry_no_words_of_a_question(
    file: Path, file_bank: Bank, caplog: pytest.LogCaptureFixture
) -> None:
    on_the_side(
        sqlite_url(file),
        "CREATE TRIGGER t BEFORE INSERT ON revision BEGIN SELECT RAISE(ABORT, 'no'); END",
    )
    stem = "Is the database disk image malformed, Mr. Readonly Database?"
    error = refused(lambda: file_bank.add(own(stem)))
    assert error.code is Code.BANK_FAILED
    assert "Mr. Readonly" not in caplog.text


@pytest.mark.parametrize(("room", "code"), [(0, Code.DISK_FULL), (2**30, Code.BANK_FAILED)])
def test_a_disk_that_is_found_to_be_full_at_the_end_of_a_write_is_told_as_full(
    file: Path, file_bank: Bank, monkeypatch: pytest.MonkeyPatch, room: int, code: Code
) -> None:
    """SQLite tells what fails while it writes out what it holds as a fault of the disk."""
    on_the_side(
        sqlite_url(file),
        "CREATE TRIGGER t BEFORE INSERT ON revision"
        " BEGIN SELECT RAISE(ABORT, 'disk I/O error'); END",
    )
    usage = shutil.disk_usage(file.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=room))
    assert refused(lambda: file_bank.add(own())).code is code


# addresses


@pytest.mark.parametrize(
    ("given", "database"),
    [
        ("bank.db", "{cwd}/bank.db"),
        ("/tmp/a b.db", "/tmp/a b.db"),  # noqa: S108
        ("sqlite:///rel.db", "{cwd}/rel.db"),
        ("sqlite:////abs/x.db", "/abs/x.db"),
        ("~/x.db", "{home}/x.db"),
    ],
)
def test_a_bank_is_named_by_a_path_or_an_address(
    given: str, database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    wanted = database.format(cwd=tmp_path, home=Path.home())
    assert address_of(given, Path("unused")).database == wanted
    assert address_of(None, tmp_path / "default.db").database == str(tmp_path / "default.db")


@pytest.mark.parametrize(
    "given",
    [
        *("sqlite://", "sqlite:///:memory:", "mysql://u:secret@h/d", "http://h/x", "nonsense://"),
        *("postgresql://u:secret@h:port/d", "://", "oracle://scott:secret@h"),
        "postgresql://u:half a@secret@h/d",
    ],
)
def test_an_address_of_nothing_we_know_is_refused_without_its_password(given: str) -> None:
    error = refused(lambda: address_of(given, Path("unused")))
    assert error.code is Code.BANK_BAD_ADDRESS
    assert "secret" not in f"{error} {error!r}"


def test_a_driver_that_is_not_there_is_named(tmp_path: Path) -> None:
    for given in ("postgresql+nosuchdriver://h/d", "postgresql+asyncpg://h/d"):
        error = refused(lambda given=given: Bank.open(address_of(given, tmp_path)))
        assert error.code is Code.BANK_NO_DRIVER


# the lock


def test_one_window_a_bank_and_the_next_when_it_is_released(file: Path) -> None:
    first, second = BankLock(file), BankLock(file)
    assert first.acquire()
    assert not second.acquire()
    first.release()
    assert second.acquire()
    assert not second.unclean
    second.release()
    second.release()


HOLD = (
    "import sys; from pathlib import Path; from quizapp.bank.lock import BankLock\n"
    "assert BankLock(Path(sys.argv[1])).acquire(); print('held', flush=True)\n"
    "sys.stdin.read()"
)


def test_the_lock_is_free_after_kill_9_and_the_end_is_known_as_unclean(
    file: Path, file_bank: Bank
) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD, file], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"held\n"
        assert not BankLock(file).acquire()
        child.kill()
    with BankLock(file) as lock:
        assert lock.acquire()
        assert lock.unclean
        leftovers = [file.with_name(f"bank.db.{kind}-1234") for kind in ("new", "restoring")]
        for leftover in leftovers:
            leftover.write_bytes(b"of a start or a restore that was killed")
        with closing(Bank.open(sqlite_url(file), lock)) as again:
            assert again.count() == 30
        assert not any(leftover.exists() for leftover in leftovers)
    with BankLock(file) as lock:
        assert lock.acquire()
        assert not lock.unclean
    assert file_bank.count() == 30


def test_an_exception_leaves_an_unclean_end(file: Path) -> None:
    before = BankLock(file)
    assert before.acquire()
    with pytest.raises(ValueError, match="oops"), before:
        raise ValueError("oops")
    with BankLock(file) as lock:
        assert lock.acquire()
        assert lock.unclean


def test_after_an_unclean_end_a_damaged_bank_is_not_opened(file: Path, filled_file: Path) -> None:
    shutil.copy(filled_file, file)
    ((root,),) = on_the_side(
        sqlite_url(file), "SELECT rootpage FROM sqlite_master WHERE name='fact'"
    )
    overwrite(file, (root - 1) * 4096, 4096)
    with BankLock(file) as lock:
        assert lock.acquire()
        lock.unclean = True
        error = refused(lambda: Bank.open(sqlite_url(file), lock))
        assert error.code is Code.BANK_DAMAGED


def test_a_bank_that_another_program_is_making_is_waited_for(file: Path) -> None:
    """The lock's holder makes the bank while the second one waits for it."""
    lock = BankLock(file)
    assert lock.acquire()
    found: list[int] = []

    def open_too() -> None:
        with opened(sqlite_url(file)) as bank:
            found.append(bank.count())

    waiting = threading.Thread(target=open_too)
    waiting.start()
    with closing(Bank.open(sqlite_url(file), lock)) as bank:
        bank.take_in(pack(5), "digest")
        lock.release()
        waiting.join(10)
    assert len(found) == 1


def test_four_programs_that_start_at_once_make_one_bank(file: Path) -> None:
    script = (
        "import sys; from quizapp.bank.bank import Bank; from quizapp.shipped import stock_up\n"
        "from sqlalchemy import URL\n"
        "b = Bank.open(URL.create('sqlite', database=sys.argv[1])); stock_up(b)\n"
        "print(b.count()); b.close()"
    )
    children = [
        subprocess.Popen([sys.executable, "-c", script, file], stdout=subprocess.PIPE)
        for _ in range(4)
    ]
    counts = {child.communicate(timeout=60)[0] for child in children}
    assert len(counts) == 1
    with opened(sqlite_url(file)) as bank:
        assert bank.check() == []
        assert {f"{bank.count()}\n".encode()} == counts
    assert not list(file.parent.glob("*.new-*"))


def test_a_waiting_round_survives_kill_9(file: Path, file_bank: Bank) -> None:
    script = (
        "import sys, os; from quizapp.bank.bank import Bank; from sqlalchemy import URL\n"
        "from tests.bank.support import begin, answer\n"
        "b = Bank.open(URL.create('sqlite', database=sys.argv[1])); r = begin(b).round\n"
        "answer(b, r); r.proceed(); b.show(r.current.uid)\n"
        "print(r.uid.hex(), r.score, flush=True); os.kill(os.getpid(), 9)"
    )
    child = subprocess.run(
        [sys.executable, "-c", script, file], stdout=subprocess.PIPE, timeout=30, check=False
    )
    uid, score = child.stdout.split()
    waiting = file_bank.waiting()
    assert waiting is not None
    assert (waiting.round_uid.hex(), waiting.score) == (uid.decode(), int(score))
    assert file_bank.restore(waiting.round_uid).standing.cut_off
    assert file_bank.check() == []


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TRIGGER harm AFTER INSERT ON attempt BEGIN DELETE FROM attempt; END",
        "ALTER TABLE bank RENAME TO was; CREATE VIEW bank AS WITH RECURSIVE endless(uid) AS "
        "(SELECT uid FROM was UNION ALL SELECT uid FROM endless) SELECT uid FROM endless",
    ],
)
def test_what_would_act_by_itself_in_a_bank_is_never_run(
    tmp_path: Path, filled_file: Path, sql: str
) -> None:
    bank = tmp_path / "bank.db"
    shutil.copyfile(filled_file, bank)
    with closing(sqlite3.connect(bank)) as db:
        db.executescript(sql)
    before = print_of(bank)
    assert refused(lambda: Bank.open(sqlite_url(bank))).code is Code.BANK_DAMAGED
    assert print_of(bank) == before


def test_a_disk_that_fails_at_the_end_costs_no_more_than_a_look_through_the_bank(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = BankLock(file)
    assert lock.acquire()

    def fail(*_: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as failing:
        failing.setattr(os, "ftruncate", fail)
        lock.release()
    again = BankLock(file)
    assert again.acquire()
    assert again.unclean
    again.release()


def test_a_lock_goes_through_no_link_and_waits_for_no_pipe(tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_text("mine")
    lock = BankLock(tmp_path / "bank.db")
    lock.path.symlink_to(precious)
    with pytest.raises(OSError, match="symbolic link") as caught:
        lock.acquire()
    assert lock.told(caught.value).code is Code.FOLDER_READ_ONLY
    assert precious.read_text() == "mine"
    lock.path.unlink()
    os.mkfifo(lock.path)
    with pytest.raises(OSError, match="Invalid argument"):
        lock.acquire()


def test_an_address_that_no_file_can_have_is_told() -> None:
    for address in ("sqlite:///a%00b", "a\0b", ":memory:", "sqlite:///:memory:"):
        assert refused(lambda a=address: address_of(a, Path("x"))).code is Code.BANK_BAD_ADDRESS
