"""How a question feels: what sounds, what moves, and when it goes on."""

from random import Random

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from quizapp.ui.motion import REDUCED, Motion
from quizapp.ui.pages.question import QuestionPage
from quizapp.ui.widgets import auto_advance, first_moment
from quizapp.ui.widgets.celebration import MOST_PIECES
from quizapp.ui.widgets.confetti import thrown
from tests.ui.values import asked, attempt

_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(question_page: QuestionPage) -> QuestionPage:
    question_page.ask(asked(), 4, 10, 740, 2, 20_000)
    return question_page


def child(page: QWidget, name: str) -> QWidget:
    found = page.findChild(QWidget, name)
    assert found is not None, name
    return found


def seen(page: QWidget, name: str) -> bool:
    found = page.findChild(QWidget, name)
    return found is not None and found.isVisible()


def answer(page: QuestionPage, chosen: int | None, streak: int = 1, *, again: bool = False) -> None:
    question = asked()
    page.reveal(question, attempt(question, chosen), 950, streak, again=again)


def collected(page: QuestionPage) -> list[str]:
    """Return a list that fills with what happens from now on."""
    told: list[str] = []
    page.sound_wanted.connect(told.append)
    page.next_requested.connect(lambda: told.append("next"))
    return told


@pytest.mark.parametrize(
    ("chosen", "streak", "cue"),
    [(1, 1, "right"), (1, 3, "streak"), (1, 4, "right"), (1, 5, "streak"), (1, 7, "streak"),
     (0, 0, "wrong"), (None, 0, "wrong")],
)  # fmt: skip
def test_every_verdict_has_its_sound(
    page: QuestionPage, chosen: int | None, streak: int, cue: str
) -> None:
    told = collected(page)
    answer(page, chosen, streak)
    assert told == [cue]


def test_a_verdict_that_is_seen_again_is_silent(page: QuestionPage) -> None:
    told = collected(page)
    answer(page, 1, 3, again=True)
    assert told == []


def test_the_last_five_seconds_tick_once_each(page: QuestionPage) -> None:
    told = collected(page)
    for left_ms in (5_900, 5_050, 5_000, 4_950, 4_000, 3_900, 2_999, 2_000, 1_000, 40, 0):
        page.set_left(left_ms)
    assert told == ["tick"] * 5


def test_a_new_full_clock_does_not_tick(page: QuestionPage) -> None:
    page.set_left(3_000)
    told = collected(page)
    page.ask(asked(), 5, 10, 740, 0, 20_000)
    page.set_left(19_990)
    assert told == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_in_the_first_moment_of_a_verdict_goes_on_once_when_it_is_over(
    page: QuestionPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, key: Qt.Key
) -> None:
    monkeypatch.setattr(first_moment, "HOLD_MS", 60)
    answer(page, 1)
    told = collected(page)
    for _ in range(3):
        qtbot.keyClick(child(page, "next_button"), key)
    assert told == []
    button = child(page, "next_button")
    assert isinstance(button, QAbstractButton)
    assert button.isDown(), "the press is seen to be taken"
    qtbot.waitUntil(lambda: told == ["next"])
    page.ask(asked(), 5, 10, 740, 2, 20_000)
    assert not button.isDown()


def test_a_key_that_waits_does_not_reach_the_question_after_the_next(
    page: QuestionPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_moment, "HOLD_MS", 30)
    answer(page, 1)
    qtbot.keyClick(child(page, "next_button"), Qt.Key.Key_Return)
    page.ask(asked(), 5, 10, 740, 2, 20_000)
    answer(page, 1)
    with qtbot.assertNotEmitted(page.next_requested, wait=60):
        pass


def test_a_key_that_waits_is_forgotten_with_the_page(
    page: QuestionPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_moment, "HOLD_MS", 30)
    answer(page, 1)
    qtbot.keyClick(child(page, "next_button"), Qt.Key.Key_Return)
    page.hide()
    with qtbot.assertNotEmitted(page.next_requested, wait=60):
        pass


def test_the_mouse_goes_on_at_once(page: QuestionPage, qtbot: QtBot) -> None:
    answer(page, 1)
    told = collected(page)
    qtbot.mouseClick(child(page, "next_button"), _LEFT)
    assert told == ["next"]


@pytest.fixture
def quick_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(auto_advance, "LEAST_MS", 150)
    monkeypatch.setattr(auto_advance, "A_LETTER_MS", 0)


def test_longer_texts_stay_longer_but_not_for_ever() -> None:
    times = [auto_advance.reading_ms("x" * count) for count in (0, 100, 300, 100_000)]
    assert times == [3_000, 9_000, 21_000, 40_000]


@pytest.mark.usefixtures("quick_reader")
def test_a_verdict_goes_on_by_itself_where_that_is_wanted(page: QuestionPage, qtbot: QtBot) -> None:
    page.set_auto_advance(on=True)
    with qtbot.waitSignal(page.next_requested):
        answer(page, 1)
        assert seen(page, "pace")


@pytest.mark.usefixtures("quick_reader")
@pytest.mark.parametrize("by", ["key", "click"])
def test_any_key_or_click_keeps_the_verdict(page: QuestionPage, qtbot: QtBot, by: str) -> None:
    page.set_auto_advance(on=True)
    answer(page, 1)
    if by == "key":
        qtbot.keyClick(page, Qt.Key.Key_Shift)
    else:
        qtbot.mouseClick(child(page, "stem"), _LEFT)
    assert not seen(page, "pace")
    with qtbot.assertNotEmitted(page.next_requested, wait=300):
        pass
    page.ask(asked(), 5, 10, 740, 2, 20_000)
    with qtbot.waitSignal(page.next_requested):
        answer(page, 1)


@pytest.mark.usefixtures("quick_reader")
def test_nothing_goes_on_by_itself_at_the_players_pace_or_when_nobody_answered(
    page: QuestionPage, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(page.next_requested, wait=300):
        answer(page, 1)
        assert not seen(page, "pace")
    page.set_auto_advance(on=True)
    page.ask(asked(), 5, 10, 740, 2, 20_000)
    with qtbot.assertNotEmitted(page.next_requested, wait=300):
        answer(page, None)


@pytest.mark.parametrize(("streak", "celebrated"), [(3, True), (4, False), (5, True), (7, True)])
def test_streaks_of_three_five_and_seven_are_celebrated_and_it_ends(
    page: QuestionPage, qtbot: QtBot, moving: Motion, streak: int, celebrated: bool
) -> None:
    assert moving.full
    answer(page, 1, streak)
    if celebrated:
        qtbot.waitUntil(lambda: seen(page, "celebration"))
    qtbot.waitUntil(lambda: not seen(page, "celebration"))


def test_a_celebration_ends_at_a_key_which_still_does_its_work(
    page: QuestionPage, qtbot: QtBot, moving: Motion, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_moment, "HOLD_MS", 0)
    assert moving.full
    answer(page, 1, 5)
    qtbot.waitUntil(lambda: seen(page, "celebration"))
    told = collected(page)
    qtbot.keyClick(child(page, "next_button"), Qt.Key.Key_Return)
    assert told == ["next"]
    assert not seen(page, "celebration")


def test_a_celebration_lets_the_mouse_through(
    page: QuestionPage, qtbot: QtBot, moving: Motion
) -> None:
    assert moving.full
    answer(page, 1, 5)
    qtbot.waitUntil(lambda: seen(page, "celebration"))
    middle = child(page, "next_button").rect().center()
    at = child(page, "next_button").mapTo(page, middle)
    assert page.childAt(at) is child(page, "next_button")
    with qtbot.waitSignal(page.next_requested):
        qtbot.mouseClick(page.childAt(at), _LEFT)
    assert not seen(page, "celebration")


def test_no_confetti_ever_lies_on_a_text(page: QuestionPage, qtbot: QtBot, moving: Motion) -> None:
    answer(page, 1, 7)
    moving.set_preference(REDUCED)
    still = {name: _picture(page, name) for name in _TEXTS}
    ground = page.grab().toImage()
    moving.set_preference("full")
    page.ask(asked(), 4, 10, 740, 6, 20_000)
    answer(page, 1, 7)
    qtbot.waitUntil(lambda: seen(page, "celebration"))
    qtbot.waitUntil(lambda: not seen(page, "veil"))
    moved = False
    while seen(page, "celebration"):
        QCoreApplication.processEvents()
        assert {name: _picture(page, name) for name in _TEXTS} == still
        moved = moved or page.grab().toImage() != ground
    assert moved


_TEXTS = ("stem", "verdict", "explanation", "source", "points", "streak", "score", "option_1")


def _picture(page: QWidget, name: str) -> object:
    """Return how a part of the page looks, with all that lies on it."""
    part = child(page, name)
    rect = part.rect()
    told = getattr(part, "text_rect", None)
    if isinstance(part, QLabel) and callable(told):
        rect = told()
    place = QRect(part.mapTo(page, rect.topLeft()), rect.size())
    return page.grab(place).toImage()


@pytest.mark.parametrize("preference", ["reduced", "system"])
def test_without_motion_a_streak_has_only_its_accent(
    page: QuestionPage, qtbot: QtBot, moving: Motion, preference: str
) -> None:
    answer(page, 1, 4)
    plain = _picture(page, "streak")
    page.ask(asked(), 5, 10, 740, 4, 20_000)
    qtbot.waitUntil(lambda: not seen(page, "veil"))
    moving.set_preference(preference)  # of a screen that nobody looks at, the system wants none
    answer(page, 1, 5)
    qtbot.wait_until(lambda: _picture(page, "streak") != plain)
    assert not seen(page, "celebration")
    page.ask(asked(), 6, 10, 740, 5, 20_000)
    assert not seen(page, "veil")


def test_the_next_question_comes_out_of_the_background_and_takes_keys_meanwhile(
    page: QuestionPage, qtbot: QtBot, moving: Motion
) -> None:
    assert moving.full
    answer(page, 1)
    page.ask(asked(), 5, 10, 740, 2, 20_000)
    assert seen(page, "veil")
    middle = child(page, "option_2").rect().center()
    assert page.childAt(child(page, "option_2").mapTo(page, middle)) is child(page, "option_2")
    with qtbot.waitSignal(page.option_chosen, timeout=50) as choice:
        qtbot.keyClick(page, "3")
    assert choice.args == [2]
    assert not seen(page, "veil")


def test_a_verdict_is_never_veiled(page: QuestionPage, moving: Motion) -> None:
    assert moving.full
    answer(page, 1)
    assert not seen(page, "veil")


def test_a_veil_lifts_by_itself(page: QuestionPage, qtbot: QtBot, moving: Motion) -> None:
    assert moving.full
    answer(page, 1)
    page.ask(asked(), 5, 10, 740, 2, 20_000)
    qtbot.waitUntil(lambda: not seen(page, "veil"), timeout=2_000)


def test_confetti_is_few_and_follows_from_its_chance() -> None:
    once, again = (thrown(MOST_PIECES, Random(5)) for _ in range(2))  # noqa: S311
    assert once == again
    assert len(once) == 120
    assert once[0].place(0.0) == (0.0, 0.0)


def test_a_celebration_covers_the_page_and_no_more(
    page: QuestionPage, qtbot: QtBot, moving: Motion
) -> None:
    assert moving.full
    answer(page, 1, 3)
    qtbot.waitUntil(lambda: seen(page, "celebration"))
    place = child(page, "celebration").geometry()
    assert (place.topLeft(), place.size()) == (QPoint(), QSize(page.size()))
