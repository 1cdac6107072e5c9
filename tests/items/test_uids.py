"""Many uids in one blob are found, parted and told as a tuple of them would be."""

from hypothesis import given
from hypothesis import strategies as st

from quizapp.items.uids import Uids

# of two bytes only, so that the end of one and the start of the next make a third
UID = st.lists(st.sampled_from([b"\0", b"\1"]), min_size=16, max_size=16).map(b"".join)
MANY = st.lists(UID, max_size=30, unique=True)


@given(MANY, st.slices(30))
def test_they_are_a_sequence(uids: list[bytes], part: slice) -> None:
    held = Uids.of(uids)
    assert list(held) == uids
    assert len(held) == len(uids)
    assert list(held[part]) == uids[part]
    assert [held[place] for place in range(len(uids))] == uids


@given(MANY, UID)
def test_a_uid_is_found_where_it_stands_and_nowhere_between(uids: list[bytes], uid: bytes) -> None:
    held = Uids.of(uids)
    assert held.place_of(uid) == (uids.index(uid) if uid in uids else None)
    assert (uid in held) == (uid in uids)
    assert [held.place_of(one) for one in uids] == list(range(len(uids)))


@given(MANY, MANY)
def test_those_that_are_in_both_are_found_in_order(uids: list[bytes], others: list[bytes]) -> None:
    places = [place for place, uid in enumerate(uids) if uid in others]
    assert Uids.of(uids).places_of(Uids.of(others)) == places
