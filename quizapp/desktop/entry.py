"""The files by which a freedesktop.org desktop knows a program, as texts.

Sources: Desktop Entry 1.5, Shared MIME-info 0.21 and AppStream 1.0, all by freedesktop.org.
"""

from collections.abc import Sequence
from xml.sax.saxutils import escape

from quizapp.desktop.names import APP_ID, PACK_SUFFIX, PACK_TYPE

_COMMENT = {
    "": "Play rounds of questions, write your own, keep your scores",
    "ar": "العب جولات من الأسئلة، واكتب أسئلتك، واحفظ نتائجك",
    "de": "Spiele Fragerunden, schreibe eigene Fragen, behalte deine Punkte",
    "es": "Juega rondas de preguntas, escribe las tuyas y guarda tus puntos",
}
_KIND = {"": "Trivia Quiz", "ar": "لعبة أسئلة", "de": "Quizspiel", "es": "Juego de preguntas"}
_FILE = {
    "": "Pack of quiz questions",
    "ar": "حزمة أسئلة",
    "de": "Paket mit Quizfragen",
    "es": "Paquete de preguntas",
}
_ABOUT = (
    "A trivia quiz whose questions and scores stay on your own machine. Every answer shows why it"
    " is right; no question comes again until all have been asked.",
    "Write your own questions, open those of others in many formats, play alone, against the"
    " clock, by schedule, or as a party at one machine.",
)
_LICENCE = "MIT AND CC-BY-4.0"
_RESERVED = ("\\", "`", "$", '"')


def menu_entry(command: Sequence[str]) -> str:
    """Return the .desktop file that starts ``command``, with files where some were opened."""
    words = " ".join([*(_quoted(word) for word in command), "open", "%F"])
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Name=quizapp",
        *(_translated("GenericName", _KIND)),
        *(_translated("Comment", _COMMENT)),
        f"Exec={_as_value(words)}",
        f"TryExec={_as_value(command[0])}",
        f"Icon={APP_ID}",
        "Terminal=false",
        "StartupNotify=true",
        f"StartupWMClass={APP_ID}",
        "Categories=Game;LogicGame;",
        "Keywords=quiz;trivia;questions;game;",
        f"MimeType={PACK_TYPE};",
    ]
    return "\n".join(lines) + "\n"


def kind_of_file() -> str:
    """Return the description of a .quizpack for the database of kinds of files."""
    comments = "\n".join(
        f"    <comment{_language(language)}>{escape(text)}</comment>"
        for language, text in _FILE.items()
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{PACK_TYPE}">
{comments}
    <sub-class-of type="application/zip"/>
    <icon name="{APP_ID}"/>
    <glob pattern="*{PACK_SUFFIX}"/>
  </mime-type>
</mime-info>
"""


def metainfo(version: str, day: str) -> str:
    """Return what a software centre shows of the game; ``day`` is the version's, as ISO 8601."""
    summaries = "\n".join(
        f"  <summary{_language(language)}>{escape(text)}</summary>"
        for language, text in _COMMENT.items()
    )
    about = "\n".join(f"    <p>{escape(text)}</p>" for text in _ABOUT)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{APP_ID}</id>
  <name>quizapp</name>
{summaries}
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>{_LICENCE}</project_license>
  <developer id="local.quizapp">
    <name>the quizapp authors</name>
  </developer>
  <description>
{about}
  </description>
  <launchable type="desktop-id">{APP_ID}.desktop</launchable>
  <icon type="stock">{APP_ID}</icon>
  <categories>
    <category>Game</category>
    <category>LogicGame</category>
  </categories>
  <provides>
    <mediatype>{PACK_TYPE}</mediatype>
  </provides>
  <supports>
    <control>keyboard</control>
    <control>pointing</control>
    <control>touch</control>
  </supports>
  <requires>
    <display_length compare="ge">480</display_length>
    <internet>offline-only</internet>
  </requires>
  <content_rating type="oars-1.1"/>
  <releases>
    <release version="{escape(version)}" date="{day}"/>
  </releases>
</component>
"""


def _quoted(word: str) -> str:
    """Return a word of Exec as one argument, whatever is in it."""
    for sign in _RESERVED:
        word = word.replace(sign, f"\\{sign}")
    return '"' + word.replace("%", "%%") + '"'


def _as_value(text: str) -> str:
    """Return a value as a desktop entry writes it."""
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def _translated(key: str, texts: dict[str, str]) -> list[str]:
    return [
        f"{key}{f'[{language}]' if language else ''}={text}" for language, text in texts.items()
    ]


def _language(language: str) -> str:
    return f' xml:lang="{language}"' if language else ""
