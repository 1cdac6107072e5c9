"""A question being written as it will be played: a picture of the page of play itself."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

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
from quizapp.ui.widgets.segmented import Segmented

ASKED, RIGHT, WRONG = "asked", "right", "wrong"
LIGHT, DARK = "light", "dark"
_LEAST_WIDTH, _LEAST_HEIGHT, _SHAPE = 568, 600, 0.9
_SOON_MS = 60
_LIMIT_MS, _USED_MS = 20_000, 8_000
_RADIUS = 18


class Shot(QWidget):
    """Shows a picture as wide as there is room; nothing in it can be pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview_picture")
        self.setAccessibleName(self.tr("The question as it is played"))
        self._pixmap = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def pixmap(self) -> QPixmap:
        """What is shown."""
        return self._pixmap

    def show_pixmap(self, pixmap: QPixmap, words: str) -> None:
        """Show a picture, with what is in it for those who cannot see it."""
        self._pixmap = pixmap
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Tell that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at which the picture keeps its shape."""
        size = page_size(width)
        return round(size.height() * width / size.width())

    def sizeHint(self) -> QSize:
        """Ask for a page in the smallest window."""
        return QSize(_LEAST_WIDTH, _LEAST_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Make do with half of it."""
        return QSize(_LEAST_WIDTH // 2, _LEAST_HEIGHT // 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture with round corners."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        path = QPainterPath()
        path.addRoundedRect(frame, _RADIUS, _RADIUS)
        painter.setClipPath(path)
        painter.drawPixmap(frame, self._pixmap, QRectF(self._pixmap.rect()))
        painter.setClipping(False)
        painter.setPen(theme().color("line"))
        painter.drawPath(path)


class QuestionPreview(QWidget):
    """Shows a draft asked or answered, in light or dark, at the text size that is worn."""

    picture_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question_preview")
        self._draft = Draft("", (), None)
        self._theme = Theme(LIGHT_THEME)
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
        self._theme.set_text_percent(theme().text_percent)
        self._theme.set_preference(self._wanted_theme())
        with worn(self._theme):
            page = self._page = self._page or _silent_page()
            self._theme.dress(page)
            page.resize(page_size(self._shot.width()))
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


def page_size(width: int) -> QSize:
    """Return the size of the page for a preview of some width; small ones are scaled down."""
    wide = max(width, _LEAST_WIDTH)
    return QSize(wide, max(_LEAST_HEIGHT, round(wide * _SHAPE)))


def _silent_page() -> QuestionPage:
    """Return a page of play that is in no window, so that it gets no key and says nothing."""
    page = QuestionPage()
    page.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    page.hush()
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
