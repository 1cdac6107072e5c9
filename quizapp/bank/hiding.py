"""Taking questions out of play and back, and putting a fixed copy in a question's place."""

import time

from sqlalchemy import update
from sqlalchemy.orm import Session

from quizapp.bank import load, questions
from quizapp.bank.changes import Step, record_change
from quizapp.bank.schema import ItemRow
from quizapp.bank.store import place_in_deck
from quizapp.items.item import Item
from quizapp.items.listed import ListedItem
from quizapp.items.revised import revised, rewritten


def set_hidden(db: Session, uid: bytes, *, hidden: bool) -> ListedItem:
    """Hide a question from play, or play it again; where it is so already nothing is done.

    Raises QuizError with ITEM_GONE.
    """
    held = questions.require(db, uid)
    if held.hidden != hidden:
        step = _hide(db, held, hidden=hidden)
        kind = "hide" if hidden else "unhide"
        record_change(db, kind, {held.item_id: step}, time.time_ns() // 1_000_000)
    return questions.listed(load.current(db, [held.item_id])[0])


def replace_by_copy(db: Session, uid: bytes, item: Item, *, whole: bool = False) -> ListedItem:
    """Add a fixed copy of a question as the user's own, and hide the question: one change.

    Raises QuizError with ITEM_GONE.
    """
    now_ms = time.time_ns() // 1_000_000
    held = questions.require(db, uid)
    fixed = rewritten if whole else revised
    copy_id, added = questions.write_own(db, fixed(held.item, item), now_ms)
    steps = {copy_id: added, held.item_id: _hide(db, held, hidden=True)}
    record_change(db, "copy", steps, now_ms)
    return questions.listed(load.current(db, [copy_id])[0])


def _hide(db: Session, held: load.Loaded, *, hidden: bool) -> Step:
    db.execute(update(ItemRow).where(ItemRow.id == held.item_id).values(hidden=hidden))
    place_in_deck(db, [held.item_id])
    return Step(held.revision_id, held.revision_id, hid_before=held.hidden, hid_after=hidden)
