"""Drawing a round from the deck: lowest positions first, none that give others away."""

from collections.abc import Sequence
from itertools import islice

from sqlalchemy import Select, func, select, union_all
from sqlalchemy.orm import Session

from quizapp.bank import load
from quizapp.bank.hidden import marks
from quizapp.bank.schema import CategoryRow, DeckRow, PackRow, RevisionRow
from quizapp.bank.schema_play import AskedRow, RoundRow
from quizapp.bank.store import LAP, LOCAL_DECK
from quizapp.errors import Code, QuizError
from quizapp.game.modes import Choice
from quizapp.game.stock import Shelf, Stock
from quizapp.items.item import Difficulty
from quizapp.items.leaks import leak_free

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
        Shelf(name, Difficulty(difficulty) if difficulty else None, number)
        for name, difficulty, number in rows
    )
    return Stock(shelves, packs_key(db))


def packs_key(db: Session) -> str:
    """Name the packs that can be drawn from, with their editions, as a table's key needs it.

    A pack of which questions are hidden has a mark of them behind its edition.
    """
    has_items = (
        select(DeckRow.item_id)
        .where(DeckRow.pack_id == PackRow.id, DeckRow.playable, DeckRow.deck == LOCAL_DECK)
        .exists()
    )
    rows = db.execute(select(PackRow.ref, PackRow.edition).where(PackRow.playable, has_items))
    hidden = marks(db)
    return "|".join(sorted(f"{ref}@{edition}{hidden.get(ref, '')}" for ref, edition in rows))


def draw(db: Session, choice: Choice) -> list[load.Loaded]:
    """Draw the items of a round, in the order in which they are asked.

    Nothing comes again until all that match have been asked; within that, no item gives a
    later one away where the choice allows it. Raises QuizError with TOO_FEW_QUESTIONS.
    """
    waiting = _waiting(db)
    most = 2 * choice.length + _SPARE + len(waiting)
    cards = _lowest(db, choice, most)
    if len(cards) < choice.length:
        raise QuizError(Code.TOO_FEW_QUESTIONS, found=len(cards), wanted=choice.length)
    must, candidates = _within_lap(cards, waiting, choice.length)
    loaded = load.current(db, candidates)
    chosen = leak_free([one.item for one in loaded], choice.length, must)
    return [loaded[place] for place in chosen]


def _within_lap(
    cards: Sequence[tuple[int, int]], waiting: set[int], length: int
) -> tuple[int, list[int]]:
    """Return how many of the first cards must be taken, and the cards to choose among.

    Cards of a lap that ends within the round must all come; the rest are chosen from one lap.
    What an interrupted round is still to show comes last in its lap, but before any repeat.
    """

    def group(card: tuple[int, int]) -> tuple[int, bool]:
        return card[1] // LAP, card[0] in waiting

    ordered = sorted(cards, key=lambda card: (group(card), card[1]))
    last = group(ordered[length - 1])
    must = sum(group(card) < last for card in ordered[:length])
    return must, [card[0] for card in ordered if group(card) <= last]


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


def _lowest(db: Session, choice: Choice, most: int) -> list[tuple[int, int]]:
    """Return the items with the lowest positions that match, as (item id, position)."""
    cards: list[tuple[int, int]] = []
    pieces = iter(_pieces(db, choice))
    while part := list(islice(pieces, _MOST_TERMS)):
        limited = [piece.order_by(DeckRow.position).limit(most) for piece in part]
        if len(limited) == 1:
            cards += db.execute(limited[0])
        else:
            bounded = [select(piece.subquery()) for piece in limited]
            cards += db.execute(union_all(*bounded))
    return sorted(cards, key=lambda card: card[1])[:most]


def _pieces(db: Session, choice: Choice) -> list[Select[int, int]]:
    """Return one select for each range of an index that a choice touches."""
    base = select(DeckRow.item_id, DeckRow.position).where(
        DeckRow.deck == LOCAL_DECK, DeckRow.playable
    )
    levels = sorted(choice.difficulties)
    if not choice.categories:
        return [base.where(DeckRow.difficulty == level) for level in levels] or [base]
    names = CategoryRow.name.in_(sorted(choice.categories))
    ids = db.scalars(select(CategoryRow.id).where(names)).all()
    return [
        base.where(DeckRow.category_id == found, DeckRow.difficulty == level)
        for found in ids
        for level in (levels or (0, *Difficulty))
    ]
