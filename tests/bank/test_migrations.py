"""Migrations: they lead exactly to the schema, up and down, on a filled bank, all or nothing."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, create_engine, inspect, text

import quizapp
from quizapp.bank import schema_play, setup
from quizapp.bank.bank import Bank
from quizapp.bank.schema import HEAD, Base
from tests.bank.support import answer, begin, on_the_side, opened, own, play, sqlite_url

assert schema_play  # its tables belong to the metadata


def tables(url: URL) -> dict[str, int]:
    engine = create_engine(url)
    names = inspect(engine).get_table_names()
    engine.dispose()
    quoted = {name: f'SELECT count(*) FROM "{name}"' for name in names}  # noqa: S608
    return {name: on_the_side(url, query)[0][0] for name, query in quoted.items()}


def not_of_search(name: str | None, kind: str, _parents: object) -> bool:
    """Leave out what SQLAlchemy cannot describe: the index of words, on either engine."""
    of_search = (name or "").startswith(("revision_fts", "ix_revision_search_text"))
    return kind not in ("table", "index") or not of_search


@pytest.mark.usefixtures("bank")
def test_the_migrations_lead_to_the_schema(url: URL) -> None:
    engine = create_engine(url)
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "include_name": not_of_search}
        )
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_the_schema_names_the_last_migration() -> None:
    config = Config()
    folder = Path(quizapp.__file__).parent / "bank" / "migrations"
    config.set_main_option("script_location", str(folder))
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_heads() == [HEAD]
    assert len(list((folder / "versions").glob("*.py"))) == len(list(scripts.walk_revisions()))


def test_every_reference_has_an_index_to_follow_it_back(bank: Bank, url: URL) -> None:
    """Without one, deleting or joining from the other side reads the whole table."""
    engine = create_engine(url)
    found = inspect(engine)
    missing = []
    for name in found.get_table_names():
        led = {tuple(one["column_names"])[:1] for one in found.get_indexes(name)}
        led |= {tuple(one["column_names"])[:1] for one in found.get_unique_constraints(name)}
        led |= {tuple(found.get_pk_constraint(name)["constrained_columns"])[:1]}
        for key in found.get_foreign_keys(name):
            column = tuple(key["constrained_columns"])[:1]
            if column not in led:
                missing.append(f"{name}.{column[0]}")
    engine.dispose()
    assert missing == ["deck.item_id"]  # asked for with its deck, which the primary key leads
    assert bank.check() == []


def test_down_and_up_again_on_a_filled_bank_leaves_a_bank_that_works(url: URL, full: Bank) -> None:
    play(full)
    full.add(own())
    full.close()
    setup.migrate(url, "base", "downgrade")
    assert set(tables(url)) == {"alembic_version"}
    setup.migrate(url, HEAD)
    engine = create_engine(url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": not_of_search})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_a_filled_bank_of_every_earlier_schema_opens_with_all_that_it_held(
    file: Path, file_bank: Bank
) -> None:
    play(file_bank)
    round_ = begin(file_bank).round
    answer(file_bank, round_)
    file_bank.close()
    scripts = [f"{number:04}" for number in range(1, int(HEAD))]
    for earlier in reversed(scripts):
        setup.migrate(sqlite_url(file), earlier, "downgrade")
        rows, before = tables(sqlite_url(file)), dump(file)
        with opened(sqlite_url(file)) as bank:
            assert bank.check() == []
            assert bank.restore(round_.uid).attempts == round_.attempts
            assert len(bank.history()) == 2
        assert rows.items() <= tables(sqlite_url(file)).items()
        (backup,) = file.parent.glob(f"bank-before-{HEAD}-*.db")
        assert dump(backup) == before
        backup.unlink()


def test_questions_of_all_scripts_are_found_after_the_upgrade_that_folds_them_anew(
    url: URL, bank: Bank
) -> None:
    for stem in ("東京タワーはどこですか", "がく?", "Straße?"):
        bank.add(own(stem))
    bank.close()
    setup.migrate(url, "0004", "downgrade")
    folded = "UPDATE revision SET search_text = :old, sort_key = :old, same = 7 WHERE stem = :stem"
    engine = create_engine(url)
    with engine.begin() as connection:
        for stem, old in (
            ("東京タワーはどこですか", " 東京タワーはとこてすか"),
            ("がく?", " かく"),
        ):
            connection.execute(text(folded), {"old": old, "stem": stem})
        if url.get_backend_name() == "sqlite":
            connection.execute(text("INSERT INTO revision_fts(revision_fts) VALUES ('rebuild')"))
    engine.dispose()
    with opened(url) as again:
        for search, found in (("タワー", 1), ("がく", 1), ("かく", 0), ("strasse", 1)):
            assert again.count(search) == found, search
        assert again.check() == []
        numbers = on_the_side(url, "SELECT count(*) FROM revision WHERE same = 7")
        assert numbers[0][0] == 0


def test_going_to_where_a_bank_is_changes_no_row(url: URL, full: Bank) -> None:
    round_ = begin(full).round
    answer(full, round_)
    full.close()
    before = tables(url)
    setup.migrate(url, HEAD)
    assert tables(url) == before
    with opened(url) as again:
        assert again.check() == []
        assert again.restore(round_.uid).attempts == round_.attempts


# the next version of the game, as a copy of this one with one more migration

NEXT = f"{int(HEAD) + 1:04}"
HEADING = f'''"""The next one."""
import sqlalchemy as sa
from alembic import op

revision = "{NEXT}"
down_revision = "{HEAD}"


def upgrade():
'''
GOOD = """
    with op.batch_alter_table("pack") as batch:
        batch.add_column(sa.Column("colour", sa.Text(), nullable=True))
        batch.alter_column("title", existing_type=sa.Text(), nullable=True)
"""
FAILS = """
    op.execute("UPDATE pack SET colour = 'red'")
    raise ValueError("in the middle")
"""
LOSES = """
    op.execute("DELETE FROM attempt WHERE id = 1")
"""
DANGLES = """
    op.execute("UPDATE attempt SET asked_id = 987654 WHERE id = 1")
"""
TRAP = """
    op.execute("PRAGMA foreign_keys=ON")  # as SAFETY 6 fears: it does nothing here
    with op.batch_alter_table("asked") as batch:
        batch.alter_column("options", existing_type=sa.Text(), nullable=True)
"""
OPEN = (
    "import sys; from quizapp.bank.bank import Bank; from sqlalchemy import URL\n"
    "b = Bank.open(URL.create('sqlite', database=sys.argv[1]))\n"
    "print(b.count(), len(b.history()), b.waiting().score, len(b.check())); b.close()"
)


class NextVersion:
    """Runs a bank under a copy of the game that has one more migration."""

    def __init__(self, folder: Path, migration: str) -> None:
        self._folder = folder
        ours = Path(quizapp.__file__).parent
        copy = folder / "quizapp"
        shutil.copytree(ours, copy, ignore=shutil.ignore_patterns("__pycache__", "ui"))
        schema = copy / "bank" / "schema.py"
        schema.write_text(schema.read_text().replace(f'HEAD = "{HEAD}"', f'HEAD = "{NEXT}"'))
        versions = copy / "bank" / "migrations" / "versions"
        (versions / f"{NEXT}_next.py").write_text(HEADING + GOOD + migration)

    def open(self, file: Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", OPEN, file],
            cwd=self._folder,
            env={"PYTHONPATH": str(self._folder), "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )


def dump(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as db:
        return list(db.iterdump())


@pytest.fixture
def played(file: Path, file_bank: Bank) -> Path:
    """A closed bank with a finished round and one that waits."""
    play(file_bank)
    answer(file_bank, begin(file_bank).round)
    file_bank.close()
    return file


def test_an_upgraded_bank_and_its_backup_are_their_owners_alone_whatever_the_umask(
    tmp_path: Path, played: Path
) -> None:
    before = os.umask(0)
    try:
        assert NextVersion(tmp_path / "next", TRAP).open(played).stderr == ""
    finally:
        os.umask(before)
    kept = list(played.parent.glob("bank*"))
    assert len(kept) > 1
    assert {stat.S_IMODE(one.stat().st_mode) for one in kept} == {0o600}


@pytest.mark.parametrize("migration", ["", TRAP], ids=["good", "a table made anew"])
def test_an_upgrade_keeps_every_row_and_makes_a_verified_backup_first(
    tmp_path: Path, played: Path, migration: str
) -> None:
    before, rows = dump(played), tables(sqlite_url(played))
    done = NextVersion(tmp_path / "next", migration).open(played)
    assert done.stderr == ""
    assert done.stdout.split()[:2] == ["30", "2"]
    assert done.stdout.split()[3] == "0"
    assert tables(sqlite_url(played)) == rows
    assert on_the_side(sqlite_url(played), "SELECT version_num FROM alembic_version") == [(NEXT,)]
    (backup,) = played.parent.glob(f"bank-before-{NEXT}-*.db")
    assert dump(backup) == before
    assert backup.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "migration", [FAILS, LOSES, DANGLES], ids=["fails", "loses a row", "leaves one dangling"]
)
def test_an_upgrade_that_fails_in_the_middle_leaves_the_bank_as_it_was(
    tmp_path: Path, played: Path, migration: str
) -> None:
    before = dump(played)
    done = NextVersion(tmp_path / "next", migration).open(played)
    assert done.returncode == 1
    assert dump(played) == before
    with opened(sqlite_url(played)) as bank:
        assert bank.check() == []
        assert bank.waiting() is not None


def test_an_upgrade_that_fails_again_and_again_leaves_one_copy(
    tmp_path: Path, played: Path
) -> None:
    game, before = NextVersion(tmp_path / "next", FAILS), dump(played)
    for _ in range(3):
        assert game.open(played).returncode == 1
    (backup,) = played.parent.glob(f"bank-before-{NEXT}-*.db")
    assert dump(backup) == before


def test_after_an_upgrade_the_older_game_refuses_the_bank(tmp_path: Path, played: Path) -> None:
    from quizapp.errors import Code
    from tests.bank.support import refused

    assert NextVersion(tmp_path / "next", "").open(played).returncode == 0
    assert refused(lambda: Bank.open(sqlite_url(played))).code is Code.BANK_NEWER


def test_an_upgrade_without_room_for_its_backup_does_not_begin(
    tmp_path: Path, played: Path
) -> None:
    """The backup cannot be made: the bank does not pass its check."""
    ((root,),) = on_the_side(
        sqlite_url(played), "SELECT rootpage FROM sqlite_master WHERE name = 'flag'"
    )
    with played.open("r+b") as pages:
        pages.seek((root - 1) * 4096)
        pages.write(b"\xff" * 4096)
    done = NextVersion(tmp_path / "next", "").open(played)
    assert done.returncode == 1
    assert "BACKUP_FAILED" in done.stderr
    assert on_the_side(sqlite_url(played), "SELECT version_num FROM alembic_version") == [(HEAD,)]
    assert not list(played.parent.glob("bank-before-*"))
