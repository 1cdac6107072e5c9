"""Questions that give each other away, and a choice of items that don't."""

from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.items.english import SMALL_NUMBERS
from quizapp.items.item import Item
from quizapp.text import fold

_LITTLE = (
    "a an the of in on at to for from by with and or as is are was were be been it its his her "
    "their he she they that this those these not no yes true false all none both neither above "
    "s t d"
)
_STOP_WORDS = frozenset(_LITTLE.split())
_SMALL_NUMBER = 100
_PATIENCE = 2000


@dataclass(frozen=True, slots=True)
class Trace:
    """What an item says, by words: each text on its own, all together, and its key's."""

    texts: tuple[frozenset[str], ...]
    key: frozenset[str]
    all: frozenset[str]


def trace(item: Item) -> Trace:
    """Return the words that an item puts on the screen, and those that are its answer."""
    facts = item.source.facts if item.source else ()
    texts = (item.stem, *item.options, item.explanation, *(fact.says for fact in facts))
    said = tuple(_words(text) for text in texts)
    return Trace(said, answer_words(item.key), frozenset().union(*said))


def answer_words(key: str) -> frozenset[str]:
    """Return the words of a key that could be given away; empty where nothing can.

    True and False, bare numbers below 100 and stop-words alone are no leak.
    """
    words = _words(key) - _STOP_WORDS
    return frozenset() if all(map(is_small_number, words)) else words


def is_small_number(word: str) -> bool:
    """Tell whether a folded word is a number below a hundred, which gives nothing away."""
    return word.isdecimal() and int(word) < _SMALL_NUMBER


def leaks(teller: Trace, victim: Trace) -> bool:
    """Tell whether one text of the teller holds every word of the victim's key."""
    if not victim.key or not victim.key <= teller.all:  # most give away nothing
        return False
    return any(victim.key <= text for text in teller.texts)


def leak_free(candidates: Sequence[Item], length: int, must: int = 0) -> list[int]:
    """Choose and order ``length`` candidates so that none leaks into a later one.

    Returns places in ``candidates``. The first ``must`` are always chosen; of the others
    earlier ones are preferred. One that leaks is asked after its victim; where no such
    choice exists, the earliest that were left out fill the round.
    """
    traces = [trace(candidate) for candidate in candidates]
    victims = [
        {k for k, other in enumerate(traces) if k != place and leaks(one, other)}
        for place, one in enumerate(traces)
    ]
    kept: list[int] = []
    for place in range(min(must, length)):
        if not _closes_circle(victims, kept, place):
            kept.append(place)
    forced = [place for place in range(min(must, length)) if place not in kept]
    rest = range(must, len(candidates))
    chosen = _in_order(victims, _choose(victims, kept, rest, length - len(forced)))
    left_out = [place for place in range(len(candidates)) if place not in {*chosen, *forced}]
    return [*chosen, *forced, *left_out][:length]


def leaks_last(items: Sequence[Item]) -> list[int]:
    """Return all places in their order, but what an earlier item gives away after all others."""
    told: list[Trace] = []
    kept: list[int] = []
    late: list[int] = []
    for place, item in enumerate(items):
        one = trace(item)
        if any(leaks(earlier, one) for earlier in told):
            late.append(place)
        else:
            kept.append(place)
            told.append(one)
    return [*kept, *late]


def _choose(
    victims: list[set[int]], kept: list[int], rest: Sequence[int], length: int
) -> list[int]:
    """Return ``kept`` and the first of ``rest`` that can stand in one round; at best ``length``.

    Every choice is tried, the earliest places first, within a bound on patience.
    """
    guilty = {place for place, told in enumerate(victims) if told}
    threatened = set[int]().union(*victims)
    best = kept
    open_choices = [(kept, 0)]
    for _ in range(_PATIENCE):
        if not open_choices:
            break
        chosen, k = open_choices.pop()
        if len(chosen) > len(best):
            best = chosen
        if len(chosen) >= length:
            return chosen
        if len(chosen) + len(rest) - k <= len(best) or k == len(rest):
            continue
        fits = not _closes_circle(victims, chosen, rest[k])
        if not fits or rest[k] in guilty & threatened:
            open_choices.append((chosen, k + 1))
        if fits:
            open_choices.append(([*chosen, rest[k]], k + 1))
    return best


def _closes_circle(victims: list[set[int]], chosen: list[int], place: int) -> bool:
    """Tell whether a place would give itself away by way of others, so that no order helps."""
    seen: set[int] = set()
    ahead = victims[place].intersection(chosen)
    while ahead:
        told = ahead.pop()
        if place in victims[told]:
            return True
        seen.add(told)
        ahead |= victims[told].intersection(chosen) - seen
    return False


def _in_order(victims: list[set[int]], chosen: list[int]) -> list[int]:
    """Return the chosen as they came, but each after all that it gives away."""
    waiting = sorted(chosen)
    ordered: list[int] = []
    while waiting:
        ready = next(place for place in waiting if victims[place].isdisjoint(waiting))
        waiting.remove(ready)
        ordered.append(ready)
    return ordered


def _words(text: str) -> frozenset[str]:
    """Return the words of a text, number words as numbers."""
    return frozenset(SMALL_NUMBERS.get(word, word) for word in fold(text).split())
