"""Item-writing findings: each is found where it is, and in the languages that it is for."""

import pytest

from quizapp.errors import Code, Finding
from quizapp.items.checks import check_item
from quizapp.items.item import Item, Source
from quizapp.items.words_in import place_of

HINTS = (Code.NO_EXPLANATION, Code.NO_SOURCE)


def findings(stem: str, *options: str, **values: object) -> list[Finding]:
    made = Item("ref", stem, options[0], options[1:], **values)  # type: ignore[arg-type]
    return [one for one in check_item(made) if one.code not in HINTS]


def codes(stem: str, *options: str, **values: object) -> list[Code]:
    return [one.code for one in findings(stem, *(options or ("Paris", "Rome")), **values)]


@pytest.mark.parametrize(
    "options",
    [
        ("The Beatles", "Beatles", "Queen"),
        ("a cat", "A Cat", "a dog"),
        ("four", "4", "six"),
        ("Twenty-One", "21", "30"),
        ("the 4 seasons", "Four Seasons", "a third"),
        ("ﬁve", "five", "ten"),
        ("1,000", "1000", "100"),
        ("two hundred", "200", "twenty"),
        ("twenty one", "21", "20"),
        ("One hundred and five", "105", "1005"),
        ("two thousand three hundred", "2,300", "2,003"),
    ],
)
def test_options_are_the_same_without_case_articles_and_number_words(
    options: tuple[str, ...],
) -> None:
    found = findings("Which of these is it?", *options)
    near = [one for one in found if one.code is Code.NEAR_SAME_OPTIONS]
    assert [one.values for one in near] == [{"option": options[0], "other": options[1]}]
    assert (near[0].part, near[0].words) == ("option", options[1])


@pytest.mark.parametrize(
    ("stem", "options", "language"),
    [
        ("Which language was it?", ("C", "C++", "C#"), ""),
        ("Which vitamin is meant?", ("A", "An", "B"), ""),
        ("Welches Wort ist es?", ("the Haus", "Haus", "Hof"), "de"),
        ("Wie viele sind es?", ("four", "4", "acht"), "de-AT"),
    ],
)
def test_options_that_differ_are_left_alone(
    stem: str, options: tuple[str, ...], language: str
) -> None:
    assert Code.NEAR_SAME_OPTIONS not in codes(stem, *options, language=language)


@pytest.mark.parametrize(
    "option",
    [
        *("All of the above", "none of these.", "Both A and B", "Neither of them", "A and B"),
        *("All of the above (1-3)", "Everything above", "All listed"),
    ],
)
def test_a_catch_all_is_found_in_english_only(option: str) -> None:
    found = findings("Which of these did they win?", "Gold", option)
    assert [(one.code, one.words) for one in found] == [(Code.CATCH_ALL_OPTION, option)]
    assert codes("Was gewannen sie?", "Gold", option, language="de") == []


@pytest.mark.parametrize(
    ("stem", "word"),
    [
        ("He was born in which city?", "He"),
        ("it is the capital of which country?", "it"),
        ("Their first film was which of these?", "Their"),
        ("These are found in which country?", "These"),
        ("She's the author of which book?", "She's"),
        ("“He was born here”: who said so?", "He"),
    ],
)
def test_a_pronoun_at_the_start_that_stands_for_nothing_is_found(stem: str, word: str) -> None:
    (found,) = findings(stem, "Paris", "Rome")
    assert (found.code, found.values) == (Code.LOOSE_PRONOUN, {"word": word})
    assert (found.part, found.words) == ("stem", word)


@pytest.mark.parametrize(
    "stem",
    [
        "She Loves You is a song by which band?",
        "This painter lived in which city?",
        "Her Majesty's theatre is in which city?",
        "“It” was written by whom?",
        "Who said that he was there?",
        "Italy is where?",
        "This is Spinal Tap is a film by whom?",
    ],
)
def test_titles_and_words_with_a_meaning_are_no_loose_pronouns(stem: str) -> None:
    assert Code.LOOSE_PRONOUN not in codes(stem)


def test_a_pronoun_may_stand_for_what_is_on_the_picture() -> None:
    described = {"picture": "ab" * 32, "picture_description": "A tower"}
    assert codes("This is which tower of the city?", **described) == []


@pytest.mark.parametrize(
    ("stem", "word"),
    [
        ("Which of these is not a planet?", "not"),
        ("All of these won the cup except which?", "except"),
        ("Which country has never won the cup?", "never"),
        ("Which of these wasn't a king?", "wasn't"),
        ("According to the article, which film did they not make?", "not"),
        ("Name the city which is not a capital.", "not"),
        ("Which of these is no fruit?", "is no"),
        ("Who was neither king nor queen?", "neither"),
    ],
)
def test_a_negative_without_emphasis_is_found(stem: str, word: str) -> None:
    (found,) = findings(stem, "Paris", "Rome")
    assert (found.code, found.values, found.words) == (Code.PLAIN_NEGATIVE, {"word": word}, word)


@pytest.mark.parametrize(
    "stem",
    [
        "Which of these is NOT a planet?",
        "All of these won the cup EXCEPT which?",
        "Who wrote the song “I can't get no satisfaction”?",
        "Why did they not go to the city?",
        "How did she explain why her father had not called?",
        "Which band won not only in Rome but in the whole world?",
        "Which of these is *not* a planet?",
        "What is a knot with another name?",
        "Who said 'I do not know' in the film?",
    ],
)
def test_emphasis_quotations_and_clauses_are_no_plain_negatives(stem: str) -> None:
    assert codes(stem) == []


@pytest.mark.parametrize("language", ["de", "fr", "nl-BE"])
def test_another_language_is_not_read_as_english(language: str) -> None:
    assert codes("He is not which of these?", language=language) == []


@pytest.mark.parametrize(
    "stem",
    [
        "Er ist nicht was?",
        "Die Not ist not wo?",
        "It is niet, maar wie was het not?",
        "Wer was not?",
    ],
)
def test_a_text_that_does_not_look_english_is_not_read_as_english(stem: str) -> None:
    assert codes(stem) == []


@pytest.mark.parametrize(
    ("options", "pair"),
    [
        (("1,000", "2000000", "30,000"), ("1,000", "2000000")),
        (("10,000 km", "20.000 km"), ("10,000 km", "20.000 km")),
        (("1.5 %", "2,5 %", "3.5 %"), ("1.5 %", "2,5 %")),
        (("12 000", "13,000"), ("12 000", "13,000")),
        (("4", "seven", "9"), ("4", "seven")),
        (("1,000", "2000", "3,000"), ("1,000", "2000")),
        (("3 apples", "two apples"), ("3 apples", "two apples")),
        (("2 years", "one year", "5 years"), ("2 years", "one year")),
        (("12th", "thirteenth"), ("12th", "thirteenth")),
    ],
)
def test_numbers_that_are_written_in_different_ways_are_found(
    options: tuple[str, ...], pair: tuple[str, str]
) -> None:
    (found,) = findings("How many of these are there?", *options)
    assert found.code is Code.MIXED_NUMBERS
    assert found.values == {"option": pair[0], "other": pair[1]}
    assert (found.part, found.words) == ("option", pair[1])


@pytest.mark.parametrize(
    "options",
    [
        ("1990", "2000", "1066"),
        ("1,000", "2,000", "30,000"),
        ("12", "3.5", "7"),
        ("Seven", "10", "Amélie"),
        ("May 1990", "1990-05-01", "in 12,000 years"),
        ("192.168.0.1", "10.0.0.1"),
        ("3–4", "10:30"),
    ],
)
def test_numbers_that_go_together_are_left_alone(options: tuple[str, ...]) -> None:
    assert Code.MIXED_NUMBERS not in codes("Which of these is it?", *options)


def test_number_words_of_another_language_are_left_alone() -> None:
    assert codes("Hur många är det?", "4", "seven", language="sv") == []


def test_a_picture_without_a_description_is_found() -> None:
    (found,) = findings("Which tower is it?", "Paris", "Rome", picture="ab" * 32)
    assert (found.code, found.part) == (Code.NO_PICTURE_DESCRIPTION, "picture")


def test_a_question_as_long_as_the_smallest_window_is_found() -> None:
    assert codes("Which of these is it? " * 30) == [Code.LONG_FOR_WINDOW]
    assert codes("Which of these is it?", *(f"{n} word" * 16 for n in "12345678")) == [
        Code.LONG_FOR_WINDOW
    ]
    assert codes("語" * 200, "一", "二") == []
    assert codes("語" * 400, "一", "二") == [Code.LONG_FOR_WINDOW]
    assert Code.LONG_FOR_WINDOW in codes("\n".join("abcdefghijklmnopq"), "x", "y")
    wide = [f"{n}{'語' * 25}" for n in "12345678"]
    assert Code.LONG_FOR_WINDOW in codes("Which?", *wide)


def test_only_the_options_that_are_shown_count_for_the_room() -> None:
    many = tuple(f"{n}{' word' * 14}" for n in "1234567")
    assert codes("Which of these is it?", *many) == [Code.LONG_FOR_WINDOW]
    assert codes("Which of these is it?", *many, show=3) == []


def test_a_key_of_one_word_is_told_too_where_the_others_are_much_shorter() -> None:
    assert Code.KEY_LONGEST in codes("Which city is it?", "Washington", "Rome", "Oslo")
    assert Code.KEY_LONGEST in codes("Which animal is it?", "Antelope", "Ox", "Ape")
    assert Code.KEY_LONGEST in codes("Which city is it?", "東京都新宿区", "大阪", "京都")
    assert Code.KEY_LONGEST not in codes("Which city is it?", "Vienna", "Rome", "Oslo")


@pytest.mark.parametrize(
    ("stem", "key"),
    [
        ("Which of the 1,000 isles is it?", "The big one"),
        ("What is part 1 of the trilogy?", "One Fine Day"),
        ("How many wings have 2 brothers?", "Two wings more"),
    ],
)
def test_a_small_number_of_the_stem_gives_no_answer_away(stem: str, key: str) -> None:
    words = [one.words for one in findings(stem, key, "Another") if one.code is Code.ANSWER_IN_STEM]
    assert not {"1", "2", "one", "One", "Two"}.intersection(words)


@pytest.mark.parametrize(
    ("stem", "key", "word"),
    [
        ("東京タワーがある都市は?", "東京", "東京"),
        ("กรุงเทพ อยู่ที่ไหน?", "กรุงเทพ", "กรุงเทพ"),
        ("दिल्ली कहाँ है?", "नई दिल्ली", "दिल्ली"),
    ],
)
def test_the_answers_words_are_found_and_quoted_as_every_script_writes_them(
    stem: str, key: str, word: str
) -> None:
    (found,) = (
        one for one in findings(stem, key, "Another one") if one.code is Code.ANSWER_IN_STEM
    )
    assert found.words == word
    assert place_of(found.words, stem) is not None


@pytest.mark.parametrize("option", ["Both A and C", "None of above", "A, B and C"])
def test_an_option_that_names_letters_is_a_catch_all(option: str) -> None:
    assert Code.CATCH_ALL_OPTION in codes("Which of these is it?", "Vienna", "Rome", option)


def test_the_longest_key_and_a_word_of_it_are_told_with_their_places() -> None:
    stem = "Who called herself Lovelace?"
    found = findings(stem, "Augusta Ada Lovelace", "Bo", "Cy")
    assert [(one.code, one.part, one.words) for one in found] == [
        (Code.KEY_LONGEST, "option", "Augusta Ada Lovelace"),
        (Code.ANSWER_IN_STEM, "stem", "Lovelace"),
    ]


def test_what_is_missing_is_told_with_its_place() -> None:
    found = check_item(Item("ref", "Where is it?", "Paris", ("Rome",)))
    assert [(one.code, one.part) for one in found] == [
        (Code.NO_EXPLANATION, "explanation"),
        (Code.NO_SOURCE, "source"),
    ]
    sound = Item("ref", "Where?", "Paris", ("Rome",), "So it is.", source=Source("A Book"))
    assert check_item(sound) == []
