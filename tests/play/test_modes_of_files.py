"""What the program keeps is its owner's alone, whatever the umask is."""

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.play.conftest import Open
from tests.play.player import Player
from tests.play.test_the_players import play_as

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")


@pytest.fixture(params=[0o000, 0o022, 0o077], ids=oct)
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    """A mask that takes nothing away, the usual one, or a strict one."""
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def _open_to_others(data: Path) -> dict[str, str]:
    """Return what others could read or write, with its mode."""
    everything = [data, *data.rglob("*")]
    modes = {one: stat.S_IMODE(one.lstat().st_mode) for one in everything}
    return {
        str(one.relative_to(data)): oct(mode)
        for one, mode in modes.items()
        if mode != (0o700 if one.is_dir() else 0o600)
    }


def _back_up(player: Player) -> None:
    player.go("show_settings")
    player.click("backups_button")
    player.wait(lambda: bool(player.text("backups_place")))
    player.click("backup_now_button")
    player.wait(lambda: player.table("backups_table") != [])


def _leave_a_draft(player: Player) -> None:
    player.go("show_workshop")
    player.wait_for("add_question_button")
    player.click("add_question_button")
    player.wait_for("question_stem")
    player.type("question_stem", "Who may read this?")


@pytest.mark.usefixtures("umask")
def test_all_that_is_kept_is_its_owners_alone(
    open_game: Open, keys: dict[str, str], data: Path
) -> None:
    player = open_game()
    play_as(player, "Ada", keys)
    assert _open_to_others(data) == {}
    _back_up(player)
    assert _open_to_others(data) == {}
    player.press(Qt.Key.Key_Home)
    player.click("restore_button")
    player.click("restore_yes_button")
    player.wait(lambda: len(player.table("backups_table")) > 1)
    player.wait(lambda: any(data.glob("quizapp.db.replaced-*")))
    assert _open_to_others(data) == {}
    _leave_a_draft(player)
    open_game()
    assert _open_to_others(data) == {}
    kept = {one.name for one in data.rglob("*")}
    assert {"quizapp.db", "settings.json"} <= kept, kept
