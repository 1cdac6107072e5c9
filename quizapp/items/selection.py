"""Questions that were selected in a list, by uid: a few, or a hundred thousand."""

from collections.abc import Iterator
from dataclasses import dataclass

UID = 16
"""The bytes of a uid."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Uids in the order of the list, joined into one text of bytes."""

    joined: bytes = b""

    def __len__(self) -> int:
        """Return how many questions are selected."""
        return len(self.joined) // UID

    def __iter__(self) -> Iterator[bytes]:
        """Yield the uids in their order."""
        for start in range(0, len(self.joined), UID):
            yield self.joined[start : start + UID]


@dataclass(frozen=True, slots=True)
class Found:
    """Uids of the first questions that a search finds, joined; ``whole``: there are no others."""

    joined: bytes
    whole: bool = True
