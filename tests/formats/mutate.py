"""Files that nobody meant: cut, shuffled and swollen ones, made from good ones by chance."""

import struct
from collections.abc import Iterator
from random import Random

from tests.formats.examples import unzipped, zipped

_ODD = (
    *(b"\0", b"\xff", b"\xef\xbb\xbf", b"\xff\xfe", b"\r", b"\n\n", b"\x85", b"\xed\xa0\x80"),
    *(
        b"{",
        b"}",
        b"[[",
        b"<",
        b">",
        b"]]>",
        b"&",
        b"&#0;",
        b"&#xD800;",
        b"\\u0000",
        b"\\ud800",
        b"\\",
    ),
    *(b"~", b"=", b"#", b"::", b'"', b"'", b'"""', b",", b";", b"\t", b"|", b"^", b"%", b"%25"),
    *(b"null", b"true", b"1e999", b"9" * 400, b"NaN", b"-1", b"0", b"{}", b"[]", b"A", b"a" * 5000),
    "\u202e\u200b\ufeff".encode(),
    ("e" + "\u0301" * 60).encode(),
    b'<!DOCTYPE a [<!ENTITY b "c">]>',
)


def mutated(content: bytes, chance: Random) -> bytes:
    """Return a file like another, with some of it changed; mostly inside of an archive."""
    if content.startswith(b"PK\x03\x04") and chance.random() < 0.7:
        files = unzipped(content)
        name = chance.choice(list(files))
        if chance.random() < 0.1:
            files.pop(name)
        else:
            files[name] = _changed(files[name], chance)
        return zipped(files)
    return _changed(content, chance)


def _changed(content: bytes, chance: Random) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        _change(changed, chance)
    return bytes(changed)


def _change(content: bytearray, chance: Random) -> None:
    """Change one stretch of a file."""
    here, there = sorted(chance.randint(0, len(content)) for _ in range(2))
    there = min(there, here + chance.choice((1, 4, 64, 4096)))
    verb = chance.randrange(7)
    if verb == 0:
        del content[here:there]
    elif verb == 1:
        content[here:here] = content[here:there] * chance.choice((1, 2, 50))
    elif verb == 2:
        content[here:there] = chance.choice(_ODD)
    elif verb == 3:
        content[here:here] = chance.choice(_ODD) * chance.choice((1, 1, 1, 100))
    elif verb == 4:
        content[here:there] = chance.randbytes(there - here)
    elif verb == 5 and here < len(content):
        content[here] ^= 1 << chance.randrange(8)
    else:
        stretch = content[here:there]
        del content[here:there]
        place = chance.randint(0, len(content))
        content[place:place] = stretch


def hostile(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Return files that are meant to hurt, by name; in an archive in the place of others."""
    for name, payload in _PAYLOADS.items():
        yield name, payload
        if content.startswith(b"PK\x03\x04"):
            files = unzipped(content)
            for inner in sorted(files, key=lambda one: -len(files[one]))[:_REPLACED]:
                yield f"{name} as {inner}", zipped(files | {inner: payload})
    if content.startswith(b"PK\x03\x04"):
        yield "a directory that lies", content[:-22] + _lying_end(content)


def _lying_end(content: bytes) -> bytes:
    end = list(struct.unpack("<4s4H2LH", content[-22:]))
    end[3] = end[4] = 0xFFFF
    end[5] = 0x7FFFFFFF
    return struct.pack("<4s4H2LH", *end)


_DEEP = 60_000
_REPLACED = 3
_PAYLOADS = {
    "nothing": b"",
    "NUL": b"\0" * 10_000,
    "blanks": b" \n" * 10_000,
    "a byte order mark": b"\xef\xbb\xbf",
    "half of UTF-16": b"\xff\xfe[",
    "an open bracket": b"[" * _DEEP,
    "an open brace": b'{"a":' * _DEEP,
    "deep JSON": b"[" * _DEEP + b"]" * _DEEP,
    "deep JSON in JSON": b'{"questions":' + b'[{"a":' * 2_000 + b"1" + b"}]" * 2_000 + b"}",
    "deep TOML": b"a = " + b"[" * _DEEP,
    "long TOML": b"a" + b".a" * _DEEP + b" = 1",
    "deep XML": b"<a>" * _DEEP + b"</a>" * _DEEP,
    "open XML": b"<quiz>" + b"<question>" * _DEEP,
    "many attributes": b"<a " + b" ".join(b'a%d="b"' % n for n in range(20_000)) + b"/>",
    "entities": b'<!DOCTYPE a [<!ENTITY b "' + b"c" * 5_000 + b'">]><a>' + b"&b;" * 5_000 + b"</a>",
    "outer entity": b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
    "braces": b"::a::b {" * 5_000,
    "tildes": b"a{" + b"~" * _DEEP + b"}",
    "comments": b"<!--" * 20_000,
    "quotes": b'"' * _DEEP,
    "one long line": b"A) " + b"x" * 2_000_000,
    "many columns": b"," * 200_000 + b"\n" + b"a," * 200_000,
    "many lines": b"A) a\nANSWER: A\n" * 5_000,
    "a bomb": b"\0" * 12_000_000,
}
