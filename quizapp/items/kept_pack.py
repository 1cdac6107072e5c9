"""A pack as the bank keeps it, and the words that its maker can choose."""

from dataclasses import dataclass

from quizapp.errors import Code, QuizError
from quizapp.limits import PLACE_CHARACTERS, TITLE_CHARACTERS
from quizapp.text import clean_or_empty, is_blank


@dataclass(frozen=True, slots=True)
class PackWords:
    """What is said of a pack; ``authors`` stand between commas."""

    title: str
    authors: str = ""
    licence: str = ""
    language: str = ""
    source_title: str = ""
    source_address: str = ""
    source_about: str = ""

    def cleaned(self) -> "PackWords":
        """Return the words as they may be kept; raises QuizError, PACK_NO_TITLE among others."""
        if is_blank(self.title):
            raise QuizError(Code.PACK_NO_TITLE)
        return PackWords(
            title=" ".join(clean_or_empty(self.title, TITLE_CHARACTERS).split()),
            authors=clean_or_empty(self.authors, PLACE_CHARACTERS),
            licence=clean_or_empty(self.licence, PLACE_CHARACTERS),
            language=clean_or_empty(self.language, PLACE_CHARACTERS),
            source_title=clean_or_empty(self.source_title, TITLE_CHARACTERS),
            source_address=clean_or_empty(self.source_address, PLACE_CHARACTERS),
            source_about=clean_or_empty(self.source_about, PLACE_CHARACTERS),
        )


@dataclass(frozen=True, slots=True)
class KeptPack:
    """A pack with its questions counted; a ``removed`` one can be brought back."""

    uid: bytes
    ref: str
    words: PackWords
    origin: str
    edition: int
    as_of: str
    questions: int
    hidden: int
    own: bool
    playable: bool
    removed: bool
