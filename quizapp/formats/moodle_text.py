"""The text fields of Moodle's XML: in one of four formats, with files beside them."""

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from quizapp.formats.choices import alternative, images
from quizapp.formats.html_text import Plain, plain
from quizapp.formats.safe_xml import attribute, local
from quizapp.limits import HTML_CHARACTERS, PICTURE_BYTES

_MAGIC = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a")
_INLINE = re.compile(r"data:[\w/+.-]{0,60}(?:;[\w=-]{0,60}){0,4},([A-Za-z0-9+/=%\s]{40,})")
_OTHER_MEDIA = re.compile(r"<(?:audio|video|object|embed|iframe|svg)\b", re.IGNORECASE)
_LINKED = re.compile(r"<a\b[^>]{0,300}\bhref\s*=\s*[\"']?@@PLUGINFILE@@", re.IGNORECASE)
_PLUGIN_FILE = "@@PLUGINFILE@@/"
_REMOTE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)


@dataclass(slots=True)
class Field:
    """A text, the pictures that it shows by name, and the bytes of those that are at hand."""

    text: Plain
    images: list[str] = field(default_factory=list)
    description: str = ""
    files: dict[str, bytes] = field(default_factory=dict)


def child(element: Element, name: str) -> Element | None:
    """Return the first child of this local name, or None."""
    return next(children(element, name), None)


def children(element: Element, name: str) -> Iterator[Element]:
    """Return the children of this local name."""
    return (one for one in element if local(one.tag) == name)


def bare(element: Element | None) -> str:
    """Return the text in an element's ``text``, or in itself, as it stands."""
    if element is None:
        return ""
    inner = child(element, "text")
    return "".join((element if inner is None else inner).itertext()).strip()


def field_of(element: Element | None) -> Field:
    """Return what a text field says; raises QuizError where it is far too long."""
    if element is None:
        return Field(Plain("", flattened=False, media=False))
    told = bare(element)
    form = attribute(element, "format")
    if form in ("plain_text", "markdown"):
        return Field(Plain(told, flattened=False, media=False))
    files = {base_name(attribute(one, "name")): _decoded(one) for one in children(element, "file")}
    markup = _without_inline(told, files)
    if form == "moodle_auto_format":
        markup = markup.replace("\n", "<br>")
    elif "<pre" not in markup.lower():
        markup = " ".join(markup.split())
    start = markup[:HTML_CHARACTERS]
    shown = [_file_name(address) for address in images(start)]
    others = [""] * len(_OTHER_MEDIA.findall(start) + _LINKED.findall(start))
    text = plain(markup)
    media = text.media or bool(others)
    return Field(text._replace(media=media), shown + others, alternative(start), files)


def old_picture(question: Element) -> tuple[str, bytes]:
    """Return the picture of a question as Moodle 1.9 has it: its name and bytes."""
    name, content = child(question, "image"), child(question, "image_base64")
    if name is None or not (name.text or "").strip():
        return "", b""
    return base_name(name.text or ""), _decoded(content) if content is not None else b""


def is_picture(content: bytes) -> bool:
    """Tell whether bytes begin as those of a picture that can be shown."""
    webp = content[:4] == b"RIFF" and content[8:12] == b"WEBP"
    return webp or content.startswith(_MAGIC)


def base_name(path: str) -> str:
    """Return the last part of a path, whatever stands before it."""
    return unquote(path).replace("\\", "/").rpartition("/")[2].strip()


def _file_name(address: str) -> str:
    """Return the name of the file beside a text that is meant, or "" for any other address."""
    if address.startswith("data:"):
        return address
    local_file = address.startswith(_PLUGIN_FILE) or not _REMOTE.match(address)
    return base_name(address.partition("?")[0]) if local_file else ""


def _decoded(element: Element) -> bytes:
    return _from_base64("".join(element.itertext()))


def _from_base64(text: str) -> bytes:
    """Return what is written in base64, or nothing where it is none or far too much."""
    if len(text) > PICTURE_BYTES * 3 // 2:
        return b""
    try:
        return base64.b64decode(text)
    except (binascii.Error, ValueError):
        return b""


def _without_inline(markup: str, files: dict[str, bytes]) -> str:
    """Put names in the place of pictures that stand in the text itself."""

    def named(found: re.Match[str]) -> str:
        name = f"data:{len(files)}"
        files[name] = _from_base64(unquote(found[1]))
        return name

    return _INLINE.sub(named, markup) if "data:" in markup else markup
