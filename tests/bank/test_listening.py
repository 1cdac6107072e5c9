"""What one writes in a shared bank, the others are told of: by a real server, without asking."""

import queue
import threading

import psycopg
import pytest
from sqlalchemy import URL

from quizapp.bank.bank import Bank
from quizapp.errors import Code
from quizapp.items.bulk_edit import BulkEdit, BulkField
from quizapp.items.notice import Notice
from tests.bank.support import NO_CLOCK, answer, begin, on_the_side, opened, own, play, refused
from tests.people import Persons

_OF_LISTENERS = (
    "FROM pg_stat_activity WHERE datname = current_database() AND query = 'LISTEN quizapp'"
)
Heard = queue.Queue[Notice]


def listens(bank: Bank, url: URL) -> Heard:
    """Have a bank listen, and wait until the server knows."""
    heard: Heard = queue.Queue()
    bank.listen(heard.put)
    while on_the_side(url, f"SELECT count(*) {_OF_LISTENERS}") != [(1,)]:
        pass
    return heard


def threads() -> list[str]:
    return [one.name for one in threading.enumerate() if one.name == "bank-listener"]


def test_a_player_is_told_of_questions(bank_of: Persons) -> None:
    with opened(bank_of.url("ada")) as player, opened(bank_of.url("cleo")) as author:
        heard = listens(player, bank_of.admin)
        added = author.add(own("Which river?"))
        assert heard.get(timeout=60) is Notice.QUESTIONS
        author.edit_many([added.uid], BulkEdit(BulkField.CATEGORY, "Water"))
        assert heard.get(timeout=60) is Notice.QUESTIONS


def test_an_author_is_told_of_scores_when_a_round_ends(bank_of: Persons) -> None:
    with opened(bank_of.url("ada")) as player, opened(bank_of.url("cleo")) as author:
        heard = listens(author, bank_of.admin)
        round_ = begin(player, NO_CLOCK, "Ada Q").round
        for number in range(round_.length):
            assert heard.empty(), "an answer is nothing that others see"
            answer(player, round_, right=number < 3)
            round_.proceed()
        assert heard.get(timeout=60) is Notice.SCORES
        (ada,) = [one for one in player.players(ours=True) if one.name == "Ada Q"]
        player.change_player(ada.uid, "Ada R", ada.mark)
        assert heard.get(timeout=60) is Notice.SCORES


def test_nobody_is_told_of_what_was_not_kept(bank_of: Persons) -> None:
    with opened(bank_of.url("ada")) as player, opened(bank_of.url("cleo")) as author:
        heard = listens(player, bank_of.admin)
        assert refused(lambda: author.remove(b"no such question")).code is Code.ITEM_GONE
        play(player, NO_CLOCK, "Ada Q")
        assert heard.get(timeout=60) is Notice.SCORES  # and nothing before


def test_after_the_server_has_broken_off_it_listens_again_and_tells_of_everything(
    bank_of: Persons,
) -> None:
    with opened(bank_of.url("ada")) as player:
        heard = listens(player, bank_of.admin)
        address = bank_of.admin.render_as_string(hide_password=False)
        with psycopg.connect(address, autocommit=True) as server:
            server.execute(f"SELECT pg_terminate_backend(pid) {_OF_LISTENERS}")  # type: ignore[arg-type]
        assert {heard.get(timeout=60), heard.get(timeout=60)} == set(Notice)
        with opened(bank_of.url("cleo")) as author:
            author.add(own("Which river?"))
        assert heard.get(timeout=60) is Notice.QUESTIONS


def test_it_ends_with_its_bank_whatever_it_waits_for(bank_of: Persons) -> None:
    with opened(bank_of.url("ada")) as player:
        listens(player, bank_of.admin)
        assert threads() == ["bank-listener"]
    assert threads() == []
    with opened(bank_of.url("ada")) as player:
        player.listen(lambda _: None)  # it has not even been let in
    assert threads() == []


def test_of_a_file_nobody_listens(file_bank: Bank) -> None:
    file_bank.listen(lambda _: pytest.fail("there is nobody to tell"))
    file_bank.add(own("Which river?"))
    assert threads() == []
