"""The pictures of questions: each kept once, by the hash of its bytes."""

import time
from collections.abc import Sequence

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from quizapp.bank.door import Door
from quizapp.bank.schema import PictureRow
from quizapp.items.picture import Picture


def keep(db: Session, pictures: Sequence[Picture], now_ms: int) -> None:
    """Keep each picture once, by its hash."""
    hashes = [picture.hash for picture in pictures]
    held = set(db.scalars(select(PictureRow.hash).where(PictureRow.hash.in_(hashes))))
    new = {picture.hash: picture for picture in pictures if picture.hash not in held}
    rows = [
        {
            "hash": one.hash,
            "kind": one.kind,
            "width": one.width,
            "height": one.height,
            "content": one.content,
            "created_ms": now_ms,
        }
        for one in new.values()
    ]
    if rows:
        db.execute(insert(PictureRow), rows)


def picture(db: Session, digest: str) -> Picture | None:
    """Return the picture with a hash, if it is kept."""
    row = db.scalar(select(PictureRow).where(PictureRow.hash == digest))
    if row is None:
        return None
    return Picture(row.kind, row.width, row.height, row.content, row.hash)


class PicturesDoor(Door):
    """Pictures that questions show."""

    def keep_picture(self, kept: Picture) -> None:
        """Keep a picture that a question is to show; the same one is kept once."""
        with self._write_questions() as db:
            keep(db, [kept], time.time_ns() // 1_000_000)

    def picture(self, digest: str) -> Picture | None:
        """Return the picture that a question names."""
        with self._read() as db:
            return picture(db, digest)
