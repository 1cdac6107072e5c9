"""All pairs of questions in a bank that are much alike, found without comparing each with each."""

import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from quizapp.bank import load, questions
from quizapp.bank.alike import ENOUGH, Said, likeness, near_stems
from quizapp.bank.changes import Step, record_change
from quizapp.bank.schema import ApartRow, ItemRow, RevisionRow
from quizapp.bank.store import place_in_deck
from quizapp.items.alike_pair import AlikePair
from quizapp.text import fold

_SLICE = 2_000
_RARE_WORDS = 3
_CROWD = 200
"""So many of the questions that share a word are compared with each other."""
_MOST_PAIRS, _MOST_NEAR = 500, 50_000
_LONGER, _LITTLE = 1.5, 4
_READ = 0.3
"""The share of the work that reading is."""
_TELL_EVERY = 256


class _StoppedError(Exception):
    """Nobody wants the pairs any more."""


Reading = Callable[[], AbstractContextManager[Session]]


def scan(reading: Reading, told: Callable[[float], bool]) -> list[AlikePair]:
    """Return the pairs that are most alike, the likest first, without those said to be two.

    Each slice is read in a session of its own. ``told`` gets how far it is, 0 to 1, and
    answers whether to go on; where it says no nothing is returned.
    """
    try:
        return _scan(reading, told)
    except _StoppedError:
        return []


def _scan(reading: Reading, told: Callable[[float], bool]) -> list[AlikePair]:
    stems = _stems(reading, told)
    near = _near(stems, told)
    with reading() as db:
        near.difference_update(
            (low, high) for low, high in db.execute(select(ApartRow.low_id, ApartRow.high_id))
        )
    said = _said(reading, sorted({item_id for pair in near for item_id in pair}))
    found = [
        (much, low, high)
        for low, high in near
        if low in said and high in said and (much := likeness(said[low], said[high])) >= ENOUGH
    ]
    found.sort(key=lambda pair: (-pair[0], pair[1], pair[2]))
    return _told(reading, found[:_MOST_PAIRS])


def set_apart(db: Session, one: bytes, other: bytes, *, apart: bool) -> None:
    """Say that two questions which look alike are two, or take that back."""
    low, high = sorted(questions.require(db, uid).item_id for uid in (one, other))
    held = ApartRow.low_id == low, ApartRow.high_id == high
    db.execute(delete(ApartRow).where(*held))
    if apart:
        db.add(ApartRow(low_id=low, high_id=high))


def keep_one(db: Session, kept: bytes, gone: bytes) -> None:
    """Keep one of two questions; the other is deleted, or hidden where it is built in."""
    questions.require(db, kept)
    other = questions.require(db, gone)
    to = None if not other.shipped else other.revision_id
    hidden = other.hidden or other.shipped
    step = Step(other.revision_id, to, hid_before=other.hidden, hid_after=hidden)
    db.execute(
        update(ItemRow)
        .where(ItemRow.id == other.item_id)
        .values(revision_id=step.after, hidden=step.hid_after)
    )
    place_in_deck(db, [other.item_id])
    record_change(db, "merge", {other.item_id: step}, time.time_ns() // 1_000_000)


def _stems(reading: Reading, told: Callable[[float], bool]) -> dict[int, str]:
    """Return the folded stem of every current question, by item id."""
    found: dict[int, str] = {}
    last = 0
    while True:
        with reading() as db:
            rows = db.execute(
                select(ItemRow.id, RevisionRow.stem)
                .join(RevisionRow, RevisionRow.id == ItemRow.revision_id)
                .where(ItemRow.id > last)
                .order_by(ItemRow.id)
                .limit(_SLICE)
            ).all()
        if not rows:
            return found
        last = rows[-1].id
        found.update((row.id, fold(row.stem)) for row in rows)
        _go_on(told, _READ)


def _near(stems: dict[int, str], told: Callable[[float], bool]) -> set[tuple[int, int]]:
    """Return the pairs, lower id first, that share a rare word and have much the same stem."""
    found: set[tuple[int, int]] = set()
    rooms = _rooms(stems)
    for number, members in enumerate(rooms):
        if number % _TELL_EVERY == 0:
            _go_on(told, _READ + (1 - _READ) * number / len(rooms))
        crowd = sorted(members[:_CROWD], key=lambda item_id: len(stems[item_id]))
        found.update(_near_in(crowd, stems))
        if len(found) >= _MOST_NEAR:
            break
    return found


def _near_in(crowd: list[int], stems: dict[int, str]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of a crowd, which is sorted by length, that have much the same stem."""
    for place, one in enumerate(crowd):
        longest = len(stems[one]) * _LONGER + _LITTLE
        for other in crowd[place + 1 :]:
            if len(stems[other]) > longest:
                break
            if near_stems(stems[one], stems[other]):
                yield min(one, other), max(one, other)


def _rooms(stems: dict[int, str]) -> list[list[int]]:
    """Return items that share one of their rarest words, in a room for each word."""
    often = Counter(word for stem in stems.values() for word in set(stem.split()))
    rooms: defaultdict[str, list[int]] = defaultdict(list)
    for item_id, stem in stems.items():
        shared = [word for word in set(stem.split()) if often[word] > 1]
        for word in sorted(shared, key=lambda word: (often[word], word))[:_RARE_WORDS]:
            rooms[word].append(item_id)
    return list(rooms.values())


def _said(reading: Reading, item_ids: list[int]) -> dict[int, Said]:
    """Return what questions say in full, by item id."""
    found: dict[int, Said] = {}
    for start in range(0, len(item_ids), _SLICE):
        with reading() as db:
            loaded = load.current(db, item_ids[start : start + _SLICE])
        for one in loaded:
            options = (one.item.key, *one.item.distractors)
            found[one.item_id] = Said(one.item.stem, options)
    return found


def _go_on(told: Callable[[float], bool], share: float) -> None:
    if not told(share):
        raise _StoppedError


def _told(reading: Reading, found: list[tuple[float, int, int]]) -> list[AlikePair]:
    ids = sorted({item_id for _, low, high in found for item_id in (low, high)})
    with reading() as db:
        listed = {one.item_id: questions.listed(one) for one in load.current(db, ids)}
    return [
        AlikePair(listed[low], listed[high], much)
        for much, low, high in found
        if low in listed and high in listed
    ]
