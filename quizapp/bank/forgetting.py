"""The copies of a bank, for who wants to be in none of them any more."""

import glob
from pathlib import Path

from quizapp.bank import backups
from quizapp.bank.setup import UNFINISHED
from quizapp.errors import Code, QuizError
from quizapp.items.kept_backup import DELETE, KeptBackup


def forget_copies(bank: Path, folder: Path) -> KeptBackup:
    """Make a new backup, and only then remove every other copy of the bank; return the new one.

    Copies are its backups, those from before upgrades, what a restore or damage set aside, and
    what was begun and killed.
    Raises QuizError as ``backups.keep`` does, when nothing was removed, or COPY_LEFT.
    """
    made = backups.keep(bank, folder, DELETE)
    kept = [one for one in backups.listed(bank, folder) if one.bank_uid == made.bank_uid]
    for copy in (one.file for one in kept if one.file != made.file):
        _remove(copy)
        _remove(backups.note_file(copy))
    for kind in ("replaced", "damaged", "stray", *UNFINISHED):
        for copy in bank.parent.glob(f"{glob.escape(bank.name)}.{kind}-*"):
            _remove(copy)
    for copy in backups.unfinished(bank, folder):
        _remove(copy)
    return made


def _remove(copy: Path) -> None:
    try:
        copy.unlink(missing_ok=True)
    except OSError as error:
        raise QuizError(Code.COPY_LEFT, file=str(copy)) from error
