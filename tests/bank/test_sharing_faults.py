"""Copies between banks that are killed, cut off, refused or taken home in part."""

import errno
import os
import shutil
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import URL, Connection, Engine, event

from quizapp.bank import fetching
from quizapp.bank.bank import Bank
from quizapp.bank.lock import BankLock
from quizapp.bank.setup import migrate
from quizapp.bank.share_tally import Progress, Tally
from quizapp.errors import Code
from tests.bank.share_and_die import started
from tests.bank.sharing_support import ALL, QUESTIONS, all_rows, copied, live_in, rows, share
from tests.bank.support import NO_CLOCK, on_the_side, opened, play, refused, sqlite_url
from tests.bank.test_imports import imported, some

KILLED = -9
_CUT = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
)


@pytest.fixture
def home(file: Path, filled_file: Path) -> URL:
    """A bank at home in which everything is, and so many questions that they take batches."""
    shutil.copy(filled_file, file)
    with opened(sqlite_url(file)) as bank:
        live_in(bank)
        imported(bank, some(1200))
        for number in range(8):
            play(bank, NO_CLOCK, f"Player {number}")
    return sqlite_url(file)


@pytest.fixture
def shared(home: URL, server: URL) -> URL:
    """A server that holds all of the bank at home."""
    share(home, server)
    return server


def fetch(server: URL, file: Path) -> None:
    with closing(fetching.shared_bank(server)) as bank:
        fetching.fetch(bank, file, ALL, Tally(), lambda _: None)


def left_in(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def is_whole(server: URL) -> bool:
    """Tell whether nothing on a server is half: texts are as written, questions have options."""
    with opened(server) as bank:
        listed = bank.everything()
        return list(bank.check()) == [] and all(len(one.item.options) > 1 for one in listed)


@contextmanager
def copy_of(server: URL) -> Iterator[URL]:
    """A new database like one to which nobody is connected."""
    name = f"{server.database}_copy"
    with psycopg.connect(
        server.set(database="postgres").render_as_string(hide_password=False), autocommit=True
    ) as db:
        db.execute(f"CREATE DATABASE {name} TEMPLATE {server.database}")
        try:
            yield server.set(database=name)
        finally:
            db.execute(f"DROP DATABASE {name} WITH (FORCE)")


def test_a_copy_killed_anywhere_goes_on_and_is_the_same_as_in_one_go(
    home: URL, server: URL
) -> None:
    for sent in (1, 20, 90):
        assert started("share", home, server, sent) == KILLED
        assert not on_the_side(server, "SELECT 1 FROM pg_tables WHERE schemaname = 'public'")
    with opened(server):
        pass
    with copy_of(server) as counted:
        sent = started("share", home, counted)
        assert all_rows(counted) == all_rows(home)
    sizes = []
    for part in (15, 40, 65, 90):
        with copy_of(server) as killed:
            assert started("share", home, killed, sent * part // 100) == KILLED
            assert is_whole(killed)
            sizes.append(rows(killed, "item")["item"].total())
            share(home, killed)
            assert all_rows(killed) == all_rows(home)
            assert is_whole(killed)
    assert sizes == sorted(sizes)
    assert {500, 1000} & set(sizes)


def test_a_fetch_killed_anywhere_leaves_no_bank_and_the_next_one_clears_up(
    shared: URL, tmp_path: Path
) -> None:
    folder = tmp_path / "fetched"
    folder.mkdir()
    whole = folder / "whole.db"
    sent = started("fetch", shared, whole)
    copy = folder / "copy.db"
    for part in (1, 50, 99):
        assert started("fetch", shared, copy, sent * part // 100 + 1) == KILLED
        assert not copy.exists()
    assert any(".new-" in name for name in left_in(folder))
    fetch(shared, copy)
    assert left_in(folder) == ["copy.db", "copy.db.lock", "whole.db", "whole.db.lock"]
    assert all_rows(sqlite_url(copy)) == all_rows(shared) == all_rows(sqlite_url(whole))


def test_a_fetched_bank_is_one_of_its_own(shared: URL, home: URL, tmp_path: Path) -> None:
    copy = sqlite_url(tmp_path / "copy.db")
    fetch(shared, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").stat().st_mode & 0o777 == 0o600
    uids = {rows(url, "bank")["bank"].total() and str(rows(url, "bank")) for url in (shared, home)}
    assert str(rows(copy, "bank")) not in uids
    with opened(copy) as bank:
        assert list(bank.check()) == []
        assert bank.back_up(tmp_path / "backup.db")
        assert play(bank, NO_CLOCK, "Ada").score > 0


def test_a_fetch_overwrites_nothing_and_waits_for_no_other(
    shared: URL, file: Path, tmp_path: Path
) -> None:
    before = file.read_bytes()
    assert refused(lambda: fetch(shared, file)).code is Code.FETCH_EXISTS
    assert file.read_bytes() == before
    copy = tmp_path / "copy.db"
    copy.with_name("copy.db-wal").write_bytes(b"of another")
    assert refused(lambda: fetch(shared, copy)).code is Code.FETCH_EXISTS
    assert not copy.exists()
    other = tmp_path / "other.db"
    with BankLock(other) as lock:
        assert lock.acquire()
        assert refused(lambda: fetch(shared, other)).code is Code.BANK_IN_USE
    assert refused(lambda: fetch(shared, tmp_path / "no" / "x.db")).code is Code.FOLDER_MISSING


def test_a_fetch_that_is_stopped_lacks_a_row_or_finds_no_room_leaves_nothing(
    shared: URL, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "fetched" / "copy.db"
    copy.parent.mkdir()

    def stop(_: Progress) -> None:
        raise KeyboardInterrupt

    def meddle(told: Progress) -> None:
        if told.percent == 100:
            (part,) = copy.parent.glob(f"copy.db.new-{'?' * 32}")
            on_the_side(sqlite_url(part), "DELETE FROM attempt WHERE id = 1")

    with closing(fetching.shared_bank(shared)) as bank:
        with pytest.raises(KeyboardInterrupt):
            fetching.fetch(bank, copy, ALL, Tally(), stop)
        assert left_in(copy.parent) == []
        lacking = refused(lambda: fetching.fetch(bank, copy, ALL, Tally(), meddle))
        assert lacking.code is Code.FETCH_FAILED
        assert left_in(copy.parent) == []

    fsync = os.fsync

    def full(handle: int) -> None:
        if "copy.db.new-" in str(Path(f"/proc/self/fd/{handle}").readlink()):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        fsync(handle)

    monkeypatch.setattr(os, "fsync", full)
    assert refused(lambda: fetch(shared, copy)).code is Code.DISK_FULL
    assert left_in(copy.parent) == []


def test_a_bank_that_another_writes_to_meanwhile_is_fetched_as_it_was(
    shared: URL, tmp_path: Path
) -> None:
    before = all_rows(shared)
    with opened(shared) as busy:

        def meddle(told: object) -> None:
            if not busy.everything("Gizmo"):
                imported(busy, some(3, first=9000, stem="Gizmo one?"))
            assert told

        with closing(fetching.shared_bank(shared)) as bank:
            fetching.fetch(bank, tmp_path / "copy.db", ALL, Tally(), meddle)
    assert all_rows(sqlite_url(tmp_path / "copy.db")) == before


def test_fetching_makes_and_changes_nothing_on_the_server(server: URL, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    assert refused(lambda: fetch(server, copy)).code is Code.BANK_NONE_THERE
    assert not on_the_side(server, "SELECT 1 FROM pg_tables WHERE schemaname = 'public'")
    with opened(server):
        pass
    migrate(server, "0004", "downgrade")
    assert refused(lambda: fetch(server, copy)).code is Code.BANK_OLDER
    assert on_the_side(server, "SELECT version_num FROM alembic_version") == [("0004",)]
    on_the_side(server, "UPDATE alembic_version SET version_num = '0999'")
    assert refused(lambda: fetch(server, copy)).code is Code.BANK_NEWER
    assert refused(lambda: Bank.open(server)).code is Code.BANK_NEWER
    assert not copy.exists()


def test_a_server_of_an_older_version_is_brought_up_to_date_and_shared_to(
    home: URL, server: URL
) -> None:
    share(home, server, QUESTIONS)
    migrate(server, "0004", "downgrade")
    share(home, server)
    assert all_rows(server) == all_rows(home)


def test_who_may_not_write_there_is_told_so(home: URL, shared: URL) -> None:
    on_the_side(shared, "CREATE ROLE looker LOGIN")
    try:
        on_the_side(shared, "GRANT SELECT ON ALL TABLES IN SCHEMA public TO looker")
        with opened(home) as bank:
            bank.add(bank.everything()[0].item)
            looker = Bank(shared.set(username="looker"))
            assert refused(lambda: copied(bank, looker)).code is Code.BANK_NO_RIGHTS
            looker.close()
        assert is_whole(shared)
    finally:
        on_the_side(shared, "DROP OWNED BY looker")
        on_the_side(shared, "DROP ROLE looker")


def test_a_server_that_goes_away_is_told_and_what_was_kept_stays(home: URL, server: URL) -> None:
    tally = Tally()
    with opened(home) as bank, opened(server) as there, bank.to_share() as source:

        def cut() -> object:
            return on_the_side(server, _CUT) if tally.questions == 500 else None

        with at_first("INSERT", cut):
            lost = refused(lambda: there.take_from(source, ALL, tally, lambda _: None))
        assert lost.code is Code.BANK_UNREACHABLE
    assert tally.questions == 500
    assert rows(server, "item")["item"].total() == 500
    assert is_whole(server)
    assert share(home, server).questions == len(rows(home, "item")["item"]) - 500
    assert all_rows(server) == all_rows(home)


def test_a_question_that_is_changed_at_that_moment_on_the_server_stays(
    home: URL, shared: URL
) -> None:
    with opened(home) as bank, opened(shared) as there:
        (held,) = bank.everything("painted")
        bank.change(held.uid, replace(held.item, stem="Who drew it at home?"))

        def meddle() -> object:
            return there.change(held.uid, replace(held.item, stem="Who drew it there?"))

        with opened(shared) as target, at_first("INSERT INTO revision ", meddle):
            assert copied(bank, target).differ == 1
        assert len(there.everything("drew it there")) == 1
        assert copied(bank, there).changed == 0
    assert is_whole(shared)


def test_a_server_that_goes_away_in_a_fetch_is_told_and_nothing_left(
    shared: URL, tmp_path: Path
) -> None:
    copy = tmp_path / "fetched" / "copy.db"
    copy.parent.mkdir()

    def cut(told: Progress) -> None:
        if told.kind == "questions":
            on_the_side(shared, _CUT)

    with closing(fetching.shared_bank(shared)) as bank:
        lost = refused(lambda: fetching.fetch(bank, copy, ALL, Tally(), cut))
    assert lost.code is Code.BANK_UNREACHABLE
    assert left_in(copy.parent) == []


@contextmanager
def at_first(words: str, act: Callable[[], object]) -> Iterator[None]:
    """Have something done on a server before the first statement that has certain words."""
    done = busy = False

    def look(connection: Connection, _cursor: object, statement: str, *_rest: object) -> None:
        nonlocal done, busy
        if not (done or busy) and connection.dialect.name == "postgresql" and words in statement:
            busy = True
            done = act() is not None
            busy = False

    event.listen(Engine, "before_cursor_execute", look)
    try:
        yield
    finally:
        event.remove(Engine, "before_cursor_execute", look)
    assert done


def test_memory_does_not_grow_with_the_bank(filled_file: Path, server: URL, tmp_path: Path) -> None:
    peaks = []
    with opened(server) as there:
        for size in (1_500, 7_500):
            file = tmp_path / f"{size}.db"
            shutil.copy(filled_file, file)
            with opened(sqlite_url(file)) as bank:
                imported(bank, some(size, first=size))
                tracemalloc.start()
                assert copied(bank, there).questions >= size
                peaks.append(tracemalloc.get_traced_memory()[1])
                tracemalloc.stop()
    assert peaks[1] < peaks[0] + 1_500_000  # for five times as many
