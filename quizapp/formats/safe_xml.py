"""XML from a stranger, element by element: no document type, no entities, no great depth."""

import re
from collections import deque
from collections.abc import Collection, Iterator
from typing import BinaryIO
from xml.etree.ElementTree import Element, ParseError, TreeBuilder
from xml.parsers.expat import errors

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from quizapp.errors import Code
from quizapp.formats.contract import FileRefused
from quizapp.limits import XML_DEPTH

_CHUNK = 64 * 1024
_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})", re.ASCII)
_UNKNOWN_ENCODING = errors.codes[errors.XML_ERROR_UNKNOWN_ENCODING]


def local(name: object) -> str:
    """Return the name of an element or attribute without namespace, prefix and spelling."""
    bare = str(name).rpartition("}")[2].rpartition(":")[2].lower()
    return bare.removeprefix("qti-").replace("-", "")


def attribute(element: Element, name: str) -> str:
    """Return an attribute by its local name, or ""."""
    return next((value for key, value in element.items() if local(key) == name), "")


def elements(
    stream: BinaryIO, wanted: Collection[str], encoding: str = ""
) -> Iterator[tuple[tuple[Element, ...], Element]]:
    """Return elements of these local names with what they stand in, and at last the root.

    What was returned is taken out of the tree, so that it need not be held. Raises
    FileRefused with UNSAFE_XML, BAD_XML, XML_ENCODING or TOO_DEEP.
    """
    target = _Target(wanted)
    declared = ""
    try:
        parser = DefusedXMLParser(target=target, encoding=encoding or None, forbid_dtd=True)
        while chunk := stream.read(_CHUNK):
            declared = declared or _declared(chunk)
            parser.feed(chunk)
            while target.done:
                yield target.done.popleft()
        parser.close()
    except DefusedXmlException as error:
        raise FileRefused(Code.UNSAFE_XML) from error
    except ParseError as error:
        if error.code == _UNKNOWN_ENCODING:
            raise FileRefused(Code.XML_ENCODING, name=encoding or declared) from error
        line, column = error.position
        raise FileRefused(Code.BAD_XML, line=line, column=column + 1) from error
    except (ValueError, LookupError) as error:  # of the codec that the file names
        raise FileRefused(Code.XML_ENCODING, name=encoding or declared) from error
    yield from target.done


def _declared(start: bytes) -> str:
    """Return the encoding that a file's first bytes name, "?" where they name none."""
    found = _DECLARED.search(start.replace(b"\0", b""))
    return found[1].decode() if found else "?"


class _Target:
    """Builds elements, counts how deep they stand, and hands over the wanted ones."""

    def __init__(self, wanted: Collection[str]) -> None:
        self.done = deque[tuple[tuple[Element, ...], Element]]()
        self._wanted = wanted
        self._builder = TreeBuilder()
        self._open: list[Element] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if len(self._open) >= XML_DEPTH:
            raise FileRefused(Code.TOO_DEEP)
        self._open.append(self._builder.start(tag, attributes))

    def end(self, tag: str) -> None:
        element = self._builder.end(tag)
        self._open.pop()
        if not self._open:
            self.done.append(((), element))
        elif local(tag) in self._wanted:
            self._open[-1].remove(element)
            self.done.append((tuple(self._open), element))

    def data(self, data: str) -> None:
        self._builder.data(data)

    def close(self) -> None:
        """Nothing is left to be done."""
