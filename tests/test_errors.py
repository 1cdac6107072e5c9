"""Every code has its sentence, and whoever raises one gives the values it needs."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

import quizapp
from quizapp.errors import SENTENCES, Code, Finding, QuizError

SOURCES = sorted(Path(quizapp.__file__).parent.rglob("*.py"))


def fields(code: Code) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(SENTENCES[code]) if name}


def raised() -> Iterator[tuple[str, Code, set[str]]]:
    """Each ``QuizError(Code.X, …)`` and ``Finding(Code.X, …, {…})`` of the program."""
    for file in SOURCES:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
                continue
            if node.func.id not in ("QuizError", "Finding") or not node.args:
                continue
            code = node.args[0]
            if not (isinstance(code, ast.Attribute) and isinstance(code.value, ast.Name)):
                continue
            given = given_to(node)
            if code.value.id == "Code" and given is not None:
                yield f"{file.name}:{node.lineno}", Code[code.attr], given


def given_to(call: ast.Call) -> set[str] | None:
    """The names of the values, or None where they are not written there."""
    named = {keyword.arg: keyword.value for keyword in call.keywords}
    if None in named:
        return None
    if isinstance(call.func, ast.Name) and call.func.id == "QuizError":
        return {name for name in named if name is not None}
    values = named.get("values") or (call.args[2] if len(call.args) > 2 else None)
    if values is None:
        return set()
    if isinstance(values, ast.Dict):
        return {key.value for key in values.keys if isinstance(key, ast.Constant)}  # type: ignore[misc]
    return None


@pytest.mark.parametrize("code", Code)
def test_every_code_has_one_sentence(code: Code) -> None:
    sentence = SENTENCES[code]
    assert sentence[0].isupper() or sentence.startswith(("{", "“", "quizapp "))
    assert sentence.endswith((".", "{packages}"))
    assert "\n" not in sentence
    filled = str(QuizError(code, **dict.fromkeys(fields(code), "x")))
    assert not re.search(r"[{}]", filled)


def test_whoever_raises_a_code_gives_the_values_of_its_sentence() -> None:
    found = list(raised())
    assert len(found) > 40
    assert [(where, code) for where, code, given in found if not fields(code) <= given] == []


def test_values_with_braces_are_said_as_they_are() -> None:
    assert "“{option}”" in str(QuizError(Code.DUPLICATE_OPTION, option="{option}"))


def test_a_finding_says_the_sentence_of_its_code() -> None:
    finding = Finding(Code.CHECK_REFERENCE, "somewhere", {"table": "asked"})
    assert finding.message == "A row of asked points to one that is not there."
