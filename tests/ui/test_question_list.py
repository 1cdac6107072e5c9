"""The workshop's list under a person's hands: rows, columns and far pages."""

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Item
from quizapp.items.listed import ListedItem
from quizapp.items.selection import Selection
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.question_cells import Column
from quizapp.ui.widgets.question_list import QuestionList

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
MANY = 100_000


def uid(number: int) -> bytes:
    return b"%016d" % number


def found(*numbers: int) -> bytes:
    return b"".join(map(uid, numbers))


def rows(first: int, count: int) -> list[ListedItem]:
    return [
        ListedItem(
            uid(number),
            Item(f"r{number}", f"Question {number}?", "Here", ("There",), "", "", Difficulty.EASY),
            "own",
            "Own questions",
            own=True,
        )
        for number in range(first, first + count)
    ]


@pytest.fixture
def list_(qtbot: QtBot) -> QuestionList:
    made = QuestionList()
    qtbot.addWidget(made)
    made.resize(1400, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.table.rows_wanted.connect(
        lambda first, count: made.table.show_rows(first, rows(first, count))
    )
    made.show_count(MANY, found(*range(MANY)))
    made.table.choose_first()
    return made


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, modifier)


def numbers(selected: Selection) -> list[int]:
    return [int(one) for one in selected]


def shown(list_: QuestionList) -> list[Column]:
    """The columns on the screen, from the left."""
    return list_.table.columns.in_order


def choose(list_: QuestionList, qtbot: QtBot, button: str, *path: str) -> None:
    """Open a menu by its button and go through it by keys alone."""
    list_.findChild(QPushButton, button).setFocus()
    press(Qt.Key.Key_Space)
    for step in path:
        qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        names = [
            (one.menu().objectName() if one.menu() else one.objectName())  # type: ignore[attr-defined]
            for one in menu.actions()
        ]
        while not menu.activeAction() or names[menu.actions().index(menu.activeAction())] != step:
            press(Qt.Key.Key_Down)
        into = menu.activeAction().menu()
        press(Qt.Key.Key_Right if into else Qt.Key.Key_Return)


def test_rows_are_selected_by_keys(list_: QuestionList) -> None:
    told: list[Selection] = []
    list_.selection_changed.connect(told.append)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down, SHIFT)
    press(Qt.Key.Key_Down, SHIFT)
    assert numbers(list_.selection()) == numbers(told[-1]) == [1, 2, 3]
    press(Qt.Key.Key_Down, CTRL)
    press(Qt.Key.Key_Down, CTRL)
    press(Qt.Key.Key_Space, CTRL)
    assert numbers(told[-1]) == [1, 2, 3, 5]


def test_rows_are_selected_by_the_mouse(list_: QuestionList) -> None:
    def click(row: int, modifier: Qt.KeyboardModifier) -> None:
        place = list_.table.visualRect(list_.table.model().index(row, 0)).center()
        QTest.mouseClick(list_.table.viewport(), Qt.MouseButton.LeftButton, modifier, place)

    click(1, Qt.KeyboardModifier.NoModifier)
    click(3, SHIFT)
    click(5, CTRL)
    click(2, CTRL)
    assert numbers(list_.selection()) == [1, 3, 5]


def test_all_that_is_found_is_selected_even_what_was_never_fetched(list_: QuestionList) -> None:
    press(Qt.Key.Key_A, CTRL)
    assert len(list_.selection()) == MANY
    assert numbers(list_.selection())[-1] == MANY - 1
    press(Qt.Key.Key_Down)
    assert numbers(list_.selection()) == [1]


def test_keys_that_are_about_all_rows_wait_for_all_and_those_behind_them_too(
    list_: QuestionList, qtbot: QtBot
) -> None:
    list_.show_count(50, found(*range(50)), more=True)
    list_.table.choose_first()
    press(Qt.Key.Key_Down)
    assert list_.table.currentIndex().row() == 1
    press(Qt.Key.Key_A, CTRL)
    with qtbot.assertNotEmitted(list_.bulk.delete_requested):
        press(Qt.Key.Key_Delete)
    assert numbers(list_.selection()) == [1]
    with qtbot.waitSignal(list_.bulk.delete_requested):
        list_.table.show_others(found(*range(MANY)))
    assert len(list_.selection()) == MANY
    press(Qt.Key.Key_End, CTRL)
    assert list_.table.currentIndex().row() == MANY - 1


def test_keys_for_rows_that_never_came_are_forgotten_with_the_next_search(
    list_: QuestionList,
) -> None:
    list_.show_count(50, found(*range(50)), more=True)
    list_.table.choose_first()
    press(Qt.Key.Key_End, CTRL)
    press(Qt.Key.Key_Delete)
    list_.show_count(60, found(*range(60)))
    list_.table.choose_first()
    press(Qt.Key.Key_Down)
    assert list_.table.currentIndex().row() == 1


def test_rows_that_came_behind_the_first_are_fetched_when_they_are_looked_at(
    list_: QuestionList,
) -> None:
    list_.show_count(20, found(*range(20)), more=True)
    list_.table.choose_first()
    list_.table.show_others(found(*range(MANY)))
    for _ in range(3):
        press(Qt.Key.Key_PageDown)
    row = list_.table.currentIndex().row()
    assert row >= 20
    assert list_.table.model().index(row, 0).data() == f"Question {row}?"


def test_where_others_stand_first_by_now_they_are_shown(list_: QuestionList) -> None:
    list_.show_count(50, found(*range(50)), more=True)
    list_.table.show_others(found(*range(7, 900)))
    model = list_.table.model()
    assert model.rowCount() == 893
    list_.table.choose_first()
    press(Qt.Key.Key_A, CTRL)
    assert numbers(list_.selection()) == list(range(7, 900))


def test_what_is_selected_stays_so_where_it_is_found_again(list_: QuestionList) -> None:
    for _ in range(3):
        press(Qt.Key.Key_Down, SHIFT)
    told: list[Selection] = []
    list_.selection_changed.connect(told.append)
    list_.show_count(4, found(7, 3, 1, 9))
    assert numbers(list_.selection()) == numbers(told[-1]) == [3, 1]
    list_.show_count(0)
    assert numbers(told[-1]) == []


def test_with_several_selected_no_single_one_is_changed_by_mistake(
    list_: QuestionList, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_Down, SHIFT)
    for name in ("edit", "copy", "hide", "delete"):
        assert not list_.findChild(QPushButton, f"{name}_question_button").isEnabled()
    with qtbot.assertNotEmitted(list_.table.delete_requested):
        press(Qt.Key.Key_Delete)
    assert list_.findChild(PlainLabel, "delete_reason").text().startswith("2 ")


def test_what_is_selected_stays_so_while_the_keyboard_is_elsewhere(list_: QuestionList) -> None:
    press(Qt.Key.Key_Down, SHIFT)
    list_.focus_first()
    list_.table.setFocus()
    assert numbers(list_.selection()) == [0, 1]


def test_rows_that_are_far_off_are_forgotten_and_asked_for_again(
    list_: QuestionList, qtbot: QtBot
) -> None:
    bar, model = list_.table.verticalScrollBar(), list_.table.model()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert model.index(0, 0).data() == "Question 0?"
    for part in range(1, 41):
        bar.setValue(bar.maximum() * part // 40)
    assert model.index(MANY - 1, 0).data() == f"Question {MANY - 1}?"
    assert model.index(0, 0).data() == "…"
    bar.setValue(0)
    assert model.index(0, 0).data() == "Question 0?"


def test_columns_are_moved_and_widened_by_keys_alone_and_kept(
    list_: QuestionList, qtbot: QtBot
) -> None:
    table, place = list_.table, ("columns_button", "place_menu", "place_menu_category")
    before, width = shown(list_), table.columnWidth(Column.CATEGORY)
    assert before[:3] == [Column.QUESTION, Column.ANSWER, Column.CATEGORY]
    with qtbot.waitSignal(table.columns_changed):
        choose(list_, qtbot, *place, "earlier_category")
    with qtbot.waitSignal(table.columns_changed):
        choose(list_, qtbot, *place, "wider_category")
    assert shown(list_)[:3] == [Column.QUESTION, Column.CATEGORY, Column.ANSWER]
    assert table.columnWidth(Column.CATEGORY) > width
    other = QuestionList()
    qtbot.addWidget(other)
    other.resize(1400, 600)
    other.show()
    other.table.columns.set_state(table.columns.state())
    both = min(len(shown(other)), len(shown(list_)))  # one of them has a bar to scroll by
    assert shown(other)[:both] == shown(list_)[:both]
    assert both > len(before) - 2
    assert other.table.columnWidth(Column.CATEGORY) == table.columnWidth(Column.CATEGORY)


def test_a_column_is_dragged_elsewhere(list_: QuestionList, qtbot: QtBot) -> None:
    header = list_.table.horizontalHeader()
    middle = header.height() // 2
    start = QPoint(header.sectionViewportPosition(Column.CATEGORY) + 40, middle)
    end = QPoint(header.sectionViewportPosition(Column.ANSWER) + 5, middle)
    with qtbot.waitSignal(list_.table.columns_changed):
        QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 11):
            QTest.mouseMove(header.viewport(), start + (end - start) * step / 10)
        QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert shown(list_)[:3] == [Column.QUESTION, Column.CATEGORY, Column.ANSWER]


@pytest.mark.parametrize("order", ['["CATEGORY"]', "3", '["QUESTION", "QUESTION"]', '["NONE"]'])
def test_an_order_that_makes_no_sense_is_as_at_first(list_: QuestionList, order: str) -> None:
    before = shown(list_)
    list_.table.columns.set_state(f'{{"order": {order}}}')
    assert shown(list_) == before


def test_an_order_of_fewer_columns_is_kept_where_there_are_more_now(list_: QuestionList) -> None:
    columns = list_.table.columns
    names = [column.name for column in Column][:-2]
    names[1], names[2] = names[2], names[1]
    columns.set_state(json.dumps({"order": names}))
    kept = json.loads(columns.state())["order"]
    assert kept == [*names, *(column.name for column in list(Column)[-2:])]
