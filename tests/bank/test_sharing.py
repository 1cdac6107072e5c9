"""One bank copied into another: from a file to a server and back, again, and after changes."""

import shutil
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import URL

from quizapp.bank.share_tally import Chosen, Tally
from quizapp.items.duplicates import Duplicates
from quizapp.items.kept_pack import PackWords
from quizapp.items.pack import Pack
from tests.bank.sharing_support import (
    ALL,
    OF_PLAYERS,
    OF_QUESTIONS,
    OF_SCORES,
    PRACTICE,
    QUESTIONS,
    TODAY,
    all_rows,
    followed,
    full_of,
    live_in,
    rows,
    share,
    stems,
    wait_open,
)
from tests.bank.support import NO_CLOCK, on_the_side, opened, own, pack, play, sqlite_url
from tests.bank.test_imports import imported, plan, some


@pytest.fixture
def home(file: Path, filled_file: Path) -> URL:
    """A bank at home with thirty questions that came with the game."""
    shutil.copy(filled_file, file)
    return sqlite_url(file)


@pytest.fixture
def lively(home: URL) -> URL:
    """A bank at home in which everything is."""
    with opened(home) as bank:
        live_in(bank)
    return home


def another(home: URL, name: str = "another.db") -> URL:
    """A file beside the bank at home."""
    return sqlite_url(Path(str(home.database)).with_name(name))


def sound(url: URL) -> bool:
    with opened(url) as bank:
        return list(bank.check()) == []


def added_at(url: URL, *questions: str) -> None:
    with opened(url) as bank:
        for one in questions:
            bank.add(own(one))


def changed_at(url: URL, before: str, after: str) -> None:
    with opened(url) as bank:
        (held,) = [one for one in bank.everything() if one.item.stem == before]
        bank.change(held.uid, replace(held.item, stem=after))


def test_a_bank_goes_to_a_server_and_comes_home_row_by_row(lively: URL, server: URL) -> None:
    share(lively, server)
    assert all_rows(server) == all_rows(lively)
    copy = another(lively)
    share(server, copy)
    assert all_rows(copy) == all_rows(lively)
    assert sound(server)
    assert sound(copy)


def test_what_was_copied_is_played_on_searched_and_undone(lively: URL, server: URL) -> None:
    share(lively, server)
    copy = another(lively)
    share(server, copy)
    for url in (server, copy):
        with opened(url) as bank:
            assert len(bank.everything("painted picture")) == 1
            assert bank.picture("ab" * 32)
            assert play(bank, NO_CLOCK, "Ada").score > 0
            bank.undo(bank.remove(bank.add(own("Is it new?")).uid))
        assert "Is it new?" in stems(url)
        assert sound(url)


def test_the_second_time_nothing_is_new(lively: URL, server: URL) -> None:
    first = share(lively, server)
    assert (first.questions, first.players, first.there) == (34, 3, 0)
    before = rows(server, *OF_QUESTIONS, *OF_PLAYERS, *OF_SCORES, "change", "bank")
    again = share(lively, server)
    assert again == Tally(there=34)
    assert again.copied == 0
    assert rows(server, *OF_QUESTIONS, *OF_PLAYERS, *OF_SCORES, "change", "bank") == before


def test_players_and_scores_come_along_only_where_they_are_chosen(lively: URL, server: URL) -> None:
    assert share(lively, server, QUESTIONS).players == 0
    nothing = {name: Counter() for name in (*OF_PLAYERS, *OF_SCORES)}
    assert rows(server, *OF_PLAYERS, *OF_SCORES) == nothing
    assert rows(server, *OF_QUESTIONS) == rows(lively, *OF_QUESTIONS)
    share(lively, server, Chosen(players=True))
    assert rows(server, *OF_PLAYERS) == rows(lively, *OF_PLAYERS)
    assert not rows(server, "round")["round"]
    share(lively, server, Chosen(scores=True))
    assert all_rows(server) == all_rows(lively)


def test_a_second_bank_adds_only_what_is_new(home: URL, server: URL) -> None:
    added_at(home, "From the first?")
    other = another(home)
    with opened(other) as bank:  # its own uids for the questions that came with the game
        bank.take_in(pack(31), "newer")
        bank.add(own("From the second?"))
    share(home, server)
    told = share(other, server)
    assert (told.questions, told.changed, told.there, told.differ) == (2, 0, 30, 0)
    assert stems(server) == ["From the first?", "From the second?"]
    with opened(server) as bank:
        assert bank.count() == 33
        assert len(bank.packs()) == 2
    assert share(other, server).copied == share(home, server).copied == 0
    assert sound(server)


def test_a_question_changed_at_home_is_the_newer_one_on_the_server(home: URL, server: URL) -> None:
    added_at(home, "Was it so?")
    share(home, server)
    changed_at(home, "Was it so?", "Was it really so?")
    told = share(home, server)
    assert (told.questions, told.changed, told.differ) == (0, 1, 0)
    assert rows(server, *OF_QUESTIONS) == rows(home, *OF_QUESTIONS)
    assert share(home, server).copied == 0
    assert sound(server)


def test_a_question_changed_on_the_server_is_left_and_told(home: URL, server: URL) -> None:
    added_at(home, "Was it so?", "Was it then?")
    share(home, server)
    changed_at(server, "Was it so?", "Was it thus?")
    changed_at(server, "Was it then?", "Was it there?")
    changed_at(home, "Was it then?", "Was it now?")
    for _ in range(2):
        told = share(home, server)
        assert (told.changed, told.differ) == (0, 2)
        assert stems(server) == ["Was it there?", "Was it thus?"]
    with opened(server) as bank:
        (held,) = bank.everything("there")
        assert "Was it now?" in [one.item.stem for one in bank.versions(held.uid, 9)]
    assert share(home, server).copied == 0
    assert sound(server)


def test_what_was_brought_back_at_home_is_so_on_the_server(home: URL, server: URL) -> None:
    added_at(home, "Was it so?")
    changed_at(home, "Was it so?", "Was it really so?")
    share(home, server)
    with opened(home) as bank:
        bank.undo(bank.last_change().uid)  # type: ignore[union-attr]
    assert share(home, server).changed == 1
    assert stems(server) == ["Was it so?"]
    assert share(home, server).copied == 0


def test_what_was_deleted_at_home_stays_on_the_server_and_what_there_is_left(
    home: URL, server: URL
) -> None:
    added_at(home, "Gone at home?", "Gone there?")
    share(home, server)
    for url, words in ((home, "gone home"), (server, "gone there")):
        with opened(url) as bank:
            bank.remove(bank.everything(words)[0].uid)
    told = share(home, server)
    assert (told.copied, told.differ) == (0, 1)
    assert stems(server) == ["Gone at home?"]


def test_a_deleted_question_goes_along_only_with_the_rounds_that_asked_it(
    home: URL, server: URL
) -> None:
    alone = replace(NO_CLOCK, length=1, categories=frozenset({"Mine"}))
    with opened(home) as bank:
        one = bank.add(full_of("Was it asked?"))
        play(bank, alone, "Ada")
        bank.remove(one.uid)
        bank.remove(bank.add(own("Was it never asked?")).uid)
    assert share(home, server, QUESTIONS).questions == 30
    share(home, server)
    assert rows(server, *OF_SCORES) == rows(home, *OF_SCORES)
    texts = str(rows(server, "revision"))
    assert "Was it asked?" in texts
    assert "Was it never asked?" not in texts
    assert stems(server) == []
    assert sound(server)
    with opened(home) as bank:  # brought back, it is a question there too
        for _ in range(3):
            bank.undo(bank.last_change().uid)  # type: ignore[union-attr]
    assert share(home, server).changed == 1
    assert stems(server) == ["Was it asked?"]


def test_of_deleted_players_nothing_goes_along(home: URL, server: URL) -> None:
    with opened(home) as bank:
        play(bank, NO_CLOCK, "Ada")
        play(bank, NO_CLOCK, "Bo")
        (ada,) = [one for one in bank.players() if one.name == "Ada"]
        bank.remove_player(ada.uid)
    share(home, server)
    assert [row[1] for row in rows(server, "player")["player"]] == ["Bo"]
    assert rows(server, "round")["round"].total() == 1


def test_who_has_the_same_name_is_the_same_player(home: URL, server: URL) -> None:
    other = another(home)
    shutil.copy(str(home.database), str(other.database))
    for url in (home, other):
        with opened(url) as bank:
            play(bank, NO_CLOCK, "Ada")
            play(bank, TODAY, "ada", right=2 if url is home else 9)
            play(bank, NO_CLOCK, "")
    share(home, server)
    assert share(other, server).rounds == 3
    with opened(server) as bank:
        assert sorted(one.name for one in bank.players()) == ["", "Ada"]
        scored = [row for row in bank.history() if row["mode"] == "daily"]
        assert [bool(row["rank"]) for row in scored] == [False, True]  # the first try counts
    assert share(other, server).copied == share(home, server).copied == 0
    assert sound(server)


def test_two_at_home_stay_two_where_one_has_the_others_former_name(home: URL, server: URL) -> None:
    with opened(home) as bank:
        play(bank, NO_CLOCK, "Ada")
    share(home, server)
    with opened(home) as bank:
        (ada,) = bank.players()
        bank.change_player(ada.uid, "Bo", ada.mark)
        play(bank, NO_CLOCK, "Ada")
    assert share(home, server).players == 1
    with opened(server) as bank:
        assert sorted(one.name for one in bank.players()) == ["Ada", "Ada (2)"]
    assert share(home, server).copied == 0


def test_a_round_that_has_not_ended_waits_at_home(home: URL, server: URL) -> None:
    with opened(home) as bank:
        wait_open(bank)
    assert share(home, server).rounds == 0
    with opened(server) as bank:
        assert bank.waiting() is None
    with opened(home) as bank:
        waits = bank.waiting()
        assert waits is not None
        bank.discard(waits.round_uid)
    share(home, server)
    assert rows(server, *OF_SCORES) == rows(home, *OF_SCORES)


def test_a_question_that_was_moved_under_another_ref_is_as_it_was_written(
    home: URL, server: URL
) -> None:
    with opened(home) as bank:
        for ref in ("one", "other"):
            told = Pack(ref=ref, title=ref.title())
            assert imported(bank, some(2), pack=told, own=True, duplicates=Duplicates.KEEP).stored
        first = next(one for one in bank.everything(pack="one"))
        bank.move_many([first.uid], "other")
        (moved,) = [one for one in bank.everything(pack="other") if one.uid == first.uid]
        assert moved.item.ref != first.item.ref
    share(home, server)
    assert sound(server)
    copy = another(home)
    share(server, copy)
    assert sound(copy)
    assert share(home, server).copied == 0


def test_what_an_import_has_not_finished_stays_at_home(home: URL, server: URL) -> None:
    with opened(home) as bank:
        staging = bank.begin_import(plan())
        bank.stage_import(staging, some(20))
        with opened(server) as target:
            tally = Tally()
            with bank.to_share() as source:
                target.take_from(source, ALL, tally, lambda _: None)
            assert tally.questions == 30
            assert target.count() == 30
    assert rows(server, "pack")["pack"].total() == 1


def test_progress_rises_to_the_whole_and_says_of_what(lively: URL, server: URL) -> None:
    with opened(lively) as source, opened(server) as target:
        told = followed(source, target)
    assert [one.percent for one in told] == sorted(one.percent for one in told)
    assert told[-1].percent == 100
    of_items = [(one.done, one.total) for one in told if one.kind == "questions"]
    assert of_items == [(34, 34)]
    kinds = list(dict.fromkeys(one.kind for one in told))
    assert kinds[:4] == ["packs", "facts", "questions", "look-alikes"]
    assert kinds[4:] == ["players", "practice cards", "reports", "rounds"]


def test_two_who_share_at_once_add_everything_once(lively: URL, server: URL) -> None:
    with opened(server):
        pass
    copies = [another(lively, f"copy-{number}.db") for number in range(3)]
    for copy in copies:
        shutil.copy(str(lively.database), str(copy.database))
    with ThreadPoolExecutor() as together:
        tallies = list(together.map(lambda copy: share(copy, server), copies))
    assert all_rows(server) == all_rows(lively)
    assert sum(one.questions for one in tallies) == 34
    assert sound(server)


def test_a_copy_taken_home_is_changed_and_shared_back(home: URL, server: URL) -> None:
    added_at(home, "Was it so?")
    share(home, server)
    copy = another(home)
    share(server, copy)
    changed_at(copy, "Was it so?", "Was it really so?")
    added_at(copy, "Is it new?")
    told = share(copy, server)
    assert (told.questions, told.changed, told.differ) == (1, 1, 0)
    assert rows(server, *OF_QUESTIONS) == rows(copy, *OF_QUESTIONS)
    assert share(home, server) == Tally(there=30, differ=1)  # home does not know it yet
    assert stems(server) == ["Is it new?", "Was it really so?"]


def test_a_pack_removed_on_the_server_stays_away_with_its_questions(home: URL, server: URL) -> None:
    with opened(home) as bank:
        words = PackWords("Ours")
        pack_uid = bank.make_pack(words)
        bank.add(own("Was it there?"), "Ours")
    share(home, server)
    with opened(server) as there:
        there.remove_pack(pack_uid)
    with opened(home) as bank:
        bank.add(own("Is it new?", category="New"), "Ours")
        play(bank, replace(NO_CLOCK, length=1, categories=frozenset({"New"})), "Ada")
    told = share(home, server)
    assert (told.questions, told.changed, told.differ, told.rounds) == (0, 0, 2, 1)
    assert stems(server) == []
    assert rows(server, *OF_SCORES) == rows(home, *OF_SCORES)
    assert sound(server)


def test_a_card_that_was_played_later_is_the_one_that_counts(home: URL, server: URL) -> None:
    with opened(home) as bank:
        play(bank, PRACTICE, "Ada")
    share(home, server)
    on_the_side(
        home,
        "UPDATE card SET due_ms = due_ms + 1, state = replace(state, '\"day\": ', '\"day\": 9')",
    )
    told = share(home, server)
    assert told.cards == rows(home, "card")["card"].total() > 0
    assert rows(server, "card") == rows(home, "card")
    assert share(home, server).copied == 0


def test_two_packs_of_one_title_get_two_titles(home: URL, server: URL) -> None:
    other = another(home)
    for url in (home, other):
        with opened(url) as bank:
            bank.make_pack(PackWords("Ours"))
            bank.add(own(f"Is it in {url.database}?"), "Ours")
    share(home, server)
    share(other, server)
    with opened(server) as bank:
        assert sorted(one.words.title for one in bank.packs() if one.own) == ["Ours", "Ours (2)"]
    assert share(other, server).copied == share(home, server).copied == 0
