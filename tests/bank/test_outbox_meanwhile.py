"""What waits in an outbox, and what becomes of it when other things happen meanwhile."""

import resource
import shutil
import signal
import sqlite3
import stat
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import URL, make_url

from quizapp.bank.bank import Bank
from quizapp.bank.play_door import Kept
from quizapp.bank.schema import HEAD
from quizapp.bank.setup import migrate
from quizapp.errors import Code
from quizapp.game.modes import Choice, fitted
from quizapp.game.rules import DAILY
from tests.bank import play_cut_off
from tests.bank.outbox_support import answers, keep, kept_files, nobody_answers, program
from tests.bank.support import (
    NO_CLOCK,
    begin,
    new_attempt_uid,
    on_the_side,
    opened,
    own,
    play,
    refused,
)
from tests.faults.trials import can_trace, traced
from tests.network import Network

TODAY = fitted(Choice(mode=DAILY, time_limit_s=None))


def plain(url: URL) -> str:
    return url.render_as_string(hide_password=False)


def played_by(address: URL) -> list[str]:
    """Whose each answer is."""
    found = "SELECT y.name FROM attempt t JOIN player y ON y.id = t.player_id ORDER BY t.id"
    return [str(name) for (name,) in on_the_side(address, found)]


def test_what_a_killed_program_has_kept_is_sent_by_the_next_before_anything_is_read(
    address: URL, outboxes: Path
) -> None:
    said = play_cut_off.killed(plain(address), outboxes)
    assert len(said) == 3
    assert answers(address) == [(0, 0)]
    assert kept_files(outboxes)
    with closing(Bank.open(address, outboxes=outboxes)) as bank:
        assert answers(address) == [(3, said[-1])]
        waiting = bank.waiting()
        assert waiting is not None
        assert (waiting.answered, waiting.score) == (3, said[-1])
        assert not kept_files(outboxes)
        round_ = bank.restore(waiting.round_uid)
        round_.proceed()
        assert keep(bank, round_) is Kept.IN_BANK
        assert list(bank.check()) == []


@pytest.mark.skipif(not can_trace(), reason="strace may not look at programs here")
def test_an_answer_that_is_said_to_be_kept_is_on_the_disk(
    address: URL, outboxes: Path, tmp_path: Path
) -> None:
    trace = tmp_path / "trace"
    under = traced("fdatasync,fsync,write", options=("-y", "-o", str(trace)))
    play_cut_off.killed(plain(address), outboxes, under=under)
    calls = [line for line in trace.read_text().splitlines() if "resumed" not in line]
    done = [
        "said" if "write(1<" in call else "synced"
        for call in calls
        if "write(1<" in call or ("sync(" in call and ".db-wal>" in call)
    ]
    said = [place for place, one in enumerate(done) if one == "said"]
    assert len(said) == 3
    assert {done[place - 1] for place in said} == {"synced"}


def test_what_waits_is_its_owner_s_alone_and_waits_for_its_bank_and_its_user(
    network: Network, address: URL, outboxes: Path, postgres_url: str
) -> None:
    with program(network, outboxes) as bank:
        round_ = begin(bank).round
        network.cut()
        keep(bank, round_)
        modes = {one: stat.S_IMODE(one.stat().st_mode) for one in outboxes.rglob("*")}
        assert {mode for one, mode in modes.items() if one.is_file()} == {0o600}
        assert {mode for one, mode in modes.items() if one.is_dir()} == {0o700}
    on_the_side(address, "CREATE ROLE somebody_else LOGIN SUPERUSER")
    try:
        for other in (make_url(postgres_url), address.set(username="somebody_else")):
            with closing(Bank.open(other, outboxes=outboxes)):
                assert kept_files(outboxes)
        assert answers(address) == [(0, 0)]
    finally:
        on_the_side(address, "DROP ROLE somebody_else")
    Bank.open(address, outboxes=outboxes).close()
    assert answers(address) == [(1, round_.score)]


def test_two_programs_of_one_user_send_each_their_own(
    network: Network, address: URL, outboxes: Path
) -> None:
    with program(network, outboxes) as one, program(network, outboxes) as other:
        rounds = [begin(bank, player=name).round for bank, name in ((one, "Ada"), (other, "Bo"))]
        network.cut()
        for _ in range(3):
            keep(one, rounds[0])
            keep(other, rounds[1])
        network.mend()
        with program(network, outboxes) as third:  # it finds both held
            assert third.waiting_here == 0
        assert answers(address) == [(0, 0), (0, 0)]
        other.deliver()
        assert answers(address) == [(0, 0), (3, rounds[1].score)]
        one.deliver()
        assert answers(address) == [(3, rounds[0].score), (3, rounds[1].score)]
        assert list(one.check()) == []
        assert not kept_files(outboxes)


def test_what_several_programs_left_is_sent_in_the_order_in_which_they_began(
    address: URL, outboxes: Path
) -> None:
    for name in ("Ada", "Bo", "Cy"):
        play_cut_off.killed(plain(address), outboxes, name, 1)
    Bank.open(address, outboxes=outboxes).close()
    assert played_by(address) == ["Ada", "Bo", "Cy"]


def test_a_note_that_was_sent_but_not_crossed_off_counts_once(
    address: URL, outboxes: Path, tmp_path: Path
) -> None:
    """The program dies between the server's commit and its own: it sends the first one again."""
    said = play_cut_off.killed(plain(address), outboxes, "Ada", 1)
    saved = tmp_path / "saved"
    shutil.copytree(outboxes, saved)
    Bank.open(address, outboxes=outboxes).close()
    (kept,) = saved.rglob("*.db")
    with closing(sqlite3.connect(kept, isolation_level=None)) as db:
        db.execute("DELETE FROM waiting WHERE number < (SELECT max(number) FROM waiting)")
    with closing(Bank.open(address, outboxes=saved)) as bank:
        assert bank.take_lost() == 0
    assert answers(address) == [(1, said[0])]


def test_answers_of_a_deleted_player_are_sent_to_nobody_and_that_is_said(
    network: Network, address: URL, outboxes: Path
) -> None:
    for erased in (False, True):
        with program(network, outboxes) as bank, opened(address) as elsewhere:
            begun = begin(bank, player="Ada").round
            dealt = bank.deal(NO_CLOCK, "Ada")
            network.cut()
            for round_ in (begun, dealt.round):
                if round_ is dealt.round:
                    bank.begin(dealt)
                keep(bank, round_)
            (ada,) = (one for one in elsewhere.players() if one.name == "Ada")
            before = len(played_by(address))
            (elsewhere.erase_player if erased else elsewhere.remove_player)(ada.uid)
            network.mend()
            bank.deliver()
            assert bank.waiting_here == 0
            assert bank.take_lost() >= 2
            assert bank.take_lost() == 0
            assert len(played_by(address)) == before
            assert "Ada" not in {one.name for one in elsewhere.players()}
            assert keep(bank, begin(bank, player="Bo").round) is Kept.IN_BANK
            assert list(bank.check()) == []


def test_answers_of_a_merged_player_are_the_other_s(
    network: Network, address: URL, outboxes: Path
) -> None:
    with program(network, outboxes) as bank, opened(address) as elsewhere:
        bo = elsewhere.add_player("Bo")
        begun = begin(bank, player="Ada").round
        dealt = bank.deal(NO_CLOCK, "Ada")
        network.cut()
        keep(bank, begun)
        bank.begin(dealt)
        keep(bank, dealt.round)
        (ada,) = (one for one in elsewhere.players() if one.name == "Ada")
        elsewhere.merge_players(ada.uid, bo.uid)
        network.mend()
        bank.deliver()
        assert bank.take_lost() == 0
        assert played_by(address) == ["Bo", "Bo"]


def test_a_round_that_was_played_on_elsewhere_keeps_the_answers_that_came_first(
    network: Network, address: URL, outboxes: Path
) -> None:
    with program(network, outboxes) as bank, opened(address) as elsewhere:
        round_ = begin(bank).round
        keep(bank, round_)
        network.cut()
        keep(bank, round_)
        keep(bank, round_)
        there = elsewhere.restore(round_.uid)
        there.proceed()
        keep(elsewhere, there)
        network.mend()
        bank.deliver()
        assert bank.take_lost() == 1
        assert sum(count for count, _ in answers(address)) == 3
        assert list(bank.check()) == []


def test_a_question_that_was_changed_meanwhile_is_kept_as_it_was_asked(
    network: Network, address: URL, outboxes: Path
) -> None:
    with opened(address) as elsewhere:
        for one in elsewhere.packs():
            elsewhere.switch_pack(one.uid, playable=False)
        mine = [elsewhere.add(own(f"Who made thing {number}?")) for number in range(5)]
        with program(network, outboxes) as bank:
            dealt = bank.deal(NO_CLOCK, "Ada")
            network.cut()
            bank.begin(dealt)
            for _ in range(5):
                keep(bank, dealt.round)
            elsewhere.change(mine[0].uid, own("Who made another thing?"))
            elsewhere.remove(mine[1].uid)
            network.mend()
            bank.deliver()
            assert answers(address) == [(5, dealt.round.score)]
            asked = {asked.item.stem for asked in bank.restore(dealt.round.uid).asked}
            assert asked == {f"Who made thing {number}?" for number in range(5)}


def test_of_two_tries_at_a_day_the_one_that_arrives_first_counts(
    network: Network, address: URL, outboxes: Path
) -> None:
    with program(network, outboxes) as bank, opened(address) as elsewhere:
        play(elsewhere, player="Ada")
        dealt = bank.deal(TODAY, "Ada")
        network.cut()
        bank.begin(dealt)
        while not dealt.round.all_answered:
            keep(bank, dealt.round)
        play(elsewhere, TODAY, "Ada")
        network.mend()
        bank.deliver()
        assert bank.take_lost() == 0
        ranked = "SELECT count(*) FROM round_player WHERE only_try IS NOT NULL"
        assert on_the_side(address, ranked) == [(1,)]
        assert len(played_by(address)) == 25


def test_a_newer_schema_is_never_written_and_the_outbox_waits_for_a_newer_program(
    network: Network, address: URL, outboxes: Path
) -> None:
    with program(network, outboxes) as bank:
        round_ = begin(bank).round
        keep(bank, round_)
        newer = f"{int(HEAD) + 1:04}"
        on_the_side(address, "UPDATE alembic_version SET version_num = ?", newer)
        assert keep(bank, round_) is Kept.HERE  # its connection has stood all the while
        assert refused(bank.deliver).code is Code.BANK_NEWER
        assert refused(lambda: bank.add(own())).code is Code.BANK_NEWER
        assert answers(address) == [(1, round_.attempts[0].points)]
    assert refused(lambda: Bank.open(address, outboxes=outboxes)).code is Code.BANK_NEWER
    assert kept_files(outboxes)
    on_the_side(address, "UPDATE alembic_version SET version_num = ?", HEAD)
    Bank.open(address, outboxes=outboxes).close()
    assert answers(address) == [(2, round_.score)]


def test_a_schema_is_changed_between_two_writes_and_never_within_one(address: URL) -> None:
    """Whoever changes it waits for a write that has begun, and the next write sees it."""
    with opened(address) as bank, ThreadPoolExecutor(2) as elsewhere:
        round_ = begin(bank).round
        with nobody_answers(address):
            kept = elsewhere.submit(keep, bank, round_)
            _await_waiting(address, 1)
            changed = elsewhere.submit(migrate, address, "0004", "downgrade")
            _await_waiting(address, 2)
            assert not kept.done()
            assert not changed.done()
        assert kept.result(30) is Kept.IN_BANK
        changed.result(30)
        assert refused(lambda: keep(bank, round_)).code is Code.BANK_IN_USE
        assert answers(address) == [(1, round_.attempts[0].points)]


def _await_waiting(address: URL, sessions: int) -> None:
    """Look at the server until so many sessions wait for others."""
    waits = "SELECT count(*) FROM pg_locks WHERE NOT granted"
    while on_the_side(address, waits) != [(sessions,)]:
        pass


@contextmanager
def no_room(most: int) -> Iterator[None]:
    """Have no file grow beyond so many bytes, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


def test_a_full_disk_keeps_nothing_and_says_so_and_the_answer_can_be_tried_again(
    network: Network, address: URL, outboxes: Path
) -> None:
    with program(network, outboxes) as bank:
        round_ = begin(bank).round
        asked = round_.current
        attempt = round_.answer(asked.key_place, 1000)
        network.cut()
        with no_room(0):
            code = refused(lambda: bank.keep(asked.uid, attempt)).code
            assert code in (Code.DISK_FULL, Code.FOLDER_READ_ONLY)
            assert bank.waiting_here == 0
        assert bank.keep(asked.uid, attempt) is Kept.HERE
        network.mend()
        bank.deliver()
        assert answers(address) == [(1, round_.score)]


def test_a_folder_that_cannot_be_written_hinders_no_bank_from_being_opened(
    network: Network, address: URL, outboxes: Path
) -> None:
    outboxes.write_text("no folder")
    with program(network, outboxes) as bank:
        round_ = begin(bank).round
        asked = round_.current
        network.cut()
        attempt = round_.answer(asked.key_place, 1000)
        assert refused(lambda: bank.keep(asked.uid, attempt)).code is Code.FOLDER_READ_ONLY
        network.mend()
        assert bank.keep(asked.uid, attempt) is Kept.IN_BANK
    assert answers(address) == [(1, round_.score)]


@pytest.mark.parametrize("harm", ["bytes", "note", "half made", "newer"])
def test_what_cannot_be_read_is_set_aside_or_left_and_hinders_nobody(
    network: Network, address: URL, outboxes: Path, harm: str
) -> None:
    play_cut_off.killed(plain(address), outboxes)
    (kept,) = outboxes.rglob("*.db")
    with closing(sqlite3.connect(kept, isolation_level=None)) as db:
        if harm == "note":
            db.execute('UPDATE waiting SET note = \'["keep", {"at_ms": "soon"}]\'')
        elif harm == "newer":
            db.execute("PRAGMA user_version=2")
        elif harm == "half made":
            db.execute("DROP TABLE waiting")
    if harm == "bytes":
        for one in (kept, kept.with_name(f"{kept.name}-wal")):
            one.write_bytes(b"no outbox" * 1000)
    before = kept.read_bytes()
    with program(network, outboxes) as bank:
        said = bank.unreadable_outboxes()
        assert bank.unreadable_outboxes() == []
        assert bank.waiting_here == 0
        round_ = begin(bank, player="Bo").round
        network.cut()
        assert keep(bank, round_) is Kept.HERE
        network.mend()
        bank.deliver()
        assert answers(address)[-1] == (1, round_.score)
    if harm == "half made":
        assert not said
        assert not kept_files(outboxes)
    elif harm == "newer":
        assert not said
        assert kept.read_bytes() == before
    else:
        (aside,) = said
        assert aside.read_bytes()
        assert not kept.exists()


def test_a_note_that_cannot_be_understood_costs_neither_the_bank_nor_an_answer(
    network: Network, address: URL, outboxes: Path
) -> None:
    """A later program's mode, say: an earlier one keeps it all for the next."""
    said = play_cut_off.killed(plain(address), outboxes)
    known = "SELECT mode FROM score_table"
    ((mode,),) = on_the_side(address, known)
    on_the_side(address, "UPDATE score_table SET mode = 'later'")
    with program(network, outboxes) as bank:
        assert bank.waiting_here > 0
        for _ in range(2):
            assert refused(bank.deliver).code is Code.UNEXPECTED
        assert bank.discard(new_attempt_uid()) is Kept.HERE
    assert answers(address) == [(0, 0)]
    on_the_side(address, "UPDATE score_table SET mode = ?", mode)
    Bank.open(address, outboxes=outboxes).close()
    assert answers(address) == [(3, said[-1])]


def test_an_outbox_of_a_round_that_is_unknown_there_is_sent_to_nobody(
    network: Network, address: URL, outboxes: Path
) -> None:
    with program(network, outboxes) as bank:
        round_ = begin(bank).round
        network.cut()
        keep(bank, round_)
        bank.discard(new_attempt_uid())
        on_the_side(address, "TRUNCATE round CASCADE")
        network.mend()
        bank.deliver()
        assert bank.take_lost() == 1
        assert bank.waiting_here == 0
