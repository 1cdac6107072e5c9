"""A picture that a question shows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as it is kept: ``kind`` is png, jpeg, gif or webp, ``hash`` its hex SHA-256."""

    kind: str
    width: int
    height: int
    content: bytes
    hash: str
