"""Nothing is told by colour alone: in a theme of black and white every state still shows."""

from collections.abc import Callable, Iterator
from types import MappingProxyType

import pytest
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from quizapp.game.standings import ScoreLine
from quizapp.ui.theme import TOKENS, Theme
from quizapp.ui.widgets.buttons import PrimaryButton, QuietButton
from quizapp.ui.widgets.chips import Chip
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.message_bar import MessageBar
from quizapp.ui.widgets.option_button import OptionButton
from quizapp.ui.widgets.result_row import ResultRow
from quizapp.ui.widgets.score_table import ScoreTable
from quizapp.ui.widgets.segmented import Segment
from quizapp.ui.widgets.side_bar import SideButton
from quizapp.ui.widgets.verdict_mark import VerdictMark
from tests.ui.values import asked, attempt

_WHITE = {
    *("background", "second", "card", "faded", "right_ground", "wrong_ground"),
    *("on_accent", "trough"),
}


@pytest.fixture(autouse=True)
def _black_and_white(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    roles = TOKENS["light"]
    two = {role: "#ffffff" if role in _WHITE else "#000000" for role in roles}
    monkeypatch.setitem(TOKENS, "light", MappingProxyType(two))
    Theme("light").apply(qapp)
    yield
    monkeypatch.undo()
    Theme("light").apply(qapp)


@pytest.fixture
def place(qtbot: QtBot) -> Iterator[QVBoxLayout]:
    """A window with room for one thing, and another one that has the keyboard."""
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(QLineEdit())
    window.resize(640, 240)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield layout
    window.hide()  # and it is kept until here


def _put(place: QVBoxLayout, widget: QWidget) -> QWidget:
    place.addWidget(widget)
    for _ in range(3):
        QApplication.processEvents()
    return widget


def _image(widget: QWidget) -> QImage:
    return widget.grab().toImage()


@pytest.mark.parametrize(
    "make",
    [
        lambda parent: PrimaryButton("Play", parent=parent),
        lambda parent: QuietButton("Play", parent=parent),
        lambda parent: Chip("Films", parent),
        lambda parent: Segment("20 s", parent),
        lambda parent: SideButton(QAction("Help", parent), parent),
        lambda parent: OptionButton(0, parent),
        QLineEdit,
        ChoiceBox,
        lambda parent: QRadioButton("Right", parent),
    ],
    ids=["primary", "quiet", "chip", "segment", "page", "option", "field", "box", "radio"],
)
def test_the_keyboard_is_seen(place: QVBoxLayout, make: Callable[[QWidget], QWidget]) -> None:
    widget = _put(place, make(place.parentWidget()))
    before = _image(widget)
    widget.setFocus()
    assert widget.hasFocus()
    assert _image(widget) != before


def test_each_verdict_on_an_option_is_seen(place: QVBoxLayout) -> None:
    option = _put(place, OptionButton(0))
    assert isinstance(option, OptionButton)
    option.show_option("Batman")
    images = []
    for state in ("asking", "right", "wrong"):
        option.set_state(state)
        images.append(_image(option))
    assert images[0] != images[1] != images[2] != images[0]


def test_a_verdict_is_seen(place: QVBoxLayout) -> None:
    mark = _put(place, VerdictMark())
    assert isinstance(mark, VerdictMark)
    mark.set_right(right=True)
    right = _image(mark)
    mark.set_right(right=False)
    assert _image(mark) != right


def test_how_a_question_went_is_seen_in_the_results(place: QVBoxLayout) -> None:
    question = asked()
    rows = [_put(place, ResultRow(question, attempt(question, chosen))) for chosen in (1, 0)]
    icons = [_image(row).copy(0, 0, 40, row.height()) for row in rows]
    assert icons[0] != icons[1]


@pytest.mark.parametrize("kind", [Chip, Segment])
def test_what_is_chosen_is_seen(place: QVBoxLayout, kind: type[Chip] | type[Segment]) -> None:
    choice = kind("Films", place.parentWidget())
    _put(place, choice)
    before = _image(choice)
    choice.setChecked(True)
    assert _image(choice) != before


def test_which_page_is_open_is_seen(place: QVBoxLayout) -> None:
    action = QAction("Help", place)
    action.setCheckable(True)
    button = _put(place, SideButton(action, place.parentWidget()))
    before = _image(button)
    action.setChecked(True)
    assert _image(button) != before


@pytest.mark.parametrize("kind", [PrimaryButton, QuietButton])
def test_what_cannot_be_pressed_is_seen(
    place: QVBoxLayout, kind: type[PrimaryButton] | type[QuietButton]
) -> None:
    button = _put(place, kind("Undo"))
    before = _image(button)
    button.setEnabled(False)
    assert _image(button) != before


def test_how_grave_a_message_is_is_seen(place: QVBoxLayout) -> None:
    bar = _put(place, MessageBar())
    assert isinstance(bar, MessageBar)
    images = []
    for kind in ("info", "warning", "error"):
        bar.show_message("So it is.", kind)
        QApplication.processEvents()
        images.append(_image(bar))
    assert images[0] != images[1] != images[2] != images[0]


def test_the_chosen_row_of_a_table_is_seen(place: QVBoxLayout) -> None:
    table = ScoreTable()
    _put(place, table)
    table.show_lines([ScoreLine(b"1", 1, "Ada", 2610, 9, 10, 0, "2026-11-03", resumed=False)], {})
    before = _image(table)
    table.clearSelection()
    assert _image(table) != before
