"""The language of the window: which one is spoken, and that nothing of it stays English."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from quizapp.errors import Code
from quizapp.game.modes import Choice
from quizapp.items.item import Fact, Item, Source
from quizapp.settings import LANGUAGES
from quizapp.ui.error_texts import TEXTS
from quizapp.ui.language import NAMES, SYSTEM, speak
from quizapp.ui.theme import Theme, theme
from quizapp.ui.widgets.source_words import source_line
from quizapp.ui.wording import (
    choice_line,
    date_text,
    decimal_text,
    difficulty_word,
    number_text,
    percent_text,
    say,
)


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    assert QApplication.instance() is qapp
    speak("en")


def bare(text: str) -> str:
    """Return a text without the marks that keep directions apart."""
    return re.sub("[\u200f\u2066\u2068\u2069]", "", text)


def spoken_in(variables: dict[str, str], folder: Path | None = None) -> str:
    """Return what a player of another system reads when following it."""
    script = (
        "from PySide6.QtCore import QCoreApplication\n"
        "from quizapp.ui.language import speak\n"
        "from quizapp.ui.wording import choice_line, date_text\n"
        "from quizapp.game.modes import Choice\n"
        "application = QCoreApplication([])\n"
        "speak('system')\n"
        "print(choice_line(Choice()), '|', date_text('2026-11-03'))\n"
    )
    others = {k: v for k, v in os.environ.items() if k not in {"LC_ALL", "LANG", "LANGUAGE"}}
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=others | variables | {"PYTHONIOENCODING": "utf-8"},
        cwd=folder,
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    return done.stdout.strip()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no variable tells the language")
@pytest.mark.parametrize(
    ("variables", "line"),
    [
        ({"LC_ALL": "de_DE.UTF-8"}, "Klassisch · 10 Fragen · 20 s | 03.11.26"),
        ({"LC_ALL": "de_AT.UTF-8"}, "Klassisch · 10 Fragen · 20 s | 03.11.26"),
        ({"LC_ALL": "en_GB.UTF-8"}, "Classic · 10 questions · 20 s | 03/11/2026"),
        ({"LC_ALL": "C.UTF-8"}, "Classic · 10 questions · 20 s | 3 Nov 2026"),
        ({"LC_ALL": "tlh_XX.UTF-8"}, "Classic · 10 questions · 20 s | 3 Nov 2026"),
        ({"LC_ALL": "es_ES.UTF-8"}, "Clásico · 10 preguntas · 20 s | 3/11/26"),
        ({"LC_ALL": "es_MX.UTF-8"}, "Clásico · 10 preguntas · 20 s | 03/11/26"),
        (
            {"LC_ALL": "ar_EG.UTF-8"},
            "كلاسيكي · 10 أسئلة · 20 ث | 3/11/2026",
        ),
        (
            {"LANG": "fr_FR.UTF-8", "LANGUAGE": "fr:de:en"},
            "Klassisch · 10 Fragen · 20 s | 03.11.26",
        ),
    ],
)
def test_the_system_s_language_is_spoken_where_we_know_it(
    variables: dict[str, str], line: str
) -> None:
    assert bare(spoken_in(variables)) == line


def test_a_game_without_its_translations_speaks_english(checkout: Path, tmp_path: Path) -> None:
    shutil.copytree(checkout / "quizapp", tmp_path / "quizapp")
    shutil.copytree(checkout / "assets" / "icons", tmp_path / "assets" / "icons")
    shutil.copy(checkout / "pyproject.toml", tmp_path)
    line = spoken_in({"LC_ALL": "de_DE.UTF-8", "PYTHONPATH": str(tmp_path)}, tmp_path)
    assert line.startswith("Classic · 10 question(s) · 20 s")


def test_every_language_can_be_chosen_and_kept() -> None:
    assert (SYSTEM, *NAMES) == LANGUAGES


@pytest.mark.parametrize("language", [one for one in NAMES if one != "en"])
def test_every_error_is_told_in_every_language(language: str) -> None:
    english = dict(TEXTS)
    speak(language)
    values = dict.fromkeys(
        ("option", "other", "word", "file", "place", "field", "reason", "ref", "limit", "most",
         "found", "wanted", "detail", "table", "kind", "name", "packages", "player", "key",
         "options", "text", "category", "first", "encoding", "seconds", "entry", "sheet",
         "row", "words", "pack", "folder", "line", "column",
         "count", "total", "column",
         "megabytes", "megapixels", "what", "format", "title", "known", "value", "stem",
         "schema", "least"), "…",
    )  # fmt: skip
    assert [code for code in Code if say(code, values) == english[code].format(**values)] == []


def test_numbers_have_the_plural_of_the_language() -> None:
    lines = {}
    for language in NAMES:
        speak(language)
        said = [bare(choice_line(Choice(length=n))) for n in (1, 2, 5, 20)]
        lines[language] = [line.split(" · ")[1] for line in said]
    assert lines == {
        "en": ["1 question", "2 questions", "5 questions", "20 questions"],
        "de": ["1 Frage", "2 Fragen", "5 Fragen", "20 Fragen"],
        "es": ["1 pregunta", "2 preguntas", "5 preguntas", "20 preguntas"],
        "ar": ["سؤال واحد", "سؤالان", "5 أسئلة", "20 سؤالًا"],
    }


def test_sources_have_the_plural_of_the_language() -> None:
    facts = (Fact("a", 1, "One."), Fact("b", 7, "Two."))
    one, two = (
        Item("r", "S?", "A", ("B",), source=Source("T", edition=1, facts=facts[:n])) for n in (1, 2)
    )
    assert [source_line(item) for item in (one, two)] == [
        "Source: T, paragraph 1 (edition 1)",
        "Source: T, paragraphs 1, 7 (edition 1)",
    ]
    speak("de")
    assert [source_line(item) for item in (one, two)] == [
        "Quelle: T, Absatz 1 (Ausgabe 1)",
        "Quelle: T, Absätze 1, 7 (Ausgabe 1)",
    ]


def test_dates_and_fractions_are_written_as_germans_do_but_scores_stay_plain() -> None:
    speak("de")
    assert (date_text("2026-11-03"), decimal_text(1.3)) == ("03.11.26", "1,3")
    assert number_text(12345) == "12345"
    speak("es")
    assert (date_text("2026-11-03"), decimal_text(1.3)) == ("3/11/26", "1,3")
    speak("en")
    assert (date_text("2026-11-03"), decimal_text(1.3)) == ("3 Nov 2026", "1.3")


def test_arabic_has_the_figures_of_the_keys() -> None:
    speak("ar")
    assert (date_text("2026-11-03"), decimal_text(1.3)) == ("3\u200f/11\u200f/2026", "1.3")
    assert (number_text(12345), percent_text(0.5)) == ("12345", "\u206650%\u2069")


def test_the_window_is_mirrored_for_who_reads_from_right_to_left(qapp: QApplication) -> None:
    sides = {}
    for language in ("ar", "es"):
        speak(language)
        sides[language] = qapp.layoutDirection()
    assert sides == {
        "ar": Qt.LayoutDirection.RightToLeft,
        "es": Qt.LayoutDirection.LeftToRight,
    }


@pytest.mark.parametrize("weight", [500, 700, 800])
def test_arabic_letters_are_drawn_by_a_typeface_of_the_game(
    qapp: QApplication, weight: int
) -> None:
    Theme("dark").apply(qapp)
    speak("ar")
    laid = QTextLayout("سؤال", theme().font(20, weight))
    laid.beginLayout()
    laid.createLine()
    laid.endLayout()
    assert [run.rawFont().familyName() for run in laid.glyphRuns()] == ["Almarai"]


@pytest.mark.parametrize(
    ("language", "copy", "paste"),
    [("de", "Kopieren", "Einfügen"), ("es", "Copiar", "Pegar"), ("ar", "انسخ", "ألصق")],
)
def test_the_menus_that_qt_brings_are_translated_too(
    qtbot: QtBot, language: str, copy: str, paste: str
) -> None:
    speak(language)
    field = QLineEdit()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    words = " ".join(action.text().replace("&", "") for action in menu.actions())
    menu.deleteLater()
    assert copy in words
    assert paste in words


def test_another_language_leaves_nothing_of_the_one_before() -> None:
    speak("de")
    assert difficulty_word(None) == "Keine"
    speak("en")
    assert difficulty_word(None) == "None"
    assert QCoreApplication.translate("QShortcut", "Ctrl") == "Ctrl"
