"""How the texts of an Open Trivia DB file are encoded, which the file itself does not say."""

import base64
import binascii
import html
import re
import urllib.parse
from collections.abc import Iterable, Mapping
from enum import StrEnum

_TYPES = frozenset({"multiple", "boolean"})
_BROKEN_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


class TextEncoding(StrEnum):
    """What the request for the questions asked for."""

    HTML = "html"
    URL_LEGACY = "urlLegacy"
    URL_3986 = "url3986"
    BASE64 = "base64"


def encoding_of(questions: Iterable[Mapping[str, object]]) -> TextEncoding:
    """Return the encoding of a file, by the texts of all of its questions."""
    questions = list(questions)
    types = [kind for one in questions if isinstance(kind := one.get("type"), str)]
    in_clear = any(kind in _TYPES for kind in types)
    if not in_clear and any(_from_base64(kind) in _TYPES for kind in types):
        return TextEncoding.BASE64
    percent = plus = twenty = False
    for text in _texts(questions):
        if " " in text or _BROKEN_PERCENT.search(text):
            return TextEncoding.HTML
        percent |= "%" in text
        plus |= "+" in text
        twenty |= "%20" in text
    if not percent:
        return TextEncoding.HTML
    return TextEncoding.URL_LEGACY if plus and not twenty else TextEncoding.URL_3986


def decoded(text: str, encoding: TextEncoding) -> str:
    """Return a text in clear; raises ValueError where it is not in this encoding."""
    if encoding is TextEncoding.HTML:
        return html.unescape(text)
    if encoding is TextEncoding.URL_3986:
        return urllib.parse.unquote(text, errors="strict")
    if encoding is TextEncoding.URL_LEGACY:
        return urllib.parse.unquote_plus(text, errors="strict")
    return base64.b64decode(text, validate=True).decode("utf-8")


def _from_base64(text: str) -> str:
    try:
        return decoded(text, TextEncoding.BASE64)
    except (ValueError, binascii.Error):
        return ""


def _texts(questions: Iterable[Mapping[str, object]]) -> Iterable[str]:
    """Return all texts of the fields that the site encodes."""
    for one in questions:
        for value in one.values():
            listed = value if isinstance(value, list) else [value]
            yield from (text for text in listed if isinstance(text, str))
