"""After a round: its receipt, the statistics, the charts as files, and no trace at the end."""

import json
import zipfile
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QTableView,
)

from quizapp.ui.pages.scores import ScoresPage
from tests.play.conftest import Open
from tests.play.player import Player


def a_round(player: Player, keys: dict[str, str], name: str = "Ada") -> None:
    player.type("player_name", name)
    player.click("time_limit_off")
    player.click("round_length_5")
    player.click("play_button")
    player.wait_for("question_page")
    player.play(keys)


def labels(player: Player, page: str) -> str:
    return "\n".join(label.text() for label in player.find(page).findChildren(QLabel))


def save_as(player: Player, file: Path) -> None:
    player.wait(lambda: player.game.window.findChild(QFileDialog, "save_dialog") is not None)
    dialog = player.find("save_dialog", QFileDialog)
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setText(str(file))
    QTest.keyClick(field, Qt.Key.Key_Return)
    player.wait(file.exists)
    player.wait(lambda: player.game.window.findChild(QFileDialog, "save_dialog") is None)


def test_a_row_of_the_high_scores_opens_its_receipt_and_back(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    a_round(player, keys)
    player.go("show_scores")
    player.wait(lambda: len(player.table("scores_table")) == 1)
    table = player.find("scores_table", QTableView)
    middle = table.visualRect(table.model().index(0, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle))
    player.wait_for("receipt_page")
    player.wait(lambda: "Ada" in player.text("receipt_about"))
    told = labels(player, "receipt_page")
    asked = [stem for stem in keys if stem in told]
    assert len(asked) == 5
    assert all(keys[stem] in told for stem in asked)
    assert told.count("Points: ") == 5
    assert "Kim Basinger and Alec Baldwin (edition 2)" in told
    player.click("receipt_back_button")
    player.wait_for("scores_page")
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    player.wait_for("receipt_page")
    player.press(Qt.Key.Key_Escape)
    player.wait_for("scores_page")


def test_an_answer_that_comes_late_takes_the_keyboard_of_no_other_page(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    a_round(player, keys)
    player.go("show_scores")
    player.wait(lambda: len(player.table("scores_table")) == 1)
    for page in ("help", "settings", "workshop", "home"):
        player.go("show_scores")
        player.go(f"show_{page}")
        held = QApplication.focusWidget()
        assert held is not None
        player.find("scores_page", ScoresPage).focus_first()  # as an answer does
        assert QApplication.focusWidget() is held


def test_a_filter_that_nothing_fits_says_so(open_game: Open, keys: dict[str, str]) -> None:
    player = open_game()
    a_round(player, keys)
    player.go("show_scores")
    player.wait(lambda: len(player.table("scores_table")) == 1)
    box = player.find("score_player", QComboBox)
    box.setFocus()
    player.ask(lambda bank: bank.add_player("Bo"))
    player.go("show_home")
    player.go("show_scores")
    player.wait(lambda: box.count() == 3)
    box.setFocus()
    while box.currentText() != "Bo":
        QTest.keyClick(box, Qt.Key.Key_Down)
    player.wait_for("scores_nothing")
    assert player.table("scores_table") == []


def test_charts_are_saved_and_all_of_a_players_data_is_taken_along_and_deleted(
    open_game: Open, keys: dict[str, str], tmp_path: Path
) -> None:
    player = open_game()
    a_round(player, keys)
    player.go("show_scores")
    player.wait_for("scores_statistics_button")
    player.click("scores_statistics_button")
    player.wait_for("statistics_page")
    player.wait(lambda: "Answers: 5" in player.text("statistics_overview"))
    player.press(Qt.Key.Key_Escape)
    player.wait_for("scores_page")
    player.click("scores_statistics_button")
    player.wait_for("statistics_page")
    player.click("by_category_table_button")
    assert sum("100" in row[1] for row in player.table("by_category_table")) >= 1
    player.click("by_category_table_button")
    for suffix in ("png", "svg", "csv"):
        player.click("by_category_save_button")
        save_as(player, tmp_path / f"chart.{suffix}")
    assert not QImage(str(tmp_path / "chart.png")).isNull()
    assert "<text" in (tmp_path / "chart.svg").read_text()
    assert (tmp_path / "chart.csv").read_text().startswith("category")
    player.click("export_player_button")
    save_as(player, tmp_path / "ada.zip")
    with zipfile.ZipFile(tmp_path / "ada.zip") as archive:
        (settings,) = json.loads(archive.read("player.json"))["settings"]
    assert settings["text_percent"] == 100
    player.click("erase_player_button")
    assert "cannot be undone" in player.text("erase_question")
    player.click("erase_no_button")
    assert not player.sees("erase_question")
    player.ask(lambda bank: bank.keep_backup("asked"))
    player.click("erase_player_button")
    player.find("erase_copies", QCheckBox).setFocus()
    player.press(Qt.Key.Key_Space)
    player.click("erase_yes_button")
    player.wait_for("home_page")
    player.wait(lambda: "all backups but a new one" in player.text("message_text"))
    (left,) = (tmp_path / "data" / "quizapp-backups").glob("*.db")
    assert left.name.endswith("-delete.db")
    player.wait(lambda: player.ask(lambda bank: bank.history()) == [])
    player.wait(lambda: player.find("player_name", QLineEdit).text() == "")


def test_question_health_lists_what_was_reported_and_opens_it(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    a_round(player, keys)
    player.go("show_workshop")
    player.wait_for("tools_button")
    player.choose_tool("tool_question_health")
    player.wait_for("question_health_page")
    player.wait(lambda: "questions: 5. None looks wrong" in player.text("health_about"))
    player.click("health_back_button")
    player.wait_for("workshop_page")


def test_question_health_tells_of_the_questions_that_are_selected(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    a_round(player, keys)
    player.go("show_workshop")
    player.wait(lambda: sum(row[0] != "…" for row in player.table("questions_table")[2:4]) == 2)
    table = player.find("questions_table", QTableView)
    table.setFocus()
    table.selectRow(2)
    player.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    stems = {player.table("questions_table")[row][0] for row in (2, 3)}
    player.choose_tool("tool_question_health")
    player.wait_for("health_open_button")
    page = player.find("question_health_page")
    opens = page.findChildren(QAbstractButton, "health_open_button")
    told = {one.accessibleName().removeprefix("Open the question: ") for one in opens}
    assert told == stems
