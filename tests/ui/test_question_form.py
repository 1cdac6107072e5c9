"""The form of a question: it refuses what cannot be played, and loses nothing typed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from quizapp.items.difficulty import Difficulty
from quizapp.items.draft import Arrangement, Draft, draft_of, item_from
from quizapp.items.item import Source
from quizapp.items.theirs import Theirs
from quizapp.items.version import Version
from quizapp.ui.pages.workshop import WorkshopPage
from quizapp.ui.theme import theme
from quizapp.ui.widgets.plain_label import PlainLabel
from tests.ui.question_steps import BUILT_IN, OWN, Form


@pytest.fixture
def page(qtbot: QtBot) -> WorkshopPage:
    page = WorkshopPage()
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.set_categories(["Early days", "Places"])
    page.show_count(2)
    page.show_rows(0, [OWN, BUILT_IN])
    return page


@pytest.fixture
def form(page: WorkshopPage, qtbot: QtBot) -> Form:
    return Form(page, qtbot)


def test_a_question_typed_by_keys_alone_is_handed_over(form: Form, qtbot: QtBot) -> None:
    form.click("add_question_button")
    qtbot.keyClicks(QApplication.focusWidget(), "Where?")
    form.press(Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "Here")
    form.press(Qt.Key.Key_Tab)
    form.press(Qt.Key.Key_Space)
    form.press(Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "There")
    with qtbot.waitSignal(form.page.save_requested) as added:
        form.save()
    assert added.args == [b"", Draft("Where?", ("Here", "There"), 0)]


def test_every_field_reaches_the_draft(form: Form, qtbot: QtBot) -> None:
    form.click("add_question_button")
    form.write(*"abcdefgh", key=8)
    form.type("question_explanation", "So it is.")
    form.get(QComboBox, "question_category").setEditText("Places & things")
    form.get(QComboBox, "question_difficulty").setCurrentIndex(3)
    with qtbot.waitSignal(form.page.save_requested) as added:
        form.click("save_question_button")
    options = tuple("abcdefgh")
    draft = Draft("Where?", options, 7, "So it is.", "Places & things", Difficulty.HARD)
    assert added.args == [b"", draft]


@pytest.mark.parametrize(
    ("stem", "options", "key", "says", "field"),
    [
        ("", ("a", "b"), 1, "no text", "question_stem"),
        ("Where?", ("a",), 1, "at least two", "question_option_2"),
        ("Where?", ("a", "b"), None, "mark one", "question_key_1"),
        ("Where?", ("a", "", "b"), 1, "Option 2 is empty", "question_option_2"),
        ("Where?", ("a", "b", "a"), 1, "the same: “a”", "question_option_3"),
        ("Where?", ("a", "b"), 4, "Option 3 is empty", "question_option_3"),
        ("Where?", ("a", "b" * 1001), 1, "longer than 1000", "question_option_2"),
    ],
)
def test_what_cannot_be_played_is_refused_with_its_reason_and_its_place(
    form: Form,
    qtbot: QtBot,
    stem: str,
    options: tuple[str, ...],
    key: int | None,
    says: str,
    field: str,
) -> None:
    form.click("add_question_button")
    form.write(*options, stem=stem, key=key)
    with qtbot.assertNotEmitted(form.page.save_requested):
        form.save()
    assert says in form.message
    assert form.focus == field


@pytest.mark.parametrize("percent", [100, 200])
def test_in_a_small_window_the_field_at_fault_is_in_sight_above_the_reason(
    form: Form, qtbot: QtBot, percent: int
) -> None:
    form.page.resize(640, 480)
    theme().apply(QApplication.instance())
    theme().set_text_percent(percent)
    form.click("add_question_button")
    form.write("a", "a")
    form.get(QLineEdit, "question_option_8").setFocus()
    form.save()

    def in_sight() -> bool:
        field, reason = form.get(QWidget, "question_option_2"), form.get(QWidget, "form_message")
        top = field.mapTo(form.page, field.rect().topLeft()).y()
        bottom = field.mapTo(form.page, field.rect().bottomLeft()).y()
        return top >= 0 and bottom < reason.mapTo(form.page, QPoint(0, 0)).y()

    qtbot.waitUntil(in_sight)
    theme().set_text_percent(100)


def test_markup_in_a_refusal_is_shown_as_it_was_typed(form: Form) -> None:
    form.click("add_question_button")
    form.write("<b>x</b>", "<b>x</b>")
    form.save()
    assert "“<b>x</b>”" in form.message


def test_leaving_with_escape_keeps_what_was_typed(form: Form) -> None:
    form.click("add_question_button")
    form.write("Here", "There", key=2)
    form.press(Qt.Key.Key_Escape)
    assert not form.get(QPlainTextEdit, "question_stem").isVisible()
    assert form.page.drafts()
    form.click("add_question_button")
    assert form.stem == "Where?"
    assert form.get(QRadioButton, "question_key_2").isChecked()
    assert "kept" in form.message


def test_each_question_keeps_its_own_unsaved_text(form: Form) -> None:
    form.click("add_question_button")
    form.type("question_stem", "Something new")
    form.press(Qt.Key.Key_Escape)
    form.open_row(OWN)
    assert form.stem == "Where?"
    form.type("question_stem", "Changed: ")
    form.press(Qt.Key.Key_Escape)
    form.click("add_question_button")
    assert form.stem == "Something new"
    form.press(Qt.Key.Key_Escape)
    form.open_row(OWN)
    assert form.stem == "Changed: Where?"


def test_discarded_text_can_be_brought_back(form: Form) -> None:
    form.open_row(OWN)
    form.type("question_stem", "Changed: ")
    form.click("discard_question_button")
    assert form.stem == "Where?"
    form.click("discard_question_button")
    assert form.stem == "Changed: Where?"


def test_a_change_is_handed_over_with_the_handle_of_its_question(form: Form, qtbot: QtBot) -> None:
    form.open_row(OWN)
    form.type("question_stem", "And ")
    with qtbot.waitSignal(form.page.save_requested) as changed:
        form.save()
    uid, draft = changed.args
    assert (uid, draft.stem, draft.options) == (b"own", "And Where?", ("Here", "There"))


def test_saving_an_unchanged_question_goes_back_without_a_wish(form: Form, qtbot: QtBot) -> None:
    form.open_row(OWN)
    with qtbot.assertNotEmitted(form.page.save_requested):
        form.save()
    assert form.focus == "questions_table"


def test_one_press_of_save_is_one_question(form: Form) -> None:
    form.click("add_question_button")
    form.write("Here", "There")
    wishes: list[object] = []
    form.page.save_requested.connect(lambda uid, draft: wishes.append((uid, draft)))
    form.save()
    form.save()
    assert len(wishes) == 1


def test_a_saved_question_closes_the_form_and_leaves_it_empty(form: Form) -> None:
    form.click("add_question_button")
    form.write("Here", "There")
    form.click("save_question_button")
    form.page.saved(OWN, b"")
    assert form.focus == "questions_table"
    assert not form.page.drafts()
    form.click("add_question_button")
    assert form.stem == ""


def test_what_the_bank_refuses_stays_in_the_form_with_the_reason(form: Form, qtbot: QtBot) -> None:
    form.click("add_question_button")
    form.write("Here", "There")
    form.save()
    form.page.refused("The disk is full.", b"")
    assert (form.message, form.stem) == ("The disk is full.", "Where?")
    with qtbot.waitSignal(form.page.save_requested):
        form.save()


def test_who_types_on_at_once_writes_the_next_question(form: Form) -> None:
    """However long the bank takes: each question is itself, and none is changed into another."""
    sent: list[Draft] = []
    form.page.save_requested.connect(lambda _uid, draft: sent.append(draft))
    form.click("add_question_button")
    for stem in ("One?", "Two?"):
        form.write("Here", "There", stem=stem)
        form.save()
        form.save()  # the key is held down
    form.type("question_stem", "Thr")
    assert [draft.stem for draft in sent] == ["One?", "Two?"]
    assert sorted(draft.stem for draft in form.page.drafts().values()) == ["One?", "Thr", "Two?"]
    for draft in sent:
        form.page.saved(replace(OWN, uid=draft.stem.encode(), item=item_from(draft, "r")), b"")
    form.type("question_stem", "ee?")
    assert form.stem == "Three?"
    assert [draft.stem for draft in form.page.drafts().values()] == ["Three?"]


def test_a_question_refused_while_the_next_is_written_comes_back_after_it(form: Form) -> None:
    form.click("add_question_button")
    form.write("Here", "There", stem="One?")
    form.save()
    form.write("Up", "Down", stem="Two?")
    form.page.refused("The disk is full.", b"")
    assert form.stem == "Two?"
    assert form.message.startswith("The disk is full. The question before is not lost")
    page = WorkshopPage()  # as after a crash
    form.qtbot.addWidget(page)
    page.set_drafts(form.page.drafts())
    assert [draft.stem for draft in page.drafts().values()] == ["Two?", "One?"]
    form.save()
    assert form.stem == "One?"


def test_what_is_typed_while_the_bank_saves_is_not_lost(form: Form) -> None:
    form.open_row(OWN)
    form.type("question_stem", "And ")
    form.save()
    form.type("question_stem", "so ")
    form.page.saved(replace(OWN, item=replace(OWN.item, stem="And Where?")), OWN.uid)
    form.qtbot.keyClicks(QApplication.focusWidget(), "then ")
    assert form.stem == "And so then Where?"
    assert list(form.page.drafts()) == [OWN.uid]


def test_a_change_made_elsewhere_is_saved_over_once_that_was_told(form: Form, qtbot: QtBot) -> None:
    newer = replace(OWN, item=replace(OWN.item, category="Cities"), stamp="second")
    form.page.show_rows(0, [replace(OWN, stamp="first"), BUILT_IN])
    form.open_row(OWN)
    form.type("question_stem", "And ")
    with qtbot.waitSignal(form.page.save_requested) as wished:
        form.save()
    assert wished.args[1].made_from == "first"
    form.page.changed_elsewhere(
        Theirs("first", newer, Version(b"2", 2, newer.item, 0), None, moved=False)
    )
    form.page.refused("It was changed.", OWN.uid)
    assert (form.message, form.stem) == ("It was changed.", "And Where?")
    form.click("discard_question_button")
    assert form.get(QComboBox, "question_category").currentText() == "Cities"
    form.click("discard_question_button")
    assert form.stem == "And Where?"
    with qtbot.waitSignal(form.page.save_requested) as wished:
        form.save()
    assert wished.args[1].made_from == "second"


def test_a_kept_text_tells_of_a_change_made_elsewhere_meanwhile(form: Form) -> None:
    form.page.show_rows(0, [replace(OWN, stamp="first"), BUILT_IN])
    form.open_row(OWN)
    form.type("question_stem", "And ")
    form.press(Qt.Key.Key_Escape)
    form.open_row(OWN)
    assert form.message == "What you had typed here was kept."
    form.press(Qt.Key.Key_Escape)
    newer = replace(OWN, item=replace(OWN.item, category="Cities"), stamp="second")
    form.page.show_rows(0, [newer, BUILT_IN])
    for _ in range(2):
        form.open_row(OWN)
        assert "changed elsewhere" in form.message
        assert form.stem == "And Where?"
        form.press(Qt.Key.Key_Escape)


def test_what_was_typed_while_the_bank_saved_is_no_change_made_elsewhere(form: Form) -> None:
    form.page.show_rows(0, [replace(OWN, stamp="first"), BUILT_IN])
    form.open_row(OWN)
    form.type("question_stem", "And ")
    form.save()
    form.type("question_stem", "so ")
    form.press(Qt.Key.Key_Escape)
    form.click("add_question_button")
    saved = replace(OWN, item=replace(OWN.item, stem="And Where?"), stamp="second")
    form.page.saved(saved, OWN.uid)
    form.press(Qt.Key.Key_Escape)
    form.page.show_rows(0, [saved, BUILT_IN])
    form.open_row(OWN)
    assert (form.message, form.stem) == ("What you had typed here was kept.", "And so Where?")


def test_unsaved_changes_are_told_in_the_list_and_lead_back(form: Form, qtbot: QtBot) -> None:
    button = form.get(QPushButton, "unsaved_button")
    form.open_row(OWN)
    form.press(Qt.Key.Key_Escape)
    assert not button.isVisible()
    form.open_row(OWN)
    form.type("question_stem", "And ")
    form.press(Qt.Key.Key_Escape)
    assert button.isVisible()
    assert button.accessibleName().startswith("1 unsaved")
    with qtbot.waitSignal(form.page.unsaved_wanted) as wanted:
        form.click("unsaved_button")
    assert wanted.args == [OWN.uid]
    form.page.make_new(OWN.uid)  # it was deleted meanwhile
    assert not button.isVisible()
    form.click("add_question_button")
    assert form.stem == "And Where?"


def test_a_built_in_question_can_be_read_but_not_changed(form: Form) -> None:
    form.open_row(BUILT_IN)
    form.type("question_stem", "x")
    form.type("question_option_1", "x")
    assert form.stem == "Where?"
    assert form.get(QLineEdit, "question_option_1").text() == "Here"
    assert not form.get(QPushButton, "save_question_button").isVisible()
    assert "cannot be changed" in form.message


def test_unusual_spaces_are_neither_a_change_nor_lost(form: Form, qtbot: QtBot) -> None:
    item = replace(OWN.item, stem="A\u00a0b\nc\u2028d?")
    form.page.show_rows(0, [replace(OWN, item=item)])
    form.open_row(OWN)
    assert not form.page.drafts()
    form.type("question_stem", "x")
    with qtbot.waitSignal(form.page.save_requested) as changed:
        form.save()
    assert changed.args[1].stem == "xA\u00a0b\nc\nd?"


def test_only_one_option_can_be_marked_as_right(form: Form) -> None:
    form.click("add_question_button")
    form.mark(1)
    form.mark(3)
    marked = [n for n in range(1, 9) if form.get(QRadioButton, f"question_key_{n}").isChecked()]
    assert marked == [3]


def test_ctrl_s_saves_a_new_question_and_starts_the_next_with_what_is_likely_the_same(
    form: Form, qtbot: QtBot
) -> None:
    form.click("add_question_button")
    form.write("Here", "There")
    form.get(QComboBox, "question_category").setEditText("Places")
    form.get(QComboBox, "question_difficulty").setCurrentIndex(2)
    form.click("question_more_button")
    form.type("question_source_title", "A Book")
    form.type("question_tags", "old")
    with qtbot.waitSignal(form.page.save_requested) as added:
        form.save()
    form.page.saved(OWN, b"")
    assert (form.focus, form.stem) == ("question_stem", "")
    assert "Category, difficulty, language and source stay" in form.message
    assert not form.page.drafts()
    form.write("Up", "Down", stem="What?")
    with qtbot.waitSignal(form.page.save_requested) as again:
        form.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (_, first), (_, second) = added.args, again.args
    assert first.tags == "old"
    assert second == replace(first, stem="What?", options=("Up", "Down"), tags="", feedback=())


def test_ctrl_d_copies_the_open_question_as_a_new_one(form: Form, qtbot: QtBot) -> None:
    form.open_row(BUILT_IN)
    form.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert form.focus == "question_stem"
    assert "copy" in form.message
    form.type("question_stem", "And ")
    with qtbot.waitSignal(form.page.save_requested) as added:
        form.click("save_question_button")
    assert added.args[1] == replace(draft_of(BUILT_IN.item), stem="And Where?", pack="")


def test_a_copy_takes_no_new_question_away_that_is_not_saved(form: Form) -> None:
    form.click("add_question_button")
    form.type("question_stem", "Something new")
    form.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert "save it" in form.message
    form.press(Qt.Key.Key_Escape)
    form.open_row(OWN)
    form.click("copy_as_new_button")
    assert (form.stem, "not saved" in form.message) == ("Where?", True)
    form.press(Qt.Key.Key_Escape)
    form.click("add_question_button")
    assert form.stem == "Something new"


def test_the_further_fields_fold_out_by_keys_and_reach_the_draft(form: Form, qtbot: QtBot) -> None:
    form.click("add_question_button")
    form.write("Here", "There")
    assert not form.get(QLineEdit, "question_tags").isVisible()
    form.get(QWidget, "question_difficulty").setFocus()
    form.press(Qt.Key.Key_Tab)
    assert form.focus == "question_more_button"
    form.press(Qt.Key.Key_Space)
    form.press(Qt.Key.Key_Tab)
    assert form.focus == "question_feedback_2"  # of the wrong answer alone
    for text in ("No.", "A Book", "page 3", "https://example.org", "old, new", "en"):
        qtbot.keyClicks(QApplication.focusWidget(), text)
        form.press(Qt.Key.Key_Tab)
    assert form.focus == "arrangement_shuffled"
    form.press(Qt.Key.Key_Right)
    form.press(Qt.Key.Key_Tab)
    assert form.focus == "picture_choose"
    form.click("question_more_button")
    filled = form.get(PlainLabel, "more_fields_filled")
    assert filled.text() == "Filled in: feedback, source, tags, language, order"
    with qtbot.waitSignal(form.page.save_requested) as added:
        form.save()
    assert added.args[1:] == [
        Draft(
            "Where?",
            ("Here", "There"),
            0,
            feedback=("", "No."),
            source_title="A Book",
            source_place="page 3",
            source_address="https://example.org",
            tags="old, new",
            language="en",
            arrangement=Arrangement.FIXED,
        )
    ]


def test_all_that_an_item_holds_is_shown_and_kept_by_a_change(form: Form, qtbot: QtBot) -> None:
    item = replace(
        OWN.item,
        tags=("old",),
        feedback={"There": "No."},
        source=Source("A Book", "page 3", "https://example.org"),
        last="There",
        language="en",
        picture="ab" * 32,
        picture_description="A tower",
    )
    form.page.show_rows(0, [replace(OWN, item=item)])
    form.open_row(OWN)
    assert not form.page.drafts()
    form.type("question_stem", "And ")
    with qtbot.waitSignal(form.page.save_requested) as changed:
        form.save()
    assert item_from(changed.args[1], "r") == replace(item, stem="And Where?")


def test_a_field_at_fault_that_is_folded_in_is_folded_out(form: Form) -> None:
    form.click("add_question_button")
    form.write("Here", "There")
    form.click("question_more_button")
    form.get(QLineEdit, "question_tags").setText("x" * 201)
    form.click("question_more_button")
    form.save()
    assert form.focus == "question_tags"
    assert "longer than 200" in form.message


def test_what_is_typed_is_told_to_whoever_keeps_it(form: Form, qtbot: QtBot) -> None:
    form.click("add_question_button")
    with qtbot.waitSignal(form.page.drafts_changed, timeout=3000):
        form.type("question_stem", "Half")
    assert [draft.stem for draft in form.page.drafts().values()] == ["Half"]
