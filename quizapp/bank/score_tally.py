"""How many ranked rounds have each score, and each number of right answers, in each table.

A rank is how many rounds are better: of a million that is a sum over some thousand scores. The
tally is written in the transaction that ranks a round or takes it out: in a file by whoever does
that, on a server by a trigger, for a login that may only play must not write it.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnExpressionArgument, Select, delete, func, select, text
from sqlalchemy.orm import Session

from quizapp.bank.schema_play import RoundPlayerRow, ScoreTallyRow

Ranked = Counter[tuple[int, bool, int]]
"""Rounds by table, whether it is the right answers that are told, and how many points or those."""

_ADD = text(
    "INSERT INTO score_tally (table_id, by_right, value, rounds) "
    "VALUES (:table_id, :by_right, :value, :rounds) "
    "ON CONFLICT (table_id, by_right, value) DO UPDATE SET rounds = score_tally.rounds + :rounds"
)


def ranked(db: Session, *seats: ColumnExpressionArgument[bool]) -> Ranked:
    """Count what some seats that are ranked come to in the tally."""
    part = RoundPlayerRow
    rows = db.execute(
        select(part.ranked_table_id, part.score, part.right).where(
            part.ranked_table_id.is_not(None), *seats
        )
    )
    return counted((table_id, score, right) for table_id, score, right in rows)


def counted(seats: Iterable[tuple[int | None, int, int]]) -> Ranked:
    """Count what seats come to in the tally: the table where they are ranked, score and right."""
    found: Ranked = Counter()
    for table_id, score, right in seats:
        if table_id is not None:
            found.update(((table_id, False, score), (table_id, True, right)))
    return found


def add(db: Session, new: Ranked, gone: Ranked | None = None) -> None:
    """Add what was ranked to a file's tally, and take what is ranked no more out of it."""
    if db.get_bind().dialect.name != "sqlite":
        return
    change = Counter(new)
    change.subtract(gone or {})
    # in one order by all: two programs on a server wait for each other, and not crosswise
    rows = [
        {"table_id": table_id, "by_right": by_right, "value": value, "rounds": rounds}
        for (table_id, by_right, value), rounds in sorted(change.items())
        if rounds
    ]
    if not rows:
        return
    db.execute(_ADD, rows)
    if any(row["rounds"] < 0 for row in rows):
        tables = {row["table_id"] for row in rows}
        db.execute(
            delete(ScoreTallyRow).where(
                ScoreTallyRow.table_id.in_(tables), ScoreTallyRow.rounds <= 0
            )
        )


def rounds_by_value(tables: Sequence[int], *, by_right: bool) -> Select[*tuple[int, int]]:
    """Return a query for the values that rounds of tables have, each with how many have it."""
    total = func.sum(ScoreTallyRow.rounds)
    return (
        select(ScoreTallyRow.value, total)
        .where(ScoreTallyRow.table_id.in_(tables), ScoreTallyRow.by_right.is_(by_right))
        .group_by(ScoreTallyRow.value)
    )


def wrong(db: Session) -> list[int]:
    """Return the tables whose tally is not what their rounds come to."""
    now: Ranked = Counter()
    for by_right, value in ((False, RoundPlayerRow.score), (True, RoundPlayerRow.right)):
        table = RoundPlayerRow.ranked_table_id
        for table_id, each, rounds in db.execute(
            select(table, value, func.count()).where(table.is_not(None)).group_by(table, value)
        ):
            if table_id is not None:
                now[table_id, by_right, each] = rounds
    kept = {
        (row.table_id, row.by_right, row.value): row.rounds
        for row in db.execute(
            select(
                *(ScoreTallyRow.table_id, ScoreTallyRow.by_right),
                *(ScoreTallyRow.value, ScoreTallyRow.rounds),
            )
        )
    }
    return sorted({key[0] for key in now.keys() | kept.keys() if now[key] != kept.get(key, 0)})
