r"""GIFT's texts: marks that are escaped with \, and what [html] and its like say of a text."""

import html
import re

from quizapp.formats.html_text import Plain, plain

_ESCAPED = re.compile(r"\\([~=#{}:n\\])")
_MARKS = "~=#{}:n\\"
_AWAY = {mark: chr(0xD800 + at) for at, mark in enumerate(_MARKS)}
_BACK = {ord(away): "\n" if mark == "n" else mark for mark, away in _AWAY.items()}
_TO_ESCAPE = re.compile(r"[~=#{}:\\]")
_TAG = re.compile(r"\[(html|markdown|plain|moodle)\]")
_ELEMENT = re.compile(
    r"<(/?)(p|br|b|i|u|em|strong|div|span|img|sub|sup|font|table|tr|td|th|ul|ol|li|a|pre|code|hr"
    r"|audio|video|h[1-6])(?:\s[^<>]{0,2000})?/?>",
    re.IGNORECASE,
)
_ALONE = frozenset({"br", "img", "hr"})
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});", re.IGNORECASE)


def hidden(text: str) -> str:
    """Return a text whose escaped marks are put where no mark is looked for, until ``seen``."""
    return _ESCAPED.sub(lambda found: _AWAY[found[1]], text) if "\\" in text else text


def seen(text: str) -> str:
    """Return a text with its escaped marks, and with line breaks for each escaped n."""
    return text.translate(_BACK)


def escaped(text: str) -> str:
    """Return a text on one line in which nothing is a mark."""
    return _TO_ESCAPE.sub(r"\\\g<0>", text).replace("\n", r"\n")


def tagged(text: str, inherited: str) -> tuple[str, str]:
    """Return a text without the tag that it begins with, and the format that it is in."""
    found = _TAG.match(text.lstrip())
    return (text.lstrip()[found.end() :].lstrip(), found[1]) if found else (text, inherited)


def shown(text: str, form: str) -> Plain:
    """Return what is to be read of a hidden text in this format."""
    text = seen(text).strip()
    if form == "html":
        return plain(text if "<pre" in text.lower() else " ".join(text.split()))
    if form in ("", "moodle") and _is_markup(text):
        return plain(text.replace("\n", "<br>"))
    return Plain(text, flattened=False, media=False)


def is_safe(text: str) -> bool:
    """Tell whether a text without a tag is read as it stands."""
    looks = text != html.unescape(text) or _ENTITY.search(text) or _ELEMENT.search(text)
    return not looks and not _TAG.match(text)


def _is_markup(text: str) -> bool:
    """Tell whether a text that names no format is HTML, and doesn't only ask about some tag."""
    found = [(slash, tag.lower()) for slash, tag in _ELEMENT.findall(text)]
    opened = {tag for slash, tag in found if not slash}
    closed = {tag for slash, tag in found if slash}
    return bool(opened & (closed | _ALONE)) or _ENTITY.search(text) is not None
