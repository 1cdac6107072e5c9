"""Everything that is pressed is large enough for a finger, on every page."""

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QDeadlineTimer, QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from tests.everyone.conftest import Wear
from tests.everyone.pages import described, every_page, settle, visible
from tests.play.player import Player

_LEAST = 44
_SIZES = ((1000, 700), (640, 480))
_TAPS, _PATIENCE_MS = 3, 4_000
_PRESSED = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractSpinBox)


def _room(widget: QWidget) -> tuple[int, int] | None:
    """Return the room for a finger on something that is pressed; None where nothing is."""
    if isinstance(widget.parentWidget(), QComboBox | QTableView):
        pressed = isinstance(widget, QHeaderView) and widget.sectionsClickable()
        return (widget.width(), widget.height()) if pressed else None
    if isinstance(widget, QComboBox):
        row = widget.view().sizeHintForRow(0) if widget.count() else widget.height()
        return widget.width(), min(widget.height(), row)
    if isinstance(widget, QTableView):
        return widget.width(), widget.verticalHeader().defaultSectionSize()
    assert not isinstance(widget, QAbstractItemView), described(widget)
    return (widget.width(), widget.height()) if isinstance(widget, _PRESSED) else None


def test_everything_that_is_pressed_has_room_for_a_finger(wear: Wear, keys: dict[str, str]) -> None:
    player = wear(size=_SIZES[0])
    found, looked_at = set(), Counter[tuple[int, int]]()
    for page in every_page(player, keys):
        for size in reversed(_SIZES):  # it ends as the walk goes on
            player.game.window.resize(*size)
            settle(player)
            for widget in visible(player):
                room = _room(widget)
                if room is not None:
                    looked_at[size] += 1
                    if min(room) < _LEAST:
                        found.add((page, size, described(widget), room))
    assert found == set()
    assert min(looked_at[size] for size in _SIZES) > 100


@pytest.fixture(scope="module")
def finger() -> QPointingDevice:
    device: QPointingDevice = QTest.createTouchDevice()
    return device


def _tap(finger: QPointingDevice, widget: QWidget) -> None:
    middle = widget.rect().center()
    QTest.touchEvent(widget, finger).press(0, middle, widget).commit()
    QTest.qWait(20)
    QTest.touchEvent(widget, finger).release(0, middle, widget).commit()


def _tap_for(player: Player, finger: QPointingDevice, name: str, seen: Callable[[], bool]) -> None:
    """Tap on something, and again as a person would where nothing comes of it on a busy machine.

    A round that was paused meanwhile, for the machine stood still, is taken up again.
    """
    for _ in range(_TAPS):
        if player.sees("pause_page"):
            _tap(finger, player.find("continue_button"))
            player.wait(lambda: not player.sees("pause_page"))
        settle(player)
        _tap(finger, player.find(name))
        patience = QDeadlineTimer(_PATIENCE_MS)
        player.wait(lambda until=patience: seen() or until.hasExpired())
        if seen():
            return
    player.wait(seen)


def _push_up(finger: QPointingDevice, widget: QWidget, way: int) -> None:
    """Push what is under the middle of a widget up."""
    start = widget.rect().center()
    under = widget.childAt(start) or widget
    at = under.mapFrom(widget, start)
    QTest.touchEvent(under, finger).press(0, at, under).commit()
    for step in range(1, 9):
        to = at - QPoint(0, way * step // 8)
        QTest.touchEvent(under, finger).move(0, to, under).commit()
        QTest.qWait(10)
    QTest.touchEvent(under, finger).release(0, at - QPoint(0, way), under).commit()


def _went_on(player: Player, before: str) -> bool:
    return player.sees("results_page") or player.text("progress") != before


def test_a_round_is_played_by_finger_alone(
    wear: Wear, keys: dict[str, str], finger: QPointingDevice
) -> None:
    player = wear(size=(780, 700))  # no wider than the screen: touches beside it get lost
    _tap_for(player, finger, "play_button", lambda: player.sees("question_page"))
    for _ in range(5):
        place = player.options.index(keys[player.text("stem")]) + 1
        _tap_for(player, finger, f"option_{place}", lambda: player.sees("verdict"))
        before = player.text("progress")
        _tap_for(player, finger, "next_button", lambda b=before: _went_on(player, b))
    assert int(player.text("final_score")) > 0


def test_a_finger_scrolls_a_page_and_presses_nothing(wear: Wear, finger: QPointingDevice) -> None:
    player = wear(percent=200, size=(640, 480))
    (area,) = (a for a in visible(player, QAbstractScrollArea) if a.verticalScrollBar().maximum())
    before = area.verticalScrollBar().value()
    _push_up(finger, area.viewport(), 150)
    player.wait(lambda: area.verticalScrollBar().value() > before)
    assert player.sees("home_page")
