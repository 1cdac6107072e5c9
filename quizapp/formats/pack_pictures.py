"""How a written pack names its pictures: by what is in them."""

import hashlib

_MAGIC = {
    b"\x89PNG\r\n\x1a\n": "png",
    b"\xff\xd8\xff": "jpg",
    b"GIF87a": "gif",
    b"GIF89a": "gif",
}


def picture_name(content: bytes) -> str:
    """Return the name of a picture by its SHA-256 and kind; "" where it is of no known kind."""
    kind = next((kind for magic, kind in _MAGIC.items() if content.startswith(magic)), "")
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        kind = "webp"
    return f"pictures/{hashlib.sha256(content).hexdigest()}.{kind}" if kind else ""
