"""A question being written as it will be played: a picture of the page of play itself."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QImage,
    QPixmap,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.game.round import Asked, Attempt
from quizapp.game.scoring import receipt
from quizapp.items.draft import Draft
from quizapp.items.preview import shown
from quizapp.ui.pages.question import QuestionPage
from quizapp.ui.theme import (
    CONTRAST_DARK_THEME,
    CONTRAST_LIGHT_THEME,
    DARK_THEME,
    LIGHT_THEME,
    Theme,
    theme,
    worn,
)
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.preview_shot import Shot, page_size
from quizapp.ui.widgets.segmented import Segmented

ASKED, RIGHT, WRONG = "asked", "right", "wrong"
LIGHT, DARK = "light", "dark"
_SOON_MS = 60
_LIMIT_MS, _USED_MS = 20_000, 8_000


class QuestionPreview(QWidget):
    """Shows a draft asked or answered, in light or dark, at the text size that is worn."""

    picture_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question_preview")
        self._draft = Draft("", (), None)
        self._theme = Theme(LIGHT_THEME)
        self._dressed = ("", 0)
        self._page: QuestionPage | None = None
        self._image: tuple[str, QImage | None] = ("", None)
        self._moment = Segmented("preview_moment")
        for value, words in (
            (ASKED, self.tr("Asked")),
            (RIGHT, self.tr("Right")),
            (WRONG, self.tr("Wrong")),
        ):
            self._moment.add(value, words, f"preview_{value}")
        self._look = Segmented("preview_look")
        for value, words in ((LIGHT, self.tr("Light")), (DARK, self.tr("Dark"))):
            self._look.add(value, words, f"preview_{value}")
        self._look.set_value(DARK if theme().dark else LIGHT)
        self._shot = Shot()
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._paint)
        self._moment.value_chosen.connect(self._paint)
        self._look.value_chosen.connect(self._paint)
        theme().changed.connect(self._soon.start)

        # Assemble
        head = QWidget()
        flow = FlowLayout(head, gap=12)
        flow.addWidget(self._moment)
        flow.addWidget(self._look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(head)
        column.addWidget(self._shot)

    def show_draft(self, draft: Draft) -> None:
        """Show what is typed."""
        if draft != self._draft:
            self._draft = draft
            self._soon.start()

    def show_picture(self, digest: str, image: QImage | None) -> None:
        """Show the picture that was wanted; None: it is missing."""
        self._image = digest, image
        self._soon.start()

    def controls(self) -> list[QWidget]:
        """Return every control in the order of the Tab key."""
        return [*self._moment.findChildren(QWidget), *self._look.findChildren(QWidget)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the page out for the new width."""
        super().resizeEvent(event)
        self._soon.start()

    def _paint(self) -> None:
        """Have the page painted in its own theme; the window's is not touched."""
        if not self.isVisible():
            return
        wanted = self._wanted_theme(), theme().text_percent
        with worn(self._theme):
            page = self._page = self._page or _silent_page(self)
            self._dress(page, *wanted)
            page.resize(page_size(self._shot.width()))
            self._play(page)
            page.grab()  # a page that is not on the screen takes its new size only now
            self._play(page)
            self._shot.show_pixmap(self._picture_of(page), self._draft.stem)

    def _picture_of(self, page: QuestionPage) -> QPixmap:
        ratio = self.devicePixelRatio()
        picture = QPixmap(page.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._theme.color("background"))
        page.settle()
        page.render(picture, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
        return picture

    def _dress(self, page: QuestionPage, name: str, percent: int) -> None:
        """Have the page wear a theme; that takes longer than all the rest."""
        if (name, percent) != self._dressed:
            self._dressed = name, percent
            self._theme.set_preference(name)
            self._theme.set_text_percent(percent)
            self._theme.dress(page)

    def _wanted_theme(self) -> str:
        dark = self._look.value() == DARK
        if theme().name in (CONTRAST_LIGHT_THEME, CONTRAST_DARK_THEME):
            return CONTRAST_DARK_THEME if dark else CONTRAST_LIGHT_THEME
        return DARK_THEME if dark else LIGHT_THEME

    def _play(self, page: QuestionPage) -> None:
        """Ask the question on the page and, where that is wanted, answer it."""
        item, options = shown(self._draft)
        asked = Asked(b"preview", 0, item, options)
        page.ask(asked, 1, 10, 0, 0, _LIMIT_MS)
        if item.picture:
            if self._image[0] != item.picture:
                self.picture_wanted.emit(item.picture)
            else:
                page.show_picture(*self._image)
        moment = self._moment.value()
        if moment != ASKED and self._draft.key is not None:
            wrong = next(k for k in range(len(options)) if k != asked.key_place)
            chosen = asked.key_place if moment == RIGHT else wrong
            attempt = _attempt(asked, chosen)
            page.reveal(asked, attempt, attempt.points, int(attempt.right), again=True)


def _silent_page(owner: QWidget) -> QuestionPage:
    """Return a page of play in a window that is never shown: it gets no key and says nothing.

    Its parts have no names, so that nobody takes them for those of the page that is played on.
    """
    page = QuestionPage()
    page.setParent(owner, Qt.WindowType.Window)
    page.hush()
    for part in (page, *page.findChildren(QWidget)):
        part.setObjectName("")
    return page


def _attempt(asked: Asked, chosen: int) -> Attempt:
    right = chosen == asked.key_place
    bill = receipt(
        right=right,
        difficulty=asked.item.difficulty,
        used_ms=_USED_MS,
        limit_ms=_LIMIT_MS,
        streak=0,
    )
    return Attempt(b"preview", 0, chosen, _USED_MS, right, bill)
