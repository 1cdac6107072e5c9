"""The part of the bank's front door for imports, in steps, and for exports."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from quizapp.bank.changes import staged_change
from quizapp.bank.door import Door
from quizapp.bank.safety_door import LARGE_IMPORT
from quizapp.errors import Code, QuizError
from quizapp.items.kept_backup import IMPORT

if TYPE_CHECKING:
    from quizapp.bank.import_plan import Imported, Plan, Staging
    from quizapp.bank.outgoing import Outgoing
    from quizapp.bank.ready import Ready
    from quizapp.items.picture import Picture


class ImportDoor(Door):
    """Imports, one at a time. Between two verbs other writes of the bank may come."""

    _may_import: Callable[[], None] | None = None
    """Gives the right to import back, where this bank has it."""

    def begin_import(self, plan: "Plan") -> "Staging":
        """Begin an import; raises QuizError with BANK_IN_USE where another is on its way."""
        self._may_import = self._right_to_import()
        if self._may_import is None:
            raise QuizError(Code.BANK_IN_USE, file=plan.file)
        try:
            while self._clear_some():
                pass
            from quizapp.bank import importing  # not at the start  # noqa: PLC0415

            with self._write_questions() as db:
                return importing.begin(db, plan)
        except BaseException:
            self._give_right_back()
            raise

    def expect_import(self, staging: "Staging", coming: int) -> None:
        """Make a backup where the questions that come next make an import large; on any thread.

        What of the import stands in that backup is cleared when the backup is opened.
        """
        if staging.stored < LARGE_IMPORT <= staging.stored + coming:
            self.back_up_first(IMPORT)

    def stage_import(
        self, staging: "Staging", rows: "Sequence[Ready]", pictures: "Sequence[Picture]" = ()
    ) -> None:
        """Write a slice of questions, which nobody sees yet."""
        from quizapp.bank import importing  # noqa: PLC0415

        with self._write_questions() as db:
            importing.stage(db, staging, rows, pictures)

    def finish_import(self, staging: "Staging") -> "Imported":
        """Make all that was staged current at once; where nothing is new, drop it."""
        from quizapp.bank import importing  # noqa: PLC0415
        from quizapp.bank.import_plan import Imported  # noqa: PLC0415

        if not staging.stored:
            while self.drop_some():
                pass
            told = staging.duplicates, staging.pack_title
            return Imported(None, 0, *told, kept=staging.kept)
        with self._write_questions() as db:
            done = importing.finish(db, staging)
        self._give_right_back()
        return done

    def drop_some(self) -> bool:
        """Clear some of what was staged; return whether there is more of it."""
        if self._clear_some():
            return True
        self._give_right_back()
        return False

    def clear_leftovers(self) -> None:
        """Clear what an import left that was killed, unless it is still on its way elsewhere."""
        with self._read() as db:
            if staged_change(db) is None:
                return
        with suppress(QuizError):  # a bank that cannot be written: it stays unseen
            self._may_import = self._right_to_import()
            while self._may_import is not None and self.drop_some():
                pass

    def would_store(self, plan: "Plan", rows: "Sequence[Ready]") -> tuple[int, int, int]:
        """Return how many of these an import would store, and how many in place of others.

        The third is how many it would keep as they are though the file has another text.
        """
        from quizapp.bank import importing  # noqa: PLC0415

        with self._read() as db:
            return importing.would_store(db, plan, rows)

    def held_already(self, sames: Sequence[int]) -> set[int]:
        """Return which of these numbers of sameness belong to questions of the bank."""
        from quizapp.bank import import_sort  # noqa: PLC0415

        with self._read() as db:
            return import_sort.held_already(db, sames)

    def own_packs(self) -> list[str]:
        """Return the titles of the packs that an import can go into."""
        from quizapp.bank import import_target  # noqa: PLC0415

        with self._read() as db:
            return import_target.own_packs(db)

    @contextmanager
    def to_export(self, pack: str | bytes = "") -> "Iterator[Outgoing]":
        """Give a pack by its ref, title or uid, or all questions, to be written to a file."""
        from quizapp.bank.outgoing import outgoing  # noqa: PLC0415

        with self._read() as db:
            yield outgoing(db, pack)

    def _clear_some(self) -> bool:
        from quizapp.bank import import_clear  # noqa: PLC0415

        with self._write_questions() as db:
            change_id = staged_change(db)
            if change_id is None:
                return False
            import_clear.clear_slice(db, change_id)
            return True

    def _give_right_back(self) -> None:
        if self._may_import is not None:
            self._may_import()
            self._may_import = None
