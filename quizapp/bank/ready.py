"""A question as rows want it: cleaned before, here folded for search and hashed."""

from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

from quizapp.bank.hashes import item_hash, option_hash
from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Fact, Item, Source
from quizapp.items.sameness import sameness_folded
from quizapp.text import fold, indexed

SORT_CHARACTERS = 200


class Ready(NamedTuple):
    """All that the bank writes of one question; ``options`` stand as their places will be."""

    ref: str
    stem: str
    options: tuple[str, ...]
    key: int
    explanation: str
    category: str
    difficulty: int | None
    show: int | None
    arrangement: str
    feedback: tuple[str, ...]
    """One for each option, or none at all."""
    tags: tuple[str, ...]
    language: str
    source: tuple[str, str, str] | None
    facts: tuple[str, ...]
    picture: str
    picture_description: str
    sort_key: str
    search_text: str
    same: int
    hash: bytes
    option_hashes: tuple[bytes, ...]


def ready(item: Item) -> Ready:
    """Return what is written of an item; a last option gets the last place."""
    options = item.options
    if item.last:
        options = (*(option for option in options if option != item.last), item.last)
    feedback = tuple(item.feedback.get(option, "") for option in options) if item.feedback else ()
    stem, folded = fold(item.stem), {option: fold(option) for option in options}
    rest = fold(" ".join((item.category, *item.tags))) if item.category or item.tags else ""
    words = " ".join(filter(None, (stem, *(folded[option] for option in item.options), rest)))
    keyed = [item.key, *item.distractors]
    source = item.source
    return Ready(
        ref=item.ref,
        stem=item.stem,
        options=options,
        key=options.index(item.key),
        explanation=item.explanation,
        category=item.category,
        difficulty=None if item.difficulty is None else int(item.difficulty),
        show=item.show,
        arrangement="fixed" if item.fixed else "last" if item.last else "",
        feedback=feedback,
        tags=item.tags,
        language=item.language,
        source=(source.title, source.place, source.address) if source else None,
        facts=tuple(fact.ref for fact in source.facts) if source else (),
        picture=item.picture,
        picture_description=item.picture_description,
        sort_key=stem[:SORT_CHARACTERS],
        search_text=f" {indexed(words)}",
        same=sameness_folded(item.stem, keyed, stem, [folded[option] for option in keyed]),
        hash=item_hash(item),
        option_hashes=tuple(
            option_hash(
                place, option, feedback[place] if feedback else "", is_key=option == item.key
            )
            for place, option in enumerate(options)
        ),
    )


def item_of(one: Ready, facts: dict[str, Fact] | None = None) -> Item:
    """Return the item again; facts are looked up by their refs."""
    key = one.options[one.key]
    known = facts or {}
    return Item(
        ref=one.ref,
        stem=one.stem,
        key=key,
        distractors=tuple(option for option in one.options if option != key),
        explanation=one.explanation,
        category=one.category,
        difficulty=None if one.difficulty is None else Difficulty(one.difficulty),
        show=one.show,
        fixed=one.options if one.arrangement == "fixed" else (),
        last=one.options[-1] if one.arrangement == "last" else "",
        feedback=MappingProxyType(
            {o: said for o, said in zip(one.options, one.feedback, strict=False) if said}
        ),
        tags=one.tags,
        language=one.language,
        source=one.source
        and Source(*one.source, facts=tuple(known[ref] for ref in one.facts if ref in known)),
        picture=one.picture,
        picture_description=one.picture_description,
    )


def renamed(item: Item, ref: str) -> Ready:
    """Return what is written of an item under another ref."""
    return ready(replace(item, ref=ref))
