"""One multiple-choice exercise, and where its answer comes from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from quizapp.errors import Code, QuizError
from quizapp.items.difficulty import Difficulty
from quizapp.limits import MAX_OPTIONS, MIN_OPTIONS
from quizapp.text import is_blank, same_text


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that can be asked, in our own words, with the paragraph it stands in."""

    ref: str
    paragraph: int | None
    says: str
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """Where an item's answer can be looked up."""

    title: str
    place: str = ""
    address: str = ""
    edition: int | None = None
    as_of: str = ""
    facts: tuple[Fact, ...] = ()

    @property
    def paragraph(self) -> int | None:
        """The paragraph of the first fact that names one."""
        return next((fact.paragraph for fact in self.facts if fact.paragraph is not None), None)

    @property
    def paragraphs(self) -> tuple[int, ...]:
        """All paragraphs that the facts stand in, in order."""
        return tuple(sorted({f.paragraph for f in self.facts if f.paragraph is not None}))


@dataclass(frozen=True, slots=True)
class Item:
    """One question: a stem, one key, and one to seven distractors.

    ``show`` is how many options are shown at a time (None: all). A ``fixed`` item keeps
    ``options`` in their order; ``last`` names an option that always stands last. Both are
    always shown whole. Raises QuizError where the item could not be played.
    """

    ref: str
    stem: str
    key: str
    distractors: tuple[str, ...]
    explanation: str = ""
    category: str = ""
    difficulty: Difficulty | None = None
    show: int | None = None
    fixed: tuple[str, ...] = ()
    last: str = ""
    feedback: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    tags: tuple[str, ...] = ()
    language: str = ""
    source: Source | None = None
    picture: str = ""
    picture_description: str = ""

    def __post_init__(self) -> None:
        """Refuse what cannot be played."""
        if is_blank(self.stem):
            raise QuizError(Code.EMPTY_STEM)
        _refuse_options(self.options)
        if self.fixed and sorted(self.fixed) != sorted((self.key, *self.distractors)):
            raise QuizError(Code.ORDER_NOT_OPTIONS)
        if self.last and self.last not in self.options:
            raise QuizError(Code.LAST_NOT_OPTION)

    @property
    def options(self) -> tuple[str, ...]:
        """All options: in their fixed order, else the key first."""
        return self.fixed or (self.key, *self.distractors)

    @property
    def shown_whole(self) -> bool:
        """Whether every option is shown each time the item is asked."""
        return bool(self.fixed or self.last) or self.show is None or self.show >= len(self.options)


def _refuse_options(options: tuple[str, ...]) -> None:
    """Refuse options that are empty, too few, too many, or the same to a reader."""
    for place, option in enumerate(options, start=1):
        if is_blank(option):
            raise QuizError(Code.EMPTY_OPTION, option=place)
    if len(options) < MIN_OPTIONS:
        raise QuizError(Code.TOO_FEW_OPTIONS)
    if len(options) > MAX_OPTIONS:
        raise QuizError(Code.TOO_MANY_OPTIONS, most=MAX_OPTIONS)
    seen: set[str] = set()
    for option in options:
        same = same_text(option)
        if same in seen:
            raise QuizError(Code.DUPLICATE_OPTION, option=option)
        seen.add(same)
