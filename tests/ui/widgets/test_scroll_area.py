"""What scrolls: by a bar of its own, which a screen reader never meets as it comes and goes."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollBar, QWidget
from pytestqt.qtbot import QtBot

import quizapp
from quizapp.ui.widgets.scroll_area import ScrollArea


@pytest.fixture
def area(qtbot: QtBot) -> ScrollArea:
    area = ScrollArea()
    content = QWidget()
    content.setMinimumHeight(900)
    area.setWidget(content)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    return area


def bars(area: ScrollArea) -> list[QScrollBar]:
    return [bar for bar in area.findChildren(QScrollBar) if bar.isVisible()]


def test_a_screen_reader_counts_the_same_children_whether_it_scrolls_or_not(
    area: ScrollArea,
) -> None:
    seen = QAccessible.queryAccessibleInterface(area)
    assert len(bars(area)) == 1
    counted = seen.childCount()
    area.resize(300, 1000)
    assert bars(area) == []
    assert seen.childCount() == counted == 1
    area.resize(300, 200)
    area.hide()
    assert seen.childCount() == 1


def test_its_bar_stands_at_the_end_of_the_lines_and_moves_what_is_shown(area: ScrollArea) -> None:
    (bar,) = bars(area)
    assert bar.geometry().right() == area.width() - 1
    assert area.viewport().width() + bar.width() == area.width()
    bar.setValue(bar.maximum())
    content = area.widget()
    assert content is not None
    assert content.geometry().bottom() == area.viewport().height() - 1
    area.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert bar.geometry().left() == 0
    assert area.viewport().geometry().right() == area.width() - 1


def test_no_other_scroll_area_is_used() -> None:
    root = Path(quizapp.__file__).parent / "ui"
    users = [
        file.name
        for file in root.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and any(one.name == "QScrollArea" for one in node.names)
    ]
    assert users == ["scroll_area.py"]
