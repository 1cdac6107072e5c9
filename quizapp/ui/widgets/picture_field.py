"""The picture of a question being written: chosen, pasted or dropped, and described."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageWriter,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from quizapp.ui.theme import theme
from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.picture_view import PictureView
from quizapp.ui.widgets.plain_label import PlainLabel

_KINDS = ("image/png", "image/jpeg", "image/webp", "image/gif")
_WIDTH, _HEIGHT = 320, 160


class PictureField(QWidget):
    """A picture that can be chosen, pasted, dropped, described and taken away.

    It shows what it is told; who owns it looks at what was chosen and keeps it.
    """

    edited = Signal()
    file_chosen = Signal(object)
    """Somebody wants the picture in this file, a Path."""
    bytes_pasted = Signal(object)
    """Somebody wants the picture of these bytes."""
    image_wanted = Signal(str)
    """The picture with this hash is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picture_field")
        self.setAcceptDrops(True)
        self._digest = ""
        self._read_only = False
        self.turn = 0
        """Which question's picture it is, counted: one that is looked at belongs to its own."""
        self._view = PictureView()
        self._view.setObjectName("picture_preview")
        self._said = PlainLabel("", "caption", muted=True)
        self._said.setObjectName("picture_said")
        self._choose = QuietButton(self.tr("Choose a picture…"))
        self._choose.setObjectName("picture_choose")
        self._paste = QuietButton(self.tr("Paste"))
        self._paste.setObjectName("picture_paste")
        self._paste.setAccessibleName(self.tr("Paste a picture"))
        self._remove = QuietButton(self.tr("Remove"))
        self._remove.setObjectName("picture_remove")
        self._remove.setAccessibleName(self.tr("Remove the picture"))
        self._description = QLineEdit()
        self._description.setObjectName("picture_description_field")
        self._description.setAccessibleName(self.tr("Description of the picture"))
        self._description.setPlaceholderText(self.tr("What is on it, for those who cannot see it"))
        self._assemble()
        self._choose.clicked.connect(self._on_choose)
        self._paste.clicked.connect(self._on_paste)
        self._remove.clicked.connect(self._on_remove)
        self._description.textEdited.connect(self.edited)
        theme().changed.connect(self._fit)
        self.set_picture("", "")

    @property
    def digest(self) -> str:
        """The hash of the picture; "" where there is none."""
        return self._digest

    @property
    def description(self) -> str:
        """What was written about the picture."""
        return self._description.text()

    def set_picture(self, digest: str, description: str) -> None:
        """Show a question's picture and its description."""
        self.turn += 1
        self._digest = digest
        self._description.setText(description)
        self._description.setCursorPosition(0)
        self._said.setText(self.tr("PNG, JPEG, WebP or GIF; it can also be dropped here."))
        self._show_state()
        if digest:
            self.image_wanted.emit(digest)

    def take(self, digest: str) -> None:
        """Take the picture that was wanted: it is kept by now."""
        self._digest = digest
        self._said.setText("")
        self._show_state()
        self.image_wanted.emit(digest)
        self.edited.emit()
        self._description.setFocus()

    def show_image(self, digest: str, image: QImage | None) -> None:
        """Show the image that was wanted; None: it is missing."""
        if digest == self._digest:
            self._view.show_image(image)

    def wait(self) -> None:
        """Say that a picture is being looked at."""
        self._said.setText(self.tr("The picture is being looked at…"))

    def refuse(self, text: str) -> None:
        """Say why a picture cannot be taken; the one before stays."""
        self._said.setText(text)

    def set_read_only(self, read_only: bool) -> None:
        """Let the picture be looked at but not changed, or changed again."""
        self._read_only = read_only
        self._description.setReadOnly(read_only)
        self._show_state()

    def controls(self) -> Sequence[QWidget]:
        """Return every control in the order of the Tab key."""
        return (self._choose, self._paste, self._remove, self._description)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a picture or one file."""
        if not self._read_only and _wanted(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        if self._take(event.mimeData()):
            event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste by the usual key, where no text field takes it."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._on_paste()
        else:
            super().keyPressEvent(event)

    def _on_choose(self) -> None:
        pictures = self.tr("Pictures")
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a picture"), "", f"{pictures} (*.png *.jpg *.jpeg *.webp *.gif)"
        )
        if name:
            self._want(Path(name))

    def _on_paste(self) -> None:
        if not self._take(QGuiApplication.clipboard().mimeData()):
            self._said.setText(self.tr("There is no picture to paste."))

    def _on_remove(self) -> None:
        self._digest = ""
        self._description.clear()
        self._said.setText("")
        self._show_state()
        self._choose.setFocus()
        self.edited.emit()

    def _take(self, data: QMimeData) -> bool:
        wanted = None if self._read_only else _wanted(data)
        if wanted is not None:
            self._want(wanted)
        return wanted is not None

    def _want(self, wanted: Path | bytes) -> None:
        self.wait()
        if isinstance(wanted, Path):
            self.file_chosen.emit(wanted)
        else:
            self.bytes_pasted.emit(wanted)

    def _show_state(self) -> None:
        held = bool(self._digest)
        self._view.setVisible(held)
        if held:
            self._view.wait_for("")
        self._description.setVisible(held)
        self._remove.setVisible(held and not self._read_only)
        for button in (self._choose, self._paste):
            button.setVisible(not self._read_only)
        self._said.setVisible(not self._read_only)
        self._fit()

    def _fit(self) -> None:
        self._view.fit(theme().px(_WIDTH), theme().px(_HEIGHT))

    def _assemble(self) -> None:
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self._choose, self._paste, self._remove):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._view, self._description, buttons, self._said):
            column.addWidget(part)
        order = self.controls()
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)


def _wanted(data: QMimeData) -> Path | bytes | None:
    """Return what of a clipboard or a drop may be a picture: a local file, or bytes."""
    for kind in _KINDS:
        if data.hasFormat(kind):
            return bytes(data.data(kind).data())
    local = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    if len(local) == 1:
        return Path(local[0])
    image = data.imageData() if data.hasImage() else None
    return _png(image) if isinstance(image, QImage) and not image.isNull() else None


def _png(image: QImage) -> bytes:
    """Return an image that another program gave without a file's bytes, as a file's bytes."""
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(held, QByteArray(b"png")).write(image)
    return bytes(held.data().data())
