"""Codes of rounds: the same code and the same packs give the same questions everywhere."""

import hashlib
import re
from dataclasses import dataclass

from quizapp.errors import Code, QuizError
from quizapp.game.rules import RULESET

DRAW_VERSION = 2
# what a code can say, for good: a place in these is part of every code
LENGTHS = (5, 10, 20)
TIME_LIMITS_S = (None, 10, 20, 30, 60)
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans("OIL", "011")
_APART = re.compile(r"[\W_]+")
_BEFORE = re.compile(r".*[:\uff1a]", re.DOTALL)
_BYTES, _LETTERS, _GROUP = 10, 16, 4
_FINGERPRINT, _SEED = 3, 4


@dataclass(frozen=True, slots=True)
class RoundCode:
    """What a round follows from: its length, its clock, the packs' fingerprint and a seed."""

    length: int
    time_limit_s: int | None
    fingerprint: bytes
    seed: bytes

    def text(self) -> str:
        """Return the code in four groups of four letters, to be read aloud."""
        settings = LENGTHS.index(self.length) << 4 | TIME_LIMITS_S.index(self.time_limit_s)
        head = bytes((DRAW_VERSION << 4 | RULESET, settings))
        body = head + self.fingerprint[:_FINGERPRINT] + self.seed[:_SEED]
        number = int.from_bytes(body + _check(body), "big")
        letters = "".join(_ALPHABET[number >> 5 * k & 31] for k in range(_LETTERS - 1, -1, -1))
        return "-".join(letters[k : k + _GROUP] for k in range(0, _LETTERS, _GROUP))

    def round_seed(self) -> bytes:
        """Return the 32 bytes that questions, options and orders follow from.

        Length and clock make no difference: who plays without a clock is asked the same.
        """
        drawn = bytes((DRAW_VERSION,)) + self.fingerprint[:_FINGERPRINT] + self.seed[:_SEED]
        return hashlib.sha256(b"round\0" + drawn).digest()

    def require(self, fingerprint: bytes) -> None:
        """Raise QuizError with CODE_OTHER_PACKS where the packs here are not the code's."""
        if self.fingerprint != fingerprint[:_FINGERPRINT]:
            raise QuizError(Code.CODE_OTHER_PACKS)


def read_code(text: str) -> RoundCode:
    """Return what a code says, however it was typed or copied: “Code: 1234-…” too.

    Raises QuizError with CODE_MISTYPED, or CODE_OTHER_VERSION where it is of another
    draw version or ruleset.
    """
    letters = _APART.sub("", _BEFORE.sub("", text)).upper().translate(_READ_AS)
    if len(letters) != _LETTERS or any(letter not in _ALPHABET for letter in letters):
        raise QuizError(Code.CODE_MISTYPED)
    number = 0
    for letter in letters:
        number = number << 5 | _ALPHABET.index(letter)
    whole = number.to_bytes(_BYTES, "big")
    body = whole[:-1]
    if _check(body) != whole[-1:]:
        raise QuizError(Code.CODE_MISTYPED)
    length, limit = body[1] >> 4, body[1] & 15
    known = body[0] == DRAW_VERSION << 4 | RULESET
    if not known or length >= len(LENGTHS) or limit >= len(TIME_LIMITS_S):
        raise QuizError(Code.CODE_OTHER_VERSION)
    at = 2 + _FINGERPRINT
    return RoundCode(LENGTHS[length], TIME_LIMITS_S[limit], body[2:at], body[at : at + _SEED])


def daily_code(local_date: str, fingerprint: bytes, time_limit_s: int | None) -> RoundCode:
    """Return the code of a day's round; ``local_date`` is ISO 8601."""
    seed = hashlib.sha256(b"daily\0" + local_date.encode()).digest()[:_SEED]
    return RoundCode(10, time_limit_s, fingerprint[:_FINGERPRINT], seed)


def _check(body: bytes) -> bytes:
    return hashlib.sha256(b"check\0" + body).digest()[:1]
