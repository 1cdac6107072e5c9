"""Any changes of the bank in any order, undone and redone: always exactly what was there."""

from collections.abc import Callable
from contextlib import ExitStack, suppress
from typing import NamedTuple

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import URL

from quizapp.bank.bank import Bank
from quizapp.errors import QuizError
from quizapp.game.stock import Shelf
from quizapp.items.bulk_edit import BulkEdit, BulkField, Replacement
from quizapp.items.duplicates import Duplicates
from quizapp.items.kept_pack import PackWords
from quizapp.items.listed import ListedItem
from quizapp.items.pack import Pack
from quizapp.items.selection import Selection
from quizapp.ui.change_words import redo_words, undo_words
from tests.bank.support import Fresh, on_the_side, opened, own
from tests.bank.test_imports import imported, some

Picked = list[ListedItem]
Verb = Callable[[Bank, Picked, int], None]


class Seen(NamedTuple):
    """All that a player can see of the questions and packs, and what is drawn from."""

    questions: list[ListedItem]
    packs: list[tuple[object, ...]]
    shelves: tuple[Shelf, ...]
    deck: list[tuple[object, ...]]


def seen(bank: Bank, url: URL) -> Seen:
    """Look at everything but editions, which rise when a change is taken back too.

    The pack of one's own questions is made when it is first wanted, and stays when it is empty.
    """
    packs = (
        "SELECT ref, title, sort_key, language, licence, authors, source_title, source_about, "
        "source_address, origin, playable, removed FROM pack WHERE NOT removed "
        "AND (substr(ref, 1, 12) <> 'my-questions' OR id IN "
        "(SELECT pack_id FROM item WHERE revision_id IS NOT NULL)) ORDER BY ref"
    )
    deck = "SELECT item_id, pack_id, category_id, difficulty FROM deck WHERE playable ORDER BY 1"
    return Seen(
        bank.everything(),
        [tuple(row) for row in on_the_side(url, packs)],
        bank.stock().shelves,
        [tuple(row) for row in on_the_side(url, deck)],
    )


def add(bank: Bank, _: Picked, n: int) -> None:
    bank.add(own(f"Question {n}?", category=f"Category {n % 2}"))


def change(bank: Bank, picked: Picked, n: int) -> None:
    for one in picked[:1]:
        bank.change(one.uid, own(f"Changed {n}?", key=f"Key {n}"), whole=bool(n % 2))


def remove(bank: Bank, picked: Picked, _: int) -> None:
    for one in picked[:1]:
        bank.remove(one.uid)


def copy(bank: Bank, _: Picked, n: int) -> None:
    built_in = next(one for one in bank.everything() if not one.own)
    bank.replace_by_copy(built_in.uid, own(f"A copy {n}?"))


def hide(bank: Bank, picked: Picked, n: int) -> None:
    for one in picked[:1]:
        bank.set_hidden(one.uid, hidden=bool(n % 2))


def edit_many(bank: Bank, picked: Picked, n: int) -> None:
    fields = list(BulkField)
    field = fields[n % len(fields)]
    value = "hard" if field is BulkField.DIFFICULTY else f"x{n % 3}"
    bank.edit_many(uids(picked), BulkEdit(field, value))


def replace_words(bank: Bank, picked: Picked, n: int) -> None:
    bank.edit_many(uids(picked), Replacement("question", f"Query {n}"))


def hide_many(bank: Bank, picked: Picked, n: int) -> None:
    bank.hide_many(uids(picked), hidden=bool(n % 2))


def copy_many(bank: Bank, picked: Picked, _: int) -> None:
    bank.copy_many(uids(picked[:2]))


def move_many(bank: Bank, picked: Picked, n: int) -> None:
    packs = bank.own_packs()
    bank.move_many(uids(picked), packs[n % len(packs)])


def delete_many(bank: Bank, picked: Picked, _: int) -> None:
    bank.delete_many(uids(picked))


def import_file(bank: Bank, _: Picked, n: int) -> None:
    imported(bank, some(2, first=200 + n % 3), file=f"{n}.txt")


def import_pack(bank: Bank, _: Picked, n: int) -> None:
    """Import a pack of ours again and again, in other words."""
    pack = Pack(ref="ours", title=f"Ours {n % 2}", licence=f"Licence {n % 2}")
    imported(bank, some(2, stem=f"Ours, said {n}?"), pack=pack, own=True)


def import_updates(bank: Bank, _: Picked, n: int) -> None:
    rows = some(2, first=200, explanation=f"Because {n}.")
    into: dict[str, object] = {"into": "My questions", "own": True}
    imported(bank, rows, **into, duplicates=Duplicates.UPDATE)


def merge(bank: Bank, picked: Picked, _: int) -> None:
    if len(picked) > 1:
        bank.keep_one(picked[0].uid, picked[1].uid)


def restore(bank: Bank, _: Picked, n: int) -> None:
    gone = list(Selection(bank.binned_uids()))
    if gone:
        bank.restore_questions(gone[: n % 3 + 1])


def bring_back(bank: Bank, picked: Picked, _: int) -> None:
    for one in picked[:1]:
        bank.bring_back(bank.versions(one.uid, 9)[-1].uid)


def make_pack(bank: Bank, _: Picked, n: int) -> None:
    with suppress(QuizError):  # the title is taken
        bank.make_pack(PackWords(f"Pack {n}", licence="CC0"))


def describe_pack(bank: Bank, _: Picked, n: int) -> None:
    mine = [one for one in bank.packs() if one.own and not one.removed]
    with suppress(QuizError):
        bank.describe_pack(mine[n % len(mine)].uid, PackWords(f"Title {n % 3}", authors=f"A{n}"))


def switch_pack(bank: Bank, _: Picked, n: int) -> None:
    there = [one for one in bank.packs() if not one.removed]
    bank.switch_pack(there[n % len(there)].uid, playable=bool(n % 2))


def remove_pack(bank: Bank, _: Picked, n: int) -> None:
    there = [one for one in bank.packs() if one.own and not one.removed]
    if len(there) > 1:
        bank.remove_pack(there[n % len(there)].uid)


def bring_back_pack(bank: Bank, _: Picked, n: int) -> None:
    gone = [one for one in bank.packs() if one.removed]
    if gone:
        with suppress(QuizError):
            bank.bring_back_pack(gone[n % len(gone)].uid)


def uids(picked: Picked) -> list[bytes]:
    return [one.uid for one in picked]


VERBS: list[Verb] = [
    *(add, change, remove, copy, hide, edit_many, replace_words, hide_many, copy_many),
    *(move_many, delete_many, import_file, import_pack, import_updates, merge, restore),
    *(bring_back, make_pack, describe_pack, switch_pack, remove_pack, bring_back_pack),
]
STEPS = st.lists(
    st.tuples(st.sampled_from([*VERBS, "undo", "undo", "redo"]), st.integers(0, 9)), max_size=12
)


class Hands:
    """Somebody who changes the bank, and knows what it looked like after each change."""

    def __init__(self, bank: Bank, url: URL) -> None:
        self.bank, self.url = bank, url
        bank.add(own("Question 0?"))
        self.done = [seen(bank, url)]
        self.undone: list[Seen] = []

    def act(self, verb: Verb, picked: Picked, number: int) -> None:
        before = self.bank.last_change()
        verb(self.bank, picked, number)
        now = seen(self.bank, self.url)
        if self.bank.last_change() == before:
            assert now == self.done[-1], "a change was not written down"
        else:
            self.done.append(now)
            self.undone = []

    def undo(self) -> None:
        change = self.bank.last_change()
        if change is not None and len(self.done) > 1:
            told(change.kind)
            self.bank.undo(change.uid)
            self.undone.append(self.done.pop())
        self.compare()

    def redo(self) -> None:
        change = self.bank.next_redo()
        assert (change is not None) == bool(self.undone)
        if change is not None:
            self.bank.redo(change.uid)
            self.done.append(self.undone.pop())
        self.compare()

    def compare(self) -> None:
        now = seen(self.bank, self.url)
        assert now == self.done[-1]
        on = {ref for ref, *_, playable, removed in now.packs if playable and not removed}
        playable = sum(one.pack_ref in on and not one.hidden for one in now.questions)
        assert (len(now.deck), sum(one.count for one in now.shelves)) == (playable, playable)


def told(kind: str) -> None:
    """Hold a kind of change against the words of the buttons."""
    assert undo_words(kind) != undo_words("no such kind"), kind
    assert redo_words(kind) != redo_words("no such kind"), kind


@settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data(), steps=STEPS)
def test_whatever_is_changed_undo_and_redo_lead_back_and_forth(
    fresh: Fresh, steps: list[tuple[Verb | str, int]], data: st.DataObject
) -> None:
    with fresh() as url, ExitStack() as open_:
        hands = Hands(open_.enter_context(opened(url)), url)
        for step, number in steps:
            if step == "undo":
                hands.undo()
            elif step == "redo":
                hands.redo()
            else:
                mine = [one for one in hands.done[-1].questions if one.own]
                places = st.lists(st.integers(0, max(0, len(mine) - 1)), unique=True, max_size=4)
                hands.act(step, [mine[place] for place in data.draw(places) if mine], number)
        open_.close()
        hands.bank = open_.enter_context(opened(url))  # a restart
        back = len(hands.done) - 1
        for _ in range(back):
            hands.undo()
        for _ in range(back):
            hands.redo()
        assert hands.bank.check() == []
