"""The index of words: on SQLite a table of its own, on PostgreSQL an index that keeps itself."""

from collections.abc import Sequence

from sqlalchemy import text
from sqlalchemy.orm import Session

_ADD = text(
    "INSERT INTO revision_fts(rowid, search_text) "
    "SELECT id, search_text FROM revision WHERE id BETWEEN :first AND :last"
)


def index_words(db: Session, revision_ids: Sequence[int]) -> None:
    """Index the words of revisions that were just written, one after another, all new."""
    if revision_ids and db.get_bind().dialect.name == "sqlite":
        db.execute(_ADD, {"first": min(revision_ids), "last": max(revision_ids)})
