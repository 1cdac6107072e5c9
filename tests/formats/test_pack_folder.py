"""Packs of TOML files: read as they are meant, or refused with every fault at once."""

import os
import re
from pathlib import Path

import pytest

from quizapp.errors import Code
from quizapp.formats.pack_files import PackError
from quizapp.formats.pack_folder import read_pack
from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Fact, Source
from quizapp.items.pack import Pack, fingerprint

HEAD = """
ref = "lighthouses"
title = "Lighthouses"
language = "en"
edition = 3
as_of = "2018"
licence = "CC BY 4.0"
authors = ["Ada Keeper"]

[source]
title = "A Short History of Lighthouses"
about = "A short book."
"""
FACTS = """
[[fact]]
ref = "year"
paragraph = 3
says = "The first light was lit in 1698."
evidence = ["was lit in 1698"]

[[fact]]
ref = "builder"
says = "Henry Winstanley built it."
"""
ITEM = """
[[item]]
ref = "first-lit"
facts = ["year"]
stem = "When was it first lit?"
key = "1698"
distractors = ["1588", "1712"]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "lighthouses"
    made.mkdir()
    write(made)
    return made


def write(folder: Path, items: str = ITEM, facts: str = FACTS, head: str = HEAD) -> None:
    for name, content in (("pack", head), ("facts", facts), ("items", items)):
        (folder / f"{name}.toml").write_text(content, encoding="utf-8")


def faults(folder: Path) -> list[str]:
    with pytest.raises(PackError) as caught:
        read_pack(folder)
    assert str(caught.value) == caught.value.findings[0].message
    return [finding.message for finding in caught.value.findings]


def changed(old: str, new: str) -> str:
    assert old in ITEM
    return ITEM.replace(old, new)


def test_a_pack_is_read_as_it_is_written(folder: Path) -> None:
    (folder / "pictures").mkdir()
    (folder / "pictures" / "rock.png").write_bytes(b"a rock")
    write(
        folder,
        ITEM
        + """
category = " Beginnings "
difficulty = "hard"
show = 2
explanation = "Storms."
tags = ["dates"]
language = "de"
feedback = {"1588" = "The Armada."}
picture = "pictures/rock.png"
picture_description = "A rock."

[[item]]
ref = "own-source"
stem = "Who?"
key = "Me"
distractors = ["You"]
source = {title = "A letter", place = "page 2", address = "https://example.org"}
""",
    )
    pack = read_pack(folder)
    facts = (
        Fact("year", 3, "The first light was lit in 1698.", ("was lit in 1698",)),
        Fact("builder", None, "Henry Winstanley built it."),
    )
    assert (pack.ref, pack.edition, pack.authors, pack.facts) == (
        "lighthouses",
        3,
        ("Ada Keeper",),
        facts,
    )
    first, second = pack.items
    assert (first.key, first.distractors, first.show) == ("1698", ("1588", "1712"), 2)
    assert (first.category, first.difficulty) == ("Beginnings", Difficulty.HARD)
    assert (dict(first.feedback), first.tags) == ({"1588": "The Armada."}, ("dates",))
    assert first.source == Source(
        "A Short History of Lighthouses", edition=3, as_of="2018", facts=facts[:1]
    )
    assert second.source == Source("A letter", "page 2", "https://example.org")
    assert (second.difficulty, second.show) == (None, None)


def test_every_fault_is_told_at_once_with_file_ref_and_field(folder: Path) -> None:
    write(
        folder,
        head=HEAD.replace('title = "Lighthouses"', "titel = 5"),
        facts=FACTS + '[[fact]]\nref = "year"\nsays = "Twice."\n[[fact]]\nref = "mute"\n',
        items=ITEM
        + """
[[item]]
ref = "bad"
facts = ["year", "nowhere", "never"]
stem = "   "
key = "Yes"
distractors = []
difficulty = "brutal"
colour = "red"

[[item]]
stem = "Who?"
key = "Me"
distractors = ["You"]

[[item]]
ref = "first-lit"
facts = ["nobody"]
stem = "Again?"
key = "Yes"
distractors = ["No", "Yes\\u200B"]
""",
    )
    found = "\n".join(faults(folder))
    for told in (
        r"pack\.toml, the file: .*“title”",
        r"pack\.toml, the file: .*“titel”",
        r"facts\.toml: the ref “year” is used twice",
        r"facts\.toml, fact mute: .*“says”",
        r"items\.toml, item bad: .*“stem” .*no text",
        r"items\.toml, item bad: .*“distractors”",
        r"items\.toml, item bad: .*“difficulty”",
        r"items\.toml, item bad: .*“colour”",
        r"items\.toml, item number 3: .*“ref”",
        r"items\.toml: the ref “first-lit” is used twice",
        r"items\.toml, item first-lit: there is no fact “nobody”",
        r"items\.toml, item first-lit: .*“distractors” .*same",
    ):
        assert re.search(told, found), told


def test_all_unknown_facts_of_an_item_are_told(folder: Path) -> None:
    write(folder, changed('["year"]', '["no", "year", "never"]'))
    assert [message.split("“")[1].split("”")[0] for message in faults(folder)] == ["no", "never"]


def test_a_faulty_facts_file_makes_no_fact_unknown(folder: Path) -> None:
    write(folder, facts=FACTS.replace("paragraph = 3", "paragraph = 0"))
    (only,) = faults(folder)
    assert "fact year: the field “paragraph”" in only
    write(folder, facts="[[fact")
    (only,) = faults(folder)
    assert "facts.toml is not valid TOML" in only


@pytest.mark.parametrize(
    ("items", "field"),
    [
        (changed("1698", "16\\u001B98"), "key"),
        (changed("1588", "a\\u0000"), "distractors.0"),
        (changed("When was", "When\\u0007 was"), "stem"),
        (changed('key = "1698"', "key = 1698"), "key"),
        (changed('key = "1698"', f'key = "{"x" * 1001}"'), "key"),
        (ITEM + 'category = "a\\u0085b"', "category"),
        (ITEM + 'tags = ["a\\u0085"]', "tags.0"),
        (ITEM + 'explanation = "\\u0001"', "explanation"),
        (ITEM + 'feedback = {"1588" = "\\u0001"}', "feedback.1588"),
        (ITEM + 'feedback = {"1599" = "There is no such option."}', "feedback"),
        (ITEM + 'source = {title = "\\u0001"}', "source.title"),
        (ITEM + 'last = "All of these"', "last"),
        (ITEM + 'order = "random"', "order"),
        (ITEM + 'order = "fixed"\noptions = ["1698", "1588"]', "options"),
        (ITEM + "show = 1", "show"),
        (ITEM + "show = 9", "show"),
        (ITEM + "show = true", "show"),
        (changed('["1588", "1712"]', '["1698", "1712"]'), "distractors"),
        (changed('["1588", "1712"]', str(list("abcdefgh"))), "distractors"),
        (changed("first-lit", "First Lit"), "ref"),
    ],
)
def test_a_field_that_is_wrong_is_named(folder: Path, items: str, field: str) -> None:
    write(folder, items)
    with pytest.raises(PackError) as caught:
        read_pack(folder)
    (finding,) = caught.value.findings
    assert finding.code is Code.BAD_FIELD
    assert finding.values["field"] == field
    assert finding.values["file"] == "items.toml"
    assert "item " in finding.where


def test_seven_distractors_are_the_most(folder: Path) -> None:
    write(folder, changed('["1588", "1712"]', str(list("abcdefg"))))
    assert len(read_pack(folder).items[0].options) == 8


def test_texts_are_cleaned_wherever_they_stand(folder: Path) -> None:
    write(
        folder,
        ITEM.replace('"1588"', '"Zoe\\u0308"').replace("When", "\\u202EWhen\\u202C")
        + 'feedback = {"Zoe\\u0308" = "No."}\nlast = "Zoe\\u0308"'
        + '\ncategory = " \\u2066A\\n B\\u2069 "',
    )
    (item,) = read_pack(folder).items
    assert item.stem == "When was it first lit?"
    assert (item.last, dict(item.feedback), item.category) == ("Zoë", {"Zoë": "No."}, "A B")


@pytest.mark.parametrize("file", ["pack.toml", "facts.toml", "items.toml"])
@pytest.mark.parametrize(
    "content",
    [
        b"= broken",
        b'title = "\xff"',
        b"\xff\xfet\0",
        b"a = 1\na = 2",
        b"x = " + b"[" * 10_000,
        b'a = "\0"',
    ],
    ids=["broken", "not UTF-8", "UTF-16", "twice", "deep", "NUL"],
)
def test_a_file_that_is_no_toml_is_told(folder: Path, file: str, content: bytes) -> None:
    (folder / file).write_bytes(content)
    with pytest.raises(PackError) as caught:
        read_pack(folder)
    assert caught.value.findings[0].code is Code.BAD_TOML
    assert caught.value.findings[0].values["file"] == file


def test_a_byte_order_mark_and_windows_line_ends_are_fine(folder: Path) -> None:
    before = fingerprint(read_pack(folder))
    for file in folder.iterdir():
        file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert fingerprint(read_pack(folder)) == before


def test_a_file_that_is_too_large_is_not_read(folder: Path) -> None:
    with (folder / "items.toml").open("r+b") as file:
        file.truncate(50 * 1024 * 1024 + 1)
    assert "larger than 50 MB" in faults(folder)[0]


def test_a_pack_may_be_spread_over_numbered_files(folder: Path) -> None:
    (folder / "items.toml").rename(folder / "items-0001.toml")
    (folder / "items-0002.toml").write_text(changed("first-lit", "second"))
    (folder / "items-old.toml").write_text("not TOML, and none of ours")
    assert [item.ref for item in read_pack(folder).items] == ["first-lit", "second"]


def test_a_ref_that_two_files_use_is_told_with_the_second_of_them(folder: Path) -> None:
    (folder / "items-0002.toml").write_text(ITEM)
    (folder / "items.toml").rename(folder / "items-0001.toml")
    assert faults(folder) == [
        "items-0002.toml: the ref “first-lit” is used twice; give each its own."
    ]


@pytest.mark.parametrize("missing", ["pack.toml", "items.toml"])
def test_a_folder_without_its_files_is_no_pack(folder: Path, missing: str) -> None:
    (folder / missing).unlink()
    with pytest.raises(PackError) as caught:
        read_pack(folder)
    assert caught.value.code is Code.NOT_A_PACK


def test_a_pack_needs_no_facts_and_no_source(folder: Path) -> None:
    (folder / "facts.toml").unlink()
    write_head = 'ref = "plain"\ntitle = "Plain"\n'
    (folder / "pack.toml").write_text(write_head)
    (folder / "items.toml").write_text(changed('facts = ["year"]', ""))
    pack = read_pack(folder)
    assert (pack.edition, pack.items[0].source) == (1, None)


def test_what_is_no_folder_is_no_pack(folder: Path) -> None:
    for odd in (folder / "pack.toml", folder / "nowhere"):
        with pytest.raises(PackError) as caught:
            read_pack(odd)
        assert caught.value.code is Code.NOT_A_PACK


def test_a_pipe_in_the_place_of_a_file_is_never_opened(folder: Path) -> None:
    for name in ("items.toml", "facts.toml", "pack.toml"):
        (folder / name).unlink()
        os.mkfifo(folder / name)
    with pytest.raises(PackError):
        read_pack(folder)


@pytest.mark.parametrize(
    ("items", "options"),
    [
        (["10", "9", "1,000", "2.5"], ("2.5", "9", "10", "1,000")),
        (["b", "a", "7"], ("7", "a", "b")),
        (["m²", "²", "x"], ("m²", "x", "²")),
    ],
)
def test_a_fixed_order_is_by_number_and_then_by_word(
    folder: Path, items: list[str], options: tuple[str, ...]
) -> None:
    write(
        folder,
        changed("1698", items[0]).replace('["1588", "1712"]', str(items[1:])) + 'order = "fixed"',
    )
    assert read_pack(folder).items[0].options == options


def test_a_fixed_order_may_be_written_out(folder: Path) -> None:
    write(folder, ITEM + 'order = "fixed"\noptions = ["1712", "1588", "1698"]')
    assert read_pack(folder).items[0].options == ("1712", "1588", "1698")


def test_the_fingerprint_is_about_content_and_not_about_bytes(folder: Path) -> None:
    more = changed("first-lit", "second").replace("When", "Où")
    write(folder, ITEM + more)
    before = read_pack(folder)
    blocks = FACTS.strip().split("\n\n")
    write(
        folder,
        f"# a comment\n{more.replace('Où', 'Ou' + chr(0x300))}\n\n{ITEM}".replace(
            '["1588", "1712"]', '["1712",\n "1588"]'
        ),
        facts="\n\n".join(reversed(blocks)),
    )
    after = read_pack(folder)
    assert fingerprint(after) == fingerprint(before)
    write(folder, ITEM + more.replace("1712", "1713"))
    assert fingerprint(read_pack(folder)) != fingerprint(before)


def test_a_pack_with_a_number_beyond_every_database_is_refused(folder: Path) -> None:
    write(folder, head=HEAD.replace("edition = 3", f"edition = {10**30}"))
    assert "“edition”" in faults(folder)[0]


def test_a_read_pack_is_a_value(folder: Path) -> None:
    assert isinstance(read_pack(folder), Pack)
    assert read_pack(folder) == read_pack(folder)
