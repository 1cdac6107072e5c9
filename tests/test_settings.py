"""The settings: kept privately, and never the reason why the game does not start."""

import json
import os
import stat
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.game.presets import choices_from_json
from quizapp.settings import (
    Personal,
    PersonalFiles,
    Settings,
    alone_in,
    open_settings,
    personal_of,
    read_settings,
    write_settings,
)

CHOSEN = Settings(
    theme="dark",
    text_percent=150,
    player="Zoë “R&B”",
    choices='[{"mode": "classic", "categories": ["Früh"]}]',
    window_width=640,
    window_height=480,
    sound_volume=15,
    muted=True,
    motion="reduced",
    auto_advance=True,
)
FIELDS = [field.name for field in fields(Settings)]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


def test_what_was_kept_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    assert write_settings(file, CHOSEN)
    assert read_settings(file) == CHOSEN
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir()] == ["settings.json"]


def test_without_a_file_all_is_as_at_first(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "settings.json") == Settings()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"text_percent": ' + b"9" * 5000 + b"}",
    ],
    ids=["empty", "cut", "a list", "null", "not UTF-8", "very deep", "a huge number"],
)
def test_a_file_that_says_nothing_is_as_none(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(content)
    assert read_settings(file) == Settings()
    assert file.read_bytes() == content
    aside = tmp_path / "settings.json.unreadable"
    assert open_settings(file) == (Settings(), aside)
    assert (aside.read_bytes(), file.exists()) == (content, False)
    assert open_settings(file) == (Settings(), None)


def test_what_is_of_the_wrong_kind_is_as_at_first_and_the_rest_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    kept = {
        "theme": "purple",
        "text_percent": 1000,
        "player": "Ada",
        "length": "ten",
        "choices": ["A", 5, None],
        "window_width": -5,
        "window_height": 10**30,
        "motion": "wild",
        "muted": 1,
        "auto_advance": "yes",
        "another": "thing",
    }
    file.write_text(json.dumps(kept))
    assert read_settings(file) == replace(Settings(), player="Ada")


def test_what_is_louder_than_all_is_as_at_first(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"sound_volume": 500}))
    assert read_settings(file).sound_volume == Settings().sound_volume


def test_a_name_that_no_file_can_hold_is_not_kept_and_ends_nothing(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    write_settings(file, CHOSEN)
    assert not write_settings(file, replace(CHOSEN, player="\ud800"))
    assert read_settings(file) == CHOSEN
    assert [one.name for one in tmp_path.iterdir()] == ["settings.json"]


def test_a_folder_that_cannot_be_written_costs_the_settings_and_nothing_else(
    tmp_path: Path,
) -> None:
    assert not write_settings(tmp_path / "no" / "settings.json", CHOSEN)


def test_a_folder_in_the_place_of_the_file_is_as_none(tmp_path: Path) -> None:
    folder = tmp_path / "settings.json"
    folder.mkdir()
    assert read_settings(folder) == Settings()
    assert not write_settings(folder, CHOSEN)
    assert os.listdir(tmp_path) == ["settings.json"]  # noqa: PTH208


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.dictionaries(st.sampled_from(FIELDS) | st.text(), JSON))
def test_whatever_stands_in_the_file_gives_settings_that_can_be_kept(
    tmp_path: Path, kept: dict[str, object]
) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps(kept))
    found = read_settings(file)
    assert found.theme in ("system", "light", "dark")
    assert found.text_percent in (100, 150, 200)
    assert isinstance(found.window_width, int)
    choices_from_json(found.choices)
    write_settings(file, found)


OWN = Personal(
    text_percent=200,
    sound_volume=0,
    muted=True,
    motion="reduced",
    auto_advance=True,
)


def test_a_players_own_settings_are_kept_in_a_private_file_of_their_own(tmp_path: Path) -> None:
    folder = tmp_path / "players"
    assert PersonalFiles(folder).write("00ff", OWN)
    assert PersonalFiles(folder).read("00ff", Personal()) == OWN
    assert PersonalFiles(folder).read("00fe", Personal()) == Personal()
    assert [one.name for one in folder.iterdir()] == ["00ff.json"]
    assert stat.S_IMODE((folder / "00ff.json").stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_guests_and_players_who_have_set_nothing_play_as_the_machine_is_set(
    tmp_path: Path,
) -> None:
    machine = personal_of(replace(CHOSEN, muted=True))
    assert machine == Personal(150, 15, muted=True, motion="reduced", auto_advance=True)
    for uid in ("00ff", ""):
        assert PersonalFiles(tmp_path / "players").read(uid, machine) == machine


def test_what_makes_no_sense_in_a_players_file_is_as_the_machine_is_set(tmp_path: Path) -> None:
    wrong = {
        "text_percent": 175,
        "sound_volume": 101,
        "muted": 1,
        "motion": "wild",
        "auto_advance": True,
    }
    (tmp_path / "00ff.json").write_text(json.dumps(wrong))
    assert PersonalFiles(tmp_path).read("00ff", OWN) == OWN


def test_where_nothing_can_be_written_a_players_settings_last_as_long_as_the_window(
    tmp_path: Path,
) -> None:
    (tmp_path / "players").write_text("in the way")
    files = PersonalFiles(tmp_path / "players")
    assert not files.write("00ff", OWN)
    assert files.read("00ff", Personal()) == OWN
    assert PersonalFiles(tmp_path / "players").read("00ff", Personal()) == Personal()


def test_a_pipe_a_device_and_a_file_too_large_are_as_none(tmp_path: Path) -> None:
    pipe, device, large = (tmp_path / name for name in ("pipe", "device", "large"))
    os.mkfifo(pipe)
    device.symlink_to("/dev/zero")
    with large.open("wb") as file:
        file.truncate(17 * 1024 * 1024)
    for odd in (pipe, device, large):
        assert read_settings(odd) == Settings()


def test_settings_are_written_through_no_link(tmp_path: Path) -> None:
    precious, file = tmp_path / "precious", tmp_path / "settings.json"
    precious.write_text("mine")
    (tmp_path / "settings.json.part").symlink_to(precious)
    assert write_settings(file, Settings(theme="dark"))
    assert precious.read_text() == "mine"
    assert read_settings(file).theme == "dark"
    assert not file.is_symlink()


def test_what_cannot_be_read_again_is_not_written(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    write_settings(file, CHOSEN)
    assert not write_settings(file, replace(CHOSEN, drafts="x" * (16 * 1024 * 1024)))
    assert read_settings(file) == CHOSEN


def test_what_killed_programs_left_half_written_goes_with_the_next_write(tmp_path: Path) -> None:
    file, other = tmp_path / "settings.json", tmp_path / "settings.txt.part"
    for left in (tmp_path / "settings.json.part", tmp_path / "settings.json.0a1b.part", other):
        left.write_text("Ada")
    assert write_settings(file, CHOSEN)
    assert sorted(tmp_path.iterdir()) == [file, other]


def test_somebody_who_holds_the_folder_for_ever_is_not_waited_for(tmp_path: Path) -> None:
    with alone_in(tmp_path) as first, alone_in(tmp_path) as second:
        assert (first, second) == (True, False)
        assert write_settings(tmp_path / "settings.json", CHOSEN)
