"""The page that opens first, by keys and mouse."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from quizapp.game.modes import Choice
from quizapp.game.standings import Best, Waiting
from quizapp.items.difficulty import Difficulty
from quizapp.ui.pages.home import HomePage
from tests.ui.values import stock


@pytest.fixture
def page(qtbot: QtBot) -> HomePage:
    page = HomePage()
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    page.set_choice(Choice(), "Ada")
    page.focus_first()
    return page


def button(page: HomePage, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def says(page: HomePage, name: str) -> str:
    found = page.findChild(QLabel, name)
    assert found is not None, name
    return found.text()


def test_enter_plays_with_the_last_settings(page: HomePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.play_requested) as wish:
        qtbot.keyClick(button(page, "play_button"), Qt.Key.Key_Return)
    assert wish.args == [Choice(), "Ada"]


@pytest.mark.parametrize("name", ["round_length_10", "difficulty_all", "category_all"])
def test_enter_plays_wherever_the_focus_is(page: HomePage, qtbot: QtBot, name: str) -> None:
    page.set_stock(stock())
    with qtbot.waitSignal(page.play_requested):
        qtbot.keyClick(button(page, name), Qt.Key.Key_Enter)


def test_enter_plays_from_the_name(page: HomePage, qtbot: QtBot) -> None:
    name = page.findChild(QLineEdit, "player_name")
    name.clear()
    qtbot.keyClicks(name, " Grace ")
    with qtbot.waitSignal(page.play_requested) as wish:
        qtbot.keyClick(name, Qt.Key.Key_Return)
    assert wish.args == [Choice(), "Grace"]


def test_the_mouse_alone_starts_a_round(page: HomePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.play_requested) as wish:
        for name in ("round_length_5", "time_limit_off", "difficulty_hard", "play_button"):
            qtbot.mouseClick(button(page, name), Qt.MouseButton.LeftButton)
    hard = Choice(length=5, time_limit_s=None, difficulties=frozenset({Difficulty.HARD}))
    assert wish.args == [hard, "Ada"]


def test_arrow_keys_move_through_the_lengths(page: HomePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.choice_changed) as change:
        qtbot.keyClick(button(page, "round_length_10"), Qt.Key.Key_Right)
    assert change.args[0].length == 20
    qtbot.keyClick(button(page, "round_length_20"), Qt.Key.Key_Right)
    assert page.choice().length == 5


def test_tab_stops_at_the_chosen_value_of_each_group(page: HomePage, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_first()
    seen = []
    for _ in range(6):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget().objectName())
    assert seen == [
        *("round_length_10", "time_limit_20", "difficulty_all"),
        *("reading_time_off", "lifelines_off", "category_all"),
    ]


def test_arrow_keys_follow_the_reading_direction(page: HomePage, qtbot: QtBot) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(button(page, "round_length_10"), Qt.Key.Key_Right)
    assert page.choice().length == 5


def test_too_few_questions_are_said_before_the_start(page: HomePage, qtbot: QtBot) -> None:
    page.set_stock(stock(count=1))
    assert says(page, "stock_line").startswith("Too few questions match (9,")
    with qtbot.assertNotEmitted(page.play_requested):
        qtbot.mouseClick(button(page, "play_button"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(page, "round_length_5"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.play_requested):
        qtbot.mouseClick(button(page, "play_button"), Qt.MouseButton.LeftButton)


def test_categories_add_up_and_all_clears_them(page: HomePage, qtbot: QtBot) -> None:
    page.set_stock(stock())
    for name in ("category_1", "category_3"):
        qtbot.keyClick(button(page, name), Qt.Key.Key_Space)
    assert page.choice().categories == {"Early days", "R&B"}
    qtbot.mouseClick(button(page, "category_all"), Qt.MouseButton.LeftButton)
    assert page.choice().categories == frozenset()


def test_every_category_chosen_is_the_same_as_all(page: HomePage, qtbot: QtBot) -> None:
    page.set_stock(stock())
    for name in ("category_1", "category_2", "category_3"):
        qtbot.mouseClick(button(page, name), Qt.MouseButton.LeftButton)
    assert page.choice().categories == frozenset()
    assert button(page, "category_all").isChecked()


def test_a_chosen_category_waits_for_the_bank(page: HomePage) -> None:
    wanted = Choice(categories=frozenset({"Films"}))
    page.set_choice(wanted, "Ada")
    assert page.choice() == wanted
    page.set_stock(stock())
    assert page.choice() == wanted


def test_a_waiting_round_is_offered_only_while_it_waits(page: HomePage, qtbot: QtBot) -> None:
    waiting = Waiting(b"round", Choice(), "Ada", 4, 10, 740)
    assert page.findChild(QAbstractButton, "resume_button") is None
    page.set_waiting(waiting)
    with qtbot.waitSignal(page.resume_requested) as wish:
        qtbot.keyClick(button(page, "resume_button"), Qt.Key.Key_Return)
    assert wish.args == [waiting]
    with qtbot.waitSignal(page.discard_requested):
        qtbot.mouseClick(button(page, "discard_resume_button"), Qt.MouseButton.LeftButton)
    page.set_waiting(None)
    assert page.findChild(QAbstractButton, "resume_button") is None
    assert page.findChild(QAbstractButton, "discard_resume_button") is None


def test_the_best_round_is_shown_with_its_answers(page: HomePage) -> None:
    page.set_best(Best(740, 9, 10, 0))
    assert says(page, "best_score") == "740"


def test_an_ampersand_in_a_category_is_no_shortcut(page: HomePage) -> None:
    page.set_stock(stock())
    assert button(page, "category_3").text() == "R&&B"


def test_a_held_enter_does_not_start_twice(page: HomePage, qtbot: QtBot) -> None:
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True, 2
    )
    with qtbot.assertNotEmitted(page.play_requested):
        QCoreApplication.sendEvent(button(page, "play_button"), held)
