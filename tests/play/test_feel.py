"""Sound, motion and pace in the whole game: chosen once, kept, and never in the way."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QSlider, QWidget

from quizapp.ui.widgets import auto_advance
from tests.play.conftest import Open
from tests.play.player import Player

_CONTROL = Qt.KeyboardModifier.ControlModifier


def _kept(data: Path) -> dict[str, object]:
    kept: dict[str, object] = json.loads((data / "settings.json").read_text(encoding="utf-8"))
    return kept


def _chosen(player: Player, name: str) -> bool:
    return player.find(name, QAbstractButton).isChecked()


@pytest.mark.parametrize("page", ["show_home", "show_workshop", "question"])
def test_ctrl_m_mutes_on_every_page_says_so_and_is_kept(
    open_game: Open, data: Path, page: str
) -> None:
    player = open_game()
    if page == "question":
        player.press(Qt.Key.Key_Return)
        player.wait_for("question_page")
    else:
        player.go(page)
    player.press(Qt.Key.Key_M, _CONTROL)
    assert player.text("message_text") == "Sound is off. Ctrl+M turns it on again."
    assert _kept(data)["muted"] is True
    player = open_game()
    player.go("show_settings")
    player.wait_for("settings_page")
    assert _chosen(player, "sound_off")
    player.press(Qt.Key.Key_M, _CONTROL)
    assert player.text("message_text") == "Sound is on. Ctrl+M turns it off."
    assert _chosen(player, "sound_on")
    assert _kept(data)["muted"] is False


def test_what_is_chosen_for_eyes_and_ears_stands_at_the_next_start(
    open_game: Open, data: Path
) -> None:
    player = open_game()
    player.go("show_settings")
    player.click("motion_reduced")
    player.click("auto_advance_on")
    player.find("sound_volume").setFocus()
    player.press(Qt.Key.Key_Home)
    player.wait(lambda: _kept(data).get("sound_volume") == 0)
    player = open_game()
    player.go("show_settings")
    assert _chosen(player, "motion_reduced")
    assert _chosen(player, "auto_advance_on")
    assert player.find("sound_volume", QSlider).value() == 0


def test_a_round_goes_on_by_itself_where_that_is_wanted(
    open_game: Open, keys: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(auto_advance, "LEAST_MS", 1)
    monkeypatch.setattr(auto_advance, "A_LETTER_MS", 0)
    player = open_game()
    player.go("show_settings")
    player.click("auto_advance_on")
    player.go("show_home")
    player.click("round_length_5")
    player.click("play_button")
    player.wait_for("question_page")
    for number in range(1, 6):
        player.wait(lambda n=number: player.text("progress") == f"Question {n} of 5")  # type: ignore[misc]
        player.choose(keys[player.text("stem")])
    player.wait_for("results_page")


def test_a_lively_round_is_played_as_fast_as_a_still_one(
    open_game: Open, keys: dict[str, str]
) -> None:
    """Keys are pressed at once, through every veil and all confetti."""
    player = open_game()
    player.go("show_settings")
    player.click("motion_full")
    player.go("show_home")
    player.click("play_button")
    player.wait_for("question_page")
    player.play(keys)
    assert player.text("right_of_asked") == "A perfect round: 10 of 10 right"
    confetti = player.find("results_page").findChild
    player.wait(lambda: confetti(QWidget, "celebration") is not None)


def test_a_page_comes_out_of_the_background_and_takes_keys_meanwhile(open_game: Open) -> None:
    player = open_game()
    player.go("show_settings")
    assert not player.sees("veil"), "nobody looks at this screen"
    player.click("motion_full")
    player.go("show_help")
    assert player.sees("veil")
    player.press(Qt.Key.Key_1, _CONTROL)
    assert player.sees("home_page")
    player.wait(lambda: not player.sees("veil"))
    player.go("show_settings")
    player.click("motion_reduced")
    player.go("show_help")
    assert not player.sees("veil")


def test_the_game_without_the_sound_library_says_so_in_its_settings(open_game: Open) -> None:
    player = open_game()
    player.go("show_settings")
    player.wait_for("sound_choice")
    try:
        import miniaudio  # noqa: F401
    except ImportError:
        player.wait_for("sound_note")
    else:
        assert not player.sees("sound_note")
