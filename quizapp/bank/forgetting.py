"""The copies of a bank, for who wants to be in none of them any more."""

import glob
from collections.abc import Iterator, Sequence
from pathlib import Path

from quizapp.bank import backups
from quizapp.bank.setup import unfinished
from quizapp.errors import Code, QuizError
from quizapp.items.kept_backup import DELETE, KeptBackup


def forget_copies(bank: Path, folder: Path, earlier: Sequence[Path] = ()) -> KeptBackup:
    """Make a new backup, and only then remove every other copy of the bank; return the new one.

    Copies are its backups, in ``folder``, beside it and in the ``earlier`` folders, those from
    before upgrades, what a restore or damage set aside, and what was begun and killed.
    Raises QuizError as ``backups.keep`` does, when nothing was removed; COPY_LEFT with the first
    that could not be removed or may be another bank's, and COPIES_AWAY with an earlier folder
    that is not there, when all others were.
    """
    made = backups.keep(bank, folder, DELETE)
    left = [copy for copy in _ours(bank, folder, earlier, made) if not _removed(copy)]
    left += list(_perhaps_ours(bank, folder, earlier))
    if left:
        raise QuizError(Code.COPY_LEFT, file=str(left[0]))
    for place in earlier:
        if not place.is_dir():
            raise QuizError(Code.COPIES_AWAY, folder=str(place))
    return made


def _ours(bank: Path, folder: Path, earlier: Sequence[Path], made: KeptBackup) -> Iterator[Path]:
    """Return the files that hold what the bank held."""
    beside = (bank.parent, backups.folder_of(bank))
    for place in {folder, backups.folder_of(bank), *earlier}:
        for one in backups.listed(bank, place):
            unread_here = not one.bank_uid and one.file.parent in beside
            if one.file != made.file and (one.bank_uid == made.bank_uid or unread_here):
                yield from (one.file, backups.note_file(one.file))
        yield from backups.unfinished(bank, place)
    yield from unfinished(bank)
    for kind in ("replaced", "damaged", "stray"):
        yield from bank.parent.glob(f"{glob.escape(bank.name)}.{kind}-*")


def _perhaps_ours(bank: Path, folder: Path, earlier: Sequence[Path]) -> Iterator[Path]:
    """Return backups that cannot be read, where other banks may have theirs too."""
    for place in (folder, *earlier):
        yield from (one.file for one in backups.listed(bank, place) if not one.bank_uid)


def _removed(copy: Path) -> bool:
    try:
        copy.unlink(missing_ok=True)
    except OSError:
        return False
    return True
