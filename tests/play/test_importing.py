"""Question files on the real window: dropped, looked into, imported, undone, cancelled."""

import json
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QProgressBar, QTableView, QWidget

from quizapp.items.kept_pack import PackWords
from quizapp.ui.export_desk import ExportDesk
from quizapp.ui.import_desk import ImportDesk
from quizapp.ui.pages.importing import ImportPage
from quizapp.ui.widgets.picture_view import PictureView
from quizapp.ui.widgets.plain_label import PlainLabel
from tests.formats.examples import png
from tests.play.conftest import Open
from tests.play.player import Player
from tests.reading.support import table

ODD = "Prompt,Best,Other\nWhat is two and two?,4,5\nWhat colour is snow?,white,blue\n"


def drop(player: Player, *files: Path) -> None:
    """Drag files onto the window and let them go."""
    window, data = player.game.window, QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    given = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton
    enters = QDragEnterEvent(window.rect().center(), *given, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, enters)
    assert enters.isAccepted()
    at = QPointF(window.rect().center())
    QApplication.sendEvent(window, QDropEvent(at, *given, Qt.KeyboardModifier.NoModifier))


def await_state(player: Player, state: str, title: str = "") -> None:
    page = player.find("import_page", ImportPage)
    player.wait(lambda: page.state == state and title in said(player, "import_title"))


def said(player: Player, name: str) -> str:
    return player.find(name, PlainLabel).text()


def count(player: Player, search: str = "goes with") -> int:
    return player.ask(lambda bank: bank.count(search))


def remarks(player: Player) -> list[str]:
    """The places that the report names."""
    view = player.find("import_outcome").findChild(QTableView, "import_remarks")
    assert view is not None
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


STEERS = "\u202egnp\u2066\u009b31m"


def shown(player: Player) -> list[str]:
    """All that is written on the window as it stands."""
    found: list[str] = []
    for one in player.game.window.findChildren(QWidget):
        if isinstance(one, QTableView) and one.model() is not None:
            model = one.model()
            for row in range(model.rowCount()):
                found += [
                    str(model.index(row, column).data()) for column in range(model.columnCount())
                ]
            across = Qt.Orientation.Horizontal
            found += [str(model.headerData(n, across)) for n in range(model.columnCount())]
        elif isinstance(one, QComboBox):
            found += [one.itemText(n) for n in range(one.count())]
        elif isinstance(one, PlainLabel):
            found.append(one.text())
    return found


def test_nothing_that_a_file_says_steers_a_line_of_the_page(
    open_game: Open, tmp_path: Path
) -> None:
    player = open_game()
    good = {
        "category": "c",
        "difficulty": "easy",
        "question": "One?",
        "correct_answer": "a",
        "incorrect_answers": ["b"],
    }
    asked = [good, good | {"type": f"x{STEERS}", "question": f"Two{STEERS}?"}]
    one = tmp_path / f"one{STEERS}.json"
    one.write_text(json.dumps(asked))
    two = tmp_path / "two.csv"
    two.write_text(f"Prompt{STEERS},Best,Other{STEERS}\n" + "\n".join(ODD.splitlines()[1:]) + "\n")
    drop(player, one, two)
    await_state(player, "preview", "one")
    texts = shown(player)
    assert any("x\\u202egnp\\u2066\\u009b31m" in text for text in texts)
    player.press(Qt.Key.Key_Return)
    await_state(player, "preview", "two.csv")
    texts += shown(player)
    assert any("Prompt\\u202e" in text for text in texts)
    player.click("skip_file_button")
    await_state(player, "report")
    texts += shown(player)
    assert not [text for text in texts if set(text) & set("\u202e\u2066\u009b")]


def test_dropped_files_are_looked_into_imported_and_undone(open_game: Open, tmp_path: Path) -> None:
    player = open_game()
    works = table(tmp_path / "works.csv", 4)
    with works.open("a", encoding="utf-8") as more:
        more.write("Which has no key?,,a,b,Works\n")
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Ada\n", encoding="utf-8")
    drop(player, letter, works)
    await_state(player, "preview", "letter.txt")
    assert "no format" in said(player, "import_about")
    assert not player.find("import_button").isEnabled()
    player.click("skip_file_button")
    await_state(player, "preview", "works.csv")
    assert "4 will be stored" in said(player, "import_preview_counts")
    assert "1 refused" in said(player, "import_preview_counts")
    assert said(player, "sample_stem") == "Which word goes with n0?"
    assert count(player) == 0
    player.press(Qt.Key.Key_Return)
    await_state(player, "report")
    assert "4 stored" in said(player, "import_counts")
    assert remarks(player) == ["Row 6", "File", "File"]
    assert count(player) == 4
    player.click("undo_import_button")
    player.wait(lambda: not player.find("undo_import_button").isEnabled())
    assert count(player) == 0
    player.press(Qt.Key.Key_Return)
    player.wait_for("questions_table")


def test_cancel_leaves_nothing_behind(open_game: Open, tmp_path: Path) -> None:
    player = open_game()
    drop(player, table(tmp_path / "works.csv"))
    await_state(player, "preview", "works.csv")
    player.press(Qt.Key.Key_Escape)
    await_state(player, "start")
    assert count(player) == 0
    assert player.ask(lambda bank: bank.last_change()) is None


def test_a_report_stays_until_it_is_closed(open_game: Open, tmp_path: Path) -> None:
    player = open_game()
    first, second = table(tmp_path / "first.csv", 3), table(tmp_path / "second.csv", 2, first=3)
    drop(player, first)
    await_state(player, "preview", "first.csv")
    player.press(Qt.Key.Key_Return)
    await_state(player, "report")
    player.go("show_scores")
    player.wait_for("scores_page")
    player.go("show_workshop")
    player.wait(lambda: player.text("import_questions_button") == "Import report…")
    player.click("import_questions_button")
    player.wait_for("import_outcome")
    assert "3 stored" in said(player, "import_counts")
    drop(player, second)
    await_state(player, "preview", "second.csv")
    player.press(Qt.Key.Key_Return)
    await_state(player, "report")
    told = [label.text() for label in player.find("import_page").findChildren(PlainLabel)]
    assert any("first.csv" in text for text in told)
    assert any("second.csv" in text for text in told)
    assert count(player) == 5
    player.click("undo_import_button")
    player.wait(lambda: count(player) == 0)
    player.click("import_done_button")
    player.wait_for("workshop_page")
    assert player.text("import_questions_button") == "Import…"


def test_an_import_is_cancelled_while_it_writes(open_game: Open, tmp_path: Path) -> None:
    player = open_game()
    drop(player, table(tmp_path / "big.csv", 12_000))
    await_state(player, "preview", "big.csv")
    player.click("import_button")
    bar = player.find("import_progress", QProgressBar)
    player.wait(lambda: bar.value() > 0 and "Importing" in bar.text())
    player.press(Qt.Key.Key_Escape)
    await_state(player, "start")
    assert count(player) == 0
    drop(player, table(tmp_path / "works.csv"))
    await_state(player, "preview", "works.csv")
    player.click("import_button")
    await_state(player, "report")
    assert count(player) == 3


def test_answers_are_kept_while_an_import_is_written(
    open_game: Open, tmp_path: Path, keys: dict[str, str]
) -> None:
    player = open_game()
    player.press(Qt.Key.Key_Return)
    player.wait_for("stem")
    drop(player, table(tmp_path / "big.csv", 12_000))
    await_state(player, "preview", "big.csv")
    player.click("import_button")
    bar = player.find("import_progress", QProgressBar)
    player.wait(lambda: bar.value() > 0 and "Importing" in bar.text())
    player.go("show_home")
    player.wait_for("resume_button")
    player.click("resume_button")
    player.wait_for("stem")
    player.choose(keys[player.text("stem")])
    player.wait(lambda: player.ask(lambda bank: sum(r["right"] for r in bank.history())) == 1)
    player.go("show_workshop")
    player.click("import_questions_button")
    await_state(player, "report")
    assert count(player) == 12_000


def test_columns_are_agreed_to_and_remembered_for_the_same_header(
    open_game: Open, tmp_path: Path
) -> None:
    player = open_game()
    odd = tmp_path / "odd.csv"
    odd.write_text(ODD, encoding="utf-8")
    drop(player, odd)
    await_state(player, "preview", "odd.csv")
    assert not player.find("import_button").isEnabled()
    player.wait_for("column_role_3")
    player.click("use_columns_button")
    player.wait(lambda: player.find("import_button").isEnabled())
    player.press(Qt.Key.Key_Escape)
    await_state(player, "start")
    player = open_game()
    drop(player, odd)
    await_state(player, "preview", "odd.csv")
    assert player.find("import_button").isEnabled()


def test_duplicates_can_be_kept_and_the_pack_be_chosen(open_game: Open, tmp_path: Path) -> None:
    player = open_game()
    works = table(tmp_path / "works.csv")
    for choice, stored in (("duplicates_skip", 3), ("duplicates_keep", 3)):
        drop(player, works)
        await_state(player, "preview", "works.csv")
        if choice == "duplicates_keep":
            assert "0 will be stored, 3 there already" in said(player, "import_preview_counts")
        player.click(choice)
        player.wait(lambda n=stored: f"{n} will be" in said(player, "import_preview_counts"))
        box = player.find("import_pack", QComboBox)
        if choice == "duplicates_keep":
            box.setCurrentIndex(box.findText("works"))
            box.activated.emit(box.currentIndex())
            player.wait(lambda: "3 will be" in said(player, "import_preview_counts"))
        player.click("import_button")
        await_state(player, "report")
        player.click("import_done_button")
        player.wait_for("questions_table")
    assert player.ask(lambda bank: len(bank.everything(pack="works"))) == 6


def test_the_report_is_saved_as_text(open_game: Open, tmp_path: Path) -> None:
    player = open_game()
    works = table(tmp_path / "works.csv", 2)
    with works.open("a", encoding="utf-8") as more:
        more.write("Which has no key?,,a,b,Works\n")
    drop(player, works)
    await_state(player, "preview", "works.csv")
    player.click("import_button")
    await_state(player, "report")
    desk = player.game.window.findChild(ImportDesk)
    assert desk is not None
    desk.save_report(str(tmp_path / "report.txt"))
    first, second, *_ = (tmp_path / "report.txt").read_text(encoding="utf-8").splitlines()
    assert "2 stored" in first
    assert second.startswith("  Row 4 “Which has no key?”: ")
    desk.save_report(str(tmp_path / "nowhere" / "report.txt"))
    assert "cannot be written" in said(player, "import_about")


def test_a_pack_is_exported_from_the_window_and_read_again(open_game: Open, tmp_path: Path) -> None:
    player = open_game()
    drop(player, table(tmp_path / "works.csv"))
    await_state(player, "preview", "works.csv")
    player.click("import_button")
    await_state(player, "report")
    desk = ExportDesk(player.game.desk, player.game.window)
    told: list[str] = []
    desk.message_wanted.connect(lambda text, _kind: told.append(text))
    desk.write(str(tmp_path / "out.quizpack"), "quizpack", "works")
    player.wait(lambda: bool(told))
    assert "out.quizpack" in told[0]
    player.click("undo_import_button")
    player.wait(lambda: not player.find("undo_import_button").isEnabled())
    drop(player, tmp_path / "out.quizpack")
    await_state(player, "preview", "out.quizpack")
    player.click("import_button")
    await_state(player, "report")
    assert count(player) == 3


def test_the_preview_shows_the_picture_of_a_question(open_game: Open, tmp_path: Path) -> None:
    player = open_game()
    pack = tmp_path / "seen"
    (pack / "pictures").mkdir(parents=True)
    (pack / "pictures" / "a.png").write_bytes(png())
    (pack / "pack.toml").write_text('ref = "seen"\ntitle = "Seen"\n')
    (pack / "items.toml").write_text(
        '[[item]]\nref = "plain"\nstem = "No picture?"\nkey = "a"\ndistractors = ["b"]\n'
        '[[item]]\nref = "shown"\nstem = "What is seen?"\nkey = "a"\ndistractors = ["b"]\n'
        'picture = "pictures/a.png"\npicture_description = "A dot"\n'
    )
    drop(player, pack)
    await_state(player, "preview", "seen")
    page = player.find("import_page", ImportPage)
    bare, shown = page.findChildren(PictureView, "sample_picture")[:2]
    assert not bare.isVisibleTo(page)
    assert shown.isVisibleTo(page)
    assert not shown.image.isNull()


def test_the_first_row_of_an_unknown_table_can_be_its_heading(
    open_game: Open, tmp_path: Path
) -> None:
    player = open_game()
    file = tmp_path / "odd.csv"
    file.write_text("Enunciado,Buena,Mala1,Mala2\nQ1,a,b,c\nQ2,e,f,g\nQ3,h,i,j\n", "utf-8")
    drop(player, file)
    await_state(player, "preview", "odd.csv")

    def columns() -> str:
        return player.find("column_role_2").accessibleName()

    assert "Enunciado" in player.find("column_role_1").accessibleName()  # as a cell of column A
    player.click("first_row_is_heading")
    player.wait(lambda: columns().startswith("Buena"))
    player.click("use_columns_button")
    player.wait(lambda: player.find("import_button").isEnabled())
    assert "3" in said(player, "import_preview_counts")
    player.click("first_row_is_heading")
    player.wait(lambda: columns().startswith("B:"))


def test_a_question_of_a_file_is_played_with_its_licence_and_its_origin(
    open_game: Open, tmp_path: Path
) -> None:
    player = open_game()
    works = table(tmp_path / "works.csv", 5)
    drop(player, works)
    await_state(player, "preview", "works.csv")
    player.click("import_button")
    await_state(player, "report")
    pack = next(one for one in player.ask(lambda bank: bank.packs()) if one.own)
    words = PackWords(pack.words.title, authors="Ada", licence="CC BY-SA 4.0")
    player.ask(lambda bank: bank.describe_pack(pack.uid, words))
    built_in = next(one for one in player.ask(lambda bank: bank.packs()) if not one.own)
    player.ask(lambda bank: bank.switch_pack(built_in.uid, playable=False))
    player.go("show_home")
    player.click("round_length_5")
    player.press(Qt.Key.Key_Return)
    player.wait_for("stem")
    player.choose(player.options[0])
    told = player.text("source")
    assert "Ada · CC BY-SA 4.0 · imported from works.csv" in told
    assert f"Pack: {pack.words.title}" in told
