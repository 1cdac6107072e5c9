"""What a player chooses before a round, and what makes two rounds comparable."""

import json
from dataclasses import dataclass

from quizapp.game.scoring import RULESET
from quizapp.items.item import Difficulty

CLASSIC = "classic"
LENGTHS = (5, 10, 20)
TIME_LIMITS_S: tuple[int | None, ...] = (None, 10, 20, 30, 60)


@dataclass(frozen=True, slots=True)
class Choice:
    """The settings of a round: mode, length, seconds a question, and what is asked.

    Empty ``categories`` or ``difficulties`` mean all of them; ``time_limit_s`` None means
    no clock.
    """

    mode: str = CLASSIC
    length: int = 10
    time_limit_s: int | None = 20
    categories: frozenset[str] = frozenset()
    difficulties: frozenset[Difficulty] = frozenset()

    @property
    def limit_ms(self) -> int | None:
        """Milliseconds a question, or None without a clock."""
        return None if self.time_limit_s is None else self.time_limit_s * 1000

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

        ``packs`` names the packs that could be drawn from, with their editions. Reading
        time and lifelines are 0 until a mode has them.
        """
        limit = self.time_limit_s or 0
        return (
            f"ruleset={RULESET};mode={self.mode};length={self.length};clock={limit};reading=0;"
            f"lifelines=0;difficulty={self.difficulties_key};category={self.categories_key};"
            f"packs={packs}"
        )
