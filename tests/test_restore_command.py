"""``quizapp restore``: the bank as it was in a backup, with what it was before kept."""

import json
import os
import shutil
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import URL

from quizapp.bank import backups
from quizapp.bank.bank import Bank
from quizapp.bank.lock import BankLock
from quizapp.items.kept_backup import ASKED
from tests.test_cli import Run, document, play, refusal, run

__all__ = ["run"]


@pytest.fixture
def bank(run: Run, tmp_path: Path) -> Path:
    """The usual bank, with a round in it."""
    assert run("scores").returncode == 0
    file = tmp_path / "data" / "quizapp.db"
    play(file, "Ada")
    return file


def players(run: Run) -> list[str]:
    return [row["player"] for row in document(run("scores", "--json"))]


def test_a_backup_is_restored_and_the_restore_undone(run: Run, bank: Path, tmp_path: Path) -> None:
    assert run("backup", "copy.db").returncode == 0
    play(bank, "Bo")
    done = run("restore", "copy.db")
    assert (done.returncode, done.stderr) == (0, "")
    assert str(tmp_path / "copy.db") in done.stdout
    assert players(run) == ["Ada"]
    before = done.stdout.splitlines()[-1].rpartition(": ")[2]
    assert run("restore", before).returncode == 0
    assert players(run) == ["Bo", "Ada"]
    assert document(run("check", "--json")) == {"ok": True, "findings": []}


def test_without_a_file_the_newest_that_is_whole_is_restored(run: Run, bank: Path) -> None:
    folder = backups.folder_of(bank)
    assert str(folder) in refusal(run("restore"))
    good = backups.keep(bank, folder, ASKED)
    play(bank, "Bo")
    os.truncate(backups.keep(bank, folder, ASKED).file, 8192)
    assert str(good.file) in run("restore").stdout
    assert players(run) == ["Ada"]


def test_beside_a_window_the_bank_is_not_replaced_and_it_says_why(run: Run, bank: Path) -> None:
    kept = backups.keep(bank, backups.folder_of(bank), ASKED)
    play(bank, "Bo")
    with BankLock(bank) as lock:
        assert lock.acquire()
        assert "open in a window" in refusal(run("restore", kept.file))
    assert players(run) == ["Bo", "Ada"]


def test_beside_a_command_that_has_the_bank_open_it_is_not_replaced(run: Run, bank: Path) -> None:
    kept = backups.keep(bank, backups.folder_of(bank), ASKED)
    with closing(Bank.open(URL.create("sqlite", database=str(bank)))) as other:
        assert other.count() > 0
        assert "busy in another program" in refusal(run("restore", kept.file))
    assert players(run) == ["Ada"]


def test_a_damaged_bank_is_told_by_check_and_put_right_by_restore(run: Run, bank: Path) -> None:
    backups.keep(bank, backups.folder_of(bank), ASKED)
    os.truncate(bank, 8192)
    assert "restore a backup" in refusal(run("check"))
    done = run("restore")
    assert done.returncode == 0
    (aside,) = bank.parent.glob("quizapp.db.damaged-*[0-9]")
    assert str(aside) in done.stdout
    assert aside.stat().st_size == 8192
    assert players(run) == ["Ada"]


def test_a_bank_named_by_path_is_restored_in_its_place(run: Run, tmp_path: Path) -> None:
    named = tmp_path / "named.db"
    assert run("scores", "--database", named).returncode == 0
    assert run("backup", "copy.db", "--database", named).returncode == 0
    play(named, "Ada")
    assert run("restore", "copy.db", "--database", named).returncode == 0
    assert document(run("scores", "--json", "--database", named)) == []
    assert not (tmp_path / "data" / "quizapp.db").exists()


def test_a_bank_that_is_gone_comes_back(run: Run, bank: Path, tmp_path: Path) -> None:
    assert run("backup", "copy.db").returncode == 0
    shutil.rmtree(bank.parent)
    assert run("restore", "copy.db").returncode == 0
    assert players(run) == ["Ada"]
    assert bank.parent == tmp_path / "data"


def test_the_folder_of_the_settings_is_searched(run: Run, bank: Path, tmp_path: Path) -> None:
    (bank.parent / "settings.json").write_text(
        json.dumps({"backup_folder": str(tmp_path / "kept")})
    )
    kept = backups.keep(bank, tmp_path / "kept", ASKED)
    assert str(kept.file) in run("restore").stdout


def test_what_is_no_backup_is_refused(run: Run, bank: Path, tmp_path: Path) -> None:
    (tmp_path / "odd.db").write_text("Dear diary, " * 30)
    for name in ("odd.db", "."):
        assert "no whole backup" in refusal(run("restore", name))
    assert "There is no file" in refusal(run("restore", "absent.db"))
    assert players(run) == ["Ada"]
    assert bank.exists()


def test_a_shared_bank_is_kept_by_the_tools_of_its_server(run: Run) -> None:
    told = refusal(run("restore", "b.db", "--database", "postgresql://nobody@localhost/none"))
    assert "PostgreSQL" in told
