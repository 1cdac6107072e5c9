"""Which languages there are besides the code's own, and how their files are made."""

import subprocess
import sys
from pathlib import Path

from tests.translations.catalogue import Catalogue, Grammar, faults, merged, read, write
from tests.translations.texts import Found, look_through

HERE = Path(__file__).parent.parent.parent
FOLDER = HERE / "assets" / "translations"
LANGUAGES = {
    "en": Grammar(),
    "de": Grammar(),
    "es": Grammar(),
    "ar": Grammar(plural_forms=6, spelt=3, right_to_left=True),
}
"""The languages of the window, and what each asks of its translations."""


def texts_of_the_window() -> Found:
    """Look through the whole program."""
    return look_through(sorted((HERE / "quizapp").rglob("*.py")), HERE)


def wanted(language: str, found: Found) -> Catalogue:
    """Return the catalogue as it must be: English, the code's language, has plural forms only."""
    texts = [text for text in found.texts if language != "en" or text.plural]
    file = ts_file(language)
    old = read(file) if file.exists() else Catalogue(language)
    return merged(old, texts, plural_forms=LANGUAGES[language].plural_forms)


def update(language: str, found: Found) -> list[str]:
    """Bring a language's two files up to date; return what is still to be translated or mended."""
    file = ts_file(language)
    old = read(file) if file.exists() else Catalogue(language)
    new = wanted(language, found)
    for key in old.entries.keys() - new.entries.keys():
        forms = " | ".join(old.entries[key].forms)
        sys.stdout.write(f"dropped: {language}, {key[0]}, {key[1]!r}: {forms!r}\n")
    write(new, file)
    compile_to(file, qm_file(language))
    return list(faults(new, LANGUAGES[language]))


def compile_to(ts: Path, qm: Path) -> None:
    """Compile a .ts file with the lrelease that PySide6 brings."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    command = [str(tool), "-silent", str(ts), "-qm", str(qm)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)


def ts_file(language: str) -> Path:
    """Return what translators write."""
    return FOLDER / f"quizapp_{language}.ts"


def qm_file(language: str) -> Path:
    """Return what the program reads."""
    return FOLDER / f"quizapp_{language}.qm"
