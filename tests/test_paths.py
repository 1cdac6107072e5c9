"""Where a player's things are."""

import os
import stat
from pathlib import Path

import platformdirs
import pytest

from quizapp import paths
from quizapp.errors import Code, QuizError


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_option_comes_before_the_environment(tmp_path: Path) -> None:
    environ = {"QUIZAPP_DATA_DIR": str(tmp_path / "environment")}
    assert paths.find(tmp_path / "option", environ).data == tmp_path / "option"
    assert paths.find(None, environ).data == tmp_path / "environment"


@pytest.mark.parametrize("environ", [{}, {"QUIZAPP_DATA_DIR": ""}])
def test_without_either_the_platform_says_where(environ: dict[str, str]) -> None:
    custom = platformdirs.user_data_path("quizapp", appauthor=False)
    assert paths.find(None, environ).data == custom


def test_a_folder_named_from_here_or_home_is_made_absolute(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.find("here").data == tmp_path / "here"
    assert paths.find("~/there").data == Path.home() / "there"


def test_everything_stands_in_the_data_folder(tmp_path: Path) -> None:
    found = paths.find(tmp_path)
    assert found.bank == tmp_path / "quizapp.db"
    assert found.settings == tmp_path / "settings.json"
    assert found.log == tmp_path / "log" / "quizapp.log"
    assert {found.log.parent.parent, found.faults.parent.parent} == {tmp_path}


def test_new_folders_are_for_this_user_alone(tmp_path: Path) -> None:
    found = paths.find(tmp_path / "a" / "b")
    found.ensure()
    assert mode(found.data) == mode(found.log.parent) == 0o700


def test_so_are_the_folders_above_that_were_missing_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        paths.find(tmp_path / "a" / "b" / "c").ensure()
    finally:
        os.umask(before)
    assert [mode(tmp_path / part) for part in ("a", "a/b", "a/b/c")] == [0o700] * 3


def test_an_empty_folder_becomes_ours_and_a_filled_one_keeps_its_permissions(
    tmp_path: Path,
) -> None:
    empty, filled = tmp_path / "empty", tmp_path / "filled"
    for folder in (empty, filled):
        folder.mkdir()
        folder.chmod(0o755)
    (filled / "letter.txt").write_text("mine")
    paths.find(empty).ensure()
    paths.find(filled).ensure()
    assert (mode(empty), mode(filled)) == (0o700, 0o755)


def test_a_second_start_finds_the_folders_as_they_are(tmp_path: Path) -> None:
    found = paths.find(tmp_path / "data")
    found.ensure()
    found.ensure()
    assert found.log.parent.is_dir()


@pytest.mark.parametrize("place", ["file", "file/below", "/proc/quizapp"])
def test_a_folder_that_cannot_be_made_is_named_in_the_refusal(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("in the way")
    found = paths.find(tmp_path / place)
    with pytest.raises(QuizError) as refused:
        found.ensure()
    assert refused.value.code is Code.FOLDER_READ_ONLY
    assert refused.value.values["file"] == str(found.data)
