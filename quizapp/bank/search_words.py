"""The words of a search, as each engine looks for them.

A word is the beginning of a word of the question, a phrase stands in it as it is; both are
folded, as the text that they are looked for in (RevisionRow.search_text) is. SQLite finds
them in FTS5; PostgreSQL in its own full text, looked at again, for it cuts words otherwise.
"""

from collections.abc import Sequence
from enum import Enum
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    UnaryExpression,
    and_,
    column,
    func,
    not_,
    select,
    table,
    text,
)
from sqlalchemy.orm import InstrumentedAttribute, Session
from sqlalchemy.sql.operators import custom_op

from quizapp.bank.schema import RevisionRow
from quizapp.items.search_terms import Term, terms_of
from quizapp.text import indexed

TEXT = ("word", "phrase")
"""The kinds of terms that are looked for in the words of a question."""


class Way(Enum):
    """How a bank gets at what is found."""

    USUAL = "by whatever index finds least"
    MEMBERS = "SQLite, along another index, each looked up among what the index of words has found"
    ROW_BY_ROW = "SQLite, along another index, each read"
    ON_A_SERVER = "likewise on a server, which sees by itself that no other index serves"


_FTS = table("revision_fts", column("rowid"), column("revision_fts"))


def rows_with_words(search: str) -> Select[int] | None:
    """Return a select of what SQLite's index of words finds, or None if more is asked than words.

    Earlier revisions are among it.
    """
    terms = terms_of(search)
    wanted = _wanted(terms, negated=False)
    if not wanted or any(term.kind not in TEXT for term in terms):
        return None
    return _rows_matching(_query(wanted, _wanted(terms, negated=True)))


def with_text(db: Session, terms: Sequence[Term], way: Way) -> list[ColumnElement[bool]]:
    """Return what must be true of the words of a question."""
    wanted, unwanted = _wanted(terms, negated=False), _wanted(terms, negated=True)
    if not on_sqlite(db) or way is Way.ROW_BY_ROW:
        known = [words for words, begun in wanted if begun]
        made = [with_words(db, known, way)] if known else []
        made += [_with_phrase(db, words) for words, begun in wanted if not begun]
        return made + [
            not_(with_words(db, [words], way) if begun else _with_phrase(db, words))
            for words, begun in unwanted
        ]
    if wanted:
        return [_matches(_query(wanted, unwanted), way)]
    return [not_(_matches(_either(unwanted), way))] if unwanted else []


def _wanted(terms: Sequence[Term], *, negated: bool) -> list[tuple[str, bool]]:
    """Return the words and phrases of a search, each with whether it is the beginning of a word."""
    chosen = [term for term in terms if term.kind in TEXT and term.negated is negated]
    return [
        (indexed(part), term.kind == "word")
        for term in chosen
        for part in (term.value.split() if term.kind == "word" else [term.value])
    ]


def _query(wanted: Sequence[tuple[str, bool]], unwanted: Sequence[tuple[str, bool]]) -> str:
    """Return the words of a search as FTS5 wants them."""
    query = " ".join(map(_quoted, wanted))
    return f"({query}) NOT ({_either(unwanted)})" if unwanted else query


def _either(parts: Sequence[tuple[str, bool]]) -> str:
    return " OR ".join(map(_quoted, parts))


def _quoted(part: tuple[str, bool]) -> str:
    words, begun = part
    return f'"{words}"*' if begun else f'"{words}"'


def with_words(db: Session, words: Sequence[str], way: Way) -> ColumnElement[bool]:
    """Tell whether every word, as it is indexed, is the beginning of a word of the question."""
    if on_sqlite(db):
        if way is not Way.ROW_BY_ROW:
            return _matches(_query([(word, True) for word in words], ()), way)
        return and_(*(func.instr(RevisionRow.search_text, f" {word}") > 0 for word in words))
    starts = [RevisionRow.search_text.contains(f" {word}", autoescape=True) for word in words]
    if way is Way.ON_A_SERVER:
        return and_(*starts)
    known = [f"'{word}':*" for word in words if word.isalnum() and word.isascii()]
    return and_(*([_in_full_text(" & ".join(known))] if known else []), *starts)


def _with_phrase(db: Session, phrase: str) -> ColumnElement[bool]:
    """Tell whether a phrase, as it is indexed, stands in the question, in whole words."""
    padded = RevisionRow.search_text.concat(" ")
    if on_sqlite(db):
        return func.instr(padded, f" {phrase} ") > 0
    return padded.contains(f" {phrase} ", autoescape=True)


def of_no_index(named: InstrumentedAttribute[Any], way: Way) -> ColumnElement[Any]:
    """Return a column; where another index is followed, SQLite must not use this one's."""
    told: ColumnElement[Any] = named.expression
    if way in (Way.USUAL, Way.ON_A_SERVER):
        return told
    return UnaryExpression(told, operator=custom_op("+"), type_=told.type)


def on_sqlite(db: Session) -> bool:
    """Tell whether a bank is a file of SQLite's."""
    return db.get_bind().dialect.name == "sqlite"


def _matches(query: str, way: Way) -> ColumnElement[bool]:
    return of_no_index(RevisionRow.id, way).in_(_rows_matching(query))


def _rows_matching(query: str) -> Select[int]:
    return select(_FTS.c.rowid).where(_FTS.c.revision_fts.op("MATCH")(query))


def _in_full_text(query: str) -> ColumnElement[bool]:
    words = func.to_tsvector(text("'simple'"), RevisionRow.search_text)
    return words.op("@@")(func.to_tsquery(text("'simple'"), query))
