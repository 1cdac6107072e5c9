"""Moodle's XML: fields, pictures, kinds of questions, and what must never be read."""

import base64

import pytest

from tests.formats.examples import png
from tests.formats.reading import Reading, read, why_refused

DATA = base64.b64encode(png()).decode()
GIF = base64.b64encode(b"GIF89a" + b"\0" * 20).decode()
ANSWERS = (
    '<answer fraction="100"><text>a</text></answer><answer fraction="0"><text>b</text></answer>'
)


def quiz(*questions: str) -> str:
    return f"<quiz>{''.join(questions)}</quiz>"


def question(
    stem: str = "Q?", answers: str = ANSWERS, more: str = "", kind: str = "multichoice"
) -> str:
    return (
        f'<question type="{kind}"><name><text>n</text></name><questiontext format="html">'
        f"<text>{stem}</text></questiontext>{answers}{more}</question>"
    )


def pictured(markup: str, *files: tuple[str, str]) -> str:
    beside = "".join(
        f'<file name="{name}" path="/" encoding="base64">{data}</file>' for name, data in files
    )
    return (
        '<question type="multichoice"><questiontext format="html">'
        f"<text><![CDATA[{markup}]]></text>{beside}</questiontext>{ANSWERS}</question>"
    )


def said(*questions: str) -> Reading:
    return read("moodle_xml", quiz(*questions))


@pytest.mark.parametrize(
    ("field", "stem"),
    [
        ('<questiontext format="html"><text>&lt;p&gt;&amp;eacute;&lt;/p&gt;', "é"),
        (
            '<questiontext format="html"><text><![CDATA[<p>&eacute; &amp;eacute;</p>]]>',
            "é &eacute;",
        ),
        ("<questiontext><text>\n <![CDATA[a\n  b<br>c]]>\n", "a b\nc"),
        (
            '<questiontext format="plain_text"><text>a &lt;b&gt;\n\n&amp;eacute;',
            "a <b>\n\n&eacute;",
        ),
        ('<questiontext format="markdown"><text>*a*  &lt;b', "*a*  <b"),
        ('<questiontext format="moodle_auto_format"><text>a\nb &amp;amp; c', "a\nb & c"),
        ("<questiontext><text><![CDATA[a]]]]><![CDATA[> b]]>", "a]]> b"),
        ("<questiontext><text><![CDATA[<script>x</script><style>y</style>a]]>", "a"),
        (
            "<questiontext><text><![CDATA[x<sup>2</sup> H<sub>2</sub>O 1<sup>st</sup>]]>",
            "x² H₂O 1st",
        ),
        ("<questiontext><text><![CDATA[<pre>a\nb</pre>]]>", "a\nb"),
    ],
)
def test_texts_are_decoded_once_and_no_more(field: str, stem: str) -> None:
    text = f'<question type="multichoice">{field}</text></questiontext>{ANSWERS}</question>'
    assert [item.stem for item in said(text).items] == [stem]


def test_categories_count_for_what_follows() -> None:
    def category(path: str) -> str:
        return (
            f'<question type="category"><category><text>{path}</text></category>'
            '<info format="html"><text>x</text></info></question>'
        )

    found = said(
        question("1"),
        category("$course$/top/A/B//C"),
        question("2"),
        category("$system$/top"),
        question("3"),
        category("Plain"),
        question("4"),
    )
    assert [item.category for item in found.items] == ["", "A/B/C", "", "Plain"]
    assert [str(one.place) for one in found.found] == [f"question {n}" for n in (1, 2, 3, 4)]


def test_remarks_tags_and_explanation_are_kept() -> None:
    [item] = said(
        question(
            answers='<answer fraction="100.00000"><text>a</text><feedback format="html">'
            '<text>Yes</text></feedback></answer><answer fraction="0"><text>b</text>'
            "<feedback><text>No</text></feedback></answer><answer><text>c</text></answer>",
            more="<generalfeedback><text>So.</text></generalfeedback>"
            "<tags><tag><text>x</text></tag><tag><text>y z</text></tag></tags>",
        )
    ).items
    assert dict(item.feedback) == {"a": "Yes", "b": "No"}
    assert (item.explanation, item.tags) == ("So.", ("x", "y z"))


@pytest.mark.parametrize(
    ("fractions", "told"),
    [
        (("100", "0"), "a"),
        (("99.9995", "-33.33333"), "a"),
        (("", "100"), "b"),
        (("100", "50"), "a"),
        (("100", "100"), "MULTIPLE_KEYS"),
        (("50", "50"), "MULTIPLE_KEYS"),
        (("0", "0"), "NO_KEY"),
        (("90", "0"), "NO_KEY"),
        (("nan", "x"), "NO_KEY"),
    ],
)
@pytest.mark.parametrize("single", ["true", "false"])
def test_one_answer_alone_must_be_worth_all(
    fractions: tuple[str, str], told: str, single: str
) -> None:
    answers = "".join(
        f'<answer fraction="{worth}"><text>{text}</text></answer>'
        for worth, text in zip(fractions, "ab", strict=True)
    )
    found = said(question(answers=answers, more=f"<single>{single}</single>"))
    assert [item.key for item in found.items] + [code for _, code in found.codes] == [told]


def test_what_answers_earned_beside_is_told() -> None:
    found = said(
        question(
            answers=f'{ANSWERS}<answer fraction="33.33333"><text>c</text></answer>'
            '<answer fraction="-50"><text>d</text></answer>',
            more="<correctfeedback><text>Your answer is correct.</text></correctfeedback>"
            "<hint><text>Look up.</text></hint>",
        )
    )
    assert found.warnings == [
        *("FEEDBACK_DROPPED", "PARTIAL_CREDIT_DROPPED", "NEGATIVE_MARKS_DROPPED")
    ]


@pytest.mark.parametrize(
    ("texts", "key", "warnings"),
    [
        (("true", "false"), "True", []),
        (("False", "TRUE"), "False", []),
        (("Wahr", "Falsch"), "True", ["MADE_TRUE_FALSE"]),
    ],
)
def test_true_or_false(texts: tuple[str, str], key: str, warnings: list[str]) -> None:
    first, second = texts
    answers = (
        f'<answer fraction="100"><text>{first}</text></answer>'
        f'<answer fraction="0"><text>{second}</text></answer>'
    )
    found = said(question(answers=answers, kind="truefalse"))
    assert [(item.key, sorted(item.options)) for item in found.items] == [(key, ["False", "True"])]
    assert found.warnings == warnings


@pytest.mark.parametrize("word", ["false", "0"])
def test_options_that_are_not_to_be_shuffled_keep_their_order(word: str) -> None:
    answers = ANSWERS.replace("100", "x").replace('"0"', '"100"')
    more = f"<shuffleanswers>{word}</shuffleanswers>"
    assert said(question(answers=answers, more=more)).items[0].fixed == ("a", "b")
    assert said(question(answers=answers)).items[0].fixed == ()


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("shortanswer", "TYPE_SHORT_ANSWER"),
        ("numerical", "TYPE_NUMERICAL"),
        ("calculatedmulti", "TYPE_NUMERICAL"),
        ("matching", "TYPE_MATCHING"),
        ("essay", "TYPE_ESSAY"),
        ("description", "TYPE_DESCRIPTION"),
        ("cloze", "TYPE_CLOZE"),
        ("multianswer", "TYPE_CLOZE"),
        ("gapselect", "TYPE_CLOZE"),
        ("ordering", "TYPE_ORDERING"),
        ("ddwtos", "TYPE_DRAGDROP"),
        ("ddmarker", "TYPE_DRAGDROP"),
        ("coderunner", "TYPE_OTHER"),
        ("", "TYPE_OTHER"),
    ],
)
def test_other_kinds_are_named(kind: str, code: str) -> None:
    found = said(question("What <b>x</b>?", kind=kind), question())
    assert found.codes == [("question 1", code)]
    assert len(found.items) == 1
    assert found.refused[0].stem == "What x?"
    assert found.refused[0].finding.message


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (question(""), "EMPTY_STEM"),
        (question("&lt;p&gt;&amp;nbsp;&lt;/p&gt;"), "EMPTY_STEM"),
        (question(answers=""), "TOO_FEW_OPTIONS"),
        (question(answers=ANSWERS * 5), "MULTIPLE_KEYS"),
        (question(answers=ANSWERS + '<answer fraction="0"><text/></answer>'), "EMPTY_OPTION"),
        (
            question(answers=ANSWERS + '<answer fraction="0"><text>b</text></answer>'),
            "DUPLICATE_OPTION",
        ),
        (question("x" * 4001), "TOO_LONG"),
        (question("&lt;p&gt;" + "x" * 30_000), "TOO_LONG"),
        (question(answers=ANSWERS.replace(">b<", ">&lt;img src='x.png'&gt;<")), "NEEDS_MEDIA"),
        (question("&lt;img src='x.png'&gt;"), "NEEDS_MEDIA"),
        (question(kind="truefalse", answers=ANSWERS + ANSWERS), "SYNTAX"),
        ("<question/>", "TYPE_OTHER"),
    ],
)
def test_a_bad_question_never_stops_the_others(text: str, code: str) -> None:
    found = said(text, question())
    assert found.codes == [("question 1", code)]
    assert len(found.items) == 1


@pytest.mark.parametrize(
    ("markup", "files", "name"),
    [
        ('<p>Q?<img src="@@PLUGINFILE@@/a%20b.png" alt="A rock"></p>', ["a b.png"], "a b.png"),
        ('Q?<img src="@@PLUGINFILE@@/x/y.png">', ["../../y.png"], "y.png"),
        (f'Q?<img src="data:image/png;base64,{DATA}">', [], "data:0"),
    ],
)
def test_the_one_picture_of_a_stem_is_kept(markup: str, files: list[str], name: str) -> None:
    found = said(pictured(markup, *((file, DATA) for file in files)))
    [one] = found.found
    assert (one.item.stem, one.picture) == ("Q?", png())
    assert one.item.picture.startswith(name.partition(":")[0])
    assert one.item.picture_description == ("A rock" if "alt" in markup else "")
    assert found.warnings == []


@pytest.mark.parametrize(
    "text",
    [
        pictured('Q?<img src="@@PLUGINFILE@@/a.png">'),
        pictured('Q?<img src="@@PLUGINFILE@@/a.png">', ("a.png", "no base 64 !")),
        pictured('Q?<img src="@@PLUGINFILE@@/a.svg">', ("a.svg", "PHN2Zy8+")),
        pictured('Q?<img src="https://example.org/a.png">', ("a.png", DATA)),
        pictured('Q?<audio src="@@PLUGINFILE@@/a.mp3"></audio>', ("a.mp3", "SUQz")),
        pictured('<a href="@@PLUGINFILE@@/a.mp3">Hear</a> this: Q?', ("a.mp3", "SUQz")),
        pictured(
            'Q?<img src="@@PLUGINFILE@@/a.png"><img src="@@PLUGINFILE@@/b.gif">',
            *(("a.png", DATA), ("b.gif", GIF)),
        ),
        question(more="<generalfeedback><text>x&lt;img src='a'&gt;</text></generalfeedback>"),
    ],
)
def test_other_pictures_and_sounds_are_told(text: str) -> None:
    found = said(text)
    assert [one.picture for one in found.found] == [b""]
    assert "MEDIA_DROPPED" in found.warnings
    assert set(found.warnings) <= {"MEDIA_DROPPED", "HTML_FLATTENED"}


def test_a_picture_of_old_moodle_is_kept() -> None:
    more = f"<image>backupdata/x.png</image><image_base64>\n{DATA}\n</image_base64>"
    [one] = said(question(more=more)).found
    assert (one.item.picture, one.picture) == ("x.png", png())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("<quiz><question type='multichoice'></quiz>", "BAD_XML"),
        ("<quiz>" + question() + "<", "BAD_XML"),
        ("<quiz>&nbsp;</quiz>", "BAD_XML"),
        ("", "BAD_XML"),
        ("<quiz/>", "NO_QUESTIONS"),
        ("<questestinterop/>", "WRONG_ROOT"),
        ("<x>" + question() + "</x>", "WRONG_ROOT"),
        ("<!DOCTYPE quiz><quiz/>", "UNSAFE_XML"),
        ("<!DOCTYPE quiz [<!ENTITY a 'b'>]><quiz>&a;</quiz>", "UNSAFE_XML"),
        ("<!DOCTYPE quiz SYSTEM 'file:///etc/passwd'><quiz/>", "UNSAFE_XML"),
        ("<quiz>" + "<a>" * 100, "TOO_DEEP"),
        ("<?xml version='1.0' encoding='rot13'?><quiz/>", "XML_ENCODING"),
        ("<?xml version='1.0' encoding='no-such'?><quiz/>", "XML_ENCODING"),
        ("<?xml version='1.0' encoding='shift_jis'?><quiz/>", "XML_ENCODING"),
        (quiz(question("é")).encode("cp1252"), "BAD_ENCODING"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(text: str | bytes, code: str) -> None:
    assert why_refused("moodle_xml", text) == code


def test_encodings_are_told_by_the_file_or_wished() -> None:
    text = quiz(question("é ł?"))
    declared = "<?xml version='1.0' encoding='{}'?>" + text
    for name in ("utf-16", "iso-8859-2", "utf-8"):
        found = read("moodle_xml", declared.format(name).encode(name))
        assert (found.items[0].stem, found.heading.encoding) == ("é ł?", name)
    assert read("moodle_xml", "\ufeff" + text).items[0].stem == "é ł?"
    found = read("moodle_xml", quiz(question("é")).encode("cp1252"), encoding="cp1252")
    assert found.items[0].stem == "é"
