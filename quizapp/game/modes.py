"""What a player chooses before a round, and what makes two rounds comparable."""

import json
from dataclasses import dataclass, replace

from quizapp.game.reading import OFF, PACES
from quizapp.game.rules import CLASSIC, MODES, RULESET, Mode
from quizapp.items.difficulty import Difficulty


@dataclass(frozen=True, slots=True)
class Choice:
    """The settings of a round: mode, length, clock, and what is asked.

    ``length`` 0 means that the end is not known before. ``time_limit_s`` are the seconds
    of each question or, where the mode says so, of the whole round; None is no clock.
    Empty ``categories`` or ``difficulties`` mean all of them. ``code`` is set where the
    questions follow from a code that others can have too. ``sure``: the player is asked how
    sure they are before each verdict; it makes no other table and no other round.
    """

    mode: str = CLASSIC
    length: int = 10
    time_limit_s: int | None = 20
    categories: frozenset[str] = frozenset()
    difficulties: frozenset[Difficulty] = frozenset()
    reading: str = OFF
    lifelines: bool = False
    code: str = ""
    sure: bool = False

    @property
    def rules(self) -> Mode:
        """The rules of the mode."""
        return MODES[self.mode]

    @property
    def limit_ms(self) -> int | None:
        """Milliseconds of a question or of the whole round, or None without a clock."""
        return None if self.time_limit_s is None else self.time_limit_s * 1000

    @property
    def least(self) -> int:
        """How many questions there must be to begin."""
        return self.length or self.rules.least

    @property
    def categories_key(self) -> str:
        """The category choice as one comparable text."""
        return json.dumps(sorted(self.categories), ensure_ascii=False) if self.categories else ""

    @property
    def difficulties_key(self) -> str:
        """The difficulty choice as one comparable text."""
        return "|".join(difficulty.word for difficulty in sorted(self.difficulties))

    def table_key(self, packs: str) -> str:
        """Return what a high-score table ranks together: like with like only.

        ``packs`` names the packs that could be drawn from, with their editions.
        """
        limit = self.time_limit_s or 0
        code = f";code={self.code}" if self.rules.by_code else ""
        return (
            f"ruleset={RULESET};mode={self.mode};length={self.length};clock={limit};"
            f"reading={self.reading or 0};lifelines={int(self.lifelines)};"
            f"difficulty={self.difficulties_key};category={self.categories_key};"
            f"packs={packs}{code}"
        )


def fitted(choice: Choice) -> Choice:
    """Return a choice with what its mode does not offer set to what it does."""
    rules = choice.rules
    timed = choice.time_limit_s if choice.time_limit_s in rules.limits_s else rules.limits_s[0]
    reads = choice.reading in PACES and timed is not None and not rules.whole
    return replace(
        choice,
        length=choice.length if choice.length in rules.lengths else rules.lengths[0],
        time_limit_s=timed,
        categories=choice.categories if rules.categories else frozenset(),
        difficulties=choice.difficulties if rules.difficulties else frozenset(),
        reading=choice.reading if reads else OFF,
        lifelines=choice.lifelines and rules.lifelines,
        sure=choice.sure and rules.asks_sure,
    )
