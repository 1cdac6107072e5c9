"""The tables of play: players, rounds, what was asked, and every answer."""

from sqlalchemy import (
    FetchedValue,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, MappedColumn, mapped_column

from quizapp.bank.schema import Base, BigId, Uid, reference

_LAZY = {"eager_defaults": False}
"""Whose a row is, is not asked for when it is written."""


def login() -> MappedColumn[str]:
    """Return the column with the login whose row it is: the server fills it in; "" in a file."""
    return mapped_column(server_default=FetchedValue())


class PlayerRow(Base):
    """Somebody who plays; ``name_key`` is the name without case and look-alike forms.

    A name is one player's, whatever the login; the guest is each login's own.
    """

    __tablename__ = "player"
    __mapper_args__ = _LAZY
    __table_args__ = (
        Index(
            "uq_player_name_key",
            "name_key",
            unique=True,
            sqlite_where=text("retired_ms IS NULL AND guest IS 0"),
        ),
        Index(
            "uq_player_guest",
            "login",
            unique=True,
            sqlite_where=text("retired_ms IS NULL AND guest IS 1"),
        ),
    )
    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    uid: Mapped[bytes] = mapped_column(Uid, unique=True)
    name: Mapped[str]
    name_key: Mapped[str]
    colour: Mapped[str]
    shape: Mapped[str]
    guest: Mapped[bool] = mapped_column(default=False)
    created_ms: Mapped[int]
    retired_ms: Mapped[int | None]
    login: Mapped[str] = login()


class PlayerChangeRow(Base):
    """A change of players (rename, merge, delete) with what it takes to undo it, as JSON."""

    __tablename__ = "player_change"
    __mapper_args__ = _LAZY
    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    uid: Mapped[bytes] = mapped_column(Uid, unique=True)
    kind: Mapped[str]
    player_id: Mapped[int] = reference("player.id")
    other_id: Mapped[int | None] = reference("player.id")
    before: Mapped[str]
    after: Mapped[str]
    created_ms: Mapped[int]
    undone_ms: Mapped[int | None]
    login: Mapped[str] = login()


class ScoreTableRow(Base):
    """What rounds must share to be ranked together.

    ``time_limit_s`` 0 is no clock, ``length`` 0 no end that is known before.
    """

    __tablename__ = "score_table"
    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    ruleset: Mapped[int] = mapped_column(Integer)
    mode: Mapped[str]
    length: Mapped[int] = mapped_column(Integer)
    time_limit_s: Mapped[int] = mapped_column(Integer)
    reading: Mapped[str] = mapped_column(default="")
    lifelines: Mapped[bool] = mapped_column(default=False)
    difficulties: Mapped[str]
    categories: Mapped[str]
    packs: Mapped[str]


class ScoreTallyRow(Base):
    """How many rounds that are ranked in a table have a score or, ``by_right``, so many right."""

    __tablename__ = "score_tally"
    __table_args__ = (Index("ix_score_tally_values", "table_id", "by_right", "value", "rounds"),)
    table_id: Mapped[int] = mapped_column(BigId, ForeignKey("score_table.id"), primary_key=True)
    by_right: Mapped[bool] = mapped_column(primary_key=True)
    value: Mapped[int] = mapped_column(primary_key=True)
    rounds: Mapped[int]


class RoundRow(Base):
    """A run of items. Open until ``ended_ms``; ``finished`` when all was answered."""

    __tablename__ = "round"
    __mapper_args__ = _LAZY
    __table_args__ = (
        Index(
            "ix_round_open",
            "started_ms",
            sqlite_where=text("ended_ms IS NULL"),
        ),
        Index("ix_round_started_ms", "started_ms"),
    )
    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    uid: Mapped[bytes] = mapped_column(Uid, unique=True)
    table_id: Mapped[int] = reference("score_table.id")
    seed: Mapped[bytes] = mapped_column(LargeBinary(32))
    started_ms: Mapped[int]
    local_date: Mapped[str]
    utc_offset_min: Mapped[int] = mapped_column(SmallInteger)
    ended_ms: Mapped[int | None]
    finished: Mapped[bool]
    resumed: Mapped[bool]
    code: Mapped[str] = mapped_column(default="")
    login: Mapped[str] = login()


class RoundPlayerRow(Base):
    """A player's part in a round; ``ranked_table_id`` is set when the round is finished.

    ``only_try`` names what this is the player's one counted try at: a day or a code, and
    ``local_date`` is the round's, which never changes: a table is asked for its last days.
    """

    __tablename__ = "round_player"
    __table_args__ = (
        UniqueConstraint("round_id", "seat"),
        Index("ix_round_player_day", "ranked_table_id", "local_date", "score", "right", "id"),
        Index(
            "uq_round_player_only_try",
            "player_id",
            "only_try",
            unique=True,
            sqlite_where=text("only_try IS NOT NULL"),
        ),
    )
    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    round_id: Mapped[int] = reference("round.id", index=False)
    player_id: Mapped[int] = reference("player.id", index=False)
    seat: Mapped[int] = mapped_column(SmallInteger)
    score: Mapped[int]
    right: Mapped[int] = mapped_column(Integer)
    ranked_table_id: Mapped[int | None] = reference("score_table.id", index=False)
    only_try: Mapped[str | None]
    local_date: Mapped[str]


# As pages of high scores are read: the best first, and of equals the one that was written first.
_BY_SCORE = RoundPlayerRow.score.desc(), RoundPlayerRow.id, RoundPlayerRow.local_date
_BY_RIGHT = RoundPlayerRow.right.desc(), RoundPlayerRow.id, RoundPlayerRow.local_date
_TABLE, _PLAYER = RoundPlayerRow.ranked_table_id, RoundPlayerRow.player_id
Index("ix_round_player_ranked", _TABLE, *_BY_SCORE)
Index("ix_round_player_right", _TABLE, *_BY_RIGHT)
Index("ix_round_player_best", _PLAYER, _TABLE, *_BY_SCORE)


class AskedRow(Base):
    """One item in a round: its revision, its options as shown, and where it stands.

    ``lifelines`` names those used on it and ``removed`` the places of options taken away,
    both as JSON lists.
    """

    __tablename__ = "asked"
    __table_args__ = (UniqueConstraint("round_id", "place"),)
    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    uid: Mapped[bytes] = mapped_column(Uid, unique=True)
    round_id: Mapped[int] = reference("round.id", index=False)
    place: Mapped[int] = mapped_column(Integer)
    revision_id: Mapped[int] = reference("revision.id")
    options: Mapped[str]
    edition: Mapped[int] = mapped_column(Integer)
    phase: Mapped[str]
    used_ms: Mapped[int]
    cut_off: Mapped[bool]
    lifelines: Mapped[str] = mapped_column(default="")
    removed: Mapped[str] = mapped_column(default="")


class AttemptRow(Base):
    """One answer with its receipt; ``chosen`` is a place in the shown options.

    ``sure`` is how sure the player was: 0 a guess, 1 fairly, 2 sure; None where not asked.
    """

    __tablename__ = "attempt"
    __table_args__ = (UniqueConstraint("asked_id", "player_id", "try_number"),)
    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    uid: Mapped[bytes] = mapped_column(Uid, unique=True)
    asked_id: Mapped[int] = reference("asked.id", index=False)
    player_id: Mapped[int] = reference("player.id")
    try_number: Mapped[int] = mapped_column(SmallInteger)
    chosen: Mapped[int | None] = mapped_column(SmallInteger)
    used_ms: Mapped[int]
    right: Mapped[bool]
    base: Mapped[int] = mapped_column(Integer)
    percent: Mapped[int] = mapped_column(Integer)
    streak: Mapped[int] = mapped_column(Integer)
    points: Mapped[int]
    sure: Mapped[int | None] = mapped_column(SmallInteger)
    kept_ms: Mapped[int]


class FlagRow(Base):
    """A player's remark on a question as it was asked."""

    __tablename__ = "flag"
    __mapper_args__ = _LAZY
    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    uid: Mapped[bytes] = mapped_column(Uid, unique=True)
    revision_id: Mapped[int] = reference("revision.id")
    player_id: Mapped[int | None] = reference("player.id")
    reason: Mapped[str]
    remark: Mapped[str]
    created_ms: Mapped[int]
    done_ms: Mapped[int | None]
    login: Mapped[str] = login()


class CardRow(Base):
    """What a player is to practise, and when it is due."""

    __tablename__ = "card"
    __table_args__ = (
        UniqueConstraint("player_id", "item_id"),
        Index("ix_card_due", "player_id", "due_ms"),
    )
    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    uid: Mapped[bytes] = mapped_column(Uid, unique=True)
    player_id: Mapped[int] = reference("player.id", index=False)
    item_id: Mapped[int] = reference("item.id")
    due_ms: Mapped[int]
    state: Mapped[str]
