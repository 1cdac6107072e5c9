"""The packs and the bank."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quizapp.errors import QuizError
from quizapp.items.kept_pack import PackWords
from quizapp.ui.change_words import undo_words
from quizapp.ui.pages.packs import PacksPage
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizapp.bank.bank import Bank
    from quizapp.bank.changes import Change
    from quizapp.items.kept_pack import KeptPack
    from quizapp.ui.desk import Desk


class PacksDesk(QObject):
    """Carries the wishes of the page of packs to the bank and its answers back."""

    export_wanted = Signal(object)
    left = Signal()

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self.page = PacksPage()
        self._desk = desk
        page = self.page
        page.make_requested.connect(self._on_make)
        page.describe_requested.connect(self._on_describe)
        page.switch_requested.connect(
            lambda uid, on: self._write(lambda bank: bank.switch_pack(uid, playable=on))
        )
        page.remove_requested.connect(lambda uid: self._write(lambda bank: bank.remove_pack(uid)))
        page.back_requested.connect(lambda uid: self._write(lambda bank: bank.bring_back_pack(uid)))
        page.undo_requested.connect(lambda uid: self._write(lambda bank: bank.undo(uid)))
        page.export_requested.connect(self.export_wanted)
        page.left.connect(self.left)

    def refresh(self, chosen: bytes | None = None) -> None:
        """List the packs anew."""

        def ask(bank: "Bank") -> "tuple[list[KeptPack], Change | None]":
            return bank.packs(), bank.last_change()

        def show(found: "tuple[list[KeptPack], Change | None]") -> None:
            packs, change = found
            self.page.show_packs(packs, chosen)
            self.page.set_undo(*((undo_words(change.kind), change.uid) if change else ("", None)))

        if self._desk.bank is not None:
            self._desk.read(ask, show, self._refuse)

    def _on_make(self, words: PackWords) -> None:
        def made(uid: bytes) -> None:
            self.page.done()
            self.refresh(uid)

        self._desk.write(lambda bank: bank.make_pack(words), made, self._refuse)

    def _on_describe(self, uid: bytes, words: PackWords) -> None:
        self._write(lambda bank: bank.describe_pack(uid, words))

    def _write(self, wish: "Callable[[Bank], None]") -> None:
        def done(_nothing: None) -> None:
            self.page.done()
            self.refresh()

        self._desk.write(wish, done, self._refuse)

    def _refuse(self, error: QuizError) -> None:
        self.page.refused(say(error.code, error.values))
