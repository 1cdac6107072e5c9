"""The workshop's list: it fills as it is looked at, and every wish has its keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from quizapp.items.item import Item
from quizapp.items.listed import ListedItem
from quizapp.ui.pages.workshop import WorkshopPage
from quizapp.ui.widgets.plain_label import PlainLabel

HOSTILE = "<b>x</b> & <img src=file:///etc/passwd>"


def listed(number: int, *, own: bool = True) -> ListedItem:
    item = Item(f"r{number}", f"Question {number}?", "Here", ("There",), "", "Places")
    return ListedItem(b"%d" % number, item, "own", "Own questions", own)


def rows(first: int, count: int, *, own: bool = True) -> list[ListedItem]:
    return [listed(number, own=own) for number in range(first, first + count)]


@pytest.fixture
def page(qtbot: QtBot) -> WorkshopPage:
    page = WorkshopPage()
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_first()
    return page


def table(page: WorkshopPage) -> QTableView:
    return page.findChild(QTableView, "questions_table")


def button(page: WorkshopPage, name: str) -> QPushButton:
    return page.findChild(QPushButton, name)


def text(page: WorkshopPage, name: str) -> str:
    return page.findChild(PlainLabel, name).text()


def chosen(page: WorkshopPage) -> str:
    return table(page).currentIndex().siblingAtColumn(0).data()


def test_rows_are_place_holders_until_they_arrive(page: WorkshopPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.rows_wanted) as wanted:
        page.show_count(100_000)
    first, count = wanted.args
    assert (first, count) == (0, 50)
    assert table(page).model().rowCount() == 100_000
    assert table(page).model().index(3, 0).data() == "…"
    page.show_rows(0, rows(0, 100))
    assert table(page).model().index(3, 0).data() == "Question 3?"


def test_scrolling_asks_for_what_comes_into_sight_and_only_once(
    page: WorkshopPage, qtbot: QtBot
) -> None:
    page.show_count(100_000)
    page.show_rows(0, rows(0, 100))
    table(page).setFocus()
    with qtbot.waitSignal(page.rows_wanted) as wanted:
        qtbot.keyClick(table(page), Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert wanted.args == [99_950, 50]
    with qtbot.assertNotEmitted(page.rows_wanted):
        qtbot.keyClick(table(page), Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(table(page), Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)


def test_text_that_looks_like_markup_is_shown_as_it_is(page: WorkshopPage) -> None:
    item = Item("r", HOSTILE, HOSTILE, ("There",), "", HOSTILE)
    page.show_count(1)
    page.show_rows(0, [ListedItem(b"1", item, "p", HOSTILE, own=True)])
    model = table(page).model()
    shown = [model.index(0, column).data() for column in range(model.columnCount())]
    assert shown[:5] == [HOSTILE, HOSTILE, HOSTILE, "None", HOSTILE]


def test_each_letter_of_the_search_is_told_at_once(page: WorkshopPage, qtbot: QtBot) -> None:
    told: list[str] = []
    page.search_changed.connect(told.append)
    qtbot.keyClicks(page.findChild(QLineEdit, "question_search"), "abc")
    assert told == ["a", "ab", "abc"]


def test_from_the_search_the_arrow_key_leads_into_the_table_and_enter_opens(
    page: WorkshopPage, qtbot: QtBot
) -> None:
    page.show_count(3)
    page.show_rows(0, rows(0, 3))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert chosen(page) == "Question 1?"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert page.findChild(QPlainTextEdit, "question_stem").toPlainText() == "Question 1?"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is table(page)
    assert chosen(page) == "Question 1?"


def test_a_double_click_opens_a_question(page: WorkshopPage, qtbot: QtBot) -> None:
    page.show_count(3)
    page.show_rows(0, rows(0, 3))
    place = table(page).visualRect(table(page).model().index(2, 0)).center()
    viewport = table(page).viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert page.findChild(QPlainTextEdit, "question_stem").toPlainText() == "Question 2?"


def test_the_delete_key_wishes_the_chosen_question_away(page: WorkshopPage, qtbot: QtBot) -> None:
    page.show_count(3)
    page.show_rows(0, rows(0, 3))
    page.highlight(b"1")
    with qtbot.waitSignal(page.delete_requested) as wish:
        qtbot.keyClick(table(page), Qt.Key.Key_Delete)
    assert wish.args == [b"1", ""]


def test_after_a_deletion_the_next_question_is_chosen(page: WorkshopPage, qtbot: QtBot) -> None:
    page.show_count(3)
    page.show_rows(0, rows(0, 3))
    page.highlight(b"1")
    qtbot.mouseClick(button(page, "delete_question_button"), Qt.MouseButton.LeftButton)
    page.show_count(2)
    page.show_rows(0, [listed(0), listed(2)])
    assert chosen(page) == "Question 2?"


def test_a_built_in_question_cannot_be_deleted_and_the_page_says_why(
    page: WorkshopPage, qtbot: QtBot
) -> None:
    page.show_count(1)
    page.show_rows(0, rows(0, 1, own=False))
    page.highlight(b"0")
    assert not button(page, "delete_question_button").isEnabled()
    assert "came with the game" in text(page, "delete_reason")
    with qtbot.assertNotEmitted(page.delete_requested):
        qtbot.keyClick(table(page), Qt.Key.Key_Delete)


def test_the_chosen_question_stays_chosen_when_the_list_is_read_anew(page: WorkshopPage) -> None:
    page.show_count(3)
    page.show_rows(0, rows(0, 3))
    page.highlight(b"2")
    page.show_count(4)
    page.show_rows(0, [listed(9), *rows(0, 3)])
    assert chosen(page) == "Question 2?"


def test_a_question_that_is_yet_to_arrive_is_chosen_when_it_does(page: WorkshopPage) -> None:
    page.show_count(3)
    page.highlight(b"2")
    page.show_rows(0, rows(0, 3))
    assert chosen(page) == "Question 2?"


def test_undo_says_what_it_undoes_and_only_when_there_is_something(
    page: WorkshopPage, qtbot: QtBot
) -> None:
    undo = button(page, "undo_button")
    assert not undo.isEnabled()
    page.set_undo("Undo delete", b"change")
    assert undo.text() == "Undo delete"
    with qtbot.waitSignal(page.undo_requested) as wish:
        qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert wish.args == [b"change"]


def test_undo_is_in_sight_while_a_question_is_written(page: WorkshopPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(button(page, "add_question_button"), Qt.MouseButton.LeftButton)
    assert button(page, "undo_button").isVisible()


def test_a_question_begun_and_left_is_offered_again(page: WorkshopPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(button(page, "add_question_button"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(QApplication.focusWidget(), "Where")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert button(page, "add_question_button").text() == "Go on writing"


def test_a_search_without_a_find_says_so(page: WorkshopPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.findChild(QLineEdit, "question_search"), "zzz")
    page.show_count(0)
    assert "No question has these words" in text(page, "questions_empty")


@pytest.mark.parametrize("size", [(1000, 700), (640, 480)])
def test_nothing_stands_wider_than_the_page(page: WorkshopPage, size: tuple[int, int]) -> None:
    page.resize(*size)
    page.show_count(1)
    page.show_rows(0, rows(0, 1))
    for name in ("undo_button", "add_question_button", "delete_question_button"):
        control = button(page, name)
        right = control.mapTo(page, control.rect().topRight()).x()
        assert right < page.width()
