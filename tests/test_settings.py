"""The settings: kept privately, and never the reason why the game does not start."""

import json
import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.settings import (
    Personal,
    Settings,
    personal_of,
    read_settings,
    with_personal,
    write_settings,
)

CHOSEN = Settings(
    theme="dark",
    text_percent=150,
    player="Zoë “R&B”",
    length=20,
    time_limit_s=0,
    categories=("Early days", ""),
    difficulties=("hard",),
    window_width=640,
    window_height=480,
    sound_volume=15,
    muted=True,
    motion="reduced",
    auto_advance=True,
    reading="gentle",
)
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
    [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b'{"length": ' + b"9" * 5000 + b"}"],
    ids=["empty", "cut", "a list", "null", "not UTF-8", "very deep", "a huge number"],
)
def test_a_file_that_says_nothing_is_as_none(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(content)
    assert read_settings(file) == Settings()


def test_what_is_of_the_wrong_kind_is_as_at_first_and_the_rest_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    kept = {
        "theme": "purple",
        "text_percent": 1000,
        "player": "Ada",
        "length": "ten",
        "time_limit_s": True,
        "categories": ["A", 5, None],
        "window_width": -5,
        "window_height": 10**30,
        "motion": "wild",
        "muted": 1,
        "auto_advance": "yes",
        "another": "thing",
    }
    file.write_text(json.dumps(kept))
    assert read_settings(file) == replace(Settings(), player="Ada", categories=("A",))


def test_what_is_the_players_own_is_one_part_of_the_settings() -> None:
    own = Personal(
        sound_volume=15, muted=True, motion="reduced", auto_advance=True, reading="gentle"
    )
    assert personal_of(CHOSEN) == own
    assert with_personal(replace(Settings(), player="Ada"), own) == replace(
        Settings(), player="Ada", sound_volume=15, muted=True, motion="reduced",
        auto_advance=True, reading="gentle",
    )  # fmt: skip


def test_nothing_is_louder_than_all(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"sound_volume": 500}))
    assert read_settings(file).sound_volume == 100


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
@given(st.dictionaries(st.sampled_from(sorted(Settings.__slots__)) | st.text(), JSON))
def test_whatever_stands_in_the_file_gives_settings_that_can_be_kept(
    tmp_path: Path, kept: dict[str, object]
) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps(kept))
    found = read_settings(file)
    assert found.theme in ("system", "light", "dark")
    assert found.text_percent in (100, 150, 200)
    assert found.motion in ("system", "full", "reduced")
    assert 0 <= found.sound_volume <= 100
    assert all(isinstance(value, int) for value in (found.length, found.window_width))
    write_settings(file, found)
