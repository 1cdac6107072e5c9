"""What players report about questions: kept once, as it was asked, until it is done."""

from uuid import uuid4

import pytest
from sqlalchemy import URL

from quizapp.bank.bank import Bank
from quizapp.errors import Code, QuizError
from quizapp.game.modes import Choice
from quizapp.items.report import Reason, Remark, Report
from tests.bank.support import answer, begin, on_the_side, opened, own, pack, question, refused

MINE = Choice(length=1, time_limit_s=None, categories=frozenset({"Mine"}))


def remark(reason: Reason = Reason.WRONG, words: str = "") -> Remark:
    return Remark.of(uuid4().bytes, reason, words)


def reported(bank: Bank, one: Remark | None = None) -> Report:
    """Report the first question of a new round, and read the report back."""
    bank.report(begin(bank).round.current.uid, one or remark())
    return bank.reports()[0]


def test_a_report_holds_reason_words_player_and_the_question_as_asked(full: Bank) -> None:
    round_ = begin(full, player="Ada").round
    one = remark(Reason.UNFAIR, "  She\nnever said so ")
    full.report(round_.current.uid, one)
    (report,) = full.reports()
    assert report.remark == Remark(one.uid, Reason.UNFAIR, "She never said so")
    assert report.asked == round_.current.item
    assert report.now is not None
    assert report.now.item == round_.current.item
    assert (report.player, report.changed, report.done) == ("Ada", False, False)
    assert report.created_ms > 0
    assert full.count_reports() == 1


def test_the_same_report_is_kept_once(full: Bank) -> None:
    asked = begin(full).round.current
    one = remark()
    full.report(asked.uid, one)
    full.report(asked.uid, one)
    full.report(asked.uid, remark())
    assert full.count_reports() == 2


def test_reports_are_listed_newest_first_and_after_a_restart(url: URL, full: Bank) -> None:
    for words in ("one", "two", "three"):
        reported(full, remark(words=words))
    full.close()
    with opened(url) as again:
        assert [one.remark.words for one in again.reports()] == ["three", "two", "one"]


def test_a_question_that_was_answered_can_be_reported(full: Bank) -> None:
    round_ = begin(full).round
    asked = round_.current
    answer(full, round_)
    full.report(asked.uid, remark())
    assert full.reports()[0].asked == asked.item


def test_a_report_on_nothing_that_was_asked_is_refused(full: Bank) -> None:
    assert refused(lambda: full.report(b"nothing", remark())).code is Code.ITEM_GONE
    assert full.count_reports() == 0


def test_a_report_that_is_done_leaves_the_list_and_can_be_opened_again(full: Bank) -> None:
    report = reported(full)
    full.settle(report.remark.uid)
    assert full.reports() == []
    assert full.count_reports() == 0
    assert [one.remark for one in full.reports(done=True)] == [report.remark]
    assert full.reports(done=True)[0].done
    full.settle(report.remark.uid, done=False)
    assert full.reports() == [report]
    assert full.reports(done=True) == []


def test_a_report_says_what_was_asked_although_the_question_has_changed(full: Bank) -> None:
    mine = full.add(own(category="Mine"))
    round_ = begin(full, MINE).round
    full.report(round_.current.uid, remark())
    full.change(mine.uid, own("Who made this, in fact?", category="Mine"))
    (report,) = full.reports()
    assert report.changed
    assert report.asked.stem == "Who made this?"
    assert report.now is not None
    assert report.now.item.stem == "Who made this, in fact?"
    full.remove(mine.uid)
    assert full.reports()[0].now is None
    assert full.reports()[0].asked.stem == "Who made this?"


def test_a_report_knows_that_its_question_was_hidden_or_went_with_its_pack(full: Bank) -> None:
    report = reported(full)
    assert report.now is not None
    full.set_hidden(report.now.uid, hidden=True)
    hidden = full.reports()[0].now
    assert hidden is not None
    assert hidden.hidden
    full.take_in(pack(items=[question(n) for n in range(100, 130)]), "others")
    assert full.reports()[0].now is None


def test_a_question_that_was_asked_is_found_as_it_is_now(full: Bank) -> None:
    mine = full.add(own(category="Mine"))
    asked = begin(full, MINE).round.current
    assert full.as_listed(asked.uid) == mine
    changed = full.change(mine.uid, own("Who else?", category="Mine"))
    assert full.as_listed(asked.uid) == changed
    full.remove(mine.uid)
    assert full.as_listed(asked.uid) is None
    assert full.as_listed(b"never asked") is None


def test_nobody_is_named_where_several_play_one_round(url: URL, full: Bank) -> None:
    begin(full, player="Bob")
    round_ = begin(full, player="Ada").round
    on_the_side(
        url,
        'INSERT INTO round_player (round_id, player_id, seat, score, "right") '
        "SELECT r.id, p.id, 1, 0, 0 FROM round r, player p WHERE r.uid = ? AND p.name = 'Bob'",
        round_.uid,
    )
    full.report(round_.current.uid, remark())
    assert full.reports()[0].player == ""


def test_words_that_cannot_be_kept_are_refused() -> None:
    for words, code in (("x" * 301, Code.TOO_LONG), ("a\x00b", Code.BAD_TEXT)):
        with pytest.raises(QuizError) as caught:
            remark(words=words)
        assert caught.value.code is code
    assert remark(words=" \u200b ").words == ""
