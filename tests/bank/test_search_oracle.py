"""Whatever is typed, both engines find what plain Python would find, in the same order."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import product
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.bank.bank import Bank
from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Item, Source
from quizapp.items.listed import ListedItem
from quizapp.items.report import Reason, Remark
from quizapp.items.search_order import Order, SortBy
from quizapp.items.selection import Selection
from quizapp.text import fold, indexed
from tests.bank.support import NO_CLOCK, answer, begin, own, pack, question

WORDS = (
    *("Straße", "naïve", "café", "ﬀ", "日本", "日本語", "𞤀𞤁", "under_score", "_", "Ꭰꭰ", "हिन्दी"),
    *("it's", "R&B", "NULL", "AND", "or", "NEAR", "50%", "1e5", "-3", "v1.2.3", "a@b.example"),
    *("word", "words", "wor", "ΟΔΟΣ", "İstanbul", "ŉ", "x" * 260, "x" * 270, "½", "Ⅷ", "\\d", "*"),
)
TAGS = ("Früh & spät", "war", "War time", "日本", "a_b")
CATEGORIES = ("Early days", "Places", "Straße", "")
LANGUAGES = ("", "de", "en-GB", "en")


def items(count: int) -> list[Item]:
    chance = random.Random(5)  # noqa: S311 - nobody must not guess it

    def text(most: int) -> str:
        odd = chr(chance.choice((0x1E00, 0x3040, 0x10400, 0x16A0, 0x0E00)) + chance.randrange(90))
        return " ".join([*chance.choices(WORDS, k=chance.randint(1, most)), odd])

    return [
        question(
            number,
            stem=text(4),
            key=f"{text(2)} right",
            distractors=(f"{text(1)} wrong", f"no {number}"),
            category=chance.choice(CATEGORIES),
            difficulty=chance.choice((None, *Difficulty)),
            tags=tuple(chance.sample(TAGS, chance.randint(0, 2))),
            language=chance.choice(LANGUAGES),
            source=chance.choice((None, Source("A Book"))),
        )
        for number in range(count)
    ]


@pytest.fixture
def searched(bank: Bank) -> Bank:
    """A bank with questions of many scripts, of two packs, hidden, answered and reported."""
    made = items(60)
    bank.take_in(replace(pack(items=made[:40]), language="de"), "digest")
    for item in made[40:]:
        bank.add(replace(item, source=item.source and replace(item.source, facts=())))
    for uid in list(Selection(bank.search("", Order())))[::7]:
        bank.set_hidden(uid, hidden=True)
    for turn, reason in enumerate((*Reason, *Reason)):
        round_ = begin(bank, NO_CLOCK, f"Player {turn % 3}").round
        for number in range(round_.length):
            asked = round_.current.uid
            answer(bank, round_, right=(turn + number) % 3 > 0)
            round_.proceed()
        remark = Remark(uuid4().bytes, reason)
        bank.report(asked, remark)
        if turn % 3 == 0:
            bank.settle(remark.uid)
    return bank


def listed(bank: Bank, search: str = "", order: Order | None = None) -> list[ListedItem]:
    """What a search finds, in its order."""
    return bank.listed(list(Selection(bank.search(search, order or Order()))))


@dataclass(frozen=True)
class Known:
    """All that plain Python knows of the questions of a bank."""

    listed: list[ListedItem]
    flags: dict[bytes, list[tuple[str, bool]]] = field(default_factory=dict)

    @classmethod
    def of(cls, bank: Bank) -> "Known":
        flags: dict[bytes, list[tuple[str, bool]]] = {}
        for done in (False, True):
            for one in bank.reports(done=done):
                assert one.now is not None
                flags.setdefault(one.now.uid, []).append((one.remark.reason.value, done))
        return cls(listed(bank), flags)


Holds = Callable[[ListedItem, Known], bool]


@dataclass(frozen=True)
class Part:
    """A part of a search as it is typed, and what it means."""

    typed: str
    holds: Holds


def words(one: ListedItem) -> str:
    item = one.item
    return f" {indexed(fold(' '.join((item.stem, *item.options, item.category, *item.tags))))} "


def named(name: str, value: str) -> bool:
    return f" {fold(value)}" in f" {fold(name)}" if fold(value) else not name and not value


def plain_word(typed: str) -> Part:
    parts = list(map(indexed, fold(typed).split()))
    holds: Holds = lambda one, _: all(f" {part}" in words(one) for part in parts)  # noqa: E731
    return Part(typed, holds if parts else lambda *_: False)


def not_word(typed: str) -> Part:
    parts = list(map(indexed, fold(typed).split()))
    return Part(f"-{typed}", lambda one, _: not any(f" {part}" in words(one) for part in parts))


def phrase(typed: str) -> Part:
    part = indexed(fold(typed))
    return Part(f'"{typed}"', lambda one, _: bool(part) and f" {part} " in words(one))


def difficulty(level: Difficulty | None) -> Part:
    word = level.word if level else "none"
    return Part(f"difficulty:{word}", lambda one, _: one.item.difficulty is level)


def language(value: str) -> Part:
    def holds(one: ListedItem, _: Known) -> bool:
        return (one.item.language or ("" if one.own else "de")).lower() == value.lower()

    return Part(f"language:{value}", holds)


def answered(sign: str, share: int, *, negated: bool) -> Part:
    """One that nobody has answered is not compared: a minus leaves out what was found."""

    def holds(one: ListedItem, _: Known) -> bool:
        if one.facility is None:
            return negated
        right = round(one.facility * one.answered)
        have, want = 100 * right, share * one.answered
        compared = {"<": have < want, ">": have > want, "<=": have <= want, ">=": have >= want}
        compared |= {"!=": have != want}
        return compared[sign] is not negated

    return Part(f"{'-' * negated}answered{sign}{share}%", holds)


REPORTED: dict[str, Callable[[str, bool], bool]] = {
    "open": lambda _, done: not done,
    "done": lambda _, done: done,
    "any": lambda _, __: True,
    "gives-away": lambda reason, done: reason == "given away" and not done,
    "wrong": lambda reason, done: reason == "wrong" and not done,
}


def report(word: str) -> Part:
    is_it = REPORTED[word]
    return Part(
        f"report:{word}",
        lambda one, known: any(is_it(*flag) for flag in known.flags.get(one.uid, ())),
    )


STATES: dict[str, Holds] = {
    "own": lambda one, _: one.own,
    "builtin": lambda one, _: not one.own,
    "hidden": lambda one, _: one.hidden,
    "unsourced": lambda one, _: one.item.source is None,
}


def negated(part: Part) -> Part:
    holds = part.holds
    return Part(f"-{part.typed}", lambda one, known: not holds(one, known))


PIECE = st.builds(
    lambda word, length: word[:length].lstrip("-"),
    st.sampled_from([*WORDS, *TAGS, "A Book", "My questions"]),
    st.integers(1, 280),
)
VALUE = st.sampled_from([*CATEGORIES, *TAGS, "ear", "wa", "time"])
FIELD = st.one_of(
    VALUE.map(lambda v: Part(f'category:"{v}"', lambda one, _: named(one.item.category, v))),
    st.sampled_from(["A Book", "quest", "book", "zzz"]).map(
        lambda v: Part(f'pack:"{v}"', lambda one, _: named(one.pack_title, v))
    ),
    st.sampled_from([None, *Difficulty]).map(difficulty),
    st.sampled_from(["de", "EN", "en-gb", "e"]).map(language),
    st.sampled_from(sorted(REPORTED)).map(report),
    st.sampled_from(sorted(STATES)).map(lambda word: Part(f"is:{word}", STATES[word])),
)
PART = st.one_of(
    PIECE.filter(lambda piece: not set(piece) & set(' ":<>')).map(plain_word),
    PIECE.filter(lambda piece: not set(piece) & set(' ":<>') and fold(piece) != "").map(not_word),
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join).map(phrase),
    FIELD,
    FIELD.map(negated),
    st.builds(
        answered,
        st.sampled_from(["<", ">", "<=", ">=", "!="]),
        st.sampled_from([0, 29, 50, 60, 100]),
        negated=st.booleans(),
    ),
)


def test_a_search_finds_what_plain_python_finds(searched: Bank) -> None:
    known = Known.of(searched)

    @settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
    @given(st.lists(PART, min_size=1, max_size=3))
    def whatever_is_typed(parts: list[Part]) -> None:
        typed = " ".join(part.typed for part in parts)[:200]
        holds = [part.holds for part in parts]
        if len(" ".join(part.typed for part in parts)) > 200:
            return
        wanted = [one.uid for one in known.listed if all(each(one, known) for each in holds)]
        assert [one.uid for one in listed(searched, typed)] == wanted, typed
        assert searched.count(typed) == len(wanted)

    whatever_is_typed()


def test_a_long_word_is_found_by_all_of_its_letters(bank: Bank) -> None:
    """PostgreSQL's index keeps no more than so many letters of a word."""
    for tail in ("y", "z"):
        bank.add(own(f"Is {'株式会社' * 70}{tail} long?"))
    (found,) = listed(bank, "㍿" * 70 + "z")
    assert found.item.stem.endswith("z long?")


KEYS: dict[SortBy, Callable[[ListedItem], object]] = {
    SortBy.QUESTION: lambda one: fold(one.item.stem)[:200],
    SortBy.ANSWER: lambda one: fold(one.item.key),
    SortBy.CATEGORY: lambda one: fold(one.item.category) or None,
    SortBy.DIFFICULTY: lambda one: one.item.difficulty,
    SortBy.PACK: lambda one: fold(one.pack_title),
    SortBy.ANSWERED: lambda one: one.facility,
    SortBy.REPORTS: lambda one: one.reports,
    SortBy.CHANGED: lambda one: one.changed_ms,
    SortBy.TIME: lambda one: one.median_ms,
    SortBy.DISCRIMINATION: lambda one: one.discrimination,
}


def test_equals_stand_by_their_text_and_what_has_nothing_at_the_end(searched: Bank) -> None:
    usual = listed(searched, "", Order(SortBy.QUESTION))
    assert [fold(one.item.stem)[:200] for one in usual] == sorted(
        fold(one.item.stem)[:200] for one in usual
    )
    for by, descending in product(KEYS, (False, True)):
        key = KEYS[by]
        some = [one for one in usual if key(one) is not None]
        some.sort(key=key, reverse=descending)  # type: ignore[arg-type]
        wanted = [*some, *(one for one in usual if key(one) is None)]
        found = listed(searched, "", Order(by, descending=descending))
        assert [one.uid for one in found] == [one.uid for one in wanted], by


def test_own_questions_come_first_and_then_their_text_counts(searched: Bank) -> None:
    found = listed(searched)
    assert len(found) == 60
    assert [(not one.own, fold(one.item.stem)) for one in found] == sorted(
        (not one.own, fold(one.item.stem)) for one in found
    )
