"""GIFT: blocks, braces, escapes, and what real files do to them."""

from pathlib import Path

import pytest

from quizapp.errors import Code, told_code
from tests.formats.reading import read, why_refused


def one(text: str) -> tuple[str, str, tuple[str, ...]]:
    [answer] = read("gift", text).answers
    return answer


def refused(text: str) -> list[str]:
    return [code for _, code in read("gift", text).codes]


def test_options_stand_on_one_line_or_on_many() -> None:
    answer = ("Who's buried?", "no one", ("Grant", "Jefferson"))
    assert one("Who's buried?{~Grant ~Jefferson =no one}") == answer
    assert one("Who's buried? {\n\t~Grant\n // a remark\n  ~Jefferson \n=no one\n}") == answer


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_in_three_ways_and_a_mark_may_stand_first(end: str) -> None:
    found = read("gift", "\ufeffA?{=a ~b}" + end + "  " + end + "B?{" + end + "=c" + end + "~d}")
    assert found.answers == [("A?", "a", ("b",)), ("B?", "c", ("d",))]
    assert [str(one.place) for one in found.found] == ["line 1", "line 3"]


def test_an_empty_line_in_braces_breaks_the_question_and_no_other() -> None:
    found = read("gift", "A?{=a\n\n~b}\n\nB?{=a ~b}")
    assert found.codes == [("line 1", "SYNTAX"), ("line 3", "SYNTAX")]
    assert found.answers == [("B?", "a", ("b",))]


def test_comments_hold_tags_and_addresses_are_none() -> None:
    found = read("gift", "// [id:x] [tag:a\\]b] [tag:c]\nSee https://x.org {=a ~b}\n\nB?{=a ~b}")
    assert [item.tags for item in found.items] == [("a]b", "c"), ()]
    assert found.items[0].stem == "See https://x.org"


def test_categories_lose_moodles_own_beginning() -> None:
    text = "$CATEGORY: $course$/top/A/B//C\n\nA?{=a ~b}\n\n$CATEGORY: x\n\nB?{=a ~b}\n"
    found = read("gift", text)
    assert [item.category for item in found.items] == ["A/B/C", "x"]
    assert not found.warnings


def test_a_question_glued_under_a_category_is_read_and_told() -> None:
    found = read("gift", "$CATEGORY: $course$/top/A\nA?{=a ~b}\n\nB?{=a ~b}")
    assert [(item.stem, item.category) for item in found.items] == [("A?", "A"), ("B?", "A")]
    assert found.warnings == ["GLUED_CATEGORY"]


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("::title::Stem {=a ~b}", "Stem"),
        ("::ti\\:\\:tle:: Stem {=a ~b}", "Stem"),
        ("::no title {=a ~b}", "no title"),
        ("A::B {=a ~b}", "A::B"),
        ("[html]<p>a<br>b &amp;amp; c</p> {=a ~b}", "a\nb &amp; c"),
        ("::t::[plain]<p>a</p> {=a ~b}", "<p>a</p>"),
        ("[x] is text {=a ~b}", "[x] is text"),
        ("[markdown]*a* {=a ~b}", "*a*"),
        ("What does <b> do? {=a ~b}", "What does <b> do?"),
        ("A <b>fat</b> cat &amp; <i>dog</i> {=a ~b}", "A fat cat & dog"),
        ("a<br>b {=a ~b}", "a\nb"),
        ("It is {=a ~b}.", "It is _____."),
        ('It is {=a ~b}";', 'It is _____";'),
        ("{=a ~b} is it", "_____ is it"),
        ("a\\nb {=a ~b}", "a\nb"),
        ("a\nb {=a ~b}", "a\nb"),
        ("\\~\\=\\#\\{\\}\\:\\\\ {=a ~b}", "~=#{}:\\"),
        ("\\, \\[ \\\\neq {=a ~b}", "\\, \\[ \\neq"),
        ("3 < 5 & “x” 50% {=a ~b}", "3 < 5 & “x” 50%"),
    ],
)
def test_stems_are_read_as_moodle_reads_them(text: str, stem: str) -> None:
    assert one(text)[0] == stem


def test_braces_after_the_answers_stay_and_are_told() -> None:
    found = read("gift", "Is {=a ~b} or {=c ~d}?")
    assert found.answers == [("Is _____ or {=c ~d}?", "a", ("b",))]
    assert found.warnings == ["LEFTOVER_BRACES"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Only a text", "TYPE_DESCRIPTION"),
        ("A? {", "SYNTAX"),
        ("A? =a ~b}", "SYNTAX"),
        ("A } b {=a ~b}", "SYNTAX"),
        ("A? {}", "TYPE_ESSAY"),
        ("A? {####general}", "TYPE_ESSAY"),
        ("A? {#3:2}", "TYPE_NUMERICAL"),
        ("A? {#\n=1..5\n=%50%7:1\n~#no}", "TYPE_NUMERICAL"),
        ("A? {=a -> b =c -> d}", "TYPE_MATCHING"),
        ("A? {=yes}", "TYPE_SHORT_ANSWER"),
        ("A? {=a =%50%b}", "TYPE_SHORT_ANSWER"),
        ("A? {maybe}", "TYPE_SHORT_ANSWER"),
        ("A {1:MC:~a~=b}", "TYPE_CLOZE"),
        ("A? {x ~a =b}", "SYNTAX"),
        ("A? {~a ~b}", "NO_KEY"),
        ("A? {=a =b ~c}", "MULTIPLE_KEYS"),
        ("A? {~%50%a ~%50%b ~%-100%c}", "MULTIPLE_KEYS"),
        ("A? {=a ~%100%b}", "MULTIPLE_KEYS"),
        ("A? {~=a}", "EMPTY_OPTION"),
        ("A? {~%100%a}", "TOO_FEW_OPTIONS"),
        ("A? {=a ~ ~b}", "EMPTY_OPTION"),
        ("A? {=a ~a}", "DUPLICATE_OPTION"),
        ("::t:: {=a ~b}", "EMPTY_STEM"),
        ("A? {=1 ~2 ~3 ~4 ~5 ~6 ~7 ~8 ~9}", "TOO_MANY_OPTIONS"),
        ("A\x01? {=a ~b}", "BAD_TEXT"),
        ("A? {=a#x=y ~b}", "MULTIPLE_KEYS"),
        ("A? {=" + "x" * 1001 + " ~b}", "TOO_LONG"),
        ("A? {=a ~" + "b" * 200_000 + "}", "TOO_LONG"),
        ('[html]<img src\\="x.png"> {=a ~b}', "NEEDS_MEDIA"),
        ('A? {=[html]<img src\\="x.png"> ~b}', "NEEDS_MEDIA"),
    ],
)
def test_what_cannot_be_played_is_named_and_the_rest_goes_on(text: str, code: str) -> None:
    found = read("gift", f"{text}\n\nB?{{=a ~b}}")
    assert found.codes == [("line 1", code)]
    assert [item.stem for item in found.items] == ["B?"]
    assert found.refused[0].finding.message


def test_weights_are_read_and_partial_credit_is_told() -> None:
    found = read("gift", "A? {~%100%a ~%-50%b ~%33.33333%c#no}")
    assert found.answers == [("A?", "a", ("b", "c"))]
    assert found.warnings == ["PARTIAL_CREDIT_DROPPED", "NEGATIVE_MARKS_DROPPED"]
    assert one("A? {=%100%x ~50% ~%y}") == ("A?", "%100%x", ("50%", "%y"))


def test_remarks_may_span_lines_and_the_last_is_for_all() -> None:
    [item] = read("gift", "A? {=a#Yes,\nindeed. ~b#No\\#1. ~c ####In\\ngeneral.}").items
    assert dict(item.feedback) == {"a": "Yes,\nindeed.", "b": "No#1."}
    assert item.explanation == "In\ngeneral."
    [item] = read("gift", "A? {=a#x####y ~b####z}").items
    assert (dict(item.feedback), item.explanation) == ({"a": "x####y"}, "z")


@pytest.mark.parametrize(
    ("answers", "key", "feedback"),
    [
        ("T", "True", {}),
        ("FALSE#wrong", "False", {"True": "wrong"}),
        ("TRUE#wrong #right", "True", {"False": "wrong", "True": "right"}),
        (" F ##right####all", "False", {"False": "right"}),
    ],
)
def test_true_or_false(answers: str, key: str, feedback: dict[str, str]) -> None:
    found = read("gift", f"A.{{{answers}}}")
    [item] = found.items
    assert (item.key, dict(item.feedback)) == (key, feedback)
    assert item.explanation == ("all" if "####" in answers else "")
    assert not found.warnings


def test_small_letters_are_taken_for_true_or_false_and_told() -> None:
    found = read("gift", "A.{true}\n\nB.{False#x}")
    assert [item.key for item in found.items] == ["True", "False"]
    assert found.warnings == ["CASE_RELAXED", "CASE_RELAXED"]


def test_options_inherit_the_stems_format_unless_they_name_one() -> None:
    found = read("gift", "[html]A<b>!</b> {=&eacute; ~[plain]&eacute; ~x<sup>2</sup>}")
    assert found.answers == [("A!", "é", ("&eacute;", "x²"))]
    assert found.warnings == ["HTML_FLATTENED"]


def test_an_option_of_all_the_others_keeps_its_place() -> None:
    found = read("gift", "A? {=All of the above ~a ~b}")
    assert found.items[0].last == "All of the above"
    assert found.warnings == ["FIXED_ORDER_OPTION"]


def test_the_encoding_is_told_or_wished_and_never_guessed() -> None:
    text = "É? {=ä ~ß}"
    assert read("gift", text.encode("utf-16")).answers == [("É?", "ä", ("ß",))]
    assert why_refused("gift", text.encode("cp1252")) == "BAD_ENCODING"
    assert read("gift", text.encode("cp1252"), encoding="cp1252").items[0].stem == "É?"
    assert why_refused("gift", "$CATEGORY: x\n\n// nothing\n") == "NO_QUESTIONS"


def test_real_files_are_read(checkout: Path) -> None:
    folder = checkout.parent / "shared" / "samples" / "gift"
    if not folder.is_dir():
        pytest.skip("the samples are not beside this checkout")
    found = read("gift", (folder / "TFTwoFeedback.gift").read_bytes())
    assert [item.key for item in found.items] == ["False", "True", "True"]
    assert dict(found.items[0].feedback) == {
        "True": "feedback for true",
        "False": "feedback for false",
    }
    assert read("gift", (folder / "mc1.gift").read_bytes()).items[0].key == "no one"
    assert why_refused("gift", (folder / "category1.gift").read_bytes()) == "NO_QUESTIONS"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("A? {=a ~b", Code.BRACES_UNPAIRED),
        ("A? =a ~b}", Code.BRACES_UNPAIRED),
        ("A? {x ~a =b}", Code.NO_ANSWER_MARK),
    ],
)
def test_what_is_written_wrongly_is_said_in_words_of_its_own(text: str, code: Code) -> None:
    (refused,) = read("gift", f"{text}\n\nB?{{=a ~b}}").refused
    assert refused.finding.code is code
    assert told_code(code) is Code.SYNTAX
