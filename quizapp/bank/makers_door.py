"""The part of the bank's front door for those who look after questions."""

from collections.abc import Sequence

from quizapp.bank import changes, flags, hiding
from quizapp.bank.changes import Change
from quizapp.bank.door import Door
from quizapp.bank.patience import ANSWER_S, at_most
from quizapp.items.item import Item
from quizapp.items.listed import ListedItem
from quizapp.items.report import Report


class MakersDoor(Door):
    """Reports on questions, hidden ones, copies that replace them, and changes done again."""

    def reports(self, *, done: bool = False) -> list[Report]:
        """Return the newest reports that are open, or those that are done."""
        with self._read() as db:
            return flags.reports(db, done=done)

    def count_reports(self) -> int:
        """Return how many reports are open."""
        with self._read() as db:
            return flags.count(db)

    def settle(self, flag_uid: bytes, *, done: bool = True) -> None:
        """Mark a report as done, or open it again."""
        with self._write_questions() as db:
            flags.settle(db, flag_uid, done=done)

    def as_listed(self, asked_uid: bytes) -> ListedItem | None:
        """Return a question that was asked as it is now; None where it is no more."""
        with at_most(ANSWER_S), self._read() as db:
            return flags.as_listed(db, asked_uid)

    def set_hidden(self, uid: bytes, *, hidden: bool) -> ListedItem:
        """Hide a question from play, or have it played again."""
        with self._write_questions() as db:
            return hiding.set_hidden(db, uid, hidden=hidden)

    def replace_by_copy(self, uid: bytes, item: Item, *, whole: bool = False) -> ListedItem:
        """Add a fixed copy of a question and hide the question, as one change."""
        with self._write_questions() as db:
            return hiding.replace_by_copy(db, uid, item, whole=whole)

    def redo(self, change_uid: bytes) -> None:
        """Do a change of questions again that was taken back."""
        with self._write_questions() as db:
            changes.redo(db, change_uid)

    def next_redo(self) -> Change | None:
        """Return the change that redo would do again."""
        with self._read() as db:
            return changes.next_redo(db)

    def change_history(self, most: int) -> Sequence[Change]:
        """Return the newest changes of questions, done and undone."""
        with self._read() as db:
            return changes.history(db, most)
