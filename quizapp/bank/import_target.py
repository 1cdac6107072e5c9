"""The pack that an import goes into: one that is there, or a new one that nobody sees yet."""

import json
import re
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.bank import steps
from quizapp.bank.authors import kept_authors
from quizapp.bank.import_plan import Plan
from quizapp.bank.packs import OWN_REF
from quizapp.bank.schema import ChangePackRow, PackRow
from quizapp.errors import Code, QuizError
from quizapp.items.pack import Pack
from quizapp.limits import TITLE_CHARACTERS
from quizapp.text import clean, fold, is_blank

_REF_CHARACTERS = 60
_ROOM_FOR_NUMBER = 10
_NOT_IN_REF = re.compile(r"[^a-z0-9]+")


def named_pack(db: Session, name: str) -> PackRow | None:
    """Return the pack with this ref or title."""
    found = select(PackRow).where(PackRow.removed.is_(False))
    by_ref = db.scalar(found.where(PackRow.ref == name))
    titled = found.where(PackRow.sort_key == fold(name)).order_by(PackRow.title != name, PackRow.id)
    return by_ref or db.scalar(titled.limit(1))


def own_named(db: Session, name: str) -> PackRow:
    """Return a pack of the user's own by ref or title.

    Raises QuizError with PACK_GONE or PACK_BUILT_IN.
    """
    row = named_pack(db, name)
    if row is None:
        raise QuizError(Code.PACK_GONE)
    if row.shipped:
        raise QuizError(Code.PACK_BUILT_IN)
    return row


def own_packs(db: Session) -> list[str]:
    """Return the titles of the packs that did not come with the game, in order."""
    own = PackRow.removed.is_(False), PackRow.shipped.is_(False)
    return list(db.scalars(select(PackRow.title).where(*own).order_by(PackRow.sort_key)))


def held_pack(db: Session, plan: Plan) -> tuple[PackRow | None, bool]:
    """Return the pack of the bank that a plan goes into, and whether its refs are the file's.

    Raises QuizError with PACK_BUILT_IN where the plan names one that came with the game.
    """
    if plan.into:
        found = named_pack(db, plan.into)
        if found is not None and found.shipped:
            raise QuizError(Code.PACK_BUILT_IN)
        return found, plan.own and found is not None and found.ref == plan.pack.ref
    if not plan.own:
        return None, False
    same = db.scalar(select(PackRow).where(PackRow.ref == plan.pack.ref))
    if same is not None and same.ref == OWN_REF:  # every bank has one: it is another's
        return None, False
    return (None, False) if same is None or same.shipped else (same, True)


def begin_pack(db: Session, plan: Plan, change_id: int, now_ms: int) -> tuple[PackRow, bool]:
    """Return the pack to stage in, and whether its refs are the file's; a new one is unseen."""
    row, by_ref = held_pack(db, plan)
    if row is None:
        row = _new_pack(db, plan, now_ms)
        before = steps.pack_state(row)
        after = _changed(before, {"removed": False, "playable": True})
    elif by_ref:
        before = steps.pack_state(row)
        shown = {"playable": True} if row.removed else {}  # one that comes back is played
        said = _said(plan) if plan.replaces(row.edition) else {"removed": False}
        after = _changed(before, {**said, **shown})
    else:
        return row, False
    db.flush()
    if before != after:
        change = ChangePackRow(change_id=change_id, pack_id=row.id, before=before, after=after)
        db.add(change)
        db.flush()
    return row, by_ref


def _changed(before: str, values: dict[str, object]) -> str:
    return json.dumps({**json.loads(before), **values}, ensure_ascii=False)


def _said(plan: Plan) -> dict[str, object]:
    """Return what a file of ours says of its pack, as a change keeps it."""
    pack = plan.pack
    return {
        "title": pack.title,
        "sort_key": fold(pack.title),
        "language": pack.language,
        "licence": pack.licence,
        "authors": kept_authors(pack.authors),
        "source_title": pack.source_title,
        "source_about": pack.source_about,
        "source_address": pack.source_address,
        "origin": plan.origin,
        "removed": False,
    }


def _new_pack(db: Session, plan: Plan, now_ms: int) -> PackRow:
    pack, title = plan.pack, free_title(db, plan.into or plan.pack.title or plan.file)
    row = PackRow(
        uid=uuid4().bytes,
        ref=_free_ref(db, pack, title, own=plan.own and not plan.into),
        title=title,
        sort_key=fold(title),
        language=pack.language,
        edition=pack.edition,
        as_of=pack.as_of,
        licence=pack.licence,
        authors=kept_authors(pack.authors),
        source_title=pack.source_title,
        source_about=pack.source_about,
        source_address=pack.source_address,
        origin=plan.origin,
        shipped=False,
        playable=False,
        removed=True,
        fingerprint="",
        files_digest="",
        created_ms=now_ms,
    )
    db.add(row)
    db.flush()
    return row


def free_title(db: Session, wanted: str) -> str:
    """Return a title that no pack has: the wanted one, or with a number behind it."""
    title = clean(wanted[: TITLE_CHARACTERS - _ROOM_FOR_NUMBER], TITLE_CHARACTERS)
    taken = set(db.scalars(select(PackRow.sort_key).where(PackRow.removed.is_(False))))
    number, free = 1, title
    while fold(free) in taken:
        number += 1
        free = f"{title} ({number})"
    return free


def _free_ref(db: Session, pack: Pack, title: str, *, own: bool) -> str:
    """Return the file's own ref where it is ours and free; else one made of the title."""
    taken = db.scalar(select(PackRow.id).where(PackRow.ref == pack.ref))
    if own and not is_blank(pack.ref) and taken is None:
        return pack.ref
    words = _NOT_IN_REF.sub("-", fold(title)).strip("-")[:_REF_CHARACTERS].strip("-")
    return f"{words or 'pack'}-{uuid4().hex[:8]}"
