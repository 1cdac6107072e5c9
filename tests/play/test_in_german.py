"""The game in German: a whole round, and the language changed while it runs."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from quizapp import paths
from quizapp.settings import Settings, read_settings, write_settings
from quizapp.ui.language import speak
from tests.play.conftest import Open
from tests.play.player import Player

Control = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    assert QApplication.instance() is qapp
    speak("en")


@pytest.fixture
def in_german(data: Path, open_game: Open) -> Callable[[], Player]:
    """Start the game of somebody who has chosen German."""

    def opened() -> Player:
        places = paths.find(data)
        places.ensure()
        write_settings(places.settings, Settings(language="de"))
        return open_game()

    return opened


def test_a_whole_round_in_german_by_keyboard_alone(
    in_german: Callable[[], Player], keys: dict[str, str]
) -> None:
    player = in_german()
    assert player.text("play_button") == "Spielen"
    assert player.text("stock_line").endswith("Fragen zur Auswahl")
    player.type("player_name", "Lotte")
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    for number in range(1, 11):
        assert player.text("progress") == f"Frage {number} von 10"
        key = keys[player.text("stem")]
        if number == 3:
            player.press(Qt.Key.Key_Escape)
            player.wait_for("pause_page")
            assert player.text("continue_button") == "Weiter"
            player.press(Qt.Key.Key_Return)
            player.wait(lambda: len(player.options) > 1)
        wrong = next(option for option in player.options if option != key)
        player.choose(key if number != 5 else wrong)
        assert ("Diesmal nicht" if number == 5 else "ichtig") in player.text("verdict")
        assert player.text("source").startswith("Quelle: ")
        assert player.text("next_button") == ("Ergebnis" if number == 10 else "Weiter")
        if number == 2:
            assert player.text("verdict").endswith("2 in Folge")
            assert " × 1,1 Serie" in player.text("receipt")
        player.go_on()
    player.wait_for("rank")
    assert player.text("right_of_asked") == "9 von 10 richtig"
    assert player.text("rank") == "Rang 1 von 1"
    score = player.text("final_score")
    player.press(Qt.Key.Key_2, Control)
    player.wait(lambda: len(player.table("scores_table")) == 1)
    rank, name, shown, right, date = player.table("scores_table")[0]
    assert (rank, name, shown, right) == ("1", "Lotte", score, "9 von 10")
    assert date.count(".") == 2


def _focused() -> str:
    focused = QApplication.focusWidget()
    return focused.objectName() if focused else ""


def test_the_language_is_changed_at_once_and_kept(open_game: Open, data: Path) -> None:
    player = open_game()
    player.go("show_settings")
    player.wait_for("settings_page")
    player.click("language_de")
    player.wait(lambda: player.text("show_home_button") == "Spielen")
    player.wait(lambda: _focused() == "language_de")
    player.press(Qt.Key.Key_Left)
    player.wait(lambda: player.text("show_home_button") == "Play" and _focused() == "language_en")
    player.press(Qt.Key.Key_Right)
    player.wait(lambda: _focused() == "language_de")
    player.press(Qt.Key.Key_1, Control)
    player.wait_for("home_page")
    player.wait(lambda: player.text("stock_line").endswith("Fragen zur Auswahl"))
    assert read_settings(paths.find(data).settings).language == "de"
    assert open_game().text("play_button") == "Spielen"


def test_the_window_turns_round_for_arabic_and_back(open_game: Open) -> None:
    player = open_game()

    def left_of_the_page() -> bool:
        window = player.game.window
        bar = player.find("side_bar").mapTo(window, QPoint(0, 0))
        return bar.x() < player.find("settings_page").mapTo(window, QPoint(0, 0)).x()

    player.go("show_settings")
    player.wait_for("settings_page")
    assert left_of_the_page()
    for language, play, left in (("ar", "اللعب", False), ("es", "Jugar", True)):
        player.click(f"language_{language}")
        player.wait(lambda words=play: player.text("show_home_button") == words)  # type: ignore[misc]
        player.wait_for("settings_page")
        assert left_of_the_page() is left


def test_a_round_waits_while_the_language_is_changed(open_game: Open, keys: dict[str, str]) -> None:
    player = open_game()
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    player.choose(keys[player.text("stem")])
    player.go_on()
    stem, options, score = player.text("stem"), player.options, player.text("score")
    player.go("show_settings")
    player.click("language_de")
    player.wait(lambda: _focused() == "language_de")
    player.go("show_home")
    player.wait_for("resume_button")
    player.click("resume_button")
    player.wait_for("question_page")
    assert (player.text("stem"), player.options) == (stem, options)
    assert player.text("progress") == "Frage 2 von 10"
    assert player.text("score") == score.replace("points", "Punkte")
    player.play(keys)
    assert player.text("final_score") != "0"


def test_what_was_typed_in_the_workshop_outlives_the_language(open_game: Open) -> None:
    player = open_game()
    player.go("show_workshop")
    player.wait_for("workshop_page")
    player.click("add_question_button")
    player.type("question_stem", "Wie viele?")
    player.type("question_option_1", "Eine")
    player.type("question_option_2", "Zwei")
    player.go("show_settings")
    player.click("language_de")
    player.wait(lambda: player.text("show_home_button") == "Spielen")
    player.go("show_workshop")
    player.wait(lambda: player.text("add_question_button") == "Weiterschreiben")
    player.click("add_question_button")
    assert player.text("question_option_2") == "Zwei"
    player.press(Qt.Key.Key_S, Control)  # it has no key yet
    player.wait(lambda: "markiere eine" in player.text("form_message"))
    player.click("question_key_2")
    player.press(Qt.Key.Key_S, Control)
    player.wait(lambda: player.text("workshop_note") == "Die Frage ist gespeichert.")
    player.wait(lambda: player.text("undo_button") == "Hinzufügen rückgängig")
