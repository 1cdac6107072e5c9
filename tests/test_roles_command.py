"""``quizapp share --roles`` and ``--person``: who may what, said on the command line."""

import re
from pathlib import Path

import pytest
from sqlalchemy import make_url

from quizapp.bank.roles import Role
from quizapp.bank.setup import migrate
from quizapp.items.item import Item
from quizapp.shipped import stock_up
from tests.bank.support import NO_CLOCK, on_the_side, opened, play
from tests.guarded import Guarded, guarded, guarded_server
from tests.people import PASSWORD, Persons, persons
from tests.terminal import on_terminal
from tests.test_cli import Run, document, process, refusal, run

__all__ = ["guarded", "guarded_server", "process", "run"]

WORDS = "correct horse battery"


def written(folder: Path, guarded_server: Guarded) -> bytes:
    """All that is in files after a command, and all that the server wrote down."""
    files = [one for one in folder.rglob("*") if one.is_file()]
    return guarded_server.output.read_bytes() + b"".join(one.read_bytes() for one in files)


def shown_password(told: str) -> str:
    (found,) = re.findall(r"shown this once: (\S+)$", told, re.MULTILINE)
    return str(found)


def test_a_person_is_let_in_and_opens_the_bank_by_the_last_line(
    run: Run, guarded: Persons, guarded_server: Guarded, tmp_path: Path
) -> None:
    admin = guarded.admin.render_as_string(hide_password=False)
    name, database = guarded.name("ada"), str(guarded.admin.database)
    done = run("share", "--database", admin, "--person", name, "--as", "player")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[0] == f"{name} may play in this bank."
    assert done.stdout.splitlines()[-1].startswith(f"quizapp --database postgresql://{name}@")
    password = shown_password(done.stdout)
    address = guarded_server.address(name, database)
    assert document(run("scores", "--json", "--database", address, PGPASSWORD=password)) == []
    assert "let this user in" in refusal(run("scores", "--database", address, PGPASSWORD="other"))
    again = run("share", "--database", admin, "--person", name, "--as", "author")
    assert "password" not in again.stdout
    assert document(run("scores", "--json", "--database", address, PGPASSWORD=password)) == []
    anew = run("share", "--database", admin, "--person", name, "--as", "author", "--new-password")
    assert shown_password(anew.stdout) != password
    assert "let this user in" in refusal(run("scores", "--database", address, PGPASSWORD=password))
    kept = written(tmp_path, guarded_server)
    assert b"CREATE ROLE" in kept
    for one in (password, shown_password(anew.stdout)):
        assert one.encode() not in kept


def test_a_password_is_typed_twice_on_a_terminal(
    guarded: Persons, guarded_server: Guarded, tmp_path: Path
) -> None:
    admin = guarded.admin.render_as_string(hide_password=False)
    name, database = guarded.name("ada"), str(guarded.admin.database)
    let_in = ["share", "--database", admin, "--person", name, "--as", "player"]
    environ = {"QUIZAPP_DATA_DIR": str(tmp_path / "data")}
    address = guarded_server.address(name, database)
    for typed, told in (
        ({"New password": WORDS, "again": WORDS + "!"}, "not the same"),
        ({"New password": "short", "again": "short"}, "at least 12 characters"),
    ):
        code, screen = on_terminal(let_in, environ, typed)
        assert (code, told in screen) == (1, True)
    code, screen = on_terminal(let_in, environ, {"New password": WORDS, "again": WORDS})
    assert code == 0
    code, listed = on_terminal(["scores", "--database", address], environ, {"Password": WORDS})
    assert (code, listed.count("\n")) == (0, 1)
    assert WORDS not in screen + listed
    assert WORDS.encode() not in written(tmp_path, guarded_server)
    name = guarded.name("bo")
    let_in = ["share", "--database", admin, "--person", name, "--as", "player"]
    code, screen = on_terminal(let_in, environ, {"New password": ""})
    assert (code, len(shown_password(screen.replace("\r", ""))) >= 20) == (0, True)


def test_the_window_asks_for_a_password_on_the_terminal_that_it_was_started_from(
    guarded: Persons, guarded_server: Guarded, tmp_path: Path
) -> None:
    with opened(guarded.admin) as bank:
        bank.add(Item(ref="", stem="Is it?", key="Yes", distractors=("No",)))
    guarded.add("ada", Role.PLAYER)
    address = guarded_server.address(guarded.name("ada"), str(guarded.admin.database))
    environ = {"QUIZAPP_DATA_DIR": str(tmp_path / "data")}
    connected = "SELECT count(*) FROM pg_stat_activity WHERE usename = ?"

    def plays() -> bool:
        """Tell whether the bank's two threads are there, with no other password than the typed."""
        return on_the_side(guarded.admin, connected, guarded.name("ada"))[0][0] >= 2

    typed = {"Password of the shared bank": PASSWORD}
    _, screen = on_terminal(["--database", address], environ, typed, plays)
    assert "Password of the shared bank" in screen
    assert PASSWORD not in screen
    assert PASSWORD.encode() not in written(tmp_path, guarded_server)


def test_roles_are_listed_and_a_person_is_let_out(run: Run, postgres_url: str) -> None:
    with persons(postgres_url) as made:
        ada, bo = made.name("ada"), made.name("bo")
        for name, role in ((ada, "author"), (bo, "player")):
            run("share", "--database", postgres_url, "--person", name, "--as", role)
        listed = run("share", "--database", postgres_url, "--roles").stdout.splitlines()
        assert [line.split("\t")[::2] for line in listed] == [
            ["player", bo],
            ["author", ada],
            ["owner", "-"],
        ]
        out = run("share", "--database", postgres_url, "--person", bo, "--as", "none")
        assert out.stdout == f"{bo} may do nothing more in this bank.\n"
        theirs = made.url("bo").render_as_string(hide_password=False)
        assert "does not let this user in" in refusal(run("scores", "--database", theirs))
        gone = run("share", "--database", postgres_url, "--person", bo, "--as", "none")
        assert "no login" in refusal(gone)


def test_what_a_role_forbids_is_told_in_a_sentence(
    run: Run, postgres_url: str, tmp_path: Path
) -> None:
    (tmp_path / "new.txt").write_text("Is it so?\nA) Yes\nB) No\nANSWER: A\n")
    with persons(postgres_url) as made:
        name = made.name("ada")
        run("share", "--database", postgres_url)
        run("share", "--database", postgres_url, "--person", name, "--as", "player")
        theirs = made.url("ada").render_as_string(hide_password=False)
        before = document(run("questions", "--json", "--database", postgres_url))
        assert document(run("questions", "--json", "--database", theirs)) == before
        for command in (["import", "new.txt"], ["share"]):
            told = refusal(run(*command, "--database", theirs))
            assert "not change its questions" in told
        told = refusal(run("share", "--roles", "--database", theirs))
        assert "may create roles" in told
        assert document(run("questions", "--json", "--database", postgres_url)) == before
        author = ["share", "--database", postgres_url, "--person", name, "--as", "author"]
        assert "may play and change questions" in run(*author).stdout
        assert run("import", "new.txt", "--database", theirs).returncode == 0


def test_a_player_is_given_to_a_person(run: Run, postgres_url: str) -> None:
    with persons(postgres_url) as made:
        with opened(make_url(postgres_url)) as bank:
            bank.add_player("Ada")
            bank.add(Item(ref="", stem="Is it?", key="Yes", distractors=("No",)))
        arguments = ["share", "--database", postgres_url, "--person", made.name("ada")]
        told = run(*arguments, "--as", "player", "--plays", "Ada").stdout
        assert f"Ada is a player of {made.name('ada')}'s now" in told
        with opened(made.url("ada")) as bank:
            assert [one.name for one in bank.players(ours=True)] == ["Ada"]
        wrong = run(*arguments, "--as", "player", "--plays", "Nobody")
        assert "Nobody called “Nobody” plays on that bank" in refusal(wrong)


def test_a_bank_of_before_roles_gets_them_and_what_it_held_is_given_to_whom_it_was(
    run: Run, postgres_url: str
) -> None:
    with persons(postgres_url) as made:
        with opened(made.admin) as bank:
            stock_up(bank)
            play(bank, NO_CLOCK, "Ada")
            play(bank, NO_CLOCK, "")
        migrate(made.admin, "0005", "downgrade")
        before = document(run("scores", "--json", "--database", postgres_url))
        migrate(made.admin, "0005", "downgrade")
        arguments = ["share", "--database", postgres_url, "--person", made.name("ada")]
        told = run(*arguments, "--as", "player", "--plays", "Ada").stdout
        assert "Ada is a player of" in told
        with opened(made.url("ada")) as bank:
            (ada,) = bank.players(ours=True)
            assert (ada.name, ada.rounds) == ("Ada", 1)
            play(bank, NO_CLOCK, "Ada")
            play(bank, NO_CLOCK, "")
        after = document(run("scores", "--json", "--database", postgres_url))
        assert [line(one) for one in after[2:]] == [line(one) for one in before]


def line(score: dict[str, object]) -> list[object]:
    return [score[name] for name in ("player", "score", "right", "started", "guest")]


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (["--person", "ada"], "--person NAME along with --as ROLE"),
        (["--as", "player"], "--person NAME along with --as ROLE"),
        (["--person", "ada", "--as", "king"], "invalid choice"),
        (["--person", "ada", "--as", "none", "--plays", "Ada"], "who is let in"),
        (["--plays", "Ada"], "who is let in"),
        (["--new-password"], "who is let in"),
        (["--roles", "--scores"], "on their own"),
        (["--roles", "--fetch", "x.db"], "on their own"),
    ],
)
def test_what_is_asked_for_in_another_way_is_told(run: Run, wrong: list[str], told: str) -> None:
    done = run("share", "--database", "postgresql://nowhere/quiz", *wrong)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr


def test_roles_are_of_servers_alone(run: Run) -> None:
    assert "name it" in refusal(run("share", "--roles", "--database", "bank.db"))
