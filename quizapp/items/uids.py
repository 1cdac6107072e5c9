"""Many questions by their uids, in an order: one compact blob, however many they are."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import overload

UID_BYTES = 16
_FEW = 8


@dataclass(frozen=True, slots=True)
class Uids(Sequence[bytes]):
    """An unchanging row of uids; a part of it costs no more than its bytes."""

    blob: bytes = b""

    @classmethod
    def of(cls, uids: Iterable[bytes]) -> "Uids":
        """Return these uids, in this order."""
        return cls(b"".join(uids))

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.blob) // UID_BYTES

    @overload
    def __getitem__(self, place: int) -> bytes: ...
    @overload
    def __getitem__(self, place: slice) -> "Uids": ...
    def __getitem__(self, place: int | slice) -> "bytes | Uids":
        """Return the uid of a place, or those of a run of places."""
        if isinstance(place, slice):
            first, end, step = place.indices(len(self))
            if step != 1:
                return Uids.of(self[at] for at in range(first, end, step))
            return Uids(self.blob[first * UID_BYTES : max(first, end) * UID_BYTES])
        at = range(len(self))[place] * UID_BYTES
        return self.blob[at : at + UID_BYTES]

    def __iter__(self) -> Iterator[bytes]:
        """Yield the uids in their order."""
        blob = self.blob
        return (blob[at : at + UID_BYTES] for at in range(0, len(blob), UID_BYTES))

    def __contains__(self, uid: object) -> bool:
        """Tell whether a uid is among them."""
        return isinstance(uid, bytes) and self.place_of(uid) is not None

    def place_of(self, uid: bytes) -> int | None:
        """Return where a uid stands, if it is there."""
        if len(uid) != UID_BYTES:
            return None
        at = self.blob.find(uid)
        while at % UID_BYTES and at >= 0:  # the end of one uid and the start of the next
            at = self.blob.find(uid, at + 1)
        return at // UID_BYTES if at >= 0 else None

    def places_of(self, uids: "Uids") -> list[int]:
        """Return where those of ``uids`` that are here stand, in the order of the places."""
        if len(uids) <= _FEW:
            return sorted(at for uid in uids if (at := self.place_of(uid)) is not None)
        wanted = frozenset(uids)
        return [place for place, uid in enumerate(self) if uid in wanted]
