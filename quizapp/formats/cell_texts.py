"""Texts in cells: kept from being run by a spreadsheet, and several of them in one cell."""

import csv
import json
import re
from collections.abc import Iterable

_RUNS = re.compile(r"'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]")
_GUARDED = re.compile(r"''*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]")
_MARKED_OFF = re.compile(r"[,;|\"\n]")


def neutralised(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: with an apostrophe before it."""
    return f"'{text}" if _RUNS.match(text) else text


def unneutralised(text: str) -> str:
    """Return what ``neutralised`` was given to return this."""
    return text[1:] if _GUARDED.match(text) else text


def one_cell(texts: Iterable[str]) -> str:
    """Return several short texts as one cell that ``texts_of`` takes apart again."""
    quoted = (text.replace('"', '""') for text in texts)
    return ", ".join(f'"{text}"' if _MARKED_OFF.search(text) else text for text in quoted)


def texts_of(cell: str) -> list[str]:
    """Return the short texts of a cell: parted by comma, semicolon or bar."""
    if '"' in cell:
        try:
            parts = next(csv.reader([cell], strict=True, skipinitialspace=True), [])
        except csv.Error:
            parts = [cell]
    else:
        parts = re.split(r"[,;|]", cell)
    return [part.strip() for part in parts if part.strip()]


def answers_of(cell: str) -> list[str]:
    """Return the answers of a cell: a JSON list of texts, or parted by ``|``."""
    if cell.lstrip().startswith("["):
        try:
            listed = json.loads(cell)
        except (ValueError, RecursionError):
            listed = None
        if isinstance(listed, list) and all(isinstance(one, str) for one in listed):
            return listed
    return [part.strip() for part in cell.split("|")]
