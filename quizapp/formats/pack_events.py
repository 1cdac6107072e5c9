"""A stranger's pack, item by item: what can be played is found, the rest is refused by name."""

from collections.abc import Iterator

from quizapp.errors import Code, Finding
from quizapp.formats import pack_reading
from quizapp.formats.contract import Event, FileRefused, Found, Heading, Place, Refused
from quizapp.formats.files import Files
from quizapp.formats.pack_pictures import picture_name
from quizapp.formats.pack_reading import ReadItem
from quizapp.limits import FILE_QUESTIONS

FORMAT = "quizpack"


def events(files: Files, told: str) -> Iterator[Event]:
    """Read a pack's files; raises FileRefused where they are no pack, or its head is wrong."""
    names = pack_reading.item_files(files)
    if not names:
        raise FileRefused(Code.NOT_A_PACK, file=told)
    head = pack_reading.head(files)
    if head.fields is None:
        raise FileRefused(head.faults[0].code, **head.faults[0].values)
    found = (*head.faults, *head.unknown)
    yield Heading(FORMAT, pack=pack_reading.pack_of(head), own=True, findings=found)
    seen: set[str] = set()
    for name in names:
        wrong: list[Finding] = []
        for one in pack_reading.items(files, name, head, seen, wrong):
            if len(seen) > FILE_QUESTIONS:
                raise FileRefused(Code.TOO_MANY_QUESTIONS, most=FILE_QUESTIONS)
            yield _event(one)
        if wrong and len(names) == 1 and not seen:
            raise FileRefused(wrong[0].code, **wrong[0].values)
        yield from (Refused(Place("entry", name=name), "", one) for one in wrong)


def _event(one: ReadItem) -> Found | Refused:
    place = Place("item", one.entry.number, one.name)
    if one.item is None:
        why = _in_one(one.faults)
        return Refused.because(place, one.entry.stem, why.code, **why.values)
    sealed = picture_name(one.picture) == one.item.picture if one.picture else False
    return Found(one.item, place, tuple(one.doubts), one.picture, sealed)


def _in_one(faults: list[Finding]) -> Finding:
    """Return the first fault, or all wrong fields of an item as one."""
    first = faults[0]
    if any(one.code is not Code.BAD_FIELD for one in faults):
        return first
    fields = ", ".join(str(one.values["field"]) for one in faults)
    reasons = "; ".join(str(one.values["reason"]) for one in faults)
    return Finding(first.code, first.where, {**first.values, "field": fields, "reason": reasons})
