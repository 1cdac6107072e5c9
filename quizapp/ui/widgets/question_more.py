"""What can be said of a question besides what is asked: picture, source, tags, language."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from quizapp.items.draft import Draft
from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.field import Field
from quizapp.ui.widgets.picture_field import PictureField
from quizapp.ui.widgets.plain_label import PlainLabel


class QuestionMore(QWidget):
    """Fields that are folded away until somebody wants them, or something is in them."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question_more")
        self._open = QuietButton(self.tr("Picture, source, tags…"))
        self._open.setObjectName("question_more_button")
        self._fold = QWidget()
        self.picture = PictureField()
        self._lines = {
            "source_title": self._line("source_title", self.tr("Source")),
            "source_place": self._line("source_place", self.tr("Place in the source")),
            "source_address": self._line("source_address", self.tr("Address, shown as text")),
            "tags": self._line("tags", self.tr("Tags, parted by commas")),
            "language": self._line("language", self.tr("Language, such as en or de")),
        }
        # Assemble
        inside = QVBoxLayout(self._fold)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addWidget(PlainLabel(self.tr("Picture"), "label", muted=True))
        inside.addWidget(self.picture)
        for line in self._lines.values():
            inside.addWidget(Field(line.accessibleName(), line))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._open)
        column.addWidget(self._fold)
        self._fold.hide()
        self._open.clicked.connect(lambda: self._fold.setVisible(self._fold.isHidden()))
        self.picture.edited.connect(self.edited)

    def set_draft(self, draft: Draft) -> None:
        """Show what a draft says here."""
        for name, line in self._lines.items():
            line.setText(getattr(draft, name))
            line.setCursorPosition(0)
        self.picture.set_picture(draft.picture, draft.picture_description)
        filled = any(line.text() for line in self._lines.values()) or bool(draft.picture)
        self._fold.setVisible(filled)

    def added_to(self, draft: Draft) -> Draft:
        """Return a draft with what is written here."""
        held = bool(self.picture.digest)
        return replace(
            draft,
            tags=self._lines["tags"].text(),
            language=self._lines["language"].text(),
            source_title=self._lines["source_title"].text(),
            source_place=self._lines["source_place"].text(),
            source_address=self._lines["source_address"].text(),
            picture=self.picture.digest,
            picture_description=self.picture.description if held else "",
        )

    def set_read_only(self, read_only: bool) -> None:
        """Let all be read but not changed, or changed again."""
        for line in self._lines.values():
            line.setReadOnly(read_only)
        self.picture.set_read_only(read_only)

    def field(self, name: str) -> QWidget | None:
        """Return the control of a field, unfolded, where it stands here."""
        found = self._lines.get(name)
        if found is not None:
            self._fold.show()
        return found

    def controls(self) -> list[QWidget]:
        """Return every control in the order of the Tab key."""
        return [self._open, *self.picture.controls(), *self._lines.values()]

    def _line(self, name: str, words: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(f"question_{name}")
        line.setAccessibleName(words)
        line.textEdited.connect(self.edited)
        return line
