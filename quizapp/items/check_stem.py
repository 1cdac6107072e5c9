"""A stem that gives the answer away, or that is easily misread."""

import re
from collections.abc import Iterator

from quizapp.errors import Code, Finding
from quizapp.items.english import is_english, ungrouped
from quizapp.items.item import Item
from quizapp.items.leaks import answer_words, is_small_number
from quizapp.items.words_in import as_written
from quizapp.text import fold, is_unspaced

_PRONOUN = re.compile(
    r"(?P<word>(?:he|she|they)(?:['’](?:s|d|ll|re|ve))?|his|her|hers|its|their|it)\s+(?P<next>\S+)"
    r"|(?P<that>this|that|these|those)\s+(?P<verb>is|was|are|were|has|have|had|can|could|did|does)\b"
    r"(?:\s+(?P<after>\S))?",
    re.IGNORECASE,
)
_OPENING = " \t\n\"'“‘«„(¿¡"
_TITLES = ("majesty", "highness", "excellency", "holiness", "lordship", "ladyship", "honour")
_NEGATIVE = re.compile(r"(?<![\w*_])(not|except|never|neither|cannot|\w+n['’]t|is no)(?![\w*_])")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|‘[^’]*’|«[^»]*»|„[^“”]*[“”]|(?<!\w)'[^']+'(?!\w)")
_NO_TURN = re.compile(r"\b(?:whether or not|if not|not only|not until|not yet|why not|or not)\b")
_CLAUSE = re.compile(
    r"\b(?:why|because|although|though|if|unless|while|that|who|whose|which|when|where|how)\b"
)
_FIRST_WORDS = re.compile(r"\s*(?:\S+\s+){0,3}")
_ORDER = re.compile(r"\s*(?:name|pick|choose|select|find|mark|spot|identify)\b", re.IGNORECASE)
_WHY = re.compile(r"\s*(?:why|how come)\b", re.IGNORECASE)


def answer_in_stem(item: Item) -> Iterator[Finding]:
    """Yield a finding for each word of the key that the stem has and no distractor shares.

    A number below a hundred gives nothing away. Where words are not parted by spaces it is
    the whole key that is looked for.
    """
    for word in sorted(_given_away(item)):
        said = as_written(word, item.stem)
        yield Finding(Code.ANSWER_IN_STEM, item.ref, {"word": said}, "stem", said)


def _given_away(item: Item) -> set[str]:
    key = " ".join(item.key.split())
    if is_unspaced(key):
        told = len(key) > 1 and key in item.stem
        return {key} if told and not any(key in option for option in item.distractors) else set()
    shared = answer_words(item.key).intersection(fold(ungrouped(item.stem)).split())
    if not shared:
        return set()
    elsewhere = {word for option in item.distractors for word in fold(option).split()}
    return {word for word in shared - elsewhere if not is_small_number(word)}


def loose_pronoun(item: Item) -> Iterator[Finding]:
    """Yield a finding where an English stem begins with a pronoun that stands for nothing.

    A title, which goes on in capitals, is no pronoun; with a picture it stands for what is seen.
    """
    found = _PRONOUN.match(item.stem.lstrip(_OPENING))
    if found is None or item.picture:
        return
    word = found["word"] or found["that"]
    follows = found["next"] or found["after"] or found["verb"]
    if follows[0].isupper() or follows.casefold() in _TITLES or not is_english(item):
        return
    yield Finding(Code.LOOSE_PRONOUN, item.ref, {"word": word}, "stem", word)


def plain_negative(item: Item) -> Iterator[Finding]:
    """Yield a finding where a small word turns an English question round."""
    stem = item.stem
    if _NEGATIVE.search(stem) is None or _WHY.match(stem):
        return
    unquoted = _NO_TURN.sub(" ", _QUOTED.sub(" ", stem))
    found = _NEGATIVE.search(unquoted)
    if found is None or (_in_clause(unquoted[: found.start()]) and not _ORDER.match(stem)):
        return
    if is_english(item):
        yield Finding(Code.PLAIN_NEGATIVE, item.ref, {"word": found[0]}, "stem", found[0])


def _in_clause(before: str) -> bool:
    """Tell whether what stands before a negative begins a clause beside the question itself."""
    said = before[max(before.rfind(mark) + 1 for mark in ",;:.!?") :]
    return bool(_CLAUSE.search(_FIRST_WORDS.sub("", said, count=1)))
