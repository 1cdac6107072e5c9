"""The catalogue of the window says what errors.py says, and the shared words are words."""

import pytest
from PySide6.QtCore import QLocale

from quizapp.errors import SENTENCES, Code, sentence
from quizapp.game.modes import Choice
from quizapp.items.difficulty import Difficulty
from quizapp.ui.error_texts import TEXTS
from quizapp.ui.wording import (
    choice_line,
    date_text,
    difficulty_word,
    number_text,
    say,
    time_limit_text,
)

pytestmark = pytest.mark.usefixtures("qapp")


def test_every_code_has_the_same_sentence_here_and_in_the_errors() -> None:
    assert dict(TEXTS) == dict(SENTENCES)


def test_values_are_filled_in_and_never_read_as_fields_themselves() -> None:
    values = {"file": "<b>{reason}</b>", "reason": "line 3"}
    assert say(Code.BAD_TOML, values) == sentence(Code.BAD_TOML, values)
    assert "<b>{reason}</b>" in say(Code.BAD_TOML, values)


def test_a_question_without_a_difficulty_has_a_word_too() -> None:
    words = [difficulty_word(level) for level in (*Difficulty, None)]
    assert words == ["Easy", "Medium", "Hard", "None"]


def test_a_round_without_a_clock_says_so() -> None:
    assert (time_limit_text(20), time_limit_text(None)) == ("20 s", "no clock")


def test_a_choice_is_one_line_that_names_only_what_was_narrowed() -> None:
    assert choice_line(Choice()) == "Classic · 10 questions · 20 s"
    narrow = Choice(
        length=5,
        time_limit_s=None,
        categories=frozenset({"Early days", ""}),
        difficulties=frozenset({Difficulty.HARD, Difficulty.EASY}),
    )
    line = "Classic · 5 questions · no clock · Easy, Hard · No category, Early days"
    assert choice_line(narrow) == line


def test_numbers_and_dates_are_written_as_the_language_writes_them() -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("de_DE"))
        assert (number_text(2610), date_text("2026-11-03")) == ("2610", "03.11.26")
        QLocale.setDefault(QLocale.c())
        assert (number_text(2610), date_text("2026-11-03")) == ("2610", "3 Nov 2026")
    finally:
        QLocale.setDefault(before)
