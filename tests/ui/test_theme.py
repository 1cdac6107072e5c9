"""Colours that can be read, type that differs, sizes that grow."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp.ui import icons
from quizapp.ui.theme import Theme
from quizapp.ui.tokens import DARK, LIGHT
from quizapp.ui.widgets.plain_label import PlainLabel

GROUNDS = ("background", "second", "card", "faded")
TEXTS = [(ink, ground) for ink in ("ink", "muted", "accent_text") for ground in GROUNDS]
TEXTS += [("on_accent", "accent"), ("on_accent", "accent_hover"), ("right", "right_ground")]
TEXTS += [("wrong", "wrong_ground"), ("ink", "right_ground"), ("ink", "wrong_ground")]
TEXTS += [(verdict, ground) for verdict in ("right", "wrong") for ground in ("second", "card")]
TEXTS += [("background", "right"), ("background", "wrong")]
PARTS = [(part, g) for part in ("line", "accent_graphic", "right", "wrong") for g in GROUNDS]


def _light(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((_light(QColor(one)), _light(QColor(other))))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_text_stands_out_from_its_ground(tokens: dict[str, str], ink: str, ground: str) -> None:
    assert contrast(tokens[ink], tokens[ground]) >= 4.5


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize(("part", "ground"), PARTS)
def test_parts_with_a_meaning_stand_out(tokens: dict[str, str], part: str, ground: str) -> None:
    assert contrast(tokens[part], tokens[ground]) >= 3


def test_both_themes_have_the_same_roles() -> None:
    assert DARK.keys() == LIGHT.keys()


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


def test_the_system_preference_is_one_of_the_two(qapp: QApplication) -> None:
    look = Theme("system")
    look.apply(qapp)
    assert look.color("background").name() in (DARK["background"], LIGHT["background"])


@pytest.mark.parametrize("name", icons.names())
def test_every_icon_paints_something(qapp: QApplication, name: str) -> None:
    assert isinstance(qapp, QObject)
    look = Theme("dark")
    image = look.pixmap(name, "ink", 24).toImage()
    painted = [image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)]
    assert max(painted) > 200
