"""The workshop's reports, what is hidden, and copies of built-in questions."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from quizapp import __version__
from quizapp.items.item import Item, Source
from quizapp.items.listed import ListedItem
from quizapp.items.report import Reason, Remark, Report
from quizapp.ui.pages.workshop import WorkshopPage
from quizapp.ui.widgets.plain_label import PlainLabel
from tests.ui.question_steps import BUILT_IN, OWN, Form

HIDDEN = replace(BUILT_IN, uid=b"hidden", hidden=True)


def report(
    number: int, now: ListedItem | None = OWN, reason: Reason = Reason.WRONG, **values: object
) -> Report:
    asked = Item("r", f"Asked {number}?", "Here", ("There",))
    words = str(values.pop("words", ""))
    given: dict[str, object] = {"changed": False, "player": "Ada", "done": False, **values}
    remark = Remark(b"%d" % number, reason, words)
    return Report(remark, asked, now, created_ms=1_780_000_000_000, **given)  # type: ignore[arg-type]


@pytest.fixture
def page(qtbot: QtBot) -> WorkshopPage:
    page = WorkshopPage()
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.show_count(3)
    page.show_rows(0, [OWN, BUILT_IN, HIDDEN])
    page.focus_first()
    return page


@pytest.fixture
def form(page: WorkshopPage, qtbot: QtBot) -> Form:
    return Form(page, qtbot)


@pytest.fixture
def reports(page: WorkshopPage, form: Form) -> QTableView:
    """The reports on the screen: on an own question, a built-in one, and one that is gone."""
    form.click("reports_button")
    page.show_reports([report(1), report(2, BUILT_IN), report(3, None)])
    return form.get(QTableView, "reports_table")


def rows(table: QTableView) -> list[list[str]]:
    model = table.model()
    columns = range(model.columnCount())
    return [
        [str(model.index(row, column).data()) for column in columns]
        for row in range(model.rowCount())
    ]


def shown(form: Form, name: str) -> bool:
    return form.get(QPushButton, name).isVisible()


def enabled(form: Form, name: str) -> bool:
    return form.get(QPushButton, name).isEnabled()


def test_the_number_of_open_reports_stands_on_their_button(
    page: WorkshopPage, form: Form, qtbot: QtBot
) -> None:
    button = form.get(QPushButton, "reports_button")
    assert button.text() == "Reports"
    page.show_report_count(12)
    assert button.text() == "Reports: 12"
    button.setFocus()
    with qtbot.waitSignal(page.reports_wanted) as wanted:
        form.press(Qt.Key.Key_Return)
    assert wanted.args == [False]
    assert form.focus == "reports_table"


def test_a_report_is_told_with_reason_question_word_and_date(
    page: WorkshopPage, form: Form
) -> None:
    form.click("reports_button")
    page.show_reports([report(1, reason=Reason.GIVEN_AWAY, words="See <b>3</b>", changed=True)])
    table = form.get(QTableView, "reports_table")
    assert rows(table)[0][:3] == ["Given away", "Asked 1?", "See <b>3</b>"]
    assert "2026" in rows(table)[0][3]
    about = form.get(PlainLabel, "report_detail").text()
    assert "It gives its answer away: “See <b>3</b>” (Ada)" in about
    assert "Asked: “Asked 1?” Right: “Here”" in about
    assert "changed since" in about


def test_what_became_of_the_question_is_said(page: WorkshopPage, form: Form) -> None:
    form.click("reports_button")
    for now, words in ((HIDDEN, "hidden from play"), (None, "deleted since")):
        page.show_reports([report(1, now)])
        assert words in form.get(PlainLabel, "report_detail").text()


def test_enter_opens_ones_own_question_and_escape_comes_back(
    reports: QTableView, form: Form
) -> None:
    assert reports.currentIndex().row() == 0
    form.press(Qt.Key.Key_Return)
    assert form.stem == "Where?"
    assert shown(form, "save_question_button")
    form.press(Qt.Key.Key_Escape)
    assert form.focus == "reports_table"
    form.press(Qt.Key.Key_Escape)
    assert form.focus == "questions_table"


def test_a_fix_that_is_saved_settles_the_report(
    page: WorkshopPage, reports: QTableView, form: Form, qtbot: QtBot
) -> None:
    assert reports.isVisible()
    form.press(Qt.Key.Key_Return)
    form.type("question_stem", "New: ")
    with qtbot.waitSignal(page.save_requested):
        form.save()
    with qtbot.waitSignal(page.settle_requested) as settled:
        page.saved(OWN, OWN.uid)
    assert settled.args == [b"1", True]
    assert form.focus == "reports_table"


def test_of_a_built_in_question_a_copy_is_fixed(
    page: WorkshopPage, reports: QTableView, form: Form, qtbot: QtBot
) -> None:
    assert not enabled(form, "copy_reported_button")
    form.press(Qt.Key.Key_Down)
    assert reports.currentIndex().row() == 1
    form.click("copy_reported_button")
    assert "hides the built-in one" in form.get(PlainLabel, "workshop_note").text()
    form.type("question_stem", "Better: ")
    with qtbot.waitSignal(page.copy_requested) as wish:
        form.save()
    assert wish.args[0] == BUILT_IN.uid
    assert wish.args[1].stem == "Better: Where?"


def test_of_a_question_that_is_gone_only_the_report_is_left(
    reports: QTableView, form: Form, page: WorkshopPage, qtbot: QtBot
) -> None:
    reports.setCurrentIndex(reports.model().index(2, 0))
    assert not enabled(form, "open_reported_button")
    assert not enabled(form, "copy_reported_button")
    with qtbot.waitSignal(page.settle_requested) as settled:
        form.click("settle_report_button")
    assert settled.args == [b"3", True]


def test_a_report_that_is_done_can_be_opened_again(
    page: WorkshopPage, reports: QTableView, form: Form, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.reports_wanted) as wanted:
        form.click("reports_done")
    assert wanted.args == [True]
    page.show_reports([report(4, done=True)])
    assert rows(reports)[0][1] == "Asked 4?"
    assert form.get(QPushButton, "settle_report_button").text() == "Open again"
    with qtbot.waitSignal(page.settle_requested) as settled:
        form.click("settle_report_button")
    assert settled.args == [b"4", False]


def test_after_one_is_settled_the_next_is_chosen(
    page: WorkshopPage, reports: QTableView, form: Form
) -> None:
    form.press(Qt.Key.Key_Down)
    page.show_reports([report(1), report(3)])
    assert reports.currentIndex().row() == 1
    page.show_reports([])
    assert "No report is open" in form.get(PlainLabel, "reports_empty").text()
    assert not enabled(form, "settle_report_button")


def test_a_hidden_question_says_so_and_can_be_played_again(
    page: WorkshopPage, form: Form, qtbot: QtBot
) -> None:
    table = form.get(QTableView, "questions_table")
    assert [row[0] for row in rows(table)] == ["Where?", "Where?", "Hidden: Where?"]
    page.highlight(HIDDEN.uid)
    assert "hidden" in form.get(PlainLabel, "delete_reason").text()
    assert form.get(QPushButton, "hide_question_button").text() == "Play again"
    with qtbot.waitSignal(page.hide_requested) as wish:
        form.click("hide_question_button")
    assert wish.args == [HIDDEN.uid, False]
    assert form.focus == "questions_table"
    page.highlight(OWN.uid)
    with qtbot.waitSignal(page.hide_requested) as wish:
        form.click("hide_question_button")
    assert wish.args == [OWN.uid, True]


def test_only_built_in_questions_are_copied(page: WorkshopPage, form: Form) -> None:
    page.highlight(OWN.uid)
    assert not enabled(form, "copy_question_button")
    page.highlight(BUILT_IN.uid)
    form.click("copy_question_button")
    assert not form.get(QPlainTextEdit, "question_stem").isReadOnly()


def test_a_copy_begun_and_left_is_kept_and_reading_shows_the_original(
    page: WorkshopPage, form: Form
) -> None:
    page.highlight(BUILT_IN.uid)
    form.click("copy_question_button")
    form.type("question_stem", "Begun: ")
    form.press(Qt.Key.Key_Escape)
    assert form.get(PlainLabel, "workshop_note").text() == ""
    form.click("edit_question_button")
    assert form.stem == "Where?"
    form.press(Qt.Key.Key_Escape)
    form.click("copy_question_button")
    assert form.stem == "Begun: Where?"


def test_a_copy_that_is_the_same_is_not_made(page: WorkshopPage, form: Form, qtbot: QtBot) -> None:
    page.highlight(BUILT_IN.uid)
    form.click("copy_question_button")
    with qtbot.assertNotEmitted(page.copy_requested):
        form.save()
    assert form.focus == "questions_table"


def test_who_fixes_a_question_in_a_round_goes_back_to_the_round(
    page: WorkshopPage, form: Form, qtbot: QtBot
) -> None:
    page.fix(OWN)
    assert form.get(QPushButton, "cancel_question_button").text() == "Back to the round"
    with qtbot.waitSignal(page.fix_over) as over:
        form.press(Qt.Key.Key_Escape)
    assert over.args == [False]
    page.fix(BUILT_IN)
    form.type("question_stem", "Better: ")
    form.save()
    with qtbot.waitSignal(page.fix_over) as over:
        page.saved(OWN, BUILT_IN.uid)
    assert over.args == [True]
    page.highlight(OWN.uid)
    form.click("edit_question_button")
    assert form.get(QPushButton, "cancel_question_button").text() == "Back"
    with qtbot.assertNotEmitted(page.fix_over):
        form.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is form.get(QTableView, "questions_table")


def test_a_report_becomes_a_text_that_names_the_question_and_not_who_said_it(
    form: Form, reports: QTableView, page: WorkshopPage
) -> None:
    source = Source("An article", edition=2, as_of="2018")
    asked = Item("met", "Where did\nthey meet?", "On a set", ("At home",), source=source)
    said = report(1, BUILT_IN, Reason.UNFAIR, words="It is about a child.")
    page.show_reports([replace(said, asked=asked)])
    reports.selectRow(0)
    form.click("copy_report_text_button")
    told = QApplication.clipboard().text().splitlines()
    assert told == [
        f"About a question in quizapp {__version__}",
        "",
        "It is unfair to a person",
        "It is about a child.",
        "",
        "Question: Where did they meet?",
        "Right answer: On a set",
        f"Pack: {BUILT_IN.pack_title} ({BUILT_IN.pack_ref}/met)",
        "Source: An article (edition 2, as of 2018)",
    ]
    assert form.get(PlainLabel, "workshop_note").text().startswith("The report is on the")


def test_a_report_of_a_question_that_is_gone_becomes_a_text_too(
    form: Form, reports: QTableView
) -> None:
    reports.selectRow(2)
    form.click("copy_report_text_button")
    told = QApplication.clipboard().text()
    assert "Question: Asked 3?" in told
    assert "Pack: " not in told
    assert "Ada" not in told
