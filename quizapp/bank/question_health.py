"""Which questions of a bank need somebody's eye: counted over first attempts, in SQL."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Integer, Row, Select, case, cast, func, select
from sqlalchemy.orm import Session

from quizapp.bank import load
from quizapp.bank.item_stats import first_attempts, median_times, unaided
from quizapp.bank.option_picks import picks, unused
from quizapp.bank.questions import listed
from quizapp.bank.schema import ItemRow, RevisionRow
from quizapp.bank.schema_play import AskedRow, AttemptRow, FlagRow
from quizapp.items.health import (
    DISCRIMINATION_FROM,
    BankHealth,
    Fared,
    ItemHealth,
    Trouble,
    correlation,
)

_MOST = 10
_ORDER = {trouble: place for place, trouble in enumerate(Trouble)}


def bank_health(
    db: Session,
    most: int = _MOST,
    discrimination_from: int = DISCRIMINATION_FROM,
    wanted: Sequence[bytes] = (),
) -> BankHealth:
    """Return the worst questions; those that are no more are left out, hidden ones too.

    ``wanted`` are the uids of questions to be told of besides, whatever they are like.
    """
    fared = fared_of(db, discrimination_from)
    troubled = {one: fares for one, fares in fared.items() if fares.troubles}
    worst = sorted(troubled, key=lambda one: _badness(one, troubled[one]))[:most]
    return BankHealth(
        answered=sum(fares.answered > 0 for fares in fared.values()),
        troubled=len(troubled),
        worst=_told(db, worst, troubled),
        wanted=_wanted(db, wanted, fared, discrimination_from) if wanted else (),
    )


def _wanted(
    db: Session, uids: Sequence[bytes], fared: Mapping[int, Fared], discrimination_from: int
) -> tuple[ItemHealth, ...]:
    held = ItemRow.uid.in_(uids), ItemRow.revision_id.is_not(None)
    ids = list(db.scalars(select(ItemRow.id).where(*held).order_by(ItemRow.id)))
    hidden = [one for one in ids if one not in fared]
    idle = unused(db, hidden)
    found = {
        row.item_id: _fared(row, discrimination_from, 0, idle)
        for row in db.execute(_sums(hidden, hidden=True))
    }
    return _told(db, ids, {one: fared.get(one, found.get(one, Fared(0, 0, 0.0))) for one in ids})


def _told(
    db: Session, item_ids: Sequence[int], fared: Mapping[int, Fared]
) -> tuple[ItemHealth, ...]:
    medians, counted = median_times(db, item_ids), picks(db, item_ids)
    return tuple(
        ItemHealth(
            listed(one), fared[one.item_id], counted.get(one.item_id, ()), medians.get(one.item_id)
        )
        for one in load.current(db, item_ids)
    )


def fared_of(db: Session, discrimination_from: int = DISCRIMINATION_FROM) -> dict[int, Fared]:
    """Return how each question that is played fared, where somebody answered or reported it."""
    open_reports, idle = _reports(db), unused(db)
    found = {
        row.item_id: _fared(row, discrimination_from, open_reports.pop(row.item_id, 0), idle)
        for row in db.execute(_sums())
    }
    for item_id, reports in open_reports.items():
        found[item_id] = Fared(0, 0, 0.0, reports=reports)
    return found


def _fared(row: Row[Any], discrimination_from: int, reports: int, idle: Mapping[int, int]) -> Fared:
    return Fared(
        answered=int(row.answered),
        right=int(row.right),
        chance=float(row.chance),
        discrimination=_discrimination(row, discrimination_from),
        reports=reports,
        unused=idle.get(row.item_id, 0),
    )


def discriminations(db: Session, item_ids: Sequence[int] | None = None) -> dict[int, float]:
    """Return how being right goes with being right elsewhere, for all questions or for some.

    Those that too few players answered are left out.
    """
    found = {
        row.item_id: _discrimination(row, DISCRIMINATION_FROM)
        for row in db.execute(_sums(item_ids, DISCRIMINATION_FROM))
    }
    return {item_id: value for item_id, value in found.items() if value is not None}


def _badness(item_id: int, fared: Fared) -> tuple[int, int, float, int]:
    return _ORDER[fared.troubles[0]], -fared.reports, fared.facility, item_id


def _sums(
    item_ids: Sequence[int] | None = None, least: int = 0, *, hidden: bool = False
) -> Select[*tuple[Any, ...]]:
    """Return a query on each item's answers, and on how they go with the same players' others.

    ``item_ids`` are the items wanted, ``least`` how many answers with others they must have, and
    ``hidden`` takes in what is hidden from play. The rest of a player is the share of right ones
    among all their other first attempts.
    """
    first = first_attempts()
    counted = (
        select(first.c.item_id, first.c.player_id, cast(AttemptRow.right, Integer).label("x"))
        .add_columns((1.0 / _options_shown()).label("chance"))
        .select_from(first)
        .join(AttemptRow, AttemptRow.id == first.c.attempt_id)
        .join(AskedRow, AskedRow.id == AttemptRow.asked_id)
        .where(unaided())
        .cte("counted")
    )
    player = (
        select(counted.c.player_id, func.count().label("n"), func.sum(counted.c.x).label("right"))
        .group_by(counted.c.player_id)
        .cte("by_player")
    )
    rest = case((player.c.n > 1, (player.c.right - counted.c.x) * 1.0 / (player.c.n - 1)))
    x = case((player.c.n > 1, counted.c.x))
    sums = (
        select(
            counted.c.item_id,
            func.count().label("answered"),
            func.sum(counted.c.x).label("right"),
            func.avg(counted.c.chance).label("chance"),
            func.count(rest).label("n"),
            func.sum(x).label("sum_x"),
            func.sum(rest).label("sum_y"),
            func.sum(x * rest).label("sum_xy"),
            func.sum(rest * rest).label("sum_yy"),
        )
        .join(player, player.c.player_id == counted.c.player_id)
        .join(ItemRow, ItemRow.id == counted.c.item_id)
        .where(ItemRow.revision_id.is_not(None))
        .group_by(counted.c.item_id)
        .having(func.count(rest) >= least)
    )
    sums = sums if hidden else sums.where(ItemRow.hidden.is_(False))
    return sums if item_ids is None else sums.where(counted.c.item_id.in_(item_ids))


def _options_shown() -> ColumnElement[int]:
    places = AskedRow.options  # a JSON list of numbers: one more of them than commas
    return func.length(places) - func.length(func.replace(places, ",", "")) + 1


def _discrimination(row: Row[Any], least: int) -> float | None:
    if row.n < least:
        return None
    x = float(row.sum_x)
    return correlation(row.n, x, float(row.sum_y), float(row.sum_xy), x, float(row.sum_yy))


def _reports(db: Session) -> dict[int, int]:
    """Return how many open reports there are on questions that are played."""
    rows = db.execute(
        select(RevisionRow.item_id, func.count())
        .join(FlagRow, FlagRow.revision_id == RevisionRow.id)
        .join(ItemRow, ItemRow.id == RevisionRow.item_id)
        .where(FlagRow.done_ms.is_(None), ItemRow.revision_id.is_not(None))
        .where(ItemRow.hidden.is_(False))
        .group_by(RevisionRow.item_id)
    )
    return {item_id: count for item_id, count in rows}  # noqa: C416 - typed
