"""What a machine can hold of the built-in pack: its facts, its items, and the article."""

import random
import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Fact, Item, Source
from quizapp.items.leaks import leak_free, leaks, trace
from quizapp.text import fold, near_text

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "questions" / "kim-basinger-and-alec-baldwin"
ARTICLE = ROOT.parent / "shared" / "article" / "article.txt"
HEADINGS = (
    "Alec Baldwin and Kim Basinger had a pretty",
    "Alec Baldwin's notorious temper",
    "Kim Basinger said everything's good",
)
NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)


def table(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def facts() -> list[Fact]:
    return [
        Fact(fact["ref"], fact["paragraph"], fact["says"], tuple(fact["evidence"]))
        for fact in table("facts")["fact"]
    ]


@cache
def items() -> tuple[Item, ...]:
    known = {fact.ref: fact for fact in facts()}
    return tuple(
        Item(
            ref=entry["ref"],
            stem=entry["stem"],
            key=entry["key"],
            distractors=tuple(entry["distractors"]),
            explanation=entry["explanation"],
            category=entry["category"],
            difficulty=Difficulty[entry["difficulty"].upper()],
            show=entry["show"],
            source=Source("the article", facts=tuple(known[ref] for ref in entry["facts"])),
        )
        for entry in table("items")["item"]
    )


def article_lines() -> list[str]:
    if not ARTICLE.is_file():
        pytest.skip("the article is not here: ../shared/article/article.txt")
    lines = ARTICLE.read_text(encoding="utf-8").replace("\u00a0", " ").splitlines()
    return [line for line in lines if line.strip()]


def runs(text: str, length: int = 7) -> set[tuple[str, ...]]:
    words = fold(text.replace("’", "'")).split()
    return {tuple(words[k : k + length]) for k in range(len(words) - length + 1)}


def shown(item: Item) -> Iterator[list[str]]:
    """Yield every choice of options that a round may show, the key first."""
    for three in combinations(item.distractors, 3):
        yield [item.key, *three]


def value(option: str) -> int | None:
    found = re.fullmatch(r"\$?(\d+)(?: million)?", option)
    if found:
        return int(found[1])
    names = NUMBERS.split()
    return names.index(option.lower()) if option.lower() in names else None


def share(hits: Sequence[float]) -> float:
    return sum(hits) / len(hits)


def words(text: str) -> set[str]:
    return {word for word in fold(text).split() if len(word) > 3}


def picked(scores: list[int]) -> float:
    """Return how often the key, the first, is taken by one who takes the highest score."""
    best = max(scores)
    return (scores[0] == best) / scores.count(best)


def test_the_pack_says_what_it_is() -> None:
    pack = table("pack")
    assert pack["ref"] == FOLDER.name
    assert pack["source"]["title"] == "What Happened To Kim Basinger And Alec Baldwin?"
    assert (pack["as_of"], pack["language"], pack["licence"]) == ("2018", "en", "CC BY 4.0")
    assert pack["edition"] >= 1


def test_every_ref_is_its_own() -> None:
    for refs in ([fact.ref for fact in facts()], [item.ref for item in items()]):
        assert [ref for ref, times in Counter(refs).items() if times > 1] == []


def test_more_than_fifty_facts_are_each_asked_by_ninety_items() -> None:
    asked = {fact.ref for item in items() if item.source for fact in item.source.facts}
    assert len(facts()) > 50
    assert len(items()) >= 90
    assert asked == {fact.ref for fact in facts()}


def test_every_year_of_the_article_is_the_key_of_an_item() -> None:
    years = set(re.findall(r"\b(?:19|20)\d\d\b", " ".join(article_lines())))
    assert years - {item.key for item in items()} == set()


def test_what_has_a_name_or_a_number_is_asked_by_the_key_of_an_item() -> None:
    names = "The Marrying Man|Ireland|Don|Hilaria Thomas|Leonardo|Carmen Gabriela"
    names += "|Romeo Alejandro|Rafael|Indochina War|Dien Bien Phu|The Humane Society"
    names += "|People|The Guardian|National Post|E! News|Page Six|The Edit|Samaritan Mag|$3 million"
    keys = [item.key for item in items()]
    assert [name for name in names.split("|") if not any(name in key for key in keys)] == []
    assert all(sum(name in key for key in keys) > 1 for name in ("People", "National Post"))


def test_no_stem_asks_for_a_word_of_the_page() -> None:
    riddle = re.compile("which (word|adjective|noun|phrase)|as the article puts|…", re.IGNORECASE)
    assert [item.stem for item in items() if riddle.search(item.stem)] == []


def test_every_fact_has_its_evidence_in_its_paragraph() -> None:
    body = [line for line in article_lines()[1:] if not line.startswith(HEADINGS)]
    assert len(body) == 12
    missing = [
        (fact.ref, words)
        for fact in facts()
        for words in fact.evidence
        if words not in body[(fact.paragraph or 0) - 1]
    ]
    assert missing == []
    assert all(fact.evidence for fact in facts())


def test_no_text_repeats_seven_words_of_the_article() -> None:
    theirs = runs(" ".join(article_lines()))
    ours = [text for item in items() for text in (item.stem, *item.options, item.explanation)]
    ours += [text for fact in facts() for text in (fact.says, *fact.evidence)]
    assert [text for text in ours if runs(text) & theirs] == []


def test_what_was_said_in_anger_stands_nowhere() -> None:
    texts = " ".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("*.toml"))
    assert not re.search("psychotic|insane|abuse|thoughtless|humiliat|rude|pig", texts.casefold())


def test_each_difficulty_has_a_quarter_and_five_to_eight_categories_have_enough() -> None:
    by_difficulty = Counter(item.difficulty for item in items())
    assert all(by_difficulty[level] >= len(items()) / 4 for level in Difficulty)
    by_category = Counter(item.category for item in items())
    assert 5 <= len(by_category) <= 8
    assert min(by_category.values()) >= 5


def test_items_have_enough_distractors_and_all_options_differ() -> None:
    assert all(3 <= len(item.distractors) <= 7 for item in items())
    assert share([len(item.distractors) >= 5 for item in items()]) >= 0.55
    for item in items():
        assert len({near_text(option) for option in item.options}) == len(item.options), item.ref


def test_texts_are_short_and_no_stem_is_asked_twice() -> None:
    for item in items():
        assert len(item.stem) <= 160, item.ref
        assert max(map(len, item.options)) <= 60, item.ref
        assert item.explanation, item.ref
        assert len(item.explanation) <= 240, item.ref
    assert len({near_text(item.stem) for item in items()}) == len(items())


def test_no_stem_relies_on_the_article_or_on_a_nameless_person() -> None:
    for item in items():
        assert re.search("Basinger|Baldwin", item.stem), item.ref
        assert "in the article" not in item.stem, item.ref


def test_four_options_are_shown_of_every_item() -> None:
    assert {item.show for item in items()} == {4}


def test_the_longest_or_the_shortest_option_is_seldom_the_key() -> None:
    lengths = [[[len(option) for option in four] for four in shown(item)] for item in items()]
    longest = [share([four[0] > max(four[1:]) for four in fours]) for fours in lengths]
    shortest = [share([four[0] < min(four[1:]) for four in fours]) for fours in lengths]
    assert share(longest) <= 0.25
    assert share(shortest) <= 0.30


def test_guessing_by_wording_does_no_better_than_by_chance() -> None:
    by_stem, by_company = [], []
    for item in items():
        stem = words(item.stem)
        for four in shown(item):
            said = [words(option) for option in four]
            by_stem.append(picked([len(option & stem) for option in said]))
            by_company.append(picked([sum(len(option & o) for o in said) for option in said]))
    assert share(by_stem) <= 0.35
    assert share(by_company) <= 0.35


def test_the_right_number_is_at_every_rank_among_the_shown() -> None:
    ranks: Counter[int] = Counter()
    for item in items():
        if all(value(option) is not None for option in item.options):
            for four in shown(item):
                key, *others = (value(option) or 0 for option in four)
                ranks[sum(other < key for other in others)] += 1
    assert all(0.15 <= ranks[rank] / ranks.total() <= 0.35 for rank in range(4))


def test_twenty_leak_free_items_come_out_of_the_full_deck_and_of_thirty() -> None:
    chance = random.Random(3)  # noqa: S311 - decks to try, no secrets
    for candidates in (len(items()), *[30] * 100):
        deck = chance.sample(items(), candidates)
        traces = [trace(deck[place]) for place in leak_free(deck, 20)]
        assert len(traces) == 20
        assert not any(leaks(first, later) for first, later in combinations(traces, 2))
