"""Ways to spoil a bank's file and what SQLite keeps beside it, chosen by chance with a seed."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from random import Random

PAGE = 4096
_HEADER_FIELDS = ((16, 2), (18, 2), (24, 4), (28, 4), (32, 4), (44, 4), (52, 4), (56, 4), (68, 4))
_ODD_VALUES = (None, -1, 2**62, 1.5, "", "x" * 70_000, b"\xff\xfe\0", "\ud7ff\0")


def spoil(bank: Path, crashed: tuple[bytes, bytes], chance: Random) -> str:
    """Spoil a good bank in one way; ``crashed`` are a file and its log as a kill left them.

    Return the name of the way.
    """
    way = chance.choice(WAYS)
    if way in _OF_LOGS:
        bank.write_bytes(crashed[0])
        _beside(bank, "-wal").write_bytes(crashed[1])
    way(bank, chance)
    return way.__name__.strip("_")


def _beside(bank: Path, suffix: str) -> Path:
    return bank.with_name(bank.name + suffix)


def _patch(file: Path, at: int, content: bytes) -> None:
    with file.open("r+b") as opened:
        opened.seek(at)
        opened.write(content)


def _some_bits(bank: Path, chance: Random) -> None:
    content = bytearray(bank.read_bytes())
    for _ in range(chance.choice((1, 3, 50))):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    bank.write_bytes(content)


def _a_header_field(bank: Path, chance: Random) -> None:
    at, size = chance.choice(_HEADER_FIELDS)
    _patch(bank, at, chance.choice((b"\0" * size, b"\xff" * size, chance.randbytes(size))))


def _pages(bank: Path, chance: Random) -> None:
    count = bank.stat().st_size // PAGE
    for _ in range(chance.choice((1, 5, count))):
        at = chance.randrange(count) * PAGE + chance.choice((0, 0, 100, 2048))
        _patch(bank, at, chance.choice((b"\0" * 1024, b"\xff" * 1024, chance.randbytes(1024))))


def _the_first_page(bank: Path, chance: Random) -> None:
    _patch(bank, 100, chance.randbytes(chance.choice((8, 400, PAGE - 100))))


def _swapped_pages(bank: Path, chance: Random) -> None:
    content = bank.read_bytes()
    pages = [content[at : at + PAGE] for at in range(0, len(content), PAGE)]
    rest = pages[1:]
    chance.shuffle(rest)
    bank.write_bytes(b"".join([pages[0], *rest]))


def _cut(bank: Path, chance: Random) -> None:
    size = bank.stat().st_size
    pages = chance.randrange(size // PAGE) * PAGE
    os.truncate(bank, chance.choice((0, 1, 99, 100, PAGE, pages, chance.randrange(size), size - 1)))


def _swollen(bank: Path, chance: Random) -> None:
    with bank.open("ab") as file:
        file.write(chance.randbytes(chance.choice((1, PAGE, 50_000))))


def _something_else(bank: Path, chance: Random) -> None:
    others = (b"Dear diary, " * 40, b"PK\x03\x04" + bytes(200), bytes(5000), chance.randbytes(9000))
    bank.write_bytes(chance.choice(others))


def _another_program(bank: Path, chance: Random) -> None:
    bank.unlink()
    with closing(sqlite3.connect(bank)) as db:
        db.execute("CREATE TABLE bank (uid BLOB)")
        db.execute(f"PRAGMA application_id={chance.choice((0, 7, 0x5155495A))}")
        db.commit()


def _odd_values(bank: Path, chance: Random) -> None:
    """Write values of any kind into columns of any table, as another program could."""
    with closing(sqlite3.connect(bank, isolation_level=None)) as db:
        tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        for _ in range(chance.choice((1, 3, 20))):
            table = chance.choice(tables)
            with suppress(sqlite3.Error, UnicodeError):
                columns = [row[1] for row in db.execute(f'PRAGMA table_info("{table}")')]
                db.execute(
                    f'UPDATE "{table}" SET "{chance.choice(columns)}" = ?',  # noqa: S608
                    [chance.choice(_ODD_VALUES)],
                )
        db.execute("PRAGMA journal_mode=DELETE")


def _odd_schema(bank: Path, chance: Random) -> None:
    with closing(sqlite3.connect(bank, isolation_level=None)) as db:
        db.execute("PRAGMA foreign_keys=OFF")
        rows = db.execute("SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
        kind, name = chance.choice(rows.fetchall())
        with suppress(sqlite3.Error):
            db.execute(f'DROP {kind} "{name}"')
        db.execute("PRAGMA journal_mode=DELETE")


def _odd_revision(bank: Path, chance: Random) -> None:
    found = chance.choice(("9999", "0000", "", "beta", "0001", "0002", None, "٠٠٠٣"))
    with closing(sqlite3.connect(bank, isolation_level=None)) as db:
        with suppress(sqlite3.Error):
            db.execute("UPDATE alembic_version SET version_num = ?", [found])
        db.execute("PRAGMA journal_mode=DELETE")


def _no_file(bank: Path, chance: Random) -> None:
    content = bank.read_bytes()
    bank.unlink()
    other = bank.with_name("other.db")
    kind = chance.randrange(4)
    if kind == 0:
        bank.mkdir()
    elif kind == 1:
        os.mkfifo(bank)
    elif kind == 2:
        other.write_bytes(content)
        bank.symlink_to(other)
    else:
        bank.symlink_to(bank.with_name("nowhere"))


def _log_gone(bank: Path, _chance: Random) -> None:
    _beside(bank, "-wal").unlink()


def _log_spoilt(bank: Path, chance: Random) -> None:
    log = _beside(bank, "-wal")
    content = bytearray(log.read_bytes())
    for _ in range(chance.choice((1, 3, 50))):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    size = len(content)
    log.write_bytes(content[: chance.choice((size, size, 31, chance.randrange(size)))])


def _log_of_nothing(bank: Path, chance: Random) -> None:
    suffix = chance.choice(("-wal", "-shm", "-journal"))
    _beside(bank, suffix).write_bytes(chance.randbytes(chance.choice((0, 10, 5000, 40_000))))


def _log_of_a_later_file(bank: Path, chance: Random) -> None:
    """The file changes while its log stays: a copy that was put back, say."""
    _some_bits(bank, chance)


def _log_is_a_folder(bank: Path, chance: Random) -> None:
    file = _beside(bank, chance.choice(("-wal", "-shm", "-journal")))
    file.unlink(missing_ok=True)
    file.mkdir()


_OF_LOGS = (_log_gone, _log_spoilt, _log_of_nothing, _log_of_a_later_file)
WAYS: tuple[Callable[[Path, Random], None], ...] = (
    *(_some_bits, _a_header_field, _pages, _the_first_page, _swapped_pages, _cut, _swollen),
    *(_something_else, _another_program, _odd_values, _odd_schema, _odd_revision, _no_file),
    *(_log_gone, _log_spoilt, _log_of_nothing, _log_of_a_later_file, _log_is_a_folder),
)
