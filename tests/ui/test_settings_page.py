"""The settings: a wish for every choice, by mouse and by keys."""

from contextlib import ExitStack

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QSlider, QWidget
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


@pytest.mark.parametrize("preference", ["light", "dark", "contrast_light", "contrast_dark"])
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


def test_the_volume_is_told_once_when_the_slider_rests(page: SettingsPage, qtbot: QtBot) -> None:
    page.set_sound(60, muted=False, missing=False)
    slider = page.findChild(QSlider, "sound_volume")
    told: list[int] = []
    page.volume_chosen.connect(told.append)
    for _ in range(3):
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert page.findChild(PlainLabel, "sound_volume_value").text() == "75 %"
    assert told == []
    qtbot.waitUntil(lambda: told == [75])


def test_a_volume_that_was_just_chosen_is_told_when_the_page_goes(
    page: SettingsPage, qtbot: QtBot
) -> None:
    page.set_sound(60, muted=False, missing=False)
    with qtbot.waitSignal(page.volume_chosen) as chosen:
        qtbot.keyClick(page.findChild(QSlider, "sound_volume"), Qt.Key.Key_Home)
        page.hide()
    assert chosen.args == [0]


@pytest.mark.parametrize(
    ("name", "signal", "value"),
    [
        ("sound_off", "muted_chosen", True),
        ("motion_full", "motion_chosen", "full"),
        ("motion_reduced", "motion_chosen", "reduced"),
        ("auto_advance_on", "auto_advance_chosen", True),
    ],
)
def test_a_click_wishes_for_sound_motion_and_pace(
    page: SettingsPage, qtbot: QtBot, name: str, signal: str, value: object
) -> None:
    with qtbot.waitSignal(getattr(page, signal)) as chosen:
        qtbot.mouseClick(button(page, name), Qt.MouseButton.LeftButton)
    assert chosen.args == [value]


def test_the_page_shows_the_feel_in_use_without_a_wish(page: SettingsPage, qtbot: QtBot) -> None:
    signals = (page.volume_chosen, page.muted_chosen, page.motion_chosen, page.auto_advance_chosen)
    with ExitStack() as still:
        for signal in signals:
            still.enter_context(qtbot.assertNotEmitted(signal))
        page.set_sound(20, muted=True, missing=False)
        page.set_pace("reduced", auto_advance=True)
    assert page.findChild(QSlider, "sound_volume").value() == 20
    for name in ("sound_off", "motion_reduced", "auto_advance_on"):
        assert button(page, name).isChecked()


@pytest.mark.parametrize("missing", [True, False])
def test_a_missing_sound_library_is_said(page: SettingsPage, missing: bool) -> None:
    page.set_sound(60, muted=False, missing=missing)
    assert page.findChild(PlainLabel, "sound_note").isVisible() is missing


@pytest.mark.parametrize(
    "name", ["sound_volume", "sound_choice", "motion_choice", "auto_advance_choice"]
)
def test_every_control_has_a_name_for_those_who_listen(page: SettingsPage, name: str) -> None:
    assert page.findChild(QWidget, name).accessibleName()


def test_the_page_says_where_the_bank_is(page: SettingsPage) -> None:
    page.set_places("/home/<b>ada</b>/bank.db")
    assert page.findChild(PlainLabel, "bank_place").text() == "/home/<b>ada</b>/bank.db"


def test_the_page_says_whose_text_size_it_is(page: SettingsPage) -> None:
    owner = page.findChild(PlainLabel, "settings_owner")
    page.set_owner("<b>Ada</b>")
    assert owner.text() == "Kept for <b>Ada</b>; other players have their own."
    page.set_owner("")
    assert owner.text().startswith("Kept for guests")


@pytest.mark.parametrize(
    ("language", "name"),
    [("en", "English"), ("de", "Deutsch"), ("es", "Español"), ("ar", "العربية")],
)
def test_a_language_is_chosen_by_its_own_name(
    page: SettingsPage, qtbot: QtBot, language: str, name: str
) -> None:
    chosen = button(page, f"language_{language}")
    assert chosen.text() == name
    with qtbot.waitSignal(page.language_chosen) as wished:
        qtbot.mouseClick(chosen, Qt.MouseButton.LeftButton)
    assert wished.args == [language]
