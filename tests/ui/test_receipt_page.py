"""The receipt of a round: as it was asked, with each point explained."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from quizapp.game.lifelines import Lifeline
from quizapp.game.modes import Choice
from quizapp.game.receipts import Answered, RoundReceipt
from quizapp.ui.pages.receipt import ReceiptPage
from quizapp.ui.widgets.picture_view import PictureView
from quizapp.ui.widgets.plain_label import PlainLabel
from tests.ui.values import asked, attempt

DIGEST = "ab" * 32


def receipt(*answered: Answered) -> RoundReceipt:
    return RoundReceipt(
        b"round", Choice(), 1, "book@1", ("Ada",), (210,), 1, "2026-11-26", True, False, answered
    )


def one(streak: int = 3, **changes: object) -> Answered:
    question = replace(asked(), **changes)
    return Answered(question, attempt(question, 1, streak), 1, False, False, limit_ms=20_000)


@pytest.fixture
def page(qtbot: QtBot) -> ReceiptPage:
    page = ReceiptPage()
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return page


def said(page: ReceiptPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(PlainLabel))


def test_the_points_are_explained_with_the_time_there_was(page: ReceiptPage) -> None:
    page.show_receipt(receipt(one()), {})
    assert "210 = 200 × 81 % × 1.3 (after 8.0 s of 20 s, 3 right in a row before it)" in said(page)
    assert "down to 50 % at the end of the clock" in said(page)
    page.show_receipt(receipt(replace(one(), limit_ms=None)), {})
    assert "(after 8.0 s, 3 right" in said(page)
    assert "the clock" not in said(page)


def test_a_run_that_earns_no_more_is_not_said_to_be_shorter_than_it_was(page: ReceiptPage) -> None:
    page.show_receipt(receipt(one(streak=8)), {})
    assert "5 or more right in a row before it" in said(page)


def test_the_lifelines_that_were_used_are_named(page: ReceiptPage) -> None:
    page.show_receipt(receipt(one(lifelines=(Lifeline.TIME, Lifeline.FIFTY))), {})
    assert "Lifelines used: ten more seconds, two wrong options removed" in said(page)


def test_a_question_is_shown_with_its_picture_and_its_description(
    page: ReceiptPage, qtbot: QtBot
) -> None:
    item = replace(asked().item, picture=DIGEST, picture_description="A tower")
    with qtbot.waitSignal(page.picture_wanted) as wanted:
        page.show_receipt(receipt(one(item=item), one(item=item)), {})
    assert wanted.args == [DIGEST]
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    page.show_picture(DIGEST, image)
    views = page.findChildren(PictureView)
    assert [view.image.size() for view in views] == [image.size(), image.size()]
    assert said(page).count("A tower") == 2
    page.show_receipt(None, {})
    assert "deleted meanwhile" in said(page)
