"""Packs that go out and come in: nothing lost, the same to the byte, refused item by item."""

import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp import limits
from quizapp.errors import Code, QuizError
from quizapp.formats import pack_folder, quizpack
from quizapp.formats.contract import Event, FileRefused, Found, Heading, Refused, Wish, Written
from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Fact, Item, Source
from quizapp.items.pack import Pack, fingerprint
from quizapp.text import clean, near_text
from tests.formats.examples import ITEMS_TOML, PACK, png, zipped


def read(content: bytes) -> tuple[Heading, list[Event]]:
    head, *rest = quizpack.read(io.BytesIO(content), Wish("my.quizpack"))
    assert isinstance(head, Heading)
    return head, rest


def written(
    pack: Pack, items: Iterable[Item], pictures: Mapping[str, bytes] = MappingProxyType({})
) -> tuple[bytes, Written]:
    made = io.BytesIO()
    told = quizpack.write(made, pack, items, pictures.__getitem__)
    return made.getvalue(), told


def exported(content: bytes) -> bytes:
    """Read a pack and write it again."""
    head, rest = read(content)
    found = [event for event in rest if isinstance(event, Found)]
    pictures = {event.item.picture: event.picture for event in found}
    return written(head.pack, [event.item for event in found], pictures)[0]


def refusals(items: bytes, **files: bytes) -> list[str]:
    _, rest = read(zipped(PACK | {"items.toml": items} | files))
    return [event.finding.message for event in rest if isinstance(event, Refused)]


def folder_of(tmp_path: Path, files: Mapping[str, bytes] = MappingProxyType(PACK)) -> Path:
    for name, content in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
    return tmp_path


def test_a_pack_is_read_with_all_that_it_says_of_itself_and_of_each_question() -> None:
    head, (first, second, third) = read(zipped(PACK))
    assert head.own
    assert head.pack == Pack(
        ref="lighthouses",
        title="Lighthouses",
        language="en",
        edition=3,
        as_of="2018",
        licence="CC BY 4.0",
        authors=("Ada Keeper", "Bo"),
        source_title="A Short History of Lighthouses",
        source_about="A short book.",
        source_address="https://example.org/lights",
        facts=(Fact("year", 3, "The first light was lit in 1698.", ("was lit in 1698",)),),
    )
    assert isinstance(first, Found)
    assert isinstance(second, Found)
    assert isinstance(third, Found)
    assert first.item == Item(
        ref="first-lit",
        stem="When was it first lit?",
        key="1698",
        distractors=("1588", "1712", "1759"),
        explanation="Storms.\nThen more of them.",
        category="Beginnings",
        difficulty=Difficulty.HARD,
        show=3,
        feedback=MappingProxyType({"1588": "The Armada.", "1698": "Yes."}),
        tags=("dates", "history"),
        language="de",
        source=Source(
            "A Short History of Lighthouses", edition=3, as_of="2018", facts=head.pack.facts
        ),
        picture="pictures/rock.png",
        picture_description="A rock.",
    )
    assert first.picture == png()
    assert second.item.last == "All of these"
    assert second.item.source == Source("A letter", "page 2", "https://example.org")
    assert third.item.fixed == ("1", "2", "3")
    assert third.item.source is None


def test_what_was_written_says_the_same_and_is_written_again_the_same_to_the_byte() -> None:
    once = exported(zipped(PACK))
    assert exported(once) == once
    head, rest = read(once)
    before, events = read(zipped(PACK))
    assert head == before
    for one, other in zip(rest, events, strict=True):
        assert isinstance(one, Found)
        assert isinstance(other, Found)
        assert replace(one.item, picture="") == replace(other.item, picture="")
        assert one.picture == other.picture


def test_a_written_pack_is_a_folder_when_unpacked_by_hand(tmp_path: Path) -> None:
    once = exported(zipped(PACK))
    with ZipFile(io.BytesIO(once)) as archive:
        archive.extractall(tmp_path)
    head, rest = read(once)
    items = tuple(event.item for event in rest if isinstance(event, Found))
    pack = pack_folder.read_pack(tmp_path)
    assert pack == replace(head.pack, items=items)
    assert fingerprint(pack) == fingerprint(replace(head.pack, items=items))


def test_a_folder_is_read_for_an_import_as_its_archive_is(tmp_path: Path) -> None:
    assert list(pack_folder.events(folder_of(tmp_path))) == list(
        quizpack.read(io.BytesIO(zipped(PACK)), Wish("x"))
    )


def test_a_pack_may_stand_in_a_folder_of_its_archive() -> None:
    inner = {f"lighthouses/{name}": content for name, content in PACK.items()}
    assert read(zipped(inner | {"__MACOSX/lighthouses/._pack.toml": b"x"})) == read(zipped(PACK))


def test_a_written_picture_is_named_by_its_content_and_kept_as_it_is() -> None:
    _, (by_hand, *_) = read(zipped(PACK))
    _, (exported_one, *_) = read(exported(zipped(PACK)))
    assert isinstance(by_hand, Found)
    assert isinstance(exported_one, Found)
    assert not by_hand.sealed
    assert exported_one.sealed
    assert exported_one.item.picture.startswith("pictures/")


def test_two_questions_share_one_picture_and_a_bad_one_is_left_out_and_told() -> None:
    items = [
        Item(f"i{k}", f"Which rock is this, number {k}?", "Eddystone", ("Bell",), picture=name)
        for k, name in enumerate(("a", "b", "broken", "missing"))
    ]
    pictures = {"a": png(), "b": png(), "broken": b"no picture"}
    content, told = written(Pack("rocks", "Rocks"), items, pictures)
    with ZipFile(io.BytesIO(content)) as archive:
        assert sum(name.startswith("pictures/") for name in archive.namelist()) == 1
    assert told.items == 4
    assert [finding.values for finding in told.left_out] == [{"what": "pictures", "count": 2}]
    assert [bool(event.item.picture) for event in read(content)[1] if isinstance(event, Found)] == [
        True,
        True,
        False,
        False,
    ]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('stem = "How many', 'stem = "\\u0000How many', "items.toml, item how-many: .*“stem”"),
        ('key = "2"', 'key = "1"', "items.toml, item how-many: .*“distractors”.*same"),
        ('key = "2"', "", "items.toml, item how-many: .*“key”"),
        ('ref = "how-many"', 'ref = "who"', "“who” is used twice"),
        ('ref = "how-many"', "", "items.toml, item number 3: .*“ref”"),
        ('key = "2"', "key = 2\nshow = 99", "item how-many: .*“key, show”"),
        ('key = "2"', 'key = "2"\npicture = "pictures/no.png"', "pictures/no.png is not in"),
        ('key = "2"', 'key = "2"\npicture = "../../etc/passwd"', "“picture”.*in pictures/"),
        ('key = "2"', 'key = "2"\npicture = "pictures/../pack.toml"', "“picture”"),
        ('key = "2"', 'key = "2"\npicture = "/etc/passwd"', "“picture”"),
        ('key = "2"', 'key = "2"\ndifficulty = "brutal"', "“difficulty”"),
    ],
)
def test_one_question_that_is_wrong_is_refused_by_file_ref_and_field_and_the_others_go_on(
    old: str, new: str, told: str
) -> None:
    spoilt = ITEMS_TOML.decode().replace(old, new).encode()
    (only,) = refusals(spoilt)
    assert re.search(told, only), only
    _, rest = read(zipped(PACK | {"items.toml": spoilt}))
    assert sum(isinstance(event, Found) for event in rest) == 2


@pytest.mark.parametrize(
    "more", ['colour = "red"', 'feedback = {"7" = "No option."}', 'facts = ["nowhere"]']
)
def test_a_strangers_question_is_taken_without_what_a_pack_does_not_have(more: str) -> None:
    _, rest = read(zipped(PACK | {"items.toml": ITEMS_TOML + more.encode()}))
    last = rest[-1]
    assert isinstance(last, Found)
    assert len(last.warnings) == 1
    assert "item how-many" in last.warnings[0].message


def test_an_unknown_field_of_a_source_is_left_out_too() -> None:
    spoilt = ITEMS_TOML.replace(b'place = "page 2"', b'place = "page 2", page = 2')
    _, (_, second, _) = read(zipped(PACK | {"items.toml": spoilt}))
    assert isinstance(second, Found)
    assert second.item.source == Source("A letter", "page 2", "https://example.org")
    assert "page" in second.warnings[0].message


def test_what_is_wrong_in_the_head_and_not_needed_is_told_and_left_out() -> None:
    spoilt = PACK["pack.toml"].replace(b"edition = 3", b'edition = "3"\ncolour = 1')
    head, rest = read(zipped(PACK | {"pack.toml": spoilt}))
    assert (head.pack.title, head.pack.edition, len(rest)) == ("Lighthouses", 1, 3)
    assert sorted(str(finding.values["field"]) for finding in head.findings) == [
        "colour",
        "edition",
    ]


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({"items.toml": ITEMS_TOML}, Code.NOT_A_PACK),
        ({"pack.toml": PACK["pack.toml"]}, Code.NOT_A_PACK),
        (PACK | {"pack.toml": b"= 1"}, Code.BAD_TOML),
        (PACK | {"pack.toml": b'ref = "a"'}, Code.BAD_FIELD),
        (PACK | {"items.toml": b"[[item]"}, Code.BAD_TOML),
    ],
)
def test_a_pack_that_cannot_be_read_at_all_is_refused(
    tmp_path: Path, files: dict[str, bytes], code: Code
) -> None:
    with pytest.raises(FileRefused) as caught:
        read(zipped(files))
    assert caught.value.code is code
    with pytest.raises(FileRefused) as caught:
        list(pack_folder.events(folder_of(tmp_path, files)))
    assert caught.value.code is code


@pytest.mark.parametrize(
    ("spoilt", "reason"),
    [
        (b"a = " + b"[" * 5000, "nested too deeply"),
        (b'a = "\xff"', "not UTF-8"),
        (b"a = " + b"9" * 5000, "a date or number that cannot be"),
    ],
)
def test_what_python_says_of_a_pack_is_not_repeated(spoilt: bytes, reason: str) -> None:
    with pytest.raises(FileRefused) as caught:
        read(zipped(PACK | {"pack.toml": spoilt}))
    assert str(caught.value) == f"pack.toml is not valid TOML: {reason}."


def test_one_item_file_that_cannot_be_read_does_not_stop_the_others() -> None:
    files = {name: content for name, content in PACK.items() if name != "items.toml"}
    _, rest = read(zipped(files | {"items-0001.toml": b"[[", "items-0002.toml": ITEMS_TOML}))
    refused = [event for event in rest if isinstance(event, Refused)]
    assert [event.finding.code for event in refused] == [Code.BAD_TOML]
    assert "items-0001.toml" in str(refused[0].place)
    assert len(rest) == 4


def test_a_linked_picture_of_a_folder_is_never_opened(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(png())
    (tmp_path / "pack").mkdir()
    pack = folder_of(tmp_path / "pack")
    (pack / "pictures" / "rock.png").unlink()
    (pack / "pictures" / "rock.png").symlink_to(secret)
    refused = [event for event in pack_folder.events(pack) if isinstance(event, Refused)]
    assert [event.finding.code for event in refused] == [Code.PICTURE_MISSING]


def test_a_picture_over_the_limit_is_refused_with_its_question(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("quizapp.formats.pack_reading.PICTURE_BYTES", len(png()) - 1)
    _, (first, *_) = read(zipped(PACK))
    assert isinstance(first, Refused)
    assert first.finding.code is Code.PICTURE_TOO_LARGE


def test_above_five_thousand_questions_a_pack_is_written_in_several_files() -> None:
    items = [Item(f"i{k}", f"What is {k}?", f"{k}", (f"{k + 1}",)) for k in range(5001)]
    content, told = written(Pack("many", "Many"), items)
    with ZipFile(io.BytesIO(content)) as archive:
        assert archive.namelist() == ["pack.toml", "items-0001.toml", "items-0002.toml"]
    assert told.items == 5001
    assert [event.item for event in read(content)[1] if isinstance(event, Found)] == items
    assert exported(content) == content
    with ZipFile(io.BytesIO(written(Pack("many", "Many"), items[:5000])[0])) as archive:
        assert archive.namelist() == ["pack.toml", "items.toml"]


def test_refs_that_a_pack_cannot_hold_are_made_into_ones_it_can() -> None:
    refs = ["", "Grüße!", "a", "a", "A", "..", "-"]
    items = [Item(ref, f"Number {k}?", "yes", ("no",)) for k, ref in enumerate(refs)]
    content, told = written(Pack("refs", "Refs"), items)
    assert (told.items, told.refused) == (7, ())
    again = [event.item.ref for event in read(content)[1] if isinstance(event, Found)]
    assert len(set(again)) == 7
    assert exported(content) == content


def test_two_facts_of_one_ref_are_both_kept() -> None:
    facts = (Fact("year", 1, "It was 1698."), Fact("year", 2, "It was 1699."))
    items = [
        Item(f"i{k}", f"When, {k}?", "1698", ("1",), source=Source("A book", facts=(facts[k % 2],)))
        for k in range(4)
    ]
    content, _ = written(Pack("facts", "Facts"), items)
    again = [event.item for event in read(content)[1] if isinstance(event, Found)]
    assert [item.source and item.source.facts[0].says for item in again] == [
        facts[k % 2].says for k in range(4)
    ]
    assert exported(content) == content


def test_a_question_that_no_reader_would_take_is_refused_on_the_way_out() -> None:
    items = [
        Item("long", "x" * (limits.STEM_CHARACTERS + 1), "yes", ("no",)),
        Item("good", "Good?", "yes", ("no",)),
    ]
    content, told = written(Pack("p", "P"), items)
    assert told.items == 1
    assert [refused.finding.code for refused in told.refused] == [Code.NOT_HELD]
    assert len(read(content)[1]) == 1


def test_a_pack_larger_than_the_game_reads_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quizapp.formats.pack_writing.FILE_BYTES", 1_000)
    items = (Item(f"i{k}", f"What is {k}?", "yes", ("no",)) for k in range(100))
    with pytest.raises(FileRefused) as caught:
        written(Pack("p", "P"), items)
    assert caught.value.code is Code.TOO_LARGE


def cleaned(text: str) -> str:
    try:
        return clean(text, 200)
    except QuizError:
        return ""


texts = st.text(min_size=1, max_size=60).map(cleaned).filter(bool)
maybe = st.one_of(st.just(""), texts)
words = maybe.map(lambda text: " ".join(text.split()))


@st.composite
def items_of_any_text(draw: st.DrawFn) -> Item:
    options = draw(st.lists(texts, min_size=2, max_size=8, unique_by=near_text))
    arrangement = draw(st.sampled_from(["", "fixed", "last"]))
    return Item(
        ref=draw(st.from_regex(r"[a-z0-9][a-z0-9._-]{0,20}", fullmatch=True)),
        stem=draw(texts),
        key=options[0],
        distractors=tuple(options[1:]),
        explanation=draw(maybe),
        category=draw(words),
        difficulty=draw(st.sampled_from([None, *Difficulty])),
        show=draw(st.sampled_from([None, 2, 3, 8])),
        fixed=tuple(draw(st.permutations(options))) if arrangement == "fixed" else (),
        last=draw(st.sampled_from(options)) if arrangement == "last" else "",
        feedback=MappingProxyType(
            draw(st.dictionaries(st.sampled_from(options), texts, max_size=3))
        ),
        tags=tuple(draw(st.lists(texts, max_size=3))),
        language=draw(maybe),
        source=draw(st.none() | st.builds(Source, texts, maybe, maybe)),
    )


@settings(max_examples=100, deadline=None)
@given(
    st.lists(items_of_any_text(), max_size=4, unique_by=lambda item: item.ref),
    st.builds(
        Pack,
        ref=st.just("any"),
        title=texts,
        language=maybe,
        edition=st.integers(1, 1000),
        as_of=maybe,
        licence=maybe,
        authors=st.lists(texts, max_size=3).map(tuple),
        source_title=st.just(""),
    ),
)
def test_any_text_comes_back_as_it_went_out(items: list[Item], pack: Pack) -> None:
    content, told = written(pack, items)
    assert told == Written(len(items))
    head, rest = read(content)
    assert head.pack == pack
    assert [event.item for event in rest if isinstance(event, Found)] == items
    assert exported(content) == content
