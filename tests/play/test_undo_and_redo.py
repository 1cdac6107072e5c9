"""Undo and redo in the workshop never touch another change than the button names."""

import subprocess
import sys
from pathlib import Path

from quizapp.items.item import Item
from tests.play.conftest import Open
from tests.play.player import Player
from tests.reading.support import table

ITEM = Item("x", "Who wrote Faust?", "Goethe", ("Schiller", "Heine"))


def workshop(player: Player) -> None:
    player.go("show_workshop")
    player.wait_for("workshop_page")


def own(player: Player) -> list[tuple[str, bool]]:
    found = player.ask(lambda bank: bank.everything())
    return [(one.item.stem, one.hidden) for one in found if one.own]


def test_undo_leaves_a_newer_change_alone_that_the_button_does_not_name_yet(
    open_game: Open,
) -> None:
    player = open_game()
    uid = player.ask(lambda bank: bank.add(ITEM)).uid
    workshop(player)
    player.wait(lambda: player.text("undo_button") == "Undo add")
    player.ask(lambda bank: bank.set_hidden(uid, hidden=True))  # as another window would
    player.click("undo_button")
    player.wait(lambda: player.text("undo_button") == "Undo hiding")
    assert own(player) == [(ITEM.stem, True)]
    player.click("undo_button")
    player.wait(lambda: player.text("undo_button") == "Undo add")
    assert own(player) == [(ITEM.stem, False)]


def test_redo_is_refused_when_something_else_was_changed_meanwhile(open_game: Open) -> None:
    player = open_game()
    player.ask(lambda bank: bank.add(ITEM))
    workshop(player)
    player.wait(lambda: player.text("undo_button") == "Undo add")
    player.click("undo_button")
    player.wait_for("redo_button")
    built_in = player.ask(lambda bank: bank.everything())[0].uid
    player.ask(lambda bank: bank.set_hidden(built_in, hidden=True))
    player.click("redo_button")
    player.wait(lambda: not player.sees("redo_button"))
    assert player.text("undo_button") == "Undo hiding"
    assert own(player) == []


def test_an_import_of_the_command_line_is_undone_and_redone_in_the_window(
    open_game: Open, data: Path, tmp_path: Path
) -> None:
    file = table(tmp_path / "works.csv")
    command = [sys.executable, "-m", "quizapp", "--data-dir", str(data), "import", str(file)]
    subprocess.run(command, check=True, capture_output=True)
    player = open_game()
    assert len(own(player)) == 3
    workshop(player)
    player.wait(lambda: player.text("undo_button") == "Undo import")
    player.click("undo_button")
    player.wait(lambda: player.text("redo_button") == "Redo import")
    assert own(player) == []
    player = open_game()
    workshop(player)
    player.wait(lambda: player.text("redo_button") == "Redo import")
    player.click("redo_button")
    player.wait(lambda: player.text("undo_button") == "Undo import")
    assert len(own(player)) == 3
