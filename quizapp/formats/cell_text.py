"""A cell of a spreadsheet as the sheet shows it: 0.71 as 71 %, a date as a date."""

import datetime as dt
import re
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

_BOOLEANS = {True: "TRUE", False: "FALSE"}
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_HIDDEN = re.compile(r"_.|\*.|\[(?!\$)[^]]*\]")
_HIDDEN_DATE = re.compile(r"_.|\*.|\[\$[^]]*\]|\[(?![hms])[^]]*\]", re.IGNORECASE)
_CURRENCY = re.compile(r"\[\$([^]-]*)[^]]*\]")
_LITERAL = re.compile(r'"([^"]*)"|\\(.)')
_DIGITS = re.compile(r"[#0?][#0?,]*(?:\.([#0?]*))?,*(E\+?0+)?")
_CLOCK = re.compile(
    r'"[^"]*"|\\.|\[h+\]|\[m+\]|\[s+\]|am/pm|a/p|y+|m+|d+|h+|s+(?:\.0+)?|.',
    re.IGNORECASE | re.DOTALL,
)
_FRACTION = re.compile(r"([#0?]+ +)?([#0?]+)/([#0?]+|\d+)")
_GENERAL_DIGITS = 11
_EXACT_DIGITS = 15
_MOST_EXACT = 1e12
_WITHOUT_SECONDS = ("[h]:mm", "[hh]:mm")
_SHORT_DATE = "mm-dd-yy"
"""The name of the format that every country shows in its own way."""


def shown(value: object, number_format: str = "General") -> str:
    """Return what a cell shows, in English."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return _BOOLEANS[value]
    if isinstance(value, int | float):
        return _number(value, number_format or "General")
    if isinstance(value, dt.datetime | dt.date | dt.time):
        return _moment(value, number_format)
    if isinstance(value, dt.timedelta):
        return _duration(value, number_format)
    return str(value)


def _number(value: float, number_format: str) -> str:
    sections = _HIDDEN.sub("", number_format).split(";")
    section = sections[1] if value < 0 and len(sections) > 1 else sections[0]
    own_sign = value < 0 and len(sections) > 1
    section = _CURRENCY.sub(lambda found: f'"{found[1]}"', section)
    bare = _LITERAL.sub(lambda found: "\0" * len(found[0]), section)
    fraction = _FRACTION.search(bare)
    if fraction is not None:
        before, after = section[: fraction.start()], section[fraction.end() :]
        return _plain(before) + _mixed(value, own_sign, fraction) + _plain(after)
    digits = _DIGITS.search(bare)
    if digits is None or "/" in bare or "general" in bare.lower():
        return _general(value)
    number = abs(value) if own_sign else value
    number *= 100 if "%" in bare else 1
    number /= 1000 ** (len(digits[0]) - len(digits[0].rstrip(",")))
    before, after = section[: digits.start()], section[digits.end() :]
    if digits[2]:
        told = f"{number:.{len(digits[1] or '')}E}"
    else:
        told = _decimal(number, digits[0], digits[1] or "")
    return _plain(before) + told + _plain(after)


def _mixed(value: float, unsigned: bool, form: re.Match[str]) -> str:
    """Return a number as a fraction such as ``1 1/2``, as finely as its format has digits."""
    wanted = form[3]
    exact = Fraction(abs(value))
    if wanted.isdecimal() and int(wanted):
        near = Fraction(round(exact * int(wanted)), int(wanted))
    else:
        near = exact.limit_denominator(10 ** len(wanted) - 1)
    whole, part = divmod(near, 1) if form[1] else (0, near)
    of = int(wanted) if wanted.isdecimal() and int(wanted) else part.denominator
    told = f"{part * of}/{of}" if part or not form[1] else ""
    text = " ".join(one for one in (str(whole) if whole or not told else "", told) if one)
    return f"-{text}" if value < 0 and not unsigned and near else text


def _decimal(number: float, digits: str, places: str) -> str:
    """Return a number with so many places; ``#`` ones only where there is something."""
    group = "," if "," in digits.split(".")[0].rstrip(",") else ""
    width = digits.partition(".")[0].count("0") + len(places) + bool(places) + (number < 0)
    text = f"{_rounded(number, len(places)):{group}.{len(places)}f}".zfill(width)
    wanted = len(places.rstrip("#?"))
    while "." in text and text.endswith("0") and len(text.rpartition(".")[2]) > wanted:
        text = text[:-1]
    text = text.rstrip(".")
    return text.removeprefix("-") if not text.strip("-0.,") else text


def _rounded(number: float, places: int) -> float | Decimal:
    """Return a number as a sheet rounds it: a half goes up, by the digits that are seen."""
    if not abs(number) < _MOST_EXACT:
        return number
    seen = Decimal(f"{number:.{_EXACT_DIGITS}g}")
    return seen.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def _plain(text: str) -> str:
    return _LITERAL.sub(lambda found: found[1] or found[2] or "", text)


def _general(value: float) -> str:
    """Return a number with as many digits as a wide cell shows."""
    if isinstance(value, int):
        return str(value)
    text = f"{value:.{_GENERAL_DIGITS - 1}g}"
    return str(int(value)) if "e" not in text and value == int(value) else text.replace("e", "E")


def _duration(value: dt.timedelta, number_format: str) -> str:
    seconds = round(value.total_seconds())
    sign = "-" if seconds < 0 else ""
    minutes, seconds = divmod(abs(seconds), 60)
    told = f"{sign}{minutes // 60}:{minutes % 60:02}"
    return told if number_format.lower() in _WITHOUT_SECONDS else f"{told}:{seconds:02}"


def _moment(value: dt.datetime | dt.date | dt.time, number_format: str) -> str:
    if number_format == _SHORT_DATE:
        number_format = "yyyy-mm-dd"
    section = _HIDDEN_DATE.sub("", number_format.split(";")[0])
    tokens = _CLOCK.findall(section)
    if not any(token[0].lower() in "ymdhs" for token in tokens):
        return str(value).removesuffix(" 00:00:00")
    half = any(token.lower() in ("am/pm", "a/p") for token in tokens)
    return "".join(
        _token(value, token, half=half, minutes=_is_minutes(tokens, place))
        for place, token in enumerate(tokens)
    ).strip()


def _is_minutes(tokens: list[str], place: int) -> bool:
    """Whether an m stands beside hours or seconds: then it means minutes."""
    parts = [token[:2].lower().strip("[") for token in tokens[:place] if token[0].isalnum()]
    later = [token[0].lower() for token in tokens[place + 1 :] if token[0].isalnum()]
    return (bool(parts) and parts[-1].startswith("h")) or (bool(later) and later[0] == "s")


def _token(value: dt.datetime | dt.date | dt.time, token: str, *, half: bool, minutes: bool) -> str:
    kind = token.strip("[").lower()
    if token[0] in '"\\':
        return _plain(token)
    if kind in ("am/pm", "a/p"):
        return f"{value:%p}"
    if kind[0] in "hs" or (kind[0] == "m" and minutes):
        return _time(value, kind, half=half)
    if kind[0] in "ymd" and not isinstance(value, dt.time):
        return _date(value, kind)
    return "" if kind[0] in "ymd" else token


def _time(value: dt.datetime | dt.date | dt.time, kind: str, *, half: bool) -> str:
    told = "%I" if kind[0] == "h" and half else {"h": "%H", "m": "%M", "s": "%S"}[kind[0]]
    text = format(value, told)
    return text if len(kind.rstrip("]")) > 1 else text.removeprefix("0") or "0"


def _date(value: dt.date, kind: str) -> str:
    if kind[0] == "y":
        return f"{value.year:04}" if len(kind) > 2 else f"{value.year % 100:02}"
    number, names = (
        (value.month, _MONTHS[value.month - 1])
        if kind[0] == "m"
        else (value.day, _DAYS[value.weekday()])
    )
    told = (str(number), f"{number:02}", names[:3], names, names[:1])
    return told[min(len(kind), len(told)) - 1]
