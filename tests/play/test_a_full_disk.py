"""A disk that is full while the window is open: nothing is said to be done that is not."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTableView

from quizapp.items.item import Item
from tests.play.conftest import Open
from tests.play.player import Player
from tests.play.test_importing import await_state, drop
from tests.play.test_the_packs import make, packs, states, titles
from tests.play.test_the_players import add, at_hand, names_shown

_CTRL = Qt.KeyboardModifier.ControlModifier
_FULL = "disk is full"
_REFUSE = "CREATE TRIGGER {name} BEFORE {verb} ON {table} {when} BEGIN SELECT {fail}; END"
_FAIL = "RAISE(ABORT, 'database or disk is full')"


@contextmanager
def full(data: Path, when: str = "") -> Iterator[None]:
    """Have each write into the bank fail as on a full disk, or those of ``change`` alone."""
    with closing(sqlite3.connect(data / "quizapp.db", isolation_level=None)) as db:
        found = db.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
            " AND instr(name, '_fts_') = 0 AND instr(name, 'sqlite_') = 0"
        ).fetchall()
        tables = ["change"] if when else [name for (name,) in found]
        verbs = ["UPDATE"] if when else ["INSERT", "UPDATE", "DELETE"]
        names = {f"full_{table}_{verb}": (table, verb) for table in tables for verb in verbs}
        for name, (table, verb) in names.items():
            db.execute(
                _REFUSE.format(name=name, verb=verb, table=f'"{table}"', when=when, fail=_FAIL)
            )
        try:
            yield
        finally:
            for name in names:
                db.execute(f"DROP TRIGGER {name}")


def message(player: Player) -> str:
    return player.text("message_text") if player.sees("message_bar") else ""


def own(player: Player) -> list[str]:
    return [one.item.stem for one in player.ask(lambda bank: bank.everything()) if one.own]


def add_question(player: Player, stem: str = "Whose garden is this?") -> None:
    player.ask(lambda bank: bank.add(Item("", stem, "Mine", ("Yours", "Theirs"))))


def workshop(player: Player, search: str = "garden") -> None:
    player.go("show_workshop")
    player.type("question_search", search)
    player.wait(lambda: len(player.table("questions_table")) == 1)
    player.wait(lambda: player.table("questions_table")[0][0] != "…")
    player.find("questions_table", QTableView).selectRow(0)


def begin(player: Player) -> None:
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    player.wait(lambda: bool(player.text("stem")))
    player.wait(lambda: not player.game.desk.drain())
    player.press(Qt.Key.Key_R, _CTRL)
    player.wait_for("fix_question_button")


def test_a_report_is_thanked_for_when_it_is_kept_and_what_was_typed_stays_till_then(
    open_game: Open, data: Path
) -> None:
    player = open_game()
    begin(player)
    player.click("report_unclear")
    player.type("report_remark", "which one?")
    with full(data):
        player.press(Qt.Key.Key_Return)
        player.wait(lambda: _FULL in player.text("report_message"))
        assert player.text("report_message").startswith("The report is not kept.")
        assert not message(player)
        assert not player.sees("option_1")
        player.press(Qt.Key.Key_Return)
        player.wait(lambda: player.text("report_message") == "Saving …")
        player.wait(lambda: _FULL in player.text("report_message"))
        player.press(Qt.Key.Key_Escape)
        player.wait_for("option_1")
    player.press(Qt.Key.Key_R, _CTRL)
    player.wait_for("fix_question_button")
    assert player.find("report_remark", QLineEdit).text() == "which one?"
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: "Thank you" in message(player))
    assert not player.sees("report_page")
    assert [one.remark.words for one in player.ask(lambda bank: bank.reports())] == ["which one?"]
    player.press(Qt.Key.Key_R, _CTRL)
    player.wait_for("fix_question_button")
    assert player.find("report_remark", QLineEdit).text() == ""


def test_a_report_of_a_question_that_is_not_kept_yet_waits_for_it(
    open_game: Open, data: Path, keys: dict[str, str]
) -> None:
    player = open_game()
    begin(player)
    player.press(Qt.Key.Key_Escape)
    with full(data):
        player.choose(keys[player.text("stem")])
        player.wait(lambda: player.text("kept") == "Not saved yet")
        player.go_on()
        player.press(Qt.Key.Key_R, _CTRL)
        player.wait_for("report_page")
        player.type("report_remark", "no")
        player.press(Qt.Key.Key_Return)
        player.wait(lambda: "The report is not kept." in player.text("report_message"))
        player.wait(lambda: "Not saved yet" in player.text("report_message"))
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: "Thank you" in message(player))
    assert [one.remark.words for one in player.ask(lambda bank: bank.reports())] == ["no"]
    assert player.ask(lambda bank: bank.history())[0]["asked"] == 1


def test_a_report_that_was_left_before_the_bank_refused_it_is_told_in_the_window(
    open_game: Open, data: Path
) -> None:
    player = open_game()
    begin(player)
    player.type("report_remark", "no")
    with closing(sqlite3.connect(data / "quizapp.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        player.press(Qt.Key.Key_Return)
        player.press(Qt.Key.Key_Escape)
        player.wait_for("option_1")
        player.wait(lambda: message(player).startswith("The report is not kept."))
        other.execute("ROLLBACK")
    assert player.ask(lambda bank: bank.count_reports()) == 0


def test_players_are_as_they_were_and_what_was_typed_stays(open_game: Open, data: Path) -> None:
    player = open_game()
    add(player, "Ada")
    add(player, "Bo")
    with full(data):
        player.click("add_player_button")
        player.type("player_edit_name", "Cleo")
        player.press(Qt.Key.Key_Return)
        player.wait(lambda: _FULL in player.text("players_note"))
        assert player.find("player_edit_name", QLineEdit).text() == "Cleo"
        player.press(Qt.Key.Key_Escape)
        for change in ("merge", "delete", "undo"):
            if change == "merge":
                at_hand(player, "Bo")
                player.click("merge_player_button")
                player.click("confirm_merge_button")
            elif change == "delete":
                player.press(Qt.Key.Key_Escape)
                at_hand(player, "Bo")
                player.press(Qt.Key.Key_Delete)
            player.wait(lambda: _FULL in player.text("players_note"))
            assert {"Ada", "Bo"} <= {one.name for one in player.ask(lambda bank: bank.players())}
        assert {"Ada", "Bo"} <= set(names_shown(player))
    at_hand(player, "Bo")
    player.press(Qt.Key.Key_Delete)
    player.wait(lambda: "Bo" not in names_shown(player))
    with full(data):
        player.wait(lambda: player.text("undo_players_button") == "Undo delete")
        player.click("undo_players_button")
        player.wait(lambda: _FULL in player.text("players_note"))
        assert player.text("undo_players_button") == "Undo delete"
    player.click("undo_players_button")
    player.wait(lambda: "Bo" in names_shown(player))


def test_packs_are_as_they_were_and_what_was_typed_stays(open_game: Open, data: Path) -> None:
    player = open_game()
    packs(player)
    before = titles(player), states(player)
    with full(data):
        player.click("make_pack_button")
        player.type("pack_title", "Rivers")
        player.press(Qt.Key.Key_Return)
        player.wait(lambda: _FULL in player.text("packs_note"))
        assert player.find("pack_title", QLineEdit).text() == "Rivers"
        player.press(Qt.Key.Key_Escape)
        for button in ("switch_pack_button", "remove_pack_button"):
            player.wait(lambda: not player.text("packs_note"))
            player.click(button)
            player.wait(lambda: _FULL in player.text("packs_note"))
            assert (titles(player), states(player)) == before
            player.click("make_pack_button")
            player.press(Qt.Key.Key_Escape)
    make(player, "Rivers")


def test_a_question_that_is_not_saved_stays_in_its_form(open_game: Open, data: Path) -> None:
    player = open_game()
    add_question(player)
    workshop(player)
    player.click("edit_question_button")
    player.type("question_stem", "Whose garden was this?")
    with full(data):
        player.click("save_question_button")
        player.wait(lambda: _FULL in player.text("form_message"))
        form = player.find("question_stem", QPlainTextEdit)
        assert form.toPlainText() == "Whose garden was this?"
    assert own(player) == ["Whose garden is this?"]
    player.click("save_question_button")
    player.wait(lambda: own(player) == ["Whose garden was this?"])


@pytest.mark.parametrize("button", ["hide_question_button", "delete_question_button"])
def test_a_question_that_is_not_hidden_or_deleted_stands_in_the_list(
    open_game: Open, data: Path, button: str
) -> None:
    player = open_game()
    add_question(player)
    workshop(player)
    with full(data):
        player.click(button)
        player.wait(lambda: _FULL in message(player))
        player.wait(
            lambda: [row[0] for row in player.table("questions_table")] == ["Whose garden is this?"]
        )
    player.click(button)
    hidden = ["Hidden: Whose garden is this?"]
    left = hidden if button == "hide_question_button" else []
    player.wait(lambda: [row[0] for row in player.table("questions_table")] == left)


def test_an_undo_that_is_not_kept_is_offered_again(open_game: Open, data: Path) -> None:
    player = open_game()
    add_question(player)
    workshop(player)
    player.click("delete_question_button")
    for button, words in (("undo_button", "Undo delete"), ("redo_button", "Redo delete")):
        player.wait(lambda button=button, words=words: player.text(button) == words)
        before = own(player)
        with full(data):
            player.click(button)
            player.wait(lambda: _FULL in message(player))
            assert own(player) == before
        player.click("message_close")
        player.wait(lambda button=button: player.find(button).isEnabled())
        player.click(button)
        player.wait(lambda before=before: own(player) != before)


def test_many_questions_are_as_they_were(open_game: Open, data: Path) -> None:
    player = open_game()
    for number in range(3):
        add_question(player, f"Whose garden is this? ({number})")
    player.go("show_workshop")
    player.type("question_search", "garden")
    player.wait(lambda: len(player.table("questions_table")) == 3)
    player.find("questions_table", QTableView).selectAll()
    with full(data):
        player.wait_for("bulk_delete_button")
        player.click("bulk_delete_button")
        player.wait(lambda: _FULL in message(player))
        assert len(own(player)) == 3
    assert player.sees("bulk_delete_button")
    player.click("bulk_delete_button")
    player.wait(lambda: own(player) == [])
    player.choose_tool("tool_bin")
    player.wait(lambda: len(player.table("bin_table")) == 3)
    with full(data):
        player.click("bin_restore_all")
        player.wait(lambda: _FULL in player.text("bin_note"))
        player.wait(lambda: len(player.table("bin_table")) == 3)
    player.click("bin_restore_all")
    player.wait(lambda: len(own(player)) == 3)


def test_a_report_that_is_not_marked_as_done_stays_open(open_game: Open, data: Path) -> None:
    player = open_game()
    begin(player)
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: "Thank you" in message(player))
    player.go("show_workshop")
    player.wait(lambda: player.text("reports_button") == "Reports: 1")
    player.click("reports_button")
    player.wait(lambda: len(player.table("reports_table")) == 1)
    with full(data):
        player.click("settle_report_button")
        player.wait(lambda: _FULL in message(player))
        player.wait(lambda: len(player.table("reports_table")) == 1)
    player.click("settle_report_button")
    player.wait(lambda: not player.table("reports_table"))


def test_what_is_left_of_an_import_can_still_be_undone(
    open_game: Open, data: Path, tmp_path: Path
) -> None:
    files = []
    for name in ("one", "two"):
        files.append(tmp_path / f"{name}.txt")
        files[-1].write_text(f"Which {name}?\nA. This\nB. That\nANSWER: A\n")
    player = open_game()
    drop(player, *files)
    for file in files:
        await_state(player, "preview", file.name)
        player.press(Qt.Key.Key_Return)
    await_state(player, "report")
    assert len(own(player)) == 2
    first = "WHEN OLD.id = (SELECT min(id) FROM change WHERE kind = 'import')"
    with full(data, first):
        player.click("undo_import_button")
        player.wait(lambda: _FULL in message(player))
    assert own(player) == ["Which one?"]
    player.click("undo_import_button")
    player.wait(lambda: own(player) == [])
