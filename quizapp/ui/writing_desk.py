"""The bank for a thread that may not write in it: each verb waits for the thread that may.

Between two verbs that thread writes whatever else is to be written, answers above all.
"""

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quizapp.bank.bank import Bank
    from quizapp.bank.import_plan import Imported, Plan, Staging
    from quizapp.bank.ready import Ready
    from quizapp.items.picture import Picture
    from quizapp.ui.desk import Desk

_T = TypeVar("_T")


class WritingDesk:
    """The verbs of an import, each run on the bank's writing thread."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    def begin_import(self, plan: "Plan") -> "Staging":
        """Begin an import."""
        return self._wait(lambda bank: bank.begin_import(plan))

    def expect_import(self, staging: "Staging", coming: int) -> None:
        """Make a backup where an import becomes a large one: here, so that no answer waits."""
        if self._desk.bank is not None:
            self._desk.bank.expect_import(staging, coming)

    def stage_import(
        self, staging: "Staging", rows: "Sequence[Ready]", pictures: "Sequence[Picture]"
    ) -> None:
        """Write a slice of questions."""
        self._wait(lambda bank: bank.stage_import(staging, rows, pictures))

    def finish_import(self, staging: "Staging") -> "Imported":
        """Make all of them current."""
        return self._wait(lambda bank: bank.finish_import(staging))

    def drop_some(self) -> bool:
        """Clear some of what was staged."""
        return self._wait(lambda bank: bank.drop_some())

    def _wait(self, call: "Callable[[Bank], _T]") -> _T:
        return self._desk.write_and_wait(call)
