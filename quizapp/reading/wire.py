"""The lines in which the reading process tells what it found: one JSON list each, bounded."""

import json
from dataclasses import asdict
from typing import Any

from quizapp.bank.ready import Ready
from quizapp.errors import Finding, QuizError
from quizapp.formats.contract import Heading, Place, Refused
from quizapp.items.item import Fact
from quizapp.items.picture import Picture

HEADING, FACT, PICTURE, QUESTION, REFUSED = "heading", "fact", "picture", "question", "refused"
AT, END, FAILED, KNOWN = "at", "end", "failed", "known"
LINE_BYTES = 16 * 1024 * 1024
"""No line is longer: a picture of the largest size, in base64, with room to spare."""

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def line(*parts: object) -> bytes:
    """Return one line; raises UnicodeEncodeError where a text holds half a character."""
    return _encode(parts).encode("utf-8") + b"\n"


def of_heading(heading: Heading) -> bytes:
    """Return the line of what a file is; its facts follow, one line each."""
    columns = heading.columns
    pack = {name: value for name, value in _pack_fields(heading).items() if value}
    return line(
        HEADING,
        heading.format,
        heading.encoding,
        heading.own,
        pack,
        columns and [columns.names, columns.first, dict(columns.mapping), columns.keys],
        [of_finding(one) for one in heading.findings],
    )


def _pack_fields(heading: Heading) -> dict[str, Any]:
    fields = asdict(heading.pack)
    del fields["facts"], fields["items"]
    return fields


def of_fact(fact: Fact) -> bytes:
    """Return the line of a fact."""
    return line(FACT, fact.ref, fact.paragraph, fact.says, fact.evidence)


def of_picture(picture: Picture) -> bytes:
    """Return the line of a picture that the next question shows."""
    import base64  # noqa: PLC0415 - with the first picture

    content = base64.b64encode(picture.content).decode("ascii")
    return line(PICTURE, picture.hash, picture.kind, picture.width, picture.height, content)


def of_question(place: Place, first: str, warnings: list[Finding], one: Ready) -> bytes:
    """Return the line of a question; ``first`` is where the same stood in the file already."""
    said = [of_finding(warning) for warning in warnings]
    hashes = one.hash.hex() + "".join([each.hex() for each in one.option_hashes])
    return line(QUESTION, (place.kind, place.number, place.name), first, said, *one[:-2], hashes)


def of_refused(refused: Refused) -> bytes:
    """Return the line of a question that cannot be played."""
    place = refused.place
    where = (place.kind, place.number, _showable(place.name))
    return line(REFUSED, where, _showable(refused.stem), of_finding(refused.finding))


def of_failure(error: QuizError, why: str = "") -> bytes:
    """Return the last line of a file that cannot be read; ``why`` is for the log alone."""
    return line(FAILED, error.code, _plain(error.values), why)


def of_finding(finding: Finding) -> list[object]:
    """Return a finding as plain values."""
    return [finding.code, _showable(finding.where), _plain(finding.values)]


def _plain(values: Any) -> dict[str, object]:  # noqa: ANN401 - a mapping of whatever is said
    return {
        name: value if isinstance(value, int) else _showable(str(value))
        for name, value in values.items()
    }


def _showable(text: str) -> str:
    """Return what is told of a text that may hold half a character, which is then spelt out."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode("utf-8")
