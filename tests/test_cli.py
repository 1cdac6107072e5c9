"""The command line as scripts use it: exit codes, one document, one sentence, no traceback."""

import hashlib
import json
import os
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import URL

import quizapp
from quizapp.bank.bank import Bank
from quizapp.bank.lock import BankLock
from quizapp.cli import main
from quizapp.game.modes import Choice
from quizapp.items.item import Item

Run = Callable[..., subprocess.CompletedProcess[str]]
COMMANDS = (["questions"], ["scores"], ["check"])


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run ``quizapp …`` as the console script does, in a folder of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QUIZAPP_DATA_DIR", str(tmp_path / "data"))

    def call(*arguments: object, **environ: str) -> subprocess.CompletedProcess[str]:
        given = [str(argument) for argument in arguments]
        capsys.readouterr()
        with pytest.MonkeyPatch.context() as patch:
            for name, value in environ.items():
                patch.setenv(name, value)
            code = main(given)
        told = capsys.readouterr()
        return subprocess.CompletedProcess(given, code, told.out, told.err)

    return call


@pytest.fixture
def process(tmp_path: Path) -> Run:
    """Run ``python -m quizapp …`` as a process of its own; slower than ``run`` by far."""

    def start(*arguments: object, **environ: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "quizapp", *map(str, arguments)],
            cwd=tmp_path,
            env={**os.environ, "QUIZAPP_DATA_DIR": str(tmp_path / "data"), **environ},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    return start


def document(done: subprocess.CompletedProcess[str]) -> Any:  # noqa: ANN401
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


def refusal(done: subprocess.CompletedProcess[str]) -> str:
    """The one sentence of a command that was refused."""
    assert done.returncode == 1
    assert done.stderr.startswith("quizapp: ")
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr
    return done.stderr


def play(file: Path, player: str = "Ada") -> int:
    with closing(Bank.open(URL.create("sqlite", database=str(file)))) as bank:
        new = bank.deal(Choice(length=5, time_limit_s=20), player)
        bank.begin(new)
        for _ in range(5):
            asked = new.round.current
            bank.show(asked.uid)
            bank.keep(asked.uid, new.round.answer(asked.key_place, 400))
            new.round.proceed()
    return new.round.score


def test_questions_are_one_document_with_the_promised_fields(process: Run) -> None:
    listed = document(process("questions", "--json"))
    assert len(listed) >= 90
    promised = ["ref", "pack", "category", "difficulty", "stem", "key", "distractors"]
    for one in listed:
        assert [name for name in [*promised, "explanation", "source"] if name not in one] == []
        assert set(one["source"]) >= {"title", "paragraph", "facts"}
        assert one["difficulty"] in ("easy", "medium", "hard")
        assert one["key"] not in one["distractors"]
        assert all(isinstance(said, str) for said in one["source"]["facts"])
    assert len({(one["pack"], one["ref"]) for one in listed}) == len(listed)


def test_questions_can_be_searched_and_limited_to_a_pack(run: Run) -> None:
    ref = "kim-basinger-and-alec-baldwin"
    everything = document(run("questions", "--json"))
    found = document(run("questions", "--search", "IRELAND", "--json"))
    assert 0 < len(found) < len(everything)
    assert document(run("questions", "--pack", ref, "--json")) == everything
    assert document(run("questions", "--pack", "Kim Basinger and Alec Baldwin", "--json"))
    assert document(run("questions", "--pack", "none such", "--json")) == []
    assert document(run("questions", "--search", "zzzz", "--json")) == []
    assert document(run("questions", "--search", "-is:own", "--json")) == everything
    assert document(run("questions", "--search", "-is:builtin", "--json")) == []
    assert len(document(run("questions", "--json", "--search", "-ireland"))) == (
        len(everything) - len(found)
    )


def test_an_own_question_has_no_source(run: Run, tmp_path: Path) -> None:
    document(run("questions", "--json"))
    file = tmp_path / "data" / "quizapp.db"
    with closing(Bank.open(URL.create("sqlite", database=str(file)))) as bank:
        bank.add(Item("", "Mine\tor\nnot?", "Yes", ("No",)))
    (one,) = document(run("questions", "--pack", "my-questions", "--json"))
    assert (one["source"], one["difficulty"], one["category"]) == (None, None, "")
    assert one["stem"] == "Mine\tor\nnot?"
    (line,) = run("questions", "--pack", "my-questions").stdout.splitlines()
    assert line.split("\t")[1:] == ["-", "-", "Mine or not?", "Yes"]


def test_questions_say_which_of_them_are_hidden_from_play(run: Run, tmp_path: Path) -> None:
    assert {one["hidden"] for one in document(run("questions", "--json"))} == {False}
    file = tmp_path / "data" / "quizapp.db"
    with closing(Bank.open(URL.create("sqlite", database=str(file)))) as bank:
        one = bank.everything()[3]
        bank.set_hidden(one.uid, hidden=True)
    hidden = [each["ref"] for each in document(run("questions", "--json")) if each["hidden"]]
    assert hidden == [one.item.ref]
    lines = [line.split("\t") for line in run("questions").stdout.splitlines()]
    assert [line[0] for line in lines if line[5:] == ["hidden"]] == hidden


def test_scores_are_newest_first_with_the_promised_fields(run: Run, tmp_path: Path) -> None:
    assert document(run("scores", "--json")) == []
    score = play(tmp_path / "data" / "quizapp.db")
    play(tmp_path / "data" / "quizapp.db", "Zoë")
    newest, first = document(run("scores", "--json"))
    assert (newest["player"], first["player"]) == ("Zoë", "Ada")
    assert {
        "mode": "classic",
        "length": 5,
        "time_limit": 20,
        "score": score,
        "right": 5,
        "asked": 5,
        "ruleset": 1,
        "finished_all": True,
    }.items() <= first.items()
    assert first["started"] <= first["finished"]
    assert len(run("scores").stdout.splitlines()) == 2


def test_scores_tell_of_an_interrupted_round_and_keep_the_players_own_day(
    run: Run, tmp_path: Path
) -> None:
    file = tmp_path / "data" / "quizapp.db"
    run("questions")
    play(file)
    with closing(sqlite3.connect(file)) as db, db:
        db.execute("UPDATE round SET resumed = 1, local_date = '2026-11-26', utc_offset_min = 840")
    line = run("scores", TZ="America/New_York").stdout
    assert line.startswith("2026-11-26 ")
    assert line.endswith("interrupted and taken up again\n")


def test_options_may_stand_before_or_after_the_command(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "other.db"
    one = document(run("--database", file, "questions", "--json"))
    other = document(run("questions", "--json", "--database", file))
    assert one == other
    folder = tmp_path / "folder"
    document(run("--data-dir", folder, "scores", "--json"))
    assert (folder / "quizapp.db").exists()
    document(run("scores", "--json", "--data-dir", tmp_path / "after"))
    assert (tmp_path / "after" / "quizapp.db").exists()
    assert not (tmp_path / "data" / "quizapp.db").exists()


def test_a_bank_is_named_by_path_address_or_environment(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "named.db"
    address = f"sqlite:///{file}"
    document(run("questions", "--json", "--database", address))
    play(file)
    for named in (file, address, "named.db"):
        assert len(document(run("scores", "--json", "--database", named))) == 1
    assert len(document(run("scores", "--json", QUIZAPP_DATABASE=address))) == 1
    other = tmp_path / "other.db"
    assert document(run("scores", "--json", "--database", other, QUIZAPP_DATABASE=address)) == []


def test_a_healthy_bank_is_called_sound(run: Run) -> None:
    assert document(run("check", "--json")) == {"ok": True, "findings": []}
    done = run("check")
    assert (done.returncode, done.stdout, done.stderr) == (0, "The bank is sound.\n", "")


def test_the_questions_of_the_bank_are_checked_as_those_of_a_file_are(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "one.txt").write_text("He is not where?\nA. Paris\nB. Rome\nANSWER: A\n", "utf-8")
    document(run("import", "one.txt", "--pack", "Mine", "--json"))
    told = document(run("check", "--questions", "--json"))
    assert told["items"] == len(document(run("questions", "--json")))
    (pack,) = {one["pack"] for one in told["findings"]}
    assert pack.startswith("mine")
    found = {one["code"]: one["part"] for one in told["findings"]}
    assert (found["LOOSE_PRONOUN"], found["NO_SOURCE"]) == ("stem", "source")
    assert document(run("check", "--questions", "--search", "zebra", "--json"))["items"] == 0
    assert document(run("check", "--questions", "--pack", "Mine", "--json"))["items"] == 1
    assert "“not” turns the question round" in run("check", "--questions").stdout


def test_an_unhealthy_bank_is_told_in_words(process: Run, tmp_path: Path) -> None:
    document(process("check", "--json"))
    with closing(sqlite3.connect(tmp_path / "data" / "quizapp.db")) as db:
        db.execute("UPDATE option SET text = text || '!' WHERE id = 1")
        db.commit()
    assert "not what was written" in refusal(process("check"))
    done = process("check", "--json")
    refusal(done)
    told = json.loads(done.stdout)
    assert not told["ok"]
    assert {one["code"] for one in told["findings"]} == {"CHECK_HASH"}
    assert all(one["where"] and one["message"] for one in told["findings"])


def test_a_bank_that_cannot_be_opened_is_unhealthy(process: Run, tmp_path: Path) -> None:
    (tmp_path / "odd.db").write_bytes(b"")
    done = process("check", "--json", "--database", "odd.db")
    refusal(done)
    assert [one["code"] for one in json.loads(done.stdout)["findings"]] == ["BANK_EMPTY_FILE"]


def test_the_shipped_pack_can_be_checked_as_a_folder_or_a_file(run: Run, checkout: Path) -> None:
    folder = checkout / "questions" / "kim-basinger-and-alec-baldwin"
    for named in (folder, folder / "items.toml", folder / "pack.toml"):
        (report,) = document(run("check", named, "--json"))["files"]
        assert report["items"] >= 90
        assert report["refused"] == []
    assert f"{folder}: " in run("check", folder).stdout


def test_a_pack_that_cannot_be_read_is_refused_with_all_its_faults(
    run: Run, tmp_path: Path
) -> None:
    pack = tmp_path / "pack"
    pack.mkdir()
    (pack / "pack.toml").write_text('ref = "p"\ntitle = "P"\n')
    (pack / "items.toml").write_text('[[item]]\nref = "a"\n[[item]]\nref = "b\\u001B[31m"\n')
    done = run("check", "pack", "missing.toml", "--json")
    refusal(done)
    first, second = json.loads(done.stdout)["files"]
    assert len(first["refused"]) >= 6
    assert second["refused"][0]["code"] == "FILE_MISSING"
    done = run("check", "pack")
    assert "items.toml, item a" in refusal(done)
    assert len(done.stdout.splitlines()) == len(first["refused"])
    assert "\x1b" not in done.stdout + done.stderr


NASTY = "a\x1b[2J\x9b\u202e\nquizapp: done"


@pytest.mark.parametrize(
    "typed",
    [
        *(("check", NASTY), ("import", NASTY), ("export", f"{NASTY}/x.csv"), ("restore", NASTY)),
        *(("backup", f"{NASTY}/x.db"), ("scores", f"--{NASTY}"), (NASTY,)),
        *(
            ("questions", "--database", f"{NASTY}/x.db"),
            ("questions", "--data-dir", f"no{NASTY}"),
        ),
        ("questions", "--search", f"report:{NASTY}"),
    ],
    ids=repr,
)
def test_nothing_that_was_typed_steers_the_terminal(run: Run, typed: tuple[str, ...]) -> None:
    done = run(*typed)
    said = done.stdout + done.stderr
    assert not [mark for mark in "\x1b\x9b\u202e" if mark in said]
    assert "quizapp: done" not in said.splitlines()


def test_nothing_in_a_file_steers_the_terminal(run: Run, tmp_path: Path) -> None:
    kind = '{"results": [{"type": "multiple\\u001b[31m", "question": "Q?"}]}'
    (tmp_path / "bad.json").write_text(kind, encoding="utf-8")
    (tmp_path / "bad.xml").write_text("<quiz><a\u202e\x9b></quiz>", encoding="utf-8")
    for command in ("check", "import"):
        for name in ("bad.json", "bad.xml"):
            done = run(command, name)
            assert not [mark for mark in "\x1b\x9b\u202e" if mark in done.stdout + done.stderr]


def test_a_backup_is_written_with_its_digest(process: Run, tmp_path: Path) -> None:
    done = process("backup", "copy.db")
    digest, _, file = done.stdout.strip().partition("  ")
    assert (done.returncode, done.stderr, file) == (0, "", str(tmp_path / "copy.db"))
    assert digest == hashlib.sha256((tmp_path / "copy.db").read_bytes()).hexdigest()
    assert "exists already" in refusal(process("backup", "copy.db"))
    assert digest == hashlib.sha256((tmp_path / "copy.db").read_bytes()).hexdigest()
    assert document(process("check", "--json", "--database", "copy.db"))["ok"]


def test_every_command_works_beside_a_window_that_is_playing(process: Run, tmp_path: Path) -> None:
    file = tmp_path / "data" / "quizapp.db"
    file.parent.mkdir(mode=0o700)
    with BankLock(file) as lock:
        assert lock.acquire()
        url = URL.create("sqlite", database=str(file))
        with closing(Bank.open(url, lock)) as window:
            document(process("questions", "--json"))
            new = window.deal(Choice(length=5), "Ada")
            window.begin(new)
            asked = new.round.current
            window.show(asked.uid)
            window.keep(asked.uid, new.round.answer(asked.key_place, 400))
            (row,) = document(process("scores", "--json"))
            assert (row["score"], row["finished_all"]) == (new.round.score, False)
            assert document(process("check", "--json"))["ok"]
            assert process("backup", "copy.db").returncode == 0
            waiting = window.waiting()
            assert waiting is not None
            assert waiting.round_uid == new.round.uid


def test_a_bank_that_another_one_is_setting_up_is_not_touched(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "new.db"
    with BankLock(file) as lock:
        assert lock.acquire()
        assert "being set up" in refusal(run("scores", "--database", file))
    assert not file.exists()


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_an_odd_file_is_refused_by_every_command(
    run: Run, tmp_path: Path, command: list[str]
) -> None:
    odd = tmp_path / "odd.db"
    odd.write_text("Dear diary, " * 50)
    assert "not a bank of quizapp" in refusal(run(*command, "--database", odd))
    assert odd.read_text() == "Dear diary, " * 50


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["scores", "--nonsense"],
        ["backup"],
        ["questions", "--search"],
        ["questions", "--search", "--json"],
        ["scores", "extra"],
    ],
)
def test_wrong_usage_is_told_with_exit_code_2(run: Run, arguments: list[str]) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "usage:" in done.stderr
    assert "Traceback" not in done.stderr


def test_version_and_help_are_told(run: Run) -> None:
    assert run("--version").stdout == f"quizapp {quizapp.__version__}\n"
    told = run("--help")
    assert told.returncode == 0
    for command in ("questions", "scores", "check", "backup", "restore"):
        assert command in told.stdout
        assert run(command, "--help").returncode == 0


@pytest.mark.parametrize(
    "address",
    [
        "mysql://u:hunter2@h/d",
        "postgresql://u:hunter2@h:port/d",
        "sqlite://",
        "postgresql+nosuch://u:hunter2@h/d",
        "postgresql://u:half@hunter2@h/d",
        "postgresql://u:hunter2@127.0.0.1/d?sslmod=verify-full",
        "postgresql://u@127.0.0.1/d?password=hunter2&sslmode=verified",
    ],
)
def test_a_bad_address_is_refused_in_a_sentence_without_its_password(
    run: Run, tmp_path: Path, address: str
) -> None:
    told = refusal(run("scores", "--database", address))
    assert "cannot be understood" in told or "driver" in told
    assert "hunter2" not in told
    logs = "".join(one.read_text() for one in tmp_path.rglob("*.log"))
    assert "hunter2" not in logs


def test_a_shared_bank_that_cannot_be_reached_is_told_without_its_password(
    process: Run, tmp_path: Path
) -> None:
    with socket.socket() as taken:  # a port on which nobody listens
        taken.bind(("127.0.0.1", 0))
        address = f"postgresql://u:hunter2@127.0.0.1:{taken.getsockname()[1]}/d"
        told = refusal(process("scores", "--json", "--database", address))
        assert "cannot be reached" in told
        assert "hunter2" not in told
        done = process("check", "--json", QUIZAPP_DATABASE=address)
        assert "hunter2" not in refusal(done) + done.stdout
    logs = "".join(one.read_text() for one in tmp_path.rglob("*.log"))
    assert "hunter2" not in logs


def test_a_shared_bank_is_made_and_read_by_the_same_commands(
    run: Run, postgres_url: str, tmp_path: Path
) -> None:
    assert len(document(run("questions", "--json", "--database", postgres_url))) >= 90
    assert document(run("scores", "--json", "--database", postgres_url)) == []
    assert document(run("check", "--json", "--database", postgres_url))["ok"]
    assert "PostgreSQL" in refusal(run("backup", "b.db", "--database", postgres_url))
    assert not (tmp_path / "b.db").exists()


def test_a_search_of_any_bytes_ends_in_no_traceback(run: Run, process: Run) -> None:
    document(process("questions", "--json", "--search", os.fsdecode(b"\xff\xfe")))
    for words in ("'; DROP TABLE item; --", "e\u0301%_\\", "a\0", '"'):
        document(run("questions", "--json", "--search", words))
    assert "cannot be shown" in refusal(process("questions", "--pack", os.fsdecode(b"\xff")))


def test_a_reader_that_has_seen_enough_makes_no_noise(run: Run, tmp_path: Path) -> None:
    document(run("questions", "--json"))
    for command in ("questions", "scores"):
        read, write = os.pipe()
        os.close(read)
        with os.fdopen(write, "wb") as output:
            done = subprocess.run(
                [sys.executable, "-m", "quizapp", command, "--json"],
                env={**os.environ, "QUIZAPP_DATA_DIR": str(tmp_path / "data")},
                stdout=output,
                stderr=subprocess.PIPE,
                check=False,
                timeout=60,
            )
        assert (done.returncode, done.stderr) == (0, b"")


def test_output_that_cannot_be_written_is_told(run: Run, tmp_path: Path) -> None:
    document(run("scores", "--json"))
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    for arguments in (["scores", "--json"], ["questions", "--json"]):
        with Path("/dev/full").open("w") as full:
            done = subprocess.run(
                [sys.executable, "-m", "quizapp", *arguments, "--data-dir", tmp_path / "data"],
                stdout=full,
                stderr=subprocess.PIPE,
                text=True,
                check=False,
                timeout=60,
            )
        assert (done.returncode, done.stderr.count("\n")) == (1, 1), done.stderr


def test_main_takes_arguments_and_returns_the_exit_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = str(tmp_path / "data")
    assert main(["scores", "--json", "--data-dir", folder]) == 0
    assert json.loads(capsys.readouterr().out) == []
    assert main(["backup", folder, "--data-dir", folder]) == 1
    assert main(["nonsense"]) == 2
    assert main(["--version"]) == 0


def test_the_process_ends_with_its_code_and_its_output_and_is_not_taken_apart(
    tmp_path: Path,
) -> None:
    script = (
        "import atexit; from quizapp.cli import run\n"
        "atexit.register(print, 'what Python does at its end')\n"
        "run()"
    )

    def ended(*words: str) -> tuple[int, str]:
        command = [sys.executable, "-c", script, *words, "--data-dir", str(tmp_path)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        assert not done.stderr or done.stderr.startswith("quizapp: ")
        return done.returncode, done.stdout

    assert ended("scores", "--json") == (0, "[]\n")
    assert ended("backup", str(tmp_path)) == (1, "")


def test_no_command_loads_qt_and_none_that_has_nothing_to_do_loads_pydantic_or_alembic(
    run: Run, tmp_path: Path
) -> None:
    document(run("scores", "--json"))
    script = (
        "import sys; from quizapp.cli import main; code = main(sys.argv[1:])\n"
        "print([name for name in ('PySide6', 'pydantic', 'alembic') if name in sys.modules],"
        " file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "scores", "--data-dir", tmp_path / "data"],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stderr == "[]\n"


def test_every_file_is_its_owners_alone_whatever_the_umask(process: Run, tmp_path: Path) -> None:
    (tmp_path / "q.csv").write_text("question,correct,wrong1\nWho?,Ada,Bea\n")
    before = os.umask(0)
    try:
        for command in (("import", "q.csv"), ("backup", "copy.db"), ("restore", "copy.db")):
            assert process(*command).returncode == 0
    finally:
        os.umask(before)
    data = tmp_path / "data"
    modes = {place: place.stat().st_mode & 0o777 for place in [data, *data.rglob("*")]}
    assert {mode for place, mode in modes.items() if place.is_dir()} == {0o700}
    assert {mode for place, mode in modes.items() if place.is_file()} == {0o600}
    assert (tmp_path / "copy.db").stat().st_mode & 0o777 == 0o600
