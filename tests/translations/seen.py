"""What can be read in a window, by eye or by screen reader."""

import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QTableView, QWidget

from quizapp.formats.pack_folder import read_pack
from quizapp.resources import root

_TRANSLATED = re.compile(r"⟦[^⟦⟧]*⟧")
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def read(window: QWidget) -> Iterator[tuple[str, str]]:
    """Return every text of the window's visible parts, each with whose it is."""
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        for text in _texts_of(widget):
            if text:
                yield widget.objectName() or type(widget).__name__, text


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    yield widget.windowTitle()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QTableView):
        yield from _cells(widget.model())
    else:
        text = getattr(widget, "text", None)
        yield str(text()) if callable(text) else ""


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount()):
            yield str(model.index(row, column).data() or "")


def untranslated(text: str, data: Iterable[str]) -> str:
    """Return the words of a text that neither went through tr() nor are somebody's data."""
    text = text.replace("&&", "&")
    before = ""
    while before != text:
        before, text = text, _TRANSLATED.sub("", text)
    for known in data:
        text = text.replace(known, "")
    return " ".join(_LETTERS.findall(text))


def words_of_packs() -> list[str]:
    """Return every text of the shipped packs, the longest first."""
    words: set[str] = set()
    for folder in root("questions").iterdir():
        if not folder.is_dir():
            continue
        pack = read_pack(folder)
        words.add(pack.title)
        for item in pack.items:
            words |= {item.stem, item.explanation, item.category, *item.options}
            if item.source is not None:
                words |= {item.source.title, *(fact.says for fact in item.source.facts)}
    return sorted(words - {""}, key=len, reverse=True)
