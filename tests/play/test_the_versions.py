"""Earlier versions of a question on the real window: read, compared, brought back, undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QTableView

from quizapp.items.item import Item
from tests.play.conftest import Open
from tests.play.player import Player

FIRST = Item("x", "Who wrote Faust?", "Goethe", ("Schiller", "Heine"), category="Works")
SECOND = Item("x", "Who wrote the play Faust?", "Johann Goethe", ("Schiller", "Heine"))


@pytest.fixture
def player(open_game: Open) -> Player:
    player = open_game()
    uid = player.ask(lambda bank: bank.add(FIRST)).uid
    player.ask(lambda bank: bank.change(uid, SECOND))
    return player


def open_form(player: Player, search: str) -> None:
    player.go("show_workshop")
    player.wait_for("workshop_page")
    player.type("question_search", search)
    player.wait(lambda: len(player.table("questions_table")) == 1)
    player.wait(lambda: player.table("questions_table")[0][0] != "…")
    player.find("questions_table").setFocus()
    player.press(Qt.Key.Key_Home)
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_form")


def open_versions(player: Player, count: int) -> None:
    player.click("versions_button")
    player.wait_for("versions_page")
    player.wait(lambda: len(player.table("versions_table")) == count)


def stem(player: Player) -> str:
    return player.find("question_stem", QPlainTextEdit).toPlainText()


def test_what_each_version_changed_is_told_before_and_after(player: Player) -> None:
    open_form(player, "faust")
    open_versions(player, 2)
    rows = player.table("versions_table")
    assert [row[0] for row in rows] == ["2, now", "1"]
    assert "Question" in rows[0][2]
    assert "Category" in rows[0][2]
    assert rows[1][2] == "The first version"
    assert player.text("version_stem_before") == "Before: Who wrote Faust?"
    assert player.text("version_stem_after") == "After: Who wrote the play Faust?"
    assert player.text("version_key_after") == "After: Johann Goethe"
    assert not player.find("bring_back_button").isEnabled()
    player.press(Qt.Key.Key_Escape)
    player.wait_for("question_form")


def test_an_earlier_version_is_brought_back_by_keys_and_that_is_undone(player: Player) -> None:
    open_form(player, "faust")
    open_versions(player, 2)
    assert player.find("versions_table", QTableView).hasFocus()
    player.press(Qt.Key.Key_Down)
    player.wait(lambda: player.text("version_text").startswith("Who wrote Faust?"))
    player.press(Qt.Key.Key_Tab)
    player.press(Qt.Key.Key_Space)
    player.wait_for("question_form")
    assert stem(player) == "Who wrote Faust?"
    player.press(Qt.Key.Key_Escape)
    player.wait(lambda: player.table("questions_table")[0][0] == "Who wrote Faust?")
    player.wait(lambda: player.find("undo_button").isEnabled())
    player.click("undo_button")
    player.wait(lambda: player.table("questions_table")[0][0] == "Who wrote the play Faust?")


def test_what_is_typed_and_not_saved_stays_while_versions_are_read(player: Player) -> None:
    open_form(player, "faust")
    player.type("question_stem", "Half of")
    open_versions(player, 2)
    player.press(Qt.Key.Key_Escape)
    player.wait_for("question_form")
    assert stem(player) == "Half of"


def test_built_in_questions_show_their_versions_and_cannot_be_changed(player: Player) -> None:
    built_in = next(one for one in player.ask(lambda bank: bank.everything()) if not one.own)
    open_form(player, f'"{built_in.item.stem}"')
    open_versions(player, 1)
    assert built_in.item.stem in player.text("version_text")
    assert not player.sees("bring_back_button")
    assert "can only be read" in player.text("versions_told")
