"""A quiz on paper: questions with lettered options, and the right answers on pages of their own."""

import hashlib
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from quizapp.errors import Code, QuizError
from quizapp.game.seeding import shown_options
from quizapp.items.item import Item
from quizapp.ui.paper_parts import (
    HEADING,
    INDENT,
    SMALL,
    TEXT,
    TITLE,
    Part,
    end_side,
    paper_font,
    picture_part,
    space_part,
    text_part,
)
from quizapp.ui.side_by_side import joined
from quizapp.ui.wording import number_text
from quizapp.whole_file import whole_file

MOST_QUESTIONS = 1_000
_LETTERS = "ABCDEFGH"
_POINTS = 72.0
_TRAILER = 64
"""A whole PDF ends in its last bytes."""
_MARGIN_MM = 18
_GAP, _LITTLE, _FOOT = 12.0, 4.0, 24.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is printed: the order of options follows from the items, the same every time."""

    title: str
    items: Sequence[Item]
    images: Mapping[str, QImage] = field(default_factory=lambda: MappingProxyType({}))
    explained: bool = True
    """Whether the key says why an answer is right."""


_Block = list[Part]
Page = list[tuple[Part, QRectF]]


def save_pdf(path: Path, sheet: Sheet) -> int:
    """Write a sheet as PDF, whole or not at all; return how many pages it has.

    Raises QuizError with PRINT_FAILED.
    """
    try:
        with whole_file(path) as written:
            writer = QPdfWriter(written.name)
            writer.setTitle(sheet.title)
            writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
            pages = paint(writer, sheet)
            del writer
            written.seek(max(0, os.fstat(written.fileno()).st_size - _TRAILER))
            if b"%%EOF" not in written.read():  # Qt tells nobody that the disk was full
                raise QuizError(Code.PRINT_FAILED, file=str(path))
            return pages
    except OSError as error:
        raise QuizError(Code.PRINT_FAILED, file=str(path)) from error


def paint(device: QPagedPaintDevice, sheet: Sheet) -> int:
    """Paint a sheet on a printer or into a PDF; return how many pages it has.

    Raises QuizError with PRINT_FAILED where the device does not work.
    """
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    device.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(device):
        raise QuizError(Code.PRINT_FAILED, file=sheet.title)
    try:
        scale = device.logicalDpiX() / _POINTS
        painter.scale(scale, scale)
        page = QRectF(0, 0, device.width() / scale, device.height() / scale - _FOOT)
        pages = laid_out(painter, page, sheet)
        for number, parts in enumerate(pages, start=1):
            if number > 1:
                device.newPage()
            for part, place in parts:
                part.draw(painter, place)
            _foot(painter, page, number, len(pages))
    finally:
        painter.end()
    return len(pages)


def laid_out(painter: QPainter, page: QRectF, sheet: Sheet) -> list[Page]:
    """Return the pages of a sheet: what stands where, the key behind all questions."""
    return [*_paged(painter, page, _questions(sheet)), *_paged(painter, page, _key(sheet))]


def options_on_paper(item: Item) -> tuple[str, ...]:
    """Return an item's options in the order in which they are printed."""
    return shown_options(item, hashlib.sha256(f"paper\0{item.ref}".encode()).digest())


def _paged(painter: QPainter, page: QRectF, blocks: Iterator[_Block]) -> list[Page]:
    """Return pages of parts with their places; a block stays together where a page can hold it."""
    pages: list[Page] = [[]]
    top = 0.0
    for whole in blocks:
        block = [piece for part in whole for piece in _pieces(painter, page, part)]
        heights = [part.height(painter, page.width()) for part in block]
        if top > 0 and top + sum(heights) > page.height() >= sum(heights):
            pages.append([])
            top = 0.0
        for part, height in zip(block, heights, strict=True):
            if top > 0 and top + height > page.height():
                pages.append([])
                top = 0.0
            pages[-1].append((part, QRectF(0, top, page.width(), height)))
            top += height
        top += _GAP
    return pages


def _pieces(painter: QPainter, page: QRectF, part: Part) -> list[Part]:
    """Return a part as it is, or cut where no page can hold all of it."""
    pieces = []
    while part.cut is not None and part.height(painter, page.width()) > page.height():
        first, part = part.cut(painter, page.width(), page.height())
        pieces.append(first)
    return [*pieces, part]


def _questions(sheet: Sheet) -> Iterator[_Block]:
    name = QCoreApplication.translate("Paper", "Name:")
    date = QCoreApplication.translate("Paper", "Date:")
    line = f"{name} ______________________________   {date} ______________"
    heading = [text_part(sheet.title, TITLE, bold=True), space_part(_GAP)]
    yield [*heading, text_part(line, TEXT), space_part(_LITTLE)]
    for number, item in enumerate(sheet.items, start=1):
        block = [text_part(item.stem, HEADING, bold=True, before=f"{number}.")]
        image = sheet.images.get(item.picture)
        if image is not None and not image.isNull():
            block += [space_part(_LITTLE), picture_part(image)]
        for letter, option in zip(_LETTERS, options_on_paper(item), strict=False):
            block += [space_part(_LITTLE), text_part(option, TEXT, before=letter, indent=INDENT)]
        yield block


def _key(sheet: Sheet) -> Iterator[_Block]:
    heading = QCoreApplication.translate("Paper", "Answers")
    yield [text_part(heading, TITLE, bold=True), text_part(sheet.title, TEXT)]
    for number, item in enumerate(sheet.items, start=1):
        letter = _LETTERS[options_on_paper(item).index(item.key)]
        block = [text_part(joined((letter, item.key), "   "), TEXT, bold=True, before=f"{number}.")]
        if sheet.explained and item.explanation:
            block += [text_part(item.explanation, SMALL, indent=3 * INDENT)]
        yield block


def _foot(painter: QPainter, page: QRectF, number: int, total: int) -> None:
    words = QCoreApplication.translate("Paper", "Page {number} of {total}")
    painter.setFont(paper_font(SMALL))
    painter.drawText(
        QRectF(0, page.height(), page.width(), _FOOT),
        end_side() | Qt.AlignmentFlag.AlignBottom,
        words.format(number=number_text(number), total=number_text(total)),
    )
