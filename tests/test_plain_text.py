"""Text of questions and players is never markup: the code has no place where it could be."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import quizapp

_HOME = Path(quizapp.__file__).parent
_FILES = sorted(_HOME.rglob("*.py"))
_READS_MARKUP = {
    *("QLabel", "QMessageBox", "QInputDialog", "QProgressDialog", "QErrorMessage"),
    *("QTextEdit", "QTextBrowser", "QToolTip", "QWhatsThis", "QWebEngineView", "QFormLayout"),
    *("QTableWidgetItem", "QListWidgetItem", "QTreeWidgetItem", "QTextDocument"),
}
_PLACES = {"QLabel": ("ui/widgets/plain_label.py", "ui/widgets/picture_view.py")}
_FIXED_TEXT_ONLY = {"setToolTip", "setWhatsThis", "setStatusTip", "setStyleSheet"}
_NEVER_CALLED = {"eval", "exec", "openUrl", "setHtml", "setMarkdown", "insertHtml"}
_NEVER_IMPORTED = {"pickle", "yaml", "marshal", "shelve"}


def _nodes(file: Path) -> Iterator[ast.AST]:
    return ast.walk(ast.parse(file.read_text(encoding="utf-8")))


def _names(file: Path) -> set[str]:
    found = {node.id for node in _nodes(file) if isinstance(node, ast.Name)}
    return found | {node.attr for node in _nodes(file) if isinstance(node, ast.Attribute)}


@pytest.mark.parametrize("file", _FILES, ids=lambda file: str(file.relative_to(_HOME)))
def test_no_class_that_reads_markup_is_used(file: Path) -> None:
    here = file.relative_to(_HOME).as_posix()
    used = {name for name in _names(file) & _READS_MARKUP if here not in _PLACES.get(name, ())}
    assert used == set()


@pytest.mark.parametrize("file", _FILES, ids=lambda file: str(file.relative_to(_HOME)))
def test_tips_hold_only_words_of_the_program(file: Path) -> None:
    for node in _nodes(file):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            name = node.func.attr
            if name in _FIXED_TEXT_ONLY - {"setStyleSheet"}:
                assert _is_fixed(node.args[0]), f"line {node.lineno}: {name} with data"
            if name == "setStyleSheet":
                assert file.name == "theme.py", f"line {node.lineno}: a style sheet of its own"


@pytest.mark.parametrize("file", _FILES, ids=lambda file: str(file.relative_to(_HOME)))
def test_nothing_from_outside_is_run(file: Path) -> None:
    imported = set()
    for node in _nodes(file):
        if isinstance(node, ast.Import):
            imported |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            imported.add(node.module.partition(".")[0])
    assert imported & _NEVER_IMPORTED == set()
    calls = [node.func for node in _nodes(file) if isinstance(node, ast.Call)]
    called = {f.id for f in calls if isinstance(f, ast.Name)}
    called |= {f.attr for f in calls if isinstance(f, ast.Attribute)} - {"exec"}  # a loop's
    assert called & _NEVER_CALLED == set()


def _is_fixed(node: ast.AST) -> bool:
    """Tell whether an argument is a literal, or one that is translated."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return node.func.attr == "tr" and all(isinstance(a, ast.Constant) for a in node.args)
    return isinstance(node, ast.Constant)
