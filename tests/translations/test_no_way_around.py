"""No words reach the window past tr(): looked for in the code, where painted words are too."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.translations.languages import HERE

_UI = HERE / "quizapp" / "ui"
_FILES = sorted(_UI.rglob("*.py"))
# Which arguments of a call are read by the player.
_SHOWN: dict[str, tuple[int, ...]] = {
    "PlainLabel": (0,), "PrimaryButton": (0, 1), "QuietButton": (0, 1), "KeyCap": (0,),
    "Field": (0,), "Chip": (0,), "Chips": (2,), "Segment": (0,), "add": (1,),
    "QPushButton": (0,), "QRadioButton": (0,), "CheckBox": (0,), "QToolButton": (0,),
    "QAction": (0,), "QLineEdit": (0,), "QGroupBox": (0,), "addItem": (0,), "addItems": (0,),
    "setText": (0,), "setPlainText": (0,), "setAccessibleName": (0,), "set_words": (0,),
    "setAccessibleDescription": (0,), "setPlaceholderText": (0,), "setWindowTitle": (0,),
    "setToolTip": (0,), "setTitle": (0,), "setItemText": (1,), "setSuffix": (0,),
    "setPrefix": (0,), "setSpecialValueText": (0,), "show_message": (0, 2), "tell": (0,),
    "say": (0,), "set_heading": (0,), "elidedText": (0,), "draw_key_cap": (2,),
    "drawText": (0, 1, 2, 3, 4, 5), "setFormat": (0,),
}  # fmt: skip
_LETTERS = re.compile(r"[^\W\d_]")


def _name(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _bare_words(node: ast.AST) -> Iterator[str]:
    """Return the literals with letters in an expression, but for those handed to tr()."""
    if isinstance(node, ast.Call):
        if _name(node) in {"tr", "translate", "findChild", "property", "split", "join", "get"}:
            return
        node = node.func if _name(node) != "format" else node
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if _LETTERS.search(node.value):
            yield node.value
        return
    if isinstance(node, (ast.IfExp, ast.Subscript)):  # what is asked or looked up is not shown
        shown = [node.body, node.orelse] if isinstance(node, ast.IfExp) else [node.value]
    else:
        shown = list(ast.iter_child_nodes(node))
    for child in shown:
        yield from _bare_words(child)


def words_past_tr(code: str) -> list[str]:
    """Return the literals that a module shows as they are, each with its line."""
    found = []
    for call in [one for one in ast.walk(ast.parse(code)) if isinstance(one, ast.Call)]:
        shown = [call.args[k] for k in _SHOWN.get(_name(call), ()) if k < len(call.args)]
        if _name(call) == "set_parts":  # words and the role of their colour
            shown = [part.elts[0] for part in call.args if isinstance(part, ast.Tuple)]
        found += [f"line {call.lineno}: {word}" for one in shown for word in _bare_words(one)]
    return found


@pytest.mark.parametrize("file", _FILES, ids=lambda file: str(file.relative_to(_UI)))
def test_no_words_are_shown_that_were_not_translated(file: Path) -> None:
    assert words_past_tr(file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "code",
    [
        'PlainLabel("Play")',
        'QuietButton(self.tr("Delete"), "Del", icon="trash")',
        'button.setText(f"{count} rows")',
        'button.setText("{n} rows".format(n=3))',
        'self._pill.set_parts((str(3), "accent"), ("points", "ink"))',
        'label.setText(self.tr("Right") if right else "Wrong")',
    ],
)
def test_words_past_tr_are_found(code: str) -> None:
    assert len(words_past_tr(code)) == 1


@pytest.mark.parametrize(
    "code",
    [
        'PlainLabel(self.tr("Play"), "title")',
        'label.setText(self.tr("{n} of {m}").format(n=1, m=len("x")))',
        'label.setText(words["key"])',
        'label.setText("+" + str(3))',
    ],
)
def test_translated_words_and_data_are_not(code: str) -> None:
    assert words_past_tr(code) == []
