"""All that the window can say, in one language, and what no player should read."""

import re

from defusedxml.ElementTree import parse

from quizapp.resources import root

_PLACEHOLDER = re.compile(r"\\\{[a-z_]+\\\}|%n|%L1")
_PYTHON = re.compile(
    r"Traceback|[A-Z][A-Za-z]*(Error|Exception|Warning)\b|sqlite|SQL|<class|object at 0x|NoneType"
    r"|\bNone\b|\.py\b|errno|\{[a-z_]+\}|quizapp\.(bank|game|items|ui)\b"
)


class Sentences:
    """The texts of a language; whether something said is made of them alone."""

    def __init__(self, language: str) -> None:
        catalogue = root("assets") / "translations" / f"quizapp_{language}.ts"
        texts: set[str] = set()
        for message in parse(str(catalogue)).iter("message"):
            translation = message.find("translation")
            if translation is not None:
                forms = [form.text or "" for form in translation.iter("numerusform")]
                texts.update(forms or [translation.text or ""])
        self._texts = [re.compile(_pattern(text), re.DOTALL) for text in texts if text.strip()]

    def holds(self, said: str) -> bool:
        """Tell whether something is one of the texts, or several of them one after another."""
        ends = {0}
        while ends:
            start = ends.pop()
            for text in self._texts:
                found = text.match(said, start)
                if found and found.end() == len(said):
                    return True
                if found and said[found.end()] in " \n" and found.end() > start:
                    ends.add(found.end() + 1)
        return False


def python_in(said: str) -> str:
    """Return what of a text is the language of programs, or nothing."""
    found = _PYTHON.search(said)
    return found[0] if found else ""


def _pattern(text: str) -> str:
    parts = _PLACEHOLDER.split(re.escape(text))
    return "(?:.+?)".join(parts) + r"(?=$|[ \n])"
