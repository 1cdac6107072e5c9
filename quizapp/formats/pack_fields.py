"""The fields of a pack's TOML files, cleaned and checked by pydantic: every error at once."""

from collections.abc import Callable
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic_core import PydanticCustomError

from quizapp import limits
from quizapp.errors import QuizError
from quizapp.formats.files import is_picture_name
from quizapp.text import clean, clean_or_empty

_MOST = 1_000_000  # an edition or a paragraph


def _checked(take: Callable[[str, int], str], limit: int) -> AfterValidator:
    """Return a check that cleans a text and says in words what is wrong with it."""

    def check(text: str) -> str:
        try:
            return take(text, limit)
        except QuizError as error:
            raise PydanticCustomError("text", "{said}", {"said": str(error)}) from error

    return AfterValidator(check)


def _picture_name(name: str) -> str:
    if name and not is_picture_name(name):
        raise PydanticCustomError("picture", "must be the name of a file in pictures/")
    return name


Ref = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9._-]*$", max_length=120)]
Title = Annotated[str, _checked(clean, limits.TITLE_CHARACTERS)]
Words = Annotated[str, _checked(clean_or_empty, limits.PLACE_CHARACTERS)]
Stem = Annotated[str, _checked(clean, limits.STEM_CHARACTERS)]
Option = Annotated[str, _checked(clean, limits.OPTION_CHARACTERS)]
Telling = Annotated[str, _checked(clean, limits.EXPLANATION_CHARACTERS)]
Explanation = Annotated[str, _checked(clean_or_empty, limits.EXPLANATION_CHARACTERS)]
Category = Annotated[str, _checked(clean_or_empty, limits.CATEGORY_CHARACTERS)]
PictureName = Annotated[str, Field(max_length=200), AfterValidator(_picture_name)]


class _Fields(BaseModel):
    """Strict: no field may be misspelt, and none is turned into another type."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class SourceFields(_Fields):
    """[source] of pack.toml."""

    title: Title
    about: Words = ""
    address: Words = ""


class PackFields(_Fields):
    """pack.toml."""

    ref: Ref
    title: Title
    language: Words = ""
    edition: Annotated[int, Field(ge=1, le=_MOST)] = 1
    as_of: Words = ""
    licence: Words = ""
    authors: list[Words] = []
    source: SourceFields | None = None


class FactFields(_Fields):
    """One [[fact]]."""

    ref: Ref
    paragraph: Annotated[int, Field(ge=1, le=_MOST)] | None = None
    says: Telling
    evidence: list[Words] = []


class ItemSourceFields(_Fields):
    """source = {…} of an item that has its own."""

    title: Title
    place: Words = ""
    address: Words = ""


class ItemFields(_Fields):
    """One [[item]]."""

    ref: Ref
    stem: Stem
    key: Option
    distractors: Annotated[list[Option], Field(min_length=1, max_length=limits.MAX_OPTIONS - 1)]
    facts: list[Ref] = []
    explanation: Explanation = ""
    category: Category = ""
    difficulty: Literal["easy", "medium", "hard"] | None = None
    show: Annotated[int, Field(ge=limits.MIN_OPTIONS, le=limits.MAX_OPTIONS)] | None = None
    order: Literal["fixed"] | None = None
    options: list[Option] = []
    last: Option | None = None
    feedback: dict[Option, Telling] = {}
    tags: list[Words] = []
    language: Words = ""
    source: ItemSourceFields | None = None
    no_source: bool = False
    """The pack's source, which an item without its own has, is not this item's."""
    picture: PictureName = ""
    picture_description: Words = ""
