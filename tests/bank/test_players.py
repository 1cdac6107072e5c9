"""Players: added, called otherwise, told apart, and the guest who needs no name."""

from sqlalchemy import URL

from quizapp.bank.bank import Bank
from quizapp.errors import Code
from quizapp.game.people import COLOURS, GUEST_MARK, SHAPES, KnownPlayer, Mark
from tests.bank.support import NO_CLOCK, answer, begin, on_the_side, opened, play, refused

RED_STAR = Mark("rose", "star")


def known(bank: Bank, name: str) -> KnownPlayer:
    return next(player for player in bank.players() if player.name == name)


def names(bank: Bank) -> list[str]:
    return [player.name for player in bank.players()]


def undo(bank: Bank) -> None:
    change = bank.last_player_change()
    assert change is not None
    bank.undo_players(change.uid)


def test_who_played_last_is_first_and_who_never_did_is_last(full: Bank) -> None:
    full.add_player("Never")
    for name in ("Ada", "Bo", "Ada"):
        play(full, NO_CLOCK, name)
    unfinished = begin(full, NO_CLOCK, "Cy").round
    answer(full, unfinished)
    listed = [(player.name, player.rounds) for player in full.players()]
    assert listed == [("Cy", 0), ("Ada", 2), ("Bo", 1), ("Never", 0)]
    assert known(full, "Never").played_ms is None
    assert known(full, "Ada").played_ms is not None


def test_a_new_name_at_play_is_a_new_player_with_a_mark(full: Bank) -> None:
    begin(full, NO_CLOCK, "Ada")
    begin(full, NO_CLOCK, "ADA")
    (ada,) = full.players()
    assert ada.mark.colour in COLOURS
    assert ada.mark.shape in SHAPES
    assert not ada.guest


def test_six_players_differ_in_colour_and_in_shape(bank: Bank) -> None:
    marks = [bank.add_player(f"Player {n}").mark for n in range(6)]
    assert len({mark.colour for mark in marks}) == 6
    assert len({mark.shape for mark in marks}) == 6


def test_no_two_of_forty_eight_players_wear_the_same_mark(bank: Bank) -> None:
    marks = {bank.add_player(f"Player {n}").mark for n in range(len(COLOURS) * len(SHAPES))}
    assert len(marks) == len(COLOURS) * len(SHAPES)
    assert bank.add_player("One more").mark in marks


def test_a_player_is_added_with_the_mark_that_was_chosen(bank: Bank) -> None:
    added = bank.add_player("  Ada\n Lovelace ", RED_STAR)
    assert (added.name, added.mark) == ("Ada Lovelace", RED_STAR)
    assert bank.players() == [added]


def test_a_player_of_an_older_bank_has_a_mark_that_stays(url: URL, bank: Bank) -> None:
    bank.add_player("Ada")
    on_the_side(url, "UPDATE player SET colour = '', shape = ''")
    first = known(bank, "Ada").mark
    assert first.colour in COLOURS
    assert first.shape in SHAPES
    with opened(url) as again:
        assert known(again, "Ada").mark == first


def test_two_players_cannot_share_a_name_whatever_its_case(bank: Bank) -> None:
    bank.add_player("Ada")
    bo = bank.add_player("Bo")
    for call in (
        lambda: bank.add_player("aDA"),
        lambda: bank.change_player(bo.uid, "ADA", bo.mark),
    ):
        error = refused(call)
        assert error.code is Code.PLAYER_NAME_TAKEN
        assert "ada" in str(error).casefold()
    assert names(bank) == ["Bo", "Ada"]


def test_a_player_needs_a_name_that_can_be_seen(bank: Bank) -> None:
    ada = bank.add_player("Ada")
    assert refused(lambda: bank.add_player(" \u200b ")).code is Code.PLAYER_NO_NAME
    assert refused(lambda: bank.change_player(ada.uid, "", ada.mark)).code is Code.PLAYER_NO_NAME
    assert refused(lambda: bank.add_player("A\x00da")).code is Code.BAD_TEXT
    assert refused(lambda: bank.add_player("x" * 61)).code is Code.TOO_LONG


def test_a_renamed_player_keeps_rounds_and_best_under_the_new_name(full: Bank) -> None:
    round_ = play(full, NO_CLOCK, "Adda")
    adda = known(full, "Adda")
    full.change_player(adda.uid, "Ada", adda.mark)
    assert [line.player for line in full.lines(full.table_of(round_.uid))] == ["Ada"]
    assert full.best(NO_CLOCK, full.stock().packs, "ada") is not None
    assert full.best(NO_CLOCK, full.stock().packs, "Adda") is None
    undo(full)
    assert names(full) == ["Adda"]
    assert full.last_player_change() is None


def test_a_name_may_change_its_case(bank: Bank) -> None:
    ada = bank.add_player("ada")
    bank.change_player(ada.uid, "Ada", ada.mark)
    assert names(bank) == ["Ada"]


def test_another_mark_can_be_taken_and_taken_back(bank: Bank) -> None:
    ada = bank.add_player("Ada")
    bank.change_player(ada.uid, "Ada", RED_STAR)
    change = bank.last_player_change()
    assert change is not None
    assert (change.kind, change.name) == ("mark", "Ada")
    assert known(bank, "Ada").mark == RED_STAR
    undo(bank)
    assert known(bank, "Ada") == ada


def test_what_changes_nothing_is_no_change(bank: Bank) -> None:
    ada = bank.add_player("Ada")
    assert bank.change_player(ada.uid, "Ada", ada.mark) is None
    assert bank.last_player_change() is None


def test_changes_are_undone_newest_first_and_after_a_restart(url: URL, bank: Bank) -> None:
    ada = bank.add_player("Ada")
    bank.change_player(ada.uid, "Bea", ada.mark)
    bank.change_player(ada.uid, "Cleo", RED_STAR)
    with opened(url) as again:
        undo(again)
        assert names(again) == ["Bea"]
        undo(again)
        assert again.players() == [ada]
        assert again.last_player_change() is None


def test_a_change_is_undone_once_and_only_where_nothing_has_changed_since(bank: Bank) -> None:
    ada = bank.add_player("Ada")
    first = bank.change_player(ada.uid, "Bea", ada.mark)
    second = bank.change_player(ada.uid, "Cleo", ada.mark)
    assert first is not None
    assert second is not None
    assert refused(lambda: bank.undo_players(first)).code is Code.PLAYER_UNDO_CHANGED
    bank.undo_players(second)
    assert refused(lambda: bank.undo_players(second)).code is Code.UNDO_NOTHING
    bank.undo_players(first)
    assert names(bank) == ["Ada"]


def test_a_name_that_somebody_else_has_by_now_is_not_given_back(bank: Bank) -> None:
    ada = bank.add_player("Ada")
    bank.change_player(ada.uid, "Bea", ada.mark)
    bank.add_player("ada")
    assert refused(lambda: undo(bank)).code is Code.PLAYER_NAME_TAKEN
    assert sorted(names(bank)) == ["Bea", "ada"]


def test_without_a_name_one_plays_as_the_one_guest(full: Bank) -> None:
    first = play(full, NO_CLOCK, "", 5)
    play(full, NO_CLOCK, "", 0)
    play(full, NO_CLOCK, "Guest", 4)
    guests = [player for player in full.players() if player.guest]
    assert [(player.name, player.mark, player.rounds) for player in guests] == [("", GUEST_MARK, 2)]
    lines = full.lines(full.table_of(first.uid))
    assert sorted(line.player for line in lines) == ["", "", "Guest"]
    best = full.best(NO_CLOCK, full.stock().packs, "")
    assert best is not None
    assert best.score == first.score


def test_the_history_calls_the_guest_by_a_word_and_says_who_is_one(full: Bank) -> None:
    play(full, NO_CLOCK, "")
    play(full, NO_CLOCK, "Guest")
    told = [(row["player"], row["guest"]) for row in full.history()]
    assert told == [("Guest", False), ("Guest", True)]


def test_the_guest_has_nothing_to_be_changed(full: Bank) -> None:
    begin(full, NO_CLOCK, "")
    (guest,) = full.players()
    error = refused(lambda: full.change_player(guest.uid, "Ada", RED_STAR))
    assert error.code is Code.PLAYER_GUEST
