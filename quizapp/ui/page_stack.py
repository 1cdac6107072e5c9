"""The pages of the window, one of them shown; each is imported and made when first wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from quizapp.errors import Code
from quizapp.ui.actions import HELP, HOME, PLAYERS, SCORES, SETTINGS, WORKSHOP
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from quizapp.items.listed import ListedItem
    from quizapp.items.notice import Notice
    from quizapp.items.selection import Selection
    from quizapp.ui.desk import Desk
    from quizapp.ui.export_desk import ExportDesk
    from quizapp.ui.feel import Feel
    from quizapp.ui.import_desk import ImportDesk
    from quizapp.ui.play_desk import PlayDesk
    from quizapp.ui.players_desk import PlayersDesk
    from quizapp.ui.receipt_desk import ReceiptDesk
    from quizapp.ui.scores_desk import ScoresDesk
    from quizapp.ui.settings_desk import SettingsDesk
    from quizapp.ui.versions_desk import VersionsDesk
    from quizapp.ui.workshop_desk import WorkshopDesk

STATISTICS, RECEIPT, HEALTH = "statistics", "receipt", "question_health"
IMPORT = "import"
PAPER, ALIKE, PACKS = "paper", "alike", "packs"
BIN, VERSIONS = "bin", "versions"
BACKUPS = "backups"
SHARED = "shared bank"
OF_PLAY = ("question", "results", "party", "podium", "spent")
OF_WORKSHOP = (IMPORT, PAPER, ALIKE, HEALTH, PACKS, BIN, VERSIONS)
"""Pages that belong to the questions, as the side bar has it."""


class PageStack(QStackedWidget):
    """Makes pages by their names, fills them, and brings one to the front."""

    page_wanted = Signal(str)
    message_wanted = Signal(str, str)
    reports_counted = Signal(int)
    fix_over = Signal(bool)
    restore_wanted = Signal(object)

    def __init__(
        self,
        desk: "Desk",
        play: "PlayDesk",
        players: "PlayersDesk",
        settings: "SettingsDesk",
        feel: "Callable[[], Feel]",
    ) -> None:
        super().__init__()
        self._desk, self._play, self._players = desk, play, players
        self._set, self._feel = settings, feel
        self._pages: dict[str, QWidget] = {}
        self._refreshers: dict[str, Callable[[], object]] = {}
        self._behind = HOME
        self._receipt: ReceiptDesk | None = None
        self._imports: ImportDesk | None = None
        self._exports: ExportDesk | None = None
        self._versions: VersionsDesk | None = None
        self._scores: ScoresDesk | None = None
        self.workshop: WorkshopDesk | None = None
        self._play.import_wanted.connect(self.choose_files)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep_focus)

    @property
    def current(self) -> str:
        """The name of the page that is shown."""
        shown = self.currentWidget()
        return next((name for name, page in self._pages.items() if page is shown), "")

    def page(self, name: str) -> QWidget:
        """Return a page; it is imported and made when first wanted."""
        if name not in self._pages:
            makers: dict[str, Callable[[], QWidget]] = {
                "question": lambda: self._play.question_page,
                "results": lambda: self._play.results_page,
                "party": lambda: self._play.party.setup_page,
                "podium": lambda: self._play.party.podium_page,
                "spent": lambda: self._play.spent_page,
                SCORES: self._make_scores,
                PLAYERS: self._make_players,
                STATISTICS: self._make_statistics,
                RECEIPT: self._make_receipt,
                HEALTH: self._make_health,
                WORKSHOP: self._make_workshop,
                SETTINGS: self._make_settings,
                BACKUPS: self._make_backups,
                SHARED: self._make_shared,
                HELP: _make_help,
                IMPORT: self._make_import,
                PAPER: self._make_paper,
                ALIKE: self._make_alike,
                PACKS: self._make_packs,
                BIN: self._make_bin,
                VERSIONS: self._make_versions,
            }
            self.add(name, makers[name]())
        return self._pages[name]

    def _keep_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """Give the keyboard back where a page takes it that was left: its bank answered late."""
        page = self.currentWidget()
        if now is None or page is None or page.isAncestorOf(now) or not self.isAncestorOf(now):
            return
        if before is not None and page.isAncestorOf(before) and before.isVisible():
            before.setFocus()
        else:
            getattr(page, "focus_first", page.setFocus)()

    def add(self, name: str, page: QWidget) -> None:
        """Take a page in."""
        self._pages[name] = page
        self.addWidget(page)
        if name in ("question", "results"):
            self._feel().attend(page)

    def bring_in(self, page: QWidget) -> None:
        """Show a page at once; where things may move it comes out of the background."""
        changes = self.currentWidget() not in (page, None)
        if self.current in (HOME, SCORES):
            self._behind = self.current
        self.setCurrentWidget(page)
        if changes:
            self._feel().bring_in(self)

    def refresh(self, name: str) -> None:
        """Fill a page with what the bank holds now."""
        if name in (HOME, PLAYERS, SETTINGS):
            self._players.refresh()
        if name == HOME:
            self._play.refresh()
        elif name in self._refreshers:
            self._refreshers[name]()
        if name == WORKSHOP and self.workshop is not None:
            reporting = self._imports is not None and self._imports.reporting
            self.workshop.page.offer_report(reporting=reporting)

    def renew(self, new: "Collection[Notice]") -> None:
        """Show on the page that is open what others have changed; whoever reads it stays there."""
        if self.current == HOME:
            self._play.refresh()
        elif self.current == SCORES and self._scores is not None:
            self._scores.renew()
        elif self.current == WORKSHOP and self.workshop is not None and "questions" in new:
            self.workshop.list.refresh()

    def choose_files(self) -> None:
        """Ask which files to import."""
        if self._refuses():
            return
        self.page_wanted.emit(IMPORT)
        if self._imports is not None and not (self._imports.busy or self._imports.reporting):
            self._imports.choose_files()

    def open_files(self, files: "Sequence[str]") -> None:
        """Look into files that were dropped onto the window."""
        if self._desk.bank is not None and not self._refuses():
            self.page_wanted.emit(IMPORT)
            if self._imports is not None:
                self._imports.open_files(files)

    def _refuses(self) -> bool:
        """Tell, and say, where this login may not change questions."""
        bank = self._desk.bank
        if bank is None or bank.may_write_questions:
            return False
        self.message_wanted.emit(say(Code.BANK_NOT_ALLOWED, {}), "warning")
        return True

    def export(self, pack: str | bytes = "") -> None:
        """Ask where to write a pack, by its ref or uid, or all questions."""
        if self._exports is None:
            from quizapp.ui.export_desk import ExportDesk  # noqa: PLC0415

            self._exports = ExportDesk(self._desk, self)
            self._exports.message_wanted.connect(self.message_wanted)
        self._exports.export(pack)

    def stop_imports(self) -> None:
        """Leave nothing of an import that is on its way."""
        if self._imports is not None:
            self._imports.close()

    def keep_drafts(self) -> None:
        """Keep what was typed in the workshop and not saved."""
        if self.workshop is not None:
            from quizapp.items.kept_drafts import drafts_to_json  # noqa: PLC0415

            drafts = drafts_to_json(self.workshop.page.drafts())
            if drafts != self._set.settings.drafts:
                self._set.change(drafts=drafts)

    def _make_scores(self) -> QWidget:
        from quizapp.ui.scores_desk import ScoresDesk  # noqa: PLC0415

        scores = self._scores = ScoresDesk(self._desk, self)
        self._refreshers[SCORES] = lambda: scores.refresh(self._play.last_table)
        scores.message_wanted.connect(self.message_wanted)
        scores.page.play_wanted.connect(self._to_home)
        scores.page.round_chosen.connect(self._show_receipt)
        scores.page.statistics_wanted.connect(lambda: self.page_wanted.emit(STATISTICS))
        return scores.page

    def _make_players(self) -> QWidget:
        page = self._players.page
        page.left.connect(self._to_home)
        return page

    def _make_statistics(self) -> QWidget:
        from quizapp.ui.statistics_desk import StatisticsDesk  # noqa: PLC0415

        statistics = StatisticsDesk(
            self._desk, self._set.personal.settings_of, self._set.earlier_backup_folders, self
        )
        self._refreshers[STATISTICS] = lambda: statistics.refresh(self._play.player)
        statistics.message_wanted.connect(self.message_wanted)
        statistics.page.left.connect(self._leave_statistics)
        statistics.page.receipt_wanted.connect(self._show_receipt)
        statistics.erased.connect(self._on_erased)
        return statistics.page

    def _make_receipt(self) -> QWidget:
        from quizapp.ui.receipt_desk import ReceiptDesk  # noqa: PLC0415

        self._receipt = ReceiptDesk(self._desk, self)
        self._refreshers[RECEIPT] = self._receipt.refresh
        self._receipt.message_wanted.connect(self.message_wanted)
        self._receipt.page_wanted.connect(self.page_wanted)
        return self._receipt.page

    def _make_health(self) -> QWidget:
        from quizapp.ui.health_desk import HealthDesk  # noqa: PLC0415

        health = HealthDesk(self._desk, self._selected, self)
        self._refreshers[HEALTH] = health.refresh
        health.message_wanted.connect(self.message_wanted)
        health.page.open_wanted.connect(self._open_question)
        health.page.left.connect(lambda: self.page_wanted.emit(WORKSHOP))
        return health.page

    def _leave_statistics(self) -> None:
        self.page_wanted.emit(self._behind)

    def _show_receipt(self, round_uid: bytes) -> None:
        opened_from = self.current
        self.page(RECEIPT)
        if self._receipt is not None:
            self._receipt.open(round_uid, opened_from)
        self.page_wanted.emit(RECEIPT)

    def _open_question(self, listed: "ListedItem") -> None:
        self.page_wanted.emit(WORKSHOP)
        if self.workshop is not None:
            self.workshop.page.open_question(listed)

    def _on_erased(self, uid: str, player: str) -> None:
        """Forget whoever was deleted for good, wherever they are named."""
        self._play.let_go_of(player)
        self._play.remember_party("")
        self._set.forget(uid, player)
        self._players.refresh(gone=player)
        self._to_home()

    def _keep_columns(self, state: str) -> None:
        self._set.change(question_list=state)

    def _make_workshop(self) -> QWidget:
        from quizapp.items.kept_drafts import drafts_from_json  # noqa: PLC0415
        from quizapp.ui.workshop_desk import WorkshopDesk  # noqa: PLC0415

        self.workshop = WorkshopDesk(self._desk, self)
        self._refreshers[WORKSHOP] = self.workshop.refresh
        self.workshop.message_wanted.connect(self.message_wanted)
        self.workshop.reports_counted.connect(self.reports_counted)
        self.workshop.page.fix_over.connect(self.fix_over)
        self.workshop.page.import_requested.connect(self.choose_files)
        self.workshop.page.export_requested.connect(self.export)
        self.workshop.page.tool_wanted.connect(self.page_wanted)
        self.workshop.page.versions_requested.connect(self._show_versions)
        self.workshop.page.set_columns(self._set.settings.question_list)
        self.workshop.list.set_order(self.workshop.page.order)
        self.workshop.page.columns_changed.connect(self._keep_columns)
        self.workshop.page.set_drafts(drafts_from_json(self._set.settings.drafts))
        self.workshop.page.drafts_changed.connect(self.keep_drafts)
        return self.workshop.page

    def _make_import(self) -> QWidget:
        from quizapp.ui.import_desk import ImportDesk  # noqa: PLC0415

        self._imports = ImportDesk(self._desk, self._set.settings.mappings, self)
        self._imports.message_wanted.connect(self.message_wanted)
        self._imports.mappings_changed.connect(self._keep_mappings)
        self._imports.left.connect(lambda: self.page_wanted.emit(WORKSHOP))
        return self._imports.page

    def _make_paper(self) -> QWidget:
        from quizapp.ui.paper_desk import PaperDesk  # noqa: PLC0415

        paper = PaperDesk(self._desk, self)
        self._refreshers[PAPER] = lambda: self._choose(paper.choose)
        paper.left.connect(lambda: self.page_wanted.emit(WORKSHOP))
        return paper.page

    def _make_packs(self) -> QWidget:
        from quizapp.ui.packs_desk import PacksDesk  # noqa: PLC0415

        packs = PacksDesk(self._desk, self)
        self._refreshers[PACKS] = packs.refresh
        packs.left.connect(lambda: self.page_wanted.emit(WORKSHOP))
        packs.export_wanted.connect(self.export)
        return packs.page

    def _selected(self) -> "Selection":
        return _of_nothing() if self.workshop is None else self.workshop.page.selection()

    def _choose(self, told: "Callable[[Selection], None]") -> None:
        if self.workshop is not None:
            self.workshop.when_chosen(told)

    def _make_alike(self) -> QWidget:
        from quizapp.ui.alike_desk import AlikeDesk  # noqa: PLC0415

        alike = AlikeDesk(self._desk, self)
        self._refreshers[ALIKE] = alike.compare
        alike.left.connect(lambda: self.page_wanted.emit(WORKSHOP))
        alike.open_requested.connect(self._open_question)
        return alike.page

    def _make_settings(self) -> QWidget:
        page = self._set.make_page(self._feel())
        page.backups_wanted.connect(lambda: self.page_wanted.emit(BACKUPS))
        page.shared_bank_wanted.connect(lambda: self.page_wanted.emit(SHARED))
        return page

    def _make_backups(self) -> QWidget:
        from quizapp.ui.backups_desk import BackupsDesk  # noqa: PLC0415

        backups = BackupsDesk(self._desk, self)
        self._refreshers[BACKUPS] = backups.refresh
        backups.folder_chosen.connect(self._set.use_backup_folder)
        backups.restore_wanted.connect(self.restore_wanted)
        backups.page.left.connect(lambda: self.page_wanted.emit(SETTINGS))
        return backups.page

    def _make_shared(self) -> QWidget:
        from quizapp.ui.shared_desk import SharedDesk  # noqa: PLC0415

        shared = SharedDesk(self._desk, self._set.settings.shared_bank, self)
        shared.chosen.connect(lambda address: self._set.change(shared_bank=address))
        shared.page.left.connect(lambda: self.page_wanted.emit(SETTINGS))
        return shared.page

    def _make_bin(self) -> QWidget:
        from quizapp.ui.bin_desk import BinDesk  # noqa: PLC0415

        deleted = BinDesk(self._desk, self)
        self._refreshers[BIN] = deleted.refresh
        deleted.page.left.connect(lambda: self.page_wanted.emit(WORKSHOP))
        return deleted.page

    def _make_versions(self) -> QWidget:
        from quizapp.ui.versions_desk import VersionsDesk  # noqa: PLC0415

        self._versions = VersionsDesk(self._desk, self)
        self._versions.brought_back.connect(self._open_question)
        self._versions.page.left.connect(lambda: self.page_wanted.emit(WORKSHOP))
        return self._versions.page

    def _show_versions(self, uid: bytes, own: bool) -> None:
        self.page(VERSIONS)
        if self._versions is not None:
            self._versions.open(uid, own)
        self.page_wanted.emit(VERSIONS)

    def _keep_mappings(self, mappings: str) -> None:
        self._set.change(mappings=mappings)

    def _to_home(self) -> None:
        self.page_wanted.emit(HOME)


def _make_help() -> QWidget:
    from quizapp.ui.pages.help import HelpPage  # noqa: PLC0415

    return HelpPage()


def _of_nothing() -> "Selection":
    from quizapp.items.selection import Selection  # noqa: PLC0415

    return Selection()
