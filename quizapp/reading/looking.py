"""A file looked into before anything is written: what a preview shows of it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from quizapp.bank.bank import Bank
from quizapp.bank.ready import item_of
from quizapp.formats.contract import Columns, Heading
from quizapp.items.item import Item
from quizapp.items.picture import Picture
from quizapp.reading.gathering import FileReport
from quizapp.reading.heard import Line, Question
from quizapp.reading.importing import Wishes, count
from quizapp.reading.spool import Spool, progress

SAMPLES = 3


@dataclass(slots=True)
class Look:
    """What is in a file, as far as a preview shows it."""

    report: FileReport = field(default_factory=lambda: FileReport(""))
    heading: Heading | None = None
    columns: Columns | None = None
    samples: list[Item] = field(default_factory=list)
    pictures: dict[str, Picture] = field(default_factory=dict)
    """What the samples show, by hash."""


def look_into(bank: Bank, spool: Spool, wishes: Wishes, tell: Callable[[float, int], None]) -> Look:
    """Go through a file; ``tell`` gets how much of it is read, 0 to 1, and how many questions.

    Raises QuizError with IMPORT_CANCELLED; what is wrong with the file is in the report.
    """
    look = Look()
    found = 0
    newest: Picture | None = None

    def hear(line: Line) -> None:
        nonlocal found, newest
        if isinstance(line, Heading):
            look.heading, look.columns = line, line.columns
        elif isinstance(line, Question):
            found += 1
            if len(look.samples) < SAMPLES:
                item = item_of(line.ready)
                look.samples.append(item)
                if newest is not None and newest.hash == item.picture:
                    look.pictures[newest.hash] = newest
        elif isinstance(line, Picture):
            newest = line
        share = progress(line)
        if share is not None:
            tell(share, found)

    look.report = count(bank, spool, wishes, hear)
    return look
