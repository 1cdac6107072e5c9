"""Whose a question is: the pack that it belongs to, as its licence wants it to be named."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Credit:
    """Title, authors and licence of a pack, and the kind of file that it was imported from."""

    pack: str = ""
    authors: str = ""
    licence: str = ""
    origin: str = ""


NOBODYS = Credit()
"""What is said of a question whose source says it all."""
