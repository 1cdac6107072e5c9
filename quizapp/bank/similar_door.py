"""The part of the bank's front door for questions that say nearly the same."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from quizapp.bank.door import Door

if TYPE_CHECKING:
    from quizapp.items.alike_pair import Alike, AlikePair


class SimilarDoor(Door):
    """Near-duplicates of one question, and of all; what compares is imported when wanted."""

    def alike(
        self, stem: str, options: Sequence[str], most: int, besides: bytes | None = None
    ) -> "list[Alike]":
        """Return the questions most like one that is being written, the likest first.

        ``options`` have the key first; they may be missing. ``besides`` is its own uid.
        """
        from quizapp.bank import similarity  # rapidfuzz  # noqa: PLC0415
        from quizapp.bank.alike import Said  # noqa: PLC0415

        with self._read() as db:
            return similarity.alike(db, Said(stem, tuple(options)), most, besides)

    def all_alike(self, told: Callable[[float], bool]) -> "list[AlikePair]":
        """Return the pairs of questions that are most alike; on a thread of its own."""
        from quizapp.bank import similarity_scan  # noqa: PLC0415

        return similarity_scan.scan(self._read, told)

    def set_apart(self, one: bytes, other: bytes, *, apart: bool) -> None:
        """Say that two questions which look alike are two, or take that back."""
        from quizapp.bank import similarity_scan  # noqa: PLC0415

        with self._write_questions() as db:
            similarity_scan.set_apart(db, one, other, apart=apart)

    def keep_one(self, kept: bytes, gone: bytes) -> None:
        """Keep one of two questions: the other is deleted, or hidden where it is built in.

        It is one change of the kind "merge". Raises QuizError with ITEM_GONE.
        """
        from quizapp.bank import similarity_scan  # noqa: PLC0415

        with self._write_questions() as db:
            similarity_scan.keep_one(db, kept, gone)
