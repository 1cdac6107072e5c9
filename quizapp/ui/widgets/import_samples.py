"""The first questions of a file as they will look in a round, with the right answer marked."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.items.item import Item
from quizapp.ui.side_by_side import dotted
from quizapp.ui.widgets.option_button import OptionButton
from quizapp.ui.widgets.option_grid import OptionGrid
from quizapp.ui.widgets.picture_view import PictureView
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.wording import category_word, difficulty_word

_PICTURE_WIDTH, _PICTURE_HEIGHT = 320, 180


class ImportSamples(QWidget):
    """A few questions, one below the other; they are looked at, not played."""

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_samples")
        self._ones = [_Sample() for _ in range(most)]
        # Assemble
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(20)
        layout.addWidget(PlainLabel(self.tr("The first questions"), "subtitle"))
        for one in self._ones:
            layout.addWidget(one)

    def show_items(self, items: Sequence[Item], pictures: Mapping[str, QImage]) -> None:
        """Show these questions, with the pictures that they name."""
        self.setVisible(bool(items))
        for place, one in enumerate(self._ones):
            one.setVisible(place < len(items))
            if place < len(items):
                one.show_item(items[place], pictures.get(items[place].picture))


class _Sample(QWidget):
    """One question: its stem, its options, and what else the file says of it."""

    def __init__(self) -> None:
        super().__init__()
        self._about = PlainLabel("", "caption", muted=True)
        self._stem = PlainLabel("", "heading")
        self._stem.setObjectName("sample_stem")
        self._picture = PictureView()
        self._picture.setObjectName("sample_picture")
        self._options = OptionGrid()
        self._options.setObjectName("sample_options")
        for number, option in enumerate(self._options.findChildren(OptionButton), start=1):
            option.setObjectName(f"sample_option_{number}")
        self._options.set_low(True)
        self._explanation = PlainLabel("", "body", muted=True)
        # Assemble
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self._about, self._stem, self._picture, self._options, self._explanation):
            layout.addWidget(part)

    def show_item(self, item: Item, picture: QImage | None) -> None:
        """Show a question with its right answer marked."""
        told = [category_word(item.category)]
        told += [difficulty_word(item.difficulty)] if item.difficulty else []
        self._about.setText(dotted(told))
        self._stem.setText(item.stem)
        self._picture.setVisible(bool(item.picture))
        if item.picture:
            self._picture.fit(_PICTURE_WIDTH, _PICTURE_HEIGHT)
            self._picture.wait_for(item.picture_description)
            self._picture.show_image(picture)
        self._options.show_options(item.options)
        self._options.reveal(item.options.index(item.key), None)
        self._explanation.setText(item.explanation)
        self._explanation.setVisible(bool(item.explanation))
