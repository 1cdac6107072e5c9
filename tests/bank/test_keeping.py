"""An answer is kept in few steps, for the window paints beside it, and each follows an index."""

from pathlib import Path

import pytest
from sqlalchemy import make_url

from quizapp.bank.bank import Bank
from tests.bank.support import NO_CLOCK, begin, on_the_side, opened, play, sqlite_url
from tests.bank.test_draw_plan import statements


@pytest.mark.parametrize(("right", "writes"), [(True, 3), (False, 4)], ids=["right", "wrong"])
def test_an_answer_takes_one_query_and_three_writes(
    file: Path, file_bank: Bank, right: bool, writes: int
) -> None:
    for _ in range(3):
        play(file_bank, NO_CLOCK)
    round_ = begin(file_bank, NO_CLOCK).round
    asked = round_.current
    file_bank.show(asked.uid)
    place = asked.key_place if right else (asked.key_place + 1) % len(asked.options)
    attempt = round_.answer(place, 1_000)
    with statements() as seen:
        file_bank.keep(asked.uid, attempt)
    verbs = [text.split()[0] for text, _ in seen]
    # a wrong one is to be practised: whether its card is there is asked first
    assert verbs.count("SELECT") == (1 if right else 2)
    assert len([verb for verb in verbs if verb in ("INSERT", "UPDATE")]) == writes
    for text, values in seen:
        if text.startswith("SELECT"):
            plan = on_the_side(sqlite_url(file), f"EXPLAIN QUERY PLAN {text}", *values)
            assert not [row[3] for row in plan if row[3].startswith("SCAN ")], (text, plan)


def test_points_are_added_to_what_the_round_has_by_now(full: Bank) -> None:
    round_ = begin(full, NO_CLOCK).round
    for number in range(round_.length):
        asked = round_.current
        full.show(asked.uid)
        attempt = round_.answer(asked.key_place if number % 2 else None, 1_000)
        full.keep(asked.uid, attempt)
        full.keep(asked.uid, attempt)
        round_.proceed()
        (waiting,) = [one for one in full.history() if one["round"] == round_.uid.hex()]
        assert (waiting["score"], waiting["asked"]) == (round_.score, number + 1)
    assert waiting["right"] == 2
    assert full.check() == []


def test_a_server_gets_a_question_and_one_message_that_writes(filled_url: str) -> None:
    with opened(make_url(filled_url)) as bank:
        round_ = begin(bank, NO_CLOCK).round
        asked = round_.current
        with statements() as shown:
            bank.show(asked.uid)
        with statements() as again:
            bank.show(asked.uid, used_ms=500)
        attempt = round_.answer(asked.key_place, 1_000)
        with statements() as kept:
            bank.keep(asked.uid, attempt)
        for seen, verbs in ((shown, "WITH"), (again, "UPDATE"), (kept, "WITH")):
            version, *ours = [text for text, _ in seen]
            assert "alembic_version" in version
            assert [text.split()[0] for text in ours] == ["SELECT", verbs]
        (known,) = bank.history()
        assert (known["score"], known["right"], known["asked"]) == (attempt.points, 1, 1)
