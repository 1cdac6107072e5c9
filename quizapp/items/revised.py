"""A question that was typed anew: what the form does not show stays as it was."""

from dataclasses import replace
from types import MappingProxyType

from quizapp.items.item import Item


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
