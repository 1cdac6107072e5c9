"""Score tables: which rounds are ranked together, and how a choice is kept."""

import hashlib
import json

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from quizapp.bank.schema_play import ScoreTableRow
from quizapp.game.modes import Choice
from quizapp.game.rules import RULESET
from quizapp.items.difficulty import Difficulty


def key_of(choice: Choice, packs: str) -> str:
    """Return the short key of the table where rounds of a choice are ranked."""
    return hashlib.sha256(choice.table_key(packs).encode()).hexdigest()


def table_id(db: Session, choice: Choice, packs: str) -> int:
    """Return the table of a choice; it is made when first wanted."""
    key = key_of(choice, packs)
    found = db.scalar(select(ScoreTableRow.id).where(ScoreTableRow.key == key))
    if found is not None:
        return found
    row = ScoreTableRow(
        key=key,
        ruleset=RULESET,
        mode=choice.mode,
        length=choice.length,
        time_limit_s=choice.time_limit_s or 0,
        reading=choice.reading,
        lifelines=choice.lifelines,
        difficulties=choice.difficulties_key,
        categories=choice.categories_key,
        packs=packs,
    )
    try:
        with db.begin_nested():
            db.add(row)
    except IntegrityError:  # somebody else has begun the first round of this kind meanwhile
        return db.scalars(select(ScoreTableRow.id).where(ScoreTableRow.key == key)).one()
    return row.id


def choice_of(row: ScoreTableRow, code: str = "") -> Choice:
    """Return the choice that a table stands for; ``code`` is that of one of its rounds."""
    levels = row.difficulties.split("|") if row.difficulties else []
    return Choice(
        mode=row.mode,
        length=row.length,
        time_limit_s=row.time_limit_s or None,
        categories=frozenset(json.loads(row.categories) if row.categories else ()),
        difficulties=frozenset(Difficulty[level.upper()] for level in levels),
        reading=row.reading,
        lifelines=row.lifelines,
        code=code,
    )
