"""A .ts file: read, written anew from the texts of the code, and what is wrong with it."""

import re
import string
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.translations.texts import Text

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
_ENDS = ".?!:…؟"
_ISOLATED = re.compile("[\u2066\u2068][^\u2069]*\u2069")  # from LRI or FSI to PDI


@dataclass(frozen=True, slots=True)
class Grammar:
    """What a language asks of its translations."""

    plural_forms: int = 2
    """How many forms it has for a text with a number, in Qt's order."""
    spelt: int = 0
    """How many of them, from the first, are for one number each: a word may stand for %n there."""
    right_to_left: bool = False
    """Whether what is filled in, often from left to right, must be kept apart."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One text and its translation: a form for each number that the language knows."""

    text: Text
    forms: tuple[str, ...]
    note: str = ""
    """What the translator is told, or tells others."""

    @property
    def done(self) -> bool:
        """Whether every form is there."""
        return all(self.forms)


@dataclass(slots=True)
class Catalogue:
    """The translations of one language, by what Qt finds them by."""

    language: str
    entries: dict[tuple[str, str, str], Entry] = field(default_factory=dict)


def read(file: Path) -> Catalogue:
    """Read a .ts file of ours or of Qt Linguist."""
    root = ET.parse(file).getroot()  # noqa: S314 - our own file
    catalogue = Catalogue(root.get("language", ""))
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            entry = _entry(name, message)
            if entry is not None:
                catalogue.entries[entry.text.key] = entry
    return catalogue


def _entry(context: str, message: ET.Element) -> Entry | None:
    translation = message.find("translation")
    if translation is None or translation.get("type") in {"vanished", "obsolete"}:
        return None
    plural = message.get("numerus") == "yes"
    forms = [one.text or "" for one in translation.iter("numerusform")]
    if not plural:
        forms = [translation.text or ""]
    if translation.get("type") == "unfinished":
        forms = [""] * len(forms)
    comment = message.findtext("comment", "")
    text = Text(context, message.findtext("source", ""), comment, plural)
    return Entry(text, tuple(forms), message.findtext("translatorcomment", ""))


def merged(old: Catalogue, texts: Iterable[Text], *, plural_forms: int) -> Catalogue:
    """Return a catalogue of exactly these texts, with the translations that there were.

    A text that is new where it stands is translated as it is elsewhere, if that is always alike.
    """
    new = Catalogue(old.language)
    for text in texts:
        forms = plural_forms if text.plural else 1
        known = old.entries.get(text.key)
        alike = [known] if known else _elsewhere(old, text)
        fitting = {one.forms for one in alike if len(one.forms) == forms and one.done}
        taken = fitting.pop() if len(fitting) == 1 else ("",) * forms
        note = known.note if known else ""
        new.entries.setdefault(text.key, Entry(text, taken, note))
    return new


def _elsewhere(old: Catalogue, text: Text) -> list[Entry]:
    """Return the translations of the same words in other places."""
    words = text.source, text.comment
    return [one for key, one in old.entries.items() if key[1:] == words]


def write(catalogue: Catalogue, file: Path) -> None:
    """Write a .ts file, contexts in the order of their names."""
    root = ET.Element("TS", version="2.1", language=catalogue.language)
    contexts: dict[str, ET.Element] = {}
    for entry in sorted(catalogue.entries.values(), key=lambda one: one.text.context):
        name = entry.text.context
        if name not in contexts:
            contexts[name] = ET.SubElement(root, "context")
            ET.SubElement(contexts[name], "name").text = name
        _add(contexts[name], entry)
    ET.indent(root, "    ")
    file.write_text(_HEAD + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")


def _add(context: ET.Element, entry: Entry) -> None:
    text = entry.text
    message = ET.SubElement(context, "message", {"numerus": "yes"} if text.plural else {})
    place = text.place.rpartition(":")[0]  # the line would change with every change of the code
    ET.SubElement(message, "location", filename=f"../../{place}")
    ET.SubElement(message, "source").text = text.source
    if text.comment:
        ET.SubElement(message, "comment").text = text.comment
    if entry.note:
        ET.SubElement(message, "translatorcomment").text = entry.note
    state = {} if entry.done else {"type": "unfinished"}
    translation = ET.SubElement(message, "translation", state)
    if not text.plural:
        translation.text = entry.forms[0]
        return
    for form in entry.forms:
        ET.SubElement(translation, "numerusform").text = form


def faults(catalogue: Catalogue, grammar: Grammar) -> Iterator[str]:
    """Say of every entry that cannot be used what is wrong with it."""
    for entry in catalogue.entries.values():
        text = entry.text
        where = f"{catalogue.language}, {text.context}, {text.source!r} ({text.place})"
        if not entry.done:
            yield f"{where}: not translated"
            continue
        for place, form in enumerate(entry.forms):
            spelt = place < grammar.spelt and "%n" in text.source and "%n" not in form
            if _holes(form + "%n" * spelt) != _holes(text.source):
                yield f"{where}: its {{…}} and %n are not those of {form!r}"
            elif _edges(form) != _edges(text.source):
                yield f"{where}: begins or ends otherwise than {form!r}"
            elif grammar.right_to_left and not _keeps_apart(form):
                yield f"{where}: what reads from left to right is not kept apart in {form!r}"


def _holes(text: str) -> tuple[set[str], int]:
    """Return what is filled in later, and how often the number is."""
    named = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    return named, text.count("%n")


def _keeps_apart(form: str) -> bool:
    """Tell whether a text from right to left begins so, and isolates what is filled in."""
    bare = _ISOLATED.sub("", form).replace("%n", "")
    strong = [kind for kind in map(unicodedata.bidirectional, bare) if kind in {"L", "R", "AL"}]
    if not strong and _ISOLATED.search(form):  # then only a mark tells Qt where it begins
        return "{" not in bare and not bare.strip()
    return "{" not in bare and (strong[:1] != ["L"] or set(strong) == {"L"})


def _edges(text: str) -> tuple[int, int, bool]:
    """Return how much space is around a text, and whether it ends as a sentence does."""
    before, behind = len(text) - len(text.lstrip()), len(text) - len(text.rstrip())
    return before, behind, text.rstrip()[-1:] in _ENDS
