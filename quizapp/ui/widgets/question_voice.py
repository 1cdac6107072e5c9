"""What is read out on the question page to whoever does not see it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from quizapp.game.round import Asked
from quizapp.ui.widgets.announce import announce

_MS = 1000
_ENDS = (".", "?", "!", "…", "。", "؟")


class QuestionVoice(QObject):
    """Puts questions, verdicts and the time into sentences and has them read out."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._question = ""

    def ask(self, asked: Asked, number: int, total: int, limit_ms: int | None) -> None:
        """Read a question out, with its options and the time for it."""
        where = self.tr("Question {number} of {total}") if total else self.tr("Question {number}")
        where = where.format(number=number, total=total)
        options = [f"{place}: {text}" for place, text in enumerate(asked.options, start=1)]
        seen = asked.item.picture_description
        picture = [self.tr("Picture: {description}").format(description=seen)] if seen else []
        said = [where, asked.item.stem, *picture, *options]
        if limit_ms is not None:
            said.append(self.tr("Seconds for it: {count}").format(count=limit_ms // _MS))
            if number == 1:
                said.append(self.tr("Ctrl+T tells the time that is left"))
        self._page.setAccessibleName(where)
        self._question = sentences(said)
        self.repeat()

    def repeat(self) -> None:
        """Read the question out again."""
        announce(self._page, self._question)

    def reveal(self, asked: Asked, words: Sequence[str], *, right: bool) -> None:
        """Read the verdict out, what was right, and the words about the points and why."""
        verdict, *rest = words
        key = self.tr("Right was {place}: {text}").format(
            place=asked.key_place + 1, text=asked.item.key
        )
        announce(self._page, sentences([verdict, *([] if right else [key]), *rest]))

    def add(self, text: str) -> None:
        """Read something out behind what is being read."""
        announce(self._page, text)

    def tell(self, text: str) -> None:
        """Read something out that was asked for."""
        announce(self._page, text, urgent=True)


def sentences(parts: Sequence[str]) -> str:
    """Return texts as sentences one after the other, so that a voice pauses between them."""
    return " ".join(part if part.endswith(_ENDS) else f"{part}." for part in parts if part)
