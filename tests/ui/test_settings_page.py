"""The settings: a wish for every choice, by mouse and by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from quizapp.ui.pages.settings import SettingsPage
from quizapp.ui.widgets.plain_label import PlainLabel


@pytest.fixture
def page(qtbot: QtBot) -> SettingsPage:
    page = SettingsPage()
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def button(page: SettingsPage, name: str) -> QPushButton:
    return page.findChild(QPushButton, name)


@pytest.mark.parametrize("preference", ["light", "dark"])
def test_a_click_wishes_for_other_colours(
    page: SettingsPage, qtbot: QtBot, preference: str
) -> None:
    with qtbot.waitSignal(page.theme_chosen) as chosen:
        qtbot.mouseClick(button(page, f"theme_{preference}"), Qt.MouseButton.LeftButton)
    assert chosen.args == [preference]


@pytest.mark.parametrize("percent", [150, 200])
def test_a_click_wishes_for_larger_text(page: SettingsPage, qtbot: QtBot, percent: int) -> None:
    with qtbot.waitSignal(page.text_size_chosen) as chosen:
        qtbot.mouseClick(button(page, f"text_size_{percent}"), Qt.MouseButton.LeftButton)
    assert chosen.args == [percent]


def test_the_keyboard_starts_at_the_colours_in_use_and_goes_on(
    page: SettingsPage, qtbot: QtBot
) -> None:
    page.set_values("light", 100)
    page.focus_first()
    assert QApplication.focusWidget() is button(page, "theme_light")
    with qtbot.waitSignal(page.theme_chosen) as chosen:
        qtbot.keyClick(button(page, "theme_light"), Qt.Key.Key_Right)
    assert chosen.args == ["dark"]


def test_showing_the_settings_in_use_wishes_for_nothing(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.theme_chosen), qtbot.assertNotEmitted(page.text_size_chosen):
        page.set_values("dark", 200)
    assert button(page, "theme_dark").isChecked()
    assert button(page, "text_size_200").isChecked()


def test_the_page_says_where_the_bank_is(page: SettingsPage) -> None:
    page.set_places("/home/<b>ada</b>/bank.db")
    assert page.findChild(PlainLabel, "bank_place").text() == "/home/<b>ada</b>/bank.db"


def test_the_page_says_whose_text_size_it_is(page: SettingsPage) -> None:
    owner = page.findChild(PlainLabel, "settings_owner")
    page.set_owner("<b>Ada</b>")
    assert owner.text() == "Kept for <b>Ada</b>; other players have their own."
    page.set_owner("")
    assert owner.text().startswith("Kept for guests")
