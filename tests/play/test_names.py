"""The names that scripts rely on, each on its page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLineEdit, QRadioButton, QTableView, QWidget

from tests.play.conftest import Open
from tests.play.player import Player

_HOME = "home_page play_button player_name round_length_5 round_length_10 round_length_20"
_TIMES = "time_limit_off time_limit_10 time_limit_20 time_limit_30 time_limit_60"
_QUESTION = "question_page progress countdown stem option_1 option_2 option_8 score next_button"
_VERDICT = "verdict explanation source"
_WORKSHOP = "workshop_page question_search questions_table add_question_button"
_FORM = "question_stem question_explanation question_category question_difficulty"


def _has(player: Player, names: str) -> None:
    missing = [n for n in names.split() if player.game.window.findChild(QWidget, n) is None]
    assert missing == []


def test_every_name_is_where_scripts_look_for_it(open_game: Open, keys: dict[str, str]) -> None:
    player = open_game()
    actions = {action.objectName() for action in player.game.window.findChildren(QAction)}
    assert actions >= {
        *("show_home", "show_scores", "show_workshop", "show_settings", "show_help"),
    }
    _has(player, f"{_HOME} {_TIMES} message_bar")
    for name in ("resume_button", "discard_resume_button"):
        assert player.game.window.findChild(QWidget, name) is None
    player.find("player_name", QLineEdit)
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    _has(player, f"{_QUESTION} {_VERDICT}")
    player.play(keys)
    _has(player, "results_page final_score play_again_button")
    assert player.text("final_score").isdecimal()
    player.go("show_scores")
    _has(player, "scores_page")
    player.find("scores_table", QTableView)
    player.go("show_workshop")
    options = " ".join(f"question_option_{n} question_key_{n}" for n in range(1, 9))
    _has(player, f"{_WORKSHOP} delete_question_button undo_button save_question_button")
    _has(player, f"{_FORM} {options}")
    player.find("question_key_1", QRadioButton)
    player.find("question_difficulty", QComboBox)
    player.go("show_settings")
    _has(player, "settings_page theme_choice text_size")


def test_a_waiting_round_brings_its_two_buttons(open_game: Open) -> None:
    player = open_game()
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    player = open_game()
    _has(player, "resume_button discard_resume_button")
