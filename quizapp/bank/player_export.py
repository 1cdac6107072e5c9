"""All that a bank knows of a player, written into one zip: JSON to keep, CSV to look at."""

import csv
import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Row, or_, select
from sqlalchemy.orm import Session

from quizapp.bank.player_erase import with_merged
from quizapp.bank.player_state import State
from quizapp.bank.players import living
from quizapp.bank.schema import ItemRow, OptionRow, PackRow, RevisionRow
from quizapp.bank.schema_play import (
    AskedRow,
    AttemptRow,
    CardRow,
    FlagRow,
    PlayerChangeRow,
    RoundPlayerRow,
    RoundRow,
    ScoreTableRow,
)
from quizapp.bank.trouble import MalformedRow
from quizapp.errors import Code, QuizError
from quizapp.whole_file import whole_file

_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


class Table(NamedTuple):
    """Rows of plain values; the names of its columns are known where there are none, too."""

    names: tuple[str, ...]
    rows: list[dict[str, Any]]


def write_player(db: Session, uid: bytes, target: Path, settings: Mapping[str, object]) -> None:
    """Write a player's data, and the settings that are theirs.

    Raises QuizError with PLAYER_GONE or CANNOT_WRITE.
    """
    data = {**player_data(db, uid), "settings": Table(tuple(settings), [dict(settings)])}
    try:
        with (
            whole_file(target, private=True) as file,
            zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive,
        ):
            plain = {name: table.rows for name, table in data.items()}
            document = json.dumps(plain, ensure_ascii=False, indent=1)
            archive.writestr("player.json", document)
            for name, table in data.items():
                archive.writestr(f"{name}.csv", _csv(table))
    except OSError as error:
        raise QuizError(Code.CANNOT_WRITE, file=str(target)) from error


def player_data(db: Session, uid: bytes) -> dict[str, Table]:
    """Return all rows of a player in plain values; instants are milliseconds UTC.

    Whoever was merged into the player is the player too. What other players did in the same
    parties is theirs, and is left out.
    """
    row = living(db, uid)
    people = with_merged(db, row.id)
    player = {
        "uid": uid.hex(),
        "name": row.name,
        "guest": row.guest,
        "colour": row.colour,
        "shape": row.shape,
        "created": row.created_ms,
    }
    return {
        "player": Table(tuple(player), [player]),
        "rounds": _rounds(db, people),
        "answers": _answers(db, people),
        "reports": _reports(db, people),
        "practice": _practice(db, people),
        "changes": _changes(db, people),
    }


def _rounds(db: Session, people: Sequence[int]) -> Table:
    table = ScoreTableRow
    columns = {
        "round": RoundRow.uid,
        "mode": table.mode,
        "length": table.length,
        "time_limit": table.time_limit_s,
        "reading": table.reading,
        "lifelines": table.lifelines,
        "difficulty": table.difficulties,
        "category": table.categories,
        "packs": table.packs,
        "ruleset": table.ruleset,
        "code": RoundRow.code,
        "local_date": RoundRow.local_date,
        "utc_offset_minutes": RoundRow.utc_offset_min,
        "started": RoundRow.started_ms,
        "ended": RoundRow.ended_ms,
        "finished": RoundRow.finished,
        "resumed": RoundRow.resumed,
        "score": RoundPlayerRow.score,
        "right": RoundPlayerRow.right,
    }
    found = (
        select(*columns.values())
        .select_from(RoundPlayerRow)
        .join(RoundRow, RoundRow.id == RoundPlayerRow.round_id)
        .join(table, table.id == RoundRow.table_id)
        .where(RoundPlayerRow.player_id.in_(people))
        .order_by(RoundRow.id)
    )
    return Table(tuple(columns), [_plain(columns, values) for values in db.execute(found)])


def _answers(db: Session, people: Sequence[int]) -> Table:
    columns = {
        "round": RoundRow.uid,
        "place": AskedRow.place,
        "pack": PackRow.ref,
        "question": ItemRow.ref,
        "revision": RevisionRow.number,
        "stem": RevisionRow.stem,
        "used_ms": AttemptRow.used_ms,
        "right": AttemptRow.right,
        "base": AttemptRow.base,
        "percent": AttemptRow.percent,
        "streak": AttemptRow.streak,
        "points": AttemptRow.points,
        "lifelines": AskedRow.lifelines,
        "removed": AskedRow.removed,
        "cut_off": AskedRow.cut_off,
        "sure": AttemptRow.sure,
        "kept": AttemptRow.kept_ms,
        "chosen": AttemptRow.chosen,
        "options": AskedRow.options,
        "revision_id": AskedRow.revision_id,
    }
    found = (
        select(*columns.values())
        .select_from(AttemptRow)
        .join(AskedRow, AskedRow.id == AttemptRow.asked_id)
        .join(RoundRow, RoundRow.id == AskedRow.round_id)
        .join(RevisionRow, RevisionRow.id == AskedRow.revision_id)
        .join(ItemRow, ItemRow.id == RevisionRow.item_id)
        .join(PackRow, PackRow.id == ItemRow.pack_id)
        .where(AttemptRow.player_id.in_(people))
        .order_by(AttemptRow.id)
    )
    rows = [_plain(columns, values) for values in db.execute(found)]
    texts = _option_texts(db, people)
    try:
        for row in rows:
            shown = [texts[row["revision_id"], place] for place in json.loads(row["options"])]
            row["options"] = json.dumps(shown, ensure_ascii=False)
            removed = [shown[place] for place in json.loads(row["removed"] or "[]")]
            row["removed"] = json.dumps(removed, ensure_ascii=False)
            row["chosen"] = None if row["chosen"] is None else shown[row["chosen"]]
            del row["revision_id"]
    except (LookupError, TypeError, ValueError) as error:
        raise MalformedRow("rows make no answer to what was asked") from error
    return Table(tuple(name for name in columns if name != "revision_id"), rows)


def _option_texts(db: Session, people: Sequence[int]) -> dict[tuple[int, int], str]:
    asked = (
        select(AskedRow.revision_id)
        .join(AttemptRow, AttemptRow.asked_id == AskedRow.id)
        .where(AttemptRow.player_id.in_(people))
    )
    rows = db.execute(
        select(OptionRow.revision_id, OptionRow.place, OptionRow.text).where(
            OptionRow.revision_id.in_(asked)
        )
    )
    return {(revision, place): text for revision, place, text in rows}


def _reports(db: Session, people: Sequence[int]) -> Table:
    columns = {
        "pack": PackRow.ref,
        "question": ItemRow.ref,
        "stem": RevisionRow.stem,
        "reason": FlagRow.reason,
        "remark": FlagRow.remark,
        "created": FlagRow.created_ms,
        "done": FlagRow.done_ms,
    }
    found = (
        select(*columns.values())
        .select_from(FlagRow)
        .join(RevisionRow, RevisionRow.id == FlagRow.revision_id)
        .join(ItemRow, ItemRow.id == RevisionRow.item_id)
        .join(PackRow, PackRow.id == ItemRow.pack_id)
        .where(FlagRow.player_id.in_(people))
        .order_by(FlagRow.id)
    )
    return Table(tuple(columns), [_plain(columns, values) for values in db.execute(found)])


def _practice(db: Session, people: Sequence[int]) -> Table:
    columns = {
        "pack": PackRow.ref,
        "question": ItemRow.ref,
        "due": CardRow.due_ms,
        "state": CardRow.state,
    }
    found = (
        select(*columns.values())
        .select_from(CardRow)
        .join(ItemRow, ItemRow.id == CardRow.item_id)
        .join(PackRow, PackRow.id == ItemRow.pack_id)
        .where(CardRow.player_id.in_(people))
        .order_by(CardRow.id)
    )
    return Table(tuple(columns), [_plain(columns, values) for values in db.execute(found)])


def _changes(db: Session, people: Sequence[int]) -> Table:
    """Return how the player was renamed, merged or deleted, with the names before and after."""
    rows = db.scalars(
        select(PlayerChangeRow)
        .where(or_(PlayerChangeRow.player_id.in_(people), PlayerChangeRow.other_id.in_(people)))
        .order_by(PlayerChangeRow.id)
    )
    names = ("kind", "names_before", "names_after", "created", "undone")
    told = [
        (
            *(row.kind, _names(row.before, people), _names(row.after, people)),
            *(row.created_ms, row.undone_ms),
        )
        for row in rows
    ]
    return Table(names, [dict(zip(names, one, strict=True)) for one in told])


def _names(state: str, people: Sequence[int]) -> str:
    """Return what the player was called in a state; a merge that was undone names others too."""
    named = State.from_json(state).people
    return json.dumps([values[0] for one, values in named.items() if one in people])


def _plain(names: dict[str, Any], values: Row[*tuple[Any, ...]]) -> dict[str, Any]:
    return {
        name: value.hex() if isinstance(value, bytes) else value
        for name, value in zip(names, values, strict=True)
    }


def _csv(table: Table) -> str:
    """Return rows as a sheet in which no cell begins a formula."""
    sheet = io.StringIO()
    writer = csv.DictWriter(sheet, fieldnames=table.names)
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in row.items()} for row in table.rows)
    return sheet.getvalue()


def _cell(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULAS) else value
