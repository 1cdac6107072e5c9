"""Opening the bank behind the window: the one that was named, or one for this session."""

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from sqlalchemy import URL

from quizapp.bank.bank import Bank
from quizapp.bank.lock import BankLock
from quizapp.errors import Code, QuizError
from quizapp.items.item import Item
from quizapp.opening import Opening
from quizapp.paths import Paths

OWN = Item("", "Mine?", "Yes", ("No",))
WITHOUT_POWER = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]


@pytest.fixture
def places(tmp_path: Path) -> Paths:
    made = Paths(tmp_path / "data")
    made.ensure()
    return made


@pytest.fixture
def done() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def own_stems(bank: Bank) -> list[str]:
    return [listed.item.stem for listed in bank.everything() if listed.own]


def bank_with_an_own_question(places: Paths) -> None:
    with closing(Bank.open(URL.create("sqlite", database=str(places.bank)))) as bank:
        bank.add(OWN)


def test_the_first_opening_makes_the_bank_and_stocks_it(places: Paths, done: ExitStack) -> None:
    with BankLock(places.bank) as lock:
        assert lock.acquire()
        opening = Opening(None, places, lock, None, done)
        with closing(opening()) as bank:
            assert bank.count() >= 90
            assert bank.file == places.bank
    assert opening.note is None
    assert places.data.stat().st_mode & 0o777 == 0o700


def test_the_named_bank_is_opened_and_no_other(
    places: Paths, tmp_path: Path, done: ExitStack
) -> None:
    named = tmp_path / "named.db"
    for database in (str(named), f"sqlite:///{named}"):
        with closing(Opening(database, places, None, None, done)()) as bank:
            assert bank.file == named
    assert not places.bank.exists()


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", Code.BANK_EMPTY_FILE), (b"x" * 200, Code.BANK_FOREIGN)],
)
def test_a_bank_that_is_refused_is_left_alone_and_play_goes_on_elsewhere(
    places: Paths, done: ExitStack, content: bytes, code: Code
) -> None:
    places.bank.write_bytes(content)
    opening = Opening(None, places, None, None, done)
    with closing(opening()) as bank:
        assert bank.count() >= 90
        assert bank.file != places.bank
        session = bank.file
    assert opening.note is not None
    assert opening.note.code is code
    assert places.bank.read_bytes() == content
    assert session is not None
    assert session.parent.stat().st_mode & 0o777 == 0o700
    done.close()
    assert not session.parent.exists()


def test_an_address_that_makes_no_sense_costs_the_scores_and_not_the_play(
    places: Paths, done: ExitStack
) -> None:
    opening = Opening("mysql://u:secret@h/d", places, None, None, done)
    with closing(opening()) as bank:
        assert bank.count() >= 90
    assert opening.note is not None
    assert opening.note.code is Code.BANK_BAD_ADDRESS


def test_trouble_that_is_known_before_leaves_the_bank_alone_and_takes_its_questions_along(
    places: Paths, done: ExitStack
) -> None:
    bank_with_an_own_question(places)
    before = hashlib.sha256(places.bank.read_bytes()).digest()
    trouble = QuizError(Code.FOLDER_READ_ONLY, file=str(places.data))
    opening = Opening(None, places, None, trouble, done)
    with closing(opening()) as bank:
        assert own_stems(bank) == ["Mine?"]
        bank.add(OWN)
    assert opening.note is trouble
    assert hashlib.sha256(places.bank.read_bytes()).digest() == before


def test_after_an_unclean_end_a_damaged_bank_is_kept_aside_whole_and_a_new_one_begun(
    places: Paths, done: ExitStack
) -> None:
    bank_with_an_own_question(places)
    with places.bank.open("r+b") as pages:
        pages.seek(places.bank.stat().st_size - 4096)
        pages.write(b"\xff" * 4096)
    before = hashlib.sha256(places.bank.read_bytes()).digest()
    with BankLock(places.bank) as lock:
        assert lock.acquire()
        lock.unclean = True
        opening = Opening(None, places, lock, None, done)
        with closing(opening()) as bank:
            assert bank.file == places.bank
            assert bank.count() >= 90
            assert own_stems(bank) == []
    assert opening.note is None
    assert opening.lost is not None
    assert opening.lost.code is Code.BANK_SET_ASIDE
    (aside,) = places.data.glob("quizapp.db.damaged-*[0-9]")
    assert str(aside) in str(opening.lost)
    assert hashlib.sha256(aside.read_bytes()).digest() == before


def test_without_the_lock_a_damaged_bank_is_left_alone(places: Paths, done: ExitStack) -> None:
    bank_with_an_own_question(places)
    os.truncate(places.bank, 8192)
    opening = Opening(None, places, None, None, done)
    with closing(opening()) as bank:
        assert bank.file != places.bank
    assert opening.note is not None
    assert opening.note.code is Code.BANK_DAMAGED
    assert places.bank.stat().st_size == 8192


def test_the_log_of_another_bank_is_set_aside_with_the_bank_and_not_played_into_it(
    places: Paths, tmp_path: Path, done: ExitStack
) -> None:
    """SQLite takes the pages of any log that has the bank's name into it."""
    with closing(Bank.open(URL.create("sqlite", database=str(places.bank)))) as bank:
        for number in range(40):
            bank.add(Item("", f"Mine {number}? {'It is long. ' * 99}", "Yes", ("No",)))
    other = Paths(tmp_path / "other")
    other.ensure()
    with closing(Bank.open(URL.create("sqlite", database=str(other.bank)))) as theirs:
        theirs.add(Item("", "Theirs?", "Yes", ("No",)))
        shutil.copy(f"{other.bank}-wal", f"{places.bank}-wal")
    with BankLock(places.bank) as lock:
        assert lock.acquire()
        opening = Opening(None, places, lock, None, done)
        with closing(opening()) as bank:
            assert own_stems(bank) == []
    assert opening.lost is not None
    (aside,) = places.data.glob("quizapp.db.damaged-*-wal")
    assert aside.read_bytes()
    with closing(sqlite3.connect(f"file:{str(aside)[:-4]}?immutable=1", uri=True)) as db:
        assert db.execute("SELECT count(*) FROM revision").fetchall() == [(40,)]


READ_ALONG = """
import sys
from contextlib import ExitStack, closing
from pathlib import Path
from quizapp.opening import Opening
from quizapp.paths import Paths

with ExitStack() as done:
    opening = Opening(None, Paths(Path(sys.argv[1])), None, None, done)
    with closing(opening()) as bank:
        print(opening.note.code, [one.item.stem for one in bank.everything() if one.own])
"""


def test_a_bank_in_a_folder_that_cannot_be_written_is_read_along(places: Paths) -> None:
    bank_with_an_own_question(places)
    command = [sys.executable, "-c", READ_ALONG, str(places.data)]
    if os.geteuid() == 0:
        if not shutil.which("setpriv"):
            pytest.skip("root, and no setpriv to drop its power over permissions")
        command = [*WITHOUT_POWER, *command]
    places.data.chmod(0o555)
    try:
        ran = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    finally:
        places.data.chmod(0o700)
    assert (ran.stdout, ran.returncode) == ("BANK_READ_ONLY ['Mine?']\n", 0), ran.stderr


FOR_NOW = """
import os
import sys
from contextlib import ExitStack
from pathlib import Path
from quizapp.errors import Code, QuizError
from quizapp.opening import Opening
from quizapp.paths import Paths

trouble = QuizError(Code.FOLDER_READ_ONLY, file="")
print(Opening(None, Paths(Path(sys.argv[1])), None, trouble, ExitStack())().file, flush=True)
sys.stdin.read()
"""


def test_what_a_killed_window_left_of_a_bank_for_its_session_goes_at_the_next_start(
    places: Paths, tmp_path: Path, done: ExitStack, monkeypatch: pytest.MonkeyPatch
) -> None:
    bank_with_an_own_question(places)
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", None)
    windows, banks = [], []
    for _ in range(2):
        command = [sys.executable, "-c", FOR_NOW, str(places.data)]
        window = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert window.stdout is not None
        windows.append(window)
        banks.append(Path(window.stdout.readline().strip()))
    killed, living = windows
    killed.kill()
    killed.communicate(timeout=60)
    assert [bank.name for bank in banks] == ["copy.db", "copy.db"]
    assert banks[0].is_file()
    own, linked = temporary / "quizapp-session-mine", temporary / "quizapp-session-link"
    (tmp_path / "precious").mkdir()
    (tmp_path / "precious" / "session.lock").touch()
    own.mkdir()
    linked.symlink_to(tmp_path / "precious")
    with closing(Opening(None, places, None, None, done)()) as bank:
        assert bank.file == places.bank
    assert set(temporary.iterdir()) == {banks[1].parent, own, linked}
    assert banks[1].is_file()
    assert (tmp_path / "precious" / "session.lock").exists()
    living.communicate(timeout=60)
