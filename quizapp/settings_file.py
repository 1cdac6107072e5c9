"""The file of settings as one window knows it, while other windows may write to it too."""

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from quizapp.settings import Settings, alone_in, kept_now, open_settings, write_alone

_LISTS = ("drafts", "presets")
_BANK = "bank"


class SettingsFile:
    """Reads the settings once, and writes what was changed in this window since.

    What was changed in another window meanwhile stays. ``bank`` is a name of the bank that is
    open here: of the drafts those are taken up that were typed in it, and those of no named one.
    ``settings`` are those at the start, and ``unreadable`` is where a file was moved to that could
    not be read.
    """

    def __init__(self, file: Path, bank: str) -> None:
        self._file = file
        self._bank = bank
        kept, self.unreadable = open_settings(file)
        self._drafts = [one for one in _entries(kept.drafts) if one.get(_BANK, bank) == bank]
        self.settings = replace(kept, drafts=_text(map(_without_bank, self._drafts)))
        self._known = self.settings

    def write(self, settings: Settings) -> bool:
        """Keep the settings of this window; return False where ``write_settings`` does."""
        with alone_in(self._file.parent) as alone:
            now = kept_now(self._file, replace(settings, drafts=_text(self._drafts)))
            drafts = self._drafts
            if settings.drafts != self._known.drafts:
                drafts = [one | {_BANK: self._bank} for one in _entries(settings.drafts)]
            merged = replace(
                now,
                **{name: getattr(settings, name) for name in self._changed(settings)},
                presets=self._presets(settings, now),
                drafts=_text(_merged(self._drafts, drafts, _entries(now.drafts))),
            )
            if not write_alone(self._file, merged, alone=alone):
                return False
        self._known, self._drafts = settings, drafts
        return True

    def _changed(self, settings: Settings) -> list[str]:
        names = [field.name for field in fields(Settings) if field.name not in _LISTS]
        return [name for name in names if getattr(settings, name) != getattr(self._known, name)]

    def _presets(self, settings: Settings, now: Settings) -> str:
        if now.presets == self._known.presets:
            return settings.presets
        if settings.presets == self._known.presets:
            return now.presets
        lists = (self._known.presets, settings.presets, now.presets)
        return _text(_merged(*map(_entries, lists)))


def _merged(
    before: list[dict[str, Any]], mine: list[dict[str, Any]], now: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Return what is kept now, with what came and without what went between before and mine."""
    others = [one for one in now if one not in before]
    return others + [one for one in mine if one not in others and (one not in before or one in now)]


def _without_bank(entry: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in entry.items() if name != _BANK}


def _entries(text: str) -> list[dict[str, Any]]:
    """Return the objects of a list in JSON; none where it is no such list."""
    kept: object = None
    with suppress(ValueError, RecursionError):
        kept = json.loads(text or "[]")
    return [one for one in kept if isinstance(one, dict)] if isinstance(kept, list) else []


def _text(entries: Iterable[dict[str, Any]]) -> str:
    kept = list(entries)
    return json.dumps(kept) if kept else ""
