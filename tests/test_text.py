"""What text from outside must pass (SAFETY 14), and how texts are folded."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.errors import Code, QuizError
from quizapp.text import clean, clean_or_empty, fold, is_blank, near_text, same_text

LIMIT = 10_000
TRICKY = st.text(
    alphabet=st.one_of(
        st.characters(),
        st.sampled_from(
            "\u202a\u202e\u2066\u2069\u200b\u200d\u0301\u0344\u034f\t\n\r \ufeff\u00adé"
        ),
    ),
    max_size=60,
)


def code_of(text: str, limit: int = LIMIT) -> Code:
    with pytest.raises(QuizError) as caught:
        clean(text, limit)
    return caught.value.code


@pytest.mark.parametrize(
    "text",
    [
        "a\0b",
        "\x1b[31mred",
        "bell\x07",
        "a\x7fb",
        "a\x85b",
        "a\x0cb",
        "\ud800",
        "a\udfffb",
        "\x9bm",
        "a\uffff",
        "\ufdd0b",
        "\U0010fffe",
    ],
)
def test_what_cannot_be_shown_is_refused(text: str) -> None:
    assert code_of(text) is Code.BAD_TEXT


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\t",
        "\u200b",
        "\u202e\u202c",
        "\u2066 \u2069",
        "\ufeff",
        "\u00ad\u3164",
        "\U000e0041",
        *("\u2800", "\ufff0", "\ufff9\ufffb", "\U0001bca0", "\U0001d173"),
    ],
)
def test_what_nobody_can_see_is_empty(text: str) -> None:
    assert code_of(text) is Code.EMPTY_TEXT
    assert is_blank(text)
    assert clean_or_empty(text, LIMIT) == ""


HONEST = {
    "Arabic with vowels": "مُحَمَّدٌ كَتَبَ الرِّسَالَةَ",
    "Hebrew with points": "בְּרֵאשִׁית בָּרָא אֱלֹהִים",
    "Hindi": "क्षत्रिय और ज़िन्दगी",
    "Hindi with a joiner": "क्‍ष और क्‌ष",
    "Persian with a non-joiner": "می‌خواهم",
    "Tibetan": "བསྒྲུབས་པའི་རྒྱུད།",
    "Thai": "ที่นี่มีน้ำแข็งไหม",
    "Vietnamese": "Tiếng Việt rất đẹp",
    "a family": "👨‍👩‍👧‍👦",
    "a flag of a region": "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    "a heart": "❤️",
    "a direction mark": "שלום\u200f, 5\u200e",
    "lines and a tab": "one\n\ttwo",
}


@pytest.mark.parametrize("text", HONEST.values(), ids=HONEST)
def test_honest_text_passes_as_it_is(text: str) -> None:
    assert clean(text, LIMIT) == unicodedata.normalize("NFC", text)


def test_direction_overrides_are_stripped_wherever_they_stand() -> None:
    for mark in [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]:
        assert clean(f"{chr(mark)}ab{chr(mark)}c{chr(mark)}", LIMIT) == "abc"


def test_text_is_kept_in_nfc_and_trimmed_with_plain_line_ends() -> None:
    assert clean(" Zoe\u0308 \r\n says\rhi ", LIMIT) == "Zoë \n says\nhi"


@pytest.mark.parametrize(
    "stack",
    [
        "a" + "\u0316" * 31,
        "a" + "\u0344" * 16,  # each of them is two marks when it is normalised
        "a" + ("\u0301" * 20 + "\u202a") * 2,  # the override between them is stripped
        "a" + ("\u0301" * 20 + "\u200d") * 2,  # a joiner between them is kept
        "a" + "\u20dd" * 31,
    ],
    ids=["accents", "double accents", "round an override", "round a joiner", "circles"],
)
def test_a_tower_of_marks_is_refused(stack: str) -> None:
    assert code_of(stack) is Code.BAD_TEXT


def test_thirty_marks_are_none_too_many() -> None:
    assert clean("a" + "\u0316" * 30, LIMIT) == "a" + "\u0316" * 30


def test_the_limit_counts_what_is_kept() -> None:
    assert clean("  " + "x" * 10 + "  ", 10) == "x" * 10
    assert clean("e\u0301" * 10, 10) == "é" * 10
    assert code_of("x" * 11, 10) is Code.TOO_LONG


@given(TRICKY)
def test_clean_text_is_clean_for_good_or_refused(text: str) -> None:
    try:
        kept = clean(text, LIMIT)
    except QuizError:
        return
    assert clean(kept, LIMIT) == kept
    assert unicodedata.is_normalized("NFC", kept)
    kept.encode("utf-8")
    assert not any(
        unicodedata.category(mark) in ("Cs", "Cc") and mark not in "\t\n" for mark in kept
    )
    assert not is_blank(kept)


@given(TRICKY)
def test_folding_is_settled_at_once_and_never_fails(text: str) -> None:
    for folded in (fold, same_text):
        assert folded(folded(text)) == folded(text)
    assert near_text(text) == near_text(unicodedata.normalize("NFC", text))
    assert same_text(f" {text}\u200b ") == same_text(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zoe\u0308", "Zoë"),
        ("two  words", "two\nwords"),
        ("soft\u00adhyphen", "softhyphen"),
        ("a\u200bb", "ab"),
        ("a\u202eb\u202c", "ab"),
        ("a\u2066b\u2069", "ab"),
        ("☎\ufe0f", "☎"),
    ],
)
def test_texts_that_look_the_same_are_the_same(one: str, other: str) -> None:
    assert same_text(one) == same_text(other)


@pytest.mark.parametrize(
    ("one", "other"), [("x²", "x2"), ("Kb", "KB"), ("①", "1"), ("ﬁn", "fin"), ("Straße", "STRASSE")]
)
def test_texts_that_are_nearly_the_same_are_near_and_not_the_same(one: str, other: str) -> None:
    assert same_text(one) != same_text(other)
    assert near_text(one) == near_text(other)


def test_flags_of_two_regions_are_two_texts() -> None:
    england, scotland = "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"
    assert same_text(england) != same_text(scotland)
    assert near_text(england) != near_text(scotland)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Café, l'Été!", "cafe l ete"),
        ("STRASSE Straße", "strasse strasse"),
        ("R&B – 50 % …", "r b 50"),
        ("snake_case", "snake_case"),
        ("दिल्ली में", "दिल्ली में"),
        ("กรุงเทพ", "กรุงเทพ"),
        ("がガか", "がガか"),
        ("ภาษาไทย", "ภาษาไทย"),
        ("שָׁלוֹם", "שלום"),
        ("مُحَمَّد", "محمد"),
        ("soft\u00adhyphen", "softhyphen"),
        ("می‌خواهم", "میخواهم"),
        ("Ångström ﬁne x²", "angstrom fine x2"),
    ],
)
def test_folding_leaves_the_words(text: str, words: str) -> None:
    assert fold(text) == " ".join(fold(word) for word in words.split()) == fold(words)
    assert len(fold(text).split()) == len(words.split())
