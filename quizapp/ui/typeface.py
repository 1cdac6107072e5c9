"""The typeface of the window: Manrope, and Almarai for the Arabic letters that it has not."""

import logging
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from quizapp.errors import QuizError
from quizapp.resources import asset

_log = logging.getLogger(__name__)
FAMILY, ARABIC = "Manrope", "Almarai"
_LATIN_FILES = ("Manrope-Medium.ttf", "Manrope-Bold.ttf", "Manrope-ExtraBold.ttf")
_ARABIC_FILES = ("Almarai-Regular.ttf", "Almarai-Bold.ttf", "Almarai-ExtraBold.ttf")
_LATIN_LOADED, _ARABIC_LOADED = "quizapp_fonts_loaded", "quizapp_arabic_loaded"


def load_latin(app: QCoreApplication) -> None:
    """Load the weights 500, 700 and 800 once for this process."""
    if app.property(_LATIN_LOADED):  # asking for all families takes 4 ms
        return
    app.setProperty(_LATIN_LOADED, True)
    package = find_spec("font_manrope")
    if package is None or package.origin is None:
        return
    for name in _LATIN_FILES:
        QFontDatabase.addApplicationFont(str(Path(package.origin).parent / "files" / name))


def load_arabic() -> None:
    """Have Arabic letters drawn in the same weights from now on, on whatever system."""
    app = QCoreApplication.instance()
    if not isinstance(app, QGuiApplication) or app.property(_ARABIC_LOADED):
        return  # without a screen there are no typefaces
    app.setProperty(_ARABIC_LOADED, True)
    QFont.insertSubstitution(FAMILY, ARABIC)
    for name in _ARABIC_FILES:
        try:
            QFontDatabase.addApplicationFont(str(asset(f"fonts/{name}")))
        except QuizError as error:  # the system may have letters of its own
            _log.warning("%s", error)
