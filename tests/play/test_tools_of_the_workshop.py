"""What is in the workshop's menu: a quiz on paper, and questions much alike."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QTableView

from quizapp.items.item import Item
from tests.play.conftest import Open
from tests.play.player import Player

WHO, HE = "Who painted the ceiling of the Sistine Chapel?", "Michelangelo"
OTHERS = ("Raphael", "Titian")


@pytest.fixture
def player(open_game: Open) -> Player:
    player = open_game()
    for stem in (WHO, "Who has painted the ceiling of the Sistine Chapel", "Who wrote Faust?"):
        item = Item("x", stem, HE, OTHERS, category="Art")
        player.ask(lambda bank, item=item: bank.add(item))  # type: ignore[misc]
    player.go("show_workshop")
    player.find("question_search", QLineEdit).selectAll()
    player.type("question_search", "category:art")
    player.wait(lambda: len(player.table("questions_table")) == 3)
    player.wait(lambda: player.table("questions_table")[0][0] != "…")
    return player


def test_what_the_search_found_is_saved_as_a_pdf(
    player: Player, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    player.choose_tool("tool_paper")
    player.wait_for("paper_page")
    assert player.text("paper_count").startswith("3 ")
    player.find("paper_title", QLineEdit).selectAll()
    player.type("paper_title", "An evening")
    file = tmp_path / "evening"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: "evening.pdf" in player.text("paper_note"))
    assert file.with_name("evening.pdf").read_bytes().startswith(b"%PDF-")
    player.press(Qt.Key.Key_Escape)
    player.wait_for("workshop_page")


def test_of_several_selected_questions_only_those_are_printed(player: Player) -> None:
    player.find("questions_table").setFocus()
    player.press(Qt.Key.Key_Home)
    player.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    player.choose_tool("tool_paper")
    player.wait_for("paper_page")
    assert player.text("paper_count").startswith("2 ")


def test_where_nothing_can_be_written_it_is_said(
    player: Player, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    player.choose_tool("tool_paper")
    file = tmp_path / "nowhere" / "quiz.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    player.click("paper_pdf_button")
    player.wait(lambda: "could not be written" in player.text("paper_note"))


def pairs(player: Player) -> int:
    return player.find("alike_table", QTableView).model().rowCount()


def test_one_of_two_is_kept_and_that_is_undone(player: Player) -> None:
    player.choose_tool("tool_alike")
    player.wait(lambda: pairs(player) == 1)
    assert HE in player.text("alike_text_1")
    gone = player.text("alike_text_2").splitlines()[0]
    player.click("alike_keep_1")
    player.wait(lambda: pairs(player) == 0)
    assert gone not in [one.item.stem for one in player.ask(lambda bank: bank.everything())]
    player.click("alike_back_button")
    player.wait(lambda: player.text("undo_button") == "Undo keeping one")
    player.wait(lambda: len(player.table("questions_table")) == 2)
    player.click("undo_button")
    player.wait(lambda: len(player.table("questions_table")) == 3)


def test_two_that_are_two_are_named_no_more(player: Player) -> None:
    player.choose_tool("tool_alike")
    player.wait(lambda: pairs(player) == 1)
    player.click("alike_both")
    player.wait(lambda: pairs(player) == 0)
    player.press(Qt.Key.Key_Escape)
    player.choose_tool("tool_alike")
    player.wait(lambda: "No two questions" in player.text("alike_told"))


def test_one_of_them_is_opened(player: Player) -> None:
    player.choose_tool("tool_alike")
    player.wait(lambda: pairs(player) == 1)
    stem = player.text("alike_text_2").splitlines()[0]
    player.click("alike_open_2")
    player.wait_for("question_form")
    form = player.find("question_stem")
    assert stem in form.document().toPlainText()  # type: ignore[attr-defined]
