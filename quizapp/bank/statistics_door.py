"""The part of the bank's front door for scores in full, statistics, and what is one's own."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from quizapp.bank import (
    calibration,
    player_export,
    player_statistics,
    question_health,
    receipts,
    score_lines,
)
from quizapp.bank.door import Door
from quizapp.game.calibration import Confidence
from quizapp.game.receipts import RoundReceipt
from quizapp.game.score_views import EVERYTHING, ScoreView
from quizapp.game.standings import ScoreLine
from quizapp.game.statistics import PlayerStatistics
from quizapp.items.health import BankHealth


class StatisticsDoor(Door):
    """Tables page by page, receipts, what answers tell of players and questions."""

    def lines(
        self, key: str, view: ScoreView = EVERYTHING, after: ScoreLine | None = None
    ) -> Sequence[ScoreLine]:
        """Return the next rounds of a table after a line of it, or its first ones."""
        with self._read() as db:
            return score_lines.lines(db, key, view, after)

    def pack_titles(self) -> dict[str, str]:
        """Return the titles of all packs by their refs."""
        with self._read() as db:
            return score_lines.pack_titles(db)

    def receipt_of(self, round_uid: bytes) -> RoundReceipt | None:
        """Return a round with every question as it was asked; None where it is no more."""
        with self._read() as db:
            return receipts.receipt_of(db, round_uid)

    def confidence(self, player: str) -> list[Confidence]:
        """Return how right a player was, by how sure they said they were."""
        with self._read() as db:
            return calibration.confidence(db, player)

    def statistics(self, player: str, today: date, now_ms: int) -> PlayerStatistics:
        """Return what a player's answers tell, on a day and at an instant of theirs."""
        with self._read() as db:
            return player_statistics.player_statistics(db, player, today, now_ms)

    def bank_health(self, wanted: Sequence[bytes] = ()) -> BankHealth:
        """Return the questions that need somebody's eye, the worst first."""
        with self._read() as db:
            return question_health.bank_health(db, wanted=wanted)

    def export_player(self, uid: bytes, target: Path, settings: Mapping[str, object]) -> None:
        """Write all that is known of a player into a zip, and the settings that are theirs."""
        with self._read() as db:
            player_export.write_player(db, uid, target, settings)
