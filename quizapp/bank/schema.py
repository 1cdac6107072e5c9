"""The tables of a bank. Text of questions lives in revisions and is never updated.

The migrations make the tables, on SQLite and PostgreSQL alike. Partial indexes name their
condition for SQLite alone here: naming PostgreSQL would import its dialect at every start.
"""

from typing import Any

from sqlalchemy import (
    BigInteger,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, mapped_column

HEAD = "0008"
"""The migration that this schema is; a test holds it against the migrations."""

BigId = BigInteger().with_variant(Integer, "sqlite")
Uid = LargeBinary(16)
Hash = LargeBinary(8)


class Base(DeclarativeBase):
    """What all tables share: the names of their constraints, and wide integers."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: dict[Any, Any] = {int: BigInteger(), str: Text()}  # noqa: RUF012


def reference(column: str, *, index: bool = True) -> MappedColumn[Any]:
    """Return a mapped column that points to another row, indexed unless another index serves."""
    return mapped_column(BigId, ForeignKey(column), index=index)


def table_of(mapped: type[Base]) -> Table:
    """Return the table of a mapped class, for statements that make no objects."""
    made: Table = mapped.__table__  # type: ignore[assignment]
    return made


class BankRow(Base):
    """The bank itself: one row with the uid that its backups must share."""

    __tablename__ = "bank"
    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    uid: Mapped[bytes] = mapped_column(Uid, unique=True)
    created_ms: Mapped[int]


class CategoryRow(Base):
    """A category's name; "" is for questions without one."""

    __tablename__ = "category"
    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    sort_key: Mapped[str] = mapped_column(index=True)


class PackRow(Base):
    """A set of items; ``shipped`` ones follow the files that came with the game.

    A ``removed`` one is on no list; its items are retired. ``origin`` says where an imported
    one came from, as the reader of its file said.
    """

    __tablename__ = "pack"
    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    uid: Mapped[bytes] = mapped_column(Uid, unique=True)
    ref: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    sort_key: Mapped[str] = mapped_column(index=True)
    language: Mapped[str]
    edition: Mapped[int] = mapped_column(Integer)
    as_of: Mapped[str]
    licence: Mapped[str]
    authors: Mapped[str]
    source_title: Mapped[str]
    source_about: Mapped[str]
    source_address: Mapped[str] = mapped_column(default="")
    origin: Mapped[str] = mapped_column(default="")
    shipped: Mapped[bool]
    playable: Mapped[bool]
    removed: Mapped[bool] = mapped_column(default=False)
    fingerprint: Mapped[str]
    files_digest: Mapped[str]
    created_ms: Mapped[int]


class FactRow(Base):
    """A fact as some revision used it; a changed fact is a new row."""

    __tablename__ = "fact"
    __table_args__ = (Index("ix_fact_pack_id_ref", "pack_id", "ref"),)
    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    pack_id: Mapped[int] = reference("pack.id", index=False)
    ref: Mapped[str]
    paragraph: Mapped[int | None] = mapped_column(Integer)
    says: Mapped[str]
    evidence: Mapped[str]
    hash: Mapped[bytes] = mapped_column(Hash)


class ItemRow(Base):
    """A question through its life: retired without a current revision, ``hidden`` from play."""

    __tablename__ = "item"
    __table_args__ = (
        UniqueConstraint("pack_id", "ref"),
        Index("ix_item_ticket", "ticket"),
    )
    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    uid: Mapped[bytes] = mapped_column(Uid, unique=True)
    pack_id: Mapped[int] = reference("pack.id", index=False)
    ref: Mapped[str]
    revision_id: Mapped[int | None] = mapped_column(
        BigId, ForeignKey("revision.id", use_alter=True), index=True
    )
    ticket: Mapped[int]
    hidden: Mapped[bool] = mapped_column(default=False)
    created_ms: Mapped[int]


class RevisionRow(Base):
    """What a question said from one moment on. ``shown`` None: all options are shown.

    ``picture`` is the hash of a picture, and ``same`` a number that equal questions share.
    Its words are in ``revision_fts`` too, SQLite's index for search (see search.py).
    """

    __tablename__ = "revision"
    __table_args__ = (UniqueConstraint("item_id", "number"),)
    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    uid: Mapped[bytes] = mapped_column(Uid, unique=True)
    item_id: Mapped[int] = reference("item.id", index=False)
    number: Mapped[int] = mapped_column(Integer)
    stem: Mapped[str]
    explanation: Mapped[str]
    category_id: Mapped[int] = reference("category.id")
    difficulty: Mapped[int | None] = mapped_column(SmallInteger)
    shown: Mapped[int | None] = mapped_column(SmallInteger)
    arrangement: Mapped[str]
    tags: Mapped[str]
    language: Mapped[str]
    source_title: Mapped[str | None]
    source_place: Mapped[str]
    source_address: Mapped[str]
    picture: Mapped[str]
    picture_description: Mapped[str]
    sort_key: Mapped[str] = mapped_column(index=True)
    search_text: Mapped[str]
    same: Mapped[int] = mapped_column(index=True)
    created_ms: Mapped[int]
    hash: Mapped[bytes] = mapped_column(Hash)


class PictureRow(Base):
    """A picture, once, by the hex SHA-256 of its bytes as they are kept."""

    __tablename__ = "picture"
    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    hash: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    width: Mapped[int] = mapped_column(Integer)
    height: Mapped[int] = mapped_column(Integer)
    content: Mapped[bytes] = mapped_column(LargeBinary)
    created_ms: Mapped[int]


class ApartRow(Base):
    """Two items that look alike and were said to be two; ``low_id`` is the lower id."""

    __tablename__ = "apart"
    low_id: Mapped[int] = mapped_column(BigId, ForeignKey("item.id"), primary_key=True)
    high_id: Mapped[int] = mapped_column(BigId, ForeignKey("item.id"), primary_key=True, index=True)


class RevisionFactRow(Base):
    """A fact that a revision asks."""

    __tablename__ = "revision_fact"
    revision_id: Mapped[int] = mapped_column(BigId, ForeignKey("revision.id"), primary_key=True)
    place: Mapped[int] = mapped_column(Integer, primary_key=True)
    fact_id: Mapped[int] = reference("fact.id")


class OptionRow(Base):
    """One option of a revision; exactly one of them is the key."""

    __tablename__ = "option"
    __table_args__ = (
        UniqueConstraint("revision_id", "place"),
        Index(
            "uq_option_one_key",
            "revision_id",
            unique=True,
            sqlite_where=text("is_key"),
        ),
    )
    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    revision_id: Mapped[int] = reference("revision.id", index=False)
    place: Mapped[int] = mapped_column(SmallInteger)
    text: Mapped[str]
    is_key: Mapped[bool]
    feedback: Mapped[str]
    hash: Mapped[bytes] = mapped_column(Hash)


class DeckRow(Base):
    """Where an item lies in a deck: times shown × 2^48 + chance; difficulty 0 is none."""

    __tablename__ = "deck"
    __table_args__ = (
        Index("ix_deck_pack", "pack_id", "deck", "playable"),
        Index("ix_deck_position", "deck", "playable", "position"),
        Index("ix_deck_difficulty", "deck", "playable", "difficulty", "position"),
        Index("ix_deck_category", "deck", "playable", "category_id", "difficulty", "position"),
    )
    deck: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    item_id: Mapped[int] = mapped_column(BigId, ForeignKey("item.id"), primary_key=True)
    pack_id: Mapped[int] = reference("pack.id", index=False)
    category_id: Mapped[int] = reference("category.id")
    difficulty: Mapped[int] = mapped_column(SmallInteger)
    playable: Mapped[bool]
    position: Mapped[int]


class ChangeRow(Base):
    """One change of the bank's questions, which can be undone and redone by its uid.

    What is ``staged`` is still being written and counts as nothing. ``about`` is what is
    said of it, as JSON: how many questions, and the name of a pack, file or field.
    """

    __tablename__ = "change"
    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    uid: Mapped[bytes] = mapped_column(Uid, unique=True)
    kind: Mapped[str]
    about: Mapped[str] = mapped_column(default="")
    staged: Mapped[bool] = mapped_column(default=False)
    created_ms: Mapped[int]
    undone_ms: Mapped[int | None]


class ChangeMoveRow(Base):
    """An item's pack and its ref there, before and after a change that moved it."""

    __tablename__ = "change_move"
    change_id: Mapped[int] = mapped_column(BigId, ForeignKey("change.id"), primary_key=True)
    item_id: Mapped[int] = mapped_column(BigId, ForeignKey("item.id"), primary_key=True, index=True)
    before_id: Mapped[int] = reference("pack.id")
    after_id: Mapped[int] = reference("pack.id")
    ref_before: Mapped[str]
    ref_after: Mapped[str]


class ChangePackRow(Base):
    """A pack before and after a change of what is said of it, as JSON; "" is no pack."""

    __tablename__ = "change_pack"
    change_id: Mapped[int] = mapped_column(BigId, ForeignKey("change.id"), primary_key=True)
    pack_id: Mapped[int] = mapped_column(BigId, ForeignKey("pack.id"), primary_key=True, index=True)
    before: Mapped[str]
    after: Mapped[str]


class ChangeItemRow(Base):
    """An item before and after a change: its revision, or none, and whether it was hidden."""

    __tablename__ = "change_item"
    change_id: Mapped[int] = mapped_column(BigId, ForeignKey("change.id"), primary_key=True)
    item_id: Mapped[int] = mapped_column(BigId, ForeignKey("item.id"), primary_key=True, index=True)
    before_id: Mapped[int | None] = reference("revision.id")
    after_id: Mapped[int | None] = reference("revision.id")
    hid_before: Mapped[bool] = mapped_column(default=False)
    hid_after: Mapped[bool] = mapped_column(default=False)
