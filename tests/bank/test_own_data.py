"""Receipts, and what is a player's own: taken along whole, deleted without a trace."""

import csv
import io
import json
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from quizapp.bank.bank import Bank
from quizapp.errors import Code
from tests.bank.support import NO_CLOCK, TIMED, answer, begin, pack, play, refused


def test_a_receipt_tells_every_question_as_it_was_asked(full: Bank) -> None:
    round_ = play(full, TIMED, "Ada", 3)
    full.take_in(pack(5, edition=2), "another")
    receipt = full.receipt_of(round_.uid)
    assert receipt is not None
    assert (receipt.players, receipt.scores, receipt.right) == (("Ada",), (round_.score,), 3)
    told = [(one.asked.item.stem, one.asked.options, one.attempt) for one in receipt.answered]
    played = [
        (asked.item.stem, asked.options, attempt.receipt.points)
        for asked, attempt in zip(round_.asked, round_.attempts, strict=True)
    ]
    assert [(stem, options, attempt.points) for stem, options, attempt in told] == played
    assert sum(one.attempt.points for one in receipt.answered) == round_.score
    gone = [one.changed for one in receipt.answered]
    kept = {f"item-{number:03}" for number in range(5)}
    assert gone == [asked.item.ref not in kept for asked in round_.asked]
    assert full.receipt_of(b"nothing") is None


def test_all_of_a_players_data_is_in_the_zip_and_nobody_elses(full: Bank, tmp_path: Path) -> None:
    round_ = play(full, TIMED, "=Ada", 3)
    play(full, TIMED, "Bo", 5)
    ada = next(one for one in full.players() if one.name == "=Ada")
    target = tmp_path / "ada.zip"
    full.export_player(ada.uid, target, {"text_percent": 150})
    with zipfile.ZipFile(target) as archive:
        data = json.loads(archive.read("player.json"))
        sheet = list(csv.DictReader(io.StringIO(archive.read("player.csv").decode())))
        assert "Bo" not in archive.read("player.json").decode()
    assert [one["score"] for one in data["rounds"]] == [round_.score]
    assert [one["right"] for one in data["answers"]] == [a.right for a in round_.attempts]
    chosen = [
        asked.options[a.chosen]
        for asked, a in zip(round_.asked, round_.attempts, strict=True)
        if a.chosen is not None
    ]
    assert [one["chosen"] for one in data["answers"]] == chosen
    assert len(data["practice"]) == 2
    assert sheet[0]["name"] == "'=Ada"
    assert data["settings"] == [{"text_percent": 150}]
    assert data["changes"] == []


def test_former_names_and_who_was_merged_go_along(full: Bank, tmp_path: Path) -> None:
    play(full, TIMED, "Ada", 3)
    play(full, TIMED, "Addie", 5)
    play(full, TIMED, "Bo", 1)
    known = {one.name: one.uid for one in full.players()}
    mark = next(one.mark for one in full.players() if one.name == "Ada")
    full.change_player(known["Ada"], "Ada L", mark)
    full.merge_players(known["Addie"], known["Ada"])
    undone = full.merge_players(known["Bo"], known["Ada"])
    full.undo_players(undone)
    target = tmp_path / "ada.zip"
    full.export_player(known["Ada"], target, {})
    with zipfile.ZipFile(target) as archive:
        text = archive.read("player.json").decode()
    data = json.loads(text)
    names = [(one["kind"], one["names_before"], one["names_after"]) for one in data["changes"]]
    assert names[0] == ("rename", '["Ada"]', '["Ada L"]')
    assert [kind for kind, _, _ in names] == ["rename", "merge", "merge"]
    assert "Addie" in names[1][1]
    assert [one["right"] for one in data["rounds"]] == [3, 5]
    assert "Bo" not in text


def test_a_place_that_cannot_be_written_is_told_and_leaves_nothing(
    full: Bank, tmp_path: Path
) -> None:
    play(full)
    target = tmp_path / "nowhere" / "ada.zip"
    error = refused(lambda: full.export_player(full.players()[0].uid, target, {}))
    assert error.code is Code.CANNOT_WRITE
    assert list(tmp_path.glob("**/*.zip*")) == []


def test_who_is_deleted_for_good_leaves_nothing_behind(full: Bank) -> None:
    play(full, NO_CLOCK, "Ada", 3)
    answer(full, begin(full, NO_CLOCK, "Ada").round)
    kept = play(full, NO_CLOCK, "Bo", 5)
    ada = next(one for one in full.players() if one.name == "Ada")
    full.erase_player(ada.uid)
    assert [one.name for one in full.players()] == ["Bo"]
    assert [row["player"] for row in full.history()] == ["Bo"]
    assert full.receipt_of(kept.uid) is not None
    assert full.waiting() is None
    assert full.check() == []
    assert refused(lambda: full.erase_player(ada.uid)).code is Code.PLAYER_GONE


def test_who_was_merged_into_a_deleted_player_goes_along(full: Bank) -> None:
    play(full, NO_CLOCK, "Addie", 3)
    play(full, NO_CLOCK, "Ada", 3)
    uids = {one.name: one.uid for one in full.players()}
    full.merge_players(uids["Addie"], uids["Ada"])
    full.erase_player(uids["Ada"])
    assert full.history() == []
    assert full.last_player_change() is None
    assert full.check() == []


@pytest.mark.parametrize("name", ["Zyxwvutsrq", "Żółćgęślą"])
def test_the_name_is_in_none_of_the_banks_files_any_more(file_bank: Bank, name: str) -> None:
    play(file_bank, NO_CLOCK, name, 3)
    player = next(one for one in file_bank.players() if one.name == name)
    assert file_bank.erase_player(player.uid)
    assert file_bank.file is not None
    held = [path.read_bytes() for path in file_bank.file.parent.glob("bank.db*")]
    assert held
    assert not any(name.encode() in content for content in held)


def test_where_another_program_reads_it_is_said_that_the_disk_is_not_rid_of_them_yet(
    file: Path, file_bank: Bank
) -> None:
    play(file_bank, NO_CLOCK, "Zyxwvutsrq", 3)
    (player,) = file_bank.players()
    with closing(sqlite3.connect(file, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        assert reader.execute("SELECT count(*) FROM player").fetchone() == (1,)
        assert not file_bank.erase_player(player.uid)
        reader.execute("COMMIT")
    file_bank.close()
    held = [path.read_bytes() for path in file.parent.glob("bank.db*")]
    assert held
    assert not any(b"Zyxwvutsrq" in content for content in held)


def test_no_name_that_a_deleted_player_ever_had_is_left_in_the_banks_files(file_bank: Bank) -> None:
    names = ["Zyxwvutsrq", "Qponmlkjih", "Gfedcbazyx"]
    for number in range(300):
        file_bank.add_player(f"Somebody {number}")
    for name in names[1:]:
        play(file_bank, NO_CLOCK, name, 3)
    uids = {one.name: (one.uid, one.mark) for one in file_bank.players()}
    kept, mark = uids[names[1]]
    file_bank.change_player(kept, names[0], mark)
    file_bank.merge_players(uids[names[2]][0], kept)
    for number in range(0, 300, 2):
        file_bank.remove_player(uids[f"Somebody {number}"][0])
    file_bank.erase_player(kept)
    assert file_bank.file is not None
    beside = [path for path in file_bank.file.parent.iterdir() if path.is_file()]
    held = b"".join(path.read_bytes() for path in beside)
    assert [name for name in names if name.encode() in held] == []
