"""At twice the text in a small window nothing is cut off, and everything can be reached."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionFrame,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from quizapp.ui.language import NAMES
from quizapp.ui.pages.question import QuestionPage
from quizapp.ui.theme import Theme
from quizapp.ui.widgets.option_button import OptionButton
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.progress import Progress
from quizapp.ui.widgets.seat_card import SeatCard
from tests.everyone.conftest import Wear
from tests.everyone.pages import described, every_page, settle, visible
from tests.play.player import Player
from tests.ui.values import asked

SMALL = (640, 480)
_EITHER_SIDE = 4  # which Qt leaves free around the text of a field
WRITTEN = (PlainLabel, QAbstractButton, Progress)


def _needs(widget: QWidget) -> tuple[int, int]:
    """Return the width and the height that a text needs where it stands."""
    if isinstance(widget, OptionButton):
        return 0, widget.heightForWidth(widget.width())
    if isinstance(widget, Progress):
        return widget.minimumSizeHint().width(), widget.sizeHint().height()
    if isinstance(widget, PlainLabel) and widget.wordWrap():
        return widget.minimumSizeHint().width(), widget.heightForWidth(widget.width())
    if isinstance(widget, SeatCard):  # names give way to marks; the line below names who is on
        return widget.least_width(named=False), widget.sizeHint().height()
    hint = widget.sizeHint()  # a button may leave out the key that presses it, but no word
    return widget.minimumSizeHint().width(), hint.height()


def _cut_by(widget: QWidget) -> str:
    """Name what cuts a widget off that cannot be scrolled to, or return nothing."""
    inner, outer = widget, widget.parentWidget()
    while outer is not None and not inner.isWindow():
        place = QRect(widget.mapTo(outer, widget.rect().topLeft()), widget.size())
        area = outer.parentWidget()
        if isinstance(area, QScrollArea) and outer is area.viewport():
            seen = outer.rect()
            if place.left() < seen.left() or place.right() > seen.right():
                return f"{described(area)} at the side"
            inner, outer = area, area.parentWidget()
            widget = area
            continue
        if not outer.rect().contains(place):
            return described(outer)
        inner, outer = outer, outer.parentWidget()
    return ""


def _cut_off(player: Player) -> tuple[int, set[tuple[object, ...]]]:
    """Return how many texts are on the page, and those that are cut off."""
    found: set[tuple[object, ...]] = set()
    looked_at = 0
    for widget in [w for kind in WRITTEN for w in visible(player, kind)]:
        text = getattr(widget, "text", str)()
        if not text or isinstance(widget.parentWidget(), QAbstractScrollArea):
            continue
        looked_at += 1
        width, height = _needs(widget)
        if widget.width() < width or widget.height() < height:
            found.add((described(widget), (width, height), widget.size().toTuple()))
        cut = _cut_by(widget)
        if cut:
            found.add((described(widget), cut))
    for field in visible(player, QLineEdit):
        text, room = field.placeholderText(), _room_in(field)
        if field.fontMetrics().horizontalAdvance(text) > room:
            found.add((described(field), text, room))
    for table in visible(player, QTableView):
        found |= {(described(table), title) for title in _outside(table)}
    return looked_at, found


def _outside(table: QTableView) -> list[str]:
    """Return the titles of the columns that are shown and cannot be seen whole."""
    header, model, room = table.horizontalHeader(), table.model(), table.viewport().width()
    shown = [one for one in range(model.columnCount()) if not header.isSectionHidden(one)]
    lefts = {one: header.sectionViewportPosition(one) for one in shown}
    return [
        str(model.headerData(one, Qt.Orientation.Horizontal))
        for one, left in lefts.items()
        if left < 0 or left + header.sectionSize(one) > room
    ]


def _room_in(field: QLineEdit) -> int:
    """Return how wide what stands in a field can be."""
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    inside = QStyle.SubElement.SE_LineEditContents
    return field.style().subElementRect(inside, option, field).width() - _EITHER_SIDE


# at 100 % nothing was ever cut off that was not at 200 %: there one language is enough
@pytest.mark.parametrize(("language", "percent"), [("en", 100), *((name, 200) for name in NAMES)])
def test_no_text_is_cut_off(wear: Wear, keys: dict[str, str], language: str, percent: int) -> None:
    player = wear(percent=percent, size=SMALL, language=language)
    found, looked_at = set(), 0
    for page in every_page(player, keys, crowd=True):
        assert (player.game.window.width(), player.game.window.height()) == SMALL, page
        count, cut = _cut_off(player)
        looked_at += count
        found |= {(page, *one) for one in cut}
    assert found == set()
    assert looked_at > 100


def test_longer_words_of_another_language_are_not_cut_off(wear: Wear, keys: dict[str, str]) -> None:
    player = wear(percent=200, size=SMALL, language="de")
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    key = keys[player.text("stem")]
    player.choose(next(text for text in player.options if text != key))
    player.go_on()
    player.play(keys)
    player.wait_for("rank")
    assert "1 Fehler wiederholen" in player.text("replay_mistakes_button")
    settle(player)
    assert _cut_off(player)[1] == set()
    player.go("show_scores")
    player.wait(lambda: player.table("scores_table") != [])
    settle(player)
    boxes = visible(player, QComboBox)
    cut = [one for one in boxes if one.minimumContentsLength() < len(one.currentText()) < 20]
    assert len(boxes) > 2
    assert cut == []
    assert _cut_off(player)[1] == set()


def _controls(player: Player) -> set[QWidget]:
    """Return everything on the page that takes the keyboard by itself."""
    stop = Qt.FocusPolicy.TabFocus.value
    return {
        widget
        for widget in visible(player)
        if widget.focusPolicy().value & stop
        and widget.isEnabled()
        and not isinstance(widget.parentWidget(), QComboBox)  # it has the box's focus
    }


def _in_sight(widget: QWidget) -> bool:
    """Tell whether a widget, or as much of it as its page can show, is on the screen."""
    seen = widget.visibleRegion().boundingRect()
    window = widget.window()
    whole = min(widget.height(), window.height() // 4)
    return seen.height() >= whole and seen.width() >= min(widget.width(), window.width() // 4)


def test_tab_reaches_every_control_and_brings_it_into_sight(
    wear: Wear, keys: dict[str, str]
) -> None:
    player = wear(percent=200, size=SMALL)
    unreached, unseen = set(), set()
    for page in every_page(player, keys):
        first = QApplication.focusWidget()
        assert first is not None, page
        stops: list[QWidget] = []
        while (here := _tab(player)) not in stops:
            stops.append(here)
            if not _in_sight(here):
                unseen.add((page, described(here)))
        unreached |= {(page, described(one)) for one in _controls(player) - set(stops)}
        first.setFocus()
    assert unreached == set()
    assert unseen == set()


def _tab(player: Player) -> QWidget:
    player.press(Qt.Key.Key_Tab)
    here = QApplication.focusWidget()
    assert here is not None
    return here


def test_a_short_question_and_its_options_are_seen_without_scrolling(
    qtbot: QtBot, qapp: QApplication
) -> None:
    look = Theme("dark", 200)
    look.apply(qapp)
    page = QuestionPage()
    qtbot.addWidget(page)
    page.resize(SMALL[0] - 76, SMALL[1])  # beside the icons of the side bar
    page.show()
    qtbot.waitExposed(page)
    page.ask(asked(("1988", "1990", "1991", "1993"), "1990"), 1, 10, 0, 0, 20_000)
    for name in ("progress", "countdown", "stem", *(f"option_{n}" for n in range(1, 5))):
        part = page.findChild(QWidget, name)
        qtbot.waitUntil(lambda part=part: part.visibleRegion().boundingRect() == part.rect())
    look.set_text_percent(100)
