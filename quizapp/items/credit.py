"""Whose a question is: the pack that it belongs to, as its licence wants it to be named."""

from dataclasses import dataclass, replace

from quizapp.items.item import Item, Source
from quizapp.limits import PLACE_CHARACTERS, TITLE_CHARACTERS


@dataclass(frozen=True, slots=True)
class Credit:
    """Title, authors and licence of a pack, and the kind of file that it was imported from."""

    pack: str = ""
    authors: str = ""
    licence: str = ""
    origin: str = ""


NOBODYS = Credit()
"""What is said of a question whose source says it all."""


def credited(item: Item, credit: Credit) -> Item:
    """Return an item whose source says whose it is, as its pack did; it stays whole for the rest.

    Of a source that leaves no room for it the end is cut, never the names and the licence.
    """
    whose = ", ".join(filter(None, (credit.authors, credit.licence)))
    source = item.source
    if source is None or not source.title:
        title = credit.pack[:TITLE_CHARACTERS]
        return replace(item, source=Source(title, whose[:PLACE_CHARACTERS]))
    said = ", ".join(filter(None, (credit.pack, whose)))[:PLACE_CHARACTERS]
    if said in source.place or (source.title == credit.pack and whose in source.place):
        return item
    room = PLACE_CHARACTERS - len(said) - 2
    before = source.place[: max(0, room)]
    return replace(item, source=replace(source, place="; ".join(filter(None, (before, said)))))
