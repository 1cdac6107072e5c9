"""Settings kept under a name, as a player keeps, takes up and forgets them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from tests.play.conftest import Open
from tests.play.player import Player


def _chosen(player: Player, name: str) -> bool:
    return player.find(name, QAbstractButton).isChecked()


def _keep(player: Player, name: str) -> None:
    player.click("keep_preset_button")
    player.type("preset_name", name)
    player.press(Qt.Key.Key_Return)


def test_a_preset_brings_mode_and_settings_back_after_a_restart(open_game: Open) -> None:
    player = open_game()
    for name in ("round_length_5", "time_limit_off", "difficulty_hard", "category_2"):
        player.click(name)
    _keep(player, "  Quiet   evening ")
    assert player.find("preset_1", QAbstractButton).text() == "Quiet evening"
    assert _chosen(player, "preset_1")
    assert not player.sees("question_page")  # Enter kept the name, it started no round
    player.click("mode_sprint")
    assert not _chosen(player, "preset_1")

    player = open_game()
    player.click("preset_1")
    for name in ("mode_classic", "time_limit_off", "difficulty_hard", "category_2"):
        assert _chosen(player, name), name
    player.click("round_length_10")
    assert not _chosen(player, "preset_1")  # what is chosen is the preset no longer
    player.find("preset_1").setFocus()
    player.press(Qt.Key.Key_Space)
    assert _chosen(player, "round_length_5")


def test_the_same_name_replaces_and_a_forgotten_preset_stays_away(open_game: Open) -> None:
    player = open_game()
    _keep(player, "Mine")
    player.click("round_length_20")
    _keep(player, "MINE")
    assert not player.sees("preset_2")
    player.click("round_length_5")
    player.click("preset_1")
    assert _chosen(player, "round_length_20")
    player.click("forget_preset_button")
    assert not player.sees("preset_1")
    player = open_game()
    assert not player.sees("preset_1")
    assert _chosen(player, "round_length_20")  # only the name is forgotten


def test_esc_and_an_empty_name_keep_nothing(open_game: Open) -> None:
    player = open_game()
    _keep(player, "   ")
    assert player.sees("preset_name")
    player.press(Qt.Key.Key_Escape)
    assert not player.sees("preset_name")
    assert not player.sees("preset_1")
    assert player.find("keep_preset_button").hasFocus()
