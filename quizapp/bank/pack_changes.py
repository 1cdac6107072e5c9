"""Packs made, described, switched, removed and brought back: each is one change, to be undone."""

import json
import time
from dataclasses import asdict
from uuid import uuid4

from sqlalchemy import Select, case, exists, func, insert, literal, null, select
from sqlalchemy.orm import Session

from quizapp.bank import steps
from quizapp.bank.changes import begin_change
from quizapp.bank.packs import OWN_REF, USUAL_TITLE, usual_pack
from quizapp.bank.schema import ChangeItemRow, ChangePackRow, ChangeRow, ItemRow, PackRow
from quizapp.errors import Code, QuizError
from quizapp.items.kept_pack import KeptPack, PackWords
from quizapp.text import fold

MAKE, DESCRIBE, ON, OFF = "pack-add", "pack-edit", "pack-on", "pack-off"
REMOVE, BACK = "pack-remove", "pack-back"


def packs(db: Session) -> list[KeptPack]:
    """Return all packs in the order of their titles; those that are removed come last."""
    of_each = _counts(db)
    removal = exists(_removal().where(ChangePackRow.pack_id == PackRow.id).subquery())
    there = PackRow.removed.is_(False) | removal
    rows = db.scalars(
        select(PackRow).where(there).order_by(PackRow.removed, PackRow.sort_key, PackRow.id)
    )
    return [_told(row, *of_each.get(row.id, (0, 0))) for row in rows]


def choices(db: Session) -> list[tuple[str, str]]:
    """Return ref and title of the packs that questions can be added to, the usual one first."""
    own = PackRow.shipped.is_(False), PackRow.removed.is_(False)
    found = select(PackRow.ref, PackRow.title).where(*own).order_by(PackRow.sort_key, PackRow.id)
    usual = [(ref, title) for ref, title in db.execute(found.where(usual_pack()))]
    rest = db.execute(found.where(~usual_pack())).all()
    usual = usual or [(OWN_REF, USUAL_TITLE)]
    return usual + [(ref, title) for ref, title in rest]


def holds_at_least(db: Session, uid: bytes, count: int) -> bool:
    """Tell whether a pack has so many questions, without counting further."""
    held = select(ItemRow.id).join(PackRow, PackRow.id == ItemRow.pack_id)
    held = held.where(PackRow.uid == uid, ItemRow.revision_id.is_not(None))
    return len(db.scalars(held.limit(count)).all()) >= count


def make(db: Session, words: PackWords) -> bytes:
    """Make a pack without questions; return its uid.

    Raises QuizError with PACK_NO_TITLE or PACK_TITLE_TAKEN.
    """
    wanted = _free(db, words.cleaned(), None)
    row = PackRow(
        uid=uuid4().bytes,
        ref=f"pack-{uuid4().hex}",
        edition=1,
        as_of="",
        shipped=False,
        playable=True,
        removed=True,
        fingerprint="",
        files_digest="",
        created_ms=_now_ms(),
        **_columns(wanted),
    )
    db.add(row)
    db.flush()
    _change(db, MAKE, row, removed=False)
    return row.uid


def describe(db: Session, uid: bytes, words: PackWords) -> None:
    """Say something else of a pack of the user's own.

    Raises QuizError with PACK_GONE, PACK_BUILT_IN, PACK_NO_TITLE or PACK_TITLE_TAKEN.
    """
    row = own_of(db, uid)
    wanted = _free(db, words.cleaned(), row.id)
    _change(db, DESCRIBE, row, **_columns(wanted))


def switch(db: Session, uid: bytes, *, playable: bool) -> None:
    """Let a pack's questions be played, or not; raises QuizError with PACK_GONE."""
    _change(db, ON if playable else OFF, _there(db, uid), playable=playable)


def remove(db: Session, uid: bytes) -> None:
    """Take a pack away with all its questions; raises QuizError with PACK_GONE."""
    row = _there(db, uid)
    change = begin_change(db, REMOVE, _now_ms(), {"pack": row.title})
    gone = select(
        *(literal(change.id), ItemRow.id, ItemRow.revision_id, null()),
        *(ItemRow.hidden, ItemRow.hidden),
    ).where(ItemRow.pack_id == row.id, ItemRow.revision_id.is_not(None))
    db.execute(insert(ChangeItemRow).from_select(_STEP, gone))
    _go(db, change, row, removed=True, playable=False)


def bring_back(db: Session, uid: bytes) -> None:
    """Bring a removed pack back with the questions that went with it.

    Raises QuizError with PACK_GONE where it is not removed, or PACK_TITLE_TAKEN.
    """
    row = db.scalar(select(PackRow).where(PackRow.uid == uid, PackRow.removed))
    last = _removal().where(ChangePackRow.pack_id == (row.id if row else 0))
    found = db.execute(last.order_by(ChangePackRow.change_id.desc()).limit(1)).first()
    if row is None or found is None:
        raise QuizError(Code.PACK_GONE)
    _free(db, PackWords(row.title), row.id)
    removal, before = found
    change = begin_change(db, BACK, _now_ms(), {"pack": row.title})
    back = (
        select(
            *(literal(change.id), ItemRow.id, null(), ChangeItemRow.before_id),
            *(ItemRow.hidden, ItemRow.hidden),
        )
        .join(ItemRow, ItemRow.id == ChangeItemRow.item_id)
        .where(
            ChangeItemRow.change_id == removal,
            ItemRow.pack_id == row.id,
            ItemRow.revision_id.is_(None),
        )
    )
    db.execute(insert(ChangeItemRow).from_select(_STEP, back))
    _go(db, change, row, removed=False, playable=json.loads(before)["playable"])


def own_of(db: Session, uid: bytes) -> PackRow:
    """Return a pack of the user's own; raises QuizError with PACK_GONE or PACK_BUILT_IN."""
    row = _there(db, uid)
    if row.shipped:
        raise QuizError(Code.PACK_BUILT_IN)
    return row


_STEP = ["change_id", "item_id", "before_id", "after_id", "hid_before", "hid_after"]


def _there(db: Session, uid: bytes) -> PackRow:
    row = db.scalar(select(PackRow).where(PackRow.uid == uid, PackRow.removed.is_(False)))
    if row is None:
        raise QuizError(Code.PACK_GONE)
    return row


def _removal() -> Select[int, str]:
    """Find the changes that removed packs and stand, with what a pack was before."""
    return (
        select(ChangePackRow.change_id, ChangePackRow.before)
        .join(ChangeRow, ChangeRow.id == ChangePackRow.change_id)
        .where(ChangeRow.kind == REMOVE, ChangeRow.undone_ms.is_(None))
    )


def _counts(db: Session) -> dict[int, tuple[int, int]]:
    """Return how many questions each pack has, and how many of them are hidden."""
    hidden = func.sum(case((ItemRow.hidden, 1), else_=0))
    found = select(ItemRow.pack_id, func.count(), hidden).where(ItemRow.revision_id.is_not(None))
    return {
        pack: (count, int(few)) for pack, count, few in db.execute(found.group_by(ItemRow.pack_id))
    }


def _free(db: Session, words: PackWords, but: int | None) -> PackWords:
    """Return the words if no other pack has the title."""
    others = PackRow.removed.is_(False), PackRow.id != (but or 0)
    taken = *others, PackRow.sort_key == fold(words.title)
    if db.scalar(select(PackRow.id).where(*taken).limit(1)) is not None:
        raise QuizError(Code.PACK_TITLE_TAKEN, title=words.title)
    return words


def _columns(words: PackWords) -> dict[str, str]:
    return {**asdict(words), "sort_key": fold(words.title)}


def _change(db: Session, kind: str, row: PackRow, **values: object) -> None:
    """Change columns of a pack, unless they are so already."""
    if any(getattr(row, name) != value for name, value in values.items()):
        _go(db, begin_change(db, kind, _now_ms(), {"pack": row.title}), row, **values)


def _go(db: Session, change: ChangeRow, row: PackRow, **values: object) -> None:
    before = steps.pack_state(row)
    after = json.dumps({**json.loads(before), **values}, ensure_ascii=False)
    db.add(ChangePackRow(change_id=change.id, pack_id=row.id, before=before, after=after))
    db.flush()
    steps.go(db, change.id, forth=True)


def _told(row: PackRow, questions: int, hidden: int) -> KeptPack:
    return KeptPack(
        uid=row.uid,
        ref=row.ref,
        words=PackWords(**{name: getattr(row, name) for name in PackWords.__slots__}),
        origin=row.origin,
        edition=row.edition,
        as_of=row.as_of,
        questions=questions,
        hidden=hidden,
        own=not row.shipped,
        playable=row.playable,
        removed=row.removed,
    )


def _now_ms() -> int:
    return time.time_ns() // 1_000_000
