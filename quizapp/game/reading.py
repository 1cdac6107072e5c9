"""Time to read a question before its clock starts, by the length of its text."""

from collections.abc import Sequence

OFF, GENTLE, QUICK = "", "gentle", "quick"
PACES = (OFF, GENTLE, QUICK)
_CHARACTERS_A_SECOND = {GENTLE: 14, QUICK: 28}
_LONGEST_MS = 60_000


def reading_ms(pace: str, stem: str, options: Sequence[str]) -> int:
    """Return the milliseconds that a pace gives to read a stem and its options."""
    rate = _CHARACTERS_A_SECOND.get(pace)
    if rate is None:
        return 0
    characters = len(stem) + sum(len(option) for option in options)
    return min(_LONGEST_MS, characters * 1000 // rate)
