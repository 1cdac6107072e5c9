"""Drawing costs the same in a large bank: its queries follow indexes and never scan the deck."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from quizapp.bank.bank import Bank
from quizapp.game.modes import Choice
from quizapp.items.difficulty import Difficulty
from tests.bank.support import begin, on_the_side, pack, play, question, sqlite_url


@contextmanager
def statements() -> Iterator[list[tuple[str, tuple[object, ...]]]]:
    """Every statement that any engine runs meanwhile."""
    seen: list[tuple[str, tuple[object, ...]]] = []

    def note(_connection, _cursor, statement, parameters, *_):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN002, ANN202
        seen.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(Engine, "before_cursor_execute", note)


# packs and categories are few; anon_1, anon_2 … are what limited parts of the deck gave
SMALL = {"pack", "category", *(f"anon_{number}" for number in range(1, 20))}
CHOICES = {
    "everything": Choice(length=10, time_limit_s=None),
    "a category": Choice(length=10, categories=frozenset({"Alpha"})),
    "three categories": Choice(length=10, categories=frozenset({"Alpha", "Beta", "Gamma"})),
    "a difficulty": Choice(length=10, difficulties=frozenset({Difficulty.EASY})),
    "both": Choice(
        length=10,
        categories=frozenset({"Alpha"}),
        difficulties=frozenset({Difficulty.EASY, Difficulty.MEDIUM}),
    ),
    "practice": Choice(mode="practice", length=10, time_limit_s=None),
    "practice of a category": Choice(
        mode="practice", length=10, time_limit_s=None, categories=frozenset({"Alpha"})
    ),
}


@pytest.mark.parametrize("choice", CHOICES.values(), ids=CHOICES)
def test_every_query_of_a_draw_uses_an_index(file: Path, file_bank: Bank, choice: Choice) -> None:
    more = [question(number) for number in range(500)]
    file_bank.take_in(pack(items=more), "more")
    file_bank.set_hidden(file_bank.everything()[7].uid, hidden=True)
    play(file_bank)
    begin(file_bank)
    with statements() as seen:
        file_bank.deal(choice, "Ada")
    queries = [(text, values) for text, values in seen if text.lstrip().startswith("SELECT")]
    assert queries
    for text, values in queries:
        plan = on_the_side(sqlite_url(file), f"EXPLAIN QUERY PLAN {text}", *values)
        steps = [row[3] for row in plan]
        scans = [step for step in steps if step.startswith("SCAN") and "USING" not in step]
        assert [step for step in scans if step.split()[1] not in SMALL] == [], (text, steps)
        if "item.hidden" in text and "FROM deck" in text:  # not all that is in packs switched off
            assert [step for step in steps if "ix_deck_pack (pack_id=?" in step], (text, steps)
        if "ORDER BY deck.position" in text:
            assert "USE TEMP B-TREE FOR ORDER BY" not in steps, (text, steps)


def test_a_choice_of_more_makes_no_more_statements(file_bank: Bank) -> None:
    file_bank.take_in(pack(items=[question(number) for number in range(500)]), "more")
    counts = {}
    for name in ("everything", "a category", "three categories", "both"):
        with statements() as seen:
            file_bank.deal(CHOICES[name], "Ada")
        counts[name] = len([text for text, _ in seen if text.startswith("SELECT")])
    assert counts["everything"] <= 9
    assert set(counts.values()) <= {counts["everything"], counts["everything"] + 1}


def test_a_draw_reads_a_bounded_number_of_questions(file_bank: Bank) -> None:
    """However large the bank, and however many statements: the same."""
    counts = []
    for size in (100, 1000):
        file_bank.take_in(pack(items=[question(number) for number in range(size)]), str(size))
        with statements() as seen:
            file_bank.deal(CHOICES["everything"], "Ada")
        counts.append((len(seen), sum(len(values) for _, values in seen)))
    assert counts[0] == counts[1]
