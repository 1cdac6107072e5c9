"""The list of questions: searched, sorted, selected and remembered, with real keys."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QTableView
from pytestqt.qtbot import QtBot

from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Item
from quizapp.items.kept_pack import PackWords
from quizapp.items.search_order import Order
from quizapp.items.selection import Selection
from quizapp.ui.pages.workshop import WorkshopPage
from tests.bank.test_draw_plan import statements
from tests.bank.test_imports import imported, some
from tests.play.conftest import Open
from tests.play.player import Player

STEMS = ("Apples?", "Bananas?", "Cherries?")


@pytest.fixture
def player(open_game: Open) -> Player:
    player = open_game()
    for stem, level in zip(STEMS, (3, 1, 2), strict=True):
        item = Item("x", stem, "Yes", ("No",), category="Fruit", difficulty=Difficulty(level))
        player.ask(lambda bank, item=item: bank.add(item))  # type: ignore[misc]
    player.go("show_workshop")
    search(player, "category:fruit")
    player.wait(lambda: stems(player) == list(STEMS))
    return player


def search(player: Player, text: str) -> None:
    field = player.find("question_search", QLineEdit)
    field.selectAll()
    player.type("question_search", text)


def stems(player: Player) -> list[str]:
    return [row[0] for row in player.table("questions_table")]


def table(player: Player) -> QTableView:
    return player.find("questions_table", QTableView)


def page(player: Player) -> WorkshopPage:
    return player.find("workshop_page", WorkshopPage)


def choose(player: Player, name: str) -> None:
    """Choose in the menu of columns."""
    player.click("columns_button")
    menu = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible())
    next(action for action in menu.actions() if action.objectName() == name).trigger()
    menu.close()


def test_a_wrong_field_is_told_in_the_place_of_what_would_be_found(player: Player) -> None:
    search(player, "colour:red")
    player.wait(lambda: "colour" in player.text("questions_empty"))
    assert stems(player) == []
    search(player, "difficulty:hard category:fruit")
    player.wait(lambda: stems(player) == ["Apples?"])
    assert not player.sees("questions_empty")


def test_fields_are_shown_and_filled_in(player: Player) -> None:
    player.click("search_fields_button")
    player.click("search_difficulty_hard")
    player.wait(lambda: stems(player) == ["Apples?"])
    assert player.find("question_search", QLineEdit).text() == "category:fruit difficulty:hard"
    assert player.find("question_search").hasFocus()


def test_a_click_on_a_heading_sorts_up_then_down_then_as_usual(
    player: Player, qtbot: QtBot
) -> None:
    header = table(player).horizontalHeader()

    def press() -> None:
        column = 3
        at = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
        point = header.viewport().rect().center()
        point.setX(at)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=point)

    press()
    player.wait(lambda: stems(player) == ["Bananas?", "Cherries?", "Apples?"])
    press()
    player.wait(lambda: stems(player) == ["Apples?", "Cherries?", "Bananas?"])
    press()
    player.wait(lambda: stems(player) == list(STEMS))


def test_columns_and_order_are_remembered_at_the_next_start(
    player: Player, open_game: Open
) -> None:
    choose(player, "show_difficulty")
    choose(player, "sort_changed")
    choose(player, "sort_descending")
    player.wait(lambda: stems(player) == list(reversed(STEMS)))
    again = open_game()
    again.go("show_workshop")
    search(again, "category:fruit")
    again.wait(lambda: stems(again) == list(reversed(STEMS)))
    assert table(again).isColumnHidden(3)
    assert not table(again).isColumnHidden(2)


def test_many_questions_are_selected_by_keys(player: Player) -> None:
    table(player).setFocus()
    player.press(Qt.Key.Key_Home)
    player.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(page(player).selection()) == 2
    player.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    chosen = list(page(player).selection())
    assert len(set(chosen)) == 3
    listed = player.ask(lambda bank: bank.listed(chosen))
    assert [one.item.stem for one in listed] == list(STEMS)


def test_what_was_not_fetched_can_be_selected_too(player: Player) -> None:
    search(player, "is:builtin")
    player.wait(lambda: len(stems(player)) > 100)
    table(player).setFocus()
    player.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    total = table(player).model().rowCount()
    assert len(set(page(player).selection())) == total
    flag = QItemSelectionModel.SelectionFlag
    last = table(player).model().index(total - 1, 0)
    table(player).selectionModel().select(last, flag.Deselect | flag.Rows)
    assert len(set(page(player).selection())) == total - 1


def test_what_was_done_is_undone_and_redone_by_keys_after_a_restart_too(
    player: Player, open_game: Open
) -> None:
    table(player).selectRow(0)
    player.click("delete_question_button")
    player.wait(lambda: stems(player) == list(STEMS[1:]))
    player = open_game()
    player.go("show_workshop")
    search(player, "category:fruit")
    player.wait(lambda: stems(player) == list(STEMS[1:]))
    assert player.text("undo_button") == "Undo delete"
    for undo, redo in (("Ctrl+Z", "Ctrl+Shift+Z"), ("Ctrl+Z", "Ctrl+Y")):
        table(player).setFocus()
        press(player, undo)
        player.wait(lambda: stems(player) == list(STEMS))
        player.wait(lambda: player.text("redo_button") == "Redo delete")
        press(player, redo)
        player.wait(lambda: stems(player) == list(STEMS[1:]))
        player.wait(lambda: player.find("undo_button").isEnabled())


def test_many_questions_are_given_a_category_and_words_are_replaced(player: Player) -> None:
    table(player).selectRow(0)
    assert not player.sees("bulk_bar")
    table(player).setFocus()
    press(player, "Ctrl+A")
    player.wait(lambda: player.sees("bulk_bar"))
    player.click("bulk_replace_button")
    player.type("bulk_find", "as?")
    player.type("bulk_replace_by", "a!")

    def told() -> bool:
        many, *first = player.text("bulk_hits").splitlines() or [""]
        return many.startswith("1 question") and first == ["Bananas? → Banana!"]

    player.wait(told)
    player.click("bulk_whole_words")
    player.wait(lambda: player.text("bulk_hits") == "Nothing that is selected would change.")
    player.click("bulk_whole_words")
    player.wait(told)
    player.click("bulk_match_case")
    player.type("bulk_find", "AS?")
    player.wait(lambda: player.text("bulk_hits") == "Nothing that is selected would change.")
    player.click("bulk_any_case")
    player.find("bulk_find").setFocus()
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: "Banana!" in stems(player))
    table(player).setFocus()
    press(player, "Ctrl+A")
    player.click("bulk_category_button")
    player.type("bulk_category", "Food")
    player.click("bulk_category_panel_apply")
    player.wait(lambda: stems(player) == [])
    search(player, "category:food")
    player.wait(lambda: len(stems(player)) == 3)
    player.wait(lambda: player.text("undo_button") == "Undo changes")
    player.click("undo_button")
    player.wait(lambda: stems(player) == [])


def test_many_questions_are_deleted_by_one_key_and_come_back_at_once(player: Player) -> None:
    table(player).selectRow(0)
    table(player).setFocus()
    press(player, "Ctrl+A")
    press(player, "Del")
    player.wait(lambda: stems(player) == [])
    assert not player.sees("bulk_bar")
    player.wait(lambda: player.text("undo_button") == "Undo delete")
    press(player, "Ctrl+Z")
    player.wait(lambda: stems(player) == list(STEMS))


def press(player: Player, keys: str) -> None:
    keys_ = QKeySequence(keys)[0]
    QTest.keyClick(table(player), keys_.key(), keys_.keyboardModifiers())


def test_enter_replaces_once_and_on_cancel_not_at_all(player: Player) -> None:
    table(player).setFocus()
    press(player, "Ctrl+A")
    player.wait(lambda: player.sees("bulk_bar"))
    player.click("bulk_replace_button")
    player.type("bulk_find", "apples")
    player.type("bulk_replace_by", "apples, apples")
    player.find("bulk_replace_panel_cancel").setFocus()
    player.press(Qt.Key.Key_Return)
    assert not player.sees("bulk_find")
    player.click("bulk_replace_button")
    player.find("bulk_replace_by").setFocus()
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: "apples, apples?" in [stem.lower() for stem in stems(player)])
    changes = player.ask(lambda bank: bank.change_history(5))
    assert [change.kind for change in changes].count("bulk") == 1


def test_whose_the_questions_are_is_told_with_their_copies(player: Player) -> None:
    fruit = PackWords("Fruit", authors="Ann", licence="CC BY-SA 4.0")
    player.ask(lambda bank: bank.make_pack(fruit))
    uids = [one.uid for one in player.ask(lambda bank: bank.everything("category:fruit"))]
    player.ask(lambda bank: bank.move_many(uids, "Fruit"))
    table(player).setFocus()
    press(player, "Ctrl+A")
    player.wait(lambda: player.sees("bulk_bar"))
    player.click("bulk_copy_button")
    player.wait(lambda: "Pack: Fruit · Ann · CC BY-SA 4.0" in player.text("message_text"))
    assert "3 questions copied." in player.text("message_text")


def test_undo_pressed_twice_in_a_row_takes_two_changes_back(player: Player) -> None:
    uids = [one.uid for one in player.ask(lambda bank: bank.everything("category:fruit"))]
    for uid in uids[:2]:
        player.ask(lambda bank, uid=uid: bank.remove(uid))  # type: ignore[misc]
    player.go("show_home")
    player.go("show_workshop")
    player.wait(lambda: len(stems(player)) == 1 and stems(player) != ["…"])
    table(player).setFocus()
    press(player, "Ctrl+Z")
    press(player, "Ctrl+Z")
    player.wait(lambda: len(stems(player)) == 3)


def _ask_menu(player: Player, reason: QContextMenuEvent.Reason) -> dict[str, QAction]:
    """Ask for a row's menu, by its key or at the chosen row; return what it offers."""
    table = player.find("questions_table", QTableView)
    at = table.visualRect(table.currentIndex()).center()
    asked = QContextMenuEvent(reason, at, table.viewport().mapToGlobal(at))
    by_key = reason is QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(table if by_key else table.viewport(), asked)
    menus = (w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu))
    menu = next(one for one in menus if one.isVisible())
    return {action.objectName(): action for action in menu.actions() if action.text()}


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Mouse])
def test_a_rows_menu_does_what_the_buttons_do_and_leads_to_its_versions(
    open_game: Open, reason: QContextMenuEvent.Reason
) -> None:
    player = open_game()
    player.ask(lambda bank: bank.add(Item("", "Which is mine?", "This", ("That", "Other"))))
    player.go("show_workshop")
    player.type("question_search", "is:own")
    player.wait(lambda: [row[0] for row in player.table("questions_table")] == ["Which is mine?"])
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: player.find("hide_question_button").isEnabled())
    offered = _ask_menu(player, reason)
    assert set(offered) == {
        "menu_edit_question_button",
        "menu_hide_question_button",
        "menu_delete_question_button",
        "menu_versions",
        "menu_question_health",
    }
    offered["menu_versions"].trigger()
    player.wait_for("versions_page")
    player.wait(lambda: "Version 1" in player.text("versions_asked"))
    player.click("versions_back_button")
    player.wait_for("questions_table")
    _ask_menu(player, reason)["menu_delete_question_button"].trigger()
    player.wait(lambda: player.table("questions_table") == [])


@pytest.fixture
def many(open_game: Open) -> Player:
    """A player at a list of more questions than are shown at first."""
    player = open_game()
    player.ask(lambda bank: imported(bank, some(3_000, first=1_000)))
    player.go("show_workshop")
    whole = player.ask(lambda bank: bank.count())
    player.wait(lambda: rows(player) == whole)
    return player


def rows(player: Player) -> int:
    return table(player).model().rowCount()


def paste(player: Player, text: str) -> None:
    """Search for all of a text at once, not letter by letter."""
    field = player.find("question_search", QLineEdit)
    QApplication.clipboard().setText(text)
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_the_first_of_many_are_shown_before_the_others_which_come_behind_them(
    many: Player,
) -> None:
    counts: list[int] = []
    model = table(many).model()
    model.modelReset.connect(lambda: counts.append(model.rowCount()))
    model.rowsInserted.connect(lambda *_: counts.append(model.rowCount()))
    paste(many, "w")
    many.wait(lambda: counts[-1:] == [many.ask(lambda bank: bank.count("w"))])
    assert counts[0] == 50 < counts[1]
    assert len(counts) == 2


def test_a_letter_typed_meanwhile_is_what_counts(many: Player) -> None:
    search(many, "w")
    QTest.keyClicks(many.find("question_search"), "o")
    QTest.keyClicks(many.find("question_search"), "rd n2999")
    wanted = many.ask(lambda bank: [one.item.stem for one in bank.everything("word n2999")])
    many.wait(lambda: stems(many) == wanted)


def test_all_is_looked_for_only_where_typing_rests(many: Player) -> None:
    with statements() as seen:
        QTest.keyClicks(many.find("question_search"), "word")
        many.wait(lambda: rows(many) == many.ask(lambda bank: bank.count("word")))
    whole = [one for one, _ in seen if "ORDER BY pack.shipped" in one and "LIMIT" not in one]
    assert len(whole) == 1


def test_the_end_key_and_select_all_mean_all_that_are_found(many: Player) -> None:
    paste(many, "is:own w")
    table(many).setFocus()
    many.wait(lambda: rows(many) in (50, 3_000))
    press(many, "Ctrl+End")
    many.wait(lambda: table(many).currentIndex().row() == 2_999)
    wanted = many.ask(lambda bank: Selection(bank.search("is:own w", Order())))
    (last,) = many.ask(lambda bank: bank.listed(list(wanted)[-1:]))
    many.wait(lambda: table(many).currentIndex().siblingAtColumn(0).data() == last.item.stem)
    press(many, "Ctrl+A")
    many.wait(lambda: page(many).selection() == wanted)


def test_all_that_is_found_is_printed_also_while_it_is_looked_for(many: Player) -> None:
    found: list[int] = []

    def print_at_once() -> None:
        found.append(rows(many))
        QTimer.singleShot(0, lambda: many.choose_tool("tool_paper"))

    table(many).model().modelReset.connect(print_at_once)
    paste(many, "is:own w")
    many.wait_for("paper_page")
    assert found == [50]
    many.wait(lambda: "1000" in many.text("paper_count").replace(",", ""))
