"""Questions of a table: each row by the layout, with the key as the whole file means it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, islice

from quizapp.errors import Code, Finding, QuizError
from quizapp.formats.build import Raw, built
from quizapp.formats.cell_texts import answers_of, texts_of
from quizapp.formats.contract import Columns, Event, FileRefused, Found, Heading, Place, Refused
from quizapp.formats.rows import Row, Table
from quizapp.formats.table_keys import KeyCount, KeyKind, key_place
from quizapp.formats.table_layout import Layout, cells_of, guess
from quizapp.formats.table_mapping import as_wished
from quizapp.formats.table_types import CLOZE, refuse_type
from quizapp.limits import FILE_QUESTIONS
from quizapp.text import is_blank

_SAMPLE = 60
_SHOWN_ROWS = 5
_SHOWN_CHARACTERS = 200


def events_of(
    table: Table,
    format_name: str,
    wished: Mapping[str, str],
    findings: tuple[Finding, ...] = (),
) -> Iterator[Event]:
    """Return what a table is, and what there is to say of its file, then its questions.

    Raises FileRefused.
    """
    layout = settled(table, wished)
    if not layout.sure:
        raise FileRefused(Code.NEEDS_MAPPING)
    rows = (row for row in table.rows() if _counts(row, layout))
    first = next(rows, None)
    if first is None:
        raise FileRefused(Code.NO_QUESTIONS)
    told = (*findings, *_presumed(layout, table))
    yield Heading(format_name, table.encoding, columns=layout.columns, findings=told)
    yield from _questions(chain([first], rows), layout, table)


def _presumed(layout: Layout, table: Table) -> Iterator[Finding]:
    """Yield what was guessed of a whole table, for whoever knows better."""
    if layout.presumed:
        words = " · ".join(name for name in layout.names if name)
        values = {"row": layout.header, "words": words[:_SHOWN_CHARACTERS]}
        yield Finding(Code.HEADER_PRESUMED, values=values)
    if table.guessed:
        yield Finding(Code.ENCODING_GUESSED, values={"encoding": table.encoding})


def columns_of(table: Table, wished: Mapping[str, str]) -> Columns:
    """Return a table's columns as guessed, or as wished; raises FileRefused."""
    return settled(table, wished).columns


def settled(table: Table, wished: Mapping[str, str]) -> Layout:
    """Return the layout with its first rows, and the kind of keys decided for the whole file."""
    rows = (row for row in table.rows() if not row.broken and not row.blank)
    sample = list(islice(rows, _SAMPLE))
    if not sample:
        raise FileRefused(Code.NO_QUESTIONS)
    layout = guess(sample)
    if wished:
        layout = as_wished(layout, sample, wished)
    shown = [row.cells for row in sample if row.number > layout.last][:_SHOWN_ROWS]
    cut = tuple(tuple(cell[:_SHOWN_CHARACTERS] for cell in cells) for cells in shown)
    layout = replace(layout, first=cut)
    if layout.keys is None and "key" in layout.roles:
        kind = _decided(table, layout) if _chooses(layout) else KeyKind.TEXT
        return replace(layout, keys=kind)
    return layout


def _chooses(layout: Layout) -> bool:
    """Whether the key says which of the options is right, instead of being one itself."""
    return "options" in layout.roles or bool(layout.options)


def _decided(table: Table, layout: Layout) -> KeyKind:
    count = KeyCount()
    for row in table.rows():
        if not row.broken and _counts(row, layout):
            count.add(layout.cell(row, "key"), _options(row, layout))
    return count.decided()


def _counts(row: Row, layout: Layout) -> bool:
    """Whether a row is one of the questions: a mere number in front does not make it one."""
    if row.number <= layout.last:
        return False
    told = [at for role, at in layout.roles.items() if role not in ("time", "type", "language")]
    return row.broken or any(row.cells[at].strip() for at in told if at < len(row.cells))


def _questions(rows: Iterator[Row], layout: Layout, table: Table) -> Iterator[Event]:
    half = False
    for count, row in enumerate(rows):
        if count >= FILE_QUESTIONS:
            raise FileRefused(Code.TOO_MANY_QUESTIONS, most=FILE_QUESTIONS)
        place = Place("row", row.number, table.sheet)
        short = table.lines and len(row.cells) < len(layout.names)
        if row.broken or (half and short) or (table.lines and _too_long(row, layout)):
            yield Refused.because(place, layout.cell(row, "question") or row.cells[0], Code.SYNTAX)
            half = False
            continue
        one = _question(row, layout, place)
        half = short and isinstance(one, Refused)  # what follows may be the rest of its line
        yield one


def _too_long(row: Row, layout: Layout) -> bool:
    """Whether a row has more cells than there are columns: then none is where it belongs."""
    return any(cell.strip() for cell in row.cells[len(layout.names) :])


def _question(row: Row, layout: Layout, place: Place) -> Found | Refused:
    stem = layout.cell(row, "question")
    try:
        _refuse_other(row, layout)
        options, key = _answers(row, layout)
    except QuizError as error:
        return Refused.because(place, stem, error.code, **error.values)
    return built(_raw(row, layout, stem, options, key), place)


def _refuse_other(row: Row, layout: Layout) -> None:
    """Raise QuizError for a question of another kind, or one that only a picture asks."""
    refuse_type(layout.cell(row, "type"))
    stem = layout.cell(row, "question")
    shown = layout.cell(row, "picture").strip() or Code.MEDIA_DROPPED in row.lost
    if is_blank(stem) and shown:
        raise QuizError(Code.NEEDS_MEDIA)


def _answers(row: Row, layout: Layout) -> tuple[list[str], int | None]:
    """Return the options of a row and the place of the right one; raises QuizError."""
    key = layout.cell(row, "key")
    if _chooses(layout):
        options = _options(row, layout)
        if is_blank(layout.cell(row, "question")):
            raise QuizError(Code.EMPTY_STEM)
        if len(options) < 2:
            raise QuizError(Code.TOO_FEW_OPTIONS)
        return options, key_place(key, options, layout.keys or KeyKind.LETTER)
    if not any(role.startswith("wrong") for role in layout.roles):
        gaps = CLOZE.search(layout.cell(row, "question"))
        raise QuizError(Code.TYPE_CLOZE if gaps else Code.NO_DISTRACTORS)
    wrongs = cells_of(row, layout.wrongs)
    if "wrong" in layout.roles:
        wrongs += answers_of(layout.cell(row, "wrong"))
    if is_blank(key):
        raise QuizError(Code.NO_KEY)
    return [key, *_filled(wrongs)], 0


def _options(row: Row, layout: Layout) -> list[str]:
    if "options" in layout.roles:
        return _filled(answers_of(layout.cell(row, "options")))
    return _filled(cells_of(row, layout.options))


def _filled(texts: Sequence[str]) -> list[str]:
    """Return texts up to the last one that is not empty: who has fewer leaves cells empty."""
    last = max((at for at, text in enumerate(texts, start=1) if not is_blank(text)), default=0)
    return list(texts[:last])


def _raw(row: Row, layout: Layout, stem: str, options: list[str], key: int | None) -> Raw:
    def told(role: str) -> str:
        return layout.cell(row, role)

    feedback, explanation = told("feedback"), told("explanation")
    lost = {
        Code.TIME_LIMIT_DROPPED: told("time").strip(),
        Code.MEDIA_DROPPED: told("picture").strip(),
        Code.FEEDBACK_DROPPED: feedback.strip() if explanation else "",
    }
    return Raw(
        stem,
        options,
        key,
        explanation=explanation or feedback,
        category=told("category"),
        difficulty=told("difficulty"),
        ordered=_chooses(layout),
        tags=texts_of(told("tags")),
        language=told("language"),
        source=(told("source"), told("source_place"), told("source_address")),
        warnings=[Finding(code) for code, text in lost.items() if text or code in row.lost]
        + [Finding(code) for code in row.lost if code not in lost],
    )
