"""The help for the search: a list of the fields, each of which fills itself in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from quizapp.ui.widgets.buttons import QuietButton, plain


class SearchHelp(QuietButton):
    """A button that shows what one can search by; an entry is filled in by click or Enter."""

    chosen = Signal(str)
    """Something to search by, as it is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Search by…"), parent=parent, icon="search")
        self.setObjectName("search_help_button")
        self.clicked.connect(self._show)

    def _entries(self) -> list[tuple[str, str]]:
        return [
            ("\N{QUOTATION MARK}", self.tr("words in a row")),
            ("pack:", self.tr("title of a pack")),
            ("category:", self.tr("a category")),
            ("difficulty:", self.tr("easy, medium, hard, none")),
            ("tag:", self.tr("a tag")),
            ("language:", self.tr("such as en or de")),
            ("is:own", self.tr("one's own questions")),
            ("is:builtin", self.tr("came with the game")),
            ("is:hidden", self.tr("hidden from play")),
            ("is:unsourced", self.tr("without a source")),
            ("report:open", self.tr("reported, still open")),
            ("answered<60%", self.tr("seldom answered right")),
            ("-", self.tr("in front of any: not this")),
        ]

    def _show(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("search_help_menu")
        menu.setAccessibleName(self.tr("Search by"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for typed, words in self._entries():
            action = menu.addAction(plain(f"{typed}\t{words}"))
            action.triggered.connect(lambda _on, typed=typed: self.chosen.emit(typed))
        drop_down(menu, self)


def drop_down(menu: QMenu, button: QWidget) -> None:
    """Show a menu below its button, its first entry at hand where it is no menu itself."""
    corner = button.rect().bottomLeft()
    if button.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        corner.setX(button.width() - menu.sizeHint().width())
    menu.popup(button.mapToGlobal(corner))
    first = menu.actions()[0]
    if first.menu() is None:  # which would open at once
        menu.setActiveAction(first)
