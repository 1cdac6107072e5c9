"""``python -m tests.translations`` brings the translations up to date and says what they lack.

It collects every text of the code, writes assets/translations/quizapp_*.ts anew with the
translations that there were, and compiles them to the .qm files that the program reads.
"""

import sys

from tests.translations.languages import LANGUAGES, texts_of_the_window, ts_file, update


def main() -> int:
    """Update all languages; return 1 while something is missing."""
    found = texts_of_the_window()
    missing = list(found.faults)
    for language in LANGUAGES:
        missing += update(language, found)
        print(f"{ts_file(language).name}: written and compiled")
    for line in missing:
        print(line)
    print(f"{len(found.texts)} texts, {len(missing)} to be translated or mended")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
