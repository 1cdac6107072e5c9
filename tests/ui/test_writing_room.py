"""While a question is written: what is worth mending, and how it will be played."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from quizapp.items.item import Source
from quizapp.ui.pages.workshop import WorkshopPage
from quizapp.ui.theme import Theme
from quizapp.ui.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT
from quizapp.ui.widgets.preview_shot import Shot
from tests.ui.question_steps import OWN, Form

SOUND = {"explanation": "So it is.", "source": Source("A Book")}
ITEM = replace(
    OWN.item, stem="Which band is it?", key="Queen", distractors=("Abba", "Kiss"), **SOUND
)


@pytest.fixture
def form(qtbot: QtBot, look: Theme) -> Form:
    assert look.dark
    page = WorkshopPage()
    qtbot.addWidget(page)
    page.resize(1240, 800)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.show_count(1)
    page.show_rows(0, [replace(OWN, item=ITEM)])
    return Form(page, qtbot)


def remarks(form: Form) -> list[str]:
    buttons = [form.page.findChild(QPushButton, f"remark_{n}") for n in range(1, 12)]
    return [button.accessibleName() for button in buttons if button and button.isVisible()]


def write(form: Form, qtbot: QtBot, name: str, text: str, says: str) -> None:
    """Type, and wait till a remark says something; "" for none at all."""
    form.type(name, text)
    qtbot.waitUntil(
        lambda: any(says in one for one in remarks(form)) if says else not remarks(form)
    )


def jump(form: Form, says: str) -> None:
    number = next(n for n, one in enumerate(remarks(form), start=1) if says in one)
    form.get(QPushButton, f"remark_{number}").setFocus()
    form.press(Qt.Key.Key_Return)


def test_what_is_worth_mending_is_told_as_one_types_and_never_keeps_from_saving(
    form: Form, qtbot: QtBot
) -> None:
    form.open_row(OWN)
    write(form, qtbot, "question_option_4", "None of the above", "easier to guess")
    with qtbot.waitSignal(form.page.save_requested):
        form.save()


def test_nothing_is_told_of_a_question_that_is_only_begun(form: Form, qtbot: QtBot) -> None:
    form.click("add_question_button")
    form.write("Queen", stem="Is it not he?", key=None)
    write(form, qtbot, "question_option_2", "Abba", "")
    form.mark(1)
    qtbot.waitUntil(lambda: len(remarks(form)) == 3)
    assert "“not”" in remarks(form)[0]


def test_a_remark_leads_by_key_to_the_words_in_the_question(form: Form, qtbot: QtBot) -> None:
    item = replace(ITEM, stem="\U0001f98a Not this: which one did not win?")
    form.page.show_rows(0, [replace(OWN, item=item)])
    form.open_row(OWN)
    qtbot.waitUntil(lambda: len(remarks(form)) == 1)
    jump(form, "“not”")
    cursor = form.get(QPlainTextEdit, "question_stem").textCursor()
    assert form.focus == "question_stem"
    assert cursor.selectedText() == "not"
    assert cursor.selectionStart() == item.stem.index("not win") + 1  # a fox counts twice


def test_a_remark_leads_by_mouse_to_the_answer_and_selects_it(form: Form, qtbot: QtBot) -> None:
    form.open_row(OWN)
    write(form, qtbot, "question_option_4", "The Kiss", "nearly the same")
    form.click("remark_1")
    assert form.focus == "question_option_4"
    assert form.get(QLineEdit, "question_option_4").selectedText() == "The Kiss"


def test_how_much_is_worth_mending_is_told_where_it_is_seen_and_leads_there(
    form: Form, qtbot: QtBot
) -> None:
    form.open_row(OWN)
    button = form.get(QPushButton, "remarks_button")
    assert not button.isVisible()
    write(form, qtbot, "question_option_4", "None of the above", "easier to guess")
    assert button.isVisible()
    assert button.accessibleName().startswith(f"{len(remarks(form))} remark")
    form.click("remarks_button")
    assert form.focus == "remark_1"
    remark = form.get(QPushButton, "remark_1")
    qtbot.waitUntil(lambda: not remark.visibleRegion().isEmpty())


def test_a_remark_folds_out_what_is_folded_in(form: Form, qtbot: QtBot) -> None:
    form.page.show_rows(0, [replace(OWN, item=replace(ITEM, source=None))])
    form.open_row(OWN)
    qtbot.waitUntil(lambda: len(remarks(form)) == 1)
    jump(form, "no source")
    assert form.focus == "question_source_title"
    assert form.get(QLineEdit, "question_source_title").isVisible()
    write(form, qtbot, "question_source_title", "A Book", "")


def test_the_tab_key_leads_from_the_last_field_over_the_remarks_to_the_buttons(
    form: Form, qtbot: QtBot
) -> None:
    form.open_row(OWN)
    write(form, qtbot, "question_option_4", "The Kiss", "nearly the same")
    form.get(QWidget, "question_more_button").setFocus()
    seen = []
    for _ in range(3):
        form.press(Qt.Key.Key_Tab)
        seen.append(form.focus)
    assert seen == ["remark_1", "save_question_button", "copy_as_new_button"]


def shot(form: Form) -> Shot:
    return form.get(Shot, "preview_picture")


def has(form: Form, colour: str) -> bool:
    """Whether a colour is in the picture."""
    image = shot(form).pixmap.toImage()
    wanted = QColor(colour).rgb()
    return any(
        image.pixel(x, y) == wanted
        for x in range(2, image.width(), 7)
        for y in range(2, image.height(), 3)
    )


def test_the_preview_shows_what_is_typed_and_keeps_the_keyboard_in_the_form(
    form: Form, qtbot: QtBot
) -> None:
    form.click("add_question_button")
    qtbot.waitUntil(lambda: has(form, DARK["background"]))
    before = shot(form).pixmap.cacheKey()
    form.type("question_stem", "1 or 2")
    qtbot.waitUntil(lambda: shot(form).accessibleDescription() == "1 or 2")
    assert shot(form).pixmap.cacheKey() != before
    assert (form.stem, form.focus) == ("1 or 2", "question_stem")


def test_the_preview_can_be_light_while_the_window_is_dark(
    form: Form, qtbot: QtBot, look: Theme
) -> None:
    form.open_row(OWN)
    qtbot.waitUntil(lambda: has(form, DARK["background"]))
    form.click("preview_light")
    assert has(form, LIGHT["background"])
    assert not has(form, DARK["background"])
    assert look.dark
    assert QApplication.palette().window().color() == QColor(DARK["background"])


def test_the_preview_shows_the_verdict_on_a_right_and_on_a_wrong_answer(
    form: Form, qtbot: QtBot
) -> None:
    form.open_row(OWN)
    qtbot.waitUntil(lambda: has(form, DARK["background"]))
    assert not has(form, DARK["right_ground"])
    form.click("preview_right")
    assert has(form, DARK["right_ground"])
    assert not has(form, DARK["wrong_ground"])
    form.click("preview_wrong")
    assert has(form, DARK["wrong_ground"])


def test_the_preview_keeps_to_high_contrast(form: Form, qtbot: QtBot, look: Theme) -> None:
    form.open_row(OWN)
    qtbot.waitUntil(lambda: has(form, DARK["background"]))
    look.set_preference("contrast_dark")
    qtbot.waitUntil(lambda: has(form, CONTRAST_DARK["background"]))
    form.click("preview_light")
    assert has(form, CONTRAST_LIGHT["background"])


def test_the_preview_has_the_shape_of_a_page(form: Form, qtbot: QtBot) -> None:
    form.page.resize(810, 700)
    form.click("add_question_button")
    form.press(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: not shot(form).pixmap.isNull())
    page, seen = shot(form).pixmap.deviceIndependentSize(), shot(form).size()
    qtbot.waitUntil(lambda: seen.height() >= seen.width() * page.height() / page.width() - 3)


@pytest.mark.parametrize("percent", [100, 200])
def test_in_a_narrow_window_a_key_turns_to_the_preview_and_back(
    form: Form, qtbot: QtBot, look: Theme, percent: int
) -> None:
    look.set_text_percent(percent)
    form.page.resize(640, 480)
    form.click("add_question_button")
    form.type("question_stem", "Half")
    form.press(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: shot(form).isVisible())
    assert not form.get(QWidget, "question_stem").isVisible()
    qtbot.waitUntil(lambda: has(form, DARK["background"]))
    qtbot.keyClick(form.page, Qt.Key.Key_Escape)
    assert (form.focus, form.stem) == ("question_stem", "Half")
    form.click("preview_button")
    form.click("preview_button")
    assert form.focus == "question_stem"
