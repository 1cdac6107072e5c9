"""The high scores: tables to choose from, and lines that say what they must."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from quizapp.game.modes import Choice
from quizapp.game.people import GUEST_MARK, Mark
from quizapp.game.standings import ScoreLine, TableHead
from quizapp.ui.pages.scores import ScoresPage
from quizapp.ui.widgets.plain_label import PlainLabel

HOSTILE = "<b>x</b> & <img src=file:///etc/passwd>"
HEADS = [
    TableHead("ten", Choice(), "pack@1", 3),
    TableHead("five", Choice(length=5, categories=frozenset({HOSTILE})), "pack@1", 1),
]


def line(rank: int, player: str, score: int, *, resumed: bool = False) -> ScoreLine:
    return ScoreLine(bytes([rank]), rank, player, score, 9, 10, 0, "2026-11-03", resumed)


@pytest.fixture
def page(qtbot: QtBot) -> ScoresPage:
    page = ScoresPage()
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    qtbot.waitExposed(page)
    return page


def table(page: ScoresPage) -> QTableView:
    return page.findChild(QTableView, "scores_table")


def chooser(page: ScoresPage) -> QComboBox:
    return page.findChild(QComboBox, "table_choice")


def row(page: ScoresPage, place: int) -> list[str]:
    model = table(page).model()
    return [model.index(place, column).data() for column in range(model.columnCount())]


def test_a_line_says_rank_player_score_right_and_date(page: ScoresPage) -> None:
    page.set_tables(HEADS, "ten")
    page.show_lines("ten", [line(1, "Ada", 2610)])
    assert row(page, 0) == ["1", "Ada", "2610", "9 of 10", "3 Nov 2026"]


def test_a_round_that_was_taken_up_again_is_marked_with_a_word(page: ScoresPage) -> None:
    page.set_tables(HEADS, "ten")
    page.show_lines("ten", [line(1, "Ada", 10, resumed=True)])
    assert row(page, 0)[-1].endswith("resumed")


def test_each_player_has_their_mark_beside_the_name(page: ScoresPage) -> None:
    page.set_tables(HEADS, "ten")
    marks = {"Ada": Mark("amber", "star"), "": GUEST_MARK}
    page.show_lines("ten", [line(1, "Ada", 10), line(2, "", 9)], marks)
    model = table(page).model()
    cells = [model.index(row, 1) for row in range(2)]
    assert [cell.data() for cell in cells] == ["Ada", "Guest"]
    read_out = [cell.data(Qt.ItemDataRole.AccessibleTextRole) for cell in cells]
    assert read_out == ["Ada, amber star", "Guest"]
    icons = [cell.data(Qt.ItemDataRole.DecorationRole).pixmap(20).toImage() for cell in cells]
    assert icons[0] != icons[1]


def test_a_name_that_looks_like_markup_is_shown_as_it_is(page: ScoresPage) -> None:
    page.set_tables(HEADS, "five")
    page.show_lines("five", [line(1, HOSTILE, 10)])
    assert row(page, 0)[1] == HOSTILE
    assert HOSTILE in chooser(page).currentText()


def test_numbers_stand_on_the_right_under_their_headers(page: ScoresPage) -> None:
    page.set_tables(HEADS, "ten")
    page.show_lines("ten", [line(1, "Ada", 10)])
    model = table(page).model()
    for column in (0, 2, 3):
        cell = model.index(0, column).data(Qt.ItemDataRole.TextAlignmentRole)
        assert cell & Qt.AlignmentFlag.AlignRight
        assert cell == model.headerData(
            column, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
        )


def test_choosing_a_table_with_the_keyboard_asks_for_it(page: ScoresPage, qtbot: QtBot) -> None:
    page.set_tables(HEADS, "ten")
    with qtbot.waitSignal(page.table_wanted) as wanted:
        qtbot.keyClick(chooser(page), Qt.Key.Key_Down)
    assert wanted.args == ["five"]


def test_offering_tables_asks_for_nothing(page: ScoresPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.table_wanted):
        page.set_tables(HEADS, "five")
    assert page.current_key() == "five"


def test_lines_of_a_table_that_is_no_longer_chosen_are_dropped(page: ScoresPage) -> None:
    page.set_tables(HEADS, "ten")
    page.show_lines("five", [line(1, "Ada", 10)])
    assert table(page).model().rowCount() == 0


def test_tables_that_differ_in_their_packs_alone_name_them(page: ScoresPage) -> None:
    twins = [HEADS[0], TableHead("new", Choice(), "pack@2", 1)]
    page.set_tables(twins, "new")
    assert chooser(page).currentText().endswith("pack (edition 2)")


def test_tables_of_different_rules_name_them(page: ScoresPage) -> None:
    page.set_tables([HEADS[0], replace(HEADS[0], key="newer", ruleset=2)], "ten")
    names = [chooser(page).itemText(place) for place in range(2)]
    assert [name.rpartition(" · ")[2] for name in names] == ["ruleset 1", "ruleset 2"]


def test_what_has_no_column_is_told_of_the_chosen_row(page: ScoresPage, qtbot: QtBot) -> None:
    page.set_tables(HEADS, "ten")
    page.show_lines("ten", [line(1, "Ada", 10), line(2, "Bo", 9, resumed=True)])
    chosen = page.findChild(PlainLabel, "scores_chosen")
    assert not chosen.isVisible()
    page.resize(360, 480)
    qtbot.waitUntil(lambda: table(page).isColumnHidden(4))
    assert chosen.text() == "Ada · 9 of 10 · 3 Nov 2026"
    qtbot.keyClick(table(page), Qt.Key.Key_Down)
    assert chosen.text() == "Bo · 9 of 10 · 3 Nov 2026 · resumed"
    assert chosen.isVisible()


def test_a_period_ends_today_and_accuracy_says_what_it_compares(page: ScoresPage) -> None:
    page.set_tables(HEADS, "ten")
    today = date(2026, 11, 25)
    assert (page.view(today).since, page.view(today).until) == ("", "")
    page.findChild(QComboBox, "score_period").setCurrentIndex(2)
    assert (page.view(today).since, page.view(today).until) == ("2026-11-19", "2026-11-25")
    for ranking, words in ((0, "Only rounds played like this"), (1, "whatever their clock")):
        page.findChild(QComboBox, "score_view").setCurrentIndex(ranking)
        assert any(words in label.text() for label in page.findChildren(PlainLabel))


def test_a_name_too_long_for_the_chooser_is_written_out_below(page: ScoresPage) -> None:
    many = frozenset(f"A category with a long name {k}" for k in range(9))
    page.set_tables([TableHead("long", Choice(categories=many), "pack@1", 1)], "long")
    name = page.findChild(PlainLabel, "table_name")
    assert name.isVisible()
    assert all(category in name.text() for category in many)


def test_without_any_round_a_button_leads_to_play(page: ScoresPage, qtbot: QtBot) -> None:
    page.set_tables([], "")
    assert not table(page).isVisible()
    with qtbot.waitSignal(page.play_wanted):
        button = page.findChild(QPushButton, "scores_play_button")
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
