"""The page of the players, by keys and by mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from quizapp.game.people import COLOURS, GUEST_MARK, SHAPES, KnownPlayer, Mark, PlayerChange
from quizapp.ui.pages.players import PlayersPage
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.player_list import PlayerList
from quizapp.ui.widgets.player_table import PlayerTable
from quizapp.ui.widgets.player_words import player_word

ADA = KnownPlayer(b"a" * 16, "Ada", Mark("amber", "circle"), rounds=3, played_ms=1_762_000_000_000)
BO = KnownPlayer(b"b" * 16, "<b>Bo</b> & Co", Mark("blue", "square"))
GUEST = KnownPlayer(b"g" * 16, "", GUEST_MARK, guest=True, rounds=1, played_ms=0)
RENAMED = PlayerChange(b"c" * 16, "rename", "Ada")


@pytest.fixture
def page(qtbot: QtBot) -> PlayersPage:
    page = PlayersPage()
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_first()
    page.show_players([ADA, GUEST, BO], None)
    return page


def button(page: QWidget, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def says(page: PlayersPage, name: str) -> str:
    return page.findChild(PlainLabel, name).text()


def table(page: PlayersPage) -> PlayerTable:
    return page.findChild(PlayerTable, "players_table")


def press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


def test_who_there_is_stands_in_the_table_with_marks_that_are_read_out(page: PlayersPage) -> None:
    model = table(page).model()
    shown = [[model.index(row, column).data() for column in range(3)] for row in range(3)]
    assert [row[:2] for row in shown] == [["Ada", "3"], ["Guest", "1"], ["<b>Bo</b> & Co", "0"]]
    assert shown[0][2] == "1 Nov 2025"
    assert shown[2][2] == "never"
    read_out = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert read_out == ["Ada, amber circle", "Guest"]


def test_without_players_the_page_says_so_and_offers_to_add_one(
    page: PlayersPage, qtbot: QtBot
) -> None:
    page.show_players([], None)
    page.focus_first()
    assert says(page, "players_empty").startswith("Nobody has played yet.")
    assert QApplication.focusWidget() is button(page, "add_player_button")
    for name in ("edit_player_button", "merge_player_button", "delete_player_button"):
        assert not button(page, name).isEnabled()
    page.show_players([ADA], None)
    assert QApplication.focusWidget() is table(page)
    qtbot.waitUntil(table(page).isVisible)


def test_a_player_is_added_by_keys_with_a_mark_that_nobody_wears(
    page: PlayersPage, qtbot: QtBot
) -> None:
    qtbot.keyClick(button(page, "add_player_button"), Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "Cy")
    with qtbot.waitSignal(page.add_requested) as wish:
        press(qtbot, Qt.Key.Key_Return)
    name, mark = wish.args
    assert name == "Cy"
    assert mark.shape not in ("circle", "square")
    assert mark.colour not in ("amber", "blue")


def test_name_colour_and_shape_are_changed_by_mouse(page: PlayersPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(button(page, "edit_player_button"), Qt.MouseButton.LeftButton)
    assert page.findChild(QLineEdit, "player_edit_name").text() == "Ada"
    for name in ("player_colour_violet", "player_shape_star"):
        qtbot.mouseClick(button(page, name), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.change_requested) as wish:
        qtbot.mouseClick(button(page, "save_player_button"), Qt.MouseButton.LeftButton)
    assert wish.args == [ADA, "Ada", Mark("violet", "star")]


def test_colour_and_shape_are_changed_by_keys(page: PlayersPage, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Right)
    with qtbot.waitSignal(page.change_requested) as wish:
        press(qtbot, Qt.Key.Key_Return)
    assert wish.args == [ADA, "Ada", Mark(COLOURS[1], SHAPES[1])]


def test_every_colour_and_shape_has_a_name_of_its_own(page: PlayersPage) -> None:
    names = [f"player_colour_{colour}" for colour in COLOURS]
    names += [f"player_shape_{shape}" for shape in SHAPES]
    spoken = {button(page, name).accessibleName() for name in names}
    assert len(spoken) == len(names)
    assert "" not in spoken


def test_a_refusal_is_said_and_what_was_typed_stays(page: PlayersPage, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "Bo")
    page.show_refused("There is a player called “<i>Bo</i>” already.")
    assert says(page, "players_note") == "There is a player called “<i>Bo</i>” already."
    assert page.findChild(PlainLabel, "players_note").tone == "wrong"
    assert page.findChild(QLineEdit, "player_edit_name").text() == "Bo"


def test_the_guest_is_merged_or_deleted_but_never_changed(page: PlayersPage, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Down)
    assert not button(page, "edit_player_button").isEnabled()
    with qtbot.assertNotEmitted(page.change_requested):
        press(qtbot, Qt.Key.Key_Return)
    assert table(page).isVisible()
    with qtbot.waitSignal(page.delete_requested) as wish:
        press(qtbot, Qt.Key.Key_Delete)
    assert wish.args == [GUEST]


def test_a_player_is_merged_by_keys_into_one_of_the_others_who_have_names(
    page: PlayersPage, qtbot: QtBot
) -> None:
    qtbot.keyClick(button(page, "merge_player_button"), Qt.Key.Key_Return)
    assert "of Ada, who is then gone" in says(page, "merge_about")
    others = page.findChild(PlayerList, "merge_choice")
    assert QApplication.focusWidget() is others
    model = others.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["<b>Bo</b> & Co"]
    with qtbot.waitSignal(page.merge_requested) as wish:
        press(qtbot, Qt.Key.Key_Return)
    assert wish.args == [ADA, BO]


def test_a_player_is_merged_by_mouse(page: PlayersPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(button(page, "merge_player_button"), Qt.MouseButton.LeftButton)
    others = page.findChild(PlayerList, "merge_choice")
    middle = others.visualRect(others.model().index(0, 0)).center()
    with qtbot.assertNotEmitted(page.merge_requested):
        qtbot.mouseClick(others.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    with qtbot.waitSignal(page.merge_requested) as wish:
        qtbot.mouseClick(button(page, "confirm_merge_button"), Qt.MouseButton.LeftButton)
    assert wish.args == [ADA, BO]


def test_escape_leads_from_a_form_to_the_list_and_from_there_away(
    page: PlayersPage, qtbot: QtBot
) -> None:
    for name in ("edit_player_button", "merge_player_button", "add_player_button"):
        qtbot.mouseClick(button(page, name), Qt.MouseButton.LeftButton)
        assert not table(page).isVisible()
        with qtbot.assertNotEmitted(page.left):
            press(qtbot, Qt.Key.Key_Escape)
        assert table(page).isVisible()
    with qtbot.waitSignal(page.left):
        press(qtbot, Qt.Key.Key_Escape)


def test_undo_says_what_it_would_take_back(page: PlayersPage, qtbot: QtBot) -> None:
    undo = button(page, "undo_players_button")
    assert not undo.isEnabled()
    page.set_undo(RENAMED)
    assert undo.text() == "Undo rename"
    with qtbot.waitSignal(page.undo_requested) as wish:
        qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert wish.args == [RENAMED]


def test_who_was_at_hand_stays_so_when_the_list_comes_anew(page: PlayersPage, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Down)
    page.show_players([BO, ADA], None)
    assert table(page).current() == BO
    page.show_done("Added.", ADA.uid)
    page.show_players([BO, ADA], None)
    assert table(page).current() == ADA
    assert says(page, "players_note") == "Added."


def test_a_name_that_is_written_from_the_right_leaves_the_sentence_around_it_in_order() -> None:
    assert player_word("علي") == "\u2068علي\u2069"
    assert player_word(" Ada  B ") == "Ada B"
