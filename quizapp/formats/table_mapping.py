"""The columns of a table as a user names them: by header, by letter or by number."""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import replace

from quizapp.errors import Code
from quizapp.formats.column_names import ROLES, folded_name, roles_of
from quizapp.formats.contract import FileRefused
from quizapp.formats.rows import Row
from quizapp.formats.table_keys import KeyKind
from quizapp.formats.table_layout import Layout, lettered, letters_of, names_of, under_header

FIRST_ROW = "first"
"""What a wish says of the header where it is the first row that is not blank."""


def mapping_of(text: str) -> dict[str, str]:
    """Return what ``question=A,key=B,wrong=C,D`` says; a part with commas stands in quotes.

    Raises FileRefused with BAD_MAPPING.
    """
    told: dict[str, str] = {}
    role = ""
    for part in next(csv.reader([text], skipinitialspace=True), []):
        before, equals, after = part.partition("=")
        if equals and before.strip() and after.strip():
            role = before.strip().lower()
            told[role] = after.strip()
        elif role and not equals and part.strip():
            told[role] += f",{part.strip()}"
        else:
            raise FileRefused(Code.BAD_MAPPING, reason=f"“{part.strip()}” is not ROLE=COLUMN")
    return told


def as_wished(guessed: Layout, sample: Sequence[Row], wished: Mapping[str, str]) -> Layout:
    """Return the layout with the columns that the user named instead of the guessed ones.

    Raises FileRefused with BAD_MAPPING for a wish that can't be fulfilled.
    """
    told = {role.strip().lower().replace(" ", "_"): said for role, said in wished.items()}
    keys = _wished_keys(told.pop("keys", ""))
    header = told.pop("header", "")
    layout = _wished_header(guessed, sample, header, list(told.values()))
    layout = replace(layout, keys=keys)
    if not told:
        return layout
    roles: dict[str, int] = {}
    for role, said in told.items():
        _put(roles, role, _columns_said(said, layout.names))
    if "question" not in roles:
        raise FileRefused(Code.BAD_MAPPING, reason="no column for the question")
    alone = [place for role, place in roles.items() if role != "options"]  # it may hold the key too
    twice = next((role for role, place in roles.items() if alone.count(place) > 1), "")
    if twice:
        name = layout.names[roles[twice]]
        raise FileRefused(Code.BAD_MAPPING, reason=f"“{name}” was named for more than one thing")
    layout = replace(layout, roles=roles, sure=True)
    return layout if header or layout.header else under_header(sample, layout)


def _wished_keys(said: str) -> KeyKind | None:
    if not said:
        return None
    try:
        return KeyKind(said.strip().lower())
    except ValueError as error:
        reason = f"keys is one of {', '.join(KeyKind)}"
        raise FileRefused(Code.BAD_MAPPING, reason=reason) from error


def _wished_header(
    guessed: Layout, sample: Sequence[Row], said: str, columns: Sequence[str]
) -> Layout:
    """Take the header's row that was named, or the first row where its cells were named."""
    if said == "0":
        return Layout(lettered(sample), {})
    if said == FIRST_ROW:
        first = sample[0]
        roles = roles_of(first.cells)
        known = roles if "question" in roles else guessed.roles
        return Layout(names_of(first.cells, len(guessed.names)), known, first.number, first.number)
    if said:
        row = next((row for row in sample if str(row.number) == said), None)
        if row is None:
            raise FileRefused(Code.BAD_MAPPING, reason=f"there is no row {said} for a header")
        return Layout(names_of(row.cells), roles_of(row.cells), row.number, row.number)
    if guessed.header:
        return guessed
    first = sample[0]
    names = {folded_name(name) for name in first.cells if folded_name(name)}
    parts = {folded_name(part) for said in columns for part in (said, *said.split(","))}
    if any(len(part) > 1 for part in names & parts):
        return Layout(names_of(first.cells), {}, first.number, first.number)
    return guessed


def _put(roles: dict[str, int], role: str, places: list[int]) -> None:
    """Enter the columns of one role; several are option1 … or wrong1 … each."""
    role = {"option": "options", "wrongs": "wrong", "correct": "key"}.get(role, role)
    if role not in ROLES:
        known = "question, key, options, wrong, category, difficulty, explanation, tags, source"
        raise FileRefused(Code.BAD_MAPPING, reason=f"“{role}” is none of {known}")
    if len(places) == 1:
        roles[role] = places[0]
    elif role in ("options", "wrong"):
        stem = role.removesuffix("s")
        roles |= {f"{stem}{n}": place for n, place in enumerate(places, start=1)}
    else:
        raise FileRefused(Code.BAD_MAPPING, reason=f"{role} is one column")


def _columns_said(said: str, names: tuple[str, ...]) -> list[int]:
    whole = _column_said(said, names)
    if whole is not None:
        return [whole]
    places = [(part, _column_said(part, names)) for part in said.split(",")]
    missing = next((part for part, place in places if place is None), None)
    if missing is not None:
        raise FileRefused(Code.BAD_MAPPING, reason=f"there is no column “{missing.strip()}”")
    return [place for _, place in places if place is not None]


def _column_said(said: str, names: tuple[str, ...]) -> int | None:
    """Return the column of this name, letter or number (from 1)."""
    said = said.strip()
    if said in names:
        return names.index(said)
    letters = [letters_of(place) for place in range(len(names))]
    if said.upper() in letters:
        return letters.index(said.upper())
    if said.isdecimal() and 0 < int(said) <= len(names):
        return int(said) - 1
    folded = [folded_name(name) for name in names]
    return folded.index(folded_name(said)) if folded_name(said) in folded else None
