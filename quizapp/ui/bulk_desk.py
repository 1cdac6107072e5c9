"""The workshop's selection and the bank: one wish for many questions, and what became of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quizapp.items.bulk_edit import BulkDone, BulkEdit, Hit, Hits, Replacement
from quizapp.ui.widgets.source_words import credit_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizapp.bank.bank import Bank
    from quizapp.ui.desk import Desk
    from quizapp.ui.pages.workshop import WorkshopPage

_HITS = 3
_CREDITS = 3
_MANY = 1_000
"""So many take long enough for one to wonder."""


class BulkDesk(QObject):
    """Carries the bulk bar's wishes to the bank and tells how many questions were changed."""

    failed = Signal(object)
    changed = Signal()
    told = Signal(str, str)

    def __init__(self, page: "WorkshopPage", desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._desk = page, desk
        self._asked = 0
        bar = page.bulk
        bar.edit_requested.connect(self._on_edit)
        bar.preview_requested.connect(self._on_preview)
        bar.move_requested.connect(self._on_move)
        bar.hide_requested.connect(self._on_hide)
        bar.copy_requested.connect(self._on_copy)
        bar.delete_requested.connect(self._on_delete)

    def refresh(self) -> None:
        """Offer the packs that there are now."""
        if self._desk.bank is not None:
            self._desk.read(
                lambda bank: bank.own_packs(), self._page.bulk.set_packs, self.failed.emit
            )

    def _on_edit(self, wish: BulkEdit | Replacement) -> None:
        self._asked += 1  # what would change is looked for no more
        uids, seen = list(self._page.selection()), self._page.seen()
        self._write(lambda bank: bank.edit_many(uids, wish, seen))

    def _on_move(self, pack: str) -> None:
        uids, seen = list(self._page.selection()), self._page.seen()
        if pack:
            self._write(lambda bank: bank.move_many(uids, pack, seen))

    def _on_hide(self, hidden: bool) -> None:
        uids = list(self._page.selection())
        self._write(lambda bank: bank.hide_many(uids, hidden=hidden))

    def _on_copy(self) -> None:
        uids = list(self._page.selection())
        self._write(lambda bank: bank.copy_many(uids), copied=True)

    def _on_delete(self) -> None:
        uids, seen = list(self._page.selection()), self._page.seen()
        self._write(lambda bank: bank.delete_many(uids, seen))

    def _on_preview(self, wish: Replacement) -> None:
        self._asked += 1
        asked, uids = self._asked, list(self._page.selection())

        def wanted() -> bool:
            return asked == self._asked

        def show(hits: Hits) -> None:
            if wanted():
                self._page.bulk.show_hits(self._hits_text(hits) if wish.find else "")

        if self._desk.bank is not None:
            self._desk.read(
                lambda bank: bank.preview_many(uids, wish, _HITS, wanted), show, self.failed.emit
            )

    def _write(self, wish: "Callable[[Bank], BulkDone]", *, copied: bool = False) -> None:
        count = len(self._page.selection())
        if count >= _MANY:
            self.told.emit(self.tr("Changing %n question(s)…", "", count), "info")
        done = self._copied if copied else self._done
        self._desk.write(wish, done, self.failed.emit)

    def _copied(self, done: BulkDone) -> None:
        words = [self.tr("%n question(s) copied.", "", done.changed), *self._whose(done)]
        self.told.emit(" ".join(words), "info")
        self.changed.emit()

    def _done(self, done: BulkDone) -> None:
        words = [self.tr("%n question(s) changed.", "", done.changed)]
        if done.built_in:
            words.append(self.tr("%n built-in one(s) left as they were.", "", done.built_in))
        if done.unplayable:
            words.append(
                self.tr("%n left, for they could not be played then.", "", done.unplayable)
            )
        if done.elsewhere:
            words.append(self._left_words(done.elsewhere))
        words += self._whose(done)
        self.told.emit(" ".join(words), "warning" if done.unplayable or done.elsewhere else "info")
        self.changed.emit()

    def _left_words(self, count: int) -> str:
        return self.tr("%n left, for they were changed elsewhere since you saw them.", "", count)

    def _whose(self, done: BulkDone) -> list[str]:
        """Say whose questions are that their new pack does not name."""
        if not done.credits:
            return []
        told = "; ".join(map(credit_line, done.credits[:_CREDITS]))
        told += "; …" if len(done.credits) > _CREDITS else ""
        about = self.tr(
            "Their new pack does not say whose they are; their sources do now: {credits}"
        )
        return [about.format(credits=told)]

    def _hits_text(self, hits: Hits) -> str:
        none = self.tr("Nothing that is selected would change.")
        many = self.tr("%n question(s) would change.", "", hits.changed)
        return "\n".join([many if hits.changed else none, *map(self._hit_text, hits.first)])

    def _hit_text(self, hit: Hit) -> str:
        if hit.after is None:
            return self.tr("{stem}: could not be played then, and is left").format(
                stem=hit.before.stem
            )
        before, after = _first_difference(hit)
        return self.tr("{before} → {after}").format(before=before, after=after)


def _first_difference(hit: Hit) -> tuple[str, str]:
    """Return the first text that changes, before and after."""
    one, two = hit.before, hit.after or hit.before
    pairs = [(one.stem, two.stem), *zip(one.options, two.options, strict=True)]
    pairs += [(one.explanation, two.explanation), (one.category, two.category)]
    return next((pair for pair in pairs if pair[0] != pair[1]), pairs[0])
