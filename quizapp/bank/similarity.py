"""Questions much like one that is being written: found by their rarest words, then compared."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from quizapp.bank import load, questions
from quizapp.bank.alike import ENOUGH, Said, likeness
from quizapp.bank.schema import ItemRow, OptionRow, RevisionRow
from quizapp.items.alike_pair import Alike
from quizapp.text import indexed, is_unspaced

_COMMON = 2_000
"""A word in so many questions says nothing about any of them."""
_CANDIDATES = 1_500
_MOST_WORDS = 12
_SLICE = 500
_SQLITE = "SELECT rowid FROM revision_fts WHERE revision_fts MATCH :words LIMIT :most"
_SHARED = (
    "SELECT id FROM revision WHERE to_tsvector('simple', search_text) "
    "@@ to_tsquery('simple', :words) LIMIT :most"
)


def alike(db: Session, said: Said, most: int, besides: bytes | None = None) -> list[Alike]:
    """Return the questions most like one, the likest first; ``besides`` is its own uid."""
    found: list[tuple[float, int]] = []
    candidates = _candidates(db, said.words)
    for start in range(0, len(candidates), _SLICE):
        for item_id, uid, other in _said(db, candidates[start : start + _SLICE]):
            much = likeness(said, other)
            if much >= ENOUGH and uid != besides:
                found.append((much, item_id))
    best = {item_id: much for much, item_id in sorted(found, reverse=True)[:most]}
    loaded = load.current(db, list(best))
    return [Alike(questions.listed(one), best[one.item_id]) for one in loaded]


def _candidates(db: Session, words: Sequence[str]) -> list[int]:
    """Return revisions that share a rare word, those first that share most of them."""
    looked_up = _longest(part for word in words for part in _parts(word))
    postings = [found for word in looked_up if (found := _with(db, [word]))]
    rare = sorted((found for found in postings if len(found) < _COMMON), key=len)
    if not rare and postings:
        return _with(db, looked_up)
    shared: defaultdict[int, int] = defaultdict(int)
    for found in rare:
        if len(shared) > _CANDIDATES:
            break
        for revision in found:
            shared[revision] += 1
    return sorted(shared, key=lambda revision: -shared[revision])[:_CANDIDATES]


def _parts(word: str) -> list[str]:
    """Return what of a word is looked up: of scripts without spaces each two letters."""
    if not is_unspaced(word):
        return [word]
    return [word[at : at + 2] for at in range(max(1, len(word) - 1))]


def _longest(words: Iterable[str]) -> list[str]:
    """Return the words that are looked up: the longest tend to be the rarest."""
    return sorted(set(words), key=lambda word: (-len(word), word))[:_MOST_WORDS]


def _with(db: Session, words: Sequence[str]) -> list[int]:
    """Return the revisions with all of some words, up to where those are common."""
    if db.get_bind().dialect.name == "sqlite":
        wanted = " ".join(f'"{indexed(word)}"' for word in words)
        return list(db.scalars(text(_SQLITE), {"words": wanted, "most": _COMMON}))
    wanted = " & ".join(f"'{indexed(word)}'" for word in words)
    return list(db.scalars(text(_SHARED), {"words": wanted, "most": _COMMON}))


def _said(db: Session, revisions: Sequence[int]) -> list[tuple[int, bytes, Said]]:
    """Return what current revisions say, with the ids and uids of their items."""
    options: defaultdict[int, list[str]] = defaultdict(list)
    rows = db.execute(
        select(OptionRow.revision_id, OptionRow.text)
        .where(OptionRow.revision_id.in_(revisions))
        .order_by(OptionRow.revision_id, OptionRow.is_key.desc(), OptionRow.place)
    )
    for revision, option in rows:
        options[revision].append(option)
    current = db.execute(
        select(ItemRow.id, ItemRow.uid, RevisionRow.id, RevisionRow.stem)
        .join(RevisionRow, RevisionRow.id == ItemRow.revision_id)
        .where(RevisionRow.id.in_(revisions))
    )
    return [
        (item_id, uid, Said(stem, tuple(options[revision])))
        for item_id, uid, revision, stem in current
    ]
