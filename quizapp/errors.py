"""Everything that can go wrong in a known way: a code, named values, and its sentence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class Code(StrEnum):
    """The name of one known failure or finding."""

    # a question that cannot be played
    SYNTAX = "SYNTAX"
    EMPTY_STEM = "EMPTY_STEM"
    EMPTY_OPTION = "EMPTY_OPTION"
    EMPTY_TEXT = "EMPTY_TEXT"
    TOO_FEW_OPTIONS = "TOO_FEW_OPTIONS"
    TOO_MANY_OPTIONS = "TOO_MANY_OPTIONS"
    DUPLICATE_OPTION = "DUPLICATE_OPTION"
    KEY_NOT_IN_OPTIONS = "KEY_NOT_IN_OPTIONS"
    ORDER_NOT_OPTIONS = "ORDER_NOT_OPTIONS"
    LAST_NOT_OPTION = "LAST_NOT_OPTION"
    NO_KEY = "NO_KEY"
    BAD_TEXT = "BAD_TEXT"
    TOO_LONG = "TOO_LONG"
    KEY_OUT_OF_RANGE = "KEY_OUT_OF_RANGE"
    MULTIPLE_KEYS = "MULTIPLE_KEYS"
    NO_DISTRACTORS = "NO_DISTRACTORS"
    NEEDS_MEDIA = "NEEDS_MEDIA"
    TYPE_SHORT_ANSWER = "TYPE_SHORT_ANSWER"
    TYPE_NUMERICAL = "TYPE_NUMERICAL"
    TYPE_MATCHING = "TYPE_MATCHING"
    TYPE_ESSAY = "TYPE_ESSAY"
    TYPE_CLOZE = "TYPE_CLOZE"
    TYPE_DESCRIPTION = "TYPE_DESCRIPTION"
    TYPE_ORDERING = "TYPE_ORDERING"
    TYPE_DRAGDROP = "TYPE_DRAGDROP"
    TYPE_OTHER = "TYPE_OTHER"
    # findings about a question that can be played
    KEY_LONGEST = "KEY_LONGEST"
    ANSWER_IN_STEM = "ANSWER_IN_STEM"
    NEAR_SAME_OPTIONS = "NEAR_SAME_OPTIONS"
    CATCH_ALL_OPTION = "CATCH_ALL_OPTION"
    NO_EXPLANATION = "NO_EXPLANATION"
    NO_SOURCE = "NO_SOURCE"
    LOOSE_PRONOUN = "LOOSE_PRONOUN"
    PLAIN_NEGATIVE = "PLAIN_NEGATIVE"
    MIXED_NUMBERS = "MIXED_NUMBERS"
    LONG_FOR_WINDOW = "LONG_FOR_WINDOW"
    NO_PICTURE_DESCRIPTION = "NO_PICTURE_DESCRIPTION"
    LIKE_ANOTHER = "LIKE_ANOTHER"
    # a pack that cannot be read
    FILE_MISSING = "FILE_MISSING"
    FILE_UNREADABLE = "FILE_UNREADABLE"
    NOT_A_PACK = "NOT_A_PACK"
    BAD_TOML = "BAD_TOML"
    BAD_FIELD = "BAD_FIELD"
    DUPLICATE_REF = "DUPLICATE_REF"
    UNKNOWN_FACT = "UNKNOWN_FACT"
    # a question that was read with a loss
    PARTIAL_CREDIT_DROPPED = "PARTIAL_CREDIT_DROPPED"
    MEDIA_DROPPED = "MEDIA_DROPPED"
    HTML_FLATTENED = "HTML_FLATTENED"
    CASE_RELAXED = "CASE_RELAXED"
    LEFTOVER_BRACES = "LEFTOVER_BRACES"
    GLUED_CATEGORY = "GLUED_CATEGORY"
    DUPLICATE_QUESTION = "DUPLICATE_QUESTION"
    DAMAGED_TEXT = "DAMAGED_TEXT"
    FIXED_ORDER_OPTION = "FIXED_ORDER_OPTION"
    TIME_LIMIT_DROPPED = "TIME_LIMIT_DROPPED"
    NEGATIVE_MARKS_DROPPED = "NEGATIVE_MARKS_DROPPED"
    FEEDBACK_DROPPED = "FEEDBACK_DROPPED"
    MADE_TRUE_FALSE = "MADE_TRUE_FALSE"
    SHEET_LEFT_OUT = "SHEET_LEFT_OUT"
    HEADER_PRESUMED = "HEADER_PRESUMED"
    WITHOUT_EXPLANATION = "WITHOUT_EXPLANATION"
    WITHOUT_SOURCE = "WITHOUT_SOURCE"
    ENCODING_GUESSED = "ENCODING_GUESSED"
    # a file of questions; reports tell the next eight as SYNTAX, in words of their own
    BRACES_UNPAIRED = "BRACES_UNPAIRED"
    NO_ANSWER_MARK = "NO_ANSWER_MARK"
    NO_KEY_LINE = "NO_KEY_LINE"
    OPTIONS_ASTRAY = "OPTIONS_ASTRAY"
    LINE_ASTRAY = "LINE_ASTRAY"
    NO_ANSWER_LINE = "NO_ANSWER_LINE"
    STEM_IN_LINES = "STEM_IN_LINES"
    NOT_TEXT = "NOT_TEXT"
    ENTRY_MISSING = "ENTRY_MISSING"
    NO_SUCH_PACK = "NO_SUCH_PACK"
    BAD_ENCODING = "BAD_ENCODING"
    UNKNOWN_ENCODING = "UNKNOWN_ENCODING"
    TOO_LARGE = "TOO_LARGE"
    TOO_MANY_QUESTIONS = "TOO_MANY_QUESTIONS"
    TOO_DEEP = "TOO_DEEP"
    TOO_SLOW = "TOO_SLOW"
    READER_FAILED = "READER_FAILED"
    FILE_CHANGED = "FILE_CHANGED"
    UNKNOWN_FORMAT = "UNKNOWN_FORMAT"
    BAD_JSON = "BAD_JSON"
    JSON_BREAKS = "JSON_BREAKS"
    BAD_XML = "BAD_XML"
    XML_ENCODING = "XML_ENCODING"
    BAD_ZIP = "BAD_ZIP"
    BAD_TABLE = "BAD_TABLE"
    ROW_TWICE = "ROW_TWICE"
    WRONG_ROOT = "WRONG_ROOT"
    REFUSED_BY_SOURCE = "REFUSED_BY_SOURCE"
    NEEDS_MAPPING = "NEEDS_MAPPING"
    BAD_MAPPING = "BAD_MAPPING"
    UNSAFE_XML = "UNSAFE_XML"
    UNSAFE_ZIP = "UNSAFE_ZIP"
    NO_QUESTIONS = "NO_QUESTIONS"
    PICTURE_BAD = "PICTURE_BAD"
    PICTURE_TOO_LARGE = "PICTURE_TOO_LARGE"
    PICTURE_MISSING = "PICTURE_MISSING"
    ALREADY_IMPORTED = "ALREADY_IMPORTED"
    KEPT = "KEPT"
    IMPORT_CANCELLED = "IMPORT_CANCELLED"
    CANNOT_WRITE = "CANNOT_WRITE"
    LEFT_OUT = "LEFT_OUT"
    NOT_HELD = "NOT_HELD"
    FORMAT_READ_ONLY = "FORMAT_READ_ONLY"
    # the bank
    BANK_NOT_A_FILE = "BANK_NOT_A_FILE"
    BANK_FOREIGN = "BANK_FOREIGN"
    BANK_EMPTY_FILE = "BANK_EMPTY_FILE"
    BANK_DAMAGED = "BANK_DAMAGED"
    BANK_NEWER = "BANK_NEWER"
    BANK_BUSY = "BANK_BUSY"
    BANK_IN_USE = "BANK_IN_USE"
    BANK_READ_ONLY = "BANK_READ_ONLY"
    BANK_UNREACHABLE = "BANK_UNREACHABLE"
    BANK_NO_DRIVER = "BANK_NO_DRIVER"
    BANK_BAD_ADDRESS = "BANK_BAD_ADDRESS"
    BANK_LOGIN_WANTED = "BANK_LOGIN_WANTED"
    BANK_LOGIN_REFUSED = "BANK_LOGIN_REFUSED"
    BANK_NO_DATABASE = "BANK_NO_DATABASE"
    BANK_NO_RIGHTS = "BANK_NO_RIGHTS"
    BANK_NOT_ALLOWED = "BANK_NOT_ALLOWED"
    BANK_NOT_TRUSTED = "BANK_NOT_TRUSTED"
    BANK_OWNER_WANTED = "BANK_OWNER_WANTED"
    BANK_NONE_THERE = "BANK_NONE_THERE"
    BANK_OLDER = "BANK_OLDER"
    SHARE_NO_SERVER = "SHARE_NO_SERVER"
    ADDRESS_NO_SERVER = "ADDRESS_NO_SERVER"
    SHARE_NO_HOME = "SHARE_NO_HOME"
    ROLES_NO_RIGHTS = "ROLES_NO_RIGHTS"
    ROLES_OPEN_SCHEMA = "ROLES_OPEN_SCHEMA"
    PERSON_BAD_NAME = "PERSON_BAD_NAME"
    PERSON_UNKNOWN = "PERSON_UNKNOWN"
    PERSON_ABOVE = "PERSON_ABOVE"
    PERSON_PLAYER_UNKNOWN = "PERSON_PLAYER_UNKNOWN"
    PASSWORD_SHORT = "PASSWORD_SHORT"  # noqa: S105
    PASSWORDS_DIFFER = "PASSWORDS_DIFFER"
    FETCH_EXISTS = "FETCH_EXISTS"
    FETCH_FAILED = "FETCH_FAILED"
    BANK_FAILED = "BANK_FAILED"
    DISK_FULL = "DISK_FULL"
    FOLDER_READ_ONLY = "FOLDER_READ_ONLY"
    SCORES_NOT_KEPT = "SCORES_NOT_KEPT"
    SETTINGS_NOT_KEPT = "SETTINGS_NOT_KEPT"
    SETTINGS_SET_ASIDE = "SETTINGS_SET_ASIDE"
    NOT_SAVED = "NOT_SAVED"
    ANSWERS_WAIT = "ANSWERS_WAIT"
    ANSWERS_GONE = "ANSWERS_GONE"
    OUTBOX_UNREADABLE = "OUTBOX_UNREADABLE"
    BACKUP_FAILED = "BACKUP_FAILED"
    BACKUP_EXISTS = "BACKUP_EXISTS"
    BACKUP_ONLY_SQLITE = "BACKUP_ONLY_SQLITE"
    BACKUP_BAD = "BACKUP_BAD"
    COPY_LEFT = "COPY_LEFT"
    COPIES_AWAY = "COPIES_AWAY"
    BACKUP_NONE = "BACKUP_NONE"
    RESTORE_WHILE_OPEN = "RESTORE_WHILE_OPEN"
    BANK_SET_ASIDE = "BANK_SET_ASIDE"
    # the health of the bank
    CHECK_INTEGRITY = "CHECK_INTEGRITY"
    CHECK_REFERENCE = "CHECK_REFERENCE"
    BANK_LINKED = "BANK_LINKED"
    BANK_GONE = "BANK_GONE"
    FOLDER_MISSING = "FOLDER_MISSING"
    NAME_TOO_LONG = "NAME_TOO_LONG"
    CHECK_KIND = "CHECK_KIND"
    CHECK_HASH = "CHECK_HASH"
    CHECK_TOTAL = "CHECK_TOTAL"
    CHECK_TALLY = "CHECK_TALLY"
    # play and the workshop
    TOO_FEW_QUESTIONS = "TOO_FEW_QUESTIONS"
    CODE_MISTYPED = "CODE_MISTYPED"
    CODE_OTHER_VERSION = "CODE_OTHER_VERSION"
    CODE_OTHER_PACKS = "CODE_OTHER_PACKS"
    NO_MISTAKES = "NO_MISTAKES"
    PARTY_SAME_NAME = "PARTY_SAME_NAME"
    ITEM_BUILT_IN = "ITEM_BUILT_IN"
    ITEM_GONE = "ITEM_GONE"
    ITEM_CHANGED = "ITEM_CHANGED"
    ITEM_NOT_DELETED = "ITEM_NOT_DELETED"
    UNDO_CHANGED = "UNDO_CHANGED"
    UNDO_NOTHING = "UNDO_NOTHING"
    REDO_NOTHING = "REDO_NOTHING"
    REDO_CHANGED = "REDO_CHANGED"
    PACK_BUILT_IN = "PACK_BUILT_IN"
    PACK_GONE = "PACK_GONE"
    PACK_NO_TITLE = "PACK_NO_TITLE"
    PACK_TITLE_TAKEN = "PACK_TITLE_TAKEN"
    SEARCH_FIELD = "SEARCH_FIELD"
    SEARCH_VALUE = "SEARCH_VALUE"
    PRINT_FAILED = "PRINT_FAILED"
    PLOT_FAILED = "PLOT_FAILED"
    # players
    PLAYER_GONE = "PLAYER_GONE"
    PLAYER_GUEST = "PLAYER_GUEST"
    PLAYER_NAME_TAKEN = "PLAYER_NAME_TAKEN"
    PLAYER_NO_NAME = "PLAYER_NO_NAME"
    PLAYER_OF_OTHERS = "PLAYER_OF_OTHERS"
    PLAYER_UNDO_CHANGED = "PLAYER_UNDO_CHANGED"
    # the program
    NO_DISPLAY = "NO_DISPLAY"
    LIBRARY_MISSING = "LIBRARY_MISSING"
    ALREADY_OPEN = "ALREADY_OPEN"
    SHIPPED_FILE_MISSING = "SHIPPED_FILE_MISSING"
    DESKTOP_ELSEWHERE = "DESKTOP_ELSEWHERE"
    UNEXPECTED = "UNEXPECTED"


_SENTENCES = {
    Code.SYNTAX: "The question could not be read.",
    Code.EMPTY_STEM: "The question has no text; write what is asked.",
    Code.EMPTY_OPTION: "Option {option} is empty; write an answer or remove it.",
    Code.EMPTY_TEXT: "There is no text that can be seen.",
    Code.TOO_FEW_OPTIONS: "Only one answer option, or none; a question needs at least two.",
    Code.TOO_MANY_OPTIONS: "There are more than {most} options; remove some.",
    Code.DUPLICATE_OPTION: "Two options are the same: “{option}”; change one of them.",
    Code.KEY_NOT_IN_OPTIONS: "The right answer is not one of the options.",
    Code.ORDER_NOT_OPTIONS: "The fixed order does not hold each option once.",
    Code.LAST_NOT_OPTION: "What is to stand last is not one of the options.",
    Code.NO_KEY: "No option is marked as right; mark one.",
    Code.BAD_TEXT: "The text holds characters that cannot be shown; remove them.",
    Code.TOO_LONG: "The text is longer than {limit} characters; shorten it.",
    Code.KEY_LONGEST: "The right answer is longer than every other option by a third or more.",
    Code.ANSWER_IN_STEM: "A word of the right answer stands in the question: “{word}”.",
    Code.NEAR_SAME_OPTIONS: "Two options say nearly the same: “{option}” and “{other}”.",
    Code.CATCH_ALL_OPTION: "“{option}” as an option makes a question easier to guess.",
    Code.NO_EXPLANATION: "There is no explanation of the answer.",
    Code.NO_SOURCE: "There is no source for the answer.",
    Code.FILE_MISSING: "There is no file {file}.",
    Code.FILE_UNREADABLE: "The file {file} cannot be read; look at its permissions.",
    Code.NOT_A_PACK: "{file} is not a question pack: a folder with pack.toml and items.toml.",
    Code.BAD_TOML: "{file} is not valid TOML: {reason}.",
    Code.BAD_FIELD: "{file}, {place}: the field “{field}” is wrong ({reason}).",
    Code.DUPLICATE_REF: "{file}: the ref “{ref}” is used twice; give each its own.",
    Code.UNKNOWN_FACT: "{file}, {place}: there is no fact “{ref}” in facts.toml.",
    Code.BANK_NOT_A_FILE: "{file} is not a regular file, so it was not opened as a bank; choose another place.",
    Code.BANK_FOREIGN: "{file} is not a bank of quizapp; it was left untouched; choose another place.",
    Code.BANK_EMPTY_FILE: "{file} is empty or cut short, so it is no bank; it was left untouched; move it away to start anew.",
    Code.BANK_DAMAGED: "The bank {file} is damaged; it was left untouched; restore a backup or move it away.",
    Code.BANK_NEWER: "The bank {file} was made by a newer version of quizapp; it was left untouched; update the game.",
    Code.BANK_BUSY: "The bank {file} is busy in another program; try again in a moment.",
    Code.BANK_IN_USE: "The bank {file} is being set up or changed by another quizapp; try again when that is done.",
    Code.BANK_READ_ONLY: "The bank {file} cannot be written; look at its permissions.",
    Code.BANK_UNREACHABLE: "The shared bank cannot be reached; look at the network and the address.",
    Code.BANK_NO_DRIVER: "A shared bank needs the PostgreSQL driver; install quizapp with its extra “postgres”.",
    Code.BANK_BAD_ADDRESS: "The address of the bank cannot be understood; write sqlite:///FILE or postgresql://USER@HOST/NAME.",
    Code.BANK_LOGIN_WANTED: "The server of the shared bank asks for a password; write it into ~/.pgpass, or start this in a terminal.",
    Code.BANK_LOGIN_REFUSED: "The server of the shared bank does not let this user in; look at the user's name and the password.",
    Code.BANK_NO_DATABASE: "There is no database of that name on the server; create it there (createdb NAME), or look at the address.",
    Code.BANK_NO_RIGHTS: "The server does not allow this user to do that in the shared bank; ask whoever keeps it.",
    Code.BANK_NOT_ALLOWED: "Your login may play on this shared bank, but not change its questions; ask its owner to make you an author.",
    Code.BANK_NOT_TRUSTED: "The server of the shared bank could not prove that it is the right one; look at the host in the address and at sslrootcert, and send it no password.",
    Code.BANK_OWNER_WANTED: "The shared bank is from an older version of quizapp, and only its owner can bring it up to date; ask them to open it.",
    Code.BANK_NONE_THERE: "There is no bank in that database yet; quizapp share makes one there.",
    Code.BANK_OLDER: "The shared bank is from an older version of quizapp, and fetching changes nothing there; open it first, or share to it.",
    Code.ADDRESS_NO_SERVER: "That is no server’s address; write postgresql://USER@HOST/NAME.",
    Code.SHARE_NO_SERVER: "There is no server to share with; name it: quizapp share --database postgresql://USER@HOST/NAME.",
    Code.SHARE_NO_HOME: "Only a bank that is a file can be put on a server; name it with --from FILE.",
    Code.ROLES_NO_RIGHTS: "Only a user of the server who has made this bank and may create roles can do that; ask the server's administrator.",
    Code.ROLES_OPEN_SCHEMA: "Everybody may make tables in this database, and this user cannot forbid it; as the administrator run: REVOKE CREATE ON SCHEMA {schema} FROM PUBLIC.",
    Code.PERSON_BAD_NAME: "“{name}” can be no login: it needs one to 63 letters, and none that the server keeps for itself.",
    Code.PERSON_UNKNOWN: "There is no login “{name}” on that server.",
    Code.PERSON_ABOVE: "The login “{name}” may do more on that server than this role lets it, so it was not added; take another name, or take that right from it.",
    Code.PERSON_PLAYER_UNKNOWN: "Nobody called “{name}” plays on that bank; look at how it is written.",
    Code.PASSWORD_SHORT: "A password needs at least {least} characters; nothing was changed.",
    Code.PASSWORDS_DIFFER: "The two passwords are not the same; nothing was changed.",
    Code.FETCH_EXISTS: "{file} exists already; give the copy another name.",
    Code.FETCH_FAILED: "The copy did not pass its check, and nothing was kept; try again.",
    Code.BANK_FAILED: "The bank could not be read or written; the log says why.",
    Code.DISK_FULL: "The disk is full, so nothing more can be kept; free some space and try again.",
    Code.FOLDER_READ_ONLY: "The folder {file} cannot be written; look at its permissions or give another with --data-dir.",
    Code.FOLDER_MISSING: "There is no folder {file}; make it, or choose another place.",
    Code.NAME_TOO_LONG: "The name {file} is too long for this disk; choose a shorter one.",
    Code.BANK_LINKED: "The bank {file} has a second name elsewhere, and under two names changes are lost; remove the other name, or make a copy.",
    Code.BANK_GONE: "The bank {file} was moved, deleted or replaced while it was open; put it back, or close quizapp and start it again.",
    Code.SCORES_NOT_KEPT: "You can play, but scores and new questions of this session are not kept.",
    Code.SETTINGS_NOT_KEPT: "Settings, presets and unsaved questions cannot be written to the disk; they last until the window is closed.",
    Code.SETTINGS_SET_ASIDE: "The settings could not be read; they are kept as {file}, and are as at first.",
    Code.NOT_SAVED: "Not saved yet: the points of this round are safe only while the window is open.",
    Code.ANSWERS_WAIT: "Your answers are kept on this computer and are sent when that is over, after a restart too.",
    Code.ANSWERS_GONE: "Some answers could not be sent, for their round or their player was deleted meanwhile, or the round was played on elsewhere.",
    Code.OUTBOX_UNREADABLE: "Answers that waited to be sent cannot be read any more; what is left of them is kept as {file}.",
    Code.BACKUP_FAILED: "The backup could not be made or did not pass its check; the old one was kept.",
    Code.BACKUP_EXISTS: "{file} exists already; give the backup another name.",
    Code.BACKUP_ONLY_SQLITE: "This command keeps a bank that is a file; save a shared bank with the tools of PostgreSQL.",
    Code.COPY_LEFT: "{file} still holds what was deleted, and could not be removed; delete it yourself.",
    Code.COPIES_AWAY: "The folder {folder} cannot be reached; if it still holds backups, delete them yourself.",
    Code.BACKUP_BAD: "{file} is no whole backup of a bank; choose another.",
    Code.BACKUP_NONE: "There is no backup that is whole in {file}; name a file.",
    Code.RESTORE_WHILE_OPEN: "The bank {file} is open in a window; close it, or restore there: Settings, Backups.",
    Code.BANK_SET_ASIDE: "The bank was damaged; it is kept as {file}, and a new one was begun.",
    Code.CHECK_INTEGRITY: "The bank's file is damaged: {detail}.",
    Code.CHECK_REFERENCE: "A row of {table} points to one that is not there.",
    Code.CHECK_KIND: "The {column} in row {name} of {table} is nothing that the game writes there.",
    Code.CHECK_HASH: "The text of {kind} {name} is not what was written.",
    Code.CHECK_TOTAL: "The score of a round does not equal its answers (round {name}).",
    Code.CHECK_TALLY: "A table of the high scores counts other rounds than it has (table {name}).",
    Code.TOO_FEW_QUESTIONS: "Too few questions match ({found}, and the round has {wanted}); choose more categories or packs, or a shorter round.",
    Code.CODE_MISTYPED: "This is no code of a round; it has sixteen letters and digits, such as 4490-0082-EDJP-AS5W.",
    Code.CODE_OTHER_VERSION: "This code is from another version of quizapp; both players need the same one.",
    Code.CODE_OTHER_PACKS: "This code belongs to other question packs than yours; both players need the same ones.",
    Code.NO_MISTAKES: "These questions are no longer in the bank, so there is nothing to replay.",
    Code.PARTY_SAME_NAME: "Two players have the same name: {player}; change one of them.",
    Code.ITEM_BUILT_IN: "Questions that came with the game cannot be changed or deleted.",
    Code.ITEM_GONE: "This question has been changed or deleted meanwhile; open the list again.",
    Code.ITEM_CHANGED: "This question was changed elsewhere meanwhile. Save again to keep yours; the other stays among its earlier versions.",
    Code.ITEM_NOT_DELETED: "This question was changed elsewhere since you saw it here, so it was not deleted; look at it and delete it again.",
    Code.UNDO_CHANGED: "This cannot be undone, for the question has been changed since.",
    Code.UNDO_NOTHING: "There is nothing to undo.",
    Code.PLAYER_GONE: "This player has been changed or deleted meanwhile; choose again.",
    Code.PLAYER_GUEST: "The guest has no name and no mark, and no other player can become the guest.",
    Code.PLAYER_NAME_TAKEN: "There is a player called “{name}” already; take another name, or merge the two.",
    Code.PLAYER_NO_NAME: "A player needs a name; who has none plays as guest.",
    Code.PLAYER_OF_OTHERS: "“{name}” plays under another login on this shared bank; take another name, or ask its owner to give you that player.",
    Code.PLAYER_UNDO_CHANGED: "This cannot be undone, for these players have played or been changed since.",
    Code.NO_DISPLAY: "There is no screen to open a window on; start quizapp in a desktop session, or use its commands (quizapp --help).",
    Code.LIBRARY_MISSING: "A system library is missing ({detail}); install what the README lists: sudo apt-get install {packages}",
    Code.ALREADY_OPEN: "quizapp is open already; its window was brought to the front.",
    Code.DESKTOP_ELSEWHERE: "This command is for Linux desktops; here start quizapp from its folder, and choose it once for .quizpack files.",
    Code.SHIPPED_FILE_MISSING: "A file of the game is missing ({file}); install quizapp again.",
    Code.KEY_OUT_OF_RANGE: "The key says {key}, but there are only {options} options.",
    Code.MULTIPLE_KEYS: "More than one option is marked as right; this game needs exactly one.",
    Code.NO_DISTRACTORS: "Question and answer only, as on a flashcard; there are no wrong answers.",
    Code.NEEDS_MEDIA: "The question cannot be answered without its picture, sound or film.",
    Code.TYPE_SHORT_ANSWER: "This question wants an answer typed; the game plays multiple choice and true or false.",
    Code.TYPE_NUMERICAL: "This question wants a number typed; the game plays multiple choice and true or false.",
    Code.TYPE_MATCHING: "This is a matching question; the game plays multiple choice and true or false.",
    Code.TYPE_ESSAY: "This is an essay question; the game plays multiple choice and true or false.",
    Code.TYPE_CLOZE: "This is a text with gaps; the game plays multiple choice and true or false.",
    Code.TYPE_DESCRIPTION: "This is a text without a question; the game plays multiple choice and true or false.",
    Code.TYPE_ORDERING: "This question wants things put in order; the game plays multiple choice and true or false.",
    Code.TYPE_DRAGDROP: "This question wants things dragged; the game plays multiple choice and true or false.",
    Code.TYPE_OTHER: "This is a question of another kind ({kind}); the game plays multiple choice and true or false.",
    Code.PARTIAL_CREDIT_DROPPED: "Some wrong answers earned a part of the points; here they earn none.",
    Code.MEDIA_DROPPED: "A picture, sound or film of the question was left out.",
    Code.HTML_FLATTENED: "Formatting was left out; the text stays.",
    Code.CASE_RELAXED: "“{text}” was taken in another spelling of capitals than the format asks for.",
    Code.LEFTOVER_BRACES: "The text still holds braces; look whether the question was cut in the right place.",
    Code.GLUED_CATEGORY: "A question stood right under the category “{category}”, without an empty line; both were read.",
    Code.DUPLICATE_QUESTION: "The same question stands in this file already ({first}).",
    Code.DAMAGED_TEXT: "The text seems to be damaged: “{text}”.",
    Code.FIXED_ORDER_OPTION: "“{option}” speaks of the other options, so it keeps its place.",
    Code.TIME_LIMIT_DROPPED: "The question's own time limit was left out; the round's clock counts.",
    Code.NEGATIVE_MARKS_DROPPED: "Wrong answers took points away; here they earn none.",
    Code.FEEDBACK_DROPPED: "What was said about an answer was left out.",
    Code.MADE_TRUE_FALSE: "“{text}” was taken as true or false in the order in which they stood.",
    Code.SHEET_LEFT_OUT: "The sheet “{sheet}” was left out: its columns are not known as a question and its answers.",
    Code.WITHOUT_EXPLANATION: "Questions without an explanation of their answer: {count} of {total}.",
    Code.WITHOUT_SOURCE: "Questions without a source for their answer: {count} of {total}.",
    Code.HEADER_PRESUMED: "Row {row} was taken for the names of the columns, not for a question: “{words}”. Where it is one, read the file without a heading (header=0).",
    Code.ENCODING_GUESSED: "The file is not UTF-8 and was read as {encoding}; where letters look wrong, choose another encoding.",
    Code.UNKNOWN_ENCODING: "There is no way of writing called “{name}”; utf-8, utf-16 and cp1252 are some.",
    Code.ENTRY_MISSING: "The archive lists {entry} and does not hold it.",
    Code.NO_SUCH_PACK: "There is no pack called “{pack}”.",
    Code.BRACES_UNPAIRED: "A brace of the question stands without the other.",
    Code.NO_ANSWER_MARK: "What stands between the braces does not begin with = or ~.",
    Code.NO_KEY_LINE: "The question has no line that begins with ^ and says the answer.",
    Code.OPTIONS_ASTRAY: "The options do not stand one a line as A, B, C and so on.",
    Code.LINE_ASTRAY: "This line belongs to no question.",
    Code.NO_ANSWER_LINE: "The question ends without a line “ANSWER:”.",
    Code.STEM_IN_LINES: "The question stands on more than one line; put it on one.",
    Code.NOT_TEXT: "A field holds something else than text.",
    Code.BAD_ENCODING: "The file is not UTF-8; was it written as {encoding}? Choose how to read it.",
    Code.TOO_LARGE: "The file is larger than {most}; split it.",
    Code.TOO_MANY_QUESTIONS: "The file holds more than {most} questions; split it.",
    Code.TOO_DEEP: "The file is nested too deeply to be read.",
    Code.TOO_SLOW: "The file took longer than {seconds} seconds to read, so reading was stopped.",
    Code.READER_FAILED: "The file could not be read to its end; nothing was taken from it.",
    Code.FILE_CHANGED: "The file changed while it was read, so nothing was taken from it; try again when it is whole.",
    Code.UNKNOWN_FORMAT: "{file} is in no format that this game knows; choose one, if you know better.",
    Code.BAD_JSON: "The file is not valid JSON ({reason}).",
    Code.JSON_BREAKS: "The file stops being JSON at line {line}, column {column}.",
    Code.BAD_XML: "The file is not valid XML; look at line {line}, column {column}.",
    Code.XML_ENCODING: "XML that is written as {name} cannot be read here; save it as UTF-8.",
    Code.BAD_ZIP: "The archive is damaged or not whole, so it cannot be read.",
    Code.BAD_TABLE: "The workbook is damaged, or a cell holds something else than it says; save it anew in its program.",
    Code.ROW_TWICE: "Row {row} of the workbook says something twice, so nothing was taken from it; save it anew in its program.",
    Code.WRONG_ROOT: "The file is something else than it was taken for: {found}.",
    Code.REFUSED_BY_SOURCE: "The file holds no questions, but an answer of the site: {reason}.",
    Code.NEEDS_MAPPING: "Say which column holds the question and which the answers: --map question=A,key=B,wrong=C.",
    Code.BAD_MAPPING: "The columns cannot be understood: {reason}.",
    Code.UNSAFE_XML: "The file declares a document type or entities, which may do harm, so it was not read.",
    Code.UNSAFE_ZIP: "The archive holds an entry that may do harm ({entry}), so it was not read.",
    Code.NO_QUESTIONS: "The file holds no question.",
    Code.PICTURE_BAD: "The picture could not be read; it must be PNG, JPEG, GIF or WebP.",
    Code.PICTURE_TOO_LARGE: "The picture is too large: at most {megabytes} MB and {megapixels} million pixels.",
    Code.PICTURE_MISSING: "The picture {file} is not in the pack.",
    Code.ALREADY_IMPORTED: "There is nothing new in the file.",
    Code.KEPT: "Questions that read otherwise in the file than here, and stay as they are here: {count}. Say “update” to take them as the file has them.",
    Code.IMPORT_CANCELLED: "The import was cancelled; nothing of it was kept.",
    Code.CANNOT_WRITE: "{file} cannot be written; choose another place.",
    Code.LEFT_OUT: "The format cannot hold {what}; this was left out.",
    Code.NOT_HELD: "The format cannot hold this question: {reason}.",
    Code.FORMAT_READ_ONLY: "The format {format} can be read but not written.",
    Code.LOOSE_PRONOUN: "The question begins with “{word}”, and nothing says who or what that is.",
    Code.PLAIN_NEGATIVE: "“{word}” turns the question round; write it in capitals, so that nobody reads past it.",
    Code.MIXED_NUMBERS: "The answers write numbers in different ways: “{option}” and “{other}”.",
    Code.LONG_FOR_WINDOW: "The question is too long for the smallest window; players will have to scroll.",
    Code.NO_PICTURE_DESCRIPTION: "The picture has no description for those who cannot see it.",
    Code.LIKE_ANOTHER: "There is a question much like this one: “{stem}”.",
    Code.REDO_NOTHING: "There is nothing to redo.",
    Code.REDO_CHANGED: "This cannot be done again, for the same has been changed since.",
    Code.PACK_BUILT_IN: "Packs that came with the game can be switched off or removed, not changed.",
    Code.PACK_GONE: "This pack has been changed or deleted meanwhile; open the list again.",
    Code.PACK_NO_TITLE: "A pack needs a title.",
    Code.PACK_TITLE_TAKEN: "There is a pack called “{title}” already; take another title.",
    Code.SEARCH_FIELD: "“{field}:” is no field to search in; there are {known}.",
    Code.SEARCH_VALUE: "“{value}” is nothing that “{field}” can be; try {known}.",
    Code.PRINT_FAILED: "The sheet could not be written to {file}.",
    Code.PLOT_FAILED: "The picture could not be written to {file}.",
    Code.UNEXPECTED: "Something unexpected went wrong; the log says what.",
}
SENTENCES: MappingProxyType[Code, str] = MappingProxyType(_SENTENCES)


_WRITTEN_WRONGLY = frozenset(
    {
        *(
            Code.BAD_JSON,
            Code.JSON_BREAKS,
            Code.BAD_XML,
            Code.BRACES_UNPAIRED,
            Code.NO_ANSWER_MARK,
            Code.NO_KEY_LINE,
        ),
        *(Code.OPTIONS_ASTRAY, Code.LINE_ASTRAY, Code.NO_ANSWER_LINE, Code.STEM_IN_LINES),
        Code.NOT_TEXT,
    }
)


def told_code(code: Code) -> Code:
    """Return the code as reports tell it: all that is written wrongly is SYNTAX."""
    return Code.SYNTAX if code in _WRITTEN_WRONGLY else code


class QuizError(Exception):
    """A known failure: one sentence for the player, by its code and named values."""

    def __init__(self, code: Code, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        return sentence(self.code, self.values)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something worth saying about a question or a bank, and where it was found.

    ``part`` names what of a question it is about (stem, option, explanation, source, picture),
    and ``words`` those in it that are meant, the whole text of an option.
    """

    code: Code
    where: str = ""
    values: Mapping[str, object] = field(default_factory=dict)
    part: str = ""
    words: str = ""

    @property
    def message(self) -> str:
        """The English sentence."""
        return sentence(self.code, self.values)


def sentence(code: Code, values: Mapping[str, object]) -> str:
    """Return the English sentence of a code with its values filled in."""
    return SENTENCES[code].format_map(values)
