"""A question that was typed anew: what the form does not show stays as it was."""

from dataclasses import replace
from types import MappingProxyType

from quizapp.items.item import Item, Source


def rewritten(held: Item, typed: Item) -> Item:
    """Return an item of which the form showed all but how many options are shown.

    A source that was left as it was keeps its facts and its edition.
    """
    source = held.source if _same(held.source, typed.source) else typed.source
    return replace(typed, ref=held.ref, show=held.show, source=source)


def _same(held: Source | None, typed: Source | None) -> bool:
    if held is None or typed is None:
        return held is typed
    return (held.title, held.place, held.address) == (typed.title, typed.place, typed.address)


def revised(held: Item, typed: Item) -> Item:
    """Return a typed item with its source, tags and picture, and how its options are shown.

    A fixed order, a last option and remarks on options stay where their options do.
    """
    same = sorted(held.options) == sorted(typed.options)
    kept = {option: said for option, said in held.feedback.items() if option in typed.distractors}
    return replace(
        typed,
        ref=held.ref,
        show=held.show,
        fixed=held.fixed if same else (),
        last=held.last if held.last in typed.options else "",
        feedback=MappingProxyType(kept),
        tags=held.tags,
        language=held.language,
        source=held.source,
        picture=held.picture,
        picture_description=held.picture_description,
    )
