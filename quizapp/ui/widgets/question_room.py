"""Where the parts of a question stand, and how close together in a low window."""

from PySide6.QtWidgets import QWidget

from quizapp.ui.theme import theme
from quizapp.ui.widgets.key_hint import KeyHint
from quizapp.ui.widgets.option_grid import OptionGrid
from quizapp.ui.widgets.page import Page
from quizapp.ui.widgets.picture_view import PictureView
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.question_header import QuestionHeader

LOW = 300
"""A page of less height, at 100 % text, is low for a question and its verdict."""
_LOW_WINDOW = 520
_VERDICT_ROOM = 196
_STEM_ROLES = ("title", "heading", "subtitle", "strong")
_LONG_STEM, _VERY_LONG_STEM = 130, 280
_GAP, _LOW_GAP = 24, 8
_PICTURE_SHARE, _LEAST_PICTURE_SHARE, _LEAST_PICTURE = 0.45, 0.22, 96


class QuestionRoom:
    """Lays a question out on its page, in the largest type and gaps that there is room for."""

    def __init__(
        self,
        page: Page,
        header: QuestionHeader,
        note: QWidget,
        stem: PlainLabel,
        picture: PictureView,
        options: OptionGrid,
        lifelines: QWidget,
        hint: KeyHint,
    ) -> None:
        self._page = page
        self._below = (lifelines, hint)
        self._header, self._stem, self._options = header, stem, options
        self._picture = picture
        self._low = False
        self._gaps = [QWidget(), QWidget()]
        for gap in self._gaps:
            gap.setFixedHeight(_GAP)
        # Assemble
        page.body.addWidget(header)
        page.body.addWidget(self._gaps[0])
        page.body.addWidget(note)
        page.body.addSpacing(4)
        page.body.addWidget(stem)
        page.body.addWidget(picture)
        page.body.addWidget(self._gaps[1])
        page.body.addWidget(options)
        page.body.addStretch(1)
        for part in self._below:
            page.footer.addWidget(part)

    def fit_picture(self, *, least: bool = False) -> None:
        """Give the picture the room that question and options leave, or the ``least``."""
        if not self._picture.isVisibleTo(self._page):
            return
        width, height = self._page.content_width(), self._page.height()
        low = max(_LEAST_PICTURE, round(height * _LEAST_PICTURE_SHARE))
        self._picture.fit(width, low)
        if not least:
            footer = self._page.footer.sizeHint().height() + self._page.footer_margins()
            spare = height - self._page.content_height() - footer - _LOW_GAP
            high = round(height * _PICTURE_SHARE)
            self._picture.fit(width, max(low, min(low + spare, high)))

    def fit_height(self) -> None:
        """Draw all closer together where the window is low, and let what is below scroll there."""
        low = self._page.height() < max(_LOW_WINDOW, theme().px(LOW))
        if low == self._low:
            return
        self._low = low
        self._header.set_low(low)
        self._options.set_low(low)
        for gap in self._gaps:
            gap.setFixedHeight(_LOW_GAP if low else _GAP)
        body, footer = self._page.body, self._page.footer
        for part in self._below:
            (footer if low else body).removeWidget(part)
            (body if low else footer).addWidget(part)
        body.invalidate()
        self._page.refresh_margins()

    def fit_stem(self) -> None:
        """Set the stem in the largest type that leaves room for the options and the verdict."""
        self.fit_picture(least=True)
        length = len(self._stem.text())
        first = 0 if length <= _LONG_STEM else 1 if length <= _VERY_LONG_STEM else 2
        last = 2 if theme().scale > 1 else 1  # at its designed size it stays above the options
        room = self._page.height() - self._page.footer_margins()
        if self._low:
            last += 1
        else:
            room -= theme().px(_VERDICT_ROOM)
        for role in _STEM_ROLES[first : max(first, last) + 1]:
            self._stem.set_role(role)
            if self._page.content_height() <= room:
                break
        self.fit_picture()
