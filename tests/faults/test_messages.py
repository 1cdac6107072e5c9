"""Any function may fail while the window is used: it says so in a sentence and goes on."""

from pathlib import Path

from tests.faults import messages
from tests.faults.sentences import Sentences, python_in


def test_whatever_fails_is_said_in_a_sentence_and_the_game_goes_on(tmp_path: Path) -> None:
    told = messages.run(tmp_path, 5, 3)
    assert told.failures == []
    assert told.tried == 5
    assert told.said


def test_what_no_player_should_read_is_known_when_it_is_seen() -> None:
    german = Sentences("de")
    assert german.holds("Etwas Unerwartetes ging schief; was, steht im Protokoll.")
    assert not german.holds("Something went wrong in a way that nobody foresaw.")
    assert not german.holds("Etwas Unerwartetes ging schief; KeyError: 'x'")
    assert python_in("database is locked (sqlite3.OperationalError)")
    assert python_in("Punkte: None")
    assert python_in("Who was {player}?")
    assert not python_in("Where did the error of the clerk come from?")
