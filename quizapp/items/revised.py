"""A question that was typed anew: what the form does not show stays as it was."""

from dataclasses import replace

from quizapp.items.item import Item, Source


def revised(held: Item, typed: Item) -> Item:
    """Return a typed item with how many options are shown, and what its source is known by.

    Edition and facts belong to a source: they stay as long as its title does.
    """
    return replace(
        typed, ref=held.ref, show=held.show, source=_revised_source(held.source, typed.source)
    )


def _revised_source(held: Source | None, typed: Source | None) -> Source | None:
    if held is None or typed is None or held.title != typed.title:
        return typed
    return replace(held, place=typed.place, address=typed.address)
