"""The kinds of rounds: each is a small set of rules beside the others."""

from dataclasses import dataclass

from quizapp.items.difficulty import Difficulty

RULESET = 1
"""What an answer earns (game/scoring.py) and how a round runs; scores of others stand apart."""

CLASSIC, SURVIVAL, SPRINT = "classic", "survival", "sprint"
DAILY, CHALLENGE, MISTAKES = "daily", "challenge", "mistakes"
PRACTICE = "practice"
PARTY, BUZZER = "party", "buzzer"
OPEN = 0
"""The length of a round whose end is not known before."""

DECK, LADDER, TICKETS, ROUND, CARDS = "deck", "ladder", "tickets", "round", "cards"
"""Where the questions of a round come from."""


@dataclass(frozen=True, slots=True)
class Mode:
    """What is special about one kind of round.

    ``lengths`` and ``limits_s`` are what can be chosen, the first being what an odd choice
    becomes; a ``whole`` clock runs through the round, and a wrong answer takes
    ``penalty_ms`` from it. ``hearts`` is how many misses end the round (None: none do).
    At most ``most`` questions are dealt where the length is open, at least ``least``.
    Only a player's first try counts where it is played ``once`` a day or code; a table
    ``by_code`` compares rounds with the very same questions. Without ``points`` an answer
    earns none. A round that ``waits`` is offered again when the player goes home from it;
    one that does not is over then. ``asks_sure``: how sure one is can be asked. A ``party``
    has several players and so many questions for each of them; with a ``buzzer`` whoever
    presses first answers.
    """

    name: str
    source: str = DECK
    lengths: tuple[int, ...] = (10,)
    limits_s: tuple[int | None, ...] = (20, None, 10, 30, 60)
    whole: bool = False
    penalty_ms: int = 0
    hearts: int | None = None
    most: int = 100
    least: int = 5
    categories: bool = True
    difficulties: bool = True
    lifelines: bool = True
    ranked: bool = True
    once: bool = False
    by_code: bool = False
    points: bool = True
    waits: bool = True
    asks_sure: bool = False
    party: bool = False
    buzzer: bool = False


MODES = {
    mode.name: mode
    for mode in (
        Mode(CLASSIC, lengths=(10, 5, 20)),
        Mode(SURVIVAL, source=LADDER, lengths=(OPEN,), hearts=3, difficulties=False),
        Mode(
            SPRINT,
            lengths=(OPEN,),
            limits_s=(60, 120),
            whole=True,
            penalty_ms=3000,
            lifelines=False,
        ),
        Mode(
            DAILY,
            source=TICKETS,
            limits_s=(20, None),
            categories=False,
            difficulties=False,
            lifelines=False,
            once=True,
        ),
        Mode(
            CHALLENGE,
            source=TICKETS,
            lengths=(10, 5, 20),
            categories=False,
            difficulties=False,
            lifelines=False,
            once=True,
            by_code=True,
        ),
        Mode(
            MISTAKES,
            source=ROUND,
            lengths=(OPEN,),
            limits_s=(None,),
            least=1,
            categories=False,
            difficulties=False,
            lifelines=False,
            ranked=False,
        ),
        Mode(
            PRACTICE,
            source=CARDS,
            lengths=(10, 5, 20),
            limits_s=(None,),
            lifelines=False,
            ranked=False,
            points=False,
            waits=False,
            asks_sure=True,
        ),
        Mode(
            PARTY,
            lengths=(5, 3, 10),
            lifelines=False,
            ranked=False,
            party=True,
        ),
        Mode(
            BUZZER,
            lengths=(5, 3, 10),
            lifelines=False,
            ranked=False,
            party=True,
            buzzer=True,
        ),
    )
}

PLAYED = (CLASSIC, SURVIVAL, SPRINT, DAILY, CHALLENGE, PRACTICE, PARTY)
"""The modes that are offered before a round, in their order; a party asks then which kind."""

ANSWER_MS = 10_000
"""How long a player who has buzzed may think, where there is a clock."""

LADDER_STEPS: tuple[tuple[frozenset[Difficulty | None], int], ...] = (
    (frozenset({Difficulty.EASY}), 5),
    (frozenset({Difficulty.MEDIUM, None}), 7),
    (frozenset({Difficulty.HARD}), 100),
)
"""How the difficulty rises: so many of each, then what is left, the hardest first."""
