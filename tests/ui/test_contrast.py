"""Contrast, computed from the tokens, for every pair of colours that the window paints."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

import quizapp.ui
from quizapp.ui.style_sheet import TONES, style_sheet
from quizapp.ui.theme import TOKENS

# What is written on what: the role of the ink, and the grounds that it stands on.
TEXTS = {
    "ink": "background second card faded right_ground wrong_ground",
    "muted": "background second card faded",
    "accent_text": "background second card",
    "on_accent": "accent accent_hover",
    "right": "second card right_ground",
    "wrong": "background second card wrong_ground",
    "background": "right wrong",  # the digit of an option after the verdict
    "card": "ink",  # what is chosen in a list or in a field
}
# What tells something without words: edges of controls, rings of focus, bars, marks, icons.
PARTS = {
    "line": "background second card",
    "accent_graphic": "background second card trough",
    "right": "background second card right_ground",
    "wrong": "background second card wrong_ground trough",
    "muted": "background second card",
    "ink": "background second card",
    "accent_text": "card",  # the icon of a warning
}
# What only rules off or fills, and tells nothing that is not told beside it.
QUIET = {"hairline", "faded", "trough", "accent", "accent_hover", "right_ground", "wrong_ground"}
USUAL = {"light", "dark"}


def _pairs(table: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(one, ground) for one, grounds in table.items() for ground in grounds.split()]


def _light(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str | QColor, other: str | QColor) -> float:
    """Return the contrast of two colours as WCAG 2 reckons it, from 1 to 21."""
    low, high = sorted((_light(QColor(one)), _light(QColor(other))))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_reckoned_as_the_standard_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)
    assert contrast("#ff0000", "#ffffff") == pytest.approx(4.0, abs=0.005)


@pytest.mark.parametrize("name", TOKENS)
@pytest.mark.parametrize(("ink", "ground"), _pairs(TEXTS))
def test_text_stands_out_from_its_ground(name: str, ink: str, ground: str) -> None:
    least = 4.5 if name in USUAL else 7
    assert contrast(TOKENS[name][ink], TOKENS[name][ground]) >= least


@pytest.mark.parametrize("name", TOKENS)
@pytest.mark.parametrize(("part", "ground"), _pairs(PARTS))
def test_parts_with_a_meaning_stand_out(name: str, part: str, ground: str) -> None:
    least = 3 if name in USUAL or ground == "trough" else 4.5
    assert contrast(TOKENS[name][part], TOKENS[name][ground]) >= least


@pytest.mark.parametrize("name", sorted(set(TOKENS) - USUAL))
def test_high_contrast_shows_quiet_lines_and_troughs_too(name: str) -> None:
    tokens = TOKENS[name]
    for part in ("hairline", "trough", "accent"):
        assert contrast(tokens[part], tokens["background"]) >= 3


def test_all_themes_have_the_same_roles() -> None:
    roles = [tokens.keys() for tokens in TOKENS.values()]
    assert all(one == roles[0] for one in roles)


def test_no_colour_is_used_that_is_not_looked_at_here() -> None:
    roles = TOKENS["light"].keys()
    known = TEXTS.keys() | PARTS.keys() | QUIET | {"background"}
    assert roles == known | {"second", "card"}
    sources = [file.read_text("utf-8") for file in Path(quizapp.ui.__file__).parent.rglob("*.py")]
    named = {word for source in sources for word in re.findall(r'"([a-z_]+)"', source)}
    assert roles <= named | {"background"}, "a role that nothing is painted in"
    assert set(TONES) <= TEXTS.keys()


@pytest.mark.parametrize("name", TOKENS)
def test_the_style_sheet_names_only_colours_of_the_theme(name: str) -> None:
    sheet = style_sheet(TOKENS[name], 1, dark=False)
    assert "$" not in sheet
    colours = set(re.findall(r"#[0-9a-f]{6}", sheet))
    assert colours
    assert colours <= set(TOKENS[name].values())
