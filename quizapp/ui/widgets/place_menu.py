"""The menu that moves and widens the columns of a list, for whoever uses keys."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from quizapp.ui.widgets.question_cells import Column


def place_menu(
    columns: Sequence[Column],
    named: Callable[[Column], str],
    move: Callable[[Column, int], None],
    widen: Callable[[Column, int], None],
    parent: QMenu,
) -> QMenu:
    """Return a menu with a menu for each column; the question has what room is left."""
    menu = _menu(QCoreApplication.translate("columns", "Place and width"), "place_menu", parent)
    for column in columns:
        name = column.name.lower()
        each = _menu(named(column), f"place_menu_{name}", menu)
        menu.addMenu(each)
        earlier = each.addAction(QCoreApplication.translate("columns", "Earlier"))
        later = each.addAction(QCoreApplication.translate("columns", "Later"))
        steps = [(earlier, f"earlier_{name}", move, -1), (later, f"later_{name}", move, 1)]
        if column is not Column.QUESTION:
            wider = each.addAction(QCoreApplication.translate("columns", "Wider"))
            narrower = each.addAction(QCoreApplication.translate("columns", "Narrower"))
            steps.append((wider, f"wider_{name}", widen, 1))
            steps.append((narrower, f"narrower_{name}", widen, -1))
        for action, called, call, step in steps:
            action.setObjectName(called)
            action.triggered.connect(_calling(call, column, step))
    return menu


def _calling(
    call: Callable[[Column, int], None], column: Column, step: int
) -> Callable[[bool], None]:
    """Return a slot of an action, which also tells whether it is checked."""
    return lambda _checked: call(column, step)


def _menu(title: str, name: str, parent: QMenu) -> QMenu:
    menu = QMenu(title, parent)
    menu.setObjectName(name)
    return menu
