"""The authors of a pack as one column keeps them."""

from collections.abc import Sequence

_BETWEEN = ", "


def kept_authors(authors: Sequence[str]) -> str:
    """Return authors as one text: a line each where a name has a comma itself."""
    if any(_BETWEEN in author for author in authors):
        return "".join(f"{' '.join(author.split())}\n" for author in authors)
    return _BETWEEN.join(authors)


def authors_of(kept: str) -> tuple[str, ...]:
    """Return the authors of such a text."""
    return tuple(filter(None, kept.split("\n" if "\n" in kept else _BETWEEN)))
