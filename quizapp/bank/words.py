"""The index of words: on SQLite a table of its own, on PostgreSQL an index that keeps itself.

Both hold the folded words of a revision as they are, for these are parted by single spaces.
"""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Select, cast, column, literal_column, select, table, text
from sqlalchemy.orm import Session
from sqlalchemy.types import UserDefinedType

from quizapp.bank.schema import RevisionRow

_ADD = text(
    "INSERT INTO revision_fts(rowid, search_text) "
    "SELECT id, search_text FROM revision WHERE id BETWEEN :first AND :last"
)
_FTS = table("revision_fts", column("rowid"), column("revision_fts"))
_LONGEST = 250
# to the letter what the index is made of, see migration 0003
_VECTOR: ColumnElement[str] = literal_column(
    "array_to_tsvector(string_to_array(ltrim(regexp_replace("
    r"revision.search_text, '([^ ]{250})[^ ]*', '\1', 'g'), ' '), ' '))"
)


class PlainType(UserDefinedType[str]):
    """A type of PostgreSQL by its name: naming its dialect would import it at every start."""

    cache_ok = True

    def __init__(self, name: str) -> None:
        self.name = name

    def get_col_spec(self, **_kw: object) -> str:
        """Return the type's name."""
        return self.name


def index_words(db: Session, revision_ids: Sequence[int]) -> None:
    """Index the words of revisions that were just written, one after another, all new."""
    if revision_ids and db.get_bind().dialect.name == "sqlite":
        db.execute(_ADD, {"first": min(revision_ids), "last": max(revision_ids)})


def with_words(db: Session, begun: Sequence[str], whole: Sequence[str] = ()) -> Select[int]:
    """Return the ids of revisions that have all of these, each of one folded word or more.

    Of what is ``begun`` the last word may go on, what is ``whole`` ends with a word.
    """
    if db.get_bind().dialect.name == "sqlite":
        wanted = [f'"{words}" *' for words in begun] + [f'"{words}"' for words in whole]
        match = _FTS.c.revision_fts.op("MATCH", is_comparison=True)(" AND ".join(wanted))
        return select(_FTS.c.rowid).where(match)
    lexemes = [f"'{word}'" for words in whole for word in _cut(words)]
    for words in begun:
        *before, last = _cut(words)
        lexemes += [*(f"'{word}'" for word in before), f"'{last}':*"]
    query = cast(" & ".join(lexemes), PlainType("TSQUERY"))
    held = select(RevisionRow.id).where(_VECTOR.op("@@", is_comparison=True)(query))
    spaced = RevisionRow.search_text + " "
    for words in filter(_is_more, begun):
        held = held.where(RevisionRow.search_text.contains(f" {words}", autoescape=True))
    for words in filter(_is_more, whole):
        held = held.where(spaced.contains(f" {words} ", autoescape=True))
    return held


def _is_more(words: str) -> bool:
    """Tell whether the index finds more than is wanted."""
    return " " in words or len(words) > _LONGEST


def _cut(words: str) -> list[str]:
    return [word[:_LONGEST] for word in words.split()]
