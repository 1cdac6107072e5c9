"""The questions in H5P's content, whatever they stand in: sets, presentations, books, videos."""

from collections.abc import Iterator, Mapping

from quizapp.errors import Code, QuizError
from quizapp.formats.choices import Choice, alternative, images, text
from quizapp.formats.html_text import Plain, plain
from quizapp.formats.json_fields import Object

OTHERS = {
    "H5P.Blanks": Code.TYPE_CLOZE,
    "H5P.AdvancedBlanks": Code.TYPE_CLOZE,
    "H5P.DragText": Code.TYPE_DRAGDROP,
    "H5P.DragQuestion": Code.TYPE_DRAGDROP,
    "H5P.Essay": Code.TYPE_ESSAY,
    "H5P.SortParagraphs": Code.TYPE_ORDERING,
    "H5P.ImageSequencing": Code.TYPE_ORDERING,
    "H5P.ImagePair": Code.TYPE_MATCHING,
    "H5P.MemoryGame": Code.TYPE_MATCHING,
    "H5P.Dialogcards": Code.NO_DISTRACTORS,
    "H5P.Flashcards": Code.NO_DISTRACTORS,
    "H5P.GuessTheAnswer": Code.NO_DISTRACTORS,
    "H5P.MultiMediaChoice": Code.NEEDS_MEDIA,
    "H5P.ImageHotspotQuestion": Code.NEEDS_MEDIA,
    "H5P.ImageMultipleHotspotQuestion": Code.NEEDS_MEDIA,
    "H5P.ArithmeticQuiz": Code.TYPE_NUMERICAL,
    "H5P.Summary": Code.TYPE_OTHER,
    "H5P.MarkTheWords": Code.TYPE_OTHER,
    "H5P.SpeakTheWords": Code.TYPE_OTHER,
    "H5P.Crossword": Code.TYPE_OTHER,
    "H5P.FindTheWords": Code.TYPE_OTHER,
    "H5P.Questionnaire": Code.TYPE_OTHER,
    "H5P.BranchingQuestion": Code.TYPE_OTHER,
}
_PLAYED = ("H5P.MultiChoice", "H5P.TrueFalse", "H5P.SingleChoiceSet")
_NO_QUESTIONS = frozenset(
    f"H5P.{name}"
    for name in (
        *("AdvancedText", "Text", "Image", "Video", "Audio", "Link", "Table", "Nil"),
        *("ContinuousText", "TextInputField", "IFrameEmbed", "TwitterUserFeed", "GoToQuestion"),
        *("ExportableTextArea", "Shape", "ImageHotspots", "Collage", "Agamotto", "ImageSlider"),
        *(
            "DocumentationTool",
            "AudioRecorder",
            "Timeline",
            "Chart",
            "Accordion",
            "ImageJuxtaposition",
        ),
    )
)


def name_of(library: object) -> str:
    """Return a library's name without its version."""
    return library.partition(" ")[0] if isinstance(library, str) else ""


def guessed(content: Object) -> str:
    """Return the library that content is for, by its fields."""
    if isinstance(content.get("answers"), list):
        return "H5P.MultiChoice"
    if isinstance(content.get("choices"), list):
        return "H5P.SingleChoiceSet"
    return "H5P.TrueFalse" if "correct" in content and "question" in content else "H5P.QuestionSet"


def questions(library: str, content: object) -> Iterator[tuple[str, Object]]:
    """Return each question's library and parameters, in the order in which they stand."""
    if not isinstance(content, Mapping):
        return
    if library == "H5P.SingleChoiceSet":
        choices = content.get("choices")
        for one in choices if isinstance(choices, list) else ():
            yield library, one if isinstance(one, Mapping) else {}
    elif library in _PLAYED or library in OTHERS:
        yield library, content
    elif library not in _NO_QUESTIONS:
        inner = list(_inside(content))
        yield from inner
        if not inner and "question" in content:
            yield library, content


def _inside(content: object) -> Iterator[tuple[str, Object]]:
    if isinstance(content, list):
        for one in content:
            yield from _inside(one)
    elif isinstance(content, Mapping):
        library = name_of(content.get("library"))
        if library and "params" in content:
            yield from questions(library, content["params"])
        else:
            for one in content.values():
                yield from _inside(one)


def choice_of(library: str, content: Object) -> Choice:
    """Return a question's texts and answers; raises QuizError where it is of another kind."""
    kind = library.removeprefix("H5P.")[:40]
    if library not in _PLAYED:
        raise QuizError(OTHERS.get(library, Code.TYPE_OTHER), kind=kind)
    choice = Choice(_plain(content.get("question")))
    if library == "H5P.TrueFalse":
        _true_false(choice, content)
    elif library == "H5P.MultiChoice":
        _multiple(choice, content)
    else:
        answers = _listed(content.get("answers"))
        choice.options = [_plain(one) for one in answers]
        choice.worth = [float(at == 0) for at in range(len(answers))]
    _media(choice, content)
    return choice


def words_of(content: Object) -> str:
    """Return the first words of a question that is refused."""
    told = (content.get(name) for name in ("question", "text", "taskDescription", "textField"))
    found = next((one for one in told if isinstance(one, str)), "")
    return plain(found[:1000]).text


def _true_false(choice: Choice, content: Object) -> None:
    correct = str(content.get("correct")).lower()
    words = _object(content.get("l10n"))
    choice.options = [
        _plain(words.get("trueText") or "True"),
        _plain(words.get("falseText") or "False"),
    ]
    choice.worth = [float(correct == "true"), float(correct == "false")]
    told = _object(content.get("behaviour")).get("feedbackOnCorrect")
    choice.explanation = _plain(told).text if isinstance(told, str) else ""


def _multiple(choice: Choice, content: Object) -> None:
    for one in _listed(content.get("answers")):
        answer = _object(one)
        choice.options.append(_plain(answer.get("text")))
        choice.worth.append(float(answer.get("correct") in (True, "true")))
        told = _object(answer.get("tipsAndFeedback")).get("chosenFeedback")
        choice.feedback.append(_plain(told).text if isinstance(told, str) else "")


def _media(choice: Choice, content: Object) -> None:
    """Note the picture above a question, and those in its text."""
    media = _object(content.get("media"))
    told = _object(media.get("type")) if isinstance(media.get("type"), Mapping) else media
    params = _object(told.get("params"))
    path = _object(params.get("file")).get("path")
    if isinstance(path, str):
        choice.images.append(path)
        alt = params.get("alt")
        choice.description = _plain(alt).text if isinstance(alt, str) else ""
    elif params and name_of(told.get("library")) in ("H5P.Video", "H5P.Audio"):
        choice.images.append("")
    markup = content.get("question")
    if isinstance(markup, str):
        choice.images += images(markup)
        choice.description = choice.description or alternative(markup)


def _plain(markup: object) -> Plain:
    if not isinstance(markup, str):
        raise QuizError(Code.SYNTAX)
    return text(markup)


def _object(value: object) -> Object:
    return value if isinstance(value, Mapping) else {}


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []
