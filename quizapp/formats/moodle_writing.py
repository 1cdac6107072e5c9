"""Questions as Moodle's XML, one element each, with the category before those that are in it."""

import base64
import html
import re
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO
from xml.sax.saxutils import escape, quoteattr

from quizapp.errors import Code, QuizError
from quizapp.formats.contract import Place, Refused, Written
from quizapp.formats.html_text import plain
from quizapp.formats.left_out import LeftOut
from quizapp.formats.moodle_category import path_of
from quizapp.formats.moodle_text import base_name, is_picture
from quizapp.items.item import Item
from quizapp.items.pack import Pack

_HELD = (
    *("categories", "explanations", "tags", "what is said about wrong answers"),
    *("orders of options", "pictures"),
)
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NAME_CHARACTERS = 80
_TRUTH = ["False", "True"]
_ENDS = {b"\x89P": ".png", b"\xff\xd8": ".jpg", b"GI": ".gif", b"RI": ".webp"}


def write(
    stream: BinaryIO,
    pack: Pack,
    items: Iterable[Item],
    picture: Callable[[str], bytes],
) -> Written:
    """Write one quiz."""
    lost = LeftOut(_HELD)
    lost.add_pack(pack)
    refused: list[Refused] = []
    count = 0
    category = ""
    stream.write(b'<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n')
    for number, item in enumerate(items, start=1):
        lines = list(_lines(item, picture, lost)) if not _odd(item) else []
        if not lines:
            why = "a character that XML has not"
            place = Place("question", number)
            refused.append(Refused.because(place, item.stem, Code.NOT_HELD, reason=why))
            continue
        if item.category != category:
            category = item.category
            stream.write(_category(category).encode())
        stream.write("\n".join([*lines, ""]).encode())
        lost.add(item)
        count += 1
    stream.write(b"</quiz>\n")
    return Written(count, lost.findings(), tuple(refused))


def _odd(item: Item) -> bool:
    """Tell whether a question has characters that no XML can hold."""
    said = (*item.feedback.values(), *item.tags, item.picture_description)
    texts = (item.stem, *item.options, item.explanation, item.category, *said)
    return any(_NO_XML.search(text) for text in texts)


def _category(category: str) -> str:
    path = escape(path_of(category))
    return (
        f'<question type="category">\n<category><text>{path}</text></category>\n'
        '<info format="moodle_auto_format"><text></text></info>\n</question>\n'
    )


def _lines(item: Item, picture: Callable[[str], bytes], lost: LeftOut) -> Iterator[str]:
    """Return the lines of a question."""
    truth = sorted(item.options) == _TRUTH and not item.fixed
    yield f'<question type="{"truefalse" if truth else "multichoice"}">'
    name = " ".join(item.stem.split())[:_NAME_CHARACTERS]
    yield f"<name><text>{escape(name)}</text></name>"
    yield _stem(item, picture, lost)
    yield _field("generalfeedback", item.explanation)
    yield "<defaultgrade>1.0000000</defaultgrade>"
    yield f"<penalty>{'1.0000000' if truth else '0.3333333'}</penalty>\n<hidden>0</hidden>"
    if not truth:
        shuffled = "false" if item.fixed or item.last else "true"
        yield f"<single>true</single>\n<shuffleanswers>{shuffled}</shuffleanswers>"
        yield "<answernumbering>abc</answernumbering>"
    for option in _in_order(item):
        fraction = 100 if option == item.key else 0
        text = option.lower() if truth else option
        said = _field("feedback", item.feedback.get(option, ""))
        yield _field("answer", text, f' fraction="{fraction}"', said)
    if item.tags:
        tags = "".join(f"<tag><text>{escape(tag)}</text></tag>" for tag in item.tags)
        yield f"<tags>{tags}</tags>"
    yield "</question>"


def _in_order(item: Item) -> tuple[str, ...]:
    if item.fixed or not item.last:
        return item.options
    return (*(text for text in item.options if text != item.last), item.last)


def _stem(item: Item, picture: Callable[[str], bytes], lost: LeftOut) -> str:
    """Return the stem, with its picture below it."""
    content = picture(item.picture) if item.picture else b""
    if not is_picture(content):
        if item.picture:
            lost.note("pictures that are no PNG, JPEG, GIF or WebP")
        return _field("questiontext", item.stem)
    if not _is_held(item.stem):
        lost.note("white space beside pictures")
    name = base_name(item.picture) or "picture"
    name += "" if "." in name else _ENDS[content[:2]]
    source = quoteattr(f"@@PLUGINFILE@@/{name}")
    alternative = html.escape(item.picture_description)
    shown = f'<p>{_markup(item.stem)}</p><p><img src={source} alt="{alternative}"></p>'
    data = base64.b64encode(content).decode()
    file = f'<file name={quoteattr(name)} path="/" encoding="base64">{data}</file>'
    return f'<questiontext format="html"><text>{_cdata(shown)}</text>{file}</questiontext>'


def _field(name: str, text: str, attributes: str = "", more: str = "") -> str:
    """Return a text field: as HTML, or as plain text where HTML would change its white space."""
    is_html = _is_held(text)
    form = "html" if is_html else "plain_text"
    told = _cdata(_markup(text)) if is_html and text else escape(text)
    return f'<{name}{attributes} format="{form}"><text>{told}</text>{more}</{name}>'


def _markup(text: str) -> str:
    return html.escape(text, quote=False).replace("\n", "<br>")


def _is_held(text: str) -> bool:
    """Tell whether a text comes back from HTML as it is."""
    try:
        return plain(" ".join(_markup(text).split())).text == text
    except QuizError:  # far too much
        return False


def _cdata(text: str) -> str:
    return f"<![CDATA[{text.replace(']]>', ']]]]><![CDATA[>')}]]>"
