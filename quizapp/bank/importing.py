"""An import: staged in slices that play cannot see, then made current in one short step."""

import json
import time
from collections.abc import Sequence
from itertools import groupby

from sqlalchemy import BigInteger, ColumnElement, cast, func, insert, literal, select, update
from sqlalchemy.orm import Session

from quizapp.bank import pictures as pictures_of
from quizapp.bank import steps
from quizapp.bank.bulk import make_room
from quizapp.bank.changes import begin_change
from quizapp.bank.import_plan import Imported, Plan, Staging
from quizapp.bank.import_rows import Target, write_new, write_revisions
from quizapp.bank.import_sort import Sorted, sort_out, with_free_refs
from quizapp.bank.import_target import begin_pack, held_pack
from quizapp.bank.ready import Ready
from quizapp.bank.schema import (
    ChangeItemRow,
    ChangePackRow,
    ChangeRow,
    DeckRow,
    ItemRow,
    OptionRow,
    PackRow,
    RevisionRow,
)
from quizapp.bank.store import LAP, LOCAL_DECK, add_facts, category_ids, lowest_lap, place_in_deck
from quizapp.errors import Code, QuizError
from quizapp.items.picture import Picture

KIND = "import"
_DECK = ("deck", "item_id", "pack_id", "category_id", "difficulty", "playable", "position")


def begin(db: Session, plan: Plan) -> Staging:
    """Begin an import; raises QuizError where its pack cannot be changed."""
    make_room(db, more=True)
    now_ms = time.time_ns() // 1_000_000
    change = begin_change(db, KIND, now_ms, {"file": plan.file}, staged=True)
    pack, by_ref = begin_pack(db, plan, change.id, now_ms)
    facts = add_facts(db, pack.id, plan.pack.facts)
    target = Target(change.id, pack.id, pack.ref, facts, now_ms)
    replaces = plan.replaces(pack.edition)
    return Staging(plan, change.uid, target, pack.title, by_ref, replaces)


def stage(
    db: Session, staging: Staging, rows: Sequence[Ready], pictures: Sequence[Picture] = ()
) -> None:
    """Write a slice of questions; nothing of it is seen before ``finish``."""
    pack_id = staging.target.pack_id if staging.by_ref else None
    replaces = staging.replaces
    found = sort_out(db, rows, staging.plan.duplicates, pack_id, replaces=replaces)
    if staging.plan.own and not (staging.by_ref and replaces):
        facts = {fact.ref: fact for fact in staging.plan.pack.facts}
        found = found._replace(new=with_free_refs(db, found.new, staging.target.pack_id, facts))
    pictures_of.keep(db, pictures, staging.target.now_ms)
    changed = [*found.new, *(one.ready for one in found.updates)]
    unknown = {one.category for one in changed} - staging.categories.keys()
    if unknown:
        staging.categories.update(category_ids(db, unknown))
    write_new(db, staging.target, found.new, staging.categories)
    _write_updates(db, staging, found)
    staging.updated += [one.held.item_id for one in found.updates]
    staging.stored += len(changed)
    staging.options += sum(len(one.options) for one in changed)
    staging.duplicates += found.duplicates
    staging.kept += found.kept


def would_store(db: Session, plan: Plan, rows: Sequence[Ready]) -> tuple[int, int, int]:
    """Return how many of these questions an import would store, and how many in place of others.

    The third is how many it would keep as they are though the file has another text.
    """
    pack, by_ref = held_pack(db, plan)
    known = pack if by_ref else None
    replaces = known is None or plan.replaces(known.edition)
    pack_id = None if known is None else known.id
    found = sort_out(db, rows, plan.duplicates, pack_id, replaces=replaces)
    return len(found.new) + len(found.updates), len(found.updates), found.kept


def finish(db: Session, staging: Staging) -> Imported:
    """Make all that was staged current, as one change that can be undone.

    Raises QuizError with BANK_FAILED where not all is there that was staged, and with
    ITEM_GONE where a question that is to be updated was changed meanwhile.
    """
    make_room(db, more=False)
    change_id = staging.target.change_id
    change = db.get_one(ChangeRow, change_id)
    if _staged(db, change_id) != (staging.stored, staging.options):
        raise QuizError(Code.BANK_FAILED)
    if steps.clashes(db, change_id, forth=True):
        raise QuizError(Code.ITEM_GONE)
    steps.raise_editions(db, change_id)
    if staging.by_ref and staging.replaces:
        _take_edition(db, staging)
    _make_current(db, change_id)
    _show_pack(db, change_id)
    _deal_in(db, staging)
    change.staged = False
    change.created_ms = time.time_ns() // 1_000_000
    said = {"file": staging.plan.file, "count": staging.stored, "pack": staging.pack_title}
    change.about = json.dumps(said, ensure_ascii=False)
    told = staging.duplicates, staging.pack_title, len(staging.updated), staging.kept
    return Imported(change.uid, staging.stored, *told)


def _write_updates(db: Session, staging: Staging, found: Sorted) -> None:
    """Write other texts for questions of the bank; each pack has its own facts."""
    updates = sorted(found.updates, key=lambda one: one.pack_id)
    for pack_id, group in groupby(updates, key=lambda one: one.pack_id):
        ones = list(group)
        facts = dict(staging.target.facts) if pack_id == staging.target.pack_id else {}
        told = {fact.ref: fact for one in ones for fact in one.facts}
        facts.update(add_facts(db, pack_id, list(told.values())))
        to = staging.target._replace(facts=facts)
        held, rows = [one.held for one in ones], [one.ready for one in ones]
        write_revisions(db, to, held, rows, staging.categories)


def _staged(db: Session, change_id: int) -> tuple[int, int]:
    """Return how many questions and options a change holds."""
    of_change = ChangeItemRow.change_id == change_id
    items = select(func.count()).select_from(ChangeItemRow).where(of_change)
    options = (
        select(func.count())
        .select_from(ChangeItemRow)
        .join(OptionRow, OptionRow.revision_id == ChangeItemRow.after_id)
        .where(of_change)
    )
    return db.scalar(items) or 0, db.scalar(options) or 0


def _make_current(db: Session, change_id: int) -> None:
    of_item = ChangeItemRow.change_id == change_id, ChangeItemRow.item_id == ItemRow.id
    changed = select(ChangeItemRow.item_id).where(ChangeItemRow.change_id == change_id)
    db.execute(
        update(ItemRow)
        .where(ItemRow.id.in_(changed))
        .values(revision_id=select(ChangeItemRow.after_id).where(*of_item).scalar_subquery())
        .execution_options(synchronize_session=False)
    )


def _take_edition(db: Session, staging: Staging) -> None:
    """Give a pack the edition of the file, where that is later."""
    of_pack = PackRow.id == staging.target.pack_id
    edition = staging.plan.pack.edition
    db.execute(
        update(PackRow)
        .where(of_pack, PackRow.edition < edition)
        .values(edition=edition)
        .execution_options(synchronize_session=False)
    )
    db.expire_all()


def _show_pack(db: Session, change_id: int) -> None:
    found = (
        select(PackRow, ChangePackRow.after)
        .join(ChangePackRow, ChangePackRow.pack_id == PackRow.id)
        .where(ChangePackRow.change_id == change_id)
    )
    for pack, after in db.execute(found).all():
        for name, value in json.loads(after).items():
            setattr(pack, name, value)
    db.flush()


def _deal_in(db: Session, staging: Staging) -> None:
    """Shuffle what is new into the deck's lowest lap; what was there may have changed its place."""
    target = staging.target
    playable = db.scalar(select(PackRow.playable).where(PackRow.id == target.pack_id))
    new = (
        select(
            *(literal(LOCAL_DECK), ItemRow.id, ItemRow.pack_id, RevisionRow.category_id),
            *(func.coalesce(RevisionRow.difficulty, 0), literal(bool(playable))),
            literal(lowest_lap(db), BigInteger) + _chance(db),
        )
        .join(ChangeItemRow, ChangeItemRow.item_id == ItemRow.id)
        .join(RevisionRow, RevisionRow.id == ChangeItemRow.after_id)
        .where(ChangeItemRow.change_id == target.change_id, RevisionRow.number == 1)
    )
    db.execute(insert(DeckRow).from_select(_DECK, new))
    place_in_deck(db, staging.updated)


def _chance(db: Session) -> ColumnElement[int]:
    """Return a number below a lap, another one for each row."""
    if db.get_bind().dialect.name == "sqlite":
        return func.abs(func.random() % LAP, type_=BigInteger)
    return cast(func.floor(func.random() * LAP), BigInteger)
