"""Contrast measured on the screen itself: every word and every control of every page."""

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QProgressBar, QTableView, QWidget

from quizapp.ui.theme import TOKENS
from quizapp.ui.widgets.pill import Pill
from quizapp.ui.widgets.plain_label import PlainLabel
from tests.everyone.conftest import Wear
from tests.everyone.pages import described, every_page, visible
from tests.ui.test_contrast import contrast

_PAINTED = (QAbstractButton, QProgressBar, Pill)
_EDGE = 8


def _seen(image: QImage, widget: QWidget) -> QRect:
    """Return what of a widget is on the screen, as a part of the window's image."""
    part = widget.visibleRegion().boundingRect()
    moved = part.translated(widget.mapTo(widget.window(), QPoint(0, 0)))
    return moved.intersected(image.rect())


def _colours(image: QImage, place: QRect) -> Counter[int]:
    part = image.copy(place).convertToFormat(QImage.Format.Format_RGB32)
    return Counter(memoryview(part.constBits()).cast("I"))


def _is_written_in(widget: QWidget) -> bool:
    """Tell whether a blinking cursor stands in an empty field."""
    return _is_empty(widget) and widget.hasFocus()


def _is_empty(widget: QWidget) -> bool:
    """Tell whether nothing but what may be written there stands in a field."""
    return isinstance(widget, QLineEdit) and not widget.text() and bool(widget.placeholderText())


def _faint(image: QImage, widget: QWidget, least: float) -> str:
    """Tell the contrast of a widget's words where it is too low; else nothing."""
    place = _seen(image, widget)
    at = widget.window().childAt(place.center())
    covered = at is not None and at is not widget and not widget.isAncestorOf(at)
    cut = place.height() < widget.height() // 2  # its words are below the edge of the window
    if place.isEmpty() or cut or covered or not widget.isEnabled() or _is_written_in(widget):
        return ""
    if _is_empty(widget):
        place.adjust(_EDGE, _EDGE, -_EDGE, -_EDGE)
    colours = _colours(image, place)
    ground = QColor(colours.most_common(1)[0][0])  # what the words stand on
    inks = [QColor(name) for name in colours]
    if not (isinstance(widget, _PAINTED) or _is_empty(widget)):
        inks = [widget.palette().color(widget.foregroundRole())]
    most = max(contrast(ink, ground) for ink in inks)
    return f"{most:.2f}" if most < least else ""


@pytest.mark.parametrize("theme", TOKENS)
def test_words_and_controls_stand_out_on_every_page(
    wear: Wear, keys: dict[str, str], theme: str
) -> None:
    player = wear(theme)
    least = 7 if theme.startswith("contrast") else 4.5
    found, looked_at = set(), 0
    for page in every_page(player, keys):
        image = player.game.window.grab().toImage()
        for kind in (PlainLabel, QAbstractButton, QProgressBar, QLineEdit):
            for widget in visible(player, kind):
                words = getattr(widget, "text", str)() or widget.accessibleName()
                if words and not isinstance(widget.parentWidget(), QTableView):
                    looked_at += 1
                    faint = _faint(image, widget, least)
                    if faint:
                        found.add((page, described(widget), faint))
    assert found == set()
    assert looked_at > 200
