"""The language of the window: which there are, and the one that is spoken."""

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from quizapp.errors import QuizError
from quizapp.resources import asset
from quizapp.ui.typeface import load_arabic

_log = logging.getLogger(__name__)
SYSTEM, ENGLISH, ARABIC = "system", "en", "ar"
NAMES = {"en": "English", "de": "Deutsch", "es": "Español", "ar": "العربية"}
"""The languages, each by its own name, which is never translated."""
_spoken: list[QTranslator] = []


def language_of(preference: str) -> str:
    """Return the language for a preference; English where the system speaks none of ours."""
    if preference in NAMES:
        return preference
    wishes = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wishes if name in NAMES), ENGLISH)


def speak(preference: str) -> None:
    """Have all texts from now on in a language; what is on the screen stays as it is."""
    while _spoken:
        QCoreApplication.removeTranslator(_spoken.pop())
    language = language_of(preference)
    QLocale.setDefault(_locale(language, preference))
    if language == ARABIC:
        load_arabic()
    if language != ENGLISH:  # the buttons and menus that Qt brings are in English already
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _add(f"{folder}/qtbase_{language}.qm")
    try:
        _add(str(asset(f"translations/quizapp_{language}.qm")))
    except QuizError as error:  # the game is whole without: its texts are English
        _log.warning("%s", error)


def _add(file: str) -> None:
    translator = QTranslator()
    if translator.load(file):
        _spoken.append(translator)
        QCoreApplication.installTranslator(translator)
    else:
        _log.warning("the translation %s could not be read", file)


def _locale(language: str, preference: str) -> QLocale:
    """Return how numbers and dates are written: as the system does, if it speaks the language.

    Figures are 0 to 9 in Arabic too, as on the keys that choose an answer and in Qt's %n.
    """
    system = QLocale.system()
    if preference == SYSTEM and language == ENGLISH:
        return system
    if QLocale(language).language() == system.language() and system.zeroDigit() == "0":
        return system
    if language == ARABIC:
        return QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates)
    return QLocale.c() if language == ENGLISH else QLocale(language)
