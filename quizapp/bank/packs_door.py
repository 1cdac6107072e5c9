"""The part of the bank's front door for packs."""

from quizapp.bank import pack_changes
from quizapp.bank.door import Door
from quizapp.bank.safety_door import MASS_DELETION
from quizapp.items.kept_backup import DELETE
from quizapp.items.kept_pack import KeptPack, PackWords


class PacksDoor(Door):
    """Packs listed, made, described, switched, removed and brought back."""

    def packs(self) -> list[KeptPack]:
        """Return all packs, in the order of their titles; removed ones come last."""
        with self._read() as db:
            return pack_changes.packs(db)

    def pack_choices(self) -> list[tuple[str, str]]:
        """Return ref and title of the packs that questions can be added to, the usual one first."""
        with self._read() as db:
            return pack_changes.choices(db)

    def make_pack(self, words: PackWords) -> bytes:
        """Make a pack without questions; return its uid."""
        with self._write_questions() as db:
            return pack_changes.make(db, words)

    def describe_pack(self, uid: bytes, words: PackWords) -> None:
        """Say something else of a pack of the user's own."""
        with self._write_questions() as db:
            pack_changes.describe(db, uid, words)

    def switch_pack(self, uid: bytes, *, playable: bool) -> None:
        """Let a pack's questions be played, or not."""
        with self._write_questions() as db:
            pack_changes.switch(db, uid, playable=playable)

    def remove_pack(self, uid: bytes) -> None:
        """Take a pack away with all its questions; the bank is backed up before a mass of them."""
        with self._read() as db:
            mass = pack_changes.holds_at_least(db, uid, MASS_DELETION)
        if mass:
            self.back_up_first(DELETE)
        with self._write_questions() as db:
            pack_changes.remove(db, uid)

    def bring_back_pack(self, uid: bytes) -> None:
        """Bring a removed pack back with the questions that went with it."""
        with self._write_questions() as db:
            pack_changes.bring_back(db, uid)
