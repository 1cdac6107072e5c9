"""Themes that follow a choice, type that differs, sizes that grow."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontInfo, QFontMetricsF, QStyleHints
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quizapp.settings import THEMES
from quizapp.ui import icons
from quizapp.ui.theme import PREFERENCES, TOKENS, Theme
from quizapp.ui.widgets.check_box import CheckBox
from quizapp.ui.widgets.plain_label import PlainLabel
from tests.ui.test_contrast import contrast


def test_the_three_weights_differ_on_the_screen(qapp: QApplication) -> None:
    look = Theme("dark")
    look.apply(qapp)
    fonts = [look.font(40, weight) for weight in (500, 700, 800)]
    assert [QFontInfo(font).family() for font in fonts] == ["Manrope"] * 3
    assert len({QFontMetricsF(font).horizontalAdvance("Ready for a round?") for font in fonts}) == 3


def test_figures_of_a_table_have_one_width(qapp: QApplication) -> None:
    look = Theme("dark")
    look.apply(qapp)
    metrics = QFontMetricsF(look.font(16, 500))
    assert metrics.horizontalAdvance("111") == metrics.horizontalAdvance("888")


def test_text_doubles_at_two_hundred_percent(qapp: QApplication, qtbot: QtBot) -> None:
    look = Theme("light")
    look.apply(qapp)
    label = PlainLabel("Help")
    qtbot.addWidget(label)
    label.show()
    before = label.font().pixelSize()
    look.set_text_percent(200)
    assert (before, label.font().pixelSize()) == (16, 32)
    look.set_text_percent(100)


def test_a_changed_preference_is_told_once(qapp: QApplication, qtbot: QtBot) -> None:
    look = Theme("light")
    look.apply(qapp)
    with qtbot.waitSignal(look.changed):
        look.set_preference("dark")
    assert look.dark
    with qtbot.assertNotEmitted(look.changed):
        look.set_preference("dark")


def test_the_system_preference_is_one_of_the_themes(qapp: QApplication) -> None:
    look = Theme("system")
    look.apply(qapp)
    assert look.color("background").name() == TOKENS[look.name]["background"]
    assert not look.name.startswith("contrast")


def test_the_themes_that_can_be_kept_are_those_that_there_are() -> None:
    assert THEMES == PREFERENCES


@pytest.mark.parametrize("name", TOKENS)
def test_each_theme_is_worn_by_its_name(qapp: QApplication, name: str) -> None:
    look = Theme("system")
    look.apply(qapp)
    look.set_preference(name)
    assert look.name == name
    assert look.dark == name.endswith("dark")
    assert look.color("ink").name() == TOKENS[name]["ink"]
    assert qapp.palette().window().color().name() == TOKENS[name]["background"]


@pytest.mark.skipif(not hasattr(QStyleHints, "accessibility"), reason="needs Qt 6.10 or newer")
def test_high_contrast_comes_and_goes_with_the_systems_wish(
    qapp: QApplication, qtbot: QtBot
) -> None:
    look = Theme("system")
    look.apply(qapp)
    usual = look.name
    hints = qapp.styleHints()
    wishes = hints.accessibility()
    with qtbot.waitSignal(look.changed):
        wishes.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert look.name == f"contrast_{usual}"
    with qtbot.waitSignal(look.changed):
        wishes.contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert look.name == usual
    look.set_preference("light")
    with qtbot.assertNotEmitted(look.changed):
        wishes.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert look.name == "light"
    wishes.contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)


@pytest.mark.parametrize("name", icons.names())
def test_every_icon_paints_something(qapp: QApplication, name: str) -> None:
    assert isinstance(qapp, QObject)
    look = Theme("dark")
    image = look.pixmap(name, "ink", 24).toImage()
    painted = [image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)]
    assert max(painted) > 200


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_box_and_its_tick_are_seen(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    Theme(name).apply(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    box = CheckBox("", window)
    window.show()
    image = window.grab(box.geometry()).toImage()
    ground = image.pixelColor(0, 0)
    spots = [(x, y) for x in range(image.width()) for y in range(image.height())]
    seen = max(contrast(image.pixelColor(*spot), ground) for spot in spots)
    box.setChecked(True)
    ticked = window.grab(box.geometry()).toImage()
    Theme("light").apply(qapp)
    inside = [
        (x, y)
        for x in range(9, 17)
        for y in range(image.height() // 2 - 3, image.height() // 2 + 4)
    ]
    colours = [ticked.pixelColor(*spot) for spot in inside]
    assert seen >= 3
    assert max(contrast(one, colours[0]) for one in colours) >= 3
