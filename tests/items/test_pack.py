"""A pack's fingerprint is about its content and nothing else."""

import unicodedata
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Fact, Item, Source
from quizapp.items.pack import Pack, fingerprint

FACTS = (Fact("b", 2, "B is.", ("bé", "be")), Fact("a", 1, "Ä is."))
ITEMS = (
    Item(
        "two",
        "Où?",
        "Là",
        ("été", "etz", "Ici"),
        explanation="É.",
        category="Ç",
        difficulty=Difficulty.EASY,
        tags=("é", "z"),
        feedback={"été": "Non.", "Ici": "Non!"},
        source=Source("Œuvre", facts=FACTS),
    ),
    Item("one", "Who?", "I", ("You",)),
)
PACK = Pack("p", "Titre é", authors=("Zoë", "Zof"), facts=FACTS, items=ITEMS)


def in_nfd(pack: Pack) -> Pack:
    def nfd(value: object) -> object:
        if isinstance(value, str):
            return unicodedata.normalize("NFD", value)
        if isinstance(value, tuple):
            return tuple(nfd(one) for one in value)
        if isinstance(value, dict):
            return {nfd(key): nfd(one) for key, one in value.items()}
        if isinstance(value, (Fact, Item, Source)):
            return replace(value, **{f.name: nfd(getattr(value, f.name)) for f in fields(value)})
        return value

    return replace(PACK, **{f.name: nfd(getattr(pack, f.name)) for f in fields(pack)})


def test_order_and_encoding_change_no_fingerprint() -> None:
    turned = replace(
        PACK,
        facts=tuple(reversed(FACTS)),
        items=(ITEMS[1], replace(ITEMS[0], distractors=("Ici", "été", "etz"), tags=("z", "é"))),
        authors=("Zof", "Zoë"),
    )
    assert fingerprint(turned) == fingerprint(PACK)
    assert fingerprint(in_nfd(PACK)) == fingerprint(PACK)


@given(st.permutations(["é", "e\u0301x", "ez", "É", "z"]))
def test_no_order_of_distractors_changes_it(order: list[str]) -> None:
    def pack(distractors: list[str]) -> Pack:
        return replace(PACK, items=(Item("i", "Which?", "key", tuple(distractors)),))

    assert fingerprint(pack(order)) == fingerprint(pack(["z", "É", "é", "e\u0301x", "ez"]))


@pytest.mark.parametrize(
    "other",
    [
        replace(PACK, title="Another"),
        replace(PACK, edition=2),
        replace(PACK, licence="CC0"),
        replace(PACK, facts=FACTS[:1]),
        replace(PACK, facts=(replace(FACTS[0], evidence=("bé",)), FACTS[1])),
        replace(PACK, items=ITEMS[:1]),
        replace(PACK, items=(replace(ITEMS[0], stem="Où ?"), ITEMS[1])),
        replace(
            PACK, items=(replace(ITEMS[0], key="été", distractors=("Là", "etz", "Ici")), ITEMS[1])
        ),
        replace(PACK, items=(replace(ITEMS[0], difficulty=None), ITEMS[1])),
        replace(PACK, items=(replace(ITEMS[0], feedback={"été": "Non.", "Ici": "?"}), ITEMS[1])),
        replace(PACK, items=(replace(ITEMS[0], show=2), ITEMS[1])),
    ],
)
def test_anything_that_is_said_otherwise_changes_it(other: Pack) -> None:
    assert fingerprint(other) != fingerprint(PACK)
