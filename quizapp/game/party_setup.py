"""Who sits where at a party, and with which key; remembered from one party to the next."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from quizapp.errors import Code, QuizError
from quizapp.game.modes import Choice
from quizapp.game.party import LEAST_SEATS, MOST_SEATS
from quizapp.game.rules import BUZZER, PARTY
from quizapp.limits import PLAYER_CHARACTERS
from quizapp.text import near_text

KEYS = "ALGQPZMT"
"""The keys that seats have at first: far from each other on most keyboards."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A player's name and the letter that buzzes for them."""

    player: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class PartySetup:
    """The seats of a party and whether it is played by buzzer."""

    seats: tuple[Seat, ...] = (Seat(key=KEYS[0]), Seat(key=KEYS[1]))
    buzzer: bool = False

    @property
    def players(self) -> tuple[str, ...]:
        """The names, in the order of the seats."""
        return tuple(seat.player for seat in self.seats)

    def fit(self, choice: Choice) -> Choice:
        """Return a choice for the kind of party that this is."""
        return replace(choice, mode=BUZZER if self.buzzer else PARTY)

    def seat_of(self, player: str) -> int | None:
        """Return where a player sits, whatever the case of the name, or None."""
        name = near_text(player)
        return next((n for n, one in enumerate(self.players) if near_text(one) == name), None)

    def owner_of(self, key: str) -> int | None:
        """Return whose letter a key is, or None."""
        return next((n for n, seat in enumerate(self.seats) if seat.key == key), None)

    def renamed(self, players: Sequence[str]) -> "PartySetup":
        """Return the seats with other names, one for each."""
        seats = [
            replace(seat, player=player) for seat, player in zip(self.seats, players, strict=True)
        ]
        return replace(self, seats=tuple(seats))

    def with_key(self, number: int, key: str) -> "PartySetup":
        """Return the seats, one of them with another letter."""
        seats = list(self.seats)
        seats[number] = replace(seats[number], key=key)
        return replace(self, seats=tuple(seats))

    def with_player(self, player: str = "") -> "PartySetup":
        """Return the seats with one more player: in the first empty one, or in a new one.

        Without a name there is one more empty seat, as long as there are not too many.
        """
        players = list(self.players)
        if player and "" in players:
            players[players.index("")] = player
            return self.renamed(players)
        if len(players) == MOST_SEATS:
            return self
        key = free_key([seat.key for seat in self.seats])
        return replace(self, seats=(*self.seats, Seat(player, key)))

    def without(self, number: int) -> "PartySetup":
        """Return the seats less one, which is only emptied where too few would be left."""
        if len(self.seats) > LEAST_SEATS:
            seats = [seat for n, seat in enumerate(self.seats) if n != number]
            return replace(self, seats=tuple(seats))
        return self.renamed(["" if n == number else p for n, p in enumerate(self.players)])

    def require_distinct(self) -> None:
        """Raise QuizError where two seats have one name, whatever its case."""
        seen: set[str] = set()
        for player in self.players:
            if near_text(player) in seen:
                raise QuizError(Code.PARTY_SAME_NAME, player=player)
            seen.add(near_text(player))


def free_key(taken: Sequence[str]) -> str:
    """Return a letter that is not taken."""
    alphabet = KEYS + "BCDEFHIJKNORSUVWXY"
    return next(letter for letter in alphabet if letter not in taken)


def is_key(text: str) -> bool:
    """Tell whether a typed text is one letter, as a buzzer needs it."""
    return len(text) == 1 and text.isalpha() and text == text.upper()


def seated(players: Sequence[str], remembered: PartySetup) -> PartySetup:
    """Return seats for players: each with their remembered key, or with a free one."""
    known = {near_text(seat.player): seat.key for seat in remembered.seats}
    keys = [known.get(near_text(player), "") for player in players]
    seats: list[Seat] = []
    for player, key in zip(players, keys, strict=True):
        taken = [*(seat.key for seat in seats), *keys]
        seats.append(Seat(player, key or free_key(taken)))
    return PartySetup(tuple(seats), remembered.buzzer)


def setup_to_json(setup: PartySetup) -> str:
    """Return a set-up as JSON."""
    seats = [{"player": seat.player, "key": seat.key} for seat in setup.seats]
    return json.dumps({"seats": seats, "buzzer": setup.buzzer}, ensure_ascii=False)


def setup_from_json(text: str) -> PartySetup:
    """Return the set-up of a text; what is none is as at first."""
    try:
        kept = json.loads(text) if text else {}
    except (ValueError, RecursionError):
        return PartySetup()
    if not isinstance(kept, dict) or not isinstance(kept.get("seats"), list):
        return PartySetup()
    seats: list[Seat] = []
    for one in kept["seats"][:MOST_SEATS]:
        taken = [seat.key for seat in seats]
        seats.append(_seat(one, taken))
    while len(seats) < LEAST_SEATS:
        seats.append(Seat(key=free_key([seat.key for seat in seats])))
    return PartySetup(tuple(seats), kept.get("buzzer") is True)


def _seat(kept: Any, taken: Sequence[str]) -> Seat:  # noqa: ANN401 (whatever stood in the file)
    fields = kept if isinstance(kept, dict) else {}
    player, key = fields.get("player"), fields.get("key")
    name = player[:PLAYER_CHARACTERS] if isinstance(player, str) else ""
    if isinstance(key, str) and is_key(key) and key not in taken:
        return Seat(name, key)
    return Seat(name, free_key(taken))
