"""What is said of a file's questions, and the slices in which they go to the bank."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from quizapp.bank.ready import Ready
from quizapp.errors import Code, Finding, QuizError
from quizapp.formats.contract import Heading, Place, Refused
from quizapp.items.picture import Picture
from quizapp.limits import REFUSED_STEM_CHARACTERS
from quizapp.reading.heard import End, Known, Line, Question

SLICE = 2000
_PICTURE_BYTES = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Said:
    """A warning, and the place and first words of the question that it is about."""

    place: Place
    stem: str
    finding: Finding


@dataclass(slots=True)
class FileReport:
    """What came of one file; ``trouble`` is why it could not be read at all."""

    file: str
    format: str = ""
    encoding: str = ""
    read: int = 0
    accepted: int = 0
    updated: int = 0
    """How many of the accepted take the place of a question that was there."""
    duplicates: int = 0
    repeats: int = 0
    """How many of the duplicates stood in the file itself before."""
    warnings: list[Said] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    trouble: QuizError | None = None
    change_uid: bytes | None = None
    pack_title: str = ""

    def say_kept(self, count: int) -> None:
        """Say how many questions stay as the bank has them though the file has other texts."""
        self.warnings.append(Said(Place("file"), "", Finding(Code.KEPT, values={"count": count})))


@dataclass(slots=True)
class Slice:
    """Some questions, one after another, and the pictures that they need."""

    rows: list[Ready] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)


class Gathering:
    """Goes through the lines of a file: notes what is to be said, hands on what can be kept."""

    def __init__(self, report: FileReport, *, keep_repeats: bool = False) -> None:
        self.report = report
        self.heading: Heading | None = None
        self._keep_repeats = keep_repeats
        self._lacks = Counter[Code]()

    def slices(self, lines: Iterator[Line]) -> Iterator[Slice]:
        """Yield the questions that can be kept; the first slice comes with the heading known.

        Raises what the lines raise.
        """
        part, weight = Slice(), 0
        for line in lines:
            if isinstance(line, Question):
                if self._takes(line):
                    part.rows.append(line.ready)
            elif isinstance(line, Picture):
                part.pictures.append(line)
                weight += len(line.content)
            else:
                self._note(line)
            if len(part.rows) >= SLICE or (part.rows and weight > _PICTURE_BYTES):
                yield part
                part, weight = Slice(), 0
        yield part

    def _takes(self, question: Question) -> bool:
        """Note what is to be said of a question; tell whether it goes to the bank."""
        report = self.report
        report.read += 1
        report.warnings += [_said(question, one) for one in question.warnings]
        self._lacks[Code.WITHOUT_EXPLANATION] += not question.ready.explanation
        self._lacks[Code.WITHOUT_SOURCE] += question.ready.source is None
        if not question.first:
            return True
        again = Finding(Code.DUPLICATE_QUESTION, str(question.place), {"first": question.first})
        report.warnings.append(_said(question, again))
        if self._keep_repeats or (self.heading is not None and self.heading.own):
            return True
        report.repeats += 1
        report.duplicates += 1
        return False

    def _note(self, line: Line) -> None:
        report = self.report
        if isinstance(line, Heading):
            self.heading = line
            report.format, report.encoding = line.format, line.encoding
            report.warnings += [Said(Place("file"), "", one) for one in line.findings]
        elif isinstance(line, Known):
            report.format = line.format
        elif isinstance(line, Refused):
            report.read += 1
            report.refused.append(line)
        elif isinstance(line, End):
            if line.read != report.read:
                raise QuizError(Code.READER_FAILED)
            self._note_lacks()

    def _note_lacks(self) -> None:
        """Say once of a file what its questions leave unsaid: many formats cannot say it."""
        total = self.report.read - len(self.report.refused)
        for code, count in self._lacks.items():
            if count:
                lack = Finding(code, values={"count": count, "total": total})
                self.report.warnings.append(Said(Place("file"), "", lack))


def _said(question: Question, finding: Finding) -> Said:
    words = " ".join(question.ready.stem.split())[:REFUSED_STEM_CHARACTERS]
    return Said(question.place, words, finding)


def named_by(heading: Heading, stem: str) -> Heading:
    """Return a heading that has a title: a file's name is better than none."""
    return (
        heading if heading.pack.title else replace(heading, pack=replace(heading.pack, title=stem))
    )
