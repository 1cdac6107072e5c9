"""One question of a receipt: as it was asked, what was chosen, and how the points came about."""

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from quizapp.game.lifelines import Lifeline
from quizapp.game.receipts import Answered
from quizapp.game.scoring import MOST_STREAK
from quizapp.ui.side_by_side import dotted, joined
from quizapp.ui.theme import theme
from quizapp.ui.widgets.picture_view import PictureView
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.player_words import player_word
from quizapp.ui.widgets.source_words import credit_line, fact_words, source_line
from quizapp.ui.wording import decimal_text, listed, number_text

_PICTURE = 320, 180


class ReceiptRow(QFrame):
    """A card with the stem, the options as shown, the points, the explanation and the source."""

    def __init__(self, one: Answered, *, scored: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        item = one.asked.item
        self.digest = item.picture
        fared = self.tr("Right") if one.attempt.right else self.tr("Wrong")
        if one.player:
            fared = joined((player_word(one.player), fared), ": ")
        self.setAccessibleName(f"{fared}: {item.stem}")
        # Assemble
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(6)
        number = self.tr("Question {number}").format(number=number_text(one.asked.place + 1))
        column.addWidget(PlainLabel(dotted((number, fared)), "label", muted=True))
        column.addWidget(PlainLabel(item.stem, "strong"))
        self._picture = PictureView() if item.picture else None
        if self._picture is not None:
            self._picture.fit(*map(theme().px, _PICTURE))
            self._picture.wait_for(item.picture_description)
            column.addWidget(self._picture)
        for place in range(len(one.asked.options)):
            right = place == one.asked.key_place
            label = PlainLabel(self._option(one, place), "strong" if right else "body")
            column.addWidget(label)
        for text in self._fared(one):
            column.addWidget(PlainLabel(text, "body"))
        if scored:
            column.addWidget(PlainLabel(self._bill(one), "strong"))
        credit = credit_line(one.asked.credit)
        sources = (source_line(item), credit, fact_words(item))
        for text in filter(None, (item.explanation, *sources, self._revision(one))):
            column.addWidget(PlainLabel(text, "caption", muted=True))

    def _fared(self, one: Answered) -> list[str]:
        said = [self.tr("No answer in time")] if one.attempt.chosen is None else []
        helped = [self._lifeline(used) for used in one.asked.lifelines]
        if helped:
            said.append(self.tr("Lifelines used: {lifelines}").format(lifelines=listed(helped)))
        return said

    def show_picture(self, image: QImage | None) -> None:
        """Show the picture of the question; None: it is missing."""
        if self._picture is not None:
            self._picture.show_image(image)

    def _lifeline(self, used: Lifeline) -> str:
        return {
            Lifeline.FIFTY: self.tr("two wrong options removed"),
            Lifeline.SWAP: self.tr("another question"),
            Lifeline.TIME: self.tr("ten more seconds"),
        }[used]

    def _option(self, one: Answered, place: int) -> str:
        said = [f"{place + 1}. {one.asked.options[place]}"]
        if place == one.asked.key_place:
            said.append(self.tr("right"))
        if place == one.attempt.chosen:
            said.append(self.tr("chosen"))
        if place in one.asked.removed:
            said.append(self.tr("taken away by a lifeline"))
        return dotted(said)

    def _bill(self, one: Answered) -> str:
        """Return the points with each part that made them."""
        bill = one.attempt.receipt
        time = self._time(one)
        if not one.attempt.right:
            return self.tr("0 points: wrong or late, {time}").format(time=time)
        text = self.tr("Points: {points} = {base} × {percent} % × {factor}").format(
            points=number_text(bill.points),
            base=number_text(bill.base),
            percent=number_text(bill.percent),
            factor=decimal_text((10 + bill.streak) / 10),
        )
        if bill.helped:
            text += self.tr(" × ½ for a lifeline")
        row = self.tr("{streak} right in a row before it")
        if bill.streak == MOST_STREAK:
            row = self.tr("{streak} or more right in a row before it")
        text += f" ({listed((time, row.format(streak=number_text(bill.streak))))})"
        if one.cut_off:
            back = self.tr("came back with its full clock, so it could earn half")
            text = dotted((text, back))
        return text

    def _time(self, one: Answered) -> str:
        seconds = decimal_text(one.attempt.used_ms / 1000)
        if one.limit_ms is None:
            return self.tr("after {seconds} s").format(seconds=seconds)
        limit = number_text(one.limit_ms // 1000)
        return self.tr("after {seconds} s of {limit} s").format(seconds=seconds, limit=limit)

    def _revision(self, one: Answered) -> str:
        """Return in which revision it was asked, where it reads otherwise by now."""
        if not one.changed:
            return ""
        text = self.tr("Asked in revision {number}; it has been changed or deleted since.")
        return text.format(number=number_text(one.revision))
