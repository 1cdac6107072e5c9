"""Questions that give each other away, and a choice of items that don't."""

from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.items.item import Item
from quizapp.text import fold

_STOP_WORDS = frozenset(
    "a an the of in on at to for from by with and or as is are was were be been it its his her "
    "their he she they that this those these not no yes true false all none both neither above "
    "s t d".split()
)
_NUMBER_WORDS = {
    word: str(number)
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen twenty".split()
    )
}
_SMALL_NUMBER = 100


@dataclass(frozen=True, slots=True)
class Trace:
    """What an item says, by words: each text on its own, and the words of its key."""

    texts: tuple[frozenset[str], ...]
    key: frozenset[str]


def trace(item: Item) -> Trace:
    """Return the words that an item puts on the screen, and those that are its answer."""
    facts = item.source.facts if item.source else ()
    texts = (item.stem, *item.options, item.explanation, *(fact.says for fact in facts))
    return Trace(tuple(_words(text) for text in texts), answer_words(item.key))


def answer_words(key: str) -> frozenset[str]:
    """Return the words of a key that could be given away; empty where nothing can.

    True and False, bare numbers below 100 and stop-words alone are no leak.
    """
    words = _words(key) - _STOP_WORDS
    if all(word.isdecimal() and int(word) < _SMALL_NUMBER for word in words):
        return frozenset()
    return words


def leaks(teller: Trace, victim: Trace) -> bool:
    """Tell whether one text of the teller holds every word of the victim's key."""
    return bool(victim.key) and any(victim.key <= text for text in teller.texts)


def leak_free(candidates: Sequence[Item], length: int, must: int = 0) -> list[int]:
    """Choose and order ``length`` candidates so that none leaks into a later one.

    Returns places in ``candidates``. The first ``must`` are always chosen; of the others
    earlier ones are preferred. One that leaks is asked after its victim; where no such
    choice exists, the earliest that were left out fill the round.
    """
    traces = [trace(candidate) for candidate in candidates]
    chosen: list[int] = []
    forced: list[int] = []
    for place in range(len(candidates)):
        if len(chosen) + len(forced) >= length:
            break
        slot = _slot(traces, chosen, place)
        if slot is not None:
            chosen.insert(slot, place)
        elif place < must:
            forced.append(place)
    taken = {*chosen, *forced}
    left_out = [place for place in range(len(candidates)) if place not in taken]
    return [*chosen, *forced, *left_out][:length]


def _slot(traces: list[Trace], chosen: list[int], place: int) -> int | None:
    """Return where an item can stand: after all it leaks into, before all that leak into it."""
    after = max((k + 1 for k, c in enumerate(chosen) if leaks(traces[place], traces[c])), default=0)
    before = min(
        (k for k, c in enumerate(chosen) if leaks(traces[c], traces[place])), default=len(chosen)
    )
    return before if after <= before else None


def _words(text: str) -> frozenset[str]:
    """Return the words of a text, number words as numbers."""
    return frozenset(_NUMBER_WORDS.get(word, word) for word in fold(text).split())
