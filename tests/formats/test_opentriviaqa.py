"""OpenTriviaQA's text, with the odd bytes of the real one."""

from pathlib import Path

import pytest

from tests.formats.reading import read

COUNTS = {
    "animals": (1365, 1),
    "for-kids": (759, 0),
    "geography": (840, 2),
    "humanities": (1094, 3),
}


def test_a_stem_goes_on_until_its_key() -> None:
    found = read(
        "opentriviaqa",
        "\n#Q A poem:\r\nA rose\n\nis B\r\n^ Yes.\r\nA No.\nB Yes.\n\n"
        "#Q Is it?\n^ True\nA True\nB False",
    )
    assert found.answers == [
        ("A poem:\nA rose\n\nis B", "Yes.", ("No.",)),
        ("Is it?", "True", ("False",)),
    ]
    assert [str(one.place) for one in found.found] == ["line 2", "line 10"]
    pack = found.heading.pack
    assert (pack.licence, pack.source_title) == ("CC BY-SA 4.0", "OpenTriviaQA")


def test_bytes_of_windows_are_read_line_by_line_and_told() -> None:
    found = read(
        "opentriviaqa", b"#Q \xc6sir or \xc3\xa9?\n^ a\nA a\nB b\n#Q \xc3\xa9?\n^ a\nA a\nB b"
    )
    assert [item.stem for item in found.items] == ["Æsir or é?", "é?"]
    assert found.warnings == ["DAMAGED_TEXT"]
    assert "Æsir" in found.found[0].warnings[0].message


def test_what_windows_has_no_letter_for_is_refused() -> None:
    found = read("opentriviaqa", b"#Q \x81?\n^ a\nA a\nB b\n#Q x\n^ a\nA a\nB b\n")
    assert found.codes == [("line 1", "BAD_TEXT")]
    assert len(found.items) == 1


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("#Q q\nA a\nB b", "SYNTAX"),
        ("#Q q\n^ c\nA a\nB b", "KEY_NOT_IN_OPTIONS"),
        ("#Q q\n^ a\nA a\nA b", "SYNTAX"),
        ("#Q q\n^ a\nA a\nB b\nmore", "SYNTAX"),
        ("#Q q\n^ a\nA a\nBb", "SYNTAX"),
        ("#Q q\n^ a\nA a", "TOO_FEW_OPTIONS"),
        ("#Q q\n^ a", "TOO_FEW_OPTIONS"),
        ("#Q q\n^ a\nA a\nB", "EMPTY_OPTION"),
        ("#Q q\n^\nA a\nB b", "NO_KEY"),
        ("#Q q\n^ a\nA a\nB a", "DUPLICATE_OPTION"),
        ("#Q\n^ a\nA a\nB b", "EMPTY_STEM"),
        ("stray", "SYNTAX"),
        ("#Q q\n^ a\nA a\nB b\nC c\nD d\nE e\nF f\nG g\nH h\nI i\nJ j", "TOO_MANY_OPTIONS"),
    ],
)
def test_what_cannot_be_played_is_named_and_the_rest_goes_on(text: str, code: str) -> None:
    found = read("opentriviaqa", f"{text}\n\n#Q Fine?\n^ a\nA a\nB b\n")
    assert found.codes == [("line 1", code)]
    assert [item.stem for item in found.items] == ["Fine?"]


def test_a_key_in_other_capitals_is_taken_and_told() -> None:
    found = read(
        "opentriviaqa", "#Q q\n^ THE  SEA\nA the sea\nB b\n#Q r\n^ the   sea\nA the sea\nB b"
    )
    assert [item.key for item in found.items] == ["the sea", "the sea"]
    assert found.warnings == ["CASE_RELAXED"]


def test_a_wished_encoding_is_taken_for_all_lines() -> None:
    text = "#Q Æ?\n^ a\nA a\nB b\n"
    assert read("opentriviaqa", text.encode("cp1252"), encoding="cp1252").warnings == []
    assert read("opentriviaqa", text.encode("utf-16")).items[0].stem == "Æ?"


@pytest.mark.parametrize("name", COUNTS)
def test_the_real_files_are_read(checkout: Path, name: str) -> None:
    file = checkout.parent / "shared" / "samples" / "opentriviaqa" / name
    if not file.is_file():
        pytest.skip("the samples are not beside this checkout")
    found = read("opentriviaqa", file.read_bytes())
    assert (len(found.items), len(found.refused)) == COUNTS[name]
    assert {code for _, code in found.codes} <= {"DUPLICATE_OPTION", "EMPTY_OPTION"}
    assert found.warnings.count("DAMAGED_TEXT") == (2 if name == "humanities" else 0)
