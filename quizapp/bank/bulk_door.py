"""The part of the bank's front door for changes of many questions at once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from sqlalchemy.orm import Session

from quizapp.bank import bulk_edits, holding
from quizapp.bank.door import Door
from quizapp.bank.safety_door import MASS_DELETION
from quizapp.items.bulk_edit import BulkDone, BulkEdit, Hits, Replacement
from quizapp.items.kept_backup import DELETE

NOT_SEEN: Mapping[bytes, str] = MappingProxyType({})


class BulkDoor(Door):
    """Each verb is one change; built-in questions are left as they are, but hidden and copied.

    ``seen`` are the stamps of those that were looked at before: whichever of them was changed
    since is left as it is, and counted.
    """

    def edit_many(
        self,
        uids: Sequence[bytes],
        wish: BulkEdit | Replacement,
        seen: Mapping[bytes, str] = NOT_SEEN,
    ) -> BulkDone:
        """Give a field of many questions a value, or replace words in them."""
        return self._as_seen(uids, seen, lambda db, wanted: bulk_edits.edit(db, wanted, wish))

    def preview_many(
        self,
        uids: Sequence[bytes],
        wish: Replacement,
        most: int,
        wanted: Callable[[], bool] = lambda: True,
    ) -> Hits:
        """Return the first questions that a replacement would change, and how many in all."""
        with self._read() as db:
            return bulk_edits.preview(db, uids, wish, most, wanted)

    def hide_many(self, uids: Sequence[bytes], *, hidden: bool) -> BulkDone:
        """Hide many questions from play, or play them again."""
        with self._write_questions() as db:
            return bulk_edits.hide(db, uids, hidden=hidden)

    def delete_many(self, uids: Sequence[bytes], seen: Mapping[bytes, str] = NOT_SEEN) -> BulkDone:
        """Delete many questions; the bank is backed up before a mass of them goes."""
        if len(uids) >= MASS_DELETION:
            self.back_up_first(DELETE)
        return self._as_seen(uids, seen, bulk_edits.delete)

    def copy_many(self, uids: Sequence[bytes]) -> BulkDone:
        """Copy many questions to the user's own."""
        with self._write_questions() as db:
            return bulk_edits.copy(db, uids)

    def move_many(
        self, uids: Sequence[bytes], pack: str, seen: Mapping[bytes, str] = NOT_SEEN
    ) -> BulkDone:
        """Move many questions to a pack, by its ref or title."""
        return self._as_seen(uids, seen, lambda db, wanted: bulk_edits.move(db, wanted, pack))

    def _as_seen(
        self,
        uids: Sequence[bytes],
        seen: Mapping[bytes, str],
        change: Callable[[Session, Sequence[bytes]], BulkDone],
    ) -> BulkDone:
        """Change those that are as they were seen; the others are held too, and left."""
        with self._write_questions() as db:
            holding.hold(db, uids)
            left = holding.changed_since(db, {uid: seen[uid] for uid in uids if uid in seen})
            done = change(db, [uid for uid in uids if uid not in left])
            return replace(done, elsewhere=len(left))
