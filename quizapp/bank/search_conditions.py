"""The conditions of a search, each on an item alone, the same on SQLite and PostgreSQL."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import ge, gt, le, lt

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Select,
    cast,
    column,
    false,
    func,
    not_,
    or_,
    select,
    true,
)
from sqlalchemy.orm import Session

from quizapp.bank.item_stats import item_stats
from quizapp.bank.schema import CategoryRow, ItemRow, PackRow, RevisionRow
from quizapp.bank.schema_play import FlagRow
from quizapp.bank.words import PlainType, with_words
from quizapp.items.item import Difficulty
from quizapp.items.search_terms import PHRASE, WORD, Term
from quizapp.text import fold

_Condition = ColumnElement[bool]
_SIGNS = {"<": lt, ">": gt, "<=": le, ">=": ge}
_NO_TAGS = "[]"
_WHOLE = 100


def conditions(db: Session, terms: Sequence[Term]) -> list[_Condition]:
    """Return what must be true of an item that is found."""
    begun = [term.values[0] for term in terms if term.kind == WORD and not term.negated]
    whole = [term.values[0] for term in terms if term.kind == PHRASE and not term.negated]
    found: list[_Condition] = [ItemRow.revision_id.is_not(None)]
    if begun or whole:
        found.append(ItemRow.revision_id.in_(with_words(db, begun, whole)))
    for term in terms:
        if term.kind not in (WORD, PHRASE) or term.negated:
            holds = _KINDS[term.kind](db, term) if term.kind in _KINDS else false()
            found.append(not_(holds) if term.negated else holds)
    return found


def _word(db: Session, term: Term) -> _Condition:
    return ItemRow.revision_id.in_(with_words(db, term.values))


def _phrase(db: Session, term: Term) -> _Condition:
    return ItemRow.revision_id.in_(with_words(db, (), term.values))


def _pack(db: Session, term: Term) -> _Condition:
    rows = db.execute(select(PackRow.id, PackRow.ref, PackRow.title))
    return ItemRow.pack_id.in_(
        [row.id for row in rows if _named(row.title, term) or fold(row.ref) in term.values]
    )


def _category(db: Session, term: Term) -> _Condition:
    rows = db.execute(select(CategoryRow.id, CategoryRow.name))
    ids = [row.id for row in rows if _named(row.name, term)]
    return _revision(RevisionRow.category_id.in_(ids))


def _difficulty(_db: Session, term: Term) -> _Condition:
    levels = [0 if value == "none" else Difficulty[value.upper()] for value in term.values]
    return _revision(func.coalesce(RevisionRow.difficulty, 0).in_(levels))


def _tag(db: Session, term: Term) -> _Condition:
    """Find the tags by the index of words, and see which of them are the question's tags."""
    tagged = select(RevisionRow.id, RevisionRow.tags).where(RevisionRow.tags != _NO_TAGS)
    if "" in term.values:
        return _revision(RevisionRow.tags == _NO_TAGS)
    if term.values:
        tagged = tagged.where(RevisionRow.id.in_(with_words(db, term.values)))
    told: dict[str, bool] = {}
    ids: list[int] = []
    for row in db.execute(tagged):
        if row.tags not in told:
            told[row.tags] = any(_named(tag, term) for tag in json.loads(row.tags))
        if told[row.tags]:
            ids.append(row.id)
    return ItemRow.revision_id.in_(_among(db, ids))


def _language(_db: Session, term: Term) -> _Condition:
    """Find a language, or where a question says nothing that of its pack; ``en`` is en-GB too."""
    own = RevisionRow.language
    spoken = func.lower(func.coalesce(func.nullif(own, ""), PackRow.language))
    value = term.values[0]
    same = spoken == value
    if value:
        same = or_(same, spoken.startswith(f"{value}-", autoescape=True))
    found = (
        select(ItemRow.id)
        .join(RevisionRow, RevisionRow.id == ItemRow.revision_id)
        .join(PackRow, PackRow.id == ItemRow.pack_id)
    )
    return ItemRow.id.in_(found.where(same))


def _state(_db: Session, term: Term) -> _Condition:
    shipped = select(PackRow.id).where(PackRow.shipped)
    states = {
        "own": ItemRow.pack_id.not_in(shipped),
        "builtin": ItemRow.pack_id.in_(shipped),
        "hidden": ItemRow.hidden == true(),
        "unsourced": _revision(RevisionRow.source_title.is_(None)),
    }
    return or_(*(states[value] for value in term.values))


def _report(_db: Session, term: Term) -> _Condition:
    """Find open reports by their reason, or reports by what became of them."""
    is_open = FlagRow.done_ms.is_(None)
    known: dict[str, _Condition] = {"open": is_open, "done": not_(is_open), "any": true()}
    wished = [
        known.get(value, is_open & (FlagRow.reason == value.replace("-", " ")))
        for value in term.values
    ]
    flagged = select(RevisionRow.item_id).join(FlagRow, FlagRow.revision_id == RevisionRow.id)
    return ItemRow.id.in_(flagged.where(or_(*wished)))


def _answered(db: Session, term: Term) -> _Condition:
    """Compare the share of right answers in whole numbers, alike everywhere."""
    compared, share = _SIGNS[term.sign], int(term.values[0])
    stats = item_stats()
    found = db.execute(select(stats.c.item_id, stats.c.answered, stats.c.right))
    return ItemRow.id.in_(
        _among(db, [i for i, count, right in found if compared(_WHOLE * right, share * count)])
    )


_KINDS: Mapping[str, Callable[[Session, Term], _Condition]] = {
    WORD: _word,
    PHRASE: _phrase,
    "pack": _pack,
    "category": _category,
    "difficulty": _difficulty,
    "tag": _tag,
    "language": _language,
    "is": _state,
    "report": _report,
    "answered": _answered,
}


def _named(name: str, term: Term) -> bool:
    """Tell whether a name has one of the values: its words, the last of them begun."""
    return any(f" {value}" in f" {fold(name)}" if value else not name for value in term.values)


def _revision(holds: _Condition) -> _Condition:
    return ItemRow.revision_id.in_(select(RevisionRow.id).where(holds))


def _among(db: Session, ids: Iterable[int]) -> Select[int]:
    """Return ids as rows, for more of them than a statement has room for."""
    listed = json.dumps(list(ids))
    if db.get_bind().dialect.name == "sqlite":
        each = func.json_each(listed).table_valued(column("value", BigInteger))
        return select(each.c.value)
    each = func.json_array_elements_text(cast(listed, PlainType("JSON"))).table_valued("value")
    return select(cast(each.c.value, BigInteger))
