"""What an export could not hold: each kind of thing once, with how many questions had it."""

from collections import Counter
from collections.abc import Callable, Collection

from quizapp.errors import Code, Finding
from quizapp.items.item import Item
from quizapp.items.pack import Pack

_KINDS: dict[str, Callable[[Item], object]] = {
    "categories": lambda item: item.category,
    "difficulties": lambda item: item.difficulty,
    "explanations": lambda item: item.explanation,
    "tags": lambda item: item.tags,
    "languages": lambda item: item.language,
    "sources": lambda item: item.source,
    "facts and editions of sources": lambda item: (
        item.source and (item.source.facts or item.source.edition or item.source.as_of)
    ),
    "what is said about wrong answers": lambda item: item.feedback,
    "orders of options": lambda item: item.fixed or item.last,
    "numbers of options shown": lambda item: item.show,
    "pictures": lambda item: item.picture or item.picture_description,
}


class LeftOut:
    """Counts what is lost, question by question."""

    def __init__(self, held: Collection[str]) -> None:
        self._lost = {what: has for what, has in _KINDS.items() if what not in held}
        self._counts: Counter[str] = Counter()

    def add(self, item: Item) -> None:
        """Count what one question loses."""
        for what, has in self._lost.items():
            if has(item):
                self._counts[what] += 1

    def note(self, what: str) -> None:
        """Count something that a format holds in part."""
        self._counts[what] += 1

    def add_pack(self, pack: Pack) -> None:
        """Count what is said of the pack as a whole."""
        if any((pack.licence, pack.authors, pack.source_title, pack.source_about)):
            self._counts["the pack's licence, authors and source"] += 1

    def findings(self) -> tuple[Finding, ...]:
        """Return what was lost, the most frequent first."""
        return tuple(
            Finding(Code.LEFT_OUT, values={"what": what, "count": count})
            for what, count in self._counts.most_common()
        )
