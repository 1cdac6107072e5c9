"""What the player has chosen, kept in one small file that may be lost without harm."""

import json
import logging
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

_log = logging.getLogger(__name__)
THEMES = ("system", "light", "dark")
TEXT_PERCENTS = (100, 150, 200)
_MOST = 100_000


@dataclass(frozen=True, slots=True)
class Settings:
    """Look and last choices.

    ``choices`` are what was chosen last in each mode, the last of all first, and ``drafts``
    the questions that were typed and not saved, both as JSON; so is ``party``, who played
    at the last one and with which keys.
    """

    theme: str = "system"
    text_percent: int = 100
    player: str = ""
    choices: str = ""
    window_width: int = 1000
    window_height: int = 700
    drafts: str = ""
    party: str = ""


def read_settings(file: Path) -> Settings:
    """Return the kept settings; what is missing or of the wrong kind is as at first."""
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError):
        _log.warning("the settings could not be read; they are as at first")
        return Settings()
    return _checked(kept) if isinstance(kept, dict) else Settings()


def write_settings(file: Path, settings: Settings) -> bool:
    """Keep the settings; return False where the folder cannot be written."""
    part = file.with_name(file.name + ".part")
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(handle, "w", encoding="utf-8") as written:  # noqa: PTH123 (a private file)
            json.dump(asdict(settings), written, ensure_ascii=False, indent=1)
        part.replace(file)
    except (OSError, UnicodeError):
        _log.warning("the settings could not be kept", exc_info=True)
        with suppress(OSError):
            part.unlink(missing_ok=True)
        return False
    return True


def _checked(kept: Mapping[str, Any]) -> Settings:
    """Take over each field that is of its kind."""
    at_first = Settings()
    taken: dict[str, Any] = {}
    for field in fields(Settings):
        value = kept.get(field.name)
        default = getattr(at_first, field.name)
        if isinstance(default, tuple) and isinstance(value, list):
            value = tuple(one for one in value if isinstance(one, str))
        if type(value) is type(default) and _sensible(value):
            taken[field.name] = value
    settings = Settings(**taken)
    if settings.theme not in THEMES:
        settings = replace(settings, theme="system")
    if settings.text_percent not in TEXT_PERCENTS:
        settings = replace(settings, text_percent=100)
    return settings


def _sensible(value: object) -> bool:
    """Tell whether a value can be used: Qt takes no number beyond its own integers."""
    return not isinstance(value, int) or 0 <= value <= _MOST
