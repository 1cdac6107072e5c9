"""The menu of a row in the list of questions: what its buttons do, and where else it leads."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QMenu, QTableView

from quizapp.ui.widgets.buttons import plain

Way = tuple[str, str, Callable[[], None]]
"""What something is called, how it reads, and what is called when it is chosen."""


def pop_up(
    table: QTableView, buttons: Sequence[QAbstractButton], ways: Sequence[Way], at: QPoint
) -> None:
    """Show what can be done with the chosen row; ``at`` is where in the table somebody asked."""
    menu = QMenu(table)
    menu.setObjectName("row_menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for button in buttons:
        if button.isEnabled():
            action = menu.addAction(button.text())
            action.setObjectName(f"menu_{button.objectName()}")
            action.triggered.connect(button.click)
    menu.addSeparator()
    for name, words, go in ways:
        action = menu.addAction(plain(words))
        action.setObjectName(f"menu_{name}")
        action.triggered.connect(go)
    menu.popup(table.viewport().mapToGlobal(at))
