"""A package of QTI: what imsmanifest.xml lists, says of itself, and the pictures beside it."""

import io
import posixpath
from collections.abc import Collection, Iterator
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from quizapp.errors import Code
from quizapp.formats.contract import FileRefused
from quizapp.formats.origin import kept
from quizapp.formats.qti_text import first, named
from quizapp.formats.safe_xml import attribute, elements, local
from quizapp.formats.safe_zip import SafeZip
from quizapp.items.pack import Pack
from quizapp.limits import FILE_BYTES, PICTURE_BYTES, PLACE_CHARACTERS, TITLE_CHARACTERS

_MANIFEST = "imsmanifest.xml"
_CANVAS = "$IMS-CC-FILEBASE$/"
_CANVAS_FOLDER = "web_resources/"
_HOLDS_ITEMS = ("qti", "assessment")


class Package:
    """The files with items in the order of the manifest, or all XML files without one."""

    def __init__(self, archive: SafeZip) -> None:
        self._archive = archive
        self._names = archive.names()
        found = [name for name in self._names if posixpath.basename(name) == _MANIFEST]
        manifest = min(found, key=lambda name: (name.count("/"), name), default="")
        self._folder = posixpath.dirname(manifest)
        self.pack = Pack(ref="", title="")
        listed = self._listed(manifest) if manifest else []
        self.files = list(dict.fromkeys(name for name in listed if name in self._names))
        self.missing = list(dict.fromkeys(name for name in listed if name not in self._names))
        if not self.files:
            self.files = sorted(name for name in self._names if _is_xml(name) and name != manifest)
        if not self.files:
            raise FileRefused(Code.WRONG_ROOT, found="an archive without items")

    def elements(
        self, name: str, wanted: Collection[str]
    ) -> Iterator[tuple[tuple[Element, ...], Element]]:
        """Return the wanted elements of a file; raises FileRefused."""
        content = self._archive.read(name, FILE_BYTES)
        if len(content) > FILE_BYTES:
            raise FileRefused(Code.TOO_LARGE, most=f"{FILE_BYTES // 1024 // 1024} MB")
        return elements(io.BytesIO(content), wanted)

    def picture(self, file: str, source: str) -> bytes:
        """Return the bytes of a picture that a file names; b"" where the package has none."""
        name = self._picture_name(file, unquote(source).partition("?")[0])
        content = self._archive.read(name, PICTURE_BYTES) if name else b""
        return content if len(content) <= PICTURE_BYTES else b""

    def _picture_name(self, file: str, source: str) -> str:
        if not source or ":" in source:
            return ""
        source = source.replace(_CANVAS, _CANVAS_FOLDER)
        folders = (posixpath.dirname(file), self._folder)
        tried = [posixpath.normpath(posixpath.join(folder, source)) for folder in folders]
        tried += [name for name in self._names if name.endswith("/" + posixpath.basename(source))]
        return next((name for name in tried if name in self._names), "")

    def _listed(self, manifest: str) -> list[str]:
        """Return the files that the manifest lists as holding items."""
        found: list[str] = []
        for around, one in self.elements(manifest, {"resource"}):
            if not around:
                self.pack = _pack(one)
            kind = attribute(one, "type").lower()
            if local(one.tag) == "resource" and any(word in kind for word in _HOLDS_ITEMS):
                files = [
                    attribute(one, "href"),
                    *(attribute(f, "href") for f in named(one, "file")),
                ]
                found += [self._beside(name) for name in files if _is_xml(name)]
        return found

    def _beside(self, href: str) -> str:
        return posixpath.normpath(posixpath.join(self._folder, unquote(href)))


def _is_xml(name: str) -> bool:
    return name.lower().endswith((".xml", ".qti"))


def _pack(manifest: Element) -> Pack:
    """Return what a manifest says of the package: its title, language and rights."""
    metadata = first(manifest, "metadata")
    if metadata is None:
        return Pack(ref="", title="")
    rights = first(metadata, "rights")
    described = first(rights, "description") if rights is not None else None
    return Pack(
        ref="",
        title=_said(first(metadata, "title"), TITLE_CHARACTERS),
        language=_said(first(metadata, "language"), 40),
        licence=_said(described, PLACE_CHARACTERS),
    )


def _said(element: Element | None, limit: int) -> str:
    return "" if element is None else kept(" ".join(element.itertext()), limit)
