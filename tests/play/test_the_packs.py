"""The packs on the real window: made, filled, described, switched off, removed, brought back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QTableView

from tests.play.conftest import Open
from tests.play.player import Player


@pytest.fixture
def player(open_game: Open) -> Player:
    player = open_game()
    packs(player)
    return player


def packs(player: Player) -> None:
    player.go("show_workshop")
    player.wait_for("tools_button")
    player.choose_tool("tool_packs")
    player.wait_for("packs_page")
    player.wait(lambda: player.text("pack_about") != "")


def titles(player: Player) -> list[str]:
    return [row[0] for row in player.table("packs_table")]


def states(player: Player) -> list[str]:
    return [row[2] for row in player.table("packs_table")]


def make(player: Player, title: str) -> None:
    player.click("make_pack_button")
    player.type("pack_title", title)
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: title in titles(player))


def test_a_pack_is_made_with_keys_and_a_question_is_written_into_it(player: Player) -> None:
    player.find("make_pack_button").setFocus()
    player.press(Qt.Key.Key_Space)
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: "needs a title" in player.text("packs_note"))
    QTest.keyClicks(player.find("pack_title"), "Rivers")
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: titles(player)[-1:] == ["Rivers"])
    assert player.text("pack_about").startswith("Rivers")
    player.press(Qt.Key.Key_Escape)
    player.wait_for("add_question_button")
    player.click("add_question_button")
    player.wait_for("question_stem")
    for name, text in (("stem", "Which river?"), ("option_1", "Elbe"), ("option_2", "Oder")):
        player.type(f"question_{name}", text)
    player.find("question_key_1").click()  # type: ignore[attr-defined]
    player.click("question_more_button")
    box = player.find("question_pack", QComboBox)
    player.wait(lambda: box.count() == 2)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    player.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    player.wait(lambda: [q.pack_title for q in player.ask(lambda b: b.everything("river"))] != [])
    assert [q.pack_title for q in player.ask(lambda b: b.everything("river"))] == ["Rivers"]


def test_a_pack_is_described_and_a_title_that_is_taken_is_told(player: Player) -> None:
    make(player, "Rivers")
    player.click("describe_pack_button")
    player.type("pack_licence", "CC BY 4.0")
    player.type("pack_title", "Kim Basinger and Alec Baldwin")
    player.click("save_pack_button")
    player.wait(lambda: "another title" in player.text("packs_note"))
    assert player.find("pack_licence", QLineEdit).text() == "CC BY 4.0"
    player.type("pack_title", "Streams")
    player.click("save_pack_button")
    player.wait(lambda: "Streams" in titles(player))
    assert "Licence: CC BY 4.0" in player.text("pack_about")
    player.click("packs_undo_button")
    player.wait(lambda: "Rivers" in titles(player))


def test_the_built_in_pack_is_switched_off_removed_and_brought_back_by_mouse(
    player: Player,
) -> None:
    assert not player.sees("describe_pack_button")
    player.click("switch_pack_button")
    player.wait(lambda: states(player) == ["Off"])
    assert player.ask(lambda bank: bank.stock().shelves) == ()
    player.click("remove_pack_button")
    player.wait(lambda: states(player) == ["Removed"])
    assert player.ask(lambda bank: bank.count("")) == 0
    player.click("remove_pack_button")
    player.wait(lambda: states(player) == ["Off"])
    player.click("switch_pack_button")
    player.wait(lambda: states(player) == ["On"])
    assert player.ask(lambda bank: bank.count("")) == 101


def test_what_was_removed_stays_so_after_a_restart_and_undo_still_works(
    player: Player, open_game: Open
) -> None:
    player.click("remove_pack_button")
    player.wait(lambda: states(player) == ["Removed"])
    again = open_game()
    packs(again)
    assert states(again) == ["Removed"]
    table = again.find("packs_table", QTableView)
    assert table.hasFocus()
    again.click("packs_undo_button")
    again.wait(lambda: states(again) == ["On"])
    assert again.ask(lambda bank: bank.count("")) == 101
