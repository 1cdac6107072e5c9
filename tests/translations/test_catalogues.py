"""The translations are whole: nothing missing, nothing left over, nothing out of shape."""

import re
from pathlib import Path

import pytest

from quizapp.ui.language import NAMES
from tests.translations.catalogue import Grammar, faults, read, write
from tests.translations.languages import (
    LANGUAGES,
    compile_to,
    qm_file,
    texts_of_the_window,
    ts_file,
    wanted,
)
from tests.translations.texts import Found

MEND = "run “python -m tests.translations” and translate what it names"
# A number before a noun: “{count} questions” has no singular.
_COUNTED = re.compile(r"\{(?!seconds|percent|player)\w+\} [a-z]{2,}[^s]s\b")


def test_every_language_of_the_window_has_its_files() -> None:
    assert set(LANGUAGES) == set(NAMES)
    assert all(ts_file(one).is_file() and qm_file(one).is_file() for one in LANGUAGES)


@pytest.fixture(scope="module")
def code() -> Found:
    """Every text of the code."""
    return texts_of_the_window()


def test_every_text_of_the_code_can_be_translated(code: Found) -> None:
    assert code.faults == []
    assert len(code.texts) > 200


def test_a_number_before_a_noun_has_plural_forms(code: Found) -> None:
    without = [
        f"{text.place}: write %n and give tr() the number: {text.source!r}"
        for text in code.texts
        if text.context != "errors"  # their sentences are the same for every number
        and not text.plural
        and ("%n" in text.source or _COUNTED.search(text.source))
    ]
    assert without == []


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_a_translation_holds_each_text_of_the_code_and_no_other(language: str, code: Found) -> None:
    there, due = read(ts_file(language)).entries, wanted(language, code).entries
    missing = [f"{key} ({due[key].text.place})" for key in due.keys() - there.keys()]
    assert sorted(missing) == [], MEND
    assert sorted(there.keys() - due.keys()) == [], MEND


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_every_text_is_translated_with_all_that_is_filled_in(language: str, code: Found) -> None:
    assert list(faults(wanted(language, code), LANGUAGES[language])) == []


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_what_the_program_reads_is_what_was_translated(language: str, tmp_path: Path) -> None:
    anew = tmp_path / "anew.qm"
    compile_to(ts_file(language), anew)
    assert qm_file(language).read_bytes() == anew.read_bytes(), MEND


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_bringing_a_whole_translation_up_to_date_changes_nothing(
    language: str, code: Found, tmp_path: Path
) -> None:
    write(wanted(language, code), tmp_path / "anew.ts")
    anew = (tmp_path / "anew.ts").read_text(encoding="utf-8")
    assert anew == ts_file(language).read_text(encoding="utf-8"), MEND


def test_what_is_wrong_with_a_translation_is_named(tmp_path: Path) -> None:
    file = tmp_path / "x.ts"
    message = "<message><source>{}</source><translation{}>{}</translation></message>"
    wrong = [
        ("{a} of {b}.", "", "{a} von {c}.", "are not those"),
        ("Save", "", " Speichern", "begins or ends otherwise"),
        ("All is well.", "", "Alles gut", "begins or ends otherwise"),
        ("Save", ' type="unfinished"', "Speichern", "not translated"),
        ("Save", "", "", "not translated"),
    ]
    for source, state, translation, said in wrong:
        body = message.format(source, state, translation)
        file.write_text(
            f'<TS language="de"><context><name>Page</name>{body}</context></TS>', encoding="utf-8"
        )
        assert [said in one for one in faults(read(file), Grammar())] == [True]


def test_a_language_with_a_form_for_two_may_spell_the_number(tmp_path: Path) -> None:
    forms = ("لا أسئلة", "سؤال واحد", "سؤالان", "أسئلة", "%n سؤالًا", "%n سؤال")
    translation = "".join(f"<numerusform>{one}</numerusform>" for one in forms)
    file = tmp_path / "x.ts"
    file.write_text(
        '<TS language="ar"><context><name>Page</name><message numerus="yes">'
        f"<source>%n question(s)</source><translation>{translation}</translation>"
        "</message></context></TS>",
        encoding="utf-8",
    )
    (said,) = faults(read(file), LANGUAGES["ar"])
    assert "not those of 'أسئلة'" in said


@pytest.mark.parametrize(
    ("translation", "apart"),
    [
        ("الملف \u2068{file}\u2069", True),
        ("\u2068{file}\u2069 تالف", True),
        ("\u2066{file}%\u2069", True),
        ("\u200f\u2068{file}\u2069 - \u2068{file}\u2069", True),
        ("\u2068{file}\u2069 - \u2068{file}\u2069", False),
        ("الملف {file}", False),
        ("quizapp: \u2068{file}\u2069 تالف", False),
        ("{file}", False),
    ],
)
def test_from_right_to_left_what_is_filled_in_is_kept_apart(
    translation: str, apart: bool, tmp_path: Path
) -> None:
    file = tmp_path / "x.ts"
    file.write_text(
        '<TS language="ar"><context><name>Page</name><message><source>{file}</source>'
        f"<translation>{translation}</translation></message></context></TS>",
        encoding="utf-8",
    )
    said = list(faults(read(file), LANGUAGES["ar"]))
    assert ["not kept apart" in one for one in said] == [True] * (not apart)
