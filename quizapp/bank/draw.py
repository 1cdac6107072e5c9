"""Drawing a round from the deck: lowest positions first, none that give others away."""

from collections.abc import Sequence
from functools import cache
from itertools import groupby, islice

from sqlalchemy import BigInteger, Executable, Integer, bindparam, func, select, union_all
from sqlalchemy.orm import Session

from quizapp.bank import load
from quizapp.bank.hidden import marks
from quizapp.bank.schema import CategoryRow, DeckRow, PackRow, RevisionRow
from quizapp.bank.schema_play import AskedRow, RoundRow
from quizapp.bank.store import LAP, LOCAL_DECK
from quizapp.errors import Code, QuizError
from quizapp.game.modes import Choice
from quizapp.game.rules import LADDER, LADDER_STEPS
from quizapp.game.stock import OPEN_ROUND, Shelf, Spent, Stock
from quizapp.items.difficulty import Difficulty
from quizapp.items.leaks import leak_free, leaks_last

Cards = Sequence[tuple[int, int]]
"""What lies lowest in the deck, from the lowest on: item id and position."""
_SPARE = 20
_MOST_TERMS = 100


def stock(db: Session) -> Stock:
    """Return what can be played, by category and difficulty."""
    rows = db.execute(
        select(CategoryRow.name, DeckRow.difficulty, func.count())
        .join(CategoryRow, CategoryRow.id == DeckRow.category_id)
        .where(DeckRow.deck == LOCAL_DECK, DeckRow.playable)
        .group_by(CategoryRow.name, DeckRow.difficulty)
    )
    shelves = tuple(
        Shelf(name, load.difficulty(difficulty or None), number)
        for name, difficulty, number in rows
    )
    return Stock(shelves, packs_key(db), packs_key(db, published=True))


def packs_key(db: Session, *, published: bool = False) -> str:
    """Name the packs that can be drawn from, with their editions, as a table's key needs it.

    A pack of which questions are hidden has a mark of them behind its edition. ``published``
    leaves out the user's own.
    """
    has_items = (
        select(DeckRow.item_id)
        .where(DeckRow.pack_id == PackRow.id, DeckRow.playable, DeckRow.deck == LOCAL_DECK)
        .exists()
    )
    found = select(PackRow.ref, PackRow.edition).where(PackRow.playable, has_items)
    rows = db.execute(found.where(PackRow.shipped) if published else found)
    hidden = marks(db)
    return "|".join(sorted(f"{ref}@{edition}{hidden.get(ref, '')}" for ref, edition in rows))


def draw(db: Session, choice: Choice, spare: int = 0) -> tuple[list[load.Loaded], Cards]:
    """Draw the items of a round, in the order in which they are asked; with the lowest cards.

    Nothing comes again until all that match have been asked; within that, no item gives a
    later one away where the choice allows it. Up to ``spare`` more than the round asks come
    after them. Raises QuizError with TOO_FEW_QUESTIONS.
    """
    if choice.rules.source == LADDER:
        return _climb(db, choice), _lowest(db, choice, OPEN_ROUND, choice.difficulties)
    if not choice.length:
        found, cards = _laps(db, choice, choice.rules.most)
        _require(len(found), choice)
        return found, cards
    waiting = _waiting(db)
    most = 2 * choice.length + _SPARE + len(waiting)
    cards = _lowest(db, choice, most, choice.difficulties)
    _require(len(cards), choice)
    length = min(len(cards), choice.length + spare)
    must, candidates = _within_lap(cards, waiting, length)
    loaded = load.current(db, candidates)
    chosen = leak_free([one.item for one in loaded], length, must)
    return [loaded[place] for place in chosen], cards


def spent(db: Session, choice: Choice, cards: Cards) -> Spent | None:
    """Tell whether a round would begin a new lap: what was asked before would come again.

    ``cards`` are those that ``draw`` has told. None while enough of the lap is left, or where
    the choice has just begun one. Where the end of a round is open, ``OPEN_ROUND`` questions
    are enough.
    """
    cards = cards[: choice.length or OPEN_ROUND]
    if not cards:
        return None
    lap = cards[0][1] // LAP
    left = sum(position // LAP == lap for _, position in cards)
    if lap > 0 and not _lowest(db, choice, 1, choice.difficulties, (lap + 1) * LAP):
        left = 0  # nothing of this lap has been asked: it would begin now
    elif left == len(cards):
        return None
    return Spent(left, stock(db).matching(choice))


def _require(found: int, choice: Choice) -> None:
    if found < choice.least:
        raise QuizError(Code.TOO_FEW_QUESTIONS, found=found, wanted=choice.least)


def _laps(
    db: Session, choice: Choice, most: int, levels: frozenset[Difficulty | None] = frozenset()
) -> tuple[list[load.Loaded], Cards]:
    """Return up to ``most`` items, lap by lap; in each, what another gives away comes last."""
    waiting = _waiting(db)
    cards = _lowest(db, choice, most + len(waiting), levels or choice.difficulties)
    found: list[load.Loaded] = []
    ordered = sorted(cards, key=lambda card: (_group(card, waiting), card[1]))[:most]
    for _, group in groupby(ordered, key=lambda card: _group(card, waiting)):
        loaded = load.current(db, [card[0] for card in group])
        found += [loaded[place] for place in leaks_last([one.item for one in loaded])]
    return found, cards


def _climb(db: Session, choice: Choice) -> list[load.Loaded]:
    """Return items of rising difficulty: so many of each, then what is left, hardest first."""
    steps: list[load.Loaded] = []
    left: list[load.Loaded] = []
    for levels, count in LADDER_STEPS:
        rung, _ = _laps(db, choice, choice.rules.most, levels)
        steps += rung[:count]
        left = rung[count:] + left
    _require(len(steps) + len(left), choice)
    found = (steps + left)[: choice.rules.most]
    return [found[place] for place in leaks_last([one.item for one in found])]


def _group(card: tuple[int, int], waiting: set[int]) -> tuple[int, bool]:
    """Return what of the deck a card belongs to: its lap, and there what waits elsewhere last."""
    return card[1] // LAP, card[0] in waiting


def _within_lap(
    cards: Sequence[tuple[int, int]], waiting: set[int], length: int
) -> tuple[int, list[int]]:
    """Return how many of the first cards must be taken, and the cards to choose among.

    Cards of a lap that ends within the round must all come; the rest are chosen from one lap.
    What an interrupted round is still to show comes last in its lap, but before any repeat.
    """
    ordered = sorted(cards, key=lambda card: (_group(card, waiting), card[1]))
    last = _group(ordered[length - 1], waiting)
    must = sum(_group(card, waiting) < last for card in ordered[:length])
    return must, [card[0] for card in ordered if _group(card, waiting) <= last]


def _waiting(db: Session) -> set[int]:
    """Return the items that an interrupted round is still to show."""
    # two steps, for in one SQLite would read all that was ever asked
    rounds = db.scalars(select(RoundRow.id).where(RoundRow.ended_ms.is_(None))).all()
    if not rounds:
        return set()
    return set(
        db.scalars(
            select(RevisionRow.item_id)
            .join(AskedRow, AskedRow.revision_id == RevisionRow.id)
            .where(AskedRow.round_id.in_(rounds), AskedRow.phase == "waiting")
        )
    )


def _lowest(
    db: Session,
    choice: Choice,
    most: int,
    levels: frozenset[Difficulty | None],
    least: int = 0,
) -> Cards:
    """Return the items with the lowest positions from ``least`` on that match."""
    cards: list[tuple[int, int]] = []
    ranges = iter(_ranges(db, choice, levels))
    while some := list(islice(ranges, _MOST_TERMS)):
        values: dict[str, int] = {"most": most, "least": least}
        for number, each in enumerate(some):
            values |= {f"{name}_{number}": value for name, value in each.items()}
        cards += db.execute(_lowest_of(len(some), tuple(some[0])), values)
    return sorted(cards, key=lambda card: card[1])[:most]


def _ranges(
    db: Session, choice: Choice, wanted: frozenset[Difficulty | None]
) -> list[dict[str, int]]:
    """Return what each range of an index that a choice touches is led by."""
    levels = sorted(level or 0 for level in wanted)
    if not choice.categories:
        return [{"difficulty": level} for level in levels] or [{}]
    names = CategoryRow.name.in_(sorted(choice.categories))
    ids = db.scalars(select(CategoryRow.id).where(names)).all()
    return [
        {"category_id": found, "difficulty": level}
        for found in ids
        for level in (levels or (0, *Difficulty))
    ]


@cache
def _lowest_of(count: int, led_by: tuple[str, ...]) -> Executable:
    """Return a query for the lowest positions of so many ranges, as (item id, position).

    To make it anew for each round took a third of the time of dealing one.
    """
    base = (
        select(DeckRow.item_id, DeckRow.position)
        .where(DeckRow.deck == LOCAL_DECK, DeckRow.playable)
        .where(DeckRow.position >= bindparam("least", type_=BigInteger))
        .order_by(DeckRow.position)
        .limit(bindparam("most", type_=Integer))
    )
    pieces = [
        base.where(*(getattr(DeckRow, name) == bindparam(f"{name}_{number}") for name in led_by))
        for number in range(count)
    ]
    return union_all(*(select(piece.subquery()) for piece in pieces)) if count > 1 else pieces[0]
