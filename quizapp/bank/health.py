"""The health of a bank in words: file, references, hashes of rows, and totals."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Integer, cast, func, select
from sqlalchemy.orm import Session

from quizapp.bank import kinds, load, safekeeping, score_tally
from quizapp.bank.hashes import fact_hash, item_hash, option_hash
from quizapp.bank.schema import ChangeMoveRow, FactRow, OptionRow, RevisionRow
from quizapp.bank.schema_play import AskedRow, AttemptRow, RoundPlayerRow, RoundRow
from quizapp.bank.trouble import MalformedRow
from quizapp.errors import Code, Finding

_SLICE = 500


def of_file(bank: Path) -> list[Finding]:
    """Return what SQLite finds wrong with a bank's file."""
    found = [
        Finding(Code.CHECK_INTEGRITY, values={"detail": line})
        for line in safekeeping.integrity(bank)
    ]
    if not found:
        found = [
            Finding(Code.CHECK_REFERENCE, values={"table": t}) for t in safekeeping.dangling(bank)
        ]
    return found


def of_rows(db: Session) -> list[Finding]:
    """Return the rows that don't say what was written, and scores that don't add up."""
    odd = kinds.of_other_kind(db)
    if odd:
        return odd  # what else is wrong cannot be reckoned with such values
    return [
        *_changed_texts(db),
        *_changed_options(db),
        *_changed_facts(db),
        *_wrong_totals(db),
        *_wrong_tallies(db),
    ]


def _changed_texts(db: Session) -> Iterator[Finding]:
    last = 0
    while True:
        rows = db.execute(
            select(RevisionRow.id, RevisionRow.hash)
            .where(RevisionRow.id > last)
            .order_by(RevisionRow.id)
            .limit(_SLICE)
        ).all()
        if not rows:
            return
        last = rows[-1][0]
        now = _hashes_now(db, [found for found, _ in rows])
        for found, wanted in rows:
            same = now.get(found) == wanted
            if not same and not (found in now and _said_under_another_ref(db, found, wanted)):
                yield Finding(
                    Code.CHECK_HASH, f"revision {found}", {"kind": "question", "name": found}
                )


def _said_under_another_ref(db: Session, found: int, wanted: bytes) -> bool:
    """Tell whether a revision is as it was written before its question moved to another pack."""
    moves = select(ChangeMoveRow.ref_before, ChangeMoveRow.ref_after).join(
        RevisionRow, RevisionRow.item_id == ChangeMoveRow.item_id
    )
    refs = {ref for move in db.execute(moves.where(RevisionRow.id == found)) for ref in move}
    if not refs:
        return False
    item = load.revisions(db, [found])[found].item
    return any(item_hash(replace(item, ref=ref)) == wanted for ref in refs)


def _hashes_now(db: Session, ids: list[int]) -> dict[int, bytes]:
    """Return the hashes of revisions as they read now; what cannot be read is left out."""
    try:
        return {found: item_hash(one.item) for found, one in load.revisions(db, ids).items()}
    except MalformedRow:
        if len(ids) == 1:
            return {}
        middle = len(ids) // 2
        return {**_hashes_now(db, ids[:middle]), **_hashes_now(db, ids[middle:])}


def _changed_options(db: Session) -> Iterator[Finding]:
    rows = db.execute(
        select(
            *(OptionRow.id, OptionRow.place, OptionRow.text, OptionRow.is_key),
            *(OptionRow.feedback, OptionRow.hash),
        ).order_by(OptionRow.id)
    ).yield_per(_SLICE)
    for row in rows:
        if option_hash(row.place, row.text, row.feedback, is_key=row.is_key) != row.hash:
            yield Finding(Code.CHECK_HASH, f"option {row.id}", {"kind": "option", "name": row.id})


def _changed_facts(db: Session) -> Iterator[Finding]:
    for row in db.scalars(select(FactRow).order_by(FactRow.id)):
        try:
            now = fact_hash(load.fact(row))
        except MalformedRow:
            now = b""
        if now != row.hash:
            yield Finding(Code.CHECK_HASH, f"fact {row.id}", {"kind": "fact", "name": row.id})


def _wrong_totals(db: Session) -> Iterator[Finding]:
    points = func.coalesce(func.sum(AttemptRow.points), 0)
    right = func.coalesce(func.sum(cast(AttemptRow.right, Integer)), 0)
    rows = (
        select(RoundRow.uid)
        .join(RoundPlayerRow, RoundPlayerRow.round_id == RoundRow.id)
        .outerjoin(AskedRow, AskedRow.round_id == RoundRow.id)
        .outerjoin(
            AttemptRow,
            (AttemptRow.asked_id == AskedRow.id)
            & (AttemptRow.player_id == RoundPlayerRow.player_id),
        )
        .group_by(RoundRow.uid, RoundPlayerRow.id, RoundPlayerRow.score, RoundPlayerRow.right)
        .having((points != RoundPlayerRow.score) | (right != RoundPlayerRow.right))
    )
    for uid in db.scalars(rows):
        yield Finding(Code.CHECK_TOTAL, f"round {uid.hex()}", {"name": uid.hex()})


def _wrong_tallies(db: Session) -> Iterator[Finding]:
    for table_id in score_tally.wrong(db):
        yield Finding(Code.CHECK_TALLY, f"score_table {table_id}", {"name": table_id})
