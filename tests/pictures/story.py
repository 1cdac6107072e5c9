"""What is played for the pictures: a few rounds by a few people, then a look at every page."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from quizapp.bank.bank import Bank
from quizapp.bank.connect import address_of
from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Item
from quizapp.paths import find
from quizapp.resources import root
from tests.pictures.hands import Hands

PAGES = (
    "home", "question", "verdict", "verdict-wrong", "results", "scores", "workshop",
    "workshop-form", "settings", "help", "backups", "backups-asking", "paused", "home-waiting",
    "question-longest", "verdict-longest",
)  # fmt: skip
_LENGTH = 10
_LONGEST = "Longest"


class Story:
    """Plays through all pages and takes the pictures that are wanted."""

    def __init__(self, hands: Hands, wanted: Collection[str]) -> None:
        self._hands = hands
        self._wanted = wanted
        self._keys = _keys()

    def play(self) -> None:
        """Play it all; the bank must be open."""
        for player, wrong in (("Grace", {2, 5, 6}), ("Alan", {0, 3, 4, 7, 9}), ("Ada", {1, 8})):
            self._home(player)
            self._round(wrong)
        self._home("Ada")
        self._hands.click("show_help_button")  # so that what stands in the picture is …
        self._home()  # … the page as it opens
        self._picture("home")
        self._round({5}, pictures=True)
        self._picture("results")
        self._hands.click("show_scores_button")
        self._hands.page("scores_page")
        self._picture("scores")
        self._workshop()
        for page in ("settings", "help"):
            if page in self._wanted:
                self._hands.click(f"show_{page}_button")
                self._hands.page(f"{page}_page")
                self._picture(page)
        if {"backups", "backups-asking"} & set(self._wanted):
            self._backups()
        if {"paused", "home-waiting"} & set(self._wanted):
            self._interrupted()
        if {"question-longest", "verdict-longest"} & set(self._wanted):
            self._longest()

    def _home(self, player: str = "") -> None:
        self._hands.click("show_home_button")
        self._hands.page("home_page")
        self._hands.wait_until(lambda: bool(self._hands.text("stock_line")), "the stock")
        if player:
            self._hands.type("player_name", player)

    def _round(self, wrong: Collection[int], *, pictures: bool = False) -> None:
        """Play a round in which the questions at some places are answered wrongly."""
        self._hands.click("play_button")
        self._hands.page("question_page")
        for place in range(_LENGTH):
            if pictures and place == _LENGTH - 7:
                self._picture("question")
            self._answer(right=place not in wrong)
            if pictures and place == _LENGTH - 7:
                self._picture("verdict")
            elif pictures and place in wrong:
                self._picture("verdict-wrong")
            self._hands.click("next_button")
        self._hands.page("results_page")
        self._hands.see("rank")

    def _answer(self, *, right: bool) -> None:
        key = self._keys[self._hands.text("stem")]
        for number in range(1, 9):
            if (self._hands.see(f"option_{number}").property("option_text") == key) is right:
                self._hands.click(f"option_{number}")
                self._hands.see("next_button")
                return

    def _workshop(self) -> None:
        if not {"workshop", "workshop-form"} & set(self._wanted):
            return
        self._hands.click("show_workshop_button")
        self._hands.page("workshop_page")
        self._picture("workshop")
        if "workshop-form" in self._wanted:
            self._hands.click("add_question_button")
            self._picture("workshop-form")
            self._hands.click("cancel_question_button")

    def _backups(self) -> None:
        self._hands.click("show_settings_button")
        self._hands.page("settings_page")
        self._hands.click("backups_button")
        self._hands.page("backups_page")
        made = QCoreApplication.translate("BackupsDesk", "The backup is made, and it is whole.")
        for _ in range(3):
            self._hands.click("backup_now_button")
            self._hands.wait_until(lambda: self._hands.text("backups_note") == made, "a backup")
        self._picture("backups")
        self._hands.click("restore_button")
        self._picture("backups-asking")

    def _interrupted(self) -> None:
        self._home("Ada")
        self._hands.click("play_button")
        self._hands.page("question_page")
        self._answer(right=True)
        self._hands.click("next_button")
        self._hands.see("option_1")
        self._hands.key_escape()
        self._picture("paused")
        self._hands.click("show_home_button")
        self._hands.page("home_page")
        self._picture("home-waiting")
        self._hands.click("discard_resume_button")

    def _longest(self) -> None:
        """Play questions about as long as anybody writes them, from another program's hand."""
        places = find()
        bank = Bank.open(address_of(None, places.bank))
        for item in _long_items():
            bank.add(item)
            self._keys[item.stem] = item.key
        bank.close()
        self._hands.click("show_scores_button")
        self._home("Ada")
        self._hands.click_text(_LONGEST)
        self._hands.click("round_length_5")
        self._hands.click("play_button")
        self._hands.page("question_page")
        self._picture("question-longest")
        self._answer(right=False)
        self._picture("verdict-longest")

    def _picture(self, name: str) -> None:
        if name in self._wanted:
            self._hands.picture(name)


def _keys() -> dict[str, str]:
    """Return the right option of every shipped question, by its stem."""
    from quizapp.formats.pack_folder import read_pack

    folders = [one for one in root("questions").iterdir() if one.joinpath("pack.toml").is_file()]
    return {item.stem: item.key for folder in folders for item in read_pack(folder).items}


def _long_items() -> list[Item]:
    stem = (
        "Which of these sentences about the town on the river, its two bridges, its mayor of "
        "thirty years and the flood that took the older of the bridges away is borne out by "
        "what the newspaper of the next county wrote in the week after it happened?"
    )
    options = [
        f"It was the {nth} bridge that fell, at night, and nobody who lived on either bank of "
        "the river heard anything of it before the morning"
        for nth in ("first", "second", "older", "newer", "wooden", "iron", "upper", "lower")
    ]
    explanation = (
        "The newspaper sent a reporter on the Tuesday, who spoke with the miller, the mayor and "
        "two of the three watchmen; they agreed on the hour and on nothing else. "
    )
    return [
        Item(
            ref="new",
            stem=stem.replace("two bridges", f"{count} bridges"),
            key=options[0],
            distractors=tuple(options[1:]),
            explanation=explanation * 3,
            category=_LONGEST,
            difficulty=Difficulty.HARD,
        )
        for count in ("two", "three", "four", "five", "six")
    ]
