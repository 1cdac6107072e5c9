"""Drafts as text, for a file that outlives the window."""

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from quizapp.items.difficulty import Difficulty
from quizapp.items.draft import Arrangement, Draft

_WORDS = ("explanation", "category", "tags", "language", "pack", "made_from")
_OF_SOURCE = ("source_title", "source_place", "source_address")
_OF_PICTURE = ("picture", "picture_description")


def drafts_to_json(drafts: Mapping[bytes, Draft]) -> str:
    """Return drafts by their question's uid (b"" for a new one) as text; "" for none."""
    if not drafts:
        return ""
    return json.dumps([{"uid": uid.hex(), **asdict(draft)} for uid, draft in drafts.items()])


def drafts_from_json(text: str) -> dict[bytes, Draft]:
    """Return the drafts that ``drafts_to_json`` wrote; what cannot be read is left out.

    Of several for one question, which two windows have written, all but the first are new ones.
    """
    found: dict[bytes, Draft] = {}
    try:
        for one in json.loads(text) if text else ():
            uid, draft = bytes.fromhex(one["uid"]), _draft(one)
            if uid in found:
                uid, draft = _free(found), replace(draft, made_from="")
            found[uid] = draft
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return found
    return found


def _free(found: Mapping[bytes, Draft]) -> bytes:
    """Return a handle of a new question that none has yet."""
    return next(bytes(number) for number in range(len(found) + 1) if bytes(number) not in found)


def _draft(one: Mapping[str, Any]) -> Draft:
    """Return one draft; those of an earlier version lack the fields that came later."""
    level = one["difficulty"]
    return Draft(
        stem=str(one["stem"]),
        options=tuple(str(option) for option in one["options"]),
        key=None if one["key"] is None else int(one["key"]),
        difficulty=None if level is None else Difficulty(level),
        feedback=tuple(str(said) for said in one.get("feedback", ())),
        arrangement=Arrangement(one.get("arrangement", Arrangement.SHUFFLED)),
        **{name: str(one.get(name, "")) for name in (*_WORDS, *_OF_SOURCE, *_OF_PICTURE)},
    )
