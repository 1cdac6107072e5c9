"""A table of which one row at a time is chosen, told as soon as it is another."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent

from quizapp.ui.widgets.plain_table import PlainTable


class ChoosingTable(PlainTable):
    """Tells of another choice, and shares its width out anew whenever that changes."""

    chosen_changed = Signal()

    def __init__(self, name: str, words: str, model: QAbstractItemModel) -> None:
        super().__init__(name)
        self.setAccessibleName(words)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.show_model(model)

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell that another row is chosen."""
        super().currentChanged(current, previous)
        self.chosen_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self.fit()
