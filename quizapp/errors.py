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
    # findings about a question that can be played
    KEY_LONGEST = "KEY_LONGEST"
    ANSWER_IN_STEM = "ANSWER_IN_STEM"
    NEAR_SAME_OPTIONS = "NEAR_SAME_OPTIONS"
    CATCH_ALL_OPTION = "CATCH_ALL_OPTION"
    NO_EXPLANATION = "NO_EXPLANATION"
    NO_SOURCE = "NO_SOURCE"
    # a pack that cannot be read
    FILE_MISSING = "FILE_MISSING"
    FILE_UNREADABLE = "FILE_UNREADABLE"
    NOT_A_PACK = "NOT_A_PACK"
    BAD_TOML = "BAD_TOML"
    BAD_FIELD = "BAD_FIELD"
    DUPLICATE_REF = "DUPLICATE_REF"
    UNKNOWN_FACT = "UNKNOWN_FACT"
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
    BANK_FAILED = "BANK_FAILED"
    DISK_FULL = "DISK_FULL"
    FOLDER_READ_ONLY = "FOLDER_READ_ONLY"
    SCORES_NOT_KEPT = "SCORES_NOT_KEPT"
    NOT_SAVED = "NOT_SAVED"
    BACKUP_FAILED = "BACKUP_FAILED"
    BACKUP_EXISTS = "BACKUP_EXISTS"
    BACKUP_ONLY_SQLITE = "BACKUP_ONLY_SQLITE"
    # the health of the bank
    CHECK_INTEGRITY = "CHECK_INTEGRITY"
    CHECK_REFERENCE = "CHECK_REFERENCE"
    CHECK_HASH = "CHECK_HASH"
    CHECK_TOTAL = "CHECK_TOTAL"
    # play and the workshop
    TOO_FEW_QUESTIONS = "TOO_FEW_QUESTIONS"
    CODE_MISTYPED = "CODE_MISTYPED"
    CODE_OTHER_VERSION = "CODE_OTHER_VERSION"
    CODE_OTHER_PACKS = "CODE_OTHER_PACKS"
    NO_MISTAKES = "NO_MISTAKES"
    PARTY_SAME_NAME = "PARTY_SAME_NAME"
    ITEM_BUILT_IN = "ITEM_BUILT_IN"
    ITEM_GONE = "ITEM_GONE"
    UNDO_CHANGED = "UNDO_CHANGED"
    UNDO_NOTHING = "UNDO_NOTHING"
    # players
    PLAYER_GONE = "PLAYER_GONE"
    PLAYER_GUEST = "PLAYER_GUEST"
    PLAYER_NAME_TAKEN = "PLAYER_NAME_TAKEN"
    PLAYER_NO_NAME = "PLAYER_NO_NAME"
    PLAYER_UNDO_CHANGED = "PLAYER_UNDO_CHANGED"
    # the program
    NO_DISPLAY = "NO_DISPLAY"
    LIBRARY_MISSING = "LIBRARY_MISSING"
    ALREADY_OPEN = "ALREADY_OPEN"
    SHIPPED_FILE_MISSING = "SHIPPED_FILE_MISSING"
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
    Code.BANK_FAILED: "The bank could not be read or written; the log says why.",
    Code.DISK_FULL: "The disk is full, so nothing more can be kept; free some space and try again.",
    Code.FOLDER_READ_ONLY: "The folder {file} cannot be written; look at its permissions or give another with --data-dir.",
    Code.SCORES_NOT_KEPT: "You can play, but scores and new questions of this session are not kept.",
    Code.NOT_SAVED: "Not saved yet: the points of this round are safe only while the window is open.",
    Code.BACKUP_FAILED: "The backup could not be made or did not pass its check; the old one was kept.",
    Code.BACKUP_EXISTS: "{file} exists already; give the backup another name.",
    Code.BACKUP_ONLY_SQLITE: "This command keeps a bank that is a file; save a shared bank with the tools of PostgreSQL.",
    Code.CHECK_INTEGRITY: "The bank's file is damaged: {detail}.",
    Code.CHECK_REFERENCE: "A row of {table} points to one that is not there.",
    Code.CHECK_HASH: "The text of {kind} {name} is not what was written.",
    Code.CHECK_TOTAL: "The score of a round does not equal its answers (round {name}).",
    Code.TOO_FEW_QUESTIONS: "Too few questions match ({found}, and the round has {wanted}); choose more categories or a shorter round.",
    Code.CODE_MISTYPED: "This is no code of a round; it has sixteen letters and digits, such as 2490-0082-EDJP-AS6R.",
    Code.CODE_OTHER_VERSION: "This code is from another version of quizapp; both players need the same one.",
    Code.CODE_OTHER_PACKS: "This code belongs to other question packs than yours; both players need the same ones.",
    Code.NO_MISTAKES: "These questions are no longer in the bank, so there is nothing to replay.",
    Code.PARTY_SAME_NAME: "Two players have the same name: {player}; change one of them.",
    Code.ITEM_BUILT_IN: "Questions that came with the game cannot be changed or deleted.",
    Code.ITEM_GONE: "This question has been changed or deleted meanwhile; open the list again.",
    Code.UNDO_CHANGED: "This cannot be undone, for the question has been changed since.",
    Code.UNDO_NOTHING: "There is nothing to undo.",
    Code.PLAYER_GONE: "This player has been changed or deleted meanwhile; choose again.",
    Code.PLAYER_GUEST: "The guest has no name and no mark, and no other player can become the guest.",
    Code.PLAYER_NAME_TAKEN: "There is a player called “{name}” already; take another name, or merge the two.",
    Code.PLAYER_NO_NAME: "A player needs a name; who has none plays as guest.",
    Code.PLAYER_UNDO_CHANGED: "This cannot be undone, for these players have played or been changed since.",
    Code.NO_DISPLAY: "There is no screen to open a window on; start quizapp in a desktop session, or use its commands (quizapp --help).",
    Code.LIBRARY_MISSING: "A system library is missing ({detail}); install what the README lists: sudo apt-get install {packages}",
    Code.ALREADY_OPEN: "quizapp is open already; its window was brought to the front.",
    Code.SHIPPED_FILE_MISSING: "A file of the game is missing ({file}); install quizapp again.",
    Code.UNEXPECTED: "Something unexpected went wrong; the log says what.",
}
SENTENCES: MappingProxyType[Code, str] = MappingProxyType(_SENTENCES)


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
    """Something worth saying about a question or a bank, and where it was found."""

    code: Code
    where: str = ""
    values: Mapping[str, object] = field(default_factory=dict)

    @property
    def message(self) -> str:
        """The English sentence."""
        return sentence(self.code, self.values)


def sentence(code: Code, values: Mapping[str, object]) -> str:
    """Return the English sentence of a code with its values filled in."""
    return SENTENCES[code].format_map(values)
