"""Backups as the player has them: made behind play, listed, restored, undone."""

import json
import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from sqlalchemy import URL

from quizapp import paths
from quizapp.app import start
from quizapp.bank import backups
from quizapp.bank.bank import Bank
from quizapp.items.item import Item
from quizapp.items.kept_backup import ASKED
from quizapp.shipped import stock_up
from tests.bank.test_backup_folder import aged
from tests.play.conftest import Open
from tests.play.player import Player
from tests.play.test_the_players import play_as


def said(player: Player) -> str:
    return player.text("message_text") if player.sees("message_bar") else ""


def open_page(player: Player) -> None:
    player.go("show_settings")
    player.wait_for("settings_page")
    player.find("backups_button").setFocus()
    player.press(Qt.Key.Key_Return)
    player.wait_for("backups_page")
    player.wait(lambda: bool(player.text("backups_place")))


def rows(player: Player) -> list[list[str]]:
    return player.table("backups_table")


def test_a_backup_is_made_by_key_and_says_what_is_in_it(
    open_game: Open, keys: dict[str, str], data: Path
) -> None:
    player = open_game()
    play_as(player, "Ada", keys)
    open_page(player)
    assert rows(player) == []
    player.find("backup_now_button").setFocus()
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: len(rows(player)) == 1)
    (row,) = rows(player)
    held = [int(word) for word in row[1].split() if word.isdecimal()]
    assert held == [101, 1, 1]
    assert row[3] == "by you"
    assert row[2].endswith("kB")
    assert "whole" in player.text("backups_note")
    assert str(data / "quizapp-backups") in player.text("backups_place")
    assert "a tenth of the free space" in player.text("backups_room")
    player.press(Qt.Key.Key_Escape)
    player.wait_for("settings_page")


def test_a_restore_asks_first_and_can_be_undone(
    open_game: Open, keys: dict[str, str], data: Path
) -> None:
    player = open_game()
    play_as(player, "Ada", keys)
    open_page(player)
    player.click("backup_now_button")
    player.wait(lambda: len(rows(player)) == 1)
    play_as(player, "Bo", keys)
    open_page(player)
    player.press(Qt.Key.Key_Return)
    player.wait_for("restore_question")
    player.press(Qt.Key.Key_Escape)
    assert player.sees("backups_page")
    assert not player.sees("restore_question")
    player.press(Qt.Key.Key_Return)
    player.find("restore_yes_button").setFocus()
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: "restored" in said(player))
    player.wait(lambda: len(rows(player)) == 2)
    assert [row[3] for row in rows(player)] == ["before a restore", "by you"]
    assert [row["player"] for row in player.ask(lambda bank: bank.history())] == ["Ada"]
    player.click("message_action")
    player.wait(lambda: len(rows(player)) == 3)
    assert {row["player"] for row in player.ask(lambda bank: bank.history())} == {"Ada", "Bo"}
    play_as(player, "Cy", keys)
    assert player.ask(lambda bank: bank.check()) == []
    assert not list(data.glob("*.restoring-*"))


def test_a_round_on_its_way_is_offered_as_the_backup_has_it(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    player.choose(keys[player.text("stem")])
    player.go_on()
    open_page(player)
    player.click("backup_now_button")
    player.wait(lambda: len(rows(player)) == 1)
    player.click("restore_button")
    player.click("restore_yes_button")
    player.wait(lambda: "restored" in said(player))
    player.go("show_home")
    player.wait_for("waiting_card")


def test_at_a_start_a_day_later_a_backup_is_made_behind_play(
    open_game: Open, keys: dict[str, str], data: Path
) -> None:
    file = data / "quizapp.db"
    folder = data / "quizapp-backups"
    player = open_game()
    assert not folder.exists(), "a bank as it came with the game needs no backup"
    play_as(player, "Ada", keys)
    player = open_game()
    player.wait(lambda: len(backups.listed(file, folder)) == 1)
    play_as(player, "Ada", keys)
    player = open_game()
    open_page(player)
    assert len(rows(player)) == 1, "the last is of today"
    aged(file, 1.1)
    player = open_game()
    player.wait(lambda: len(backups.listed(file, folder)) == 2)
    open_page(player)
    player.wait(lambda: len(rows(player)) == 2)
    assert [row[3] for row in rows(player)] == ["once a day", "once a day"]


def test_a_backup_that_fails_is_said_in_one_line_and_removes_nothing(
    open_game: Open, keys: dict[str, str], data: Path
) -> None:
    player = open_game()
    play_as(player, "Ada", keys)
    (data / "quizapp-backups").write_text("a file of mine")
    player = open_game()
    player.wait(lambda: "No backup was made" in said(player))
    assert (data / "quizapp-backups").read_text() == "a file of mine"
    play_as(player, "Bo", keys)


def bank_with_backups(data: Path, count: int) -> list[Path]:
    """Make a bank with a player's question, and backups of it; return these, the newest first."""
    file, folder = data / "quizapp.db", data / "quizapp-backups"
    data.mkdir()

    def make() -> list[Path]:
        with closing(Bank.open(URL.create("sqlite", database=str(file)))) as bank:
            stock_up(bank)
            bank.add(Item("", "Mine?", "Yes", ("No",)))
            bank.keep_backups(folder, pytest.fail)
            for _ in range(count):
                bank.keep_backup(ASKED)
        return [one.file for one in backups.listed(file, folder)]

    with ThreadPoolExecutor(1) as elsewhere:  # no SQL on the window's thread
        return elsewhere.submit(make).result()


def own_stems(player: Player) -> list[str]:
    listed = player.ask(lambda bank: bank.everything("is:own"))
    return [one.item.stem for one in listed]


def test_a_damaged_bank_is_kept_aside_and_the_newest_whole_backup_is_a_key_away(
    open_game: Open, data: Path
) -> None:
    newest, _ = bank_with_backups(data, 2)
    newest.write_bytes(b"\0" * newest.stat().st_size)
    os.truncate(data / "quizapp.db", 8192)
    player = open_game()
    assert "was damaged" in said(player)
    player.wait(lambda: "Restore the backup of" in player.text("message_action"))
    assert own_stems(player) == []
    player.find("message_action").setFocus()
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: "restored" in said(player))
    assert own_stems(player) == ["Mine?"]
    (aside,) = data.glob("quizapp.db.damaged-*[0-9]")
    assert aside.stat().st_size == 8192


@pytest.mark.parametrize("content", [b"", b"Dear diary, " * 30])
def test_over_a_file_that_is_no_bank_a_backup_is_restored_and_the_file_is_kept(
    open_game: Open, data: Path, content: bytes
) -> None:
    bank_with_backups(data, 1)
    (data / "quizapp.db").write_bytes(content)
    player = open_game()
    assert "not kept" in said(player)
    player.wait(lambda: "Restore the backup of" in player.text("message_action"))
    assert (data / "quizapp.db").read_bytes() == content
    player.click("message_action")
    player.wait(lambda: "restored" in said(player))
    assert own_stems(player) == ["Mine?"]
    (aside,) = data.glob("quizapp.db.damaged-*[0-9]")
    assert aside.read_bytes() == content
    player.go("show_home")
    player.wait(lambda: bool(player.text("stock_line")))
    player = open_game()
    assert own_stems(player) == ["Mine?"]


def test_where_no_backup_is_whole_none_is_offered(open_game: Open, data: Path) -> None:
    (only,) = bank_with_backups(data, 1)
    only.write_bytes(b"")
    (data / "quizapp.db").write_bytes(b"")
    player = open_game()
    player.wait(lambda: not player.game.desk.drain())
    open_page(player)
    assert not player.text("message_action")
    assert [row[1] for row in rows(player)] == ["cannot be read"]
    player.click("restore_button")
    player.click("restore_yes_button")
    player.wait(lambda: "no whole backup" in said(player))


def test_another_folder_is_used_from_then_on_and_after_a_restart(
    open_game: Open, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bank_with_backups(data, 1)
    chosen = tmp_path / "elsewhere"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(chosen))
    player = open_game()
    open_page(player)
    player.click("backup_folder_button")
    player.wait(lambda: str(chosen) in player.text("backups_place"))
    assert rows(player) == []
    player.click("backup_now_button")
    player.wait(lambda: len(rows(player)) == 1)
    assert len(list(chosen.glob("*.db"))) == 1
    player = open_game()
    open_page(player)
    player.wait(lambda: len(rows(player)) == 1)
    assert json.loads((data / "settings.json").read_text())["backup_folder"] == str(chosen)


def test_a_shared_bank_is_told_what_keeps_it(
    qapp: QApplication, postgres_url: str, tmp_path: Path
) -> None:
    with ExitStack() as done:
        player = Player(start(postgres_url, paths.find(tmp_path / "data"), done))
        player.ready()
        player.go("show_settings")
        player.click("backups_button")
        player.wait(lambda: "PostgreSQL" in player.text("backups_note"))
        player.game.window.close()
        assert player.game.end() == 0
    assert player.game.app is qapp
