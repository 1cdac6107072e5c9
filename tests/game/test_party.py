"""A party: whatever its players do, nobody answers twice and no score is negative."""

from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from quizapp.game.modes import Choice
from quizapp.game.party import PartyPhase, PartyRound, PartyStanding, Turn
from quizapp.game.podium import Place, ranked
from quizapp.game.round import Asked, OutOfTurn
from quizapp.game.rules import ANSWER_MS, BUZZER, PARTY
from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Item

TURNS = Choice(mode=PARTY, length=3, time_limit_s=20)
BUZZ = replace(TURNS, mode=BUZZER)
LEVELS = (None, *Difficulty)
NAMES = ("Ada", "Bo", "Cy", "Di", "Ed", "Fi", "Gus", "Hal")


def asked(count: int, options: int = 4) -> list[Asked]:
    wrong = ("a", "b", "c")[: options - 1]
    made = []
    for place in range(count):
        item = Item(f"i{place}", f"Which {place}?", "key", wrong, difficulty=LEVELS[place % 4])
        made.append(Asked(uuid4().bytes, place, item, ("key", *wrong)))
    return made


def party(choice: Choice = BUZZ, seats: int = 3, options: int = 4, each: int = 3) -> PartyRound:
    return PartyRound(b"p" * 16, choice, asked(each * seats, options), players=NAMES[:seats])


def test_by_turns_every_player_gets_the_same_number_of_questions_in_order() -> None:
    game = party(TURNS, seats=3)
    seen = []
    while game.phase is not PartyPhase.OVER:
        assert game.seat is not None
        seen.append(game.seat)
        game.answer(0, 1000)
        game.proceed()
    assert seen == [0, 1, 2] * 3


def test_by_turns_a_wrong_answer_reveals_and_the_next_player_is_known() -> None:
    game = party(TURNS)
    turn = game.answer(1, 1000)
    assert (game.phase, turn.seat, game.next_seat) == (PartyPhase.REVEALED, 0, 1)
    assert game.settled_by is turn


def test_a_question_belongs_to_who_buzzes_first() -> None:
    game = party()
    assert (game.phase, game.seat) == (PartyPhase.OPEN, None)
    with pytest.raises(OutOfTurn):
        game.answer(0, 0)
    game.buzz(2, 3000)
    assert game.seat == 2
    with pytest.raises(OutOfTurn):
        game.buzz(1, 3001)
    turn = game.answer(0, 5000)
    assert (turn.seat, turn.attempt.right, game.phase) == (2, True, PartyPhase.REVEALED)


def test_speed_counts_from_the_buzz_and_not_from_the_answer() -> None:
    slow, quick = party(), party()
    for game, thinking in ((slow, 9000), (quick, 0)):
        game.buzz(0, 8000)
        game.answer(0, thinking)
    assert slow.score(0) == quick.score(0) == 162  # 200 × 81 %


def test_a_wrong_buzz_opens_the_question_to_the_others_only() -> None:
    game = party()
    game.buzz(1, 2000)
    game.answer(2, 1000)
    assert game.phase is PartyPhase.OPEN
    assert (game.out, game.tried, game.open_ms) == ({1}, {2}, 2000)
    assert not game.may_buzz(1)
    with pytest.raises(OutOfTurn):
        game.buzz(1, 4000)
    game.buzz(0, 4000)
    with pytest.raises(OutOfTurn):
        game.answer(2, 0)  # it is known to be wrong
    assert game.answer(0, 0).attempt.right


def test_who_thinks_too_long_after_the_buzz_has_had_their_try() -> None:
    game = party()
    game.buzz(0, 0)
    assert game.limit_ms == ANSWER_MS
    late = game.answer(0, ANSWER_MS + 1)
    assert (late.attempt.right, late.attempt.points, game.phase) == (False, 0, PartyPhase.OPEN)


def test_a_question_is_revealed_when_nobody_is_left_or_one_option_is() -> None:
    game = party(seats=2)
    for seat in (0, 1):
        game.buzz(seat, 0)
        game.answer(seat + 1, 0)
    assert game.phase is PartyPhase.REVEALED
    two = party(options=2)
    two.buzz(0, 0)
    two.answer(1, 0)
    assert two.phase is PartyPhase.REVEALED  # else the next would be given the points
    assert two.settled_by is not None


def test_an_open_question_that_nobody_wants_is_revealed_without_an_answer() -> None:
    game = party()
    game.give_up()
    assert (game.phase, game.turns, game.settled_by) == (PartyPhase.REVEALED, [], None)
    game.proceed()
    assert game.current.place == 1


def test_a_streak_is_a_players_own_and_letting_others_answer_does_not_end_it() -> None:
    game = party()
    for seat in (0, 1, 0):
        game.buzz(seat, 0)
        game.answer(0, 0)
        game.proceed()
    assert (game.streak(0), game.streak(1), game.streak(2)) == (2, 1, 0)
    assert game.turns[2].attempt.receipt.streak == 1


def test_without_a_clock_a_buzz_has_none_either() -> None:
    game = party(replace(BUZZ, time_limit_s=None))
    game.buzz(0, 999_999)
    assert game.limit_ms is None
    assert game.answer(0, 999_999).attempt.receipt.percent == 100


def test_a_question_that_was_cut_off_earns_half_whoever_answers() -> None:
    stood = PartyStanding(shown=True, cut_off=True)
    game = PartyRound(b"p", BUZZ, asked(6), players=NAMES[:2], standing=stood)
    game.buzz(1, 0)
    assert game.answer(0, 0).attempt.receipt.percent == 50


def test_places_are_ranked_and_equals_share_a_rank() -> None:
    scores = [100, 300, 100, 0]
    places = ranked([Place(0, n, NAMES[n], score, 0, 0) for n, score in enumerate(scores)])
    assert [(place.rank, place.player) for place in places] == [
        (1, "Bo"),
        (2, "Ada"),
        (2, "Cy"),
        (4, "Di"),
    ]


class AnyParty(RuleBasedStateMachine):
    """Commands of any player in any order, and a restart from what was kept at any moment."""

    @initialize(
        seats=st.integers(2, 8),
        options=st.integers(2, 4),
        buzzer=st.booleans(),
        timed=st.booleans(),
    )
    def start(self, seats: int, options: int, buzzer: bool, timed: bool) -> None:
        self.choice = replace(BUZZ if buzzer else TURNS, time_limit_s=20 if timed else None)
        self.asked = asked(seats, options)
        self.names = NAMES[:seats]
        self.party = PartyRound(b"p" * 16, self.choice, self.asked, players=self.names)
        self.kept: list[Turn] = []
        self.used_ms = 0

    @rule(seat=st.integers(-1, 8), used_ms=st.integers(0, 22_000))
    def buzz(self, seat: int, used_ms: int) -> None:
        late = self.choice.limit_ms is not None and used_ms > self.choice.limit_ms
        if self.party.may_buzz(seat) and not late:
            self.party.buzz(seat, used_ms)
            self.used_ms = used_ms
        else:
            with pytest.raises(OutOfTurn):
                self.party.buzz(seat, used_ms)

    @rule(chosen=st.none() | st.integers(-1, 4), used_ms=st.integers(0, 22_000))
    def answer(self, chosen: int | None, used_ms: int) -> None:
        options = len(self.party.current.options)
        fits = chosen is None or (0 <= chosen < options and chosen not in self.party.tried)
        if self.party.phase is PartyPhase.ANSWERING and fits:
            seat = self.party.seat
            turn = self.party.answer(chosen, used_ms)
            assert turn.seat == seat
            self.kept.append(turn)
        else:
            with pytest.raises(OutOfTurn):
                self.party.answer(chosen, used_ms)

    @rule()
    def give_up(self) -> None:
        if self.party.phase is PartyPhase.OPEN:
            self.party.give_up()
        else:
            with pytest.raises(OutOfTurn):
                self.party.give_up()

    @rule()
    def proceed(self) -> None:
        if self.party.phase is PartyPhase.REVEALED:
            self.party.proceed()
            self.used_ms = 0
        else:
            with pytest.raises(OutOfTurn):
                self.party.proceed()

    @precondition(lambda self: self.party.phase is not PartyPhase.OVER)
    @rule(cut_off=st.booleans())
    def restart(self, cut_off: bool) -> None:
        before = self.party
        asking = before.phase in (PartyPhase.OPEN, PartyPhase.ANSWERING)
        seat = before.seat if self.choice.rules.buzzer else None
        cut_off = (cut_off or before.standing.cut_off) and asking
        standing = PartyStanding(asking, self.used_ms, cut_off, seat)
        self.party = PartyRound(
            before.uid,
            self.choice,
            self.asked,
            players=self.names,
            turns=self.kept,
            closed=before.closed,
            standing=standing,
        )
        assert (self.party.phase, self.party.seat) == (before.phase, before.seat)
        assert self.party.current is before.current
        assert (self.party.out, self.party.tried) == (before.out, before.tried)
        assert self.party.places() == before.places()
        assert self.party.settled_by == before.settled_by

    @invariant()
    def scores_are_those_of_the_kept_answers(self) -> None:
        assert self.party.turns == self.kept
        for place in self.party.places():
            points = [t.attempt.points for t in self.kept if t.seat == place.seat]
            assert 0 <= place.score == sum(points)
            assert place.right <= place.answered == len(points)

    @invariant()
    def nobody_answers_a_question_twice_and_at_most_one_is_right(self) -> None:
        tries = [(turn.attempt.place, turn.seat) for turn in self.kept]
        assert len(tries) == len(set(tries))
        right = [turn.attempt.place for turn in self.kept if turn.attempt.right]
        assert len(right) == len(set(right))
        places = [turn.attempt.place for turn in self.kept]
        assert places == sorted(places)
        numbers = [turn.number for turn in self.kept]
        assert numbers == [places[:n].count(place) + 1 for n, place in enumerate(places)]

    @invariant()
    def only_the_last_answer_of_all_is_the_last(self) -> None:
        for turn in self.kept:
            assert not turn.attempt.last or (self.party.all_closed and turn is self.kept[-1])


TestAnyParty = AnyParty.TestCase
TestAnyParty.settings = settings(max_examples=80, stateful_step_count=40, deadline=None)

_COMMANDS = st.lists(
    st.tuples(st.integers(0, 2), st.integers(0, 3), st.integers(0, 19_000), st.booleans()),
    min_size=30,
    max_size=60,
)


@pytest.mark.parametrize("choice", [TURNS, BUZZ], ids=["turns", "buzzer"])
@given(commands=_COMMANDS, cuts=st.sets(st.integers(0, 59)))
@settings(max_examples=60, deadline=None)
def test_a_party_that_was_interrupted_equals_one_that_was_not(
    choice: Choice, commands: list[tuple[int, int, int, bool]], cuts: set[int]
) -> None:
    questions = asked(9)
    whole = PartyRound(b"p", choice, questions, players=NAMES[:3])
    halved = PartyRound(b"p", choice, questions, players=NAMES[:3])
    for number, (seat, chosen, used_ms, gives_up) in enumerate(commands):
        if number in cuts and halved.phase is not PartyPhase.OVER:
            halved = _restored(halved, questions)
        for game in (whole, halved):
            _do(game, seat, chosen, used_ms, gives_up=gives_up)
    assert [t.attempt.receipt for t in halved.turns] == [t.attempt.receipt for t in whole.turns]
    assert (halved.places(), halved.phase) == (whole.places(), whole.phase)


def _restored(game: PartyRound, questions: list[Asked]) -> PartyRound:
    asking = game.phase in (PartyPhase.OPEN, PartyPhase.ANSWERING)
    seat = game.seat if game.choice.rules.buzzer else None
    return PartyRound(
        game.uid,
        game.choice,
        questions,
        players=game.players,
        turns=game.turns,
        closed=game.closed,
        standing=PartyStanding(asking, game.open_ms, seat=seat),
    )


def _do(game: PartyRound, seat: int, chosen: int, used_ms: int, *, gives_up: bool) -> None:
    """Let a party go one step on, as the command has it."""
    if game.phase is PartyPhase.REVEALED:
        game.proceed()
    elif game.phase is PartyPhase.ANSWERING and chosen not in game.tried:
        game.answer(chosen, used_ms // 2)
    elif game.phase is PartyPhase.OPEN and gives_up and seat == 0:
        game.give_up()
    elif game.may_buzz(seat):
        game.buzz(seat, max(used_ms, game.open_ms))
