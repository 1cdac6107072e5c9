"""Archives from strangers: nothing is read from one that could do harm."""

import io
import stat
import struct
from collections.abc import Callable
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZipFile, ZipInfo

import pytest

from quizapp import limits
from quizapp.errors import Code
from quizapp.formats.contract import FileRefused
from quizapp.formats.safe_zip import SafeZip

MUCH = 2**30


def archive(*entries: tuple[str | ZipInfo, bytes], packing: int = ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with ZipFile(made, "w", packing) as zipped:
        for name, content in entries:
            zipped.writestr(name, content)
    return made.getvalue()


def refused(content: bytes) -> FileRefused:
    with pytest.raises(FileRefused) as caught:
        SafeZip(io.BytesIO(content))
    return caught.value


def entry(name: str, mode: int = 0) -> ZipInfo:
    info = ZipInfo("placeholder")
    info.filename = info.orig_filename = name
    info.external_attr = mode << 16
    return info


def patched(content: bytes, at: int, value: int) -> bytes:
    """Change two bytes in the header of the one entry, and in its copy in the directory."""
    changed = bytearray(content)
    changed[at : at + 2] = struct.pack("<H", value)
    there = content.rindex(b"PK\x01\x02") + at + 2
    changed[there : there + 2] = struct.pack("<H", value)
    return bytes(changed)


def test_files_are_read_by_name_and_folders_are_none() -> None:
    read = SafeZip(io.BytesIO(archive(("a/", b""), ("a/b.txt", b"hello"), ("c", b""))))
    assert read.names() == {"a/b.txt", "c"}
    assert read.read("a/b.txt", MUCH) == b"hello"
    assert read.read("a/b.txt", 3) == b"hell"
    with pytest.raises(FileNotFoundError):
        read.read("d", MUCH)


@pytest.mark.parametrize(
    "name",
    [
        *("/etc/passwd", "../up", "a/../../up", "a/..", "..", "C:/windows", "c:x", "a\\b"),
        *("\\\\host\\share", "a\nb", "a\x7fb"),
    ],
)
def test_a_name_that_leads_away_is_refused(name: str) -> None:
    error = refused(archive((entry(name), b"x"), ("b", b"y")))
    assert error.code is Code.UNSAFE_ZIP
    assert "\n" not in str(error)


@pytest.mark.parametrize("name", ["a..b", "...", "a/.hidden", "ü/ß", "a b", "of: y/z"])
def test_an_odd_name_that_stays_is_none_of_our_business(name: str) -> None:
    assert SafeZip(io.BytesIO(archive((entry(name), b"x")))).read(name, MUCH) == b"x"


@pytest.mark.parametrize("mode", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFBLK])
def test_a_link_or_device_is_refused(mode: int) -> None:
    assert refused(archive((entry("a", mode | 0o777), b"/etc"))).code is Code.UNSAFE_ZIP


def test_an_encrypted_entry_is_refused() -> None:
    assert refused(patched(archive(("a", b"x")), 6, 1)).code is Code.UNSAFE_ZIP


@pytest.mark.parametrize("packing", [ZIP_BZIP2, ZIP_LZMA])
def test_a_packing_that_may_take_much_memory_is_refused(packing: int) -> None:
    assert refused(archive(("a", b"x"), packing=packing)).code is Code.UNSAFE_ZIP


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_entries_of_one_name_are_refused() -> None:
    assert refused(archive(("a", b"x"), ("a", b"y"))).code is Code.UNSAFE_ZIP


def test_entries_that_overlap_are_refused() -> None:
    whole = bytearray(archive(("a", b"x" * 50), ("b", b"y" * 50)))
    second = whole.rindex(b"PK\x01\x02")
    whole[second + 42 : second + 46] = struct.pack("<L", 0)
    assert refused(bytes(whole)).code is Code.UNSAFE_ZIP


def test_more_entries_than_the_limit_are_refused() -> None:
    many = archive(*((f"{k}", b"") for k in range(limits.ZIP_ENTRIES + 1)))
    assert refused(many).code is Code.TOO_LARGE
    few = archive(*((f"{k}", b"") for k in range(limits.ZIP_ENTRIES)))
    assert len(SafeZip(io.BytesIO(few)).names()) == limits.ZIP_ENTRIES


def test_a_directory_too_large_to_look_at_is_refused_before_it_is_read() -> None:
    small = archive(("a", b"x"))
    lying = small[:-10] + struct.pack("<L", 2**31) + small[-6:]
    assert refused(lying).code is Code.TOO_LARGE


def test_a_bomb_is_counted_while_it_is_unpacked_whatever_its_header_says() -> None:
    bomb = archive(("a", b"\0" * 30_000_000))
    size = struct.pack("<L", 30_000_000)
    for content in (bomb, bomb.replace(size, struct.pack("<L", 1_000))):
        with pytest.raises(FileRefused) as caught:
            SafeZip(io.BytesIO(content)).read("a", MUCH)
        assert caught.value.code in (Code.UNSAFE_ZIP, Code.BAD_ZIP)


def test_all_entries_together_unpack_to_no_more_than_the_limit(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("quizapp.formats.safe_zip.ZIP_BYTES", 100)
    read = SafeZip(io.BytesIO(archive(("a", b"x" * 60), ("b", b"y" * 60))))
    read.read("a", MUCH)
    with pytest.raises(FileRefused):
        read.read("b", MUCH)


def test_a_small_file_may_be_packed_as_well_as_it_can() -> None:
    packed = archive(("a", b"x" * 500_000))
    assert len(SafeZip(io.BytesIO(packed)).read("a", MUCH)) == 500_000


@pytest.mark.parametrize(
    "spoil",
    [
        lambda whole: whole[:0],
        lambda whole: whole[:4],
        lambda whole: whole[:-1],
        lambda whole: whole[10:],
        lambda whole: whole.replace(b"PK\x03\x04", b"PK\x03\x05"),
        lambda whole: whole.replace(b"PK", b"QL"),
    ],
)
def test_what_is_no_archive_is_refused(spoil: Callable[[bytes], bytes]) -> None:
    assert refused(spoil(archive(("a", b"x")))).code is Code.BAD_ZIP


def test_content_that_is_not_what_was_packed_is_refused() -> None:
    packed = bytearray(archive(("a", b"x" * 40)))
    packed[14] ^= 1  # the checksum …
    packed[packed.rindex(b"PK\x01\x02") + 16] ^= 1  # … and its copy
    with pytest.raises(FileRefused) as caught:
        SafeZip(io.BytesIO(bytes(packed))).read("a", MUCH)
    assert caught.value.code is Code.BAD_ZIP
