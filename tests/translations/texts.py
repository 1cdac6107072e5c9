"""Every text that the code hands to tr(), translate() or QT_TRANSLATE_NOOP().

Found in the syntax tree: pyside6-lupdate passes over calls whose number is ``len(rows)`` or
``n=count``, and over names that stand for QCoreApplication.translate, without a word.
"""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

_TRANSLATE, _LATER = "translate", "QT_TRANSLATE_NOOP"


@dataclass(frozen=True, slots=True)
class Text:
    """One text to be translated; those with the same key are translated once."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False
    place: str = field(default="", compare=False)

    @property
    def key(self) -> tuple[str, str, str]:
        """What Qt finds a translation by."""
        return self.context, self.source, self.comment


@dataclass(slots=True)
class Found:
    """What a look through the code brought: texts, and calls that cannot be translated."""

    texts: list[Text] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    numbered: list[tuple[str, str]] = field(default_factory=list)
    """(class, place) of every self.tr() with a number."""
    bases: set[str] = field(default_factory=set)
    """Every class that another one is made from."""


def look_through(files: Sequence[Path], home: Path) -> Found:
    """Return what the files hold, in their order."""
    found = Found()
    for file in files:
        name = file.relative_to(home).as_posix()
        tree = ast.parse(file.read_text(encoding="utf-8"))
        _Reader(found, name, tree).read()
    for owner, place in found.numbered:
        if owner in found.bases:
            found.faults.append(
                f"{place}: {owner} is a base of other classes, in which its tr() with a number "
                "finds no translation; use QCoreApplication.translate"
            )
    return found


class _Reader:
    """Reads one module."""

    def __init__(self, found: Found, name: str, tree: ast.Module) -> None:
        self._found = found
        self._name = name
        self._tree = tree
        self._aliases = {
            target.id
            for node in ast.walk(tree)
            if isinstance(node, ast.Assign) and _is_translate(node.value)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        self._later: set[str] = set()

    def read(self) -> None:
        calls = list(_calls(self._tree, ""))
        for owner, call in sorted(calls, key=lambda one: (one[1].lineno, one[1].col_offset)):
            self._take(owner, call)
        called = {id(call.func) for _, call in calls}
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Attribute) and node.attr == "tr" and id(node) not in called:
                place = f"{self._name}:{node.lineno}"
                self._found.faults.append(f"{place}: tr() under another name is not found")
            if isinstance(node, ast.ClassDef):
                self._found.bases |= {ast.unparse(b).rpartition(".")[2] for b in node.bases}

    def _take(self, owner: str, call: ast.Call) -> None:
        function = call.func
        if isinstance(function, ast.Name) and function.id == _LATER:
            context, source = (_literal(argument) for argument in call.args)
            self._later.add(context or "")
            self._add(call, context, source, "", plural=False)
        elif isinstance(function, ast.Attribute) and function.attr == "tr":
            given = _given(call, ("source", "disambiguation", "n"))
            if "n" in given:
                self._found.numbered.append((owner, self._place(call)))
            self._add(call, owner, _literal(given.get("source")), *_rest(given))
        elif _is_translate(function) or (
            isinstance(function, ast.Name) and function.id in self._aliases
        ):
            given = _given(call, ("context", "source", "disambiguation", "n"))
            context, source = _literal(given.get("context")), _literal(given.get("source"))
            if source is not None or context not in self._later:
                self._add(call, context, source, *_rest(given))

    def _add(
        self,
        call: ast.Call,
        context: str | None,
        source: str | None,
        comment: str | None,
        plural: bool,
    ) -> None:
        place = self._place(call)
        if not context or not source or comment is None:
            said = ast.unparse(call)
            self._found.faults.append(f"{place}: only literal texts can be translated: {said}")
        else:
            self._found.texts.append(Text(context, source, comment, plural, place))

    def _place(self, call: ast.Call) -> str:
        return f"{self._name}:{call.lineno}"


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[str, ast.Call]]:
    """Every call below a node, with the class that it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield owner, child
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _is_translate(node: ast.AST) -> bool:
    """Tell whether this is QCoreApplication.translate, and not that of a string or painter."""
    return (
        isinstance(node, ast.Attribute)
        and node.attr == _TRANSLATE
        and isinstance(node.value, ast.Name)
        and node.value.id in {"QCoreApplication", "QGuiApplication", "QApplication"}
    )


def _given(call: ast.Call, names: tuple[str, ...]) -> dict[str, ast.expr]:
    """Return the arguments of a call by their names."""
    given = dict(zip(names, call.args, strict=False))
    return given | {one.arg: one.value for one in call.keywords if one.arg}


def _rest(given: dict[str, ast.expr]) -> tuple[str | None, bool]:
    """Return what tells equal texts apart, and whether a number comes with the text."""
    comment = given.get("disambiguation")
    nothing = comment is None or (isinstance(comment, ast.Constant) and comment.value is None)
    return ("" if nothing else _literal(comment)), "n" in given


def _literal(node: ast.expr | None) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None
