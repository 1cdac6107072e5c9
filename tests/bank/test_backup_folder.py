"""The folder of backups: what is made when, what stays, and what a failure costs."""

import json
import os
import shutil
import stat
import time
from dataclasses import replace
from pathlib import Path

import pytest

from quizapp.bank import backups
from quizapp.bank.bank import Bank
from quizapp.bank.retention import DAY_MS, to_remove
from quizapp.errors import Code, QuizError
from quizapp.items.kept_backup import ASKED, DELETE, IMPORT, MIGRATION, START, Contents, KeptBackup
from tests.bank.support import NO_CLOCK, opened, own, play, refused, sqlite_url
from tests.bank.test_backup import dump, small_disk
from tests.bank.test_imports import imported, some

__all__ = ["small_disk"]
NOW = 1_800_000_000_000
ROOMY = 10**15


@pytest.fixture
def folder(file: Path) -> Path:
    return backups.folder_of(file)


def listed(file: Path) -> list[KeptBackup]:
    return backups.listed(file, backups.folder_of(file))


def listed_in(file: Path, folder: Path) -> list[KeptBackup]:
    return backups.listed(file, folder)


def aged(file: Path, days: float) -> None:
    """Have every backup of a bank made some days earlier, by its name."""
    for one in listed(file):
        made_ms = one.made_ms - int(days * DAY_MS)
        before = time.strftime("%Y%m%d-%H%M%S", time.gmtime(made_ms // 1000))
        for suffix in ("", ".json"):
            old = one.file.with_name(one.file.name + suffix)
            stem, reason = file.stem, old.name.rpartition("-")[2]
            old.rename(old.with_name(f"{stem}-{before}{made_ms % 1000:03}-{reason}"))


def made(days_ago: float, size: int = 10) -> KeptBackup:
    made_ms = NOW - int(days_ago * DAY_MS)
    return KeptBackup(Path(f"bank-{made_ms}"), made_ms, START, size, None)


def test_a_backup_says_what_is_in_it_and_is_its_owners_alone(
    file: Path, file_bank: Bank, folder: Path
) -> None:
    play(file_bank)
    file_bank.keep_backups(folder, pytest.fail)
    kept = file_bank.keep_backup(ASKED)
    assert listed(file) == [kept]
    assert kept.contents == Contents(questions=30, rounds=1, players=1)
    assert dump(kept.file) == dump(file)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(one.stat().st_mode) for one in folder.iterdir()} == {0o600}


@pytest.mark.usefixtures("file_bank")
def test_a_backup_may_have_a_second_name(file: Path, folder: Path) -> None:
    kept = backups.keep(file, folder, ASKED)
    os.link(kept.file, folder.with_name("a copy of the folder"))
    assert backups.newest_good(file, folder) == kept


def test_a_backup_without_its_note_is_read_itself(
    file: Path, file_bank: Bank, folder: Path
) -> None:
    kept = backups.keep(file, folder, ASKED)
    for note in ("", "[1]", '{"size": 1}', f'{{"size": {kept.size}, "contents": ["x"]}}'):
        kept.file.with_name(f"{kept.file.name}.json").write_text(note)
        (found,) = listed(file)
        assert (found.contents, found.bank_uid) == (kept.contents, kept.bank_uid)
    assert file_bank.check() == []


def test_a_note_that_is_a_pipe_is_as_none(file: Path, file_bank: Bank, folder: Path) -> None:
    file_bank.keep_backups(folder, pytest.fail)
    made = file_bank.keep_backup(ASKED)
    note = made.file.with_name(f"{made.file.name}.json")
    note.unlink()
    os.mkfifo(note)
    assert [one.file for one in listed(file)] == [made.file]


def test_files_of_others_in_the_folder_are_neither_listed_nor_removed(
    file: Path, file_bank: Bank, folder: Path
) -> None:
    folder.mkdir()
    names = [
        "bank.db",
        "bank-2.db",
        "other-20260101-000000000-start.db",
        "bank-20269999-0-start.db",
    ]
    for name in names:
        (folder / name).write_text("mine")
    (folder / "bank-20260101-000000000-start.db").symlink_to(file)
    file_bank.keep_backups(folder, pytest.fail)
    for _ in range(13):
        file_bank.keep_backup(ASKED)
    assert len(listed(file)) == 10
    assert all((folder / name).read_text() == "mine" for name in names)
    assert (folder / "bank-20260101-000000000-start.db").is_symlink()


def test_a_look_that_was_stopped_backs_nothing_up(
    file: Path, file_bank: Bank, folder: Path
) -> None:
    file_bank.keep_backups(folder, pytest.fail)
    file_bank.add(own("First?"))
    file_bank.stop_looking()
    file_bank.look_over(START)
    assert listed(file) == []
    with opened(sqlite_url(file)) as again:
        again.keep_backups(folder, pytest.fail)
        again.look_over(START)
    assert len(listed(file)) == 1


def test_a_backup_is_due_when_the_last_is_a_day_old_and_something_has_changed(
    file: Path, file_bank: Bank, folder: Path
) -> None:
    file_bank.keep_backups(folder, pytest.fail)
    file_bank.back_up_if_due(START)
    assert listed(file) == [], "there is nothing but what came with the game"
    file_bank.add(own("First?"))
    file_bank.back_up_if_due(START)
    file_bank.add(own("Second?"))
    file_bank.back_up_if_due(START)
    assert len(listed(file)) == 1, "the last is of today"
    aged(file, 1.1)
    file_bank.back_up_if_due(START)
    assert len(listed(file)) == 2
    aged(file, 1.1)
    file_bank.back_up_if_due(START)
    assert len(listed(file)) == 2, "nothing has changed since"
    play(file_bank)
    file_bank.back_up_if_due(START)
    aged(file, 1.1)
    file_bank.undo(file_bank.last_change().uid)  # type: ignore[union-attr]
    file_bank.back_up_if_due(START)
    assert [one.reason for one in listed(file)] == [START] * 4


def test_a_mass_deletion_is_backed_up_first(full_of_own: Bank, file: Path) -> None:
    uids = [one.uid for one in full_of_own.everything() if one.own]
    full_of_own.delete_many(uids[:99])
    assert listed(file) == []
    full_of_own.undo(full_of_own.last_change().uid)  # type: ignore[union-attr]
    full_of_own.delete_many(uids)
    (kept,) = listed(file)
    assert (kept.reason, kept.contents and kept.contents.questions) == (DELETE, 130)


def test_a_large_pack_is_backed_up_before_it_is_removed(full_of_own: Bank, file: Path) -> None:
    sizes = {one.questions: one.uid for one in full_of_own.packs()}
    full_of_own.remove_pack(sizes[30])
    assert listed(file) == []
    full_of_own.remove_pack(sizes[100])
    assert [one.reason for one in listed(file)] == [DELETE]


@pytest.fixture
def full_of_own(file_bank: Bank, folder: Path) -> Bank:
    imported(file_bank, some(100))
    file_bank.keep_backups(folder, pytest.fail)
    return file_bank


def test_a_large_import_is_backed_up_first_and_a_small_one_is_not(
    full_of_own: Bank, file: Path
) -> None:
    imported(full_of_own, some(1_000, first=1_000))
    (kept,) = listed(file)
    assert kept.reason == IMPORT
    with opened(sqlite_url(kept.file)) as before:
        assert before.count() == 130


def test_where_a_backup_fails_nothing_is_removed_and_it_is_told(
    file: Path, file_bank: Bank, folder: Path
) -> None:
    told: list[QuizError] = []
    file_bank.keep_backups(folder, told.append)
    for _ in range(3):
        file_bank.keep_backup(ASKED)
    before = sorted(folder.iterdir())
    aged(file, 2)
    file_bank.add(own())
    (file.parent / "taken").write_text("a file where the folder should be")
    file_bank.keep_backups(file.parent / "taken" / "in it", told.append)
    file_bank.back_up_if_due(START)
    assert [one.code for one in told] == [Code.FOLDER_READ_ONLY]
    assert len(list(folder.iterdir())) == len(before)
    assert file_bank.add(own("Goes on?")).own


def test_on_a_full_disk_the_backups_that_are_there_stay(
    small_disk: Path, file: Path, file_bank: Bank
) -> None:
    (small_disk / "bank-20260101-000000000-start.db").write_text("an old one")
    error = refused(lambda: backups.keep(file, small_disk, ASKED))
    assert error.code is Code.DISK_FULL
    assert [one.name for one in small_disk.iterdir()] == ["bank-20260101-000000000-start.db"]
    assert file_bank.check() == []


def test_a_backup_that_was_changed_or_cut_is_not_good_and_the_one_before_is_offered(
    file: Path, file_bank: Bank, folder: Path
) -> None:
    file_bank.keep_backups(folder, pytest.fail)
    first, second, third = (file_bank.keep_backup(ASKED) for _ in range(3))
    assert backups.newest_good(file, folder) == third
    os.truncate(third.file, third.size - 4096)
    with second.file.open("r+b") as pages:  # one bit, where SQLite's own check sees nothing
        pages.seek(-1, os.SEEK_END)
        last = pages.read(1)[0]
        pages.seek(-1, os.SEEK_END)
        pages.write(bytes([last ^ 1]))
    found = backups.newest_good(file, folder)
    assert found is not None
    assert found.file == first.file


def test_a_backup_made_before_an_update_is_offered_only_where_there_is_no_other(
    file: Path, file_bank: Bank, folder: Path
) -> None:
    before = file.with_name("bank-before-0003-29990101-000000.db")
    file_bank.back_up(before)
    (found,) = listed(file)
    assert (found.file, found.reason, found.contents and found.contents.questions) == (
        before,
        MIGRATION,
        30,
    )
    assert backups.newest_good(file, folder) == found
    kept = backups.keep(file, folder, ASKED)
    assert listed(file) == [found, kept]
    assert backups.newest_good(file, folder) == kept


def in_the_folder_of_another(
    file: Path, folder: Path, tmp_path: Path
) -> tuple[KeptBackup, KeptBackup]:
    """Back two banks of one name up in one folder; the other's backup is the newer."""
    own_one = backups.keep(file, folder, ASKED)
    (tmp_path / "elsewhere").mkdir()
    other = tmp_path / "elsewhere" / file.name
    with opened(sqlite_url(other)) as another:
        another.add(own())
        return own_one, backups.keep(other, folder, ASKED)


@pytest.mark.usefixtures("file_bank")
def test_of_two_banks_in_one_folder_each_is_offered_its_own(file: Path, tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    own_one, theirs = in_the_folder_of_another(file, shared, tmp_path)
    other = tmp_path / "elsewhere" / file.name
    assert backups.newest_good(file, shared) == own_one
    assert backups.newest_good(other, shared) == theirs


@pytest.mark.parametrize("became", ["nothing", "damage", "a pipe", "a new bank"])
def test_a_bank_that_cannot_say_which_it_was_is_offered_what_was_made_in_its_place(
    became: str, file: Path, filled_file: Path, tmp_path: Path
) -> None:
    shutil.copy(filled_file, file)
    shared = tmp_path / "shared"
    own_one, _ = in_the_folder_of_another(file, shared, tmp_path)
    file.unlink()
    if became == "damage":
        file.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
    elif became == "a pipe":
        os.mkfifo(file)
    elif became == "a new bank":
        with opened(sqlite_url(file)):
            pass
    assert backups.newest_good(file, shared) == own_one
    for one in shared.glob("*.json"):  # as earlier versions noted it
        note = json.loads(one.read_text())
        del note["place"]
        one.write_text(json.dumps(note))
    assert backups.newest_good(file, shared) is None
    theirs = next(one for one in listed_in(file, shared) if one.file != own_one.file)
    theirs.file.unlink()
    assert backups.newest_good(file, shared) == replace(own_one, place="")


def test_where_none_is_good_none_is_offered(file: Path, file_bank: Bank, folder: Path) -> None:
    assert backups.newest_good(file, folder) is None
    folder.mkdir()
    (folder / "bank-20260101-000000000-start.db").write_text("no bank")
    assert backups.newest_good(file, folder) is None
    assert [one.contents for one in listed(file)] == [None]
    assert file_bank.check() == []


def test_backups_of_another_bank_in_the_same_folder_stay(
    file: Path, filled_file: Path, folder: Path, tmp_path: Path
) -> None:
    shutil.copy(filled_file, file)
    (tmp_path / "elsewhere").mkdir()
    other = tmp_path / "elsewhere" / "bank.db"
    with opened(sqlite_url(other)) as another:
        another.keep_backups(folder, pytest.fail)
        theirs = another.keep_backup(ASKED)
    for _ in range(12):
        backups.keep(file, folder, ASKED)
    assert theirs.file.exists()
    assert len(listed(file)) == 11


def test_a_backup_of_another_bank_stands_in_for_none(
    file: Path, file_bank: Bank, folder: Path, tmp_path: Path
) -> None:
    play(file_bank)
    backups.keep(file, folder, ASKED)
    aged(file, 2)
    play(file_bank)
    (tmp_path / "elsewhere").mkdir()
    other = tmp_path / "elsewhere" / "bank.db"
    with opened(sqlite_url(other)) as another:
        another.add(own())
        theirs = backups.keep(other, folder, ASKED)
    assert backups.due(file, folder)
    theirs.file.unlink()
    backups.keep(file, folder, ASKED)
    assert not backups.due(file, folder)


def test_the_newest_three_stay_and_at_least_ten() -> None:
    many = [made(days_ago=number / 1000) for number in range(30)]
    assert set(map(id, many[10:])) == set(map(id, to_remove(many, ROOMY)))


def test_one_a_day_for_seven_days_and_one_a_week_for_four_weeks_stay() -> None:
    many = [made(days_ago=number / 4) for number in range(4 * 60)]
    gone = {id(one) for one in to_remove(many, ROOMY)}
    days = sorted({one.made_ms // DAY_MS for one in many if id(one) not in gone}, reverse=True)
    today = NOW // DAY_MS
    assert days[:7] == [today - back for back in range(7)]
    weeks = {one.made_ms // (7 * DAY_MS) for one in many if id(one) not in gone}
    assert len(weeks) == 4
    assert 10 <= len(many) - len(gone) <= 3 + 7 + 4


def test_years_of_starts_keep_a_handful_whenever_they_were() -> None:
    for gap in (0.3, 1, 1.7, 6, 9, 40):
        kept: list[KeptBackup] = []
        for number in range(200):
            kept.append(made(days_ago=(200 - number) * gap))
            gone = {id(one) for one in to_remove(kept, ROOMY)}
            kept = [one for one in kept if id(one) not in gone]
            assert len(kept) >= min(number + 1, 10)
        assert 10 <= len(kept) <= 14


def test_backups_stay_within_a_tenth_of_the_free_space_but_for_the_last_two() -> None:
    many = [made(days_ago=number, size=100) for number in range(12)]
    assert len(many) - len(to_remove(many, free=10 * 100 * 12)) == 10
    # 12 backups of 100 and 3,800 free: 500 is a tenth of what is free without them
    assert to_remove(many, free=3800) == many[5:][::-1]
    assert to_remove(many, free=0) == many[2:][::-1]
    assert to_remove(many[:2], free=0) == []


def test_a_clock_that_was_ahead_and_set_back_costs_no_newer_backup(
    file: Path, file_bank: Bank, folder: Path
) -> None:
    for _ in range(10):
        play(file_bank)
        backups.keep(file, folder, START)
    aged(file, -800)
    play(file_bank)
    assert backups.due(file, folder)
    now = [backups.keep(file, folder, START)]
    assert not backups.due(file, folder)
    for _ in range(2):
        play(file_bank)
        now.append(backups.keep(file, folder, START))
    assert listed(file)[:3] == now[::-1]
    assert backups.newest_good(file, folder) == now[-1]
    assert len(listed(file)) == 10


def test_what_a_killed_backup_left_is_removed_after_a_day(file_bank: Bank, folder: Path) -> None:
    folder.mkdir()
    old, new = folder / "bank-1-start.db.ab.part", folder / "bank-2-start.db.cd.part"
    for part in (old, new):
        part.write_text("half")
    os.utime(old, (1, 1))
    file_bank.keep_backups(folder, pytest.fail)
    file_bank.keep_backup(ASKED)
    assert not old.exists()
    assert new.exists()


def test_the_note_beside_a_backup_holds_no_text_of_questions_or_names(
    file: Path, file_bank: Bank, folder: Path
) -> None:
    play(file_bank, player="Ada")
    kept = backups.keep(file, folder, ASKED)
    note = json.loads(kept.file.with_name(f"{kept.file.name}.json").read_text())
    assert sorted(note) == ["bank_uid", "contents", "mark", "number", "place", "sha256", "size"]
    assert "Ada" not in json.dumps(note)


def _holding(name: str, folder: Path) -> list[Path]:
    files = (one for one in folder.rglob("*") if one.is_file())
    return [one for one in files if name.encode() in one.read_bytes()]


def test_copies_are_forgotten_once_a_new_one_is_whole(
    file: Path, file_bank: Bank, folder: Path
) -> None:
    play(file_bank, NO_CLOCK, "Zyxwvutsrq", 3)
    file_bank.keep_backups(folder, pytest.fail)
    for reason in (ASKED, IMPORT):
        file_bank.keep_backup(reason)
    old = [one.file for one in listed(file)]
    for name in (
        "bank.db.replaced-20260101-000000-abcd",
        "bank.db.damaged-20260101-000000",
        "bank.db.restoring-abcd",
        "bank.db.stray-20260101-000000-wal",
    ):
        shutil.copyfile(old[0], file.with_name(name))
    shutil.copyfile(old[0], file.with_name("bank-before-0003-20260101-000000.db"))
    shutil.copyfile(old[0], folder / "bank-20260101-000000000-start.db.abcd.part")
    beside = file.parent / "other"
    beside.mkdir()
    with opened(sqlite_url(beside / file.name)) as other:
        other.keep_backups(folder, pytest.fail)
        others = other.keep_backup(ASKED)
    (player,) = file_bank.players()
    file_bank.erase_player(player.uid)
    assert len(_holding(player.name, file.parent)) >= 5
    file_bank.forget_copies()
    assert _holding(player.name, file.parent) == []
    left = [one for one in listed(file) if one.bank_uid != others.bank_uid]
    assert [(one.reason, backups.is_good(one.file)) for one in left] == [(DELETE, True)]
    assert backups.is_good(others.file)


def test_no_copy_is_forgotten_where_a_new_one_cannot_be_made(
    small_disk: Path, file: Path, file_bank: Bank
) -> None:
    old = small_disk / "bank-20260101-000000000-start.db"
    old.write_text("an old one")
    play(file_bank, NO_CLOCK, "Zyxwvutsrq", 3)
    file_bank.keep_backups(small_disk, pytest.fail)
    aside = file.with_name("bank.db.replaced-20260101-000000-abcd")
    aside.write_text("an older one")
    assert refused(file_bank.forget_copies).code is Code.DISK_FULL
    assert (old.exists(), aside.exists()) == (True, True)


def test_copies_in_the_folders_of_before_are_forgotten_too(
    file: Path, file_bank: Bank, folder: Path, tmp_path: Path
) -> None:
    play(file_bank, NO_CLOCK, "Zyxwvutsrq", 3)
    places = [folder, tmp_path / "one", tmp_path / "two"]
    for place in places:
        file_bank.keep_backups(place, pytest.fail)
        file_bank.keep_backup(ASKED)
    (player,) = file_bank.players()
    file_bank.erase_player(player.uid)
    file_bank.forget_copies([tmp_path / "one"])
    assert _holding(player.name, file.parent) == []
    assert [len(listed_in(file, place)) for place in places] == [0, 0, 1]


def test_an_earlier_folder_that_is_away_is_told_when_all_else_is_gone(
    file: Path, file_bank: Bank, folder: Path, tmp_path: Path
) -> None:
    play(file_bank, NO_CLOCK, "Zyxwvutsrq", 3)
    file_bank.keep_backups(folder, pytest.fail)
    file_bank.keep_backup(ASKED)
    (player,) = file_bank.players()
    file_bank.erase_player(player.uid)
    away = refused(lambda: file_bank.forget_copies([tmp_path / "unplugged"]))
    assert (away.code, away.values) == (Code.COPIES_AWAY, {"folder": str(tmp_path / "unplugged")})
    assert _holding(player.name, file.parent) == []


@pytest.mark.parametrize("beside", [True, False])
def test_a_copy_that_cannot_be_read_goes_beside_the_bank_and_is_told_elsewhere(
    beside: bool, file: Path, file_bank: Bank, folder: Path, tmp_path: Path
) -> None:
    """Elsewhere it may be another bank's."""
    place = folder if beside else tmp_path / "elsewhere"
    play(file_bank, NO_CLOCK, "Zyxwvutsrq", 3)
    file_bank.keep_backups(place, pytest.fail)
    spoilt = file_bank.keep_backup(ASKED).file
    backups.note_file(spoilt).unlink()
    with spoilt.open("r+b") as pages:
        pages.write(b"x" * 100)
    (player,) = file_bank.players()
    file_bank.erase_player(player.uid)
    assert _holding(player.name, file.parent) == [spoilt]
    if beside:
        file_bank.forget_copies()
        assert _holding(player.name, file.parent) == []
    else:
        left = refused(file_bank.forget_copies)
        assert (left.code, left.values) == (Code.COPY_LEFT, {"file": str(spoilt)})
