"""What becomes of a question that is in the bank already."""

from enum import StrEnum


class Duplicates(StrEnum):
    """The three ways with questions whose folded stem, key and options are in the bank."""

    SKIP = "skip"
    UPDATE = "update"
    KEEP = "keep"
