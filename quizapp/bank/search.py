"""Which questions a search finds: one contract on SQLite and PostgreSQL."""

import json
import operator
from collections.abc import Callable

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Select,
    Text,
    and_,
    any_,
    exists,
    false,
    func,
    literal,
    not_,
    or_,
    select,
)
from sqlalchemy.orm import Session

from quizapp.bank.item_stats import item_stats
from quizapp.bank.schema import CategoryRow, ItemRow, PackRow, RevisionRow
from quizapp.bank.schema_play import FlagRow
from quizapp.bank.search_emoji import with_emoji
from quizapp.bank.search_words import TEXT, Way, of_no_index, on_sqlite, with_text, with_words
from quizapp.items.difficulty import Difficulty
from quizapp.items.report import Reason
from quizapp.items.search_terms import Term, terms_of
from quizapp.text import fold, indexed, plain

_COMPARE: dict[str, Callable[[object, object], ColumnElement[bool]]] = {
    "<": operator.lt,  # type: ignore[dict-item]
    "<=": operator.le,  # type: ignore[dict-item]
    ">": operator.gt,  # type: ignore[dict-item]
    ">=": operator.ge,  # type: ignore[dict-item]
    "=": operator.eq,
    "!=": operator.ne,
}
_REASONS = {
    "wrong": Reason.WRONG,
    "unclear": Reason.UNCLEAR,
    "gives-away": Reason.GIVEN_AWAY,
    "unfair": Reason.UNFAIR,
}
_OF_ROWS = (*TEXT, "emoji", "nothing", "pack", "category", "difficulty", "language", "is")


def found(db: Session, search: str, way: Way = Way.USUAL) -> Select[int]:
    """Return a select of the ids of the items that a search finds, in no order.

    Items, their revisions and packs are joined in it. Raises QuizError with SEARCH_FIELD or
    SEARCH_VALUE.
    """
    terms = terms_of(search)
    chosen = (
        select(ItemRow.id)
        .join(RevisionRow, of_no_index(RevisionRow.id, way) == ItemRow.revision_id)
        .join(PackRow, PackRow.id == of_no_index(ItemRow.pack_id, way))
    )
    stats = item_stats() if any(term.kind == "answered" for term in terms) else None
    if stats is not None:
        chosen = chosen.outerjoin(stats, stats.c.item_id == ItemRow.id)
    others = [term for term in terms if term.kind not in (*TEXT, "answered")]
    conditions = [_condition(db, term, way) for term in others]
    conditions += with_text(db, terms, way)
    if stats is not None:
        conditions += [_fared(stats.c.facility, term) for term in terms if term.kind == "answered"]
    return chosen.where(*conditions)


def is_told_by_rows(search: str) -> bool:
    """Tell whether a question and its pack alone show that a search finds it."""
    return all(
        term.kind in _OF_ROWS and (term.kind, term.value) != ("is", "unanswered")
        for term in terms_of(search)
    )


def _condition(db: Session, term: Term, way: Way) -> ColumnElement[bool]:
    match term.kind:
        case "emoji":
            made = with_emoji(term.value)
        case "nothing":
            made = false()
        case "pack" | "category":
            made = _named(db, term, way)
        case "difficulty":
            made = _level(term.value)
        case "is":
            made = _state(term.value)
        case "report":
            made = _reported(term.value)
        case "tag":
            made = _tagged(db, term.value)
        case _:
            own = func.lower(RevisionRow.language) == term.value.casefold()
            whole = func.lower(PackRow.language) == term.value.casefold()
            made = or_(own, and_(RevisionRow.language == "", whole))
    return not_(made) if term.negated else made


def _named(db: Session, term: Term, way: Way) -> ColumnElement[bool]:
    """Tell whether the pack or category has a name, or a name that begins with these words."""
    wanted = fold(term.value)
    if term.kind == "category":
        names = db.execute(select(CategoryRow.id, CategoryRow.name)).all()
        ids = [found_id for found_id, name in names if _begins(fold(name), wanted, name, term)]
        return of_no_index(RevisionRow.category_id, way).in_(ids)
    packs = db.execute(select(PackRow.id, PackRow.title, PackRow.ref)).all()
    ids = [
        found_id
        for found_id, title, ref in packs
        if ref == term.value or _begins(fold(title), wanted, title, term)
    ]
    return of_no_index(ItemRow.pack_id, way).in_(ids)


def _begins(folded: str, wanted: str, name: str, term: Term) -> bool:
    return f" {folded}".find(f" {wanted}") >= 0 if wanted else name == term.value


def _level(value: str) -> ColumnElement[bool]:
    if value == "none":
        return RevisionRow.difficulty.is_(None)
    return func.coalesce(RevisionRow.difficulty, literal(0)) == Difficulty[value.upper()]


def _state(value: str) -> ColumnElement[bool]:
    match value:
        case "own":
            return PackRow.shipped.is_(False)
        case "builtin":
            return PackRow.shipped.is_(True)
        case "hidden":
            return ItemRow.hidden.is_(True)
        case "unsourced":
            return func.coalesce(RevisionRow.source_title, "") == ""
        case "unexplained":
            return RevisionRow.explanation == ""
        case "picture":
            return RevisionRow.picture != ""
    answered = item_stats(name="ever_answered")
    return ItemRow.id.not_in(select(answered.c.item_id))


def _reported(value: str) -> ColumnElement[bool]:
    of_item = RevisionRow.__table__.alias("flagged")
    flagged = (
        exists()
        .where(FlagRow.revision_id == of_item.c.id, of_item.c.item_id == ItemRow.id)
        .correlate(ItemRow.__table__)
    )
    if value == "done":
        return flagged.where(FlagRow.done_ms.is_not(None))
    if value != "any":
        flagged = flagged.where(FlagRow.done_ms.is_(None))
    reason = _REASONS.get(value)
    return flagged if reason is None else flagged.where(FlagRow.reason == reason)


def _tagged(db: Session, value: str) -> ColumnElement[bool]:
    """Tell whether a tag begins so, whatever its accents and case.

    Tags are kept as a JSON list; their words are among those of the question.
    """
    wanted, words = plain(value), fold(value).split()
    used = select(RevisionRow.tags).join(ItemRow, ItemRow.revision_id == RevisionRow.id).distinct()
    if words:
        used = used.where(with_words(db, list(map(indexed, words)), Way.USUAL))
    found = [
        kept
        for kept in db.scalars(used)
        if any(plain(tag).startswith(wanted) for tag in json.loads(kept))
    ]
    return _one_of(db, RevisionRow.tags.expression, found)


def _one_of(db: Session, of: ColumnElement[str], texts: list[str]) -> ColumnElement[bool]:
    """Tell whether a column holds one of many texts, given as one value."""
    if on_sqlite(db):
        each = func.json_each(json.dumps(texts)).table_valued("value")
        return of.in_(select(each.c.value))
    return of == any_(literal(texts, ARRAY(Text())))


def _fared(facility: ColumnElement[float], term: Term) -> ColumnElement[bool]:
    """Compare how often a question was answered rightly; one without answers is not compared."""
    made = and_(facility.is_not(None), _COMPARE[term.sign](facility, float(term.value) / 100))
    return or_(facility.is_(None), not_(made)) if term.negated else made
