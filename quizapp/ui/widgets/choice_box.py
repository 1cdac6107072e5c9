"""A choice that folds out."""

from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

_LEAST_LETTERS = 10


class ChoiceBox(QComboBox):
    """A combo box whose rows are as high as the style sheet says: high enough for a finger."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(QStyledItemDelegate(self))
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(policy)  # a long name makes no page wider than the window
        self.setMinimumContentsLength(_LEAST_LETTERS)
