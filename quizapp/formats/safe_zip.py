"""An archive from a stranger: looked through before anything is read, and never extracted."""

import re
import stat
import struct
import zlib
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from quizapp.errors import Code
from quizapp.formats.contract import FileRefused
from quizapp.limits import FILE_BYTES, ZIP_BYTES, ZIP_ENTRIES, ZIP_RATIO

MAGIC = b"PK\x03\x04"

_END = struct.Struct("<4s4H2LH")
_END_MARK = b"PK\x05\x06"
_LARGE_MARK = b"PK\x06\x07"
_LARGE_MARK_BYTES = 20
_LOCAL = struct.Struct("<4s5H3L2H")
_COMMENT = 0xFFFF
_DIRECTORY_BYTES = ZIP_ENTRIES * 1024
_CHUNK = 64 * 1024
_SMALL = 1024 * 1024
"""What unpacks to less than this is no bomb, however well it was packed."""
_ENCRYPTED = 0x1 | 0x40 | 0x2000
_DRIVE = re.compile(r"[A-Za-z]:")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_BROKEN = (BadZipFile, EOFError, NotImplementedError, OSError, ValueError, struct.error, zlib.error)


class SafeZip:
    """The entries of an archive; raises FileRefused with BAD_ZIP, UNSAFE_ZIP or TOO_LARGE."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._left = ZIP_BYTES
        _refuse_size(stream)
        try:
            self._zip = ZipFile(stream)
        except (*_BROKEN, RuntimeError) as error:
            raise FileRefused(Code.BAD_ZIP) from error
        self._entries = _looked_through(stream, self._zip.infolist())

    def names(self) -> frozenset[str]:
        """Return the names of the files in the archive."""
        return frozenset(self._entries)

    def read(self, name: str, limit: int) -> bytes:
        """Return at most ``limit`` + 1 bytes of an entry, counted while they are unpacked.

        Raises FileNotFoundError where there is no such entry.
        """
        if name not in self._entries:
            raise FileNotFoundError(name)
        info = self._entries[name]
        most = max(_SMALL, ZIP_RATIO * info.compress_size)
        content = bytearray()
        try:
            with self._zip.open(info) as file:
                while len(content) <= limit:
                    chunk = file.read(min(_CHUNK, limit + 1 - len(content)))
                    if not chunk:
                        break
                    content += chunk
                    self._count(len(chunk), len(content) > most, name)
        except (*_BROKEN, RuntimeError) as error:
            raise FileRefused(Code.BAD_ZIP) from error
        return bytes(content)

    def _count(self, unpacked: int, swollen: bool, name: str) -> None:
        self._left -= unpacked
        if swollen or self._left < 0:
            raise FileRefused(Code.UNSAFE_ZIP, entry=_told(name))


def _refuse_size(stream: BinaryIO) -> None:
    """Refuse what is too large, and a directory that would not fit in memory."""
    size = stream.seek(0, 2)
    if size > FILE_BYTES:
        raise FileRefused(Code.TOO_LARGE, most=f"{FILE_BYTES // 1024 // 1024} MB")
    stream.seek(max(0, size - _END.size - _COMMENT - _LARGE_MARK_BYTES))
    tail = stream.read()
    stream.seek(0)
    plain = tail[-_END.size :].startswith(_END_MARK) and tail.endswith(b"\0\0")
    place = len(tail) - _END.size if plain else tail.rfind(_END_MARK)
    if place < 0 or len(tail) - place < _END.size:
        raise FileRefused(Code.BAD_ZIP)
    entries, directory = _END.unpack_from(tail, place)[4:6]
    large = tail[max(0, place - _LARGE_MARK_BYTES) : place].startswith(_LARGE_MARK)
    if large or entries > ZIP_ENTRIES or directory > _DIRECTORY_BYTES:
        raise _too_many()


def _looked_through(stream: BinaryIO, infos: list[ZipInfo]) -> dict[str, ZipInfo]:
    """Return the files by name; raises UNSAFE_ZIP for the first entry that may do harm."""
    if len(infos) > ZIP_ENTRIES:
        raise _too_many()
    seen: set[str] = set()
    end = 0
    for info in sorted(infos, key=lambda one: one.header_offset):
        begin, after = _extent(stream, info)
        if _harms(info) or info.filename in seen or begin < end:
            raise FileRefused(Code.UNSAFE_ZIP, entry=_told(info.orig_filename))
        seen.add(info.filename)
        end = after
    return {info.filename: info for info in infos if not info.is_dir()}


def _harms(info: ZipInfo) -> bool:
    """Tell whether an entry is a link, encrypted, oddly packed, or named like a path away."""
    name = info.orig_filename
    kind = stat.S_IFMT(info.external_attr >> 16)
    named_away = (
        not name
        or name.startswith("/")
        or "\\" in name
        or ".." in name.split("/")
        or _DRIVE.match(name)
        or _CONTROL.search(name)
    )
    odd_kind = kind not in (0, stat.S_IFREG, stat.S_IFDIR)
    packed_oddly = info.compress_type not in (ZIP_STORED, ZIP_DEFLATED)
    return bool(named_away or odd_kind or packed_oddly or info.flag_bits & _ENCRYPTED)


def _extent(stream: BinaryIO, info: ZipInfo) -> tuple[int, int]:
    """Return where an entry begins and ends in the file, by its local header."""
    try:
        stream.seek(info.header_offset)
        head = stream.read(_LOCAL.size)
        mark, *_, name, extra = _LOCAL.unpack(head)
    except (OSError, ValueError, struct.error) as error:
        raise FileRefused(Code.BAD_ZIP) from error
    if mark != MAGIC:
        raise FileRefused(Code.BAD_ZIP)
    return info.header_offset, info.header_offset + len(head) + name + extra + info.compress_size


def _told(name: str) -> str:
    return _CONTROL.sub("?", name)[:80]


def _too_many() -> FileRefused:
    return FileRefused(Code.TOO_LARGE, most=f"{ZIP_ENTRIES} files in one archive")
