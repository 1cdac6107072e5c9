"""The search: words by their beginnings, phrases, fields; the same on both engines."""

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.bank.bank import Bank
from quizapp.errors import Code, QuizError
from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Item, Source
from quizapp.items.report import Reason, Remark
from quizapp.items.search_order import Order, SortBy
from quizapp.items.search_terms import terms_of
from quizapp.text import fold, indexed
from tests.bank.support import own, play

WORDS = [
    "Café",
    "Straße",
    "naïve",
    "x²",
    "snake_case",
    "don't",
    "दिल्ली",
    "東京",
    "1e5",
    "3abc",
    "R&B",
    "İstanbul",
    "the",
    "The",
    "THE",
]


@pytest.fixture
def worded(bank: Bank) -> Bank:
    """A bank with a question for each pair of odd words."""
    for one, other in itertools.product(WORDS, WORDS[:5]):
        bank.add(own(f"{one} and {other}?", key=f"{other} {one}", category=one, tags=(other,)))
    return bank


def stems(bank: Bank, search: str, order: Order | None = None) -> list[str]:
    found = bank.search(search, order or Order())
    uids = [found[at : at + 16] for at in range(0, len(found), 16)]
    return [one.item.stem for one in bank.listed(uids)]


def text_of(item: Item) -> str:
    return f" {indexed(fold(' '.join((item.stem, *item.options, item.category, *item.tags))))} "


typed = st.lists(
    st.sampled_from(
        [*WORDS, "caf", "str", "_", "a", "%", "'", "東", "दि", "1e", "zz", "AND", "OR"]
    ),
    min_size=1,
    max_size=3,
).map(" ".join)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(words=typed, quoted=st.booleans(), negated=st.booleans())
def test_any_words_find_what_a_reader_would(
    worded: Bank, words: str, quoted: bool, negated: bool
) -> None:
    items = [one.item for one in worded.everything()]
    search = ("-" if negated else "") + (f'"{words}"' if quoted else words)
    if negated and not quoted:
        search = f"-{words.split()[0]}"
        words = words.split()[0]

    def matches(item: Item) -> bool:
        if not fold(words):
            return negated
        if quoted:
            return (f" {indexed(fold(words))} " in text_of(item)) is not negated
        parts = [indexed(part) for part in fold(words).split()]
        if negated:
            return not any(f" {part}" in text_of(item) for part in parts)
        return all(f" {part}" in text_of(item) for part in parts)

    if not quoted and not negated and any(not fold(one) for one in words.split()):
        return  # signs alone find nothing; told by a test of its own
    wanted = sorted(item.stem for item in items if matches(item))
    assert sorted(stems(worded, search)) == wanted
    assert worded.count(search) == len(wanted)


def test_signs_alone_find_nothing(worded: Bank) -> None:
    assert stems(worded, "%") == stems(worded, "café %") == stems(worded, '"?!"') == []


def test_tags_are_found_whatever_their_accents_and_case(bank: Bank) -> None:
    for number, tag in enumerate(("Übung & Spiel", "Ubuntu", "C#", "Chor", "🎉 Feier"), start=1):
        bank.add(own(f"Question {number}?", tags=("zuletzt", tag)))
    found = {
        "tag:übung": [1],
        "tag:Ubung": [1],
        'tag:"ÜBUNG & sp"': [1],
        "tag:ÜBU": [1, 2],
        "tag:spiel": [],
        "tag:c#": [3],
        "tag:c": [3, 4],
        "tag:🎉": [5],
        "-tag:ubu": [3, 4, 5],
    }
    for search, numbers in found.items():
        assert stems(bank, search) == [f"Question {number}?" for number in numbers], search


def test_emoji_are_found_where_they_stand(bank: Bank) -> None:
    bank.add(own("A 🎉 party?"))
    bank.add(own("Before?", key="⚽\ufe0f ball", category="Sport 🏃"))
    bank.add(own("Country?", key="🇩🇪", tags=("🗺",)))
    found = {
        "🎉": ["A 🎉 party?"],
        "party 🎉!": ["A 🎉 party?"],
        "⚽": ["Before?"],
        "⚽\ufe0f ball": ["Before?"],
        "🏃": ["Before?"],
        '"🇩🇪"': ["Country?"],
        "🗺": ["Country?"],
        "-🎉": ["Before?", "Country?"],
        "🎈": [],
    }
    for search, wanted in found.items():
        assert stems(bank, search) == wanted, search


@pytest.fixture
def varied(full: Bank) -> Bank:
    """Thirty questions of a book, and some of one's own."""
    full.add(own("Easy one?", difficulty=Difficulty.EASY, category="New York", tags=("big city",)))
    full.add(own("Hard one?", difficulty=Difficulty.HARD, explanation="So it is.", language="de"))
    full.add(own("Sourced?", source=Source("A book"), picture="0" * 64))
    return full


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("is:own", {"Easy one?", "Hard one?", "Sourced?"}),
        ("is:own difficulty:easy", {"Easy one?"}),
        ("is:own difficulty:none", {"Sourced?"}),
        ("is:own -difficulty:none", {"Easy one?", "Hard one?"}),
        ('category:"new york"', {"Easy one?"}),
        ("category:york", {"Easy one?"}),
        ("is:own -category:york", {"Hard one?", "Sourced?"}),
        ("tag:big", {"Easy one?"}),
        ('tag:"Big City"', {"Easy one?"}),
        ("tag:city", set()),
        ("language:DE", {"Hard one?"}),
        ("is:own is:unsourced", {"Easy one?", "Hard one?"}),
        ("is:own -is:unexplained", {"Hard one?"}),
        ("is:picture", {"Sourced?"}),
        ("pack:my-questions one", {"Easy one?", "Hard one?"}),
        ('pack:"My questions" easy', {"Easy one?"}),
        ("pack:nowhere", set()),
        ('"one easy"', set()),
        ('"easy one"', {"Easy one?"}),
        ("is:hidden", set()),
        ("is:own is:unanswered sourced", {"Sourced?"}),
    ],
)
def test_fields_say_what_must_be_true(varied: Bank, search: str, found: set[str]) -> None:
    assert set(stems(varied, search)) == found


def test_the_built_in_and_the_hidden_are_found(varied: Bank) -> None:
    assert varied.count("is:builtin") == 30
    hidden = varied.everything("is:builtin")[0]
    varied.set_hidden(hidden.uid, hidden=True)
    assert stems(varied, "is:hidden") == [hidden.item.stem]
    assert varied.count("-is:hidden") == 32


def test_answers_are_compared_with_a_share(full: Bank) -> None:
    round_ = play(full, right=2)
    rights = [one.item.stem for one in round_.asked[:2]]
    wrong = {one.item.stem for one in round_.asked} - set(rights)
    assert set(stems(full, "answered<60%")) == wrong
    assert set(stems(full, "answered>=60")) == set(rights)
    assert full.count("is:unanswered") == 30 - len(round_.asked)
    assert full.count("-answered<60%") == 30 - len(wrong)
    for loose in ("answered < 60%", "answered<60.5%", "answered≤59", "answered ≠ 100"):
        assert full.count(loose) == len(wrong), loose
    assert full.count("is: own") == 0
    assert full.count('"is: own"') == 0
    assert full.count("category : a") == full.count("category:a") > 0
    long = f"{'which ' * 32}is:builtin answered<60%"  # cut where a word ends
    assert full.count(long) == full.count("which is:builtin")
    listed = {one.item.stem: one for one in full.listed(_uids(full, "answered>0"))}
    assert {listed[stem].facility for stem in rights} == {1.0}
    by_share = stems(full, "", Order(SortBy.ANSWERED))
    assert set(by_share[: len(wrong)]) == wrong
    assert set(by_share[len(wrong) : len(round_.asked)]) == set(rights)


def test_reports_are_found_by_what_they_say_and_while_they_are_open(full: Bank) -> None:
    round_ = play(full)
    asked = round_.asked[0]
    full.report(asked.uid, Remark(b"r" * 16, Reason.UNFAIR))
    for search in ("report:open", "report:any", "report:unfair"):
        assert stems(full, search) == [asked.item.stem]
    assert stems(full, "report:wrong") == stems(full, "report:done") == []
    assert stems(full, "", Order(SortBy.REPORTS, descending=True))[0] == asked.item.stem
    full.settle(b"r" * 16)
    assert stems(full, "report:open") == []
    assert stems(full, "report:done") == [asked.item.stem]


@pytest.mark.parametrize("by", SortBy)
@pytest.mark.parametrize("descending", [False, True])
def test_every_order_lists_every_question_once_and_turns_round(
    varied: Bank, by: SortBy, descending: bool
) -> None:
    found = stems(varied, "", Order(by, descending))
    assert len(found) == len(set(found)) == 33
    rows = {one.item.stem: one for one in varied.everything()}
    values = {
        SortBy.QUESTION: lambda stem: fold(stem),
        SortBy.CATEGORY: lambda stem: fold(rows[stem].item.category),
        SortBy.DIFFICULTY: lambda stem: rows[stem].item.difficulty or 0,
        SortBy.PACK: lambda stem: fold(rows[stem].pack_title),
        SortBy.ANSWER: lambda stem: rows[stem].item.key.lower(),
    }
    if by in values:
        kept = [value for stem in found if (value := values[by](stem))]
        assert kept == sorted(kept, reverse=descending)


@pytest.mark.parametrize(
    ("search", "code"),
    [
        ("colour:red", Code.SEARCH_FIELD),
        ("difficulty:tricky", Code.SEARCH_VALUE),
        ("is:nice", Code.SEARCH_VALUE),
        ("answered:60", Code.SEARCH_VALUE),
        ("answered<much", Code.SEARCH_VALUE),
        ("pack<3", Code.SEARCH_VALUE),
    ],
)
def test_a_field_or_value_that_is_none_is_told(search: str, code: Code) -> None:
    with pytest.raises(QuizError) as refused:
        terms_of(search)
    assert refused.value.code is code
    assert str(refused.value)


@given(st.text(max_size=60))
def test_whatever_is_typed_is_understood_or_refused_in_a_sentence(text: str) -> None:
    try:
        found = terms_of(text)
    except QuizError as error:
        told = error.code
    else:
        told = Code.SEARCH_FIELD
        assert all(term.value for term in found)
    assert told in (Code.SEARCH_FIELD, Code.SEARCH_VALUE)


@pytest.mark.parametrize("text", ["Star Wars: A New Hope", "12:30", "http://x", "a-b", "C:"])
def test_titles_times_and_addresses_are_words(bank: Bank, text: str) -> None:
    bank.add(own(f"What about {text}?"))
    assert bank.count(text) == 1


def _uids(bank: Bank, search: str) -> list[bytes]:
    found = bank.search(search, Order())
    return [found[at : at + 16] for at in range(0, len(found), 16)]


def test_words_of_scripts_without_spaces_are_found_wherever_they_stand(bank: Bank) -> None:
    for stem in ("東京タワーはどこにありますか", "เมืองหลวงของประเทศไทยคืออะไร", "がくせい"):
        bank.add(own(stem))
    for search in ("タワー", '"タワー"', "東京", "ありますか", "京タ"):
        assert stems(bank, search) == ["東京タワーはどこにありますか"]
    assert stems(bank, "ประเทศไทย") == ["เมืองหลวงของประเทศไทยคืออะไร"]
    assert stems(bank, "-タワー がく") == ["がくせい"]
    assert stems(bank, "かくせい") == stems(bank, "タ東") == []
