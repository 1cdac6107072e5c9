"""Import and export on the command line: reports, exit codes, nothing half done."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
import tomllib
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from quizapp.cli import main
from tests.formats.examples import png
from tests.reading.support import table

Run = Callable[..., subprocess.CompletedProcess[str]]
SAMPLES = Path(__file__).parents[2] / "shared" / "samples"


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    return tmp_path / "data" / "quizapp.db"


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run ``quizapp …`` as the console script does, in a folder of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QUIZAPP_DATA_DIR", str(tmp_path / "data"))

    def call(*arguments: object) -> subprocess.CompletedProcess[str]:
        given = [str(argument) for argument in arguments]
        capsys.readouterr()
        code = main(given)
        told = capsys.readouterr()
        return subprocess.CompletedProcess(given, code, told.out, told.err)

    return call


def files_of(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(done.stdout)["files"]
    return found


def dump(bank: Path) -> list[str]:
    with closing(sqlite3.connect(bank)) as db:
        return list(db.iterdump())


def stems(run: Run, *arguments: object) -> list[str]:
    return [one["stem"] for one in json.loads(run("questions", "--json", *arguments).stdout)]


def test_a_file_is_imported_and_reported(run: Run, tmp_path: Path) -> None:
    file = table(tmp_path / "works.csv")
    with file.open("a", encoding="utf-8") as more:
        more.write(
            "Which has no key?,,a,b,Works\nWhich word goes with n1?,right1,wrong1b,wrong1a,\n"
        )
    done = run("import", file, "--json")
    (report,) = files_of(done)
    assert (done.returncode, done.stderr) == (0, "")
    assert report["file"] == str(file)
    assert (report["format"], report["encoding"]) == ("csv", "utf-8")
    assert (report["read"], report["accepted"], report["duplicates"]) == (5, 3, 1)
    (refused,) = report["refused"]
    assert refused["where"] == "row 5"
    assert refused["stem"] == "Which has no key?"
    assert refused["message"]
    assert [(one["where"], one["code"]) for one in report["warnings"]] == [
        ("row 6", "DUPLICATE_QUESTION"),
        ("file", "WITHOUT_EXPLANATION"),
        ("file", "WITHOUT_SOURCE"),
    ]
    assert len(stems(run, "--pack", "works")) == 3


def test_the_report_is_read_by_people_too(run: Run, tmp_path: Path) -> None:
    file = table(tmp_path / "works.csv")
    told = run("import", file).stdout
    assert "CSV, utf-8: 3 questions read, 3 stored, 0 there already, 0 refused" in told
    again = run("import", file)
    assert "0 stored, 3 there already" in again.stdout
    assert "There is nothing new in the file." in again.stdout
    assert again.returncode == 0


def test_a_dry_run_tells_the_same_and_writes_nothing(run: Run, tmp_path: Path, bank: Path) -> None:
    file = table(tmp_path / "works.csv", 5)
    run("questions")
    before = dump(bank)
    tried = run("import", file, "--dry-run", "--json")
    assert dump(bank) == before
    assert files_of(tried) == files_of(run("import", file, "--json"))


def test_what_cannot_be_read_is_one_sentence_and_others_go_on(run: Run, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Ada\n", encoding="utf-8")
    good = table(tmp_path / "works.csv")
    done = run("import", "letter.txt", "nowhere.csv", good, "--json")
    letter, nowhere, works = files_of(done)
    assert [one["code"] for one in letter["refused"]] == ["UNKNOWN_FORMAT"]
    assert [one["code"] for one in nowhere["refused"]] == ["FILE_MISSING"]
    assert works["accepted"] == 3
    assert done.returncode == 0
    alone = run("import", "letter.txt")
    assert (alone.returncode, alone.stdout) == (1, "")
    assert alone.stderr.count("\n") == 1


def test_empty_and_broken_files_are_told_in_the_codes_that_scripts_know(
    run: Run, tmp_path: Path
) -> None:
    texts = {"a.txt": "\n", "b.json": '{"results": [', "c.xml": "<quiz><question></quiz>"}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    done = run("import", *texts, "--json")
    codes = [one["code"] for file in files_of(done) for one in file["refused"]]
    assert (done.returncode, codes) == (1, ["NO_QUESTIONS", "SYNTAX", "SYNTAX"])


@pytest.mark.parametrize("command", ["import", "check"])
def test_a_name_that_no_disk_has_is_one_sentence(run: Run, command: str) -> None:
    name = "x" * 300 + ".csv"
    done = run(command, name)
    assert done.returncode == 1
    assert f"The name {name} is too long for this disk" in done.stdout + done.stderr


def test_a_table_whose_columns_cannot_be_guessed_asks_for_them(run: Run, tmp_path: Path) -> None:
    rows = "Prompt;Best;Other\nWhat is two and two?;4;5\nWhat colour is snow?;white;blue\n"
    (tmp_path / "odd.csv").write_text(rows, encoding="utf-8")
    asked = run("import", "odd.csv")
    assert asked.returncode == 1
    assert "--map" in asked.stderr
    done = run("import", "odd.csv", "--map", "question=Prompt,key=Best,wrong1=Other", "--json")
    assert files_of(done)[0]["accepted"] == 2
    wrong = run("import", "odd.csv", "--map", "question")
    assert (wrong.returncode, wrong.stdout) == (1, "")


def test_duplicates_are_left_out_updated_or_kept(run: Run, tmp_path: Path) -> None:
    file = table(tmp_path / "works.csv")
    run("import", file)
    file.write_text(file.read_text(encoding="utf-8").replace("Works", "Plays"), encoding="utf-8")
    assert files_of(run("import", file, "--json"))[0]["duplicates"] == 3
    updated = files_of(run("import", file, "--json", "--duplicates", "update"))[0]
    assert (updated["accepted"], updated["duplicates"]) == (3, 0)
    listed = json.loads(run("questions", "--json", "--pack", "works").stdout)
    assert {one["category"] for one in listed} == {"Plays"}
    kept = files_of(run("import", file, "--json", "--duplicates", "keep"))[0]
    assert kept["accepted"] == 3
    assert len(stems(run, "--search", "goes with")) == 6


def friends(file: Path, edition: int, stem: str) -> Path:
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(
            "pack.toml",
            f'ref="friends"\ntitle="Friends"\nlanguage="en"\nedition={edition}\nlicence="x"\n'
            'authors=["x"]\n',
        )
        archive.writestr(
            "items.toml",
            f'[[item]]\nref="one"\nstem="{stem}"\nkey="a"\ndistractors=["b"]\nno_source=true\n',
        )
    return file


@pytest.mark.parametrize("more", [(), ("--dry-run",)])
def test_what_a_pack_replaces_or_leaves_as_it_is_is_told(
    run: Run, tmp_path: Path, more: tuple[str, ...]
) -> None:
    run("import", friends(tmp_path / "a.quizpack", 1, "Friend a?"))
    same = friends(tmp_path / "b.quizpack", 1, "Friend b?")
    left = run("import", same, *more)
    assert "1 there already" in left.stdout
    assert "stay as they are here: 1." in left.stdout
    assert "nothing new" not in left.stdout
    (report,) = files_of(run("import", same, "--json", *more))
    assert (report["accepted"], report["updated"], report["duplicates"]) == (0, 0, 1)
    assert "KEPT" in [one["code"] for one in report["warnings"]]
    assert "Friend a?" in stems(run)
    later = friends(tmp_path / "c.quizpack", 2, "Friend c?")
    (report,) = files_of(run("import", later, "--json", "--dry-run"))
    assert (report["accepted"], report["updated"]) == (1, 1)
    told = run("import", later, *more).stdout
    assert "(1 in place of what was there)" in told


def test_questions_go_into_a_named_pack(run: Run, tmp_path: Path) -> None:
    run("import", table(tmp_path / "a.csv"), "--pack", "All my works")
    run("import", table(tmp_path / "b.csv", first=10), "--pack", "All my works")
    assert len(stems(run, "--pack", "All my works")) == 6


def test_an_own_pack_goes_out_and_in_and_out_again_the_same(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("import", table(tmp_path / "works.csv"))
    assert run("export", "one.quizpack", "--pack", "works").returncode == 0
    monkeypatch.setenv("QUIZAPP_DATA_DIR", str(tmp_path / "elsewhere"))
    assert run("import", "one.quizpack").returncode == 0
    assert run("export", "two.quizpack", "--pack", "works").returncode == 0
    assert (tmp_path / "two.quizpack").read_bytes() == (tmp_path / "one.quizpack").read_bytes()


def test_the_built_in_pack_goes_out_whole(run: Run) -> None:
    pack = "kim-basinger-and-alec-baldwin"
    told = run("export", "built-in.quizpack", "--pack", pack)
    assert told.stdout.startswith("built-in.quizpack: quizapp pack, 101 questions written")
    again = files_of(run("import", "built-in.quizpack", "--json"))[0]
    assert (again["accepted"], again["duplicates"]) == (0, 101)


def test_an_export_says_what_it_leaves_out(run: Run, tmp_path: Path) -> None:
    run("import", table(tmp_path / "works.csv"))
    told = run("export", "all.json")
    assert told.returncode == 0
    assert "The format cannot hold" in told.stdout
    assert files_of(run("import", "all.json", "--dry-run", "--json"))[0]["format"] == "opentdb"


def test_an_export_that_fails_leaves_the_old_file_alone(run: Run, tmp_path: Path) -> None:
    (tmp_path / "old.csv").write_text("old", encoding="utf-8")
    assert run("export", "old.csv", "--pack", "no such pack").returncode == 1
    assert (tmp_path / "old.csv").read_text(encoding="utf-8") == "old"
    assert run("export", "nowhere/new.csv").returncode == 1
    assert run("export", "questions.unknown").returncode == 1
    assert sorted(one.name for one in tmp_path.iterdir()) == ["data", "old.csv"]


def test_a_killed_import_leaves_nothing(run: Run, tmp_path: Path, bank: Path) -> None:
    run("questions")
    before = dump(bank)
    big = table(tmp_path / "big.csv", 60_000)
    process = subprocess.Popen(
        [sys.executable, "-m", "quizapp", "import", str(big)],
        env={**os.environ, "QUIZAPP_DATA_DIR": str(bank.parent)},
        stdout=subprocess.DEVNULL,
    )
    with closing(sqlite3.connect(bank, timeout=10)) as db:
        while not db.execute("SELECT count(*) FROM change WHERE staged").fetchone()[0]:
            assert process.poll() is None
            time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert len(dump(bank)) > len(before)
    assert stems(run, "--search", "goes with") == []
    assert [line for line in dump(bank) if "_fts_" not in line] == [
        line for line in before if "_fts_" not in line
    ]
    assert run("check").returncode == 0


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples stand beside the project, not in it")
@pytest.mark.parametrize(
    "name", ["opentdb/default_html_mixed.json", "tables/04_abcd_key_letter.csv"]
)
def test_real_files_are_read(run: Run, name: str) -> None:
    (report,) = files_of(run("import", SAMPLES / name, "--dry-run", "--json"))
    assert report["accepted"] > 0
    assert report["accepted"] + report["duplicates"] + len(report["refused"]) == report["read"]


def test_the_format_is_told_of_a_file_that_is_refused_before_its_heading(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "entity.xml").write_text('<!DOCTYPE quiz [<!ENTITY a "b">]><quiz>&a;</quiz>')
    (tmp_path / "words.txt").write_text("just words\n")
    done = run("import", "entity.xml", "--dry-run", "--json")
    assert (done.returncode, files_of(done)[0]["format"]) == (1, "moodle-xml")
    done = run("import", "words.txt", "--format", "opentdb", "--dry-run", "--json")
    assert (done.returncode, files_of(done)[0]["format"]) == (1, "opentdb")


def test_rules_of_item_writing_are_told_by_an_import_and_by_a_check_alike(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "rules.txt").write_text(
        "Which is not a bird?\nA. Cat\nB. All of the above\nANSWER: A\nNo key?\nA. a\nB. b\n"
        "ANSWER: Q\n"
    )
    (imported,) = files_of(run("import", "rules.txt", "--dry-run", "--json"))
    told = {(one["where"], one["code"], one["message"]) for one in imported["warnings"]}
    assert {code for _, code, _ in told} >= {"PLAIN_NEGATIVE", "CATCH_ALL_OPTION"}
    lacks = {one for one in told if one[1].startswith("WITHOUT_")}
    assert all(where.startswith("line ") and message for where, _, message in told - lacks)
    assert lacks == {
        (
            "file",
            "WITHOUT_EXPLANATION",
            "Questions without an explanation of their answer: 1 of 1.",
        ),
        ("file", "WITHOUT_SOURCE", "Questions without a source for their answer: 1 of 1."),
    }
    done = run("check", "rules.txt", "--json")
    (checked,) = json.loads(done.stdout)["files"]
    assert (done.returncode, checked["items"]) == (1, 1)
    assert {(one["where"], one["code"], one["message"]) for one in checked["findings"]} == told
    assert [one["code"] for one in checked["refused"]] == ["KEY_OUT_OF_RANGE"]
    assert "PLAIN" not in run("check", "rules.txt").stdout


PACK = {
    "pack.toml": 'ref="full"\ntitle="Full, é"\nlanguage="de"\nedition=3\nas_of="2024-01-02"\n'
    'licence="CC BY 4.0"\nauthors=["A, Jr.","B"]\n[source]\ntitle="S"\nabout="about"\n'
    'address="https://x.example/"\n',
    "facts.toml": '[[fact]]\nref="f2"\nparagraph=2\nsays="Two"\nevidence=["x","y z"]\n'
    '[[fact]]\nref="f1"\nsays="One"\nevidence=["q"]\n[[fact]]\nref="unasked"\nsays="None asks"\n'
    'evidence=["u"]\n',
    "items.toml": '[[item]]\nref="z-first"\nfacts=["f1","f2"]\ncategory="C"\ndifficulty="hard"\n'
    'stem="Stem\\nline?"\nkey="k"\ndistractors=["a","b","c"]\nexplanation="why"\nshow=3\n'
    'tags=["t2","t1"]\nlanguage="fr"\nsource={title="T",place="p. 3"}\n'
    'picture="pictures/a.png"\npicture_description="told"\nfeedback={a="not a"}\n'
    '[[item]]\nref="fixed"\nstem="Fixed?"\nkey="2"\ndistractors=["1","3"]\norder="fixed"\n'
    '[[item]]\nref="last"\nstem="Last?"\nkey="x"\ndistractors=["y","All"]\nlast="All"\n',
}


def test_one_pack_comes_back_whole_and_all_packs_say_what_they_lose(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "full"
    (folder / "pictures").mkdir(parents=True)
    (folder / "pictures" / "a.png").write_bytes(png())
    for name, text in PACK.items():
        (folder / name).write_text(text, encoding="utf-8")
    assert files_of(run("import", "full", "--json"))[0]["accepted"] == 3
    assert "cannot hold" not in run("export", "one.quizpack", "--pack", "full").stdout
    told = run("export", "all.quizpack").stdout
    assert "cannot hold facts" in told
    assert "cannot hold the pack's licence" in told
    monkeypatch.setenv("QUIZAPP_DATA_DIR", str(tmp_path / "elsewhere"))
    assert files_of(run("import", "one.quizpack", "--json"))[0]["accepted"] == 3
    run("export", "two.quizpack", "--pack", "full")
    assert (tmp_path / "one.quizpack").read_bytes() == (tmp_path / "two.quizpack").read_bytes()
    with zipfile.ZipFile(tmp_path / "two.quizpack") as archive:
        head = tomllib.loads(archive.read("pack.toml").decode())
        facts = tomllib.loads(archive.read("facts.toml").decode())["fact"]
        items = tomllib.loads(archive.read("items.toml").decode())["item"]
    assert head == tomllib.loads(PACK["pack.toml"])
    assert facts == tomllib.loads(PACK["facts.toml"])["fact"]
    wanted = tomllib.loads(PACK["items.toml"])["item"]
    unlike = {"picture": "", "options": []}
    for one, other in zip(items, wanted, strict=True):
        assert {**one, **unlike} == {**other, **unlike}


@pytest.mark.parametrize(
    ("said", "code", "words"),
    [
        (["--encoding", "klingon"], "UNKNOWN_ENCODING", "“klingon”"),
        (["--map", "question=A,key=A"], "BAD_MAPPING", "more than one thing"),
        (["--format", "gift", "--map", "question=A,key=B"], "BAD_MAPPING", "GIFT has none"),
    ],
)
def test_a_wish_that_cannot_be_is_told_of(
    run: Run, tmp_path: Path, said: list[str], code: str, words: str
) -> None:
    file = tmp_path / "q.csv"
    file.write_text("question,correct,wrong1\nWho?,Ada,Bea\n")
    done = run("import", "--json", *said, file)
    (refused,) = files_of(done)[0]["refused"]
    assert (done.returncode, refused["code"]) == (1, code)
    assert words in refused["message"]
