"""Questions and rounds for the tests of pages."""

from quizapp.game.modes import Choice
from quizapp.game.round import Asked, Attempt
from quizapp.game.scoring import receipt
from quizapp.game.standings import Outcome
from quizapp.game.stock import Shelf, Stock
from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Fact, Item, Source

FILMS = ("The Getaway", "The Marrying Man", "Batman", "Prelude to a Kiss")
FACT = Fact("met", 1, "They met in 1990 on the set of The Marrying Man.")
SOURCE = Source("An article", edition=1, facts=(FACT,))


def asked(
    options: tuple[str, ...] = FILMS,
    key: str = "The Marrying Man",
    stem: str = "On the set of which film did they meet?",
    source: Source | None = SOURCE,
) -> Asked:
    others = tuple(option for option in options if option != key)
    item = Item(
        "met",
        stem,
        key,
        others,
        explanation="They married three years later.",
        category="Early days",
        difficulty=Difficulty.MEDIUM,
        source=source,
    )
    return Asked(b"asked", 0, item, options)


def attempt(question: Asked, chosen: int | None, streak: int = 3) -> Attempt:
    right = chosen == question.key_place
    earned = receipt(
        right=right,
        difficulty=question.item.difficulty,
        used_ms=8_000,
        limit_ms=20_000,
        streak=streak,
    )
    return Attempt(b"attempt", 0, chosen, 8_000, right, earned)


def outcome(**changes: int | None) -> Outcome:
    question = asked()
    tries = (attempt(question, 1), attempt(question, 0), attempt(question, None))
    return Outcome(Choice(), "Ada", 2610, 1, (question,) * 3, tries, **changes)


def stock(count: int = 8) -> Stock:
    categories = ("Early days", "Films", "R&B")
    return Stock(tuple(Shelf(name, level, count) for name in categories for level in Difficulty))
