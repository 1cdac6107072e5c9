"""The pictures of questions: each kept once, by the hash of its bytes."""

import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from quizapp.bank.door import Door
from quizapp.bank.schema import PictureRow
from quizapp.items.picture import Picture

_MOST_AHEAD = 64 << 20


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

    file: Path | None
    _ahead: Mapping[str, Picture | None] = {}

    def keep_picture(self, kept: Picture) -> None:
        """Keep a picture that a question is to show; the same one is kept once."""
        with self._write_questions() as db:
            keep(db, [kept], time.time_ns() // 1_000_000)

    def picture(self, digest: str) -> Picture | None:
        """Return the picture that a question names."""
        ahead = self._ahead.get(digest)
        if ahead is not None:
            return ahead
        with self._read() as db:
            return picture(db, digest)

    def fetch_ahead(self, digests: Sequence[str]) -> None:
        """Have the pictures of a round here, so that it can go on where a server goes away.

        What those of rounds before were is forgotten; more than so many bytes are not fetched.
        """
        if self.file is not None:
            return
        found: dict[str, Picture | None] = {}
        room = _MOST_AHEAD
        with self._read() as db:
            for digest in dict.fromkeys(digests):
                one = found[digest] = self._ahead.get(digest) or picture(db, digest)
                room -= len(one.content) if one else 0
                if room < 0:
                    break
        self._ahead = found
