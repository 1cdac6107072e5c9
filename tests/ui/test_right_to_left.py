"""Arabic: what is read first stands to the right, and foreign words keep their own direction."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, QStringListModel, Qt
from PySide6.QtGui import QImage, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quizapp.game.modes import Choice
from quizapp.items.item import Fact, Item, Source
from quizapp.ui.language import speak
from quizapp.ui.paper_parts import TEXT, text_part
from quizapp.ui.side_by_side import dotted
from quizapp.ui.theme import Theme, theme
from quizapp.ui.widgets.chips import Chip
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.plain_table import PlainTable
from quizapp.ui.widgets.share_card import share_picture
from quizapp.ui.widgets.source_words import source_line
from quizapp.ui.wording import choice_line, instant_text, listed
from tests.ui.values import outcome

ROOM = 8
MARGIN, SQUARES, STEP = 40, 174, 56  # of the picture that is shared


@pytest.fixture(autouse=True)
def _arabic(qapp: QApplication) -> Iterator[None]:
    Theme("light").apply(qapp)
    speak("ar")
    yield
    speak("en")


def places(line: str, words: tuple[str, ...]) -> list[float]:
    """Return how far to the right each word begins, in a line laid out as labels do it."""
    laid = QTextLayout(line, theme().font(16, 500))
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    laid.setTextOption(option)
    laid.beginLayout()
    shown = laid.createLine()
    laid.endLayout()
    return [shown.cursorToX(line.index(word) + 1)[0] for word in words]  # type: ignore[index]


def goes_left(line: str, *words: str) -> bool:
    """Tell whether words follow each other from right to left."""
    found = places(line, words)
    return found == sorted(found, reverse=True)


@pytest.mark.parametrize(
    "words", [("Early", "Late", "Last"), ("صعب", "Early", "Late"), ("Ada", "لا")]
)
def test_what_is_set_side_by_side_is_read_from_the_right(words: tuple[str, ...]) -> None:
    assert goes_left(dotted(words), *words)
    assert goes_left(listed(words), *words)


def test_a_choice_is_read_from_the_right_whatever_its_categories_are_written_in() -> None:
    line = choice_line(Choice(categories=frozenset({"Early days", "Late days"})))
    assert goes_left(line, "كلاسيكي", "أسئلة", "Early", "Late")


def test_a_source_keeps_the_question_mark_of_its_title_where_it_was() -> None:
    facts = (Fact("a", 1, "One."), Fact("b", 7, "Two."))
    item = Item("r", "S?", "A", ("B",), source=Source("What Now?", edition=1, facts=facts))
    line = source_line(item)
    assert goes_left(line, "المصدر", "What", "الفقرتان", "الإصدار")
    assert places(line, ("What",)) < places(line, ("Now",))
    assert "\N{FIRST STRONG ISOLATE}What Now?\N{POP DIRECTIONAL ISOLATE}" in line
    assert ", " not in line


def test_day_and_hour_are_parted_by_a_comma_of_the_language() -> None:
    assert "، " in instant_text(0)
    assert goes_left(instant_text(0), "1970", "\N{POP DIRECTIONAL ISOLATE}، ")


def test_each_line_of_a_label_keeps_its_direction(qtbot: QtBot) -> None:
    alone, below = PlainLabel("ليس فيها شيء."), PlainLabel("Kim and Alec.\nليس فيها شيء.")
    for label in (alone, below):
        qtbot.addWidget(label)
        label.setFixedWidth(300)
        label.adjustSize()
    height = alone.height()
    shown = below.grab().toImage()
    last = shown.copy(0, shown.height() - height, shown.width(), height)
    assert last == alone.grab().toImage()


def test_a_name_that_is_cut_off_has_its_dots_where_it_ends(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    chip = Chip("MMMMMMMM MMMMMMMM MMMMMMMM", holder)
    chip.resize(160, chip.sizeHint().height())
    image = chip.grab().toImage()
    inks = _inks(image.copy(20, 8, 120, image.height() - 16))
    assert _tall(inks, max(inks) - 6) < _tall(inks, min(inks)) / 2


def test_a_text_that_is_cut_off_in_a_table_has_its_dots_where_it_ends(qtbot: QtBot) -> None:
    table = PlainTable("table")
    qtbot.addWidget(table)
    table.show_model(QStringListModel(["MMMMMMMM MMMMMMMM MMMMMMMM MMMMMMMM MMMMMMMM"]))
    table.resize(300, 200)
    table.setColumnWidth(0, 240)
    table.show()
    cell = table.visualRect(table.model().index(0, 0))
    inks = _inks(table.viewport().grab(cell.adjusted(2, 4, -2, -4)).toImage())
    assert _tall(inks, max(inks) - 6) < _tall(inks, min(inks)) / 2


def _tall(inks: dict[int, list[int]], left: int) -> int:
    """Return how high what is painted from there on is: three dots are lower than a letter."""
    return max(len(inks.get(x, ())) for x in range(left, left + ROOM))


def _inks(image: QImage) -> dict[int, list[int]]:
    """Return the rows that something is painted on, for each column that has any."""
    ground = image.pixel(0, 0)
    inks: dict[int, list[int]] = {}
    for x in range(image.width()):
        rows = [y for y in range(image.height()) if image.pixel(x, y) != ground]
        if rows:
            inks[x] = rows
    return inks


@pytest.mark.parametrize(("name", "turned"), [("undo", True), ("back", True), ("tick", False)])
def test_icons_that_point_point_the_other_way(name: str, turned: bool) -> None:
    there = theme().pixmap(name).toImage()
    speak("en")
    here = theme().pixmap(name).toImage()
    assert (there == here) is not turned
    if turned:
        assert _inks(there).keys() == {here.width() - 1 - x for x in _inks(here)}


def test_a_sheet_of_paper_has_its_numbers_where_lines_begin() -> None:
    sides = {}
    for language in ("ar", "en"):
        speak(language)
        image = QImage(300, 40, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFF)
        painter = QPainter(image)
        text_part("Words", TEXT, before="1.").draw(painter, QRectF(0, 0, 300, 40))
        painter.end()
        inks = _inks(image)
        sides[language] = (min(inks) < ROOM, max(inks) > image.width() - ROOM)
    assert sides == {"ar": (False, True), "en": (True, False)}


def test_a_result_to_be_shared_begins_at_the_right() -> None:
    picture = share_picture(outcome())
    edge = picture.width() - MARGIN - 4
    shown = [picture.pixelColor(x, SQUARES) for x in (edge, edge - STEP)]
    assert shown == [theme().color("right_ground"), theme().color("wrong_ground")]
