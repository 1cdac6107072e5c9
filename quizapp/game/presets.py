"""Choices as text, to be remembered from one start to the next, and those kept under a name."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from quizapp.game.modes import Choice, fitted
from quizapp.game.rules import MODES
from quizapp.items.difficulty import Difficulty
from quizapp.limits import PRESET_CHARACTERS, PRESETS
from quizapp.text import near_text

_MOST = 20


@dataclass(frozen=True, slots=True)
class Preset:
    """A choice that a player keeps under a name; a friend's code is no part of it."""

    name: str
    choice: Choice


def with_preset(presets: Sequence[Preset], preset: Preset) -> tuple[Preset, ...]:
    """Return presets with one more, in the place of the one that is called the same."""
    new = replace(preset, choice=replace(preset.choice, code=""))
    key = near_text(new.name)
    if key in map(near_text, (one.name for one in presets)):
        return tuple(new if near_text(one.name) == key else one for one in presets)
    return (*presets, new)


def choices_to_json(choices: Iterable[Choice]) -> str:
    """Return choices as JSON; codes are not remembered."""
    return json.dumps([_fields(choice) for choice in choices], ensure_ascii=False)


def choices_from_json(text: str) -> list[Choice]:
    """Return the choices of a text; what is no choice is left out."""
    found = [_choice(one) for one in _list(text)[:_MOST]]
    return [choice for choice in found if choice is not None]


def presets_to_json(presets: Iterable[Preset]) -> str:
    """Return presets as JSON."""
    kept = [{"name": one.name, **_fields(one.choice)} for one in presets]
    return json.dumps(kept, ensure_ascii=False)


def presets_from_json(text: str) -> tuple[Preset, ...]:
    """Return the presets of a text; what is none, or has no name, is left out."""
    found: tuple[Preset, ...] = ()
    for one in _list(text)[:PRESETS]:
        choice = _choice(one)
        name = one.get("name") if choice is not None else None
        if choice is not None and isinstance(name, str) and near_text(name):
            found = with_preset(found, Preset(name[:PRESET_CHARACTERS], choice))
    return found


def _fields(choice: Choice) -> dict[str, object]:
    return {
        "mode": choice.mode,
        "length": choice.length,
        "time_limit_s": choice.time_limit_s,
        "categories": sorted(choice.categories),
        "difficulties": [level.word for level in sorted(choice.difficulties)],
        "reading": choice.reading,
        "lifelines": choice.lifelines,
        "sure": choice.sure,
    }


def _list(text: str) -> list[Any]:
    try:
        kept = json.loads(text) if text else []
    except (ValueError, RecursionError):
        return []
    return kept if isinstance(kept, list) else []


def _choice(kept: Any) -> Choice | None:  # noqa: ANN401 (whatever stood in the file)
    if not isinstance(kept, dict) or kept.get("mode") not in MODES:
        return None
    levels = {level.word: level for level in Difficulty}
    length, limit = kept.get("length"), kept.get("time_limit_s")
    return fitted(
        Choice(
            mode=kept["mode"],
            length=length if isinstance(length, int) else 0,
            time_limit_s=limit if isinstance(limit, int) and limit else None,
            categories=frozenset(_words(kept.get("categories"))),
            difficulties=frozenset(
                levels[word] for word in _words(kept.get("difficulties")) if word in levels
            ),
            reading=str(kept.get("reading", "")),
            lifelines=kept.get("lifelines") is True,
            sure=kept.get("sure") is True,
        )
    )


def _words(kept: object) -> list[str]:
    return [word for word in kept if isinstance(word, str)] if isinstance(kept, list) else []
