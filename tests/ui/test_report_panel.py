"""Reporting a question: the panel over the question page, by keys and mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from quizapp.items.report import Reason
from quizapp.ui.pages.question import QuestionPage
from quizapp.ui.theme import Theme
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.report_panel import ReportPanel
from tests.ui.values import asked, attempt

CTRL = Qt.KeyboardModifier.ControlModifier
REASONS = ("report_wrong", "report_unclear", "report_given_away", "report_unfair")


@pytest.fixture
def page(question_page: QuestionPage) -> QuestionPage:
    question_page.ask(asked(), 4, 10, 740, 3, 20_000)
    return question_page


@pytest.fixture
def panel(page: QuestionPage) -> ReportPanel:
    """The panel over a question that was answered."""
    question = asked()
    page.reveal(question, attempt(question, 1), 950, 4)
    panel = ReportPanel(page)
    panel.open(question.uid, question.item.stem)
    return panel


def child(of: QWidget, name: str) -> QWidget:
    found = of.findChild(QWidget, name)
    assert found is not None, name
    return found


def words(of: QWidget) -> QLineEdit:
    found = of.findChild(QLineEdit, "report_remark")
    assert found is not None
    return found


def press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


def focus() -> str:
    return QApplication.focusWidget().objectName()


def test_ctrl_r_wishes_to_report_the_question_before_and_after_the_verdict(
    page: QuestionPage, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.report_requested) as wish:
        qtbot.keyClick(page, Qt.Key.Key_R, CTRL)
    assert wish.args[0].uid == asked().uid
    page.reveal(asked(), attempt(asked(), 0), 740, 0)
    with qtbot.waitSignal(page.report_requested):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_R, CTRL)


def test_the_mouse_and_the_tab_key_reach_the_report_button(
    page: QuestionPage, qtbot: QtBot
) -> None:
    button = child(page, "report_button")
    with qtbot.waitSignal(page.report_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    page.focus_first()
    for _ in range(5):
        press(qtbot, Qt.Key.Key_Tab)
    assert focus() == "report_button"
    with qtbot.waitSignal(page.report_requested), qtbot.assertNotEmitted(page.option_chosen):
        press(qtbot, Qt.Key.Key_Return)
    assert button.accessibleName() == "Report this question"
    page.resize(500, 480)
    qtbot.waitUntil(lambda: button.width() < 48)
    assert button.accessibleName() == "Report this question"


def test_arrow_keys_choose_a_reason_and_enter_sends_it(panel: ReportPanel, qtbot: QtBot) -> None:
    assert focus() == "report_wrong"
    for name in REASONS[1:]:
        press(qtbot, Qt.Key.Key_Down)
        assert focus() == name
    with qtbot.waitSignal(panel.sent) as sent:
        press(qtbot, Qt.Key.Key_Return)
    assert sent.args == [Reason.UNFAIR, ""]


def test_a_word_can_be_typed_with_digits_in_it(panel: ReportPanel, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "It was 1990, R&B")
    with qtbot.waitSignal(panel.sent) as sent:
        press(qtbot, Qt.Key.Key_Return)
    assert sent.args == [Reason.WRONG, "It was 1990, R&B"]


def test_the_mouse_chooses_and_sends(panel: ReportPanel, qtbot: QtBot) -> None:
    unclear = panel.findChild(QRadioButton, "report_unclear")
    qtbot.mouseClick(unclear, Qt.MouseButton.LeftButton, pos=QPoint(8, unclear.height() // 2))
    with qtbot.waitSignal(panel.sent) as sent:
        qtbot.mouseClick(child(panel, "send_report_button"), Qt.MouseButton.LeftButton)
    assert sent.args[0] is Reason.UNCLEAR


@pytest.mark.parametrize("stops", [0, 1, 2])
def test_escape_closes_from_wherever_the_keyboard_is(
    panel: ReportPanel, page: QuestionPage, qtbot: QtBot, stops: int
) -> None:
    for _ in range(stops):
        press(qtbot, Qt.Key.Key_Tab)
    with qtbot.waitSignal(panel.cancelled), qtbot.assertNotEmitted(page.continue_requested):
        press(qtbot, Qt.Key.Key_Escape)


def test_enter_on_cancel_cancels(panel: ReportPanel, qtbot: QtBot) -> None:
    child(panel, "cancel_report_button").setFocus()
    with qtbot.waitSignal(panel.cancelled), qtbot.assertNotEmitted(panel.sent):
        press(qtbot, Qt.Key.Key_Return)


def test_the_keyboard_stays_on_the_panel(panel: ReportPanel, qtbot: QtBot) -> None:
    panel.offer_fix("Fix this question…")
    names = ["report_remark", "send_report_button", "cancel_report_button", "fix_question_button"]
    seen = []
    for _ in range(5):
        press(qtbot, Qt.Key.Key_Tab)
        seen.append(focus())
    assert seen == [*names, "report_wrong"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert focus() == "fix_question_button"
    with qtbot.waitSignal(panel.fix_requested):
        press(qtbot, Qt.Key.Key_Return)


def test_a_fix_is_offered_only_when_there_is_something_to_fix(panel: ReportPanel) -> None:
    assert not child(panel, "fix_question_button").isVisible()
    panel.offer_fix("Fix a copy of it…")
    assert child(panel, "fix_question_button").isVisible()


def test_what_was_typed_and_not_sent_is_kept_for_the_same_question(panel: ReportPanel) -> None:
    words(panel).setText("Half a wo")
    panel.hide()
    panel.open(asked().uid, "")
    assert words(panel).text() == "Half a wo"
    panel.open(b"another", "")
    assert words(panel).text() == ""


def test_the_question_is_quoted_as_plain_text_and_cut_short(panel: ReportPanel) -> None:
    quote = panel.findChild(PlainLabel, "report_quote")
    panel.open(b"hostile", "<b>Who</b> " + "is it? " * 600)
    assert quote.text().startswith("<b>Who</b> is it?")
    assert len(quote.text()) < 200
    panel.open(b"covered", "")
    assert not quote.isVisible()


def test_a_word_that_cannot_be_kept_is_refused_in_the_panel(panel: ReportPanel) -> None:
    panel.refuse("The text holds characters that cannot be shown; remove them.")
    assert child(panel, "report_message").isVisible()
    panel.open(asked().uid, "")
    assert not child(panel, "report_message").isVisible()


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", [(916, 700), (556, 480)])
def test_everything_on_the_panel_can_be_reached(
    page: QuestionPage, look: Theme, qtbot: QtBot, percent: int, size: tuple[int, int]
) -> None:
    look.set_text_percent(percent)
    page.resize(*size)
    panel = ReportPanel(page)
    panel.open(b"long", "Which of the many reasons that were given then was it? " * 12)
    panel.offer_fix("Fix this question…")
    assert panel.size() == page.size()
    for _ in range(5):
        press(qtbot, Qt.Key.Key_Tab)
        control = QApplication.focusWidget()
        place = control.rect()
        place.moveTopLeft(control.mapTo(panel, QPoint()))
        assert place.left() >= 0, control.objectName()
        assert place.right() < panel.width(), control.objectName()
        assert place.top() < panel.height(), control.objectName()
        assert place.bottom() > 0, control.objectName()


def test_the_panel_follows_the_size_of_the_page_and_goes_away_with_it(
    panel: ReportPanel, page: QuestionPage, qtbot: QtBot
) -> None:
    page.resize(700, 500)
    qtbot.waitUntil(lambda: panel.size() == page.size())
    page.hide()
    page.show()
    assert not panel.isVisible()
