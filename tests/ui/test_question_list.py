"""The workshop's list under a person's hands: rows selected, columns arranged, search helped."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHeaderView, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from quizapp.items.item import Difficulty, Item
from quizapp.items.list_layout import layout_from_json
from quizapp.items.listed import ListedItem
from quizapp.items.search_order import Order, SortBy
from quizapp.items.uids import Uids
from quizapp.ui.theme import theme
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.question_cells import Column
from quizapp.ui.widgets.question_columns import AT_FIRST
from quizapp.ui.widgets.question_list import QuestionList
from quizapp.ui.widgets.question_table import QuestionTable

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
MANY = 100_000


def uid(number: int) -> bytes:
    return b"%016d" % number


def listed(number: int, **values: object) -> ListedItem:
    item = Item(
        f"r{number}", f"Question {number}?", "Here", ("There",), "", "Places", Difficulty.EASY
    )
    given = {"own": True, "answered": 4, "right": 3, "reports": 2, "changed_ms": 1_780_000_000_000}
    return ListedItem(uid(number), item, "own", "Own questions", **{**given, **values})  # type: ignore[arg-type]


@pytest.fixture
def list_(qtbot: QtBot) -> QuestionList:
    made = QuestionList()
    qtbot.addWidget(made)
    made.resize(1300, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    found = Uids.of(map(uid, range(MANY)))
    made.show_found(found, [listed(number) for number in range(100)])
    made.table.choose_first()
    return made


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, modifier)


def numbers(selected: Uids) -> list[int]:
    return [int(one) for one in selected]


def shown(table: QuestionTable) -> list[Column]:
    """The columns on the screen, from the left."""
    header = table.horizontalHeader()
    in_order = [Column(header.logicalIndex(place)) for place in range(header.count())]
    return [column for column in in_order if not table.isColumnHidden(column)]


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


def click_heading(table: QuestionTable, column: Column) -> None:
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + 30, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_rows_are_selected_by_keys(list_: QuestionList) -> None:
    told: list[Uids] = []
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
    assert list_.selection()[-1] == uid(MANY - 1)
    press(Qt.Key.Key_Down)
    assert numbers(list_.selection()) == [1]


def test_what_is_selected_stays_so_where_it_is_found_again(list_: QuestionList) -> None:
    for _ in range(3):
        press(Qt.Key.Key_Down, SHIFT)
    told: list[Uids] = []
    list_.selection_changed.connect(told.append)
    list_.show_found(Uids.of(map(uid, (7, 3, 1, 9))))
    assert numbers(list_.selection()) == numbers(told[-1]) == [3, 1]
    list_.show_found(Uids())
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


def test_a_row_says_how_the_question_fared(list_: QuestionList) -> None:
    model = list_.table.model()
    list_.show_found(Uids.of(map(uid, (1, 2))), [listed(1), listed(2, answered=0, reports=0)])
    aloud = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, Column.ANSWERED).data() == "75\N{NO-BREAK SPACE}%"
    assert "75" in model.index(0, Column.ANSWERED).data(aloud)
    assert model.index(0, Column.REPORTS).data() == "2"
    assert "2026" in model.index(0, Column.CHANGED).data()
    assert model.index(1, Column.ANSWERED).data() == "–"
    assert model.index(1, Column.ANSWERED).data(aloud) == "Never answered"
    assert model.index(1, Column.REPORTS).data() == ""


def test_a_click_on_a_heading_sorts_and_another_turns_it_round(list_: QuestionList) -> None:
    told: list[Order] = []
    list_.table.columns.order_changed.connect(told.append)
    heading = list_.table.model()
    for _ in range(3):
        click_heading(list_.table, Column.CATEGORY)
        told_aloud = heading.headerData(
            Column.CATEGORY, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
        )
        assert ("sorted" in str(told_aloud)) == (told[-1].by is SortBy.CATEGORY)
    by = SortBy.CATEGORY
    assert told == [Order(by), Order(by, descending=True), Order()]


def test_the_list_is_sorted_by_keys_alone(list_: QuestionList, qtbot: QtBot) -> None:
    told: list[Order] = []
    list_.table.columns.order_changed.connect(told.append)
    choose(list_, qtbot, "columns_button", "sort_menu", "sort_by_reports")
    choose(list_, qtbot, "columns_button", "sort_menu", "sort_descending")
    assert told == [Order(SortBy.REPORTS), Order(SortBy.REPORTS, descending=True)]


def test_columns_are_shown_moved_and_widened_by_keys_alone_and_kept(
    list_: QuestionList, qtbot: QtBot
) -> None:
    table, columns = list_.table, list_.table.columns
    width = table.columnWidth(Column.PACK)
    with qtbot.waitSignal(columns.layout_changed):
        choose(list_, qtbot, "columns_button", "show_column_category")
    choose(list_, qtbot, "columns_button", "place_menu", "place_menu_pack", "earlier_pack")
    with qtbot.waitSignal(columns.layout_changed):
        choose(list_, qtbot, "columns_button", "place_menu", "place_menu_pack", "wider_pack")
    assert shown(table)[:3] == [Column.QUESTION, Column.PACK, Column.DIFFICULTY]
    assert table.columnWidth(Column.PACK) > width
    other = QuestionList()
    qtbot.addWidget(other)
    other.resize(1300, 600)
    other.show()
    other.table.columns.restore(columns.layout.to_json())
    assert shown(other.table) == shown(table)
    assert other.table.columnWidth(Column.PACK) == table.columnWidth(Column.PACK)
    list_.activateWindow()
    qtbot.waitUntil(list_.isActiveWindow)
    choose(list_, qtbot, "columns_button", "reset_columns")
    assert shown(table)[:3] == [Column.QUESTION, Column.CATEGORY, Column.DIFFICULTY]


def test_a_column_is_dragged_wider_and_elsewhere(list_: QuestionList, qtbot: QtBot) -> None:
    columns, header = list_.table.columns, list_.table.horizontalHeader()
    edge = header.sectionViewportPosition(Column.PACK) + header.sectionSize(Column.PACK) - 1
    middle = header.height() // 2
    with qtbot.waitSignal(columns.layout_changed):
        _drag(header, QPoint(edge, middle), QPoint(edge + 40, middle))
    assert columns.layout.widths["pack"] == 190
    start = QPoint(header.sectionViewportPosition(Column.PACK) + 40, middle)
    with qtbot.waitSignal(columns.layout_changed):
        _drag(header, start, QPoint(header.sectionViewportPosition(Column.CATEGORY) + 5, middle))
    assert columns.layout.columns.index("pack") < columns.layout.columns.index("category")


def _drag(header: QHeaderView, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 11):
        QTest.mouseMove(header.viewport(), start + (end - start) * step / 10)
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=end)


def test_the_menu_of_the_columns_comes_with_the_right_button_too(
    list_: QuestionList, qtbot: QtBot
) -> None:
    list_.table.horizontalHeader().customContextMenuRequested.emit(QPoint(5, 5))
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    press(Qt.Key.Key_Escape)


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"columns": ["question"]}', '{"columns": 3}'])
def test_what_was_kept_and_makes_no_sense_is_as_at_first(kept: str) -> None:
    assert layout_from_json(kept, AT_FIRST) == AT_FIRST


def test_columns_give_way_by_importance_and_the_question_never(list_: QuestionList) -> None:
    before = shown(list_.table)
    assert set(before) == set(Column) - {Column.ANSWER}
    for width in (1100, 900, 700, 500, 300):
        list_.resize(width, 600)
        now = shown(list_.table)
        assert now[0] is Column.QUESTION
        assert set(now) <= set(before)
        assert list_.table.horizontalHeader().length() <= list_.table.viewport().width()
    assert now == [Column.QUESTION]


def test_large_text_leaves_room_for_the_question(list_: QuestionList) -> None:
    theme().set_text_percent(200)
    try:
        list_.resize(560, 480)
        assert shown(list_.table) == [Column.QUESTION]
        assert list_.table.columnWidth(Column.QUESTION) > 400
    finally:
        theme().set_text_percent(100)


def test_the_help_fills_a_field_in_and_typing_goes_on(list_: QuestionList, qtbot: QtBot) -> None:
    field = list_.findChild(QLineEdit, "question_search")
    field.setFocus()
    QTest.keyClicks(field, "snow")
    list_.findChild(QPushButton, "search_help_button").setFocus()
    press(Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    while not menu.activeAction().text().startswith("category:"):
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "places")
    assert field.text() == "snow category:places"


def test_a_fault_in_the_search_stands_in_the_lists_place(list_: QuestionList) -> None:
    list_.show_fault("“colour:” is no field.")
    assert list_.findChild(PlainLabel, "questions_empty").text() == "“colour:” is no field."
    assert list_.table.model().rowCount() == 0
    list_.show_found(Uids.of([uid(1)]))
    assert not list_.findChild(PlainLabel, "questions_empty").isVisible()
