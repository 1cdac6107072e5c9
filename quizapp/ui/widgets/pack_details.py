"""What is known of a pack, line by line, and what can be done with it."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.items.kept_pack import KeptPack
from quizapp.ui.side_by_side import dotted
from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.wording import listed, number_text


class PackDetails(QWidget):
    """Authors, licence, source and origin of the chosen pack, above its buttons."""

    describe_wanted = Signal()
    switch_wanted = Signal()
    export_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pack_details")
        self._lines = PlainLabel("", "body")
        self._lines.setObjectName("pack_about")
        self._describe = self._button("describe_pack_button", self.tr("Describe…"))
        self._switch = self._button("switch_pack_button", "")
        self._export = self._button("export_pack_button", self.tr("Export…"))
        self._remove = self._button("remove_pack_button", "")
        self._describe.clicked.connect(self.describe_wanted)
        self._switch.clicked.connect(self.switch_wanted)
        self._export.clicked.connect(self.export_wanted)
        self._remove.clicked.connect(self.remove_wanted)
        # Assemble
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=12)
        for button in self.controls():
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._lines)
        column.addWidget(buttons)

    def controls(self) -> list[QuietButton]:
        """Return the buttons in the order of the Tab key."""
        return [self._describe, self._switch, self._export, self._remove]

    def show_pack(self, pack: KeptPack | None) -> None:
        """Show one pack; None: there is none."""
        self.setVisible(pack is not None)
        if pack is None:
            return
        self._lines.setText("\n".join(self._told(pack)))
        self._describe.setVisible(pack.own and not pack.removed)
        self._switch.setVisible(not pack.removed)
        off, on = self.tr("Switch off for play"), self.tr("Switch on for play")
        self._switch.set_words(off if pack.playable else on)
        self._export.setVisible(not pack.removed)
        self._export.setEnabled(pack.questions > 0)
        gone = self.tr("Delete") if pack.own else self.tr("Remove")
        self._remove.set_words(self.tr("Bring back") if pack.removed else gone)

    def _told(self, pack: KeptPack) -> Iterator[str]:
        words = pack.words
        yield words.title
        kind = self.tr("Your own") if pack.own else self.tr("Came with the game")
        count = self.tr("%n question(s)", "", pack.questions)
        hidden = self.tr("hidden: {count}").format(count=number_text(pack.hidden))
        counts = [count, *([hidden] if pack.hidden else [])]
        yield dotted([kind, *([] if pack.removed else counts)])
        source = listed(filter(None, (words.source_title, words.source_address)))
        about = dotted((source, words.source_about))
        for text, value in (
            (self.tr("Authors: {value}"), words.authors),
            (self.tr("Licence: {value}"), words.licence),
            (self.tr("Language: {value}"), words.language),
            (self.tr("Source: {value}"), about),
            (self.tr("Imported from: {value}"), pack.origin),
        ):
            if value:
                yield text.format(value=value)
        if not pack.own and not pack.removed:
            yield self.tr("Its questions can be hidden or copied, not changed.")
        if pack.removed:
            yield self.tr("Removed: its questions are kept, and come back with it.")

    def _button(self, name: str, words: str) -> QuietButton:
        button = QuietButton(words)
        button.setObjectName(name)
        return button
