"""Frozen values as plain JSON and back, by the types of their fields."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

Plain = bool | int | str | list["Plain"] | dict[str, "Plain"] | None


def to_plain(value: object) -> Plain:
    """Return a value as what JSON can hold: bytes in hex, dataclasses by their fields."""
    if is_dataclass(value):
        return {one.name: to_plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, tuple | frozenset):
        return [to_plain(one) for one in value]
    if isinstance(value, Enum):
        return to_plain(value.value)
    if value is None or isinstance(value, int | str):
        return value
    raise TypeError(f"{type(value).__name__} has no plain form")


def from_plain(kind: type, plain: Plain) -> object:
    """Return the value of a kind that ``to_plain`` made plain.

    Raises ValueError, TypeError or LookupError for what is none.
    """
    origin, parts = get_origin(kind), get_args(kind)
    if origin is UnionType:
        return None if plain is None else from_plain(parts[0], plain)
    if origin in (tuple, frozenset) and isinstance(plain, list):
        return origin(from_plain(parts[0], one) for one in plain)
    if is_dataclass(kind) and isinstance(plain, Mapping):
        return _made(kind, plain)
    if kind is bytes and isinstance(plain, str):
        return bytes.fromhex(plain)
    if issubclass(kind, Enum):
        return kind(plain)
    if type(plain) is not kind:
        raise TypeError(f"{kind.__name__} was wanted")
    return plain


def _made(kind: type, plain: Mapping[str, Plain]) -> object:
    hints: dict[str, Any] = get_type_hints(kind)
    return kind(**{name: from_plain(hints[name], one) for name, one in plain.items()})
