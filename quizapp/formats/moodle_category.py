"""Moodle's paths of categories, in GIFT and in its XML, and the one name that an item has."""

import re

_BETWEEN = re.compile(r"(?<!/)/(?!/)")
_CONTEXT = re.compile(r"\$\w+\$")
_TOP = "$course$/top"


def category_of(path: str) -> str:
    """Return a category's name: its path without Moodle's own beginning; // is a slash in it."""
    parts = [part.strip().replace("//", "/") for part in _BETWEEN.split(path.strip())]
    if _CONTEXT.fullmatch(parts[0]):
        parts = parts[2:] if parts[1:2] == ["top"] else parts[1:]
    return "/".join(filter(None, parts))


def path_of(category: str) -> str:
    """Return the path that gives this name again."""
    name = category.replace("/", "//")
    space = " " if name.startswith("/") else ""
    return f"{_TOP}/{space}{name}" if name else _TOP
