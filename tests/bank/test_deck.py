"""The deck: nothing comes again until all that match were asked; every lap is a new shuffle."""

from collections import Counter

import pytest
from sqlalchemy import URL

from quizapp.bank.bank import Bank
from quizapp.errors import Code
from quizapp.game.modes import Choice
from quizapp.items.difficulty import Difficulty
from quizapp.items.leaks import leaks, trace
from quizapp.shipped import stock_up
from tests.bank.support import (
    NO_CLOCK,
    answer,
    begin,
    on_the_side,
    opened,
    own,
    pack,
    play,
    question,
    refs,
    refused,
)

LAP = 1 << 48


def laps_of(asked: list[str], size: int) -> list[list[str]]:
    return [asked[start : start + size] for start in range(0, len(asked), size)]


def asked_in(bank: Bank, choice: Choice, rounds: int) -> list[str]:
    return [ref for _ in range(rounds) for ref in refs(play(bank, choice))]


@pytest.mark.parametrize("length", [7, 10])
def test_over_three_laps_every_item_is_asked_once_a_lap(full: Bank, length: int) -> None:
    choice = Choice(length=length, time_limit_s=None)
    asked = asked_in(full, choice, -(-90 // length))[:90]
    if 30 % length:  # a round that spans two laps may mix them
        assert set(Counter(asked).values()) <= {2, 3, 4}
        assert set(asked[:30]) == set(asked)
        return
    laps = laps_of(asked, 30)
    assert [len(set(lap)) for lap in laps] == [30, 30, 30]


def test_every_lap_is_a_new_shuffle(full: Bank) -> None:
    laps = laps_of(asked_in(full, Choice(length=10, time_limit_s=None), 9), 30)
    assert len({tuple(lap) for lap in laps}) == 3
    assert all(lap != sorted(lap) for lap in laps)


@pytest.mark.parametrize(
    "choice",
    [
        Choice(length=5, time_limit_s=None, categories=frozenset({"Alpha"})),
        Choice(length=5, time_limit_s=None, difficulties=frozenset({Difficulty.EASY})),
        Choice(
            length=5,
            time_limit_s=None,
            categories=frozenset({"Alpha", "Beta"}),
            difficulties=frozenset({Difficulty.MEDIUM}),
        ),
    ],
    ids=["a category", "a difficulty", "both"],
)
def test_with_filters_too_everything_is_asked_once_a_lap(full: Bank, choice: Choice) -> None:
    matching = [
        item.ref
        for item in pack(30).items
        if (not choice.categories or item.category in choice.categories)
        and (not choice.difficulties or item.difficulty in choice.difficulties)
    ]
    rounds = len(matching) // 5
    asked = asked_in(full, choice, 3 * rounds)
    for lap in laps_of(asked, len(matching)):
        assert sorted(lap) == sorted(matching)


def test_a_filtered_round_and_a_whole_one_share_the_deck(full: Bank) -> None:
    alpha = Choice(length=10, time_limit_s=None, categories=frozenset({"Alpha"}))
    first = asked_in(full, alpha, 1)
    rest = asked_in(full, Choice(length=20, time_limit_s=None), 1)
    assert len(first) == 10
    assert not set(first) & set(rest)


def test_rounds_go_on_in_the_deck_after_the_bank_was_closed(url: URL, full: Bank) -> None:
    asked = refs(play(full))
    full.close()
    with opened(url) as again:
        assert not set(asked) & set(asked_in(again, NO_CLOCK, 5))


def test_a_question_goes_back_when_it_is_shown_and_not_when_it_is_dealt(
    url: URL, full: Bank
) -> None:
    def positions() -> dict[str, int]:
        rows = on_the_side(
            url, "SELECT i.ref, d.position FROM deck d JOIN item i ON i.id = d.item_id"
        )
        return dict(rows)

    before = positions()
    round_ = begin(full).round
    assert positions() == before
    full.show(round_.current.uid)
    full.show(round_.current.uid)  # shown again, after a pause say: that moves nothing
    moved = {ref for ref, position in positions().items() if position != before[ref]}
    assert moved == {round_.current.item.ref}
    assert positions()[round_.current.item.ref] // LAP == 1


def test_questions_of_a_discarded_round_that_were_not_shown_come_again(full: Bank) -> None:
    whole = Choice(length=20, time_limit_s=None)
    round_ = begin(full, whole).round
    for _ in range(5):
        answer(full, round_)
        round_.proceed()
    full.discard(round_.uid)
    shown, unseen = refs(round_)[:5], refs(round_)[5:]
    next_25 = asked_in(full, NO_CLOCK, 5)
    assert set(unseen) <= set(next_25)
    assert not set(shown) & set(next_25)


def test_questions_that_an_interrupted_round_will_show_are_not_asked_meanwhile(
    full: Bank,
) -> None:
    waiting = begin(full, Choice(length=10, time_limit_s=None)).round
    meanwhile = asked_in(full, NO_CLOCK, 4)
    assert not set(refs(waiting)) & set(meanwhile)


def test_with_too_few_others_a_round_takes_what_waits_and_is_still_whole(bank: Bank) -> None:
    bank.take_in(pack(10), "digest")
    waiting = begin(bank, NO_CLOCK).round
    bank.show(waiting.current.uid)
    dealt = refs(bank.deal(Choice(length=10, time_limit_s=None), "Ada").round)
    assert sorted(dealt) == sorted(item.ref for item in pack(10).items)
    seven = refs(bank.deal(Choice(length=7, time_limit_s=None), "Ada").round)
    free = {item.ref for item in pack(10).items} - set(refs(waiting))
    assert len(set(seven)) == 7
    assert free <= set(seven)


def test_interrupted_rounds_make_nothing_come_again_before_its_lap_is_over(full: Bank) -> None:
    shown = []
    for _ in range(5):  # twenty-five of thirty are held, five were shown
        left = begin(full, NO_CLOCK).round
        full.show(left.current.uid)
        shown.append(refs(left)[0])
    asked = asked_in(full, NO_CLOCK, 5)
    assert len(set(asked)) == 25
    assert not set(asked) & set(shown)


def test_too_few_questions_are_told_with_their_number(full: Bank) -> None:
    choice = Choice(length=20, time_limit_s=None, categories=frozenset({"Alpha", "none such"}))
    error = refused(lambda: full.deal(choice, "Ada"))
    assert error.code is Code.TOO_FEW_QUESTIONS
    assert error.values == {"found": 10, "wanted": 20}
    nowhere = Choice(length=5, categories=frozenset({"none such"}))
    assert refused(lambda: full.deal(nowhere, "Ada")).values["found"] == 0


def test_the_stock_tells_what_a_choice_can_draw_from(full: Bank) -> None:
    full.add(own(category="Mine", difficulty=Difficulty.HARD))
    stock = full.stock()
    assert stock.categories == ("Alpha", "Beta", "Gamma", "Mine")
    assert stock.matching(Choice()) == 31
    assert stock.matching(Choice(categories=frozenset({"Mine", "Alpha"}))) == 11
    assert stock.matching(Choice(difficulties=frozenset({Difficulty.HARD}))) == 1


def test_a_new_question_is_shuffled_into_the_lap_that_is_played(url: URL, full: Bank) -> None:
    for _ in range(6):
        play(full)
    full.add(own())
    laps = on_the_side(url, "SELECT DISTINCT position / 281474976710656 FROM deck")
    assert [int(lap) for (lap,) in laps] == [1]


@pytest.mark.parametrize("length", [5, 10, 20])
def test_a_round_from_the_full_shipped_deck_gives_no_key_away(bank: Bank, length: int) -> None:
    stock_up(bank)
    for _ in range(5):
        told = [
            trace(asked.item)
            for asked in bank.deal(Choice(length=length, time_limit_s=None), "Ada").round.asked
        ]
        assert not any(
            leaks(earlier, later) for place, later in enumerate(told) for earlier in told[:place]
        )
        play(bank, Choice(length=5, time_limit_s=None))


def test_the_deck_wins_over_the_guard(bank: Bank) -> None:
    """All six leak into each other; still a round has them all, each once."""
    items = [
        question(
            k,
            stem=f"Which of one{k} two{k}?",
            key=f"Gold{k}",
            explanation=" ".join(f"Gold{other}" for other in range(6)),
        )
        for k in range(6)
    ]
    bank.take_in(pack(items=items), "digest")
    asked = asked_in(bank, Choice(length=6, time_limit_s=None), 1)
    assert len(set(asked)) == 6


def test_items_without_category_or_difficulty_are_drawn_as_well(bank: Bank) -> None:
    items = [question(k, category="", difficulty=None) for k in range(5)]
    bank.take_in(pack(items=items), "digest")
    assert len(play(bank).asked) == 5
    none = Choice(length=5, time_limit_s=None, categories=frozenset({""}))
    assert len(play(bank, none).asked) == 5
    assert bank.stock().categories == ("",)


def test_options_are_sampled_and_ordered_anew_and_the_key_is_always_there(bank: Bank) -> None:
    items = [
        question(k, distractors=tuple(f"d{k}{m}" for m in "abcdefg"), show=4) for k in range(5)
    ]
    bank.take_in(pack(items=items), "digest")
    shown: set[tuple[str, ...]] = set()
    places: Counter[int] = Counter()
    for _ in range(20):
        for asked in bank.deal(NO_CLOCK, "Ada").round.asked:
            assert len(asked.options) == 4
            assert asked.options[asked.key_place] == asked.item.key
            shown.add(asked.options)
            places[asked.key_place] += 1
    assert len(shown) > 50
    assert set(places) == {0, 1, 2, 3}
