"""Whole parties on the real window: by turns and by buzzer, by keys alone and by mouse alone."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.play.conftest import Open
from tests.play.party_player import digit, go_on, kept, letter, points, set_up, start, told
from tests.play.player import Player

TWO = ("Ada", "Bo")


def play_turns(player: Player, keys: dict[str, str], right: dict[str, int]) -> None:
    """Play a party by turns in which players have so many right."""
    start(player, tuple(right))
    left = list(right.values())
    place = 0
    while not player.sees("podium_page"):
        seat = place % len(left)
        left[seat] -= 1
        digit(player, keys, right=left[seat] >= 0)
        player.wait_for("verdict")
        go_on(player)
        place += 1
    kept(player)


def test_a_party_by_turns_by_keys_alone(open_game: Open, keys: dict[str, str]) -> None:
    player = open_game()
    player.press(Qt.Key.Key_Backtab)
    player.press(Qt.Key.Key_Left)  # the last of the modes
    assert "2 to 8 players" in player.text("choice_line")
    player.press(Qt.Key.Key_Return)
    player.wait_for("party_page")
    assert "5 questions each in turn" in player.text("party_rule")
    player.press(Qt.Key.Key_Return)  # nobody needs to give a name
    player.wait_for("party_strip")
    assert player.text("party_status") == "It is Player 1’s turn"
    assert "answers now" in told(player, 1)
    seen = 0
    while not player.sees("podium_page"):
        digit(player, keys, right=seen % 2 == 0)
        player.wait_for("verdict")
        seen += 1
        go_on(player)
    assert seen == 10
    assert player.text("party_winner") == "Player 1 wins"
    scores = points(player)
    assert scores["Player 1"] > scores["Player 2"] == 0
    assert player.text("place_rank_1") == "1"
    player.press(Qt.Key.Key_Return)  # the same players again
    player.wait_for("party_strip")
    assert player.text("progress") == "Question 1 of 10"


def test_a_verdict_by_turns_says_whose_it_was_and_who_is_next(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    start(player, ("Ada", "Bo", "Cy"))
    digit(player, keys, right=False)
    player.wait_for("verdict")
    assert player.text("verdict") == "Not this time, Ada"
    assert player.text("party_status") == "Next: Bo"
    go_on(player)
    digit(player, keys)
    player.wait_for("verdict")
    assert player.text("verdict") == "Right, Bo"
    assert not player.sees("score")  # points stand with the players


def test_a_party_by_buzzer_with_real_keys(open_game: Open, keys: dict[str, str]) -> None:
    player = open_game()
    start(player, ("Ada", "Bo", "Cy"), buzzer=True)
    digit(player, keys)  # nobody has buzzed yet
    assert not player.sees("verdict")
    letter(player, "L")
    assert player.text("party_status") == "Bo answers"
    letter(player, "A")  # too late
    assert player.text("party_status") == "Bo answers"
    digit(player, keys, right=False)
    assert player.text("party_status") == "Not right, Bo. Who else knows?"
    assert "has tried" in told(player, 2)
    letter(player, "L")  # Bo is out
    assert "Who else knows?" in player.text("party_status")
    letter(player, "G")
    digit(player, keys)
    player.wait_for("verdict")
    assert player.text("verdict") == "Right, Cy"
    go_on(player)
    player.press(Qt.Key.Key_0)
    player.wait_for("verdict")
    assert player.text("verdict") == "Nobody knew it"
    go_on(player)
    while not player.sees("podium_page"):
        letter(player, "A")
        digit(player, keys)
        player.wait_for("verdict")
        go_on(player)
    kept(player)
    assert player.text("party_winner") == "Ada wins"
    assert list(points(player)) == ["Ada", "Cy", "Bo"]
    rows = player.ask(lambda bank: bank.history())
    assert [(r["player"], r["right"], r["asked"]) for r in rows] == [
        ("Ada", 7, 7),
        ("Bo", 0, 1),
        ("Cy", 1, 1),
    ]
    assert player.ask(lambda bank: bank.tables()) == []


def test_a_party_by_mouse_alone(open_game: Open, keys: dict[str, str]) -> None:
    player = open_game()
    for name in ("mode_party", "round_length_3", "play_button"):
        player.click(name)
    player.wait_for("party_page")
    player.click("party_buzzer")
    player.click("party_start")
    player.wait_for("party_strip")
    while not player.sees("podium_page"):
        before = player.text("progress")
        player.click("party_seat_2")
        assert player.text("party_status") == "Player 2 answers"
        number = player.options.index(keys[player.text("stem")]) + 1
        player.click(f"option_{number}")
        player.wait_for("verdict")
        player.click("next_button")
        player.wait(
            lambda before=before: player.sees("podium_page") or player.text("progress") != before
        )
    assert player.text("party_winner") == "Player 2 wins"
    player.click("party_home")
    player.wait_for("home_page")


def test_escape_pauses_and_letters_are_no_keys_then(open_game: Open, keys: dict[str, str]) -> None:
    player = open_game()
    start(player, TWO, buzzer=True)
    player.press(Qt.Key.Key_Escape)
    assert player.sees("pause_page")
    letter(player, "A")
    player.press(Qt.Key.Key_Escape)
    assert not player.sees("pause_page")
    assert "Who knows?" in player.text("party_status")
    letter(player, "A")
    player.press(Qt.Key.Key_Escape)
    player.press(Qt.Key.Key_Return)
    assert player.text("party_status") == "Ada answers"
    digit(player, keys)
    player.wait_for("verdict")


def test_letters_are_chosen_by_pressing_them_and_no_two_are_the_same(open_game: Open) -> None:
    player = open_game()
    set_up(player, TWO, buzzer=True)
    player.find("party_key_1").setFocus()
    letter(player, "L")
    assert player.text("party_note") == "L is the letter of Bo already; press another one."
    assert player.text("party_key_1") == "A"
    letter(player, "X")
    assert player.text("party_key_1") == "X"
    assert not player.sees("party_note")
    player.press(Qt.Key.Key_Return)
    player.wait_for("party_strip")
    letter(player, "A")
    assert "Who knows?" in player.text("party_status")
    letter(player, "X")
    assert player.text("party_status") == "Ada answers"
    player = open_game()  # the letters are remembered, for those who come back too
    player.click("resume_button")
    player.wait_for("party_strip")
    assert "letter X" in told(player, 1)


def test_two_players_with_one_name_are_told_and_nothing_starts(open_game: Open) -> None:
    player = open_game()
    set_up(player, ("Ada", "ADA"))
    player.press(Qt.Key.Key_Return)
    assert player.text("party_note").startswith("Two players have the same name: ADA")
    assert player.sees("party_page")


def test_seats_are_added_and_removed_between_two_and_eight(open_game: Open) -> None:
    player = open_game()
    set_up(player, tuple("ABCDEFGH"))
    assert not player.sees("party_add")
    player.click("party_remove_3")
    names = [player.text(f"party_name_{n}") for n in range(1, 8)]
    assert names == list("ABDEFGH")
    for _ in range(5):
        player.click("party_remove_1")
    assert [player.text(f"party_name_{n}") for n in (1, 2)] == ["G", "H"]
    assert not player.sees("party_remove_1")


def test_too_few_questions_for_a_party_are_said_before_it_starts(open_game: Open) -> None:
    player = open_game()
    player.click("mode_party")
    player.click("round_length_10")
    player.click("difficulty_hard")
    player.click("play_button")
    player.wait_for("party_page")
    while not player.sees("party_name_8"):
        player.click("party_add")
    assert player.text("party_note").startswith("Too few questions match")
    player.press(Qt.Key.Key_Return)
    assert player.sees("party_page")
    player.press(Qt.Key.Key_Escape)
    player.wait_for("home_page")


def test_players_who_met_before_see_their_record(open_game: Open, keys: dict[str, str]) -> None:
    player = open_game()
    play_turns(player, keys, {"Ada": 3, "Bo": 0})
    assert not player.sees("head_to_head")
    player.click("party_players")
    player.wait_for("party_page")
    assert player.sees("party_known_1")
    player.go("show_home")
    player.wait_for("home_page")
    play_turns(player, keys, {"Bo": 3, "Cy": 0, "Ada": 3})
    player.wait_for("head_to_head")
    assert player.find("meeting_1").accessibleName() in (
        "Bo 1 : 1 Ada",
        "Bo 0 : 2 Ada",
        "Bo 0 : 1 Ada · equal: 1",
    )
    assert not player.sees("meeting_2")


def test_who_played_before_is_seated_with_a_press(open_game: Open, keys: dict[str, str]) -> None:
    player = open_game()
    play_turns(player, keys, {"Ada": 0, "Bo": 0})
    assert player.text("party_winner") == "All are equal"
    player.click("party_players")
    player.wait_for("party_known_1")
    assert {player.text("party_known_1"), player.text("party_known_2")} == {"Ada", "Bo"}
    gone = player.text("party_known_1")
    player.click("party_known_1")  # gets up …
    names = {player.text("party_name_1"), player.text("party_name_2")}
    assert gone not in names
    player.click("party_known_1")  # … and sits down again
    assert {player.text("party_name_1"), player.text("party_name_2")} == {"Ada", "Bo"}


def test_who_thinks_too_long_is_out_and_a_question_nobody_tries_runs_out(open_game: Open) -> None:
    player = open_game()
    player.click("time_limit_10")
    start(player, ("Ada", "Bo", "Cy"), buzzer=True)
    letter(player, "A")
    player.wait(lambda: player.text("party_status") == "Too late, Ada. Who else knows?")
    assert "has tried" in told(player, 1)
    player.wait_for("verdict")
    assert player.text("verdict") == "Time is up"
    assert player.text("party_status") == ""


def test_there_is_time_to_read_before_the_clock_starts(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    player.click("mode_party")
    player.click("reading_time_gentle")
    start(player, TWO, buzzer=True)
    assert player.text("key_hint").startswith("Time to read")
    assert player.text("countdown") == "20"
    letter(player, "A")  # who knows at once need not wait
    assert player.text("countdown") == "10"
    digit(player, keys)
    player.wait_for("verdict")
    assert "100 %" in player.text("receipt")


def test_without_a_clock_nothing_is_timed(open_game: Open, keys: dict[str, str]) -> None:
    player = open_game()
    player.click("mode_party")
    player.click("time_limit_off")
    start(player, TWO, buzzer=True)
    assert not player.sees("countdown")
    letter(player, "L")
    assert not player.sees("countdown")
    digit(player, keys)
    player.wait_for("verdict")
    assert "100 %" in player.text("receipt")


def test_names_of_strangers_are_only_names(open_game: Open, keys: dict[str, str]) -> None:
    hostile = '<b>R&B</b> {0} %1 <img src="x">'
    player = open_game()
    play_turns(player, keys, {hostile: 3, "{player}": 0})
    assert player.text("party_winner") == f"{hostile} wins"
    player.click("party_again")
    player.wait_for("party_strip")
    assert player.text("party_status") == f"It is {hostile}’s turn"
    assert told(player, 1).startswith(f"{hostile}, 0 points")
    digit(player, keys, right=False)
    player.wait_for("verdict")
    assert player.text("verdict") == f"Not this time, {hostile}"
    assert player.text("party_status") == "Next: {player}"
    player.go("show_home")
    player.wait_for("resume_button")
    assert hostile in player.text("waiting_line")


def test_who_only_played_at_parties_can_be_deleted_and_nothing_remembers_their_seat(
    open_game: Open, keys: dict[str, str], tmp_path: Path
) -> None:
    player = open_game()
    name = 'Zebu"lon'
    play_turns(player, keys, {name: 1, "Bo": 0})
    player.go("show_home")
    player.wait_for("home_page")
    player.type("player_name", name)
    player.go("show_scores")
    player.wait_for("scores_page")
    assert player.sees("scores_play_button")  # there is no table of parties
    player.click("scores_statistics_button")
    player.wait_for("erase_player_button")
    player.click("erase_player_button")
    player.click("erase_yes_button")
    player.wait(lambda: "Deleted for good" in player.text("message_text"))
    player.wait_for("home_page")
    set_up(player, ("Cy", "Di"))
    assert not player.sees("party_known_2")
    player.press(Qt.Key.Key_Return)
    player.wait_for("party_strip")
    player.game.window.close()
    held = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert not [file for file in held if b"Zebu" in file.read_bytes()]
