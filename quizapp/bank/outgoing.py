"""A pack as it is exported: its heading and facts, and its items one slice after another."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.bank import load
from quizapp.bank.authors import authors_of
from quizapp.bank.schema import FactRow, ItemRow, PackRow, PictureRow
from quizapp.errors import Code, QuizError
from quizapp.items.item import Fact, Item
from quizapp.items.pack import Pack

_SLICE = 500
_FACTS = "facts and editions of sources"
_HEADINGS = "the pack's licence, authors and source"
_ALL = Pack(ref="all-questions", title="All questions")


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What an export writes; ``items`` can be gone through once, ``picture`` gives bytes."""

    pack: Pack
    items: Iterator[Item]
    picture: Callable[[str], bytes]
    lost: Counter[str] = field(default_factory=Counter)
    """What several packs lose in one file, in the words of an export, filled by going through."""


def outgoing(db: Session, name: str | bytes) -> Outgoing:
    """Return a pack by its ref, title or uid, or all questions; raises QuizError with PACK_GONE."""
    packs = _packs(db, name)
    if len(packs) == 1:
        return Outgoing(_heading(db, packs[0]), _items(db, packs), _pictures(db))
    licences = sorted({row.licence for row in packs if row.licence})
    pack = replace(_ALL, licence="; ".join(licences))
    lost = Counter({_HEADINGS: len(packs)}) if packs else Counter()
    return Outgoing(pack, _apart(db, packs, lost), _pictures(db), lost)


def _packs(db: Session, name: str | bytes) -> list[PackRow]:
    """Return the packs that are exported: those with questions where none is named."""
    found = select(PackRow).where(PackRow.removed.is_(False)).order_by(PackRow.id)
    if not name:
        current = ItemRow.pack_id == PackRow.id, ItemRow.revision_id.is_not(None)
        return list(db.scalars(found.where(select(ItemRow.id).where(*current).exists())))
    columns = (PackRow.uid,) if isinstance(name, bytes) else (PackRow.ref, PackRow.title)
    for column in columns:
        row = db.scalar(found.where(column == name).limit(1))
        if row is not None:
            return [row]
    raise (
        QuizError(Code.PACK_GONE)
        if isinstance(name, bytes)
        else QuizError(Code.NO_SUCH_PACK, pack=name)
    )


def _heading(db: Session, row: PackRow) -> Pack:
    return Pack(
        ref=row.ref,
        title=row.title,
        language=row.language,
        edition=row.edition,
        as_of=row.as_of,
        licence=row.licence,
        authors=authors_of(row.authors),
        source_title=row.source_title,
        source_about=row.source_about,
        source_address=row.source_address,
        facts=_facts(db, row.id),
    )


def _facts(db: Session, pack_id: int) -> tuple[Fact, ...]:
    """Return a pack's facts as they are now: of each ref the newest."""
    rows = db.scalars(select(FactRow).where(FactRow.pack_id == pack_id).order_by(FactRow.id))
    newest = {row.ref: load.fact(row) for row in rows}
    return tuple(newest.values())


def _items(db: Session, packs: list[PackRow]) -> Iterator[Item]:
    """Yield the questions of packs in the order in which they came."""
    for loaded in _loaded(db, packs):
        yield loaded.item


def _apart(db: Session, packs: list[PackRow], lost: Counter[str]) -> Iterator[Item]:
    """Yield the questions of several packs, with refs that differ, and without facts."""
    seen: set[str] = set()
    for loaded in _loaded(db, packs):
        item, source = loaded.item, loaded.item.source
        ref = item.ref if item.ref not in seen else f"{loaded.pack_ref}.{item.ref}"
        seen.add(ref)
        if source is not None and source.facts:
            lost[_FACTS] += 1
        yield replace(item, ref=ref, source=source and replace(source, facts=()))


def _loaded(db: Session, packs: list[PackRow]) -> Iterator[load.Loaded]:
    for row in packs:
        last = 0
        while ids := _next_ids(db, row.id, last):
            yield from load.current(db, ids)
            last = ids[-1]


def _next_ids(db: Session, pack_id: int, last: int) -> list[int]:
    found = select(ItemRow.id).where(
        ItemRow.pack_id == pack_id, ItemRow.id > last, ItemRow.revision_id.is_not(None)
    )
    return list(db.scalars(found.order_by(ItemRow.id).limit(_SLICE)))


def _pictures(db: Session) -> Callable[[str], bytes]:
    def picture(name: str) -> bytes:
        content = db.scalar(select(PictureRow.content).where(PictureRow.hash == name))
        if content is None:
            raise QuizError(Code.PICTURE_MISSING, file=name)
        return content

    return picture
