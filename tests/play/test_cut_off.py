"""What the player sees when the server of a shared bank goes away in mid-round, and comes back."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from sqlalchemy import make_url

from quizapp.bank.bank import Bank
from quizapp.errors import SENTENCES, Code
from quizapp.items.picture import Picture
from quizapp.shipped import stock_up
from quizapp.ui import post
from tests.bank.outbox_support import answers, kept_files
from tests.bank.support import on_the_side
from tests.network import Network, network_to
from tests.play.conftest import Open
from tests.play.party_player import digit, go_on
from tests.play.party_player import start as start_party
from tests.play.play_and_die import killed_at_the_third
from tests.play.player import Player
from tests.play.test_pictures import begin as begin_with_pictures
from tests.play.test_pictures import middle
from tests.postgres import Server, new_database

AWAY = f"{SENTENCES[Code.BANK_UNREACHABLE]} {SENTENCES[Code.ANSWERS_WAIT]}"


@pytest.fixture
def server(postgres_url: str) -> str:
    """The address of a shared bank with the built-in questions."""
    with closing(Bank.open(make_url(postgres_url))) as bank:
        stock_up(bank)
    return postgres_url


@pytest.fixture
def network(server: str) -> Iterator[Network]:
    with network_to(server) as network:
        yield network


def message(player: Player) -> str:
    return player.text("message_text") if player.sees("message_bar") else ""


def begin(player: Player) -> None:
    player.click("round_length_5")
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    player.wait(lambda: bool(player.text("stem")))
    player.wait(lambda: not player.game.desk.drain())


def answer(player: Player, keys: dict[str, str]) -> None:
    player.choose(keys[player.text("stem")])


def test_a_round_is_played_to_its_end_without_the_server_and_ranked_when_it_is_back(
    network: Network, server: str, open_game: Open, data: Path, keys: dict[str, str]
) -> None:
    player = open_game(network.url)
    begin(player)
    answer(player, keys)
    player.wait(lambda: player.find("verdict").accessibleDescription() == "Saved")
    player.go_on()
    network.cut()
    answer(player, keys)
    player.wait(lambda: player.text("kept").startswith("Kept on this computer"))
    assert player.find("verdict").accessibleDescription() == ""
    player.wait(lambda: message(player) == AWAY)
    player.go_on()
    player.play(keys)
    player.wait(lambda: player.text("rank") == "Not in the tables yet")
    assert message(player) == AWAY
    assert kept_files(data / "outbox")
    assert answers(make_url(server))[0][0] == 1
    score = player.text("final_score")
    network.mend()
    player.wait(lambda: player.text("rank") == "Rank 1 of 1")
    player.wait(lambda: not message(player))
    assert not kept_files(data / "outbox")
    assert answers(make_url(server)) == [(5, int(score))]
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")


def test_the_verdict_on_the_screen_says_when_its_answer_has_arrived(
    network: Network, open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game(network.url)
    begin(player)
    network.lose_answer_to(b"COMMIT")
    answer(player, keys)
    player.wait(lambda: player.text("kept").startswith("Kept on this computer"))
    network.mend()
    player.wait(lambda: player.find("verdict").accessibleDescription() == "Saved")
    assert player.text("kept") == ""
    assert not message(player)


@pytest.fixture
def mortal_bank(mortal_server: Server) -> Iterator[str]:
    """The address of an empty database on a server that may be killed."""
    with new_database(mortal_server.url) as address:
        yield address


@pytest.mark.parametrize("how", ["kill", "immediate"])
def test_a_server_that_is_killed_is_one_line_and_the_round_goes_on(
    mortal_server: Server, mortal_bank: str, open_game: Open, keys: dict[str, str], how: str
) -> None:
    player = open_game(mortal_bank)
    begin(player)
    if how == "kill":
        mortal_server.kill()
    else:
        mortal_server.stop("immediate")
    player.play(keys)
    player.wait(lambda: message(player) == AWAY)
    mortal_server.start()
    player.wait(lambda: player.text("rank") == "Rank 1 of 1")
    assert answers(make_url(mortal_bank)) == [(5, int(player.text("final_score")))]
    player.wait(lambda: not message(player))


def test_a_network_that_swallows_everything_holds_up_neither_window_nor_round(
    network: Network, server: str, open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game(network.url)
    begin(player)
    network.swallow()
    player.play(keys)
    assert player.sees("results_page")
    player.wait(lambda: message(player) == AWAY)
    player.wait(lambda: player.text("rank") == "Not in the tables yet")
    network.mend()
    player.click("message_action")
    player.wait(lambda: player.text("rank") == "Rank 1 of 1")
    assert answers(make_url(server)) == [(5, int(player.text("final_score")))]


def test_a_new_round_needs_the_server_and_says_so(
    network: Network, open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game(network.url)
    begin(player)
    network.cut()
    player.play(keys)
    player.wait(lambda: message(player) == AWAY)
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: message(player) == SENTENCES[Code.BANK_UNREACHABLE])
    assert player.sees("results_page")
    player.go("show_home")
    player.wait(lambda: message(player) == AWAY)
    assert not player.sees("resume_button")
    network.mend()
    player.wait(lambda: not message(player))
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")


def test_a_window_closed_meanwhile_says_what_waits_and_the_next_one_sends_it(
    network: Network, server: str, open_game: Open, data: Path, keys: dict[str, str]
) -> None:
    player = open_game(network.url)
    begin(player)
    network.cut()
    for _ in range(2):
        answer(player, keys)
        player.go_on()
    player.wait(lambda: message(player) == AWAY)
    assert not player.game.window.close()
    assert message(player) == f"{AWAY} Close the window again to leave."
    assert kept_files(data / "outbox")
    network.mend()
    again = open_game(network.url)
    assert not kept_files(data / "outbox")
    again.wait_for("resume_button")
    again.click("resume_button")
    again.wait_for("question_page")
    again.wait(lambda: again.text("progress").startswith("Question 3"))
    again.play(keys)
    again.wait(lambda: again.text("rank") == "Rank 1 of 1")
    assert answers(make_url(server)) == [(5, int(again.text("final_score")))]


def test_a_game_opened_without_its_server_says_so_and_keeps_what_waits(
    network: Network, server: str, open_game: Open, data: Path, keys: dict[str, str]
) -> None:
    player = open_game(network.url)
    begin(player)
    network.cut()
    answer(player, keys)
    player.wait(lambda: message(player) == AWAY)
    player.game.window.close()
    kept = {one: one.read_bytes() for one in kept_files(data / "outbox") if one.suffix == ".db"}
    again = open_game(network.url)
    away, lost = SENTENCES[Code.BANK_UNREACHABLE], SENTENCES[Code.SCORES_NOT_KEPT]
    again.wait(lambda: message(again).startswith(f"{away} {lost}"))
    assert kept
    begin(again)
    again.play(keys)
    assert set(kept) <= set(kept_files(data / "outbox"))
    network.mend()
    once_more = open_game(network.url)
    assert not kept_files(data / "outbox")
    assert answers(make_url(server))[0][0] == 1
    once_more.wait(lambda: not message(once_more))


def test_who_does_not_want_to_wait_has_it_sent_now(
    network: Network,
    server: str,
    open_game: Open,
    keys: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(post, "FIRST_MS", 24 * 60 * 60 * 1000)
    player = open_game(network.url)
    begin(player)
    network.cut()
    answer(player, keys)
    player.wait(lambda: message(player) == AWAY)
    network.mend()
    player.click("message_action")
    player.wait(lambda: not message(player))
    assert answers(make_url(server))[0][0] == 1


def test_a_program_that_is_killed_while_it_is_cut_off_has_its_answers_sent_by_the_next(
    server: str, open_game: Open, data: Path, keys: dict[str, str], tmp_path: Path
) -> None:
    stem, _options, score = killed_at_the_third(data, keys, tmp_path, server)
    assert answers(make_url(server)) == [(0, 0)]
    player = open_game(server)
    assert answers(make_url(server)) == [(2, int(score.split()[0]))]
    player.wait_for("resume_button")
    player.click("resume_button")
    player.wait_for("question_page")
    player.wait(lambda: player.text("stem") == stem)
    player.play(keys)
    player.wait(lambda: player.text("rank") == "Rank 1 of 1")
    assert answers(make_url(server)) == [(10, int(player.text("final_score")))]


def test_the_pictures_of_a_round_are_shown_without_the_server(
    network: Network, open_game: Open, picture: Picture
) -> None:
    player = open_game(network.url)
    begin_with_pictures(player, picture.hash, picture)
    player.wait(lambda: middle(player) == QColor("red"))
    network.cut()
    for _ in range(4):
        player.choose("Ours")
        player.go_on()
        player.wait(lambda: middle(player) == QColor("red"))
    player.wait(lambda: message(player) == AWAY)


def test_a_report_is_kept_here_too_and_sent(
    network: Network, open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game(network.url)
    begin(player)
    network.cut()
    answer(player, keys)
    player.wait(lambda: message(player) == AWAY)
    player.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    player.wait_for("report_page")
    player.type("report_remark", "which one?")
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: "The report is kept on this computer" in message(player))
    player.go_on()
    player.wait(lambda: message(player) == AWAY)
    network.mend()
    player.wait(lambda: not message(player))
    assert [one.remark.words for one in player.ask(lambda bank: bank.reports())] == ["which one?"]


def _delete(server: str, name: str) -> None:
    with closing(Bank.open(make_url(server))) as bank:
        (found,) = (one for one in bank.players() if one.name == name)
        bank.remove_player(found.uid)


def test_answers_of_a_player_who_was_deleted_meanwhile_are_said_to_be_gone(
    network: Network, server: str, open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game(network.url)
    player.type("player_name", "Ada")
    begin(player)
    network.cut()
    answer(player, keys)
    player.wait(lambda: message(player) == AWAY)
    with ThreadPoolExecutor(1) as elsewhere:
        elsewhere.submit(_delete, server, "Ada").result()
    network.mend()
    player.wait(lambda: message(player) == SENTENCES[Code.ANSWERS_GONE])
    player.go_on()
    answer(player, keys)
    player.wait(lambda: player.text("kept").startswith("Not kept"))
    assert answers(make_url(server)) == [(0, 0)]


def test_a_bank_that_became_newer_is_not_written_and_that_is_one_line(
    network: Network, server: str, open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game(network.url)
    begin(player)
    on_the_side(make_url(server), "UPDATE alembic_version SET version_num = '9999'")
    player.play(keys)
    newer = SENTENCES[Code.BANK_NEWER].format(file="127.0.0.1")
    player.wait(lambda: message(player) == f"{newer} {SENTENCES[Code.ANSWERS_WAIT]}")
    assert answers(make_url(server)) == [(0, 0)]


def test_a_party_goes_on_without_the_server(
    network: Network, server: str, open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game(network.url)
    start_party(player, ("Ada", "Bo"))
    player.wait(lambda: not player.game.desk.drain())
    network.cut()
    while not player.sees("podium_page"):
        digit(player, keys)
        player.wait_for("verdict")
        go_on(player)
    player.wait(lambda: message(player) == AWAY)
    network.mend()
    player.wait(lambda: not message(player))
    found = "SELECT count(*), count(DISTINCT player_id) FROM attempt"
    assert on_the_side(make_url(server), found) == [(6, 2)]
    assert [row["finished_all"] for row in player.ask(lambda bank: bank.history())] == [True] * 2
