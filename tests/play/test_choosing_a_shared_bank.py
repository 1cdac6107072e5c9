"""Settings, Shared bank: an address is tried and chosen, and the next start takes it."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from sqlalchemy import make_url

from quizapp import paths
from quizapp.cli import main
from quizapp.errors import SENTENCES, Code
from quizapp.settings import Settings, write_settings
from quizapp.shipped import stock_up
from quizapp.ui.widgets.plain_label import PlainLabel
from tests.bank.support import opened, own
from tests.play.conftest import Open
from tests.play.player import Player
from tests.play.test_the_program import windows_of


@pytest.fixture
def address(postgres_url: str) -> str:
    """A server's bank with the built-in questions and one more."""
    with opened(make_url(postgres_url)) as bank:
        stock_up(bank)
        bank.add(own("Whose is it?"))
    return postgres_url


def at_the_page(open_game: Open) -> Player:
    player = open_game()
    player.go("show_settings")
    player.click("shared_bank_button")
    player.wait_for("shared_bank_page")
    return player


def tried(player: Player, address: str) -> str:
    """Type an address, press Enter, and return what is said."""
    player.type("shared_address", address)
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: player.text("shared_note") not in ("", "The server is being asked…"))
    return player.text("shared_note")


def test_what_is_wrong_with_an_address_is_said_in_one_sentence(
    postgres_url: str, tmp_path: Path, open_game: Open
) -> None:
    player = at_the_page(open_game)
    nowhere = f"postgresql://ada@/quiz?host={tmp_path}"
    assert tried(player, str(tmp_path / "q.db")) == SENTENCES[Code.ADDRESS_NO_SERVER]
    assert tried(player, "postgresql://a:b:c:d") == SENTENCES[Code.BANK_BAD_ADDRESS]
    assert tried(player, nowhere).startswith("The shared bank cannot be reached")
    assert tried(player, postgres_url) == SENTENCES[Code.BANK_NONE_THERE]
    player.press(Qt.Key.Key_Escape)
    player.wait_for("settings_page")
    player.click("shared_bank_button")
    assert player.text("shared_used") == "The next start plays on your own bank."


def test_a_bank_that_answers_is_chosen_without_its_password(
    address: str, data: Path, open_game: Open
) -> None:
    secret = address.replace("@", ":secret@", 1)
    player = at_the_page(open_game)
    found = tried(player, secret)
    assert found.startswith("It answers, with ")
    assert found.endswith("You may play and change questions.")
    player.click("use_shared_button")
    assert player.text("shared_used") == f"The next start plays on {make_url(address)}."
    kept = (data / "settings.json").read_text(encoding="utf-8")
    assert json.loads(kept)["shared_bank"] == str(make_url(address))
    assert "secret" not in kept
    player.click("use_own_button")
    assert player.text("shared_used") == "The next start plays on your own bank."
    kept = (data / "settings.json").read_text(encoding="utf-8")
    assert json.loads(kept)["shared_bank"] == ""


def test_the_chosen_bank_is_what_window_and_commands_open(
    qapp: QApplication, address: str, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places = paths.find(data)
    places.ensure()
    write_settings(places.settings, Settings(shared_bank=address))
    seen: list[str] = []

    def look() -> None:
        for window in windows_of(qapp):
            line = window.findChild(PlainLabel, "stock_line")
            if line is not None and "questions" in line.text() and window.close():
                seen.append(line.text())
                glance.stop()

    glance = QTimer()
    glance.timeout.connect(look)
    glance.start(10)
    assert main(["--data-dir", str(data)]) == 0
    capsys.readouterr()
    assert main(["questions", "--json", "--data-dir", str(data)]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert "Whose is it?" in [one["stem"] for one in listed]
    assert seen[-1].startswith(str(len(listed)))
    assert not places.bank.exists()
