"""Pictures that somebody chose for a question: looked at by a process of its own, then kept."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from quizapp.bank.writer import Worker
from quizapp.errors import QuizError
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizapp.bank.bank import Bank
    from quizapp.items.picture import Picture
    from quizapp.ui.desk import Desk
    from quizapp.ui.widgets.picture_field import PictureField


class PictureFieldDesk(QObject):
    """Carries a form's wishes for pictures to the reading process and the bank."""

    _looked_at = Signal(int, object)
    _refused = Signal(int, object)

    def __init__(self, field: "PictureField", desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._field = field
        self._desk = desk
        self._worker: Worker | None = None
        field.file_chosen.connect(self._on_file)
        field.bytes_pasted.connect(self._on_bytes)
        field.image_wanted.connect(self._on_image_wanted)
        self._looked_at.connect(self._keep)
        self._refused.connect(self._on_refused)

    def _on_file(self, path: Path) -> None:
        def look() -> "Picture":
            from quizapp.reading.one_picture import picture_of_file  # noqa: PLC0415

            return picture_of_file(path)

        self._look(look)

    def _on_bytes(self, content: bytes) -> None:
        def look() -> "Picture":
            from quizapp.reading.one_picture import picture_of_bytes  # noqa: PLC0415

            return picture_of_bytes(content)

        self._look(look)

    def _look(self, look: "Callable[[], Picture]") -> None:
        if self._worker is None:
            self._worker = Worker("pictures")
        turn = self._field.turn
        self._worker.ask(
            look,
            lambda picture: self._looked_at.emit(turn, picture),
            lambda error: self._refused.emit(turn, error),
        )

    def _keep(self, turn: int, picture: "Picture") -> None:
        def kept(_nothing: None) -> None:
            if turn == self._field.turn:  # else another question was opened meanwhile
                self._field.take(picture.hash)

        self._desk.write(
            lambda bank: bank.keep_picture(picture),
            kept,
            lambda error: self._on_refused(turn, error),
        )

    def _on_refused(self, turn: int, error: QuizError) -> None:
        if turn == self._field.turn:
            self._field.refuse(say(error.code, error.values))

    def _on_image_wanted(self, digest: str) -> None:
        def fetch(bank: "Bank") -> QImage | None:
            from quizapp.ui.picture_image import image_of  # noqa: PLC0415

            return image_of(bank.picture(digest))

        self._desk.read(
            fetch,
            lambda image: self._field.show_image(digest, image),
            lambda _error: self._field.show_image(digest, None),
        )
