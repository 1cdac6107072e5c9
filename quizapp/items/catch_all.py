"""Options that speak of the other options, such as “All of the above”, in a few languages.

One list for all who ask: what is imported keeps the place of such an option, a round shows it
last, a lifeline leaves it alone, and the checks tell of it.
"""

import re

from quizapp.text import fold

_LONGEST = 80

_HOW = (
    "all|none|neither|both|any|either|some|each|every one|most|several|one|two|three|four"
    "|one or more|two or more|more than one|at least one|at least two|only one|not all"
)
_WHAT = (
    "(?:the |these |those )?"
    "(?:above|below|these|those|them|foregoing|options|answers|choices|statements|others|rest"
    "|(?:above|other|given|listed|previous|preceding|following) ?"
    "(?:options|answers|choices|statements|ones)?)"
    "(?: (?:options|answers|choices|statements))?(?: (?:above|below|given|listed))?"
)
_ARE = "(?: (?:are|is|were) (?:all |both )?(?:correct|true|right|wrong|false|incorrect|possible))"
_ENGLISH = (
    f"(?:{_HOW}) of {_WHAT}{_ARE}?",
    f"(?:all|none|both|no|neither|every|any) (?:the )?(?:above|these|those){_ARE}?",
    f"(?:all|both|no|every|each|neither) (?:the )?(?:other )?"
    f"(?:answers?|options?|choices?|statements?)(?: above| below)?{_ARE}?",
    f"(?:all|both|none|neither|they all|they){_ARE}",
    "(?:all|everything|anything|nothing|each)(?: (?:that is|which is))? (?:above|listed|mentioned)",
)
_MANY = "allen?|alles|beides?|beiden|keiner?|keines?|keinem?|nichts|einige|mehrere|zwei|eine[rs]?"
_GERMAN = (
    f"(?:{_MANY})(?: (?:von|der|die|den|dieser?|diesen|diesem|oben|davon|zuvor|bisher|hier|obigen?"
    "|anderen|ubrigen|genannten?|genanntes|erwahnten?|aufgefuhrten?|stehenden?|obenstehenden?"
    "|vorstehenden?|antworten|antwortmoglichkeiten|optionen|moglichkeiten|aussagen|punkte))+"
    "(?: (?:sind|ist|treffen|trifft) (?:alle )?(?:richtig|falsch|korrekt|wahr|zu))?",
    f"(?:{_MANY}) (?:sind|ist) (?:richtig|falsch|korrekt|wahr)",
)
_OTHERS = (  # Spanish, Portuguese, Italian, French, Dutch
    "(?:tod[ao]s|ningun[ao]?|amb[ao]s)(?: (?:de|las|los|ellas|ellos))*"
    "(?: (?:anteriores|opciones|respuestas|son correctas))+",
    "(?:tod[ao]s|nenhum[a]?|amb[ao]s)(?: (?:as|os|das|dos))*"
    "(?: (?:anteriores|alternativas|opcoes|respostas))+",
    "(?:tutt[ei]|nessun[ao]?|entramb[ei])(?: (?:le|i|delle|dei|degli))*"
    "(?: (?:precedenti|risposte|opzioni|altre))+",
    "(?:toutes?|tous|aucune?|les deux)(?: (?:de|d|ces|les|la|ceux|celles|des))*"
    "(?: (?:reponses?|propositions?|choix|precedente?s?|ci dessus))+",
    "(?:alle|geen|beide|geen enkele)(?: (?:van|de|het))*"
    "(?: (?:bovenstaande|bovengenoemde|antwoorden|genoemde))+",
)
_LETTERED = (
    "(?:both |either |neither |only |just |options? |answers? |sowohl |weder |nur |antworten? )*"
    "[a-h](?: [a-h])* (?:and|or|nor|und|oder|noch|als auch|y|et) [a-h]"
    "(?: only| sind richtig| are (?:both )?(?:correct|true|right))?"
)
_NUMBERED = re.compile(r"\s*\([\w\s,–-]{1,9}\)\s*\Z")
"""Which ones are meant, as in “All of the above (1-3)”."""
_OPENING = " \"'“”„‘’«»()[]*_-–—"
_BEGINNINGS = frozenset(
    {
        *("al", "no", "ne", "bo", "an", "ei", "so", "ea", "ev", "mo", "se", "on"),
        *("tw", "th", "fo", "at", "be", "ke", "ni", "me", "zw", "to", "am", "tu"),
        *("en", "ta", "le", "au", "ge", "ju", "op", "we", "nu"),
        *(f"{letter}{after}" for letter in "abcdefgh" for after in " ,&"),
    }
)
_AT_THE_END = re.compile("|".join((*_ENGLISH, *_GERMAN, *_OTHERS)))
_ANY = re.compile("|".join((*_ENGLISH, *_GERMAN, *_OTHERS, _LETTERED)))


def speaks_of_all(option: str) -> bool:
    """Tell whether an option speaks of all others, whatever their order: all of the above."""
    return _matches(_AT_THE_END, option)


def speaks_of_others(option: str) -> bool:
    """Tell whether an option speaks of others, by their letters too: both A and B."""
    return _matches(_ANY, option)


def _matches(forms: re.Pattern[str], option: str) -> bool:
    """Look at the first letters first: an import asks this of each of 200,000 options."""
    start = option.lstrip(_OPENING)[:2].lower()
    if len(option) > _LONGEST or start not in _BEGINNINGS:
        return False
    return forms.fullmatch(fold(_NUMBERED.sub("", option))) is not None
