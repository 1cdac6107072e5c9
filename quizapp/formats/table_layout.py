"""Which column of a table holds what: guessed from its header and its first rows."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from quizapp.formats.column_names import role_of, roles_of, tells_answers
from quizapp.formats.contract import Columns
from quizapp.formats.rows import MOST_COLUMNS, Row
from quizapp.formats.table_keys import KeyCount, KeyKind
from quizapp.limits import MAX_OPTIONS
from quizapp.text import spelt_out

_HEADER_WITHIN = 20
_HEADER_CHARACTERS = 40
_TELLING_ROWS = 3
_NAME_CHARACTERS = 200
_HELP = re.compile(r"\((?:required|optional|default)|text of the question|text for option", re.I)


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of a table and where its questions begin.

    ``header`` is the number of the header's row, 0 where there is none; rows up to ``last``
    are no questions. ``sure`` tells a guess that can be trusted from a proposal.
    """

    names: tuple[str, ...]
    roles: Mapping[str, int]
    header: int = 0
    last: int = 0
    sure: bool = False
    presumed: bool = False
    """Whether the header is one by its looks alone: none of its names is known."""
    keys: KeyKind | None = None
    first: tuple[tuple[str, ...], ...] = field(default=(), repr=False)
    options: tuple[int, ...] = field(init=False)
    wrongs: tuple[int, ...] = field(init=False)
    """The columns of option1, option2 and on, and of wrong1, wrong2 and on."""

    def __post_init__(self) -> None:
        """Put the columns of numbered roles in their order, once for all rows."""
        object.__setattr__(self, "options", self._numbered("option"))
        object.__setattr__(self, "wrongs", self._numbered("wrong"))

    def _numbered(self, kind: str) -> tuple[int, ...]:
        found = [(role, place) for role, place in self.roles.items() if _is(kind, role)]
        return tuple(place for _, place in sorted(found))

    @property
    def columns(self) -> Columns:
        """The same in the words of the contract."""
        mapping = {role: self.names[place] for role, place in self.roles.items()}
        return Columns(self.names, self.first, mapping, str(self.keys or ""))

    def cell(self, row: Row, role: str) -> str:
        """Return what a row holds of a role, or nothing."""
        place = self.roles.get(role)
        return row.cells[place] if place is not None and place < len(row.cells) else ""


def _is(kind: str, role: str) -> bool:
    return re.fullmatch(rf"{kind}\d+", role) is not None


def cells_of(row: Row, places: Iterable[int]) -> list[str]:
    """Return the cells in these columns, empty ones where the row is shorter."""
    return [row.cells[at] if at < len(row.cells) else "" for at in places]


def guess(sample: Sequence[Row]) -> Layout:
    """Return the layout of a table by its first rows that are not blank.

    A row with the number 0 is a header that the file has elsewhere.
    """
    found = _with_header(sample)
    if found is None:
        bare = [row for row in sample if row.number] or sample
        found = _without_header(bare)
        if sample[0].number == 0:
            found = replace(found, names=names_of(sample[0].cells, len(found.names)))
    return found


def has_header(sample: Sequence[Row]) -> bool:
    """Whether the first rows hold a header that tells where the answers are."""
    found = _with_header(sample)
    return found is not None and found.sure


def _with_header(sample: Sequence[Row]) -> Layout | None:
    """Return the layout by the first row that reads like a header."""
    for place, row in enumerate(sample):
        if row.number > _HEADER_WITHIN:
            return None
        roles = roles_of(row.cells[:MOST_COLUMNS])
        sure = tells_answers(roles) or _flashcards(roles, row.cells)
        named = "question" in roles and len(row.cells[roles["question"]]) > 1 and len(roles) > 1
        if not sure and not named:
            continue
        names = names_of(row.cells)
        after = sample[place + 1] if place + 1 < len(sample) else None
        helps = after is not None and _is_help(after)
        last = after.number if after is not None and helps else row.number
        return Layout(names, roles, row.number, last, sure)
    return None


def _flashcards(roles: Mapping[str, int], names: tuple[str, ...]) -> bool:
    """Whether there are a question and its answer, and no columns that might be more answers."""
    unknown = sum(not role_of(name) and name != letters_of(at) for at, name in enumerate(names))
    return "question" in roles and "key" in roles and unknown < 2


def _is_help(row: Row) -> bool:
    """Whether a row under the header says how to fill the table in."""
    return sum(bool(_HELP.search(cell)) for cell in row.cells) > 1


def names_of(cells: tuple[str, ...], width: int = 0) -> tuple[str, ...]:
    """Return a header's cells as they are shown, each once.

    One that is empty or there twice has its column's letter.
    """
    named: list[str] = []
    filled = max((at for at, cell in enumerate(cells, start=1) if cell.strip()), default=0)
    for place, cell in enumerate(cells[: min(filled, MOST_COLUMNS)]):
        name = spelt_out(" ".join(cell.split())[:_NAME_CHARACTERS])
        if not name or name in named:
            name = f"{name} ({letters_of(place)})" if name else letters_of(place)
        named.append(name)
    return (*named, *(letters_of(place) for place in range(len(named), width)))


def letters_of(place: int) -> str:
    """Return what a spreadsheet calls a column: A to Z, then AA, AB and so on."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _without_header(sample: Sequence[Row]) -> Layout:
    """Return the layout of a table without a header, by what its cells say."""
    names = lettered(sample)
    width = len(names)
    if width == 2:
        return Layout(names, {"question": 0, "key": 1}, sure=True)
    # A key in second place is less usual, and may be an answer that looks like one.
    for key in (width - 1, 1) if len(sample) >= _TELLING_ROWS else (width - 1,):
        options = [place for place in range(1, width) if place != key]
        roles = {"question": 0, "key": key}
        roles |= {f"option{n}": place for n, place in enumerate(options, start=1)}
        found = Layout(names, roles, sure=True)
        if (
            width > 3
            and len(options) <= MAX_OPTIONS
            and any(keys_fit(part, found) for part in (sample, sample[1:]))
        ):
            return under_header(sample, found)
    others = {f"wrong{n}": n + 1 for n in range(1, min(width, MAX_OPTIONS + 1) - 1)}
    return Layout(names, {"question": 0, "key": 1} | others if width > 1 else {"question": 0})


def lettered(sample: Sequence[Row]) -> tuple[str, ...]:
    """Return the letters of a table's columns."""
    width = min(max(len(row.cells) for row in sample), MOST_COLUMNS)
    return tuple(letters_of(place) for place in range(width))


def keys_fit(sample: Sequence[Row], layout: Layout, share: float = 0.9) -> bool:
    """Whether the key's column names one of the options in nearly every row."""
    count = KeyCount()
    for row in sample:
        count.add(layout.cell(row, "key"), cells_of(row, layout.options))
    return bool(sample) and count.fitting >= len(sample) * share


def under_header(sample: Sequence[Row], layout: Layout) -> Layout:
    """Return the layout with its first row as header, where that is plainly no question."""
    first, *others = sample
    questions = [layout.cell(row, "question").rstrip() for row in others]
    asking = [text for text in questions if text.endswith(("?", "？", "؟"))]
    head = layout.cell(first, "question").strip()
    told = not head.endswith(("?", "？", "؟")) and len(head) <= _HEADER_CHARACTERS
    fits = bool(layout.options) and keys_fit([first], layout)  # its key names an option: a question
    unlike = bool(layout.options) and keys_fit(others, layout, 1)
    odd = len(asking) * 2 > len(questions) or unlike
    if not (others and told and odd) or fits:
        return layout
    return replace(
        layout,
        presumed=True,
        names=names_of(first.cells, len(layout.names)),
        header=first.number,
        last=first.number,
    )
