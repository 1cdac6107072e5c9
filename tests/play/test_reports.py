"""Reporting and fixing questions in the middle of a round, in the real window."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QTableView

from quizapp.bank.bank import Bank
from quizapp.items.item import Item
from quizapp.items.report import Reason
from tests.play.conftest import Open
from tests.play.player import Player

_CTRL = Qt.KeyboardModifier.ControlModifier
_MINE = "Whose question is this?"


def _begin(player: Player) -> None:
    # a moment later than the machine could, when the page's modules are there
    player.wait(lambda: "quizapp.ui.pages.question" in sys.modules)
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    player.wait(lambda: bool(player.text("stem")))


def _report(player: Player) -> None:
    player.press(Qt.Key.Key_R, _CTRL)
    player.wait_for("fix_question_button")


def _fix(player: Player) -> None:
    player.click("fix_question_button")
    player.wait_for("question_stem")


def _on_the_clock(player: Player) -> bool:
    """Tell whether the question is on the screen and an option can be chosen."""
    return player.sees("option_1") and not player.sees("pause_page")


def _own_round(player: Player) -> None:
    """Begin a round of five questions of one's own, the first of them to be fixed."""

    def add(bank: Bank) -> None:
        for number in range(5):
            stem = _MINE if number == 0 else f"{_MINE} ({number})"
            bank.add(Item("", stem, "Mine", ("Yours", "Theirs"), category="Garden"))

    player.ask(add)
    player.go("show_scores")
    player.go("show_home")
    player.wait_for("category_8")
    chips = [player.find(f"category_{n}") for n in range(1, 9)]
    garden = next(chip for chip in chips if "Garden" in chip.accessibleName())
    player.click(garden.objectName())
    player.click("round_length_5")
    _begin(player)


def _play_on(player: Player) -> set[str]:
    """Play to the end; return what was asked."""
    asked = set()
    while not player.sees("results_page"):
        asked.add(player.text("stem"))
        player.choose("Mine")
        player.go_on()
    return asked


def test_a_question_is_reported_by_keys_alone_and_the_round_goes_on(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    _begin(player)
    stem = player.text("stem")
    _report(player)
    assert not player.sees("option_1")
    player.press(Qt.Key.Key_Down)
    player.press(Qt.Key.Key_Tab)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2):  # they are typed, and answer nothing
        player.press(key)
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: _on_the_clock(player))
    assert "kept" in player.text("message_text")
    player.wait(lambda: player.ask(lambda bank: bank.count_reports()) == 1)
    workshop = player.find("show_workshop_button")
    player.wait(lambda: workshop.accessibleDescription() == "Open reports: 1")
    (report,) = player.ask(lambda bank: bank.reports())
    assert (report.remark.reason, report.remark.words) == (Reason.UNCLEAR, "12")
    assert report.asked.stem == stem == player.text("stem")
    player.choose(keys[stem])
    assert player.text("verdict").startswith("Right")
    player.go_on()
    assert not player.sees("message_bar")
    player.play(keys)
    player.wait(lambda: player.ask(lambda bank: bank.history())[0]["finished_all"])


def test_the_clock_stands_while_a_question_is_reported_and_a_pause_stays_a_pause(
    open_game: Open,
) -> None:
    player = open_game()
    player.click("time_limit_20")
    _begin(player)
    _report(player)
    assert player.sees("pause_page")
    left = player.text("countdown")
    player.press(Qt.Key.Key_Tab)
    player.wait(lambda: player.game.desk.drain() == 0)
    assert player.text("countdown") == left
    player.press(Qt.Key.Key_Escape)
    player.wait(lambda: _on_the_clock(player))
    assert not player.sees("report_page")
    player.press(Qt.Key.Key_Escape)
    player.wait_for("pause_page")
    _report(player)
    player.press(Qt.Key.Key_Escape)
    assert not player.sees("report_page")
    assert player.sees("pause_page")
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: _on_the_clock(player))


def test_after_the_verdict_a_report_leaves_the_verdict_as_it_was(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    _begin(player)
    player.choose(keys[player.text("stem")])
    score = player.text("score")
    player.click("report_button")
    player.wait_for("fix_question_button")
    assert player.text("report_quote")
    player.click("send_report_button")
    player.wait(lambda: not player.sees("report_page"))
    assert player.ask(lambda bank: bank.count_reports()) == 1
    assert player.sees("verdict")
    assert player.text("score") == score
    player.go_on()
    assert player.text("progress").startswith("Question 2")


def test_a_word_that_cannot_be_kept_is_refused_and_can_be_mended(open_game: Open) -> None:
    player = open_game()
    _begin(player)
    _report(player)
    player.type("report_remark", "a" + "\u0301" * 40)
    player.press(Qt.Key.Key_Return)
    assert player.sees("report_message")
    assert "cannot be shown" in player.text("report_message")
    player.type("report_remark", "mended")
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: _on_the_clock(player))
    player.wait(lambda: player.ask(lambda bank: bank.count_reports()) == 1)
    assert player.ask(lambda bank: bank.reports())[0].remark.words == "mended"


def test_whoever_leaves_for_another_page_finds_the_round_waiting(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    _begin(player)
    stem = player.text("stem")
    _report(player)
    player.press(Qt.Key.Key_2, _CTRL)
    player.wait_for("scores_page")
    player.press(Qt.Key.Key_1, _CTRL)
    player.wait_for("resume_button")
    player.click("resume_button")
    player.wait(lambda: _on_the_clock(player))
    assert not player.sees("report_page")
    player.choose(keys[stem])


def test_ones_own_question_is_fixed_on_the_spot_and_later_rounds_ask_the_new_one(
    open_game: Open,
) -> None:
    player = open_game()
    _own_round(player)
    while player.text("stem") != _MINE:
        player.choose("Mine")
        player.go_on()
    before = player.text("progress")
    _report(player)
    assert player.text("fix_question_button") == "Fix this question…"
    assert "counts as not answered" in player.text("fix_later")
    _fix(player)
    assert player.find("question_stem", QPlainTextEdit).toPlainText() == _MINE
    player.type("question_stem", "Whose question was this?")
    player.press(Qt.Key.Key_S, _CTRL)
    player.wait_for("verdict")
    assert "saved" in player.text("message_text")
    assert (player.text("stem"), player.text("progress")) == (_MINE, before)
    player.go_on()
    _play_on(player)
    player.click("play_again_button")
    player.wait_for("spent_page")  # only five of the kind are there
    assert player.sees("open_file_button")
    player.click("new_lap_button")
    player.wait_for("question_page")
    asked = _play_on(player)
    assert "Whose question was this?" in asked
    assert _MINE not in asked


def test_of_a_built_in_question_a_copy_is_fixed_and_one_undo_takes_all_back(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    _begin(player)
    stem = player.text("stem")
    player.choose(keys[stem])
    _report(player)
    assert player.text("fix_question_button") == "Fix a copy of it…"
    _fix(player)
    player.type("question_stem", "In better words: who & when?")
    player.click("save_question_button")
    player.wait_for("verdict")
    assert player.text("stem") == stem
    player.go_on()
    assert player.text("progress").startswith("Question 2")
    player.go("show_workshop")
    player.type("question_search", "better words")
    player.wait(lambda: player.text("undo_button") == "Undo copy")
    player.wait(lambda: len(player.table("questions_table")) == 1)
    player.click("undo_button")
    player.wait(lambda: len(player.table("questions_table")) == 0)
    listed = player.ask(lambda bank: bank.everything())
    assert not any(one.own or one.hidden for one in listed)


def test_leaving_the_form_without_saving_goes_back_to_the_round(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    _begin(player)
    stem = player.text("stem")
    _report(player)
    _fix(player)
    player.type("question_stem", "Half a thought")
    player.press(Qt.Key.Key_Escape)
    player.wait_for("verdict")
    assert player.text("stem") == stem
    assert not player.text("verdict").startswith("Right")  # its form has shown the answer
    assert player.text("points") == "+0"
    player.go_on()
    player.choose(keys[player.text("stem")])
    assert player.text("verdict").startswith("Right")
    assert not any(one.own for one in player.ask(lambda bank: bank.everything()))


def test_whoever_leaves_the_form_after_the_last_verdict_finds_the_results(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    player.click("round_length_5")
    _begin(player)
    for _ in range(4):
        player.choose(keys[player.text("stem")])
        player.go_on()
    player.choose(keys[player.text("stem")])
    _report(player)
    _fix(player)
    player.press(Qt.Key.Key_2, _CTRL)
    player.wait_for("scores_page")
    player.press(Qt.Key.Key_1, _CTRL)
    player.wait_for("results_page")
    assert player.text("final_score")


def test_reports_are_listed_fixed_and_done_in_the_workshop(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    _begin(player)
    stem = player.text("stem")
    player.choose(keys[stem])
    _report(player)
    player.type("report_remark", "Not so")
    player.press(Qt.Key.Key_Return)
    player = open_game()  # it is still there after a restart
    player.go("show_workshop")
    workshop = player.find("show_workshop_button")
    player.wait(lambda: workshop.accessibleDescription() == "Open reports: 1")
    player.wait(lambda: player.text("reports_button") == "Reports: 1")
    player.click("reports_button")
    player.wait(lambda: len(player.table("reports_table")) == 1)
    assert player.table("reports_table")[0][:3] == ["Wrong", " ".join(stem.split()), "Not so"]
    player.click("copy_reported_button")
    player.type("question_stem", "A copy in better words?")
    player.click("save_question_button")
    player.wait(lambda: player.sees("reports_table") and not player.table("reports_table"))
    assert player.ask(lambda bank: bank.count_reports()) == 0
    player.wait(lambda: player.find("show_workshop_button").accessibleDescription() == "")
    player.click("reports_done")
    player.wait(lambda: len(player.table("reports_table")) == 1)
    assert "hidden" in player.text("report_detail")
    player.press(Qt.Key.Key_Escape)
    player.type("question_search", " ".join(stem.split()[:8]))
    hidden = f"Hidden: {' '.join(stem.split())}"
    player.wait(lambda: hidden in [row[0] for row in player.table("questions_table")])


def test_a_question_is_hidden_and_played_again_in_the_workshop(open_game: Open) -> None:
    player = open_game()
    player.go("show_workshop")
    player.wait(lambda: len(player.table("questions_table")) > 90)
    player.wait(lambda: player.table("questions_table")[0][0] != "…")
    number = player.ask(lambda bank: bank.stock().packs)
    player.find("questions_table", QTableView).selectRow(0)
    player.click("hide_question_button")
    player.wait(lambda: player.table("questions_table")[0][0].startswith("Hidden: "))
    assert player.ask(lambda bank: bank.stock().packs) != number
    player.wait(lambda: player.text("hide_question_button") == "Play again")
    player.click("hide_question_button")
    player.wait(lambda: not player.table("questions_table")[0][0].startswith(("Hidden: ", "…")))
    assert player.ask(lambda bank: bank.stock().packs) == number
