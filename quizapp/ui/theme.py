"""The one place that colours, type and icons come from."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from quizapp.ui import icons
from quizapp.ui.style_sheet import style_sheet
from quizapp.ui.system_look import SystemLook
from quizapp.ui.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT
from quizapp.ui.typeface import FAMILY, load_latin

SYSTEM, LIGHT_THEME, DARK_THEME = "system", "light", "dark"
CONTRAST_LIGHT_THEME, CONTRAST_DARK_THEME = "contrast_light", "contrast_dark"
TOKENS = {
    LIGHT_THEME: LIGHT,
    DARK_THEME: DARK,
    CONTRAST_LIGHT_THEME: CONTRAST_LIGHT,
    CONTRAST_DARK_THEME: CONTRAST_DARK,
}
PREFERENCES = (SYSTEM, *TOKENS)
TEXT_PERCENTS = (100, 150, 200)


class Theme(QObject):
    """Colours, type and icons for the whole window, in one theme and at one text size."""

    changed = Signal()

    def __init__(self, preference: str = SYSTEM, text_percent: int = 100) -> None:
        super().__init__()
        self._preference = preference
        self._percent = text_percent
        self._app: QApplication | None = None
        self._colours: dict[tuple[str, str], QColor] = {}
        self._fonts: dict[tuple[int, int, bool], QFont] = {}
        self._pixmaps: dict[tuple[str, str, int, float, str, bool], QPixmap] = {}
        self._system: SystemLook | None = None

    @property
    def preference(self) -> str:
        """What was chosen: the system's wish, or one of the themes by its name."""
        return self._preference

    @property
    def dark(self) -> bool:
        """Whether the dark colours are in use."""
        return self.name in (DARK_THEME, CONTRAST_DARK_THEME)

    @property
    def name(self) -> str:
        """The theme in use."""
        if self._preference in TOKENS:
            return self._preference
        if self._system is None:
            return LIGHT_THEME
        if self._system.contrast:
            return CONTRAST_DARK_THEME if self._system.dark else CONTRAST_LIGHT_THEME
        return DARK_THEME if self._system.dark else LIGHT_THEME

    @property
    def scale(self) -> float:
        """How much larger than designed text is."""
        return self._percent / 100

    @property
    def text_percent(self) -> int:
        """How large text is, in percent of its designed size."""
        return self._percent

    @property
    def tokens(self) -> Mapping[str, str]:
        """The colours in use, by role."""
        return TOKENS[self.name]

    def set_preference(self, preference: str) -> None:
        """Follow the system, or keep to one theme."""
        if preference != self._preference:
            self._preference = preference
            self._refresh()

    def set_text_percent(self, percent: int) -> None:
        """Make all text ``percent`` of its designed size."""
        if percent != self._percent:
            self._percent = percent
            self._refresh()

    def apply(self, app: QApplication) -> None:
        """Dress an application in this theme and make it the current one."""
        global _current
        _current = self
        if self._app is None:
            self._app = app
            self._system = SystemLook(app)
            self._system.changed.connect(self._on_system_changed)
        load_latin(app)
        self.dress(app)

    def color(self, role: str) -> QColor:
        """Return the colour of a role."""
        key = (role, self.name)
        if key not in self._colours:
            self._colours[key] = QColor(self.tokens[role])
        return self._colours[key]

    def px(self, length: float) -> int:
        """Return a length that grows with the text."""
        return round(length * self.scale)

    def font(self, size: int = 16, weight: int = 500, *, tabular: bool = True) -> QFont:
        """Return the typeface at a size of the scale, with figures of one width or not."""
        key = (self.px(size), weight, tabular)
        if key not in self._fonts:
            font = QFont(FAMILY)
            font.setPixelSize(key[0])
            font.setWeight(QFont.Weight(weight))
            if tabular:
                font.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[key] = font
        return QFont(self._fonts[key])

    def pixmap(self, name: str, role: str = "ink", size: int = 24) -> QPixmap:
        """Return a drawn icon in the colour of a role, ``size`` pixels at 100 % text."""
        ratio = self._app.devicePixelRatio() if self._app else 1.0
        mirrored = QGuiApplication.isRightToLeft()
        key = (name, role, self.px(size), ratio, self.name, mirrored)
        if key not in self._pixmaps:
            self._pixmaps[key] = icons.pixmap(name, self.color(role), key[2], ratio)
        return self._pixmaps[key]

    def icon(self, name: str, role: str = "ink", size: int = 24) -> QIcon:
        """Return a drawn icon for a button or an action."""
        return QIcon(self.pixmap(name, role, size))

    def dress(self, wearer: QApplication | QWidget) -> None:
        """Give an application, or one widget with all in it, the colours and type."""
        wearer.setPalette(self._palette())
        wearer.setFont(self.font(tabular=False))
        wearer.setStyleSheet(style_sheet(self.tokens, self.scale, dark=self.dark))

    def _refresh(self) -> None:
        if self._app is not None:
            self.dress(self._app)
        self.changed.emit()

    def _palette(self) -> QPalette:
        part = QPalette.ColorRole
        palette = QPalette(self.color("card"), self.color("background"))
        for role, name in {
            part.WindowText: "ink",
            part.Text: "ink",
            part.ButtonText: "ink",
            part.BrightText: "ink",
            part.Base: "card",
            part.AlternateBase: "second",
            part.PlaceholderText: "muted",
            part.ToolTipBase: "card",
            part.ToolTipText: "ink",
            part.Highlight: "ink",
            part.HighlightedText: "card",
            part.Link: "accent_text",
            part.LinkVisited: "accent_text",
            part.Accent: "accent_graphic",
        }.items():
            palette.setColor(role, self.color(name))
        for role in (part.WindowText, part.Text, part.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("muted"))
        return palette

    def _on_system_changed(self) -> None:
        if self._preference == SYSTEM:
            self._refresh()


_current: Theme | None = None


def theme() -> Theme:
    """Return the theme that the window wears."""
    global _current
    if _current is None:
        _current = Theme()
    return _current


@contextmanager
def worn(other: Theme) -> Iterator[None]:
    """Have another theme be the one that is worn, while a picture is painted in it."""
    global _current
    before = _current
    _current = other
    try:
        yield
    finally:
        _current = before
