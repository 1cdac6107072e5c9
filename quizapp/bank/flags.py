"""What players report about questions: kept once, listed, and marked as done."""

import time

from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.orm import Session

from quizapp.bank import load, questions
from quizapp.bank.schema import RevisionRow
from quizapp.bank.schema_play import AskedRow, FlagRow, PlayerRow, RoundPlayerRow
from quizapp.bank.trouble import Gone, MalformedRow
from quizapp.errors import Code, QuizError
from quizapp.items.listed import ListedItem
from quizapp.items.report import Reason, Remark, Report

MOST = 500


def report(db: Session, asked_uid: bytes, remark: Remark, now_ms: int) -> None:
    """Keep a remark on a question as it was asked. The same remark is kept once."""
    if db.scalar(select(FlagRow.id).where(FlagRow.uid == remark.uid)) is not None:
        return
    asked = db.scalars(select(AskedRow).where(AskedRow.uid == asked_uid)).one_or_none()
    if asked is None:
        raise QuizError(Code.ITEM_GONE) from Gone("a question that was asked")
    players = db.scalars(
        select(RoundPlayerRow.player_id).where(RoundPlayerRow.round_id == asked.round_id)
    ).all()
    row = FlagRow(
        uid=remark.uid,
        revision_id=asked.revision_id,
        player_id=players[0] if len(players) == 1 else None,
        reason=remark.reason,
        remark=remark.words,
        created_ms=now_ms,
    )
    db.add(row)


def reports(db: Session, *, done: bool = False) -> list[Report]:
    """Return the newest reports that are still open, or those that are done."""
    rows = db.execute(
        select(FlagRow, PlayerRow.name, RevisionRow.item_id)
        .join(RevisionRow, RevisionRow.id == FlagRow.revision_id)
        .outerjoin(PlayerRow, PlayerRow.id == FlagRow.player_id)
        .where(_is_done(done=done))
        .order_by(FlagRow.id.desc())
        .limit(MOST)
    ).all()
    asked = load.revisions(db, list({flag.revision_id for flag, _, _ in rows}))
    now = {one.item_id: one for one in load.current(db, list({row.item_id for row in rows}))}
    return [
        _report(flag, asked[flag.revision_id], now.get(item_id), name)
        for flag, name, item_id in rows
    ]


def count(db: Session) -> int:
    """Return how many reports are open."""
    return int(db.scalar(select(func.count()).where(_is_done(done=False))) or 0)


def settle(db: Session, flag_uid: bytes, *, done: bool) -> None:
    """Mark a report as done, or as open again."""
    done_ms = time.time_ns() // 1_000_000 if done else None
    db.execute(update(FlagRow).where(FlagRow.uid == flag_uid).values(done_ms=done_ms))


def as_listed(db: Session, asked_uid: bytes) -> ListedItem | None:
    """Return the question that was asked as it is now; None where it is no more."""
    item_id = db.scalar(
        select(RevisionRow.item_id)
        .join(AskedRow, AskedRow.revision_id == RevisionRow.id)
        .where(AskedRow.uid == asked_uid)
    )
    found = load.current(db, [item_id]) if item_id is not None else []
    return questions.listed(found[0]) if found else None


def _is_done(*, done: bool) -> ColumnElement[bool]:
    return FlagRow.done_ms.is_not(None) if done else FlagRow.done_ms.is_(None)


def _report(flag: FlagRow, asked: load.Loaded, now: load.Loaded | None, name: str | None) -> Report:
    try:
        remark = Remark(flag.uid, Reason(flag.reason), flag.remark)
    except ValueError as error:
        raise MalformedRow("a row makes no report") from error
    return Report(
        remark=remark,
        asked=asked.item,
        now=questions.listed(now) if now else None,
        changed=now is not None and now.revision_id != flag.revision_id,
        player=name or "",
        created_ms=flag.created_ms,
        done=flag.done_ms is not None,
    )
