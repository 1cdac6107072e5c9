"""What a version of a question changed, part by part, and the whole of it."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from quizapp.items.item import Item
from quizapp.items.version import Part, Version, changed_parts
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.version_words import part_text, part_word
from quizapp.ui.widgets.whole_question import whole_question


class VersionCard(QFrame):
    """The parts before and after, each named in words; then the question as it was."""

    def __init__(
        self, version: Version, before: Version | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("version_card")
        self.setProperty("panel", "card")
        self.setAccessibleName(self.tr("What this version says"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 14, 20, 14)
        self._column.setSpacing(4)
        if before is not None:
            for part in changed_parts(before.item, version.item):
                self._add_part(part, before.item, version.item)
        item = version.item
        self._column.addWidget(PlainLabel(self.tr("The whole question"), "label", muted=True))
        whole = PlainLabel(whole_question(item, item.explanation), "body")
        whole.setObjectName("version_text")
        self._column.addWidget(whole)

    def _add_part(self, part: Part, was: Item, now: Item) -> None:
        before = self.tr("Before: {text}").format(text=part_text(part, was))
        after = self.tr("After: {text}").format(text=part_text(part, now))
        self._column.addWidget(PlainLabel(part_word(part), "label", muted=True))
        for name, text, role in (("before", before, "body"), ("after", after, "strong")):
            label = PlainLabel(text, role)
            label.setObjectName(f"version_{part}_{name}")
            self._column.addWidget(label)
        self._column.addSpacing(8)
