"""The health of a bank: what something else has changed is found and named."""

from pathlib import Path

import pytest
from sqlalchemy import URL

from quizapp.bank.bank import Bank
from quizapp.errors import Code, QuizError
from quizapp.items.kept_backup import START
from quizapp.items.report import Reason, Remark
from tests.bank.support import (
    NO_CLOCK,
    begin,
    on_the_side,
    opened,
    own,
    play,
    refused,
    sqlite_url,
)


def found(bank: Bank) -> list[Code]:
    return [finding.code for finding in bank.check()]


def test_a_bank_that_was_played_is_sound(full: Bank) -> None:
    play(full)
    full.remove(full.add(own()).uid)
    assert full.check() == []


@pytest.mark.parametrize(
    ("table", "column", "kind"),
    [
        ("revision", "stem", "question"),
        ("revision", "explanation", "question"),
        ("option", "text", "question"),
        ("option", "text", "option"),
        ("fact", "says", "question"),
        ("fact", "says", "fact"),
        ("fact", "evidence", "fact"),
        ("category", "name", "question"),
    ],
)
def test_one_changed_letter_of_a_text_is_found(
    url: URL, full: Bank, table: str, column: str, kind: str
) -> None:
    (text,) = on_the_side(url, f"SELECT {column} FROM {table} WHERE id = 1")[0]  # noqa: S608
    flipped = text[:2] + chr(ord(text[2]) ^ 1) + text[3:]
    on_the_side(url, f"UPDATE {table} SET {column} = ? WHERE id = 1", flipped)  # noqa: S608
    findings = full.check()
    assert {finding.code for finding in findings} == {Code.CHECK_HASH}
    assert kind in {finding.values["kind"] for finding in findings}
    assert all(finding.where and finding.message for finding in findings)


def test_a_key_that_was_moved_to_another_option_is_found(url: URL, full: Bank) -> None:
    on_the_side(url, "UPDATE option SET is_key = (place = 1) WHERE revision_id = 1 AND place = 9")
    assert full.check() == []
    on_the_side(url, "UPDATE option SET is_key = NOT is_key WHERE revision_id = 1 AND place = 0")
    on_the_side(url, "UPDATE option SET is_key = NOT is_key WHERE revision_id = 1 AND place = 1")
    assert Code.CHECK_HASH in found(full)


def test_a_question_without_any_key_is_found_and_cannot_be_read(url: URL, full: Bank) -> None:
    on_the_side(url, "DELETE FROM option WHERE revision_id = 1 AND is_key")
    assert Code.CHECK_HASH in found(full)
    assert refused(full.everything).code is Code.BANK_DAMAGED


@pytest.mark.parametrize(
    "lose",
    [
        "DELETE FROM category",
        "DELETE FROM revision",
        "DELETE FROM item WHERE revision_id IN (SELECT revision_id FROM asked)",
    ],
)
def test_a_bank_whose_rows_are_gone_is_told_as_damaged(
    file: Path, file_bank: Bank, lose: str
) -> None:
    new = begin(file_bank)
    removed = file_bank.add(own())
    asked = new.round.asked[0]
    file_bank.show(asked.uid)
    file_bank.report(asked.uid, Remark.of(b"r" * 16, Reason.WRONG, ""))
    file_bank.remove(removed.uid)
    on_the_side(sqlite_url(file), lose)
    reads = (
        lambda: file_bank.deal(NO_CLOCK, "Ada"),
        lambda: file_bank.restore(new.round.uid),
        lambda: file_bank.receipt_of(new.round.uid),
        file_bank.reports,
        lambda: file_bank.versions(removed.uid, 5),
        lambda: file_bank.binned([removed.uid]),
        file_bank.everything,
    )
    told = set()
    for read in reads:
        try:
            read()
        except QuizError as error:
            told.add(error.code)
    assert told == {Code.BANK_DAMAGED}
    assert Code.CHECK_REFERENCE in found(file_bank)


def test_a_round_whose_options_are_gone_is_told_as_damaged(
    file: Path, file_bank: Bank, tmp_path: Path
) -> None:
    round_ = play(file_bank)
    on_the_side(sqlite_url(file), "DELETE FROM option WHERE NOT is_key AND place = 2")
    ada = next(one for one in file_bank.players() if one.name == "Ada")
    target = tmp_path / "ada.zip"
    for read in (
        lambda: file_bank.receipt_of(round_.uid),
        lambda: file_bank.export_player(ada.uid, target, {}),
    ):
        assert refused(read).code is Code.BANK_DAMAGED
    assert not target.exists()


@pytest.mark.parametrize("column", ["tags", "search_text"])
def test_what_cannot_be_parsed_is_found_and_what_is_derived_is_not_asked(
    url: URL, full: Bank, column: str
) -> None:
    on_the_side(url, f"UPDATE revision SET {column} = 'not JSON' WHERE id = 2")  # noqa: S608
    assert found(full) == ([Code.CHECK_HASH] if column == "tags" else [])


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("deck", "position", "'abc'"),
        ("deck", "position", "1.5"),
        ("player", "name", "x'ff00'"),
        ("player", "name", "CAST(x'41ff42' AS TEXT)"),
        ("player", "guest", "2"),
        ("round", "started_ms", "4611686018427387904"),
        ("round", "uid", "x'00'"),
        ("score_table", "length", "x'07'"),
        ("revision", "stem", "x'41ff42'"),
        ("pack", "title", "CAST(x'ff' AS TEXT)"),
        ("attempt", "points", "'many'"),
    ],
)
def test_what_the_game_never_writes_is_found_and_its_place_named(
    file: Path, file_bank: Bank, table: str, column: str, value: str
) -> None:
    play(file_bank)
    set_it = f"UPDATE {table} SET {column} = {value}"  # noqa: S608
    on_the_side(
        sqlite_url(file),
        f"{set_it} WHERE rowid = (SELECT max(rowid) FROM {table})",  # noqa: S608
    )
    (row,) = on_the_side(sqlite_url(file), f"SELECT max(rowid) FROM {table}")[0]  # noqa: S608
    (finding,) = file_bank.check()
    assert finding.code is Code.CHECK_KIND
    assert finding.values == {"table": table, "column": column, "name": row}


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE round_player SET score = score + 1",
        "UPDATE attempt SET points = points + 1 WHERE id = 1",
        'UPDATE round_player SET "right" = "right" + 1',
        "DELETE FROM attempt WHERE id = 1",
    ],
    ids=["score", "points", "right", "answer gone"],
)
def test_a_total_that_does_not_equal_its_answers_is_found(
    url: URL, full: Bank, change: str
) -> None:
    round_ = play(full)
    on_the_side(url, change)
    finding, *others = full.check()
    assert finding.code is Code.CHECK_TOTAL
    assert round_.uid.hex() in finding.message
    assert {other.code for other in others} <= {Code.CHECK_TALLY}


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE score_tally SET rounds = rounds + 1 WHERE by_right",
        "UPDATE score_tally SET value = value + 1 WHERE NOT by_right",
        "DELETE FROM score_tally",
        "UPDATE round_player SET ranked_table_id = NULL",
    ],
    ids=["too many", "another score", "none", "ranked no more"],
)
def test_a_table_that_counts_other_rounds_than_it_has_is_found(
    url: URL, full: Bank, change: str
) -> None:
    play(full)
    assert full.check() == []
    on_the_side(url, change)
    if "round_player" in change and url.get_backend_name() != "sqlite":
        assert full.check() == []  # the server has tallied that too
        return
    (finding,) = full.check()
    assert finding.code is Code.CHECK_TALLY
    assert "other rounds than it has (table 1)" in finding.message


def test_a_reference_to_a_row_that_is_gone_is_found(file: Path, file_bank: Bank) -> None:
    on_the_side(sqlite_url(file), "DELETE FROM fact WHERE id = 1")
    findings = file_bank.check()
    assert {finding.code for finding in findings} == {Code.CHECK_REFERENCE}
    assert "revision_fact" in findings[0].message


def test_a_damaged_page_is_found(file: Path, file_bank: Bank) -> None:
    root = on_the_side(
        sqlite_url(file), "SELECT rootpage FROM sqlite_master WHERE name = 'attempt'"
    )
    size = on_the_side(sqlite_url(file), "PRAGMA page_size")[0][0]
    file_bank.close()
    with file.open("r+b") as pages:
        pages.seek((root[0][0] - 1) * size)
        pages.write(b"\xff" * size)
    with opened(sqlite_url(file)) as again:
        assert {finding.code for finding in again.check()} == {Code.CHECK_INTEGRITY}
        assert refused(lambda: again.look_over(START)).code is Code.BANK_DAMAGED
        again.stop_looking()
        again.look_over(START)  # has found nothing, as far as it came
