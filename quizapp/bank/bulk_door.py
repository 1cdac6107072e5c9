"""The part of the bank's front door for changes of many questions at once."""

from collections.abc import Callable, Sequence

from quizapp.bank import bulk_edits
from quizapp.bank.door import Door
from quizapp.bank.safety_door import MASS_DELETION
from quizapp.items.bulk_edit import BulkDone, BulkEdit, Hits, Replacement
from quizapp.items.kept_backup import DELETE


class BulkDoor(Door):
    """Each verb is one change; built-in questions are left as they are, but hidden and copied."""

    def edit_many(self, uids: Sequence[bytes], wish: BulkEdit | Replacement) -> BulkDone:
        """Give a field of many questions a value, or replace words in them."""
        with self._write_questions() as db:
            return bulk_edits.edit(db, uids, wish)

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

    def delete_many(self, uids: Sequence[bytes]) -> BulkDone:
        """Delete many questions; the bank is backed up before a mass of them goes."""
        if len(uids) >= MASS_DELETION:
            self.back_up_first(DELETE)
        with self._write_questions() as db:
            return bulk_edits.delete(db, uids)

    def copy_many(self, uids: Sequence[bytes]) -> BulkDone:
        """Copy many questions to the user's own."""
        with self._write_questions() as db:
            return bulk_edits.copy(db, uids)

    def move_many(self, uids: Sequence[bytes], pack: str) -> BulkDone:
        """Move many questions to a pack, by its ref or title."""
        with self._write_questions() as db:
            return bulk_edits.move(db, uids, pack)
