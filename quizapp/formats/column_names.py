"""What the headers of other people's tables call their columns."""

import re
from collections.abc import Mapping

from quizapp.limits import MAX_OPTIONS
from quizapp.text import fold

LETTERS = "abcdefgh"
_NUMBERED = re.compile(r"\s*(question|item|frage)?\s*(#|n[or]\.?|number|id|nummer)\s*\Z", re.I)
_ASIDE = re.compile(r"\([^)]*\)?|\[[^]]*\]?")
_TAIL = re.compile(r"\s[-–—]\s.*|:.*", re.DOTALL)

_ANSWER = "(?:answer|answers|option|options|choice|choices|response|alternative|antwort|antworten)"
_WRONG = re.compile(
    rf"(?:incorrect|wrong|distractor|distractors|falsch|falsche){_ANSWER}?([1-9]|[a-h])?"
    r"|(?:respuestaincorrecta|reponsefausse|faussereponse|mauvaisereponse|respostaerrada"
    r"|respostaincorreta|rispostasbagliata|rispostaerrata|foutantwoord)s?([1-9])?"
)
_OPTION = re.compile(
    r"(?:answer|option|choice|response|alternative|possibleanswer|answeroption|answerchoice|opt|ans"
    r"|antwort|antwortmoglichkeit|opcion|opcao|opzione|reponse|respuesta|resposta|risposta"
    r"|antwoord)?([1-9]|[a-h])(?:text)?"
)
_NAMES = {
    "question": "question questiontext questions stem q prompt frage fragetext fragestellung "
    "pregunta pergunta domanda vraag front term",
    "key": "correct correctanswer correctanswers correctoption correctchoice correctresponse right "
    "rightanswer key answerkey solution correctanswerindex correctindex correctletter "
    "correctanswernumber richtig richtigeantwort richtigeantworten korrekteantwort losung "
    "respuestacorrecta correcta bonnereponse reponsecorrecte respostacorreta correta "
    "rispostacorretta corretta goedeantwoord",
    "answer": "answer antwort respuesta reponse resposta risposta antwoord back definition",
    "options": "options answers choices alternatives possibleanswers answeroptions antworten "
    "antwortmoglichkeiten opciones opcoes opzioni",
    "category": "category topic subject theme genre kategorie thema fach rubrik "
    "categoria categorie",
    "difficulty": "difficulty difficultylevel level schwierigkeit schwierigkeitsgrad dificultad "
    "difficulte dificuldade difficolta",
    "explanation": "explanation answerexplanation rationale explain erklarung erlauterung "
    "explicacion explication explicacao spiegazione",
    "tags": "tags tag keywords schlagworte stichworte",
    "source": "source sources reference references quelle fuente fonte",
    "source_place": "sourceplace page seite",
    "source_address": "sourceaddress sourceurl sourcelink",
    "language": "language lang sprache idioma langue lingua",
    "deck": "deck",
    "id": "guid notetype id",
    "feedback": "feedback generalfeedback",
    "time": "time timelimit timelimitsec timelimitseconds timeinseconds seconds duration zeit "
    "zeitlimit tiempo",
    "picture": "image imagelink imageurl picture media video audio bild",
    "type": "type questiontype kind fragetyp typ",
}
_ROLES = {name: role for role, names in _NAMES.items() for name in names.split()}
ROLES = frozenset(
    {"question", "key", "options", "wrong", "category", "difficulty", "explanation", "tags"}
    | {"source", "source_place", "source_address", "language", "feedback", "time", "picture"}
    | {"type"}
    | {f"option{n}" for n in range(1, MAX_OPTIONS + 2)}
    | {f"wrong{n}" for n in range(1, MAX_OPTIONS + 1)}
)
"""What a column can hold; an option or a wrong answer too many is there to be refused."""


def folded_name(name: str) -> str:
    """Return a column's name without asides, case, accents and punctuation."""
    bare = _ASIDE.sub(" ", name.replace("(s)", "s"))
    return re.sub(r"[\s_]", "", fold(_TAIL.sub("", bare)))


def role_of(name: str) -> str:
    """Return what a column of this name holds, "id" for a mere number, "" where unknown."""
    if _NUMBERED.match(name):
        return "id"
    folded = folded_name(name)
    if folded in _ROLES:
        return _ROLES[folded]
    for role, names in (("wrong", _WRONG), ("option", _OPTION)):
        found = names.fullmatch(folded)
        if found:
            return role + _number(next((mark for mark in found.groups() if mark), ""))
    return ""


def _number(mark: str) -> str:
    return str(LETTERS.index(mark) + 1) if mark in LETTERS and mark else mark


def roles_of(names: tuple[str, ...]) -> dict[str, int]:
    """Return which column holds what, the first of a kind, by the names of a header."""
    found: dict[str, int] = {}
    for place, name in enumerate(names):
        role = role_of(name)
        if role and role != "id":
            found.setdefault(role, place)
    deck = found.pop("deck", None)
    if deck is not None:
        found.setdefault("category", deck)
    _settle_answers(found)
    return _settle_options(found)


def _settle_answers(found: dict[str, int]) -> None:
    """Let “answer” be the key, or the first option beside answer 2 and on."""
    answer = found.pop("answer", None)
    if answer is None:
        return
    if "key" not in found:
        found["key"] = answer
    elif "option2" in found:
        found.setdefault("option1", answer)


def _settle_options(found: dict[str, int]) -> dict[str, int]:
    """Beside a right answer, options that begin with number 2 are the wrong ones."""
    options = [role for role in found if re.fullmatch(r"option\d", role)]
    if options and "option1" not in found and "key" in found:
        return {_as_wrong(role): place for role, place in found.items()}
    return found


def _as_wrong(role: str) -> str:
    return f"wrong{int(role[6:]) - 1}" if re.fullmatch(r"option\d", role) else role


def tells_answers(roles: Mapping[str, int]) -> bool:
    """Whether these columns are enough to know questions, options and keys."""
    if "question" not in roles or "key" not in roles:
        return False
    wrongs = any(role.startswith("wrong") for role in roles)
    return wrongs or "options" in roles or sum(role.startswith("option") for role in roles) > 1
