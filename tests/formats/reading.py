"""Read a file as the import does, and look at what came of it."""

import importlib
import io
from collections.abc import Mapping
from typing import NamedTuple

import pytest

from quizapp.errors import told_code
from quizapp.formats.contract import FileRefused, Found, Heading, Reader, Refused, Wish
from quizapp.items.item import Item


class Reading(NamedTuple):
    """All that a reader said of a file."""

    heading: Heading
    found: list[Found]
    refused: list[Refused]

    @property
    def items(self) -> list[Item]:
        return [one.item for one in self.found]

    @property
    def answers(self) -> list[tuple[str, str, tuple[str, ...]]]:
        """Stem, key and distractors of each question."""
        return [(item.stem, item.key, item.distractors) for item in self.items]

    @property
    def codes(self) -> list[tuple[str, str]]:
        """Where each refused question stands, and why it is refused."""
        return [(str(one.place), told_code(one.finding.code).value) for one in self.refused]

    @property
    def warnings(self) -> list[str]:
        return [finding.code.value for one in self.found for finding in one.warnings]


def module(name: str) -> Reader:
    found: Reader = importlib.import_module(f"quizapp.formats.{name}")
    return found


def read(
    name: str,
    content: str | bytes,
    file: str = "file",
    encoding: str = "",
    mapping: Mapping[str, str] | None = None,
) -> Reading:
    """Read a file's content with the module of this name."""
    data = content.encode() if isinstance(content, str) else content
    events = list(module(name).read(io.BytesIO(data), Wish(file, encoding, mapping or {})))
    heading, *others = events
    assert isinstance(heading, Heading)
    found = [one for one in others if isinstance(one, Found)]
    refused = [one for one in others if isinstance(one, Refused)]
    assert len(found) + len(refused) == len(others)
    return Reading(heading, found, refused)


def why_refused(
    name: str,
    content: str | bytes,
    encoding: str = "",
    mapping: Mapping[str, str] | None = None,
) -> str:
    """Return the code with which a whole file is refused."""
    with pytest.raises(FileRefused) as refused:
        read(name, content, encoding=encoding, mapping=mapping)
    assert str(refused.value)
    return refused.value.code.value
