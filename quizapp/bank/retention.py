"""Which backups stay: the newest, one a day, one a week, within a share of the free space."""

from collections.abc import Sequence

from quizapp.items.kept_backup import KeptBackup

NEWEST, DAYS, WEEKS, LEAST, LAST_TWO = 3, 7, 4, 10, 2
SHARE = 10
"""Backups take at most one part in this many of the space that is free without them."""
DAY_MS = 86_400_000


def to_remove(backups: Sequence[KeptBackup], free: int) -> list[KeptBackup]:
    """Return the backups that need not stay, oldest first; ``free`` are the disk's free bytes.

    The newest three stay, the newest of each of seven days and of four weeks, and ten in all.
    Where that is more than the share of the disk, the oldest go, but for the last two.
    """
    newest = newest_first(backups)
    wanted = {id(one) for one in newest[:NEWEST]}
    wanted |= _newest_of_each(newest, DAY_MS, DAYS) | _newest_of_each(newest, 7 * DAY_MS, WEEKS)
    for one in newest:
        if len(wanted) < LEAST:
            wanted.add(id(one))
    budget = (free + sum(one.size for one in newest)) // SHARE
    gone: list[KeptBackup] = []
    kept, size = 0, 0
    for one in newest:
        fits = kept < LAST_TWO or size + one.size <= budget
        if id(one) in wanted and fits:
            kept, size = kept + 1, size + one.size
        else:
            gone.append(one)
            budget = budget if fits else size  # what is older than one that doesn't fit goes too
    return gone[::-1]


def newest_first(backups: Sequence[KeptBackup]) -> list[KeptBackup]:
    """Return backups from the last that was made to the first, whatever the clock said.

    Those that were numbered stand by their numbers, others by their dates among them.
    """
    numbered = sorted((one for one in backups if one.number), key=lambda one: one.number)
    dated = [one for one in backups if not one.number]
    for one in sorted(dated, key=lambda one: (one.made_ms, one.file.name)):
        place = len(numbered)
        while place and numbered[place - 1].made_ms > one.made_ms:
            place -= 1
        numbered.insert(place, one)
    return numbered[::-1]


def _newest_of_each(newest: Sequence[KeptBackup], span_ms: int, spans: int) -> set[int]:
    """Return the newest backup of each of the latest spans that have one."""
    found: dict[int, int] = {}
    for one in newest:
        if len(found) < spans:
            found.setdefault(one.made_ms // span_ms, id(one))
    return set(found.values())
