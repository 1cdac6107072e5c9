"""Writing a question of one's own, playing it, and taking changes back."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QTableView

from quizapp.items.bulk_edit import BulkEdit, BulkField
from quizapp.items.item import Item
from tests.play.conftest import Open
from tests.play.player import Player
from tests.play.write_and_die import killed_while_writing

_STEM = "Which colour do & <b>ripe</b> tomatoes have?"
_KEY = "Red & ripe"


def _write_question(player: Player, stem: str = _STEM) -> None:
    player.go("show_workshop")
    player.wait_for("add_question_button")
    player.click("add_question_button")
    player.wait_for("question_stem")
    player.type("question_stem", stem)
    player.type("question_option_1", "Blue")
    player.type("question_option_2", _KEY)
    player.click("question_key_2")
    player.type("question_explanation", "They redden in the sun.")
    player.type("question_category", "Garden")
    player.click("save_question_button")


def _stems(player: Player) -> list[str]:
    return [row[0] for row in player.table("questions_table")]


def _find(player: Player, words: str) -> None:
    player.go("show_workshop")
    player.wait_for("question_search")
    player.type("question_search", words)


def test_a_question_of_ones_own_is_kept_played_and_scored(open_game: Open) -> None:
    player = open_game()
    for number in range(5):
        _write_question(player, f"{_STEM} ({number})")
        player.wait(lambda n=number + 1: player.ask(lambda bank: bank.count("tomatoes")) == n)
    player.go("show_home")
    player.wait_for("category_8")
    chips = [player.find(f"category_{n}") for n in range(1, 9)]
    garden = next(chip for chip in chips if "Garden" in chip.accessibleName() + chip.text())
    player.click(garden.objectName())
    player.click("round_length_5")
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    assert _STEM in player.text("stem")
    while not player.sees("results_page"):
        player.choose(_KEY)
        assert player.text("explanation") == "They redden in the sun."
        player.go_on()
    player.go("show_scores")
    player.wait(lambda: len(player.table("scores_table")) == 1)


def test_what_cannot_be_played_is_refused_and_nothing_typed_is_lost(open_game: Open) -> None:
    player = open_game()
    player.go("show_workshop")
    player.click("add_question_button")
    player.type("question_stem", "Is this a question?")
    player.type("question_option_1", "Yes")
    player.type("question_option_2", "Yes")
    player.click("question_key_1")
    player.click("save_question_button")
    player.wait(lambda: "the same" in player.text("form_message"))
    player.go("show_help")
    player.go("show_workshop")
    stem = player.find("question_stem", QPlainTextEdit)
    assert stem.toPlainText() == "Is this a question?"


def test_a_deleted_question_comes_back_by_undo_after_a_restart(open_game: Open) -> None:
    player = open_game()
    _write_question(player)
    player.wait(lambda: player.ask(lambda bank: bank.count("tomatoes")) == 1)
    _find(player, "tomatoes")
    player.wait(lambda: _stems(player) == [_STEM])
    player.find("questions_table", QTableView).selectRow(0)
    player.click("delete_question_button")
    player.wait(lambda: _stems(player) == [])
    player = open_game()
    _find(player, "tomatoes")
    player.wait(lambda: player.find("undo_button").isEnabled())
    player.click("undo_button")
    player.wait(lambda: _stems(player) == [_STEM])


def test_a_built_in_question_cannot_be_deleted(open_game: Open) -> None:
    player = open_game()
    player.go("show_workshop")
    player.wait(lambda: len(_stems(player)) > 90)
    player.find("questions_table", QTableView).selectRow(0)
    assert not player.find("delete_question_button").isEnabled()


def test_a_question_survives_in_the_file(open_game: Open, data: Path) -> None:
    player = open_game()
    _write_question(player)
    player.wait(lambda: player.ask(lambda bank: bank.count("tomatoes")) == 1)
    assert (data / "quizapp.db").stat().st_mode & 0o777 == 0o600
    player = open_game()
    assert player.ask(lambda bank: bank.count("tomatoes")) == 1


def test_what_was_typed_and_not_saved_is_there_after_a_restart(open_game: Open) -> None:
    player = open_game()
    player.go("show_workshop")
    player.click("add_question_button")
    player.type("question_stem", "Half a question")
    player.type("question_option_1", "One & all")
    player.click("question_key_1")
    player = open_game()
    player.go("show_workshop")
    player.click("add_question_button")
    assert player.find("question_stem", QPlainTextEdit).toPlainText() == "Half a question"
    assert player.text("question_option_1") == "One & all"
    player.type("question_option_2", "None")
    player.click("save_question_button")
    player.wait(lambda: player.ask(lambda bank: bank.count("Half")) == 1)
    player = open_game()
    player.go("show_workshop")
    player.click("add_question_button")
    assert player.find("question_stem", QPlainTextEdit).toPlainText() == ""


def _edit_first(player: Player) -> None:
    player.wait(lambda: _stems(player) == [_STEM])
    player.find("questions_table", QTableView).selectRow(0)
    player.wait(lambda: player.find("edit_question_button").isEnabled())
    player.click("edit_question_button")
    player.wait_for("question_stem")


def test_a_change_made_elsewhere_is_told_before_it_is_saved_over(open_game: Open) -> None:
    player = open_game()
    _write_question(player)
    player.wait(lambda: player.ask(lambda bank: bank.count("tomatoes")) == 1)
    _find(player, "tomatoes")
    _edit_first(player)
    player.type("question_explanation", "Mine.")
    (held,) = player.ask(lambda bank: bank.everything("tomatoes"))
    to_market = BulkEdit(BulkField.CATEGORY, "Market")
    player.ask(lambda bank: bank.edit_many([held.uid], to_market))
    player.click("save_question_button")
    player.wait(lambda: "changed elsewhere" in player.text("form_message"))
    player = open_game()
    _find(player, "tomatoes")
    _edit_first(player)
    player.wait(lambda: "changed elsewhere" in player.text("form_message"))
    assert player.find("question_explanation", QPlainTextEdit).toPlainText() == "Mine."
    assert player.ask(lambda bank: bank.everything("tomatoes"))[0].item.category == "Market"
    to_kitchen = BulkEdit(BulkField.CATEGORY, "Kitchen")
    player.ask(lambda bank: bank.edit_many([held.uid], to_kitchen))
    player.click("save_question_button")
    player.wait(lambda: "Save again" in player.text("form_message"))
    player.click("save_question_button")
    player.wait(lambda: player.ask(lambda bank: bank.count('category:"garden"')) == 1)
    (now,) = player.ask(lambda bank: bank.everything("tomatoes"))
    assert (now.item.explanation, now.item.category) == ("Mine.", "Garden")


def test_what_was_typed_is_there_after_a_kill(open_game: Open, data: Path) -> None:
    killed_while_writing(data, "Half a question", "Half a source")
    player = open_game()
    player.go("show_workshop")
    player.click("add_question_button")
    assert player.find("question_stem", QPlainTextEdit).toPlainText() == "Half a question"
    assert player.text("question_source_title") == "Half a source"


def test_a_source_and_feedback_that_were_written_are_shown_in_play(open_game: Open) -> None:
    player = open_game()
    for number in range(5):
        player.go("show_workshop")
        player.wait_for("add_question_button")
        player.click("add_question_button")
        player.type("question_stem", f"{_STEM} ({number})")
        player.type("question_option_1", "Blue")
        player.type("question_option_2", _KEY)
        player.click("question_key_2")
        player.type("question_category", "Garden")
        if number == 0:
            player.click("question_more_button")
        player.type("question_feedback_1", "Blue ones are rare.")
        player.type("question_source_title", "A <b>garden</b> book")
        player.type("question_source_place", "page 3")
        player.click("save_question_button")
        player.wait(lambda n=number + 1: player.ask(lambda bank: bank.count("tomatoes")) == n)
    player.go("show_home")
    player.wait_for("category_8")
    chips = [player.find(f"category_{n}") for n in range(1, 9)]
    garden = next(chip for chip in chips if "Garden" in chip.accessibleName() + chip.text())
    player.click(garden.objectName())
    player.click("round_length_5")
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    player.choose("Blue")
    assert player.text("feedback") == "Blue ones are rare."
    assert player.text("source") == "Source: A <b>garden</b> book, page 3"
    player.go_on()
    player.choose(_KEY)
    assert not player.sees("feedback")


def test_a_question_is_written_looked_at_and_mended_before_it_is_saved(open_game: Open) -> None:
    player = open_game()
    player.go("show_workshop")
    player.wait_for("add_question_button")
    player.click("add_question_button")
    player.type("question_stem", "Which of them is not a fruit?")
    player.type("question_option_1", "Cabbage")
    player.type("question_option_2", "All of them")
    player.click("question_key_1")
    player.wait_for("remark_3")
    player.press(Qt.Key.Key_F9)
    player.wait_for("preview_picture")
    player.click("preview_wrong")
    player.click("preview_button")
    player.wait_for("question_stem")
    player.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    player.wait(lambda: player.ask(lambda bank: bank.count("Cabbage")) == 1)
    player.wait(lambda: "Saved" in player.text("form_message"))
    assert player.find("question_stem", QPlainTextEdit).toPlainText() == ""


def test_a_question_much_like_another_is_named_while_it_is_typed_and_leads_there(
    open_game: Open,
) -> None:
    player = open_game()
    stem = "Who painted the ceiling of the Sistine Chapel?"
    player.ask(lambda bank: bank.add(Item("x", stem, "Michelangelo", ("Raphael", "Titian"))))
    player.go("show_workshop")
    player.click("add_question_button")
    player.wait_for("question_stem")
    typed = "Who has painted the ceiling of the Sistine Chapel"
    player.type("question_stem", typed)
    player.type("question_option_1", "Michelangelo")
    player.wait(lambda: player.sees("remark_1"))
    player.wait(lambda: stem in player.find("remark_1").accessibleName())
    player.click("remark_1")
    player.wait(lambda: plain(player, "question_stem") == stem)
    player.wait(lambda: not player.sees("remark_1") or stem not in said(player, "remark_1"))
    player.press(Qt.Key.Key_Escape)
    player.wait_for("add_question_button")
    player.click("add_question_button")
    player.wait(lambda: plain(player, "question_stem") == typed)


def plain(player: Player, name: str) -> str:
    return player.find(name, QPlainTextEdit).toPlainText()


def said(player: Player, name: str) -> str:
    return player.find(name).accessibleName()
