"""Every known failure in the player's language, and the words that several screens share.

The texts of the errors are those of ``quizapp.errors``, once more, so that they can be
translated; a test compares the two.
"""

# ruff: noqa: E501 — one sentence, one line

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QDateTime, QLocale, Qt

from quizapp.errors import Code
from quizapp.game import rules
from quizapp.game.modes import Choice
from quizapp.game.practice import Sure
from quizapp.game.reading import GENTLE
from quizapp.items.item import Difficulty

_DAYS_A_MONTH = 30

# fmt: off
_TEXTS: dict[Code, object] = {
    Code.SYNTAX: QT_TRANSLATE_NOOP("errors", "The question could not be read."),
    Code.EMPTY_STEM: QT_TRANSLATE_NOOP("errors", "The question has no text; write what is asked."),
    Code.EMPTY_OPTION: QT_TRANSLATE_NOOP("errors", "Option {option} is empty; write an answer or remove it."),
    Code.EMPTY_TEXT: QT_TRANSLATE_NOOP("errors", "There is no text that can be seen."),
    Code.TOO_FEW_OPTIONS: QT_TRANSLATE_NOOP("errors", "Only one answer option, or none; a question needs at least two."),
    Code.TOO_MANY_OPTIONS: QT_TRANSLATE_NOOP("errors", "There are more than {most} options; remove some."),
    Code.DUPLICATE_OPTION: QT_TRANSLATE_NOOP("errors", "Two options are the same: “{option}”; change one of them."),
    Code.KEY_NOT_IN_OPTIONS: QT_TRANSLATE_NOOP("errors", "The right answer is not one of the options."),
    Code.ORDER_NOT_OPTIONS: QT_TRANSLATE_NOOP("errors", "The fixed order does not hold each option once."),
    Code.LAST_NOT_OPTION: QT_TRANSLATE_NOOP("errors", "What is to stand last is not one of the options."),
    Code.NO_KEY: QT_TRANSLATE_NOOP("errors", "No option is marked as right; mark one."),
    Code.BAD_TEXT: QT_TRANSLATE_NOOP("errors", "The text holds characters that cannot be shown; remove them."),
    Code.TOO_LONG: QT_TRANSLATE_NOOP("errors", "The text is longer than {limit} characters; shorten it."),
    Code.KEY_LONGEST: QT_TRANSLATE_NOOP("errors", "The right answer is longer than every other option by a third or more."),
    Code.ANSWER_IN_STEM: QT_TRANSLATE_NOOP("errors", "A word of the right answer stands in the question: “{word}”."),
    Code.NEAR_SAME_OPTIONS: QT_TRANSLATE_NOOP("errors", "Two options say nearly the same: “{option}” and “{other}”."),
    Code.CATCH_ALL_OPTION: QT_TRANSLATE_NOOP("errors", "“{option}” as an option makes a question easier to guess."),
    Code.NO_EXPLANATION: QT_TRANSLATE_NOOP("errors", "There is no explanation of the answer."),
    Code.NO_SOURCE: QT_TRANSLATE_NOOP("errors", "There is no source for the answer."),
    Code.FILE_MISSING: QT_TRANSLATE_NOOP("errors", "There is no file {file}."),
    Code.FILE_UNREADABLE: QT_TRANSLATE_NOOP("errors", "The file {file} cannot be read; look at its permissions."),
    Code.NOT_A_PACK: QT_TRANSLATE_NOOP("errors", "{file} is not a question pack: a folder with pack.toml and items.toml."),
    Code.BAD_TOML: QT_TRANSLATE_NOOP("errors", "{file} is not valid TOML: {reason}."),
    Code.BAD_FIELD: QT_TRANSLATE_NOOP("errors", "{file}, {place}: the field “{field}” is wrong ({reason})."),
    Code.DUPLICATE_REF: QT_TRANSLATE_NOOP("errors", "{file}: the ref “{ref}” is used twice; give each its own."),
    Code.UNKNOWN_FACT: QT_TRANSLATE_NOOP("errors", "{file}, {place}: there is no fact “{ref}” in facts.toml."),
    Code.BANK_NOT_A_FILE: QT_TRANSLATE_NOOP("errors", "{file} is not a regular file, so it was not opened as a bank; choose another place."),
    Code.BANK_FOREIGN: QT_TRANSLATE_NOOP("errors", "{file} is not a bank of quizapp; it was left untouched; choose another place."),
    Code.BANK_EMPTY_FILE: QT_TRANSLATE_NOOP("errors", "{file} is empty or cut short, so it is no bank; it was left untouched; move it away to start anew."),
    Code.BANK_DAMAGED: QT_TRANSLATE_NOOP("errors", "The bank {file} is damaged; it was left untouched; restore a backup or move it away."),
    Code.BANK_NEWER: QT_TRANSLATE_NOOP("errors", "The bank {file} was made by a newer version of quizapp; it was left untouched; update the game."),
    Code.BANK_BUSY: QT_TRANSLATE_NOOP("errors", "The bank {file} is busy in another program; try again in a moment."),
    Code.BANK_IN_USE: QT_TRANSLATE_NOOP("errors", "The bank {file} is being set up or changed by another quizapp; try again when that is done."),
    Code.BANK_READ_ONLY: QT_TRANSLATE_NOOP("errors", "The bank {file} cannot be written; look at its permissions."),
    Code.BANK_UNREACHABLE: QT_TRANSLATE_NOOP("errors", "The shared bank cannot be reached; look at the network and the address."),
    Code.BANK_NO_DRIVER: QT_TRANSLATE_NOOP("errors", "A shared bank needs the PostgreSQL driver; install quizapp with its extra “postgres”."),
    Code.BANK_BAD_ADDRESS: QT_TRANSLATE_NOOP("errors", "The address of the bank cannot be understood; write sqlite:///FILE or postgresql://USER@HOST/NAME."),
    Code.BANK_FAILED: QT_TRANSLATE_NOOP("errors", "The bank could not be read or written; the log says why."),
    Code.DISK_FULL: QT_TRANSLATE_NOOP("errors", "The disk is full, so nothing more can be kept; free some space and try again."),
    Code.FOLDER_READ_ONLY: QT_TRANSLATE_NOOP("errors", "The folder {file} cannot be written; look at its permissions or give another with --data-dir."),
    Code.SCORES_NOT_KEPT: QT_TRANSLATE_NOOP("errors", "You can play, but scores and new questions of this session are not kept."),
    Code.NOT_SAVED: QT_TRANSLATE_NOOP("errors", "Not saved yet: the points of this round are safe only while the window is open."),
    Code.BACKUP_FAILED: QT_TRANSLATE_NOOP("errors", "The backup could not be made or did not pass its check; the old one was kept."),
    Code.BACKUP_EXISTS: QT_TRANSLATE_NOOP("errors", "{file} exists already; give the backup another name."),
    Code.BACKUP_ONLY_SQLITE: QT_TRANSLATE_NOOP("errors", "This command keeps a bank that is a file; save a shared bank with the tools of PostgreSQL."),
    Code.COPY_LEFT: QT_TRANSLATE_NOOP("errors", "{file} still holds what was deleted, and could not be removed; delete it yourself."),
    Code.BACKUP_BAD: QT_TRANSLATE_NOOP("errors", "{file} is no whole backup of a bank; choose another."),
    Code.BACKUP_NONE: QT_TRANSLATE_NOOP("errors", "There is no backup that is whole in {file}; name a file."),
    Code.RESTORE_WHILE_OPEN: QT_TRANSLATE_NOOP("errors", "The bank {file} is open in a window; close it, or restore there: Settings, Backups."),
    Code.BANK_SET_ASIDE: QT_TRANSLATE_NOOP("errors", "The bank was damaged; it is kept as {file}, and a new one was begun."),
    Code.CHECK_INTEGRITY: QT_TRANSLATE_NOOP("errors", "The bank's file is damaged: {detail}."),
    Code.CHECK_REFERENCE: QT_TRANSLATE_NOOP("errors", "A row of {table} points to one that is not there."),
    Code.CHECK_KIND: QT_TRANSLATE_NOOP("errors", "The {column} in row {name} of {table} is nothing that the game writes there."),
    Code.CHECK_HASH: QT_TRANSLATE_NOOP("errors", "The text of {kind} {name} is not what was written."),
    Code.CHECK_TOTAL: QT_TRANSLATE_NOOP("errors", "The score of a round does not equal its answers (round {name})."),
    Code.TOO_FEW_QUESTIONS: QT_TRANSLATE_NOOP("errors", "Too few questions match ({found}, and the round has {wanted}); choose more categories or packs, or a shorter round."),
    Code.CODE_MISTYPED: QT_TRANSLATE_NOOP("errors", "This is no code of a round; it has sixteen letters and digits, such as 4490-0082-EDJP-AS5W."),
    Code.CODE_OTHER_VERSION: QT_TRANSLATE_NOOP("errors", "This code is from another version of quizapp; both players need the same one."),
    Code.CODE_OTHER_PACKS: QT_TRANSLATE_NOOP("errors", "This code belongs to other question packs than yours; both players need the same ones."),
    Code.NO_MISTAKES: QT_TRANSLATE_NOOP("errors", "These questions are no longer in the bank, so there is nothing to replay."),
    Code.PARTY_SAME_NAME: QT_TRANSLATE_NOOP("errors", "Two players have the same name: {player}; change one of them."),
    Code.ITEM_BUILT_IN: QT_TRANSLATE_NOOP("errors", "Questions that came with the game cannot be changed or deleted."),
    Code.ITEM_GONE: QT_TRANSLATE_NOOP("errors", "This question has been changed or deleted meanwhile; open the list again."),
    Code.ITEM_CHANGED: QT_TRANSLATE_NOOP("errors", "This question was changed elsewhere meanwhile. Save again to keep yours; the other stays among its earlier versions."),
    Code.UNDO_CHANGED: QT_TRANSLATE_NOOP("errors", "This cannot be undone, for the question has been changed since."),
    Code.UNDO_NOTHING: QT_TRANSLATE_NOOP("errors", "There is nothing to undo."),
    Code.PLAYER_GONE: QT_TRANSLATE_NOOP("errors", "This player has been changed or deleted meanwhile; choose again."),
    Code.PLAYER_GUEST: QT_TRANSLATE_NOOP("errors", "The guest has no name and no mark, and no other player can become the guest."),
    Code.PLAYER_NAME_TAKEN: QT_TRANSLATE_NOOP("errors", "There is a player called “{name}” already; take another name, or merge the two."),
    Code.PLAYER_NO_NAME: QT_TRANSLATE_NOOP("errors", "A player needs a name; who has none plays as guest."),
    Code.PLAYER_UNDO_CHANGED: QT_TRANSLATE_NOOP("errors", "This cannot be undone, for these players have played or been changed since."),
    Code.NO_DISPLAY: QT_TRANSLATE_NOOP("errors", "There is no screen to open a window on; start quizapp in a desktop session, or use its commands (quizapp --help)."),
    Code.LIBRARY_MISSING: QT_TRANSLATE_NOOP("errors", "A system library is missing ({detail}); install what the README lists: sudo apt-get install {packages}"),
    Code.ALREADY_OPEN: QT_TRANSLATE_NOOP("errors", "quizapp is open already; its window was brought to the front."),
    Code.SHIPPED_FILE_MISSING: QT_TRANSLATE_NOOP("errors", "A file of the game is missing ({file}); install quizapp again."),
    Code.KEY_OUT_OF_RANGE: QT_TRANSLATE_NOOP("errors", "The key says {key}, but there are only {options} options."),
    Code.MULTIPLE_KEYS: QT_TRANSLATE_NOOP("errors", "More than one option is marked as right; this game needs exactly one."),
    Code.NO_DISTRACTORS: QT_TRANSLATE_NOOP("errors", "Question and answer only, as on a flashcard; there are no wrong answers."),
    Code.NEEDS_MEDIA: QT_TRANSLATE_NOOP("errors", "The question cannot be answered without its picture, sound or film."),
    Code.TYPE_SHORT_ANSWER: QT_TRANSLATE_NOOP("errors", "This question wants an answer typed; the game plays multiple choice and true or false."),
    Code.TYPE_NUMERICAL: QT_TRANSLATE_NOOP("errors", "This question wants a number typed; the game plays multiple choice and true or false."),
    Code.TYPE_MATCHING: QT_TRANSLATE_NOOP("errors", "This is a matching question; the game plays multiple choice and true or false."),
    Code.TYPE_ESSAY: QT_TRANSLATE_NOOP("errors", "This is an essay question; the game plays multiple choice and true or false."),
    Code.TYPE_CLOZE: QT_TRANSLATE_NOOP("errors", "This is a text with gaps; the game plays multiple choice and true or false."),
    Code.TYPE_DESCRIPTION: QT_TRANSLATE_NOOP("errors", "This is a text without a question; the game plays multiple choice and true or false."),
    Code.TYPE_ORDERING: QT_TRANSLATE_NOOP("errors", "This question wants things put in order; the game plays multiple choice and true or false."),
    Code.TYPE_DRAGDROP: QT_TRANSLATE_NOOP("errors", "This question wants things dragged; the game plays multiple choice and true or false."),
    Code.TYPE_OTHER: QT_TRANSLATE_NOOP("errors", "This is a question of another kind ({kind}); the game plays multiple choice and true or false."),
    Code.PARTIAL_CREDIT_DROPPED: QT_TRANSLATE_NOOP("errors", "Some wrong answers earned a part of the points; here they earn none."),
    Code.MEDIA_DROPPED: QT_TRANSLATE_NOOP("errors", "A picture, sound or film of the question was left out."),
    Code.HTML_FLATTENED: QT_TRANSLATE_NOOP("errors", "Formatting was left out; the text stays."),
    Code.CASE_RELAXED: QT_TRANSLATE_NOOP("errors", "“{text}” was taken in another spelling of capitals than the format asks for."),
    Code.LEFTOVER_BRACES: QT_TRANSLATE_NOOP("errors", "The text still holds braces; look whether the question was cut in the right place."),
    Code.GLUED_CATEGORY: QT_TRANSLATE_NOOP("errors", "A question stood right under the category “{category}”, without an empty line; both were read."),
    Code.DUPLICATE_QUESTION: QT_TRANSLATE_NOOP("errors", "The same question stands in this file already ({first})."),
    Code.DAMAGED_TEXT: QT_TRANSLATE_NOOP("errors", "The text seems to be damaged: “{text}”."),
    Code.FIXED_ORDER_OPTION: QT_TRANSLATE_NOOP("errors", "“{option}” speaks of the other options, so it keeps its place."),
    Code.TIME_LIMIT_DROPPED: QT_TRANSLATE_NOOP("errors", "The question's own time limit was left out; the round's clock counts."),
    Code.NEGATIVE_MARKS_DROPPED: QT_TRANSLATE_NOOP("errors", "Wrong answers took points away; here they earn none."),
    Code.FEEDBACK_DROPPED: QT_TRANSLATE_NOOP("errors", "What was said about an answer was left out."),
    Code.MADE_TRUE_FALSE: QT_TRANSLATE_NOOP("errors", "“{text}” was taken as true or false in the order in which they stood."),
    Code.SHEET_LEFT_OUT: QT_TRANSLATE_NOOP("errors", "The sheet “{sheet}” was left out: its columns are not known as a question and its answers."),
    Code.WITHOUT_EXPLANATION: QT_TRANSLATE_NOOP("errors", "Questions without an explanation of their answer: {count} of {total}."),
    Code.WITHOUT_SOURCE: QT_TRANSLATE_NOOP("errors", "Questions without a source for their answer: {count} of {total}."),
    Code.HEADER_PRESUMED: QT_TRANSLATE_NOOP("errors", "Row {row} was taken for the names of the columns, not for a question: “{words}”. Where it is one, read the file without a heading (header=0)."),
    Code.ENCODING_GUESSED: QT_TRANSLATE_NOOP("errors", "The file is not UTF-8 and was read as {encoding}; where letters look wrong, choose another encoding."),
    Code.UNKNOWN_ENCODING: QT_TRANSLATE_NOOP("errors", "There is no way of writing called “{name}”; utf-8, utf-16 and cp1252 are some."),
    Code.ENTRY_MISSING: QT_TRANSLATE_NOOP("errors", "The archive lists {entry} and does not hold it."),
    Code.NO_SUCH_PACK: QT_TRANSLATE_NOOP("errors", "There is no pack called “{pack}”."),
    Code.BRACES_UNPAIRED: QT_TRANSLATE_NOOP("errors", "A brace of the question stands without the other."),
    Code.NO_ANSWER_MARK: QT_TRANSLATE_NOOP("errors", "What stands between the braces does not begin with = or ~."),
    Code.NO_KEY_LINE: QT_TRANSLATE_NOOP("errors", "The question has no line that begins with ^ and says the answer."),
    Code.OPTIONS_ASTRAY: QT_TRANSLATE_NOOP("errors", "The options do not stand one a line as A, B, C and so on."),
    Code.LINE_ASTRAY: QT_TRANSLATE_NOOP("errors", "This line belongs to no question."),
    Code.NO_ANSWER_LINE: QT_TRANSLATE_NOOP("errors", "The question ends without a line “ANSWER:”."),
    Code.STEM_IN_LINES: QT_TRANSLATE_NOOP("errors", "The question stands on more than one line; put it on one."),
    Code.NOT_TEXT: QT_TRANSLATE_NOOP("errors", "A field holds something else than text."),
    Code.BAD_ENCODING: QT_TRANSLATE_NOOP("errors", "The file is not UTF-8; was it written as {encoding}? Choose how to read it."),
    Code.TOO_LARGE: QT_TRANSLATE_NOOP("errors", "The file is larger than {most}; split it."),
    Code.TOO_MANY_QUESTIONS: QT_TRANSLATE_NOOP("errors", "The file holds more than {most} questions; split it."),
    Code.TOO_DEEP: QT_TRANSLATE_NOOP("errors", "The file is nested too deeply to be read."),
    Code.TOO_SLOW: QT_TRANSLATE_NOOP("errors", "The file took longer than {seconds} seconds to read, so reading was stopped."),
    Code.READER_FAILED: QT_TRANSLATE_NOOP("errors", "The file could not be read to its end; nothing was taken from it."),
    Code.UNKNOWN_FORMAT: QT_TRANSLATE_NOOP("errors", "{file} is in no format that this game knows; choose one, if you know better."),
    Code.BAD_JSON: QT_TRANSLATE_NOOP("errors", "The file is not valid JSON ({reason})."),
    Code.BAD_XML: QT_TRANSLATE_NOOP("errors", "The file is not valid XML ({reason})."),
    Code.BAD_ZIP: QT_TRANSLATE_NOOP("errors", "The archive cannot be read ({reason})."),
    Code.BAD_TABLE: QT_TRANSLATE_NOOP("errors", "The table cannot be read ({reason})."),
    Code.WRONG_ROOT: QT_TRANSLATE_NOOP("errors", "The file is something else than it was taken for: {found}."),
    Code.REFUSED_BY_SOURCE: QT_TRANSLATE_NOOP("errors", "The file holds no questions, but an answer of the site: {reason}."),
    Code.NEEDS_MAPPING: QT_TRANSLATE_NOOP("errors", "Say which column holds the question and which the answers: --map question=A,key=B,wrong=C."),
    Code.BAD_MAPPING: QT_TRANSLATE_NOOP("errors", "The columns cannot be understood: {reason}."),
    Code.UNSAFE_XML: QT_TRANSLATE_NOOP("errors", "The file declares a document type or entities, which may do harm, so it was not read."),
    Code.UNSAFE_ZIP: QT_TRANSLATE_NOOP("errors", "The archive holds an entry that may do harm ({entry}), so it was not read."),
    Code.NO_QUESTIONS: QT_TRANSLATE_NOOP("errors", "The file holds no question."),
    Code.PICTURE_BAD: QT_TRANSLATE_NOOP("errors", "The picture could not be read; it must be PNG, JPEG, GIF or WebP."),
    Code.PICTURE_TOO_LARGE: QT_TRANSLATE_NOOP("errors", "The picture is too large: at most {megabytes} MB and {megapixels} million pixels."),
    Code.PICTURE_MISSING: QT_TRANSLATE_NOOP("errors", "The picture {file} is not in the pack."),
    Code.ALREADY_IMPORTED: QT_TRANSLATE_NOOP("errors", "There is nothing new in the file."),
    Code.IMPORT_CANCELLED: QT_TRANSLATE_NOOP("errors", "The import was cancelled; nothing of it was kept."),
    Code.CANNOT_WRITE: QT_TRANSLATE_NOOP("errors", "{file} cannot be written; choose another place."),
    Code.LEFT_OUT: QT_TRANSLATE_NOOP("errors", "The format cannot hold {what}; this was left out."),
    Code.NOT_HELD: QT_TRANSLATE_NOOP("errors", "The format cannot hold this question: {reason}."),
    Code.FORMAT_READ_ONLY: QT_TRANSLATE_NOOP("errors", "The format {format} can be read but not written."),
    Code.LOOSE_PRONOUN: QT_TRANSLATE_NOOP("errors", "The question begins with “{word}”, and nothing says who or what that is."),
    Code.PLAIN_NEGATIVE: QT_TRANSLATE_NOOP("errors", "“{word}” turns the question round; write it in capitals, so that nobody reads past it."),
    Code.MIXED_NUMBERS: QT_TRANSLATE_NOOP("errors", "The answers write numbers in different ways: “{option}” and “{other}”."),
    Code.LONG_FOR_WINDOW: QT_TRANSLATE_NOOP("errors", "The question is too long for the smallest window; players will have to scroll."),
    Code.NO_PICTURE_DESCRIPTION: QT_TRANSLATE_NOOP("errors", "The picture has no description for those who cannot see it."),
    Code.LIKE_ANOTHER: QT_TRANSLATE_NOOP("errors", "There is a question much like this one: “{stem}”."),
    Code.REDO_NOTHING: QT_TRANSLATE_NOOP("errors", "There is nothing to redo."),
    Code.REDO_CHANGED: QT_TRANSLATE_NOOP("errors", "This cannot be done again, for the same has been changed since."),
    Code.PACK_BUILT_IN: QT_TRANSLATE_NOOP("errors", "Packs that came with the game can be switched off or removed, not changed."),
    Code.PACK_GONE: QT_TRANSLATE_NOOP("errors", "This pack has been changed or deleted meanwhile; open the list again."),
    Code.PACK_NO_TITLE: QT_TRANSLATE_NOOP("errors", "A pack needs a title."),
    Code.PACK_TITLE_TAKEN: QT_TRANSLATE_NOOP("errors", "There is a pack called “{title}” already; take another title."),
    Code.SEARCH_FIELD: QT_TRANSLATE_NOOP("errors", "“{field}:” is no field to search in; there are {known}."),
    Code.SEARCH_VALUE: QT_TRANSLATE_NOOP("errors", "“{value}” is nothing that “{field}” can be; try {known}."),
    Code.PRINT_FAILED: QT_TRANSLATE_NOOP("errors", "The sheet could not be written to {file}."),
    Code.PLOT_FAILED: QT_TRANSLATE_NOOP("errors", "The picture could not be written to {file}."),
    Code.UNEXPECTED: QT_TRANSLATE_NOOP("errors", "Something unexpected went wrong; the log says what."),
}
# fmt: on
TEXTS = MappingProxyType({code: str(text) for code, text in _TEXTS.items()})


MODE_WORDS = MappingProxyType(
    {
        rules.CLASSIC: str(QT_TRANSLATE_NOOP("words", "Classic")),
        rules.SURVIVAL: str(QT_TRANSLATE_NOOP("words", "Survival")),
        rules.SPRINT: str(QT_TRANSLATE_NOOP("words", "Sprint")),
        rules.DAILY: str(QT_TRANSLATE_NOOP("words", "Daily")),
        rules.CHALLENGE: str(QT_TRANSLATE_NOOP("words", "Challenge")),
        rules.MISTAKES: str(QT_TRANSLATE_NOOP("words", "Mistakes again")),
        rules.PRACTICE: str(QT_TRANSLATE_NOOP("words", "Practice")),
        rules.PARTY: str(QT_TRANSLATE_NOOP("words", "Party")),
        rules.BUZZER: str(QT_TRANSLATE_NOOP("words", "Buzzer party")),
    }
)


def say(code: Code, values: Mapping[str, object]) -> str:
    """Return the sentence of a code in the player's language, its values filled in."""
    return QCoreApplication.translate("errors", TEXTS[code]).format_map(values)


def difficulty_word(difficulty: Difficulty | None) -> str:
    """Return the word for a difficulty; None is a question that has none."""
    match difficulty:
        case Difficulty.EASY:
            return QCoreApplication.translate("words", "Easy")
        case Difficulty.MEDIUM:
            return QCoreApplication.translate("words", "Medium")
        case Difficulty.HARD:
            return QCoreApplication.translate("words", "Hard")
    return QCoreApplication.translate("words", "None")


def time_limit_text(seconds: int | None) -> str:
    """Return the clock of a question in a few letters: “20 s”, or “no clock”."""
    if seconds is None:
        return QCoreApplication.translate("words", "no clock")
    return QCoreApplication.translate("words", "{seconds} s").format(seconds=seconds)


def mode_word(mode: str) -> str:
    """Return the name of a mode as the player reads it."""
    return QCoreApplication.translate("words", MODE_WORDS.get(mode, mode.capitalize()))


def category_word(category: str) -> str:
    """Return a category as the player reads it; questions without one have a word too."""
    return category or QCoreApplication.translate("words", "No category")


def locale() -> QLocale:
    """Return how the player's language writes things; as in English where there is none."""
    found = QLocale()
    return QLocale("en") if found.language() == QLocale.Language.C else found


def number_text(number: int) -> str:
    """Return a number as the player's language writes it, without group separators."""
    writes = locale()
    writes.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return writes.toString(number)


def decimal_text(number: float) -> str:
    """Return a number with one decimal as the player's language writes it: “1.3”, “1,3”."""
    return locale().toString(number, "f", 1)


def signed_text(number: float) -> str:
    """Return a number that may be below zero with one decimal: “0.3”, “−0.3”."""
    return ("−" if number < 0 else "") + decimal_text(abs(number))


def percent_text(share: float) -> str:
    """Return a share from 0 to 1 in whole percents."""
    text = QCoreApplication.translate("words", "{percent}\N{NO-BREAK SPACE}%")
    return text.format(percent=number_text(round(100 * share)))


def date_text(local_date: str) -> str:
    """Return an ISO date as the player's language writes it in short."""
    day = QDate.fromString(local_date, Qt.DateFormat.ISODate)
    if QLocale().language() == QLocale.Language.C:
        return locale().toString(day, "d MMM yyyy")
    return locale().toString(day, QLocale.FormatType.ShortFormat)


def instant_text(instant_ms: int) -> str:
    """Return an instant as day and time of here, in short."""
    moment = QDateTime.fromMSecsSinceEpoch(instant_ms)
    time = locale().toString(moment.time(), QLocale.FormatType.ShortFormat)
    return f"{date_text(moment.date().toString(Qt.DateFormat.ISODate))}, {time}"


def size_text(size: int) -> str:
    """Return a number of bytes in a unit that suits it."""
    return locale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def choice_line(choice: Choice) -> str:
    """Return a choice in one line: “Classic · 10 questions · 20 s · Easy · Early days”."""
    parts = [mode_word(choice.mode)]
    if choice.length:
        if choice.rules.party:
            each = QCoreApplication.translate("words", "%n question(s) each", "", choice.length)
            parts.append(each)
        else:
            parts.append(QCoreApplication.translate("words", "%n question(s)", "", choice.length))
    parts.append(time_limit_text(choice.time_limit_s))
    if choice.reading:
        parts.append(reading_word(choice.reading))
    if choice.lifelines:
        parts.append(QCoreApplication.translate("words", "lifelines"))
    if choice.difficulties:
        parts.append(listed(difficulty_word(level) for level in sorted(choice.difficulties)))
    if choice.categories:
        parts.append(listed(category_word(name) for name in sorted(choice.categories)))
    if choice.rules.by_code:
        parts.append(choice.code)
    return " · ".join(parts)


def rule_line(choice: Choice) -> str:
    """Return the rule of a choice's mode in one sentence."""
    timed = choice.time_limit_s is not None
    match choice.mode:
        case rules.SURVIVAL if timed:
            text = QCoreApplication.translate(
                "words",
                "Three hearts, {seconds} seconds a question, and it gets harder: "
                "the third miss ends the round.",
            )
        case rules.SURVIVAL:
            text = QCoreApplication.translate(
                "words",
                "Three hearts, no clock, and it gets harder: the third miss ends the round.",
            )
        case rules.SPRINT:
            text = QCoreApplication.translate(
                "words",
                "{seconds} seconds, as many as you can: a wrong answer costs three of them.",
            )
        case rules.DAILY:
            text = QCoreApplication.translate(
                "words",
                "The same ten questions today for everyone with the same packs; "
                "your first try counts.",
            )
        case rules.CHALLENGE:
            text = QCoreApplication.translate(
                "words",
                "The same questions in the same order for everyone who has the code; "
                "the first try counts.",
            )
        case rules.PARTY:
            text = QCoreApplication.translate(
                "words",
                "2 to 8 players here, %n question(s) each, by turns or by buzzer: "
                "the most points win.",
                "",
                choice.length,
            )
        case rules.MISTAKES | rules.PRACTICE:
            text = _unranked_rule(choice.mode)
        case _:
            text = _classic_rule(choice.length, timed=timed)
    return text.format(seconds=choice.time_limit_s)


def _unranked_rule(mode: str) -> str:
    if mode == rules.PRACTICE:
        return QCoreApplication.translate(
            "words",
            "Mistakes and due questions first, then new ones. No clock, no points; "
            "stop whenever you like.",
        )
    return QCoreApplication.translate(
        "words", "What was wrong comes again, without a clock and without a rank."
    )


def _classic_rule(length: int, *, timed: bool) -> str:
    if timed:
        return QCoreApplication.translate(
            "words",
            "%n question(s), {seconds} seconds each. Quick answers earn up to twice the points.",
            "",
            length,
        )
    return QCoreApplication.translate(
        "words", "%n question(s), no clock: take the time you need.", "", length
    )


def reading_word(pace: str) -> str:
    """Return what a pace of reading is called in a line on a choice."""
    if pace == GENTLE:
        return QCoreApplication.translate("words", "gentle reading time")
    return QCoreApplication.translate("words", "quick reading time")


def sure_word(sure: Sure) -> str:
    """Return what one says of an answer before the verdict."""
    match sure:
        case Sure.GUESS:
            return QCoreApplication.translate("words", "A guess")
        case Sure.FAIRLY:
            return QCoreApplication.translate("words", "Fairly sure")
    return QCoreApplication.translate("words", "Sure")


def next_time_text(days: int) -> str:
    """Return when a question comes again in practice, in so many days (0: at once)."""
    if days == 0:
        return QCoreApplication.translate("words", "Again next practice")
    if days == 1:
        return QCoreApplication.translate("words", "Again tomorrow")
    months = round(days / _DAYS_A_MONTH)
    if days < 2 * _DAYS_A_MONTH:
        return QCoreApplication.translate("words", "Again in %n day(s)", "", days)
    return QCoreApplication.translate("words", "Again in %n month(s)", "", months)


def listed(words: Iterable[str]) -> str:
    """Return words one after the other, as a list in a sentence."""
    return QCoreApplication.translate("words", ", ", "between the words of a list").join(words)
