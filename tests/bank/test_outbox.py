"""Play on a shared bank whose server is away: all of it waits here, and arrives once."""

import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import URL, make_url

from quizapp.bank.bank import Bank
from quizapp.bank.play_door import Kept
from quizapp.errors import Code
from quizapp.game.lifelines import Lifeline
from quizapp.game.modes import Choice
from quizapp.game.party import PartyPhase, PartyStanding
from quizapp.game.practice import Sure
from quizapp.game.round import Phase
from quizapp.game.rules import BUZZER, PARTY, PRACTICE
from quizapp.items.report import Reason, Remark
from tests.bank.outbox_support import answers, keep, kept_files, nobody_answers, program
from tests.bank.support import (
    NO_CLOCK,
    Fresh,
    answer,
    begin,
    new_attempt_uid,
    on_the_side,
    opened,
    pack,
    refused,
)
from tests.network import Network, network_to
from tests.postgres import Server, new_database


def test_a_round_goes_on_while_the_server_is_away_and_arrives_once(
    network: Network, outboxes: Path, address: URL
) -> None:
    with program(network, outboxes) as bank:
        round_ = begin(bank).round
        assert keep(bank, round_) is Kept.IN_BANK
        assert not kept_files(outboxes)
        network.cut()
        assert [keep(bank, round_) for _ in range(4)] == [Kept.HERE] * 4
        assert bank.waiting_here == 8
        assert refused(bank.deliver).code is Code.BANK_UNREACHABLE
        assert answers(address) == [(1, round_.attempts[0].points)]
        network.mend()
        bank.deliver()
        assert bank.waiting_here == 0
        assert not kept_files(outboxes)
        assert answers(address) == [(5, round_.score)]
        assert keep(bank, begin(bank).round) is Kept.IN_BANK
        assert list(bank.check()) == []


@pytest.mark.parametrize("before", [True, False], ids=["commit lost", "its answer lost"])
@pytest.mark.parametrize("number", [0, 4])
def test_a_cut_at_the_commit_neither_loses_an_answer_nor_counts_it_twice(
    network: Network, outboxes: Path, address: URL, number: int, *, before: bool
) -> None:
    with program(network, outboxes) as bank:
        round_ = begin(bank).round
        for _ in range(number):
            keep(bank, round_)
        asked = round_.current
        bank.show(asked.uid)
        network.lose_answer_to(b"COMMIT", before=before)
        assert bank.keep(asked.uid, round_.answer(asked.key_place, 1000)) is Kept.HERE
        assert network.lost.wait(10)
        assert sum(count for count, _ in answers(address)) == number + (0 if before else 1)
        network.mend()
        bank.deliver()
        assert bank.take_lost() == 0
        assert answers(address) == [(number + 1, round_.score)]
        assert list(bank.check()) == []


def test_a_server_that_is_killed_in_mid_round_gets_the_rest_when_it_is_back(
    mortal_server: Server, outboxes: Path
) -> None:
    with new_database(mortal_server.url) as database:
        url = make_url(database)
        with opened(url) as bank:
            bank.take_in(pack(30), "digest")
        with closing(Bank.open(url, outboxes=outboxes)) as bank:
            for stop in (mortal_server.kill, lambda: mortal_server.stop("immediate")):
                round_ = begin(bank).round
                keep(bank, round_)
                stop()
                assert [keep(bank, round_) for _ in range(2)] == [Kept.HERE] * 2
                mortal_server.start()
                bank.deliver()
                assert [keep(bank, round_) for _ in range(2)] == [Kept.IN_BANK] * 2
                assert answers(url)[-1] == (5, round_.score)
            assert list(bank.check()) == []


@pytest.mark.parametrize("connected", [True, False])
def test_a_network_that_swallows_everything_holds_nobody_up_for_ever(
    network: Network, outboxes: Path, address: URL, *, connected: bool
) -> None:
    with program(network, outboxes) as bank:
        round_ = begin(bank).round
        if not connected:
            network.cut()
            network.mend()
        network.swallow()
        assert keep(bank, round_) is Kept.HERE
        assert refused(lambda: bank.deal(NO_CLOCK, "Ada")).code is Code.BANK_UNREACHABLE
        network.mend()
        bank.deliver()
        assert answers(address) == [(1, round_.score)]


def test_a_server_that_falls_silent_within_an_answer_is_given_up(
    network: Network, outboxes: Path, address: URL
) -> None:
    with program(network, outboxes) as bank:
        round_ = begin(bank).round
        keep(bank, round_)
        asked = round_.current
        bank.show(asked.uid)
        with nobody_answers(address):
            assert bank.keep(asked.uid, round_.answer(asked.key_place, 1000)) is Kept.HERE
        bank.deliver()
        assert answers(address) == [(2, round_.score)]


def test_many_who_begin_at_the_same_moment_are_all_let_in(address: URL) -> None:
    """All make the table of that kind of round, which is there once."""
    together = threading.Barrier(6)

    def play_one(number: int) -> Kept:
        with opened(address) as bank:
            new = bank.deal(NO_CLOCK, f"Player {number}")
            together.wait(30)
            return bank.begin(new)

    with ThreadPoolExecutor(6) as players:
        assert set(players.map(play_one, range(6))) == {Kept.IN_BANK}
    assert answers(address) == [(0, 0)] * 6


@pytest.mark.parametrize("fresh", ["postgresql"], indirect=True)
def test_all_that_play_writes_is_the_same_sent_later(fresh: Fresh, outboxes: Path) -> None:
    written = []
    for later in (False, True):
        with (
            fresh() as address,
            network_to(address.render_as_string(hide_password=False)) as network,
            program(network, outboxes) as bank,
        ):
            if later:
                network.cut()
                assert bank.discard(new_attempt_uid()) is Kept.HERE
                network.mend()  # what comes behind waits too, for order's sake
            _play_everything(bank)
            assert (bank.waiting_here > 40) == later
            bank.deliver()
            assert list(bank.check()) == []
            written.append(_written(address))
    assert written[0] == written[1]


def _play_everything(bank: Bank) -> None:
    """Play so that each thing that play writes is written."""
    round_ = begin(bank, Choice(length=5, time_limit_s=20, lifelines=True)).round
    first = round_.current
    bank.show(first.uid, used_ms=5)
    bank.leave(first.uid, 700)
    bank.take_up(round_.uid)
    bank.show(first.uid, used_ms=700)
    bank.use(first.uid, round_.use(Lifeline.FIFTY))
    bank.use(first.uid, round_.use(Lifeline.SWAP))
    while round_.phase is not Phase.OVER:
        answer(bank, round_, right=round_.current.place != 2)
        words = f"“{round_.current.place}”?"
        bank.report(round_.current.uid, Remark(new_attempt_uid(), Reason.UNCLEAR, words))
        round_.proceed()
    practice = begin(bank, Choice(mode=PRACTICE, length=5, time_limit_s=None, sure=True)).round
    asked = practice.current
    bank.keep(asked.uid, practice.answer(asked.key_place, 1000, Sure.FAIRLY))
    bank.leave(asked.uid, 0)
    bank.discard(practice.uid)
    for mode in (PARTY, BUZZER):
        _play_party(bank, Choice(mode=mode, length=2, time_limit_s=20))


def _play_party(bank: Bank, choice: Choice) -> None:
    new = bank.deal_party(choice, ["Ada", "Bo"])
    bank.begin(new)
    party = new.round
    while party.phase is not PartyPhase.OVER:
        asked = party.current
        bank.show_party(asked.uid, PartyStanding(shown=True))
        bank.leave_party(asked.uid, PartyStanding(used_ms=300))
        if party.phase is PartyPhase.OPEN and asked.place == 0:
            party.give_up()
            bank.reveal_party(asked.uid, last=party.all_closed)
        else:
            if party.phase is PartyPhase.OPEN:
                party.buzz(1, 400)
            turn = party.answer(asked.key_place, 900)
            bank.keep_turn(asked.uid, turn, reveals=party.phase is PartyPhase.REVEALED)
        party.proceed()


def _written(address: URL) -> list[Counter[Any]]:
    """What stands in the bank of play, but for chance: which questions came, and when."""
    return [
        Counter(tuple(row) for row in on_the_side(address, query))
        for query in (
            'SELECT s.mode, r.finished, r.resumed, r.ended_ms IS NULL, p.seat, y.name, p."right"'
            " FROM round r JOIN score_table s ON s.id = r.table_id"
            " JOIN round_player p ON p.round_id = r.id JOIN player y ON y.id = p.player_id",
            "SELECT s.mode, a.place, a.phase, a.used_ms, a.cut_off, a.lifelines, length(a.removed)"
            " FROM asked a JOIN round r ON r.id = a.round_id JOIN score_table s"
            " ON s.id = r.table_id",
            'SELECT a.place, y.name, t.try_number, t.used_ms, t."right", t.percent, t.streak,'
            " t.sure FROM attempt t JOIN asked a ON a.id = t.asked_id"
            " JOIN player y ON y.id = t.player_id",
            "SELECT reason, remark, player_id IS NULL FROM flag",
            "SELECT DISTINCT y.name FROM card c JOIN player y ON y.id = c.player_id",
        )
    ]
