"""How questions fared: first attempts of each player on an item, whatever its revision.

The first time that a player meets a question counts, in whatever mode, practice and parties
included; what they do with it later (replays, practice again) tells of the player and not of the
question. Which one was first goes by the order of writing, never by a clock. Not counted is
an answer that was made easier: after another player's, or with options taken away by a lifeline.
Time running out is an answer that is not right. All revisions of an item count together.
"""

from collections.abc import Sequence

from sqlalchemy import (
    CTE,
    ColumnElement,
    ColumnExpressionArgument,
    Float,
    Integer,
    Subquery,
    cast,
    func,
    select,
)
from sqlalchemy.orm import Session

from quizapp.bank.schema import RevisionRow
from quizapp.bank.schema_play import AskedRow, AttemptRow

_NOTHING = ("", "[]")


def first_attempts(*where: ColumnExpressionArgument[bool], name: str = "first_attempt") -> CTE:
    """Return the ids of first attempts: item_id, player_id, attempt_id.

    ``where`` are conditions on revisions, such as ``RevisionRow.item_id.in_(…)``.
    """
    return (
        select(
            RevisionRow.item_id,
            AttemptRow.player_id,
            func.min(AttemptRow.id).label("attempt_id"),
        )
        .join(AskedRow, AskedRow.id == AttemptRow.asked_id)
        .join(RevisionRow, RevisionRow.id == AskedRow.revision_id)
        .where(*where)
        .group_by(RevisionRow.item_id, AttemptRow.player_id)
        .cte(name)
    )


def unaided() -> ColumnElement[bool]:
    """Return whether an attempt, joined to what was asked, was at the whole question."""
    return (AttemptRow.try_number == 1) & AskedRow.removed.in_(_NOTHING)


def item_stats(*where: ColumnExpressionArgument[bool], name: str = "item_stats") -> Subquery:
    """Return a row for each item that was answered: item_id, answered, right, facility.

    ``answered`` is how many first attempts count, ``right`` how many of them were right, and
    ``facility`` their share from 0 to 1. Join it to items with an outer join: an item that
    nobody has answered has no row, and its facility is NULL.
    """
    first = first_attempts(*where, name=f"first_of_{name}")
    right = func.sum(cast(AttemptRow.right, Integer))
    return (
        select(
            first.c.item_id,
            func.count().label("answered"),
            right.label("right"),
            (cast(right, Float) / func.count()).label("facility"),
        )
        .select_from(first)
        .join(AttemptRow, AttemptRow.id == first.c.attempt_id)
        .join(AskedRow, AskedRow.id == AttemptRow.asked_id)
        .where(unaided())
        .group_by(first.c.item_id)
        .subquery(name)
    )


def median_of_items(
    *where: ColumnExpressionArgument[bool], name: str = "median_of_items"
) -> Subquery:
    """Return a row for each item that was answered: item_id, median_ms.

    Half of the first attempts had been made in that time; those that ran out of it do not count.
    """
    first = first_attempts(*where, name=f"first_of_{name}")
    order = func.row_number().over(
        partition_by=first.c.item_id, order_by=(AttemptRow.used_ms, AttemptRow.id)
    )
    timed = (
        select(
            first.c.item_id,
            AttemptRow.used_ms,
            order.label("place"),
            func.count().over(partition_by=first.c.item_id).label("n"),
        )
        .select_from(first)
        .join(AttemptRow, AttemptRow.id == first.c.attempt_id)
        .join(AskedRow, AskedRow.id == AttemptRow.asked_id)
        .where(unaided(), AttemptRow.chosen.is_not(None))
        .subquery(f"timed_of_{name}")
    )
    middle = (2 * timed.c.place).between(timed.c.n, timed.c.n + 2)
    return (
        select(timed.c.item_id, func.avg(timed.c.used_ms).label("median_ms"))
        .where(middle)
        .group_by(timed.c.item_id)
        .subquery(name)
    )


def median_times(db: Session, item_ids: Sequence[int]) -> dict[int, int]:
    """Return the median time of some items' first attempts, in milliseconds."""
    medians = median_of_items(RevisionRow.item_id.in_(item_ids))
    rows = db.execute(select(medians.c.item_id, medians.c.median_ms))
    return {item_id: round(float(median)) for item_id, median in rows}
