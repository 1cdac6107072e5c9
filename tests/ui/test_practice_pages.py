"""What practice changes on the pages: what waits instead of a best score, and no points."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from quizapp.game.modes import Choice
from quizapp.game.practice import Sure, ToPractise
from quizapp.game.presets import choices_from_json, choices_to_json
from quizapp.game.standings import Best, Waiting
from quizapp.ui.pages.home import HomePage
from quizapp.ui.pages.question import QuestionPage
from quizapp.ui.pages.results import ResultsPage
from quizapp.ui.wording import next_time_text
from tests.ui.seen import child, says
from tests.ui.values import asked, attempt, outcome, stock

PRACTICE = Choice(mode="practice", time_limit_s=None)


@pytest.fixture
def home(qtbot: QtBot) -> HomePage:
    page = HomePage()
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    page.set_choice(PRACTICE, "Ada")
    page.set_stock(stock())
    page.focus_first()
    return page


@pytest.fixture
def question(qtbot: QtBot) -> QuestionPage:
    """A question of practice that asks how sure one is."""
    page = QuestionPage()
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.ask(asked(), 1, 10, 2, 2, None, scored=False, asks_sure=True)
    return page


def test_home_says_what_waits_in_place_of_a_best_score(home: HomePage) -> None:
    home.set_to_practise(ToPractise(missed=3, due=7, new=88))
    assert says(home, "best_score") == "10"
    assert says(home, "best_detail") == "Mistakes 3 · due 7 · new 88"
    assert child(home, "statistics_button").isVisible()


def test_the_way_to_the_statistics_is_there_in_practice_alone(home: HomePage, qtbot: QtBot) -> None:
    home.set_to_practise(ToPractise(new=9))
    with qtbot.waitSignal(home.statistics_wanted):
        qtbot.keyClick(child(home, "statistics_button"), Qt.Key.Key_Return)
    qtbot.mouseClick(child(home, "mode_classic"), Qt.MouseButton.LeftButton)
    home.set_best(Best(2610, 10, 10, 0))
    assert not child(home, "statistics_button").isVisible()
    assert says(home, "best_score").replace(",", "") == "2610"


def test_an_answer_that_comes_after_the_mode_was_changed_is_not_shown(
    home: HomePage, qtbot: QtBot
) -> None:
    qtbot.mouseClick(child(home, "mode_classic"), Qt.MouseButton.LeftButton)
    home.set_best(None)
    home.set_to_practise(ToPractise(new=9))
    assert not child(home, "best_score").isVisible()


def test_practice_offers_to_ask_how_sure_one_is_and_other_modes_do_not(
    home: HomePage, qtbot: QtBot
) -> None:
    assert home.choice() == PRACTICE
    qtbot.mouseClick(child(home, "how_sure_on"), Qt.MouseButton.LeftButton)
    assert home.choice() == replace(PRACTICE, sure=True)
    qtbot.mouseClick(child(home, "mode_classic"), Qt.MouseButton.LeftButton)
    assert not child(home, "how_sure_on").isVisible()
    assert not home.choice().sure
    assert home.remembered("practice") == replace(PRACTICE, sure=True)


def test_the_choice_to_be_asked_is_remembered() -> None:
    chosen = [replace(PRACTICE, sure=True), Choice(sure=True)]
    assert choices_from_json(choices_to_json(chosen)) == [chosen[0], Choice()]


def test_practice_that_waits_is_told_without_points(home: HomePage) -> None:
    home.set_waiting(Waiting(b"r", PRACTICE, "Ada", 3, 10, 0))
    card = child(home, "waiting_card")
    told = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "Ada: 3 of 10 answered" in told
    assert "points" not in told


def test_a_choice_waits_for_how_sure_one_is(question: QuestionPage, qtbot: QtBot) -> None:
    heard: list[tuple[int, object]] = []
    question.sure_said.connect(lambda place, sure: heard.append((place, sure)))
    with qtbot.assertNotEmitted(question.option_chosen):
        qtbot.keyClick(question, Qt.Key.Key_4)
    assert child(question, "sure_bar").isVisible()
    assert "chosen" in child(question, "option_4").accessibleName().lower()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_4)
    assert heard == []
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_3)
    assert heard == [(3, Sure.SURE)]


@pytest.mark.parametrize(("name", "sure"), [("guess", 0), ("fairly", 1), ("sure", 2)])
def test_each_button_says_what_it_stands_for(
    question: QuestionPage, qtbot: QtBot, name: str, sure: int
) -> None:
    qtbot.keyClick(question, Qt.Key.Key_1)
    button = child(question, f"sure_{name}")
    assert button.accessibleDescription() == "How sure are you?"
    with qtbot.waitSignal(question.sure_said) as said:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert said.args == [0, Sure(sure)]


def test_the_arrow_keys_lead_from_one_to_the_next(question: QuestionPage, qtbot: QtBot) -> None:
    qtbot.keyClick(question, Qt.Key.Key_1)
    assert QApplication.focusWidget() is child(question, "sure_fairly")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    with qtbot.waitSignal(question.sure_said) as said:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert said.args == [0, Sure.SURE]


def test_a_verdict_of_practice_has_no_points_but_the_day_when_it_comes_again(
    question: QuestionPage,
) -> None:
    assert says(question, "score") == "2 right"
    assert says(question, "streak") == "2 in a row"
    shown = asked()
    question.reveal(shown, attempt(shown, 1), 3, 3)
    question.show_next_time(3)
    assert (says(question, "score"), says(question, "streak")) == ("3 right", "3 in a row")
    assert not child(question, "points").isVisible()
    assert says(question, "receipt") == "Again in 3 days"


def test_a_scored_question_after_practice_has_its_points_again(question: QuestionPage) -> None:
    shown = asked()
    question.ask(shown, 1, 10, 740, 2, 20_000)
    question.reveal(shown, attempt(shown, 1), 740, 3)
    assert says(question, "score") == "740 points"
    assert child(question, "points").isVisible()


@pytest.mark.parametrize(
    ("days", "text"),
    [
        (0, "Again next practice"),
        (1, "Again tomorrow"),
        (2, "Again in 2 days"),
        (59, "Again in 59 days"),
        (60, "Again in 2 months"),
        (365, "Again in 12 months"),
    ],
)
def test_the_next_time_is_told_as_one_speaks_of_it(days: int, text: str) -> None:
    assert next_time_text(days) == text


def test_results_of_practice_count_what_was_right(qtbot: QtBot) -> None:
    page = ResultsPage()
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    page.show_outcome(replace(outcome(), choice=PRACTICE, score=0))
    assert says(page, "final_score") == "1 of 3"
    assert says(page, "right_of_asked") == "The mistakes come first next time"
    assert "Points" not in [
        label.text() for label in page.findChildren(QLabel) if label.isVisible()
    ]
    page.show_outcome(outcome())
    assert says(page, "final_score") == "2610"
