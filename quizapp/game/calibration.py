"""How well a player knows what they know: answers by how sure they were of them."""

from dataclasses import dataclass
from math import sqrt

from quizapp.game.practice import Sure

_Z = 1.96  # 95 of 100


@dataclass(frozen=True, slots=True)
class Confidence:
    """The answers of which a player was equally sure; ``chance`` is the share of pure luck."""

    sure: Sure
    answers: int
    right: int
    chance: float

    @property
    def share(self) -> float:
        """The share of the answers that were right, from 0 to 1."""
        return self.right / self.answers if self.answers else 0.0

    @property
    def range(self) -> tuple[float, float]:
        """Where the true share lies in 95 of 100 cases (Wilson's interval)."""
        if not self.answers:
            return 0.0, 1.0
        n, share, z2 = self.answers, self.share, _Z * _Z
        middle = (share + z2 / (2 * n)) / (1 + z2 / n)
        reach = _Z * sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n)
        return max(0.0, min(share, middle - reach)), min(1.0, max(share, middle + reach))
