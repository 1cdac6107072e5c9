"""Deleted questions on the real window: they wait in the bin, over a restart, and come back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from quizapp.items.item import Item
from tests.play.conftest import Open
from tests.play.player import Player

STEMS = ("Who wrote Faust?", "Who painted the ceiling?", "Who built the tower?")


@pytest.fixture
def player(open_game: Open) -> Player:
    player = open_game()
    for stem in STEMS:
        item = Item("x", stem, "He", ("She", "They"), explanation="So it is.", category="Art")
        player.ask(lambda bank, item=item: bank.add(item))  # type: ignore[misc]
    own = [one.uid for one in player.ask(lambda bank: bank.everything()) if one.own]
    player.ask(lambda bank: bank.delete_many(own))
    return player


def open_bin(player: Player) -> None:
    player.go("show_workshop")
    player.wait_for("workshop_page")
    player.choose_tool("tool_bin")
    player.wait_for("bin_page")


def rows(player: Player) -> list[str]:
    return [row[0] for row in player.table("bin_table")]


def own_stems(player: Player) -> list[str]:
    return [one.item.stem for one in player.ask(lambda bank: bank.everything()) if one.own]


def test_a_deleted_question_is_read_and_restored_after_a_restart_and_that_is_undone(
    player: Player, open_game: Open
) -> None:
    player = open_game()
    open_bin(player)
    player.wait(lambda: sorted(rows(player)) == sorted(STEMS))
    player.press(Qt.Key.Key_Down)
    chosen = rows(player)[1]
    player.wait(lambda: player.text("bin_text").startswith(chosen))
    assert "✓ He" in player.text("bin_text")
    assert player.text("bin_when").startswith("My questions, deleted ")
    player.click("bin_restore")
    player.wait(lambda: len(rows(player)) == 2)
    assert player.text("bin_note").startswith("1 ")
    assert own_stems(player) == [chosen]
    player.press(Qt.Key.Key_Escape)
    player.wait(lambda: player.text("undo_button") == "Undo restore")
    player.click("undo_button")
    player.wait(lambda: player.text("redo_button") == "Redo restore")
    assert own_stems(player) == []


def test_several_are_restored_by_keys_alone(player: Player) -> None:
    open_bin(player)
    player.wait(lambda: len(rows(player)) == 3)
    assert player.find("bin_table", QTableView).hasFocus()
    player.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert "2" in player.text("bin_restore")
    player.press(Qt.Key.Key_Tab)
    player.press(Qt.Key.Key_Space)
    player.wait(lambda: len(rows(player)) == 1)
    assert len(own_stems(player)) == 2


def test_all_are_restored_and_an_empty_bin_says_so(player: Player) -> None:
    open_bin(player)
    player.wait(lambda: len(rows(player)) == 3)
    player.click("bin_restore_all")
    player.wait(lambda: "is empty" in player.text("bin_told"))
    assert sorted(own_stems(player)) == sorted(STEMS)
    assert not player.sees("bin_table")
    assert player.find("bin_back_button").hasFocus()


def test_what_came_back_elsewhere_meanwhile_is_refused_in_a_sentence(player: Player) -> None:
    open_bin(player)
    player.wait(lambda: len(rows(player)) == 3)
    own = [bytes(uid) for uid in _uids(player)]
    player.ask(lambda bank: bank.restore_questions(own))
    player.click("bin_restore")
    player.wait(lambda: "changed or deleted meanwhile" in player.text("bin_note"))
    player.wait(lambda: "is empty" in player.text("bin_told"))


def _uids(player: Player) -> list[bytes]:
    joined = player.ask(lambda bank: bank.binned_uids())
    return [joined[at : at + 16] for at in range(0, len(joined), 16)]
