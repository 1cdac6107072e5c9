"""How questions fared: the first answer of each player counts, and only where it was unaided."""

from dataclasses import replace

from sqlalchemy import URL, select
from sqlalchemy.orm import Session

from quizapp.bank.bank import Bank
from quizapp.bank.connect import engine_for
from quizapp.bank.item_stats import item_stats
from quizapp.bank.schema import ItemRow
from quizapp.game.modes import Choice
from tests.bank.support import NO_CLOCK, pack, play, refs

PRACTICE = Choice(mode="practice", length=5, time_limit_s=None)


def fared(url: URL) -> dict[str, tuple[int, int, float]]:
    """What the bank says of each item that was answered, by its ref."""
    stats = item_stats()
    engine = engine_for(url, writes=False)
    with Session(engine) as db:
        rows = db.execute(
            select(ItemRow.ref, stats.c.answered, stats.c.right, stats.c.facility).join(
                stats, stats.c.item_id == ItemRow.id
            )
        ).all()
    engine.dispose()
    return {row.ref: (int(row.answered), int(row.right), float(row.facility)) for row in rows}


def test_only_the_first_answer_of_a_player_counts(url: URL, bank: Bank) -> None:
    bank.take_in(pack(5), "digest")
    play(bank, NO_CLOCK, "Ada", 0)
    play(bank, NO_CLOCK, "Ada", 5)
    assert set(fared(url).values()) == {(1, 0, 0.0)}
    play(bank, NO_CLOCK, "Bo", 5)
    assert set(fared(url).values()) == {(2, 1, 0.5)}


def test_practice_counts_where_it_is_the_first_meeting(url: URL, bank: Bank) -> None:
    bank.take_in(pack(5), "digest")
    play(bank, PRACTICE, "Ada", 5)
    play(bank, NO_CLOCK, "Ada", 0)
    assert set(fared(url).values()) == {(1, 1, 1.0)}


def test_all_revisions_of_an_item_count_together(url: URL, bank: Bank) -> None:
    bank.take_in(pack(5), "digest")
    played = play(bank, NO_CLOCK, "Ada", 5)
    text = [*pack(5).items]
    bank.take_in(pack(edition=2, items=[replace(i, stem=f"{i.stem} Say!") for i in text]), "new")
    play(bank, NO_CLOCK, "Bo", 0)
    assert fared(url) == dict.fromkeys(refs(played), (2, 1, 0.5))
