"""A bank in which everything is, and what two banks hold, compared row by row without ids."""

from collections import Counter
from contextlib import ExitStack
from dataclasses import replace
from typing import Any

from sqlalchemy import URL, create_engine, select

from quizapp.bank.bank import Bank
from quizapp.bank.schema import Base
from quizapp.bank.schema_play import CardRow
from quizapp.bank.share_tally import Chosen, Progress, Tally
from quizapp.game.modes import Choice, fitted
from quizapp.game.rules import DAILY
from quizapp.items.item import Item, Source
from quizapp.items.kept_pack import PackWords
from quizapp.items.picture import Picture
from quizapp.items.report import Reason
from tests.bank.support import NO_CLOCK, TIMED, begin, opened, own, play
from tests.bank.test_party import play_party
from tests.bank.test_reports import remark

ALL = Chosen(players=True, scores=True)
QUESTIONS = Chosen()
TODAY = fitted(Choice(mode=DAILY, time_limit_s=None))
PRACTICE = Choice(mode="practice", length=5, time_limit_s=None)
PICTURE = Picture("png", 2, 3, b"a picture \x00 of bytes", "ab" * 32)

OF_QUESTIONS = (
    *("category", "pack", "fact", "item", "revision", "option", "revision_fact", "picture"),
    *("apart", "deck"),
)
OF_PLAYERS = ("player", "card", "flag")
OF_SCORES = ("score_table", "score_tally", "round", "round_player", "asked", "attempt")
_NAMES = {
    "category": ("name",),
    "pack": ("ref",),
    "fact": ("pack_id", "ref", "hash"),
    "item": ("uid",),
    "revision": ("uid",),
    "player": ("uid",),
    "score_table": ("key",),
    "round": ("uid",),
    "asked": ("uid",),
}
_CHANCE = {"deck": ("position",)}
assert CardRow.metadata is Base.metadata


def rows(url: URL, *tables: str) -> dict[str, Counter[tuple[Any, ...]]]:
    """All rows of tables with how often each is there, ids replaced by what they name."""
    engine = create_engine(url)
    names: dict[str, dict[int, Any]] = {}
    found: dict[str, Counter[tuple[Any, ...]]] = {}
    every = Base.metadata.tables
    order = [*(name for name in _NAMES), *(name for name in every if name not in _NAMES)]
    with engine.connect() as connection:
        for name in order:
            table = every[name]
            named = {
                column.name: {None: None} | names[key.column.table.name]
                for column in table.columns
                for key in column.foreign_keys
                if key.column.table.name in names
            }
            late = [column.name for column in table.columns if column.foreign_keys]
            left = {
                "id",
                "login",
                *_CHANCE.get(name, ()),
                *(one for one in late if one not in named),
            }
            kept = [column.name for column in table.columns if column.name not in left]
            lines = connection.execute(select(table)).mappings().all()
            plain = [
                {one: named[one][line[one]] if one in named else line[one] for one in kept}
                for line in lines
            ]
            if name in _NAMES:
                for line, said in zip(lines, plain, strict=True):
                    names.setdefault(name, {})[line["id"]] = tuple(said[k] for k in _NAMES[name])
                names.setdefault(name, {})
            if name in tables:
                found[name] = Counter(tuple(said.values()) for said in plain)
        if "item" in tables:
            item = every["item"]
            found["current"] = Counter(
                (names["item"][line.id], names["revision"].get(line.revision_id))
                for line in connection.execute(select(item.c.id, item.c.revision_id))
            )
        if "apart" in tables:
            found["apart"] = Counter((frozenset(pair),) for pair in found["apart"].elements())
    engine.dispose()
    return found


def all_rows(url: URL) -> dict[str, Counter[tuple[Any, ...]]]:
    return rows(url, *OF_QUESTIONS, *OF_PLAYERS, *OF_SCORES)


def full_of(question: str, **values: object) -> Item:
    """A question of the user's own in which every field is used."""
    given: dict[str, Any] = {
        "explanation": "Because.",
        "category": "Mine",
        "tags": ("one", "two"),
        "language": "en",
        "feedback": {"You": "Not you."},
        "source": Source("A Paper", place="page 3", address="https://example.org/paper"),
        "picture": PICTURE.hash,
        "picture_description": "A picture",
    }
    return own(question, **{**given, **values})


def live_in(bank: Bank) -> None:
    """Have everything happen that leaves rows, but for what is deleted."""
    bank.keep_picture(PICTURE)
    one = bank.add(full_of("Who made this picture?"))
    other = bank.add(full_of("Who has made this picture?", distractors=("You", "They", "We")))
    bank.set_apart(one.uid, other.uid, apart=True)
    bank.change(one.uid, full_of("Who painted this picture?"))
    pack = bank.make_pack(PackWords("Ours", authors="Ada"))
    (ref,) = [each.ref for each in bank.packs() if each.uid == pack]
    bank.add(own("Whose is it?"), ref)
    bank.set_hidden(other.uid, hidden=True)
    play(bank, NO_CLOCK, "Ada", right=3)
    play(bank, TIMED, "Bo")
    play(bank, TODAY, "Ada", right=7)
    play(bank, PRACTICE, "Ada")
    play(bank, NO_CLOCK, "", right=1)
    play_party(bank, {"Ada": 2, "Bo": 1})
    asked = play(bank, NO_CLOCK, "Bo", right=0).asked
    bank.report(asked[0].uid, remark(Reason.UNFAIR, "Says who?"))
    changed = bank.add(full_of("Was it so?"))
    play(bank, replace(NO_CLOCK, length=2, categories=frozenset({"Mine"})), "Ada")
    bank.change(changed.uid, full_of("Was it really so?", key="Yes"))


def wait_open(bank: Bank) -> None:
    """Leave a round that can be taken up again."""
    begin(bank, NO_CLOCK, "Ada")


def copied(source: Bank, target: Bank, chosen: Chosen = ALL) -> Tally:
    """Copy one bank into another; return what came of it."""
    tally = Tally()
    with source.to_share() as whole:
        target.take_from(whole, chosen, tally, lambda _: None)
    return tally


def followed(source: Bank, target: Bank, chosen: Chosen = ALL) -> list[Progress]:
    """Copy one bank into another; return what was told of it on the way."""
    told: list[Progress] = []
    with source.to_share() as whole:
        target.take_from(whole, chosen, Tally(), told.append)
    return told


def share(home: URL, server: URL, chosen: Chosen = ALL) -> Tally:
    """Copy one closed bank into another."""
    with ExitStack() as done:
        return copied(done.enter_context(opened(home)), done.enter_context(opened(server)), chosen)


def stems(url: URL) -> list[str]:
    """The questions that people have written, sorted."""
    with opened(url) as bank:
        return sorted(one.item.stem for one in bank.everything() if one.item.ref[:2] == "q-")
