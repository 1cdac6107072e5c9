"""The menu of the list's columns: sort, show, move and widen them, by mouse and keys alike."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from quizapp.items.search_order import Order, SortBy
from quizapp.ui.widgets.buttons import plain
from quizapp.ui.widgets.question_cells import Column, column_word
from quizapp.ui.widgets.question_columns import QuestionColumns


def columns_menu(columns: QuestionColumns, parent: QWidget) -> QMenu:
    """Return a menu for the columns as they are now."""
    menu = _menu(parent, "columns_menu", QCoreApplication.translate("columns", "Columns"))
    menu.addMenu(_sort_menu(columns, menu))
    menu.addSeparator()
    for column in columns.in_order:
        shown = menu.addAction(plain(column_word(column)))
        shown.setObjectName(f"show_column_{column.key}")
        shown.setCheckable(True)
        shown.setChecked(columns.is_wished(column))
        shown.setEnabled(column is not Column.QUESTION)
        shown.toggled.connect(lambda on, which=column: columns.show_column(which, shown=on))
    menu.addSeparator()
    menu.addMenu(_place_menu(columns, menu))
    reset = menu.addAction(QCoreApplication.translate("columns", "As at first"))
    reset.setObjectName("reset_columns")
    reset.triggered.connect(columns.reset)
    return menu


def _sort_menu(columns: QuestionColumns, parent: QMenu) -> QMenu:
    menu = _menu(parent, "sort_menu", QCoreApplication.translate("columns", "Sort by"))
    now, group = columns.layout.order, QActionGroup(menu)
    usual = menu.addAction(QCoreApplication.translate("columns", "Own questions first"))
    _choice(usual, group, "sort_by_usual", on=now.by is SortBy.USUAL)
    usual.triggered.connect(lambda: columns.sort(Order()))
    for column in columns.in_order:
        by = SortBy(column.key)
        action = menu.addAction(plain(column_word(column)))
        _choice(action, group, f"sort_by_{column.key}", on=now.by is by)
        action.triggered.connect(lambda _on, by=by: columns.sort(Order(by)))
    menu.addSeparator()
    down = menu.addAction(QCoreApplication.translate("columns", "The other way round"))
    down.setObjectName("sort_descending")
    down.setCheckable(True)
    down.setChecked(now.descending)
    down.setEnabled(now.by is not SortBy.USUAL)
    down.toggled.connect(lambda on: columns.sort(Order(now.by, descending=on)))
    return menu


def _place_menu(columns: QuestionColumns, parent: QMenu) -> QMenu:
    menu = _menu(parent, "place_menu", QCoreApplication.translate("columns", "Place and width"))
    for column in columns.in_order:
        if columns.is_wished(column):
            menu.addMenu(_one_menu(columns, column, menu))
    return menu


def _one_menu(columns: QuestionColumns, column: Column, parent: QMenu) -> QMenu:
    menu = _menu(parent, f"place_menu_{column.key}", plain(column_word(column)))
    for name, words, steps in (
        ("earlier", QCoreApplication.translate("columns", "Earlier"), -1),
        ("later", QCoreApplication.translate("columns", "Later"), 1),
    ):
        action = menu.addAction(words)
        action.setObjectName(f"{name}_{column.key}")
        action.triggered.connect(lambda _on, steps=steps: columns.move(column, steps))
    if column is not Column.QUESTION:  # which has the room that is left
        for name, words, steps in (
            ("wider", QCoreApplication.translate("columns", "Wider"), 1),
            ("narrower", QCoreApplication.translate("columns", "Narrower"), -1),
        ):
            action = menu.addAction(words)
            action.setObjectName(f"{name}_{column.key}")
            action.triggered.connect(lambda _on, steps=steps: columns.widen(column, steps))
    return menu


def _menu(parent: QWidget, name: str, title: str) -> QMenu:
    menu = QMenu(title, parent)
    menu.setObjectName(name)
    menu.setAccessibleName(title)
    return menu


def _choice(action: QAction, group: QActionGroup, name: str, *, on: bool) -> None:
    action.setObjectName(name)
    action.setCheckable(True)
    action.setChecked(on)
    group.addAction(action)
