"""The material of QTI 1.2 as HTML: plain text is escaped, pictures become tags."""

import html
import re
from xml.etree.ElementTree import Element

from quizapp.formats.safe_xml import attribute, local

_TAGS = re.compile(
    r"</?(?:p|br|b|i|u|em|strong|div|span|img|sub|sup|font|table|tr|td|ul|ol|li|a|pre|code|h[1-6])"
    r"(?:\s[^>]*)?/?>|&(?:#\d+|#x[0-9a-f]+|[a-z]+\d*);",
    re.IGNORECASE,
)
_TEXTS = frozenset({"mattext", "matemtext", "mat_formattedtext"})
_MEDIA = {"matimage": "img", "mataudio": "audio", "matvideo": "video", "matapplet": "object"}


def markup_of(element: Element, skipped: str = "\0") -> str:
    """Return what is shown in an element, without what stands in those whose name so begins."""
    parts: list[str] = []
    _collect(element, skipped, parts)
    return "\n".join(filter(None, parts))


def _collect(element: Element, skipped: str, parts: list[str]) -> None:
    name = local(element.tag)
    if name in _TEXTS:
        parts.append(_text(element))
    elif name in _MEDIA:
        uri, label = attribute(element, "uri"), attribute(element, "label")
        parts.append(f'<{_MEDIA[name]} src="{html.escape(uri)}" alt="{html.escape(label)}">')
    else:
        for inner in element:
            if not local(inner.tag).startswith(skipped):
                _collect(inner, skipped, parts)


def _text(element: Element) -> str:
    """Return the text as HTML, whether the file says so or it can be seen."""
    told = "".join(element.itertext()).strip()
    kind = (attribute(element, "texttype") or attribute(element, "type")).lower()
    is_html = "html" in kind or (kind != "text/plain" and bool(_TAGS.search(told)))
    return f"<div>{told}</div>" if is_html else html.escape(told, quote=False)
