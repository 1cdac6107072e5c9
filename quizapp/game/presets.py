"""Choices as text, to be remembered from one start to the next."""

import json
from collections.abc import Iterable
from typing import Any

from quizapp.game.modes import Choice, fitted
from quizapp.game.rules import MODES
from quizapp.items.item import Difficulty

_MOST = 20


def choices_to_json(choices: Iterable[Choice]) -> str:
    """Return choices as JSON; codes are not remembered."""
    return json.dumps(
        [
            {
                "mode": choice.mode,
                "length": choice.length,
                "time_limit_s": choice.time_limit_s,
                "categories": sorted(choice.categories),
                "difficulties": [level.word for level in sorted(choice.difficulties)],
                "reading": choice.reading,
                "lifelines": choice.lifelines,
                "sure": choice.sure,
            }
            for choice in choices
        ],
        ensure_ascii=False,
    )


def choices_from_json(text: str) -> list[Choice]:
    """Return the choices of a text; what is no choice is left out."""
    try:
        kept = json.loads(text) if text else []
    except (ValueError, RecursionError):
        return []
    found = [_choice(one) for one in kept[:_MOST]] if isinstance(kept, list) else []
    return [choice for choice in found if choice is not None]


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
