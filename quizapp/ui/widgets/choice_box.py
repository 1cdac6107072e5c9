"""A choice that folds out."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

_LEAST_LETTERS, _MOST_LETTERS = 10, 24


class ChoiceBox(QComboBox):
    """A combo box whose rows are as high as the style sheet says: high enough for a finger.

    It asks for the room of its longest choice, but a long name makes no page wider than the
    window.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(QStyledItemDelegate(self))
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(policy)
        self.setMinimumContentsLength(_LEAST_LETTERS)
        choices = self.model()
        for changed in (choices.rowsInserted, choices.rowsRemoved, choices.dataChanged):
            changed.connect(self._fit)

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of a few letters."""
        hint = super().minimumSizeHint()
        more = self.minimumContentsLength() - _LEAST_LETTERS
        return QSize(hint.width() - more * self.fontMetrics().horizontalAdvance("X"), hint.height())

    def _fit(self) -> None:
        longest = max((len(self.itemText(at)) for at in range(self.count())), default=0)
        self.setMinimumContentsLength(max(_LEAST_LETTERS, min(longest, _MOST_LETTERS)))
