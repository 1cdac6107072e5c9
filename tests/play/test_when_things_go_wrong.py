"""What the player sees when the bank cannot be written, read or opened."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from quizapp import log, paths
from quizapp.errors import SENTENCES, Code
from tests.play.conftest import Open
from tests.play.player import Player


def _message(player: Player) -> str:
    return player.text("message_text") if player.sees("message_bar") else ""


def test_an_answer_that_could_not_be_kept_is_said_and_kept_once_on_retry(
    open_game: Open, keys: dict[str, str], data: Path
) -> None:
    player = open_game()
    player.click("round_length_5")
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    player.wait(lambda: not player.game.desk.drain())
    with closing(sqlite3.connect(data / "quizapp.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        player.play(keys)
        player.wait(lambda: "Not saved" in _message(player))
        assert player.sees("results_page")
        other.execute("ROLLBACK")
    player.click("message_action")
    player.wait(lambda: not _message(player))
    (row,) = player.ask(lambda bank: bank.history())
    assert (row["right"], row["asked"], row["finished_all"]) == (5, 5, True)
    assert str(row["score"]) == player.text("final_score")
    assert player.ask(lambda bank: bank.check()) == []


def test_the_verdict_says_that_its_points_are_not_saved_until_they_are(
    open_game: Open, keys: dict[str, str], data: Path
) -> None:
    player = open_game()
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    player.wait(lambda: not player.game.desk.drain())
    with closing(sqlite3.connect(data / "quizapp.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        player.choose(keys[player.text("stem")])
        player.wait(lambda: player.text("kept") == "Not saved yet")
        other.execute("ROLLBACK")
    player.click("message_action")
    player.wait(lambda: player.text("kept") == "")


def test_a_round_whose_end_is_not_saved_is_not_offered_again_and_counts_once(
    open_game: Open, keys: dict[str, str], data: Path
) -> None:
    player = open_game()
    player.click("round_length_5")
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    player.wait(lambda: not player.game.desk.drain())
    with closing(sqlite3.connect(data / "quizapp.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        player.play(keys)
        player.wait(lambda: "Not saved" in _message(player))
        player.go("show_home")
        player.wait_for("home_page")
        before = player.text("stock_line")
        player.wait(lambda: player.game.desk.behind and bool(before))
        assert not player.sees("resume_button")
        player.click("play_button")
        player.wait_for("question_page")
        player.choose(keys[player.text("stem")])
        other.execute("ROLLBACK")
    player.click("message_action")
    player.wait(lambda: not _message(player))
    rows = player.ask(lambda bank: bank.history())
    assert sorted(row["asked"] for row in rows) == [1, 5]
    assert player.ask(lambda bank: bank.check()) == []


def test_a_newer_bank_is_refused_in_a_sentence_and_play_goes_on(
    open_game: Open, keys: dict[str, str], data: Path
) -> None:
    made = [sys.executable, "-m", "quizapp", "check", "--data-dir", str(data)]
    subprocess.run(made, check=True, capture_output=True)
    with closing(sqlite3.connect(data / "quizapp.db")) as db:
        db.execute("UPDATE alembic_version SET version_num='9999'")
        db.commit()
        db.execute("PRAGMA journal_mode=DELETE")
    before = (data / "quizapp.db").read_bytes()
    player = open_game()
    assert "newer version" in _message(player)
    assert "not kept" in _message(player)
    player.click("round_length_5")
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    player.play(keys)
    assert (data / "quizapp.db").read_bytes() == before


@pytest.mark.parametrize("lasting", [True, False])
def test_an_answer_is_told_as_saved_only_where_it_outlives_the_window(
    open_game: Open, data: Path, lasting: bool
) -> None:
    if not lasting:
        data.mkdir()
        (data / "quizapp.db").write_text("my shopping list " * 20)
    player = open_game()
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    player.press(Qt.Key.Key_1)
    player.wait_for("verdict")
    player.wait(lambda: not player.game.desk.drain())
    QApplication.processEvents()
    verdict = player.find("verdict")
    if lasting:
        player.wait(lambda: verdict.accessibleDescription() == "Saved")
    else:
        assert verdict.accessibleDescription() == ""


def test_an_odd_file_in_the_place_of_the_bank_is_left_alone(open_game: Open, data: Path) -> None:
    data.mkdir()
    (data / "quizapp.db").write_text("my shopping list " * 20)
    player = open_game()
    assert "not a bank of quizapp" in _message(player)
    assert (data / "quizapp.db").read_text() == "my shopping list " * 20


def test_settings_that_cannot_be_read_are_as_at_first(open_game: Open, data: Path) -> None:
    data.mkdir()
    unreadable = '{"theme": 5, "length": "many", "text_percent": 7000'
    (data / "settings.json").write_text(unreadable)
    player = open_game()
    player.wait(lambda: "settings.json.unreadable" in _message(player))
    assert (data / "settings.json.unreadable").read_text() == unreadable
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    assert player.text("progress") == "Question 1 of 10"


def test_settings_that_cannot_be_written_are_told_once_until_they_can_be(
    open_game: Open, data: Path
) -> None:
    player = open_game()
    in_the_way = data / "settings.json" / "in the way"
    in_the_way.mkdir(parents=True)
    player.go("show_settings")
    player.click("theme_dark")
    assert "they last until the window is closed" in _message(player)
    player.click("message_close")
    player.click("theme_light")
    assert not player.sees("message_text")
    in_the_way.rmdir()
    in_the_way.parent.rmdir()
    player.click("theme_dark")
    assert json.loads((data / "settings.json").read_text())["theme"] == "dark"
    (data / "settings.json").unlink()
    in_the_way.mkdir(parents=True)
    player.click("theme_light")
    assert "they last until the window is closed" in _message(player)


def test_a_question_that_is_not_saved_and_cannot_be_kept_is_told_before_the_window_closes(
    open_game: Open, data: Path
) -> None:
    player = open_game()
    (data / "settings.json" / "in the way").mkdir(parents=True)
    player.go("show_workshop")
    player.click("add_question_button")
    player.type("question_stem", "Half a question")
    assert not player.game.window.close()
    assert "Close the window again to leave without them" in _message(player)
    assert player.game.window.close()


def test_theme_and_text_size_are_kept(open_game: Open, data: Path) -> None:
    player = open_game()
    player.go("show_settings")
    player.click("theme_dark")
    player.click("text_size_150")
    player = open_game()
    kept = json.loads((data / "settings.json").read_text())
    assert (kept["theme"], kept["text_percent"]) == ("dark", 150)


def test_time_that_runs_out_shows_the_right_answer_and_earns_nothing(open_game: Open) -> None:
    player = open_game()
    player.click("round_length_5")
    player.click("time_limit_10")
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    player.wait_for("verdict")
    assert player.text("countdown") == "0"
    assert "0" in player.text("score")
    assert player.text("explanation")


def test_escape_hides_the_question_and_stops_the_clock(open_game: Open) -> None:
    player = open_game()
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    player.press(Qt.Key.Key_Escape)
    player.wait_for("pause_page")
    assert not player.sees("stem")
    stood = player.text("countdown")
    player.click("continue_button")
    player.wait(lambda: player.sees("stem"))
    assert player.text("countdown") == stood


def test_an_unexpected_error_apologises_offers_its_details_and_the_game_goes_on(
    open_game: Open, data: Path, keys: dict[str, str]
) -> None:
    with log.install(paths.find(data), lambda details: player.game.window.apologise(details)):
        player = open_game()
        player.game.desk.write(lambda _bank: int("adA".title()), lambda _: None, lambda _: None)
        player.wait(lambda: player.text("message_action") == "Copy details")
        assert _message(player) == SENTENCES[Code.UNEXPECTED]
        player.click("message_action")
        copied = QApplication.clipboard().text()
        assert copied.startswith("quizapp ")
        assert "ValueError: …" in copied
        assert "Ada" not in copied + (data / "log" / "quizapp.log").read_text()
        assert "copied" in _message(player)
        player.click("round_length_5")
        player.press(Qt.Key.Key_Return)
        player.wait_for("question_page")
        player.play(keys)


def test_a_page_that_could_not_be_made_leaves_no_half_of_it_behind(data: Path) -> None:
    """Qt would restyle the half with all else, and that can end the program.

    A program of its own, for pytest holds every trace, and the half page with it.
    """
    done = subprocess.run(
        [sys.executable, "-m", "tests.play.half_a_page", data],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (0, "apologised\ncleared away\nmade\n"), done.stderr
