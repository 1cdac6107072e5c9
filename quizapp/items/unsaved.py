"""What was typed and is not in the bank yet: drafts left alone, and questions on their way."""

from collections.abc import Mapping
from typing import NamedTuple

from quizapp.items.draft import Draft

NEW = b""
"""The handle of a question that the bank does not have yet."""

_MOST_NEW = 100


class Sent(NamedTuple):
    """A draft on its way to the bank; ``moved_on``: its writer is at the next one already."""

    uid: bytes
    draft: Draft
    moved_on: bool


class Unsaved:
    """Drafts by the uid of their question, until the bank holds what they say.

    Of new questions there can be several: one that was begun, and behind it those that the bank
    did not take while the next were written.
    """

    def __init__(self) -> None:
        self._kept: dict[bytes, Draft] = {}
        self._waiting: list[Draft] = []
        self._sent: list[Sent] = []

    @property
    def has_new(self) -> bool:
        """Whether a new question was begun."""
        return NEW in self._kept or bool(self._waiting)

    @property
    def changed(self) -> list[bytes]:
        """The questions of the bank that hold changes."""
        return [uid for uid in self._kept if uid != NEW]

    def keep(self, uid: bytes, draft: Draft) -> None:
        """Keep what was typed for a question."""
        self._kept[uid] = draft

    def forget(self, uid: bytes) -> None:
        """Keep nothing of a question any more."""
        self._kept.pop(uid, None)

    def of(self, uid: bytes) -> Draft | None:
        """Return what was typed for a question; of new ones what is to be gone on with first."""
        if uid == NEW and NEW not in self._kept and self._waiting:
            self._kept[NEW] = self._waiting.pop(0)
        return self._kept.get(uid)

    def send(self, uid: bytes, draft: Draft, *, moved_on: bool) -> None:
        """Note that a draft is on its way to the bank."""
        self._sent.append(Sent(uid, draft, moved_on))

    def awaits(self, uid: bytes) -> bool:
        """Tell whether the form waits for a question to be saved."""
        return any(one.uid == uid and not one.moved_on for one in self._sent)

    @property
    def on_the_way(self) -> bool:
        """Whether the bank has not answered yet."""
        return bool(self._sent)

    def arrived(self, uid: bytes) -> Sent | None:
        """Return what was sent first of a question: the bank has answered."""
        found = next((one for one in self._sent if one.uid == uid), None)
        if found is not None:
            self._sent.remove(found)
        return found

    def bring_back(self, draft: Draft) -> None:
        """Have a new question that the bank did not take gone on with before all others."""
        self._waiting.insert(0, draft)

    def all(self) -> dict[bytes, Draft]:
        """Return every draft; new questions but the first have handles that no question has."""
        on_the_way = [one.draft for one in self._sent if one.moved_on]
        first = [self._kept[NEW]] if NEW in self._kept else []
        new = [*first, *self._waiting, *on_the_way]
        found = {uid: draft for uid, draft in self._kept.items() if uid != NEW}
        return found | {bytes(number): draft for number, draft in enumerate(new[:_MOST_NEW])}

    def take_up(self, drafts: Mapping[bytes, Draft]) -> None:
        """Take up drafts as ``all`` gave them."""
        for uid, draft in drafts.items():
            if uid == NEW or any(uid):
                self._kept[uid] = draft
            else:  # so many zeros: a new one behind the first
                self._waiting.append(draft)
