"""A file for the user: whole or not at all, and what a kill leaves is cleared away in time."""

import os
import stat
import time
from pathlib import Path

import pytest

from quizapp.whole_file import whole_file


def parts(folder: Path) -> list[Path]:
    return sorted(folder.glob(".quizapp-*.part"))


def test_the_old_file_stays_until_the_new_one_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    target.write_text("old")

    def fail() -> None:
        with whole_file(target) as stream:
            stream.write(b"half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert (target.read_text(), parts(tmp_path)) == ("old", [])
    with whole_file(target) as stream:
        stream.write(b"new")
        assert target.read_text() == "old"
    assert (target.read_text(), parts(tmp_path)) == ("new", [])


def test_it_is_on_the_disk_before_it_gets_its_name(tmp_path: Path, disk_steps: list[str]) -> None:
    with whole_file(tmp_path / "a") as stream:
        stream.write(b"a")
    assert disk_steps == ["file", "name", "folder"]


def test_what_belongs_to_one_person_is_readable_by_them_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        with whole_file(tmp_path / "a", private=True) as stream:
            assert stat.S_IMODE(parts(tmp_path)[0].stat().st_mode) == 0o600
            stream.write(b"a")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600


def test_a_name_as_long_as_a_name_can_be_is_written(tmp_path: Path) -> None:
    target = tmp_path / ("n" * 251 + ".csv")
    with whole_file(target) as stream:
        stream.write(b"a")
    assert target.read_bytes() == b"a"


def test_what_a_killed_program_left_goes_after_a_day_and_nothing_else_does(tmp_path: Path) -> None:
    left, new = (tmp_path / f".quizapp-{mark * 32}.part" for mark in "ab")
    other = tmp_path / ".quizapp-mine.part"
    for file in (left, new, other):
        file.write_text("x")
    long_ago = time.time() - 2 * 24 * 60 * 60
    for file in (left, other):
        os.utime(file, (long_ago, long_ago))
    with whole_file(tmp_path / "a") as stream:
        stream.write(b"a")
    assert [left.exists(), new.exists(), other.exists()] == [False, True, True]
