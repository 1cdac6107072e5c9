"""The text in an element of QTI, and the pictures beside it."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from quizapp.formats.html_text import Plain
from quizapp.formats.safe_xml import attribute, local

_BLOCKS = frozenset(
    {"p", "div", "br", "li", "ul", "ol", "tr", "table", "pre", "h1", "h2", "h3", "h4", "blockquote"}
)
_NO_FORMAT = _BLOCKS | {"span", "itembody", "prompt", "simplechoice", "contentbody"}
_MEDIA = frozenset(
    {"img", "audio", "video", "object", "embed", "iframe", "svg", "mediainteraction"}
)
_UNSEEN = frozenset(
    {"feedbackinline", "feedbackblock", "rubricblock", "stylesheet", "script", "style"}
    | {"templateblock", "templateinline", "printedvariable", "modalfeedback"}
)


@dataclass(slots=True)
class Content:
    """What is seen of an element, and what is not: remarks that were left out."""

    parts: list[str] = field(default_factory=list)
    images: list[str] = field(default_factory=list)
    descriptions: list[str] = field(default_factory=list)
    media: bool = False
    flattened: bool = False
    remarks: list[Element] = field(default_factory=list)

    @property
    def plain(self) -> Plain:
        """Its text, a line for each block."""
        lines = (" ".join(line.split()) for line in "".join(self.parts).split("\n"))
        return Plain("\n".join(filter(None, lines)), self.flattened, self.media)


def content_of(element: Element, skipped: Collection[str] = ()) -> Content:
    """Return what is seen of an element; ``skipped`` are local names to leave out."""
    content = Content()
    _collect(element, skipped, content)
    return content


def _collect(element: Element, skipped: Collection[str], content: Content) -> None:
    name = local(element.tag)
    block = "\n" if name in _BLOCKS else ""
    content.parts.append(block)
    if name in _MEDIA:
        content.media = True
        content.images.append(attribute(element, "src") or attribute(element, "data"))
        content.descriptions.append(attribute(element, "alt"))
    else:
        content.flattened |= name not in _NO_FORMAT and not name.endswith("interaction")
        content.parts.append(_on_one_line(element.text))
    for inner in element:
        if local(inner.tag) in _UNSEEN:
            content.remarks.append(inner)
        elif local(inner.tag) not in skipped and name not in _MEDIA:
            _collect(inner, skipped, content)
        content.parts.append(_on_one_line(inner.tail))
    content.parts.append(block)


def _on_one_line(text: str | None) -> str:
    return (text or "").replace("\n", " ")


def named(element: Element, *names: str) -> Iterator[Element]:
    """Return the elements of these local names, at any depth, in their order."""
    return (one for one in element.iter() if local(one.tag) in names)


def first(element: Element, *names: str) -> Element | None:
    """Return the first element of one of these local names, or None."""
    return next(named(element, *names), None)
