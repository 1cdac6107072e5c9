"""The fields of a pack's TOML files, checked by pydantic: every error at once."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from quizapp import limits

Ref = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9._-]*$", max_length=120)]
Title = Annotated[str, Field(min_length=1, max_length=limits.TITLE_CHARACTERS)]
Words = Annotated[str, Field(max_length=limits.PLACE_CHARACTERS)]
Option = Annotated[str, Field(min_length=1, max_length=limits.OPTION_CHARACTERS)]


class _Fields(BaseModel):
    """Strict: no field may be misspelt, and none is turned into another type."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class SourceFields(_Fields):
    """[source] of pack.toml."""

    title: Title
    about: Words = ""


class PackFields(_Fields):
    """pack.toml."""

    ref: Ref
    title: Title
    language: Words = ""
    edition: Annotated[int, Field(ge=1)] = 1
    as_of: Words = ""
    licence: Words = ""
    authors: list[Words] = []
    source: SourceFields | None = None


class FactFields(_Fields):
    """One [[fact]]."""

    ref: Ref
    paragraph: Annotated[int, Field(ge=1)] | None = None
    says: Annotated[str, Field(min_length=1, max_length=limits.EXPLANATION_CHARACTERS)]
    evidence: list[Words] = []


class ItemSourceFields(_Fields):
    """source = {…} of an item that has its own."""

    title: Title
    place: Words = ""
    address: Words = ""


class ItemFields(_Fields):
    """One [[item]]."""

    ref: Ref
    stem: Annotated[str, Field(min_length=1, max_length=limits.STEM_CHARACTERS)]
    key: Option
    distractors: Annotated[list[Option], Field(min_length=1, max_length=limits.MAX_OPTIONS - 1)]
    facts: list[Ref] = []
    explanation: Annotated[str, Field(max_length=limits.EXPLANATION_CHARACTERS)] = ""
    category: Annotated[str, Field(max_length=limits.CATEGORY_CHARACTERS)] = ""
    difficulty: Literal["easy", "medium", "hard"] | None = None
    show: Annotated[int, Field(ge=limits.MIN_OPTIONS, le=limits.MAX_OPTIONS)] | None = None
    order: Literal["fixed"] | None = None
    options: list[Option] = []
    last: Option | None = None
    feedback: dict[str, str] = {}
    tags: list[Words] = []
    language: Words = ""
    source: ItemSourceFields | None = None
    picture: Words = ""
    picture_description: Words = ""


class FactsFile(_Fields):
    """facts.toml."""

    fact: list[FactFields] = []


class ItemsFile(_Fields):
    """items.toml."""

    item: Annotated[list[ItemFields], Field(max_length=limits.PACK_ITEMS)] = []
