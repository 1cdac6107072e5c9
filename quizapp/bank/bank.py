"""The front door of the bank: verbs that take and return plain values."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from quizapp.bank import (
    bulk_edits,
    cards,
    changes,
    daily,
    deal,
    draw,
    health,
    meetings,
    notices,
    packs,
    party,
    player_changes,
    player_erase,
    player_merge,
    players,
    questions,
    resume,
    safekeeping,
)
from quizapp.bank import scores as high_scores
from quizapp.bank.bulk_door import BulkDoor
from quizapp.bank.changes import Change
from quizapp.bank.connect import engine_for, engines_for, file_of, is_left
from quizapp.bank.deal import NewParty, NewRound
from quizapp.bank.here import MARK
from quizapp.bank.import_door import ImportDoor
from quizapp.bank.lock import BankLock
from quizapp.bank.look import look_at, require_known, require_one_name
from quizapp.bank.makers_door import MakersDoor
from quizapp.bank.packs_door import PacksDoor
from quizapp.bank.past_door import PastDoor
from quizapp.bank.patience import ANSWER_S, at_most
from quizapp.bank.pictures import PicturesDoor
from quizapp.bank.place import identity
from quizapp.bank.play_door import PlayDoor
from quizapp.bank.safety_door import SafetyDoor
from quizapp.bank.same_schema import hold_to_schema
from quizapp.bank.schema import HEAD
from quizapp.bank.scores import Standings
from quizapp.bank.search_door import SearchDoor
from quizapp.bank.sharing_door import SharingDoor
from quizapp.bank.similar_door import SimilarDoor
from quizapp.bank.statistics_door import StatisticsDoor
from quizapp.bank.trouble import code_of, told_plainly
from quizapp.errors import Code, Finding, QuizError
from quizapp.game.modes import Choice
from quizapp.game.party import PartyRound
from quizapp.game.people import KnownPlayer, Mark, PlayerChange
from quizapp.game.podium import Meeting
from quizapp.game.practice import ToPractise
from quizapp.game.round import Round
from quizapp.game.standings import Best, Days, TableHead, Waiting
from quizapp.game.stock import Stock
from quizapp.items.item import Item
from quizapp.items.listed import ListedItem
from quizapp.items.notice import Notice
from quizapp.items.pack import Pack

if TYPE_CHECKING:
    from quizapp.bank.listening import Listener

_LOCK_WAIT_S = 5.0
_OPEN_S = 60.0
"""How long a server may take for a step of opening a bank."""
_LOCK_STEP_S = 0.05


class Bank(
    PlayDoor,
    MakersDoor,
    BulkDoor,
    PastDoor,
    PacksDoor,
    StatisticsDoor,
    ImportDoor,
    PicturesDoor,
    SearchDoor,
    SimilarDoor,
    SafetyDoor,
    SharingDoor,
):
    """An open bank. Verbs that write must all be called on one thread, readers on others.

    Every verb raises QuizError, and only that, when the bank cannot do it.
    """

    def __init__(self, url: URL) -> None:
        super().__init__()
        self.file: Path | None = file_of(url)
        self.may_write_questions = True
        """Whether this login may change questions; whoever has a file may."""
        self.machine = b""
        """The mark of this computer, which rounds that are dealt here carry; b"": none."""
        self._url = url
        self._listener: Listener | None = None
        self._name = str(self.file or url.host or "")
        self._identity = self.file and identity(self.file)
        self._look = safekeeping.Look()
        self._writer, self._reader = engines_for(url)
        if self.file is None:
            hold_to_schema(self._writer, self._name)

    @classmethod
    def open(cls, url: URL, lock: BankLock | None = None, outboxes: Path | None = None) -> "Bank":
        """Open a bank, make it where there is none, and bring an older one up to date.

        ``lock`` is the bank's lock where the caller holds it; else it is taken for as long
        as the schema is made or changed. What play cannot write into a shared bank is kept in
        the folder ``outboxes``, and what waits there is sent. Raises QuizError; a refused bank
        is untouched.
        """
        path = file_of(url)
        if path is None:
            with at_most(_OPEN_S):
                bank = cls._opened(url, may_write_questions=_prepare_shared(url))
            try:
                bank.keep_outbox(outboxes)
            except QuizError:
                bank.close()
                raise
            return bank
        with told_plainly(str(path)):
            logged = is_left(path, "-wal") or is_left(path, "-journal")
            found = look_at(path)
            if found is not None:
                require_one_name(path)
            if found != HEAD:
                _prepare_file(path, lock)
            if lock is not None and (lock.unclean or logged):
                _look_after_crash(path, whole=not lock.unclean)
        return cls._opened(url)

    @classmethod
    def _opened(cls, url: URL, *, may_write_questions: bool = True) -> "Bank":
        """Return the bank, without what a killed import left."""
        bank = cls(url)
        bank.may_write_questions = may_write_questions
        try:
            if may_write_questions:
                bank.clear_leftovers()
        except QuizError:
            bank.close()
            raise
        return bank

    def find_rights(self) -> bool:
        """Ask a shared bank's server whether this login may change questions."""
        from quizapp.bank.roles import may_write_questions  # on a server alone  # noqa: PLC0415

        with self._read() as db:
            return may_write_questions(db.connection())

    def listen(self, told: Callable[[Notice], None]) -> None:
        """Tell what others change in a shared bank, on a thread of its own, until it is closed."""
        if self.file is None and self._listener is None:
            from quizapp.bank.listening import Listener  # not for a file  # noqa: PLC0415

            self._listener = Listener(self._url, told)

    def stop_listening(self) -> None:
        """Tell no more."""
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.stop()

    def close(self) -> None:
        """Let go of the bank's file, and of the right to import."""
        self.stop_listening()
        self._give_right_back()
        self._close_outbox()
        self._reader.dispose()
        self._writer.dispose()

    # what is asked of the questions

    def shipped_digests(self) -> set[str]:
        """Return the digests of the shipped pack files that the bank has taken in."""
        with self._read() as db:
            return packs.shipped_digests(db)

    def take_in(self, pack: Pack, files_digest: str) -> int:
        """Bring a shipped pack's questions in line with its files; return how many changed."""
        with self._write_questions() as db:
            return packs.take_in(db, pack, files_digest)

    def stock(self) -> Stock:
        """Return what can be played."""
        with self._read() as db:
            return draw.stock(db)

    def everything(self, search: str = "", pack: str = "") -> list[ListedItem]:
        """Return all matching questions."""
        with self._read() as db:
            return questions.everything(db, search, pack)

    def categories(self) -> list[str]:
        """Return the categories in use."""
        with self._read() as db:
            return questions.categories(db)

    def add(self, item: Item, pack: str = "") -> ListedItem:
        """Add a question to a pack of the user's own, by its ref or title, or to the usual one."""
        with self._write_questions() as db:
            return questions.add(db, item, pack)

    def change(
        self, uid: bytes, item: Item, *, whole: bool = False, pack: str = "", over: str = ""
    ) -> ListedItem:
        """Change a question of the user's own, and move it to another pack of theirs.

        ``over`` is the stamp of the question that this may take the place of ("": any).
        """
        with self._write_questions() as db:
            listed = questions.change(db, uid, item, whole=whole, over=over)
            if pack not in ("", listed.pack_ref):
                bulk_edits.move(db, [uid], pack)
                listed = questions.listed(questions.require(db, uid))
            return listed

    def remove(self, uid: bytes, *, over: str = "") -> bytes:
        """Delete a question of the user's own; return the change's uid. ``over``: as in change."""
        with self._write_questions() as db:
            return questions.remove(db, uid, over)

    def undo(self, change_uid: bytes) -> None:
        """Take a change of questions back."""
        with self._write_questions() as db:
            changes.undo(db, change_uid)

    def last_change(self) -> Change | None:
        """Return the change that undo would take back."""
        with self._read() as db:
            return changes.last_change(db)

    # players

    def players(self, *, ours: bool = False) -> list[KnownPlayer]:
        """Return who plays on this bank, who played last first; ``ours``: whom one can play as."""
        with self._read() as db:
            return players.everyone(db, ours=ours)

    def add_player(self, name: str, mark: Mark | None = None) -> KnownPlayer:
        """Add a player; without a mark they get one that nobody wears yet."""
        with self._write() as db:
            return players.add(db, name, mark)

    def change_player(self, uid: bytes, name: str, mark: Mark) -> bytes | None:
        """Give a player another name or mark; return the change's uid."""
        with self._write(Notice.SCORES) as db:
            return players.change(db, uid, name, mark)

    def merge_players(self, uid: bytes, into_uid: bytes) -> bytes:
        """Give all that is one player's to another; return the change's uid."""
        with self._write(Notice.SCORES) as db:
            return player_merge.merge(db, uid, into_uid)

    def remove_player(self, uid: bytes) -> bytes:
        """Delete a player; return the change's uid."""
        with self._write(Notice.SCORES) as db:
            return player_merge.remove(db, uid)

    def erase_player(self, uid: bytes) -> bool:
        """Delete a player with all that is theirs, for good; tell whether the disk is rid of it.

        Else, as where another program reads the bank, that comes when all have closed it.
        """
        with self._write(Notice.SCORES) as db:
            player_erase.erase(db, uid)
        with told_plainly(self._name):
            return player_erase.empty_log(self._writer)

    def undo_players(self, change_uid: bytes) -> None:
        """Take a change of players back."""
        with self._write(Notice.SCORES) as db:
            player_changes.undo(db, change_uid)

    def last_player_change(self) -> PlayerChange | None:
        """Return the change of players that undo would take back."""
        with self._read() as db:
            return player_changes.last_change(db)

    # rounds

    def deal(self, choice: Choice, player: str) -> NewRound:
        """Draw a round; ``begin`` writes it."""
        with at_most(ANSWER_S), self._read() as db:
            return self._knows_players(db, deal.deal(db, choice, player))

    def deal_again(self, asked_uids: Sequence[bytes], player: str) -> NewRound:
        """Deal questions that were answered wrongly once more."""
        with at_most(ANSWER_S), self._read() as db:
            return self._knows_players(db, deal.deal_again(db, asked_uids, player))

    def to_practise(self, choice: Choice, player: str) -> ToPractise:
        """Return what a player's practice under a choice would draw from."""
        with self._read() as db:
            return cards.to_practise(db, choice, player)

    def days_until_next(self, asked_uid: bytes) -> int | None:
        """Return in how many days what was asked is due again for its player, if it is."""
        with self._read() as db:
            return cards.days_until_next(db, asked_uid)

    def waiting(self) -> Waiting | None:
        """Return the round that can be taken up again."""
        with self._read() as db:
            return resume.waiting(db)

    def restore(self, round_uid: bytes) -> Round:
        """Return an interrupted round as it stood."""
        with self._read() as db:
            return resume.restore(db, round_uid)

    # parties

    def deal_party(self, choice: Choice, players: Sequence[str]) -> NewParty:
        """Draw a party; ``begin`` writes it."""
        with at_most(ANSWER_S), self._read() as db:
            return self._knows_players(db, deal.deal_party(db, choice, players))

    def restore_party(self, round_uid: bytes) -> PartyRound:
        """Return an interrupted party as it stood."""
        with self._read() as db:
            return party.restore(db, round_uid)

    def meetings(self, round_uid: bytes) -> list[Meeting]:
        """Return how players of a party who had met before fare against each other."""
        with self._read() as db:
            return meetings.meetings(db, round_uid)

    # scores

    def standings(self, round_uid: bytes) -> Standings | None:
        """Return where a finished round is ranked."""
        with self._read() as db:
            return high_scores.standings(db, round_uid)

    def tables(self) -> list[TableHead]:
        """Return the high-score tables that have rounds."""
        with self._read() as db:
            return high_scores.heads(db)

    def table_of(self, round_uid: bytes) -> str:
        """Return the key of a round's table."""
        with self._read() as db:
            return high_scores.table_of(db, round_uid)

    def best(self, choice: Choice, packs_key: str, player: str) -> Best | None:
        """Return a player's best round under a choice."""
        with self._read() as db:
            return high_scores.best(db, choice, packs_key, player)

    def days(self, player: str) -> Days:
        """Return a player's daily rounds of late."""
        with self._read() as db:
            return daily.days(db, player)

    def history(self) -> list[dict[str, Any]]:
        """Return every round that has an answer, newest first."""
        with self._read() as db:
            return high_scores.history(db)

    # safe hands

    @contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """Have a server that is silent for so long be taken as one that cannot be reached."""
        with at_most(seconds):
            yield

    def check(self) -> Sequence[Finding]:
        """Return all that is wrong with the bank."""
        findings = health.of_file(self.file) if self.file else []
        if findings:
            return findings
        with self._read() as db:
            return health.of_rows(db)

    def require_writable(self) -> None:
        """Raise QuizError where nothing can be written."""
        with self._write() as db:
            db.connection()

    @contextmanager
    def _read(self) -> Iterator[Session]:
        """Give a session that reads; rolled back, psycopg would forget what is prepared."""
        session = Session(self._reader, info={MARK: self.machine}, expire_on_commit=False)
        with told_plainly(self._name), session as db, db.begin():
            yield db

    @contextmanager
    def _write(self, notice: Notice | None = None) -> Iterator[Session]:
        self._require_same_file()
        with told_plainly(self._name), Session(self._writer) as db, db.begin():
            yield db
            if notice is not None:
                notices.tell(db, notice)

    @contextmanager
    def _write_questions(self) -> Iterator[Session]:
        if not self.may_write_questions:
            raise QuizError(Code.BANK_NOT_ALLOWED)
        with self._write(Notice.QUESTIONS) as db:
            yield db

    def _require_same_file(self) -> None:
        """Raise QuizError with BANK_GONE where the open file has lost its name: nobody finds it."""
        if self.file is not None and identity(self.file) != self._identity:
            raise QuizError(Code.BANK_GONE, file=self._name)

    def _right_to_import(self) -> Callable[[], None] | None:
        from quizapp.bank.import_lock import try_lock  # noqa: PLC0415

        with told_plainly(self._name):
            return try_lock(self._url, self._reader)


def _prepare_file(path: Path, lock: BankLock | None) -> None:
    """Make or upgrade a bank's file under its lock."""
    from quizapp.bank import setup  # only where there is work  # noqa: PLC0415

    held = lock or _wait_for_lock(path)
    try:
        found = look_at(path)
        setup.clear_unfinished(path)
        if found is None:
            setup.make_file(path)
        elif found != HEAD:
            setup.upgrade_file(path)
    finally:
        if lock is None:
            held.release()


def _look_after_crash(path: Path, *, whole: bool) -> None:
    """Raise QuizError with BANK_DAMAGED for an unsound bank.

    ``whole`` looks into indexes too: SQLite takes in any log that has the bank's name, and where
    there was no crash it may be another bank's.
    """
    from quizapp.bank import setup  # noqa: PLC0415

    setup.clear_unfinished(path)
    sound = not safekeeping.integrity(path) if whole else safekeeping.quick_check(path)
    if not sound:
        raise QuizError(Code.BANK_DAMAGED, file=str(path))


def _wait_for_lock(path: Path) -> BankLock:
    lock = BankLock(path)
    until = time.monotonic() + _LOCK_WAIT_S
    while not lock.acquire():
        if time.monotonic() > until:
            raise QuizError(Code.BANK_IN_USE, file=str(path))
        time.sleep(_LOCK_STEP_S)
    return lock


def _prepare_shared(url: URL) -> bool:
    """Make or upgrade a shared bank; return whether this login may change its questions."""
    from quizapp.bank import roles, setup  # noqa: PLC0415

    engine = engine_for(url, writes=True)
    try:
        found = setup.revision_of(engine)
        if found is None:
            setup.make_shared(url)
        elif found != HEAD:
            require_known(found, url.host or "")
            with engine.connect() as connection:
                if not roles.may_change_schema(connection):
                    raise QuizError(Code.BANK_OWNER_WANTED)
            setup.migrate(url, HEAD)
        with engine.connect() as connection:
            return roles.may_write_questions(connection)
    except SQLAlchemyError as error:
        raise QuizError(code_of(error), file=url.host or "") from error
    finally:
        engine.dispose()
