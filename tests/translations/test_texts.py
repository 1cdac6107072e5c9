"""How the texts of the code are found: none is passed over in silence."""

from pathlib import Path

from tests.translations.texts import Text, look_through


def found(tmp_path: Path, code: str) -> tuple[list[Text], list[str]]:
    """Look through one module."""
    file = tmp_path / "module.py"
    file.write_text(code, encoding="utf-8")
    seen = look_through([file], tmp_path)
    return seen.texts, seen.faults


def test_a_text_belongs_to_the_class_that_it_stands_in(tmp_path: Path) -> None:
    code = 'class Page(Base):\n    def show(self):\n        self.tr("Play " "again")\n'
    assert found(tmp_path, code) == ([Text("Page", "Play again")], [])


def test_a_number_makes_a_plural_however_it_is_written(tmp_path: Path) -> None:
    for number in ("n", "len(rows)", "self.count", "n=count", "5"):
        code = f'QCoreApplication.translate("words", "%n row(s)", "", {number})'
        assert found(tmp_path, code) == ([Text("words", "%n row(s)", "", plural=True)], [])


def test_translate_is_known_under_another_name(tmp_path: Path) -> None:
    code = 'say = QCoreApplication.translate\nsay("words", "Play", "a verb")\n'
    assert found(tmp_path, code) == ([Text("words", "Play", "a verb")], [])


def test_texts_that_are_translated_later_are_found(tmp_path: Path) -> None:
    code = (
        'T = QT_TRANSLATE_NOOP("errors", "No file.")\n'
        'QCoreApplication.translate("errors", T)\n'
        "painter.translate(at)\n"
        'name.translate({1: "x"})\n'
    )
    assert found(tmp_path, code) == ([Text("errors", "No file.")], [])


def test_a_text_that_is_no_literal_is_a_fault(tmp_path: Path) -> None:
    for text in ('f"{n} rows"', "word", '"a" + word', '"{n}".format(n=1)'):
        code = f"class Page:\n    def show(self):\n        self.tr({text})\n"
        texts, faults = found(tmp_path, code)
        assert texts == []
        assert faults[0].startswith("module.py:3: only literal texts")


def test_a_plural_in_a_class_that_others_are_made_from_is_a_fault(tmp_path: Path) -> None:
    code = (
        'class Page:\n    def show(self):\n        self.tr("%n row(s)", "", 2)\n'
        "class Home(Page):\n    pass\n"
    )
    assert "Page is a base of other classes" in found(tmp_path, code)[1][0]
