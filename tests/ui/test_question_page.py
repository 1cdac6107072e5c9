"""A question and its verdict, by keys and mouse."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from quizapp.items.item import Fact, Item, Source
from quizapp.ui.pages.question import QuestionPage
from quizapp.ui.theme import Theme
from quizapp.ui.widgets import first_moment
from quizapp.ui.widgets.source_words import source_line
from tests.ui.values import asked, attempt

LONG = "Which of the many reasons that were given then was it in the end? " * 12
EIGHT = ("R&B <b>one</b>", "two", "three", "four", "five", "six", "seven", "x" * 900)


@pytest.fixture
def page(question_page: QuestionPage) -> QuestionPage:
    question_page.ask(asked(), 4, 10, 740, 3, 20_000)
    return question_page


def child(page: QWidget, name: str) -> QWidget:
    found = page.findChild(QWidget, name)
    assert found is not None, name
    return found


def says(page: QWidget, name: str) -> str:
    found = child(page, name)
    assert isinstance(found, QLabel | QAbstractButton | QProgressBar)
    return found.text()


def answer(page: QuestionPage, chosen: int | None, *, last: bool = False) -> None:
    question = asked()
    given = attempt(question, chosen)
    score, streak = 740 + given.points, 4 if given.right else 0
    page.reveal(question, given, score, streak, last=last)


def test_a_question_shows_where_the_round_stands(page: QuestionPage) -> None:
    assert says(page, "progress") == "Question 4 of 10"
    assert says(page, "score") == "740 points"
    assert says(page, "streak") == "3 in a row +30 %"
    assert says(page, "stem") == "On the set of which film did they meet?"
    assert child(page, "option_2").property("option_text") == "The Marrying Man"
    assert not child(page, "option_5").isVisible()


@pytest.mark.parametrize("place", range(4))
def test_a_digit_chooses_at_once(page: QuestionPage, qtbot: QtBot, place: int) -> None:
    with qtbot.waitSignal(page.option_chosen, timeout=50) as choice:
        qtbot.keyClick(page, str(place + 1))
    assert choice.args == [place]


def test_digits_of_the_keypad_choose_too(page: QuestionPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.option_chosen) as choice:
        qtbot.keyClick(page, Qt.Key.Key_3, Qt.KeyboardModifier.KeypadModifier)
    assert choice.args == [2]


def test_a_digit_without_an_option_does_nothing(page: QuestionPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.option_chosen):
        qtbot.keyClick(page, "5")


def test_the_mouse_chooses(page: QuestionPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.option_chosen) as choice:
        qtbot.mouseClick(child(page, "option_4"), Qt.MouseButton.LeftButton)
    assert choice.args == [3]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_focused_option_is_chosen(page: QuestionPage, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is child(page, "option_1")
    with qtbot.waitSignal(page.option_chosen) as choice:
        qtbot.keyClick(child(page, "option_1"), key)
    assert choice.args == [0]


def test_enter_alone_chooses_nothing(page: QuestionPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.option_chosen), qtbot.assertNotEmitted(page.next_requested):
        qtbot.keyClick(page, Qt.Key.Key_Return)
        qtbot.keyClick(page, Qt.Key.Key_Space)


def test_tab_walks_through_the_options_in_order(page: QuestionPage, qtbot: QtBot) -> None:
    seen = []
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    for _ in range(4):
        seen.append(QApplication.focusWidget().objectName())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert seen == ["option_1", "option_2", "option_3", "option_4"]


def test_a_held_key_goes_on_only_once(
    page: QuestionPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_moment, "HOLD_MS", 0)
    answer(page, 1)
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True, 2
    )
    with qtbot.assertNotEmitted(page.next_requested):
        QCoreApplication.sendEvent(QApplication.focusWidget(), held)


def test_a_right_answer_says_so_in_words(page: QuestionPage) -> None:
    answer(page, 1)
    assert says(page, "verdict") == "Right, 4 in a row"
    assert says(page, "points") == "+210"
    assert says(page, "receipt") == "200 × 81 % × 1.3 streak"
    assert says(page, "score") == "950 points"
    assert child(page, "option_2").accessibleName() == "2: The Marrying Man (Right)"


def test_a_wrong_answer_shows_the_key_and_the_choice(page: QuestionPage) -> None:
    answer(page, 0)
    assert says(page, "verdict") == "Not this time"
    assert says(page, "streak") == "Streak ended"
    assert child(page, "option_1").accessibleName() == "1: The Getaway (Your answer)"
    assert child(page, "option_2").accessibleName() == "2: The Marrying Man (Right)"


def test_a_double_click_that_began_elsewhere_chooses_nothing(
    page: QuestionPage, qtbot: QtBot
) -> None:
    option = child(page, "option_2")
    middle = QPointF(option.rect().center())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with qtbot.assertNotEmitted(page.option_chosen, wait=20):
        for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
            at = option.mapToGlobal(middle)
            QApplication.sendEvent(option, QMouseEvent(kind, middle, at, left, left, none))


def test_time_that_ran_out_is_said(page: QuestionPage) -> None:
    answer(page, None)
    assert says(page, "verdict") == "Time is up"


def test_the_source_names_article_paragraph_and_edition(page: QuestionPage) -> None:
    answer(page, 1)
    assert says(page, "source") == "Source: An article, paragraph 1 (edition 1)"
    assert says(page, "fact") == "They met in 1990 on the set of The Marrying Man."


def test_a_source_of_several_paragraphs_names_them_all(page: QuestionPage) -> None:
    facts = (Fact("a", 7, "The message was in 2007."), Fact("b", 1, "They parted in 2000."))
    question = asked()
    item = replace(question.item, source=Source("An article", edition=2, facts=facts))
    question = replace(question, item=item)
    page.ask(question, 4, 10, 740, 3, 20_000)
    page.reveal(question, attempt(question, 1), 800, 4)
    assert says(page, "source") == "Source: An article, paragraphs 1, 7 (edition 2)"


def test_the_source_tells_how_old_the_questions_are_where_their_pack_says_it() -> None:
    item = Item("r", "S?", "A", ("B",), source=Source("An article", edition=2, as_of="2018"))
    assert source_line(item) == "Source: An article (edition 2, as of 2018)"


def test_a_question_without_a_source_claims_none(page: QuestionPage) -> None:
    question = asked(source=None)
    page.ask(question, 1, 10, 0, 0, 20_000)
    page.reveal(question, attempt(question, 1), 100, 1)
    assert not child(page, "source").isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_verdict_is_left_by_key(page: QuestionPage, qtbot: QtBot, key: Qt.Key) -> None:
    answer(page, 1)
    with qtbot.waitSignal(page.next_requested):
        qtbot.keyClick(QApplication.focusWidget(), key)


def test_after_the_verdict_no_option_answers(page: QuestionPage, qtbot: QtBot) -> None:
    answer(page, 1)
    with qtbot.assertNotEmitted(page.option_chosen):
        qtbot.keyClick(page, "1")
        qtbot.mouseClick(child(page, "option_1"), Qt.MouseButton.LeftButton)


def test_content_keeps_its_place_at_the_verdict(page: QuestionPage, qtbot: QtBot) -> None:
    names = ("progress", "stem", "option_1", "option_4")
    qtbot.waitUntil(lambda: child(page, "option_4").mapTo(page, QPoint()).y() > 0)
    QCoreApplication.processEvents()
    before = {name: child(page, name).mapTo(page, QPoint()) for name in names}
    answer(page, 0)
    QCoreApplication.processEvents()
    assert {name: child(page, name).mapTo(page, QPoint()) for name in names} == before


def test_escape_pauses_and_covers_the_question(page: QuestionPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.pause_requested):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    page.set_paused(True)
    assert child(page, "pause_page").isVisible()
    assert not child(page, "stem").isVisible()
    assert not child(page, "option_1").isVisible()
    with qtbot.assertNotEmitted(page.option_chosen):
        qtbot.keyClick(page, "1")


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_pause_is_left_by_key(page: QuestionPage, qtbot: QtBot, key: Qt.Key) -> None:
    page.set_paused(True)
    with qtbot.waitSignal(page.continue_requested):
        qtbot.keyClick(QApplication.focusWidget(), key)
    page.set_paused(False)
    assert child(page, "stem").isVisible()
    with qtbot.waitSignal(page.option_chosen):
        qtbot.keyClick(page, "1")


def test_the_clock_shows_begun_seconds(page: QuestionPage) -> None:
    page.set_left(11_001)
    assert says(page, "countdown") == "12"


def test_without_a_clock_there_is_no_countdown(page: QuestionPage) -> None:
    page.ask(asked(), 1, 10, 0, 0, None)
    assert not child(page, "countdown").isVisible()


def test_points_that_are_not_kept_are_said(page: QuestionPage) -> None:
    answer(page, 1)
    page.set_kept("not kept")
    assert says(page, "kept") == "Not saved yet"
    page.set_kept("kept")
    assert says(page, "kept") == ""


def test_the_last_question_leads_to_the_results(page: QuestionPage) -> None:
    answer(page, 1, last=True)
    assert says(page, "next_button") == "Results"


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("size", [(916, 700), (556, 480)])
def test_the_longest_question_stays_within_the_page(
    page: QuestionPage, qtbot: QtBot, look: Theme, percent: int, size: tuple[int, int]
) -> None:
    question = asked(options=EIGHT, key="two", stem=LONG)
    look.set_text_percent(percent)
    page.resize(*size)
    page.ask(question, 10, 10, 12_740, 7, 20_000)
    page.reveal(question, attempt(question, 7), 12_740, 0)
    next_button = child(page, "next_button")
    qtbot.waitUntil(lambda: page.rect().contains(_place(next_button, page)))
    for name in ("progress", "score", "countdown", "stem", *[f"option_{k}" for k in range(1, 9)]):
        place = _place(child(page, name), page)
        assert place.left() >= 0, name
        assert place.right() < page.width(), name


def _place(part: QWidget, page: QWidget) -> QRect:
    rect = part.rect()
    rect.moveTopLeft(part.mapTo(page, QPoint()))
    return rect


def test_markup_in_a_question_is_only_text(page: QuestionPage) -> None:
    question = asked(options=EIGHT, key="two", stem="<img src=/etc/passwd> & <b>bold</b>")
    page.ask(question, 1, 10, 0, 0, 20_000)
    stem = child(page, "stem")
    assert isinstance(stem, QLabel)
    assert stem.textFormat() is Qt.TextFormat.PlainText
    assert says(page, "option_1") == "R&&B <b>one</b>"
    assert child(page, "option_1").property("option_text") == "R&B <b>one</b>"


def test_the_first_verdict_that_scrolls_leaves_room_for_its_bar(
    question_page: QuestionPage, qtbot: QtBot, look: Theme
) -> None:
    look.set_text_percent(200)
    question_page.resize(568, 480)
    question = asked()
    question = replace(question, item=replace(question.item, explanation=LONG[:200]))
    question_page.ask(question, 1, 10, 0, 0, 20_000)
    question_page.reveal(question, attempt(question, 1), 100, 1)
    words = child(question_page, "explanation")

    def fits() -> bool:
        return words.geometry().right() <= words.parentWidget().rect().right()

    area = child(question_page, "verdict_words")
    qtbot.waitUntil(lambda: words.parentWidget().height() > area.height())
    qtbot.waitUntil(fits)
