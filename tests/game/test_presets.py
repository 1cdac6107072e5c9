"""Choices and presets as text: what comes back is what was kept, and rubbish is left out."""

import json

from hypothesis import given
from hypothesis import strategies as st

from quizapp.game.modes import Choice, fitted
from quizapp.game.presets import (
    Preset,
    choices_from_json,
    choices_to_json,
    presets_from_json,
    presets_to_json,
    with_preset,
)
from quizapp.game.reading import PACES
from quizapp.game.rules import MODES
from quizapp.items.difficulty import Difficulty
from quizapp.limits import PRESETS
from quizapp.text import near_text

_CHOICES = st.builds(
    Choice,
    mode=st.sampled_from(sorted(MODES)),
    length=st.sampled_from([0, 3, 5, 10, 20]),
    time_limit_s=st.sampled_from([None, 10, 20, 30, 60, 120]),
    categories=st.frozensets(st.text(max_size=8), max_size=3),
    difficulties=st.frozensets(st.sampled_from(list(Difficulty)), max_size=1),
    reading=st.sampled_from(sorted(PACES)),
    lifelines=st.booleans(),
    sure=st.booleans(),
).map(fitted)
_NAMES = st.text(min_size=1, max_size=40).filter(near_text)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
)


@given(st.lists(_CHOICES, max_size=7))
def test_choices_come_back(choices: list[Choice]) -> None:
    assert choices_from_json(choices_to_json(choices)) == choices


@given(st.lists(st.builds(Preset, _NAMES, _CHOICES), max_size=PRESETS))
def test_presets_come_back_one_for_each_name(presets: list[Preset]) -> None:
    kept: tuple[Preset, ...] = ()
    for preset in presets:
        kept = with_preset(kept, preset)
    names = [near_text(preset.name) for preset in kept]
    assert len(set(names)) == len(names)
    last = {near_text(preset.name): preset.choice for preset in presets}
    assert {near_text(preset.name): preset.choice for preset in kept} == last
    assert presets_from_json(presets_to_json(kept)) == kept


def test_a_friends_code_is_no_part_of_a_preset() -> None:
    kept = with_preset((), Preset("With Ada", Choice(code="ABC-123")))
    assert kept[0].choice.code == ""


@given(st.text() | _JSON.map(json.dumps))
def test_rubbish_is_no_preset(text: str) -> None:
    assert presets_from_json(text) == ()
    assert choices_from_json(text) == []
