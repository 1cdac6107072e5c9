"""``quizapp share``: a bank on a server, others' line to open it, and a copy taken home."""

import re
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import pytest
from sqlalchemy import URL, Connection, Engine, event, make_url

from quizapp.errors import SENTENCES, Code
from quizapp.items.item import Item
from tests.bank import play_cut_off
from tests.bank.support import on_the_side, opened
from tests.terminal import on_terminal
from tests.test_cli import Run, document, play, process, refusal, run

__all__ = ["process", "run"]

SECRET = "hunter2"  # noqa: S105 - nobody's


def add(data: Path, *questions: str) -> None:
    """Write questions into the bank of a data folder."""
    with opened(URL.create("sqlite", database=str(data / "quizapp.db"))) as bank:
        for one in questions:
            bank.add(Item(ref="", stem=one, key="I", distractors=("You", "They")))


def stems(listed: list[dict[str, str]]) -> list[str]:
    return [one["stem"] for one in listed if one["ref"].startswith("q-")]


@pytest.fixture
def data(run: Run, tmp_path: Path) -> Path:
    """The data folder of a bank with a question of its own."""
    assert run("scores").returncode == 0
    add(tmp_path / "data", "Is it mine?")
    return tmp_path / "data"


def test_a_bank_is_shared_and_others_open_it_by_the_last_line(
    run: Run, data: Path, postgres_url: str
) -> None:
    done = run("share", "--database", postgres_url)
    assert (done.returncode, done.stderr) == (0, "")
    *told, line = done.stdout.splitlines()
    assert "New on the server: 1 question, 1 pack." in told
    program, option, address = line.split()
    assert (program, option) == ("quizapp", "--database")
    assert "@" not in address
    ours = make_url(postgres_url)
    own = {"PGUSER": ours.username or "", "PGPASSWORD": ours.password or ""}
    listed = document(run("questions", "--json", "--database", address, **own))
    assert stems(listed) == ["Is it mine?"]
    assert document(run("scores", "--json", "--database", address, **own)) == []
    assert data.is_dir()


def test_sharing_again_says_that_nothing_is_new(
    run: Run, data: Path, tmp_path: Path, postgres_url: str
) -> None:
    run("share", "--database", postgres_url)
    again = run("share", "--database", postgres_url).stdout
    assert again.splitlines()[0] == "Nothing is new on the server."
    assert re.search(r"^There already: \d+ questions\.$", again, re.MULTILINE)
    add(data, "Is it newer?")
    assert "1 question." in run("share", "--database", postgres_url).stdout
    other = tmp_path / "other"
    assert run("scores", "--data-dir", other).returncode == 0
    add(other, "Is it another's?")
    more = run("share", "--data-dir", other, "--database", postgres_url).stdout
    assert "New on the server: 1 question." in more
    named = run("share", "--from", other / "quizapp.db", "--database", postgres_url).stdout
    assert "Nothing is new on the server." in named
    listed = document(run("questions", "--json", "--database", postgres_url))
    assert sorted(stems(listed)) == ["Is it another's?", "Is it mine?", "Is it newer?"]
    assert document(run("check", "--json", "--database", postgres_url))["ok"]


def test_players_and_scores_go_along_where_they_are_asked_for(
    run: Run, data: Path, postgres_url: str
) -> None:
    play(data / "quizapp.db", "Ada")
    assert "player" not in run("share", "--database", postgres_url).stdout
    assert document(run("scores", "--json", "--database", postgres_url)) == []
    assert (
        "New on the server: 1 player."
        in run("share", "--players", "--database", postgres_url).stdout
    )
    assert "1 round" in run("share", "--scores", "--database", postgres_url).stdout
    assert document(run("scores", "--json", "--database", postgres_url)) == document(
        run("scores", "--json")
    )


def test_a_copy_is_taken_home_and_opened_by_the_last_line(
    run: Run, data: Path, tmp_path: Path, postgres_url: str
) -> None:
    play(data / "quizapp.db", "Ada")
    run("share", "--scores", "--database", postgres_url)
    done = run("share", "--fetch", "--database", postgres_url, "home.db")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] == f"quizapp --database {tmp_path / 'home.db'}"
    listed = document(run("questions", "--json", "--database", "home.db"))
    assert listed == document(run("questions", "--json", "--database", postgres_url))
    assert document(run("scores", "--json", "--database", "home.db")) == []
    assert document(run("check", "--json", "--database", "home.db"))["ok"]
    assert "home.db exists already" in refusal(
        run("share", "--fetch", "home.db", "--database", postgres_url)
    )
    run("share", "--fetch", "all.db", "--scores", "--database", postgres_url)
    assert document(run("scores", "--json", "--database", "all.db")) == document(
        run("scores", "--json")
    )


def test_what_is_asked_for_in_another_way_is_told(run: Run, postgres_url: str) -> None:
    for wrong in (["share", "x.db"], ["share", "--fetch"]):
        done = run(*wrong, "--database", postgres_url)
        assert (done.returncode, done.stdout) == (2, "")
        assert "with --fetch" in done.stderr
    assert "name it" in refusal(run("share"))
    assert "name it" in refusal(run("share", "--database", "bank.db"))
    assert "--from FILE" in refusal(
        run("share", "--database", postgres_url, "--from", postgres_url)
    )
    assert "no bank in that database" in refusal(
        run("share", "--fetch", "x.db", "--database", postgres_url)
    )
    nowhere = make_url(postgres_url).set(database="nosuch").render_as_string(hide_password=False)
    assert "no database of that name" in refusal(run("share", "--database", nowhere))
    nobody = make_url(postgres_url).set(username="nosuch").render_as_string(hide_password=False)
    assert "does not let this user in" in refusal(run("share", "--database", nobody))


def test_a_stopped_share_says_what_was_kept_and_goes_on(
    run: Run, data: Path, postgres_url: str
) -> None:
    add(data, *(f"Is it number {number}?" for number in range(600)))
    run("questions", "--database", postgres_url)  # its own questions are there
    batches = 0

    def stop(connection: Connection) -> None:
        nonlocal batches
        reads = connection.get_execution_options().get("postgresql_readonly", False)
        batches += connection.dialect.name == "postgresql" and not reads
        if batches == 4:  # packs, facts, 500 questions; the next
            raise KeyboardInterrupt

    event.listen(Engine, "commit", stop)
    try:
        done = run("share", "--database", postgres_url)
    finally:
        event.remove(Engine, "commit", stop)
    assert done.returncode == 130
    assert done.stderr.startswith("quizapp: Stopped; kept on the server: ")
    assert done.stderr.count("\n") == 1
    kept = int(re.findall(r"(\d+) question", done.stderr)[0])
    listed = document(run("questions", "--json", "--database", postgres_url))
    assert len(stems(listed)) == kept > 0
    rest = run("share", "--database", postgres_url).stdout
    assert f"New on the server: {601 - kept} questions." in rest


def test_progress_is_written_over_on_a_terminal_and_nowhere_else(
    process: Run, data: Path, postgres_url: str
) -> None:
    piped = process("share", "--database", postgres_url)
    assert (piped.returncode, piped.stderr) == (0, "")
    assert "\r" not in piped.stdout
    assert " %" not in piped.stdout
    environ = {"QUIZAPP_DATA_DIR": str(data)}
    code, screen = on_terminal(["share", "--database", postgres_url], environ)
    assert code == 0
    shown = [line.strip() for line in screen.split("\r") if "%," in line]
    assert shown
    assert all(re.fullmatch(r"\d+ %, [a-z -]+: \d+ of \d+", one) for one in shown)
    assert shown[-1].startswith("100 %, questions")
    last = screen.splitlines()[-1]
    assert last.startswith("quizapp --database postgresql://")


@contextmanager
def asking_server() -> Iterator[tuple[str, list[bytes]]]:
    """A server that asks for a password and refuses it; its address, and what it was told."""
    told: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            while True:
                try:
                    caller, _ = listening.accept()
                except OSError:
                    return
                with caller, caller.makefile("rb") as read:
                    _talk(caller, read, told)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        port = listening.getsockname()[1]
        yield (
            f"postgresql://ada@127.0.0.1:{port}/quiz?sslmode=disable&gssencmode=disable",
            told,
        )
        listening.shutdown(socket.SHUT_RDWR)
    thread.join(10)


def _talk(caller: socket.socket, read: BinaryIO, told: list[bytes]) -> None:
    _message(read)
    caller.sendall(b"R" + struct.pack("!II", 8, 3))  # the password, please, in clear text
    if read.read(1) == b"p":
        told.append(_message(read).rstrip(b"\0"))
        said = b'SFATAL\0C28P01\0Mpassword authentication failed for user "ada"\0\0'
        caller.sendall(b"E" + struct.pack("!I", 4 + len(said)) + said)


def _message(read: BinaryIO) -> bytes:
    return read.read(struct.unpack("!I", read.read(4))[0] - 4)


def logs(folder: Path) -> str:
    return "".join(one.read_text() for one in folder.rglob("*.log*"))


def test_a_password_is_asked_for_on_a_terminal_and_kept_nowhere(
    process: Run, data: Path, tmp_path: Path
) -> None:
    with asking_server() as (address, told):
        refused = refusal(process("share", "--database", address))
        assert "asks for a password" in refused
        assert told == []
        environ = {"QUIZAPP_DATA_DIR": str(data)}
        code, screen = on_terminal(["share", "--database", address], environ, {"Password": SECRET})
        assert (code, told) == (1, [SECRET.encode()])
        assert "does not let this user in" in screen
        assert SECRET not in screen + logs(tmp_path)


def test_a_password_comes_from_pgpass_and_is_never_told(
    process: Run, data: Path, tmp_path: Path
) -> None:
    passfile = tmp_path / "pgpass"
    passfile.write_text(f"*:*:*:*:{SECRET}\n")
    passfile.chmod(0o600)
    with asking_server() as (address, told):
        for environ in ({"PGPASSFILE": str(passfile)}, {"PGPASSWORD": SECRET}):
            done = process("share", "--database", address, **environ)
            assert "does not let this user in" in refusal(done)
            assert SECRET not in done.stdout + done.stderr + logs(tmp_path)
        assert told == [SECRET.encode()] * 2
        assert data.is_dir()


def test_a_password_in_an_address_is_not_in_the_line_for_others(
    run: Run, data: Path, postgres_url: str, tmp_path: Path
) -> None:
    if make_url(postgres_url).password:
        pytest.skip("this server takes no other password than its own")
    for address in (
        make_url(postgres_url).set(password=SECRET),
        make_url(postgres_url).update_query_dict({"password": SECRET}),
    ):
        done = run("share", "--database", address.render_as_string(hide_password=False))
        assert done.returncode == 0
        assert SECRET not in done.stdout + done.stderr + logs(tmp_path)
    files = [one for one in tmp_path.rglob("*") if one.is_file()]
    assert not any(SECRET.encode() in one.read_bytes() for one in files)
    assert data.is_dir()


def test_a_command_sends_what_waits_for_the_server_before_it_reads(
    run: Run, data: Path, postgres_url: str
) -> None:
    assert run("share", "--database", postgres_url).returncode == 0
    said = play_cut_off.killed(postgres_url, data / "outbox", "Ada")
    done = run("scores", "--json", "--database", postgres_url)
    (row,) = document(done)
    assert (row["player"], row["asked"], row["score"]) == ("Ada", 3, said[-1])
    assert done.stderr == ""
    play_cut_off.killed(postgres_url, data / "outbox", "Ada")
    on_the_side(make_url(postgres_url), "UPDATE player SET retired_ms = 1")
    done = run("scores", "--database", postgres_url)
    assert done.stderr == f"quizapp: {SENTENCES[Code.ANSWERS_GONE]}\n"
    assert run("scores", "--database", postgres_url).stderr == ""
