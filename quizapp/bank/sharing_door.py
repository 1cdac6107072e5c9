"""The part of the bank's front door through which one bank is copied into another."""

from contextlib import contextmanager
from typing import TYPE_CHECKING

from quizapp.bank.door import Door

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from quizapp.bank.share_source import Source
    from quizapp.bank.share_tally import Chosen, Progress, Tally


class SharingDoor(Door):
    """Copies between banks, from a file to a server or back."""

    _name: str

    @contextmanager
    def to_share(self) -> "Iterator[Source]":
        """Give the bank as it is now, to be taken in by another; nothing is written to it."""
        from quizapp.bank.share_source import Source  # not at the start  # noqa: PLC0415

        with self._read() as db:
            yield Source(db, self._name)

    def take_from(
        self, source: "Source", chosen: "Chosen", tally: "Tally", tell: "Callable[[Progress], None]"
    ) -> None:
        """Copy another bank's rows into this one, batch by batch; what is there already stays.

        ``tally`` counts what is kept, also where this raises QuizError or is interrupted.
        """
        from quizapp.bank import sharing  # noqa: PLC0415

        sharing.take(source, self._write_questions, chosen, tally, tell)
