"""The pictures of questions, between the bank and whatever shows them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizapp.bank.bank import Bank
    from quizapp.game.round import Asked
    from quizapp.ui.desk import Desk
    from quizapp.ui.pages.question import QuestionPage
    from quizapp.ui.pages.receipt import ReceiptPage
    from quizapp.ui.pages.writing_room import WritingRoom


class PictureDesk(QObject):
    """Fetches the picture that a page asks for; it is decoded beside the window."""

    def __init__(
        self, page: "QuestionPage | WritingRoom | ReceiptPage", desk: "Desk", parent: QObject
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._desk = desk
        page.picture_wanted.connect(self._on_wanted)

    def _on_wanted(self, digest: str) -> None:
        def fetch(bank: "Bank") -> QImage | None:
            from quizapp.ui.picture_image import image_of  # noqa: PLC0415

            return image_of(bank.picture(digest))

        self._desk.read(
            fetch,
            lambda image: self._page.show_picture(digest, image),
            lambda _error: self._page.show_picture(digest, None),
        )


def fetch_ahead(desk: "Desk", asked: "Sequence[Asked]") -> None:
    """Have the pictures of what a round asks at hand."""
    digests = [one.item.picture for one in asked if one.item.picture]
    if digests:
        desk.read(lambda bank: bank.fetch_ahead(digests), lambda _nothing: None)
