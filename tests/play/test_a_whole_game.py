"""From the first window to the high scores, as players play."""

from PySide6.QtCore import Qt

from tests.play.conftest import Open


def test_a_perfect_round_by_keyboard_alone_reaches_the_high_scores(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    player.type("player_name", "Ada")
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    player.play(keys)
    score = player.text("final_score")
    player.go("show_scores")
    player.wait(lambda: len(player.table("scores_table")) == 1)
    rank, name, shown, right, *_ = player.table("scores_table")[0]
    assert (rank, name, shown.replace(",", ""), right) == ("1", "Ada", score, "10 of 10")


def test_a_round_by_mouse_alone_scores_nothing_when_all_is_wrong(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    player.click("round_length_5")
    player.click("time_limit_off")
    player.click("play_button")
    player.wait_for("question_page")
    while not player.sees("results_page"):
        before = player.text("progress")
        key = keys[player.text("stem")]
        wrong = next(k for k, option in enumerate(player.options, start=1) if option != key)
        player.click(f"option_{wrong}")
        player.wait_for("verdict")
        assert player.text("explanation")
        player.click("next_button")
        player.wait(lambda b=before: player.text("progress") != b or player.sees("results_page"))
    assert player.text("final_score") == "0"


def test_two_rounds_in_a_row_repeat_no_question(open_game: Open, keys: dict[str, str]) -> None:
    player = open_game()
    seen: list[str] = []
    player.press(Qt.Key.Key_Return)
    for _ in range(2):
        player.wait_for("question_page")
        while not player.sees("results_page"):
            seen.append(player.text("stem"))
            player.choose(keys[player.text("stem")])
            player.go_on()
        player.click("play_again_button")
    assert len(seen) == len(set(seen)) == 20


def test_the_settings_of_the_last_round_stand_at_the_next_start(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    player.type("player_name", "Grace")
    player.click("round_length_5")
    player.click("time_limit_60")
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    player.play(keys)
    player = open_game()
    assert player.text("player_name") == "Grace"
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    assert player.text("progress") == "Question 1 of 5"
    assert player.text("countdown") == "60"
