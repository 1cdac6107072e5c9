"""A draft as something that can be shown, however unfinished it is."""

from contextlib import suppress

from quizapp.errors import QuizError
from quizapp.items.draft import Draft, DraftError, item_from
from quizapp.items.item import Item, Source
from quizapp.limits import MIN_OPTIONS, STEM_CHARACTERS
from quizapp.text import clean, same_text

_MISSING = "…"
_NO_OTHER = ("–", "?")


def shown(draft: Draft) -> tuple[Item, tuple[str, ...]]:
    """Return an item to look at, and its options in their order; "…" stands for what is missing.

    Where none is marked as right, the first option is the key.
    """
    options = tuple(_shown(option) for option in draft.options)
    try:
        item = item_from(draft, "preview")
    except DraftError:
        options += (_MISSING,) * (MIN_OPTIONS - len(options))
        return _unfinished(draft, options), options
    return item, options[: len(item.options)]


def _unfinished(draft: Draft, options: tuple[str, ...]) -> Item:
    """Return an item of what there is; options that say the same stand for one another."""
    place = draft.key if draft.key is not None and draft.key < len(options) else 0
    others = {same_text(option): option for option in options}
    key = options[place]
    others.pop(same_text(key))
    no_other = next(text for text in _NO_OTHER if text != key)
    return Item(
        ref="preview",
        stem=_shown(draft.stem),
        key=key,
        distractors=tuple(others.values()) or (no_other,),
        explanation=draft.explanation,
        category=draft.category,
        difficulty=draft.difficulty,
        source=Source(draft.source_title, draft.source_place) if draft.source_title else None,
        picture=draft.picture,
        picture_description=draft.picture_description,
    )


def _shown(text: str) -> str:
    with suppress(QuizError):
        return clean(text, STEM_CHARACTERS)
    return _MISSING
