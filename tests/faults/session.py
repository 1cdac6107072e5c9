"""A session in German while faults strike; what is found is printed as lines of JSON."""

import io
import json
import random
from collections.abc import Sequence
from contextlib import ExitStack, redirect_stderr, suppress
from pathlib import Path

from quizapp import log, paths
from quizapp.app import start
from quizapp.formats.pack_folder import read_pack
from quizapp.game.modes import Choice
from quizapp.game.presets import choices_to_json
from quizapp.resources import root
from quizapp.settings import Settings, write_settings
from quizapp.ui.widgets import first_moment
from tests.faults.sabotage import TYPED, Sabotage, some_error
from tests.faults.sentences import Sentences, python_in
from tests.faults.visitor import Visitor
from tests.play.player import Player

_LANGUAGE = "de"
_CALLS = (30, 300, 3_000)
_MOMENT_MS = 50


def use(sabotage: Sabotage, home: Path, count: int, seed: int) -> None:
    """Use the program until so many faults have struck."""
    first_moment.HOLD_MS = 0  # type: ignore[misc]
    packs = [read_pack(found) for found in root("questions").iterdir() if found.is_dir()]
    keys = {item.stem: item.key for pack in packs for item in pack.items}
    chance, stderr = random.Random(seed), io.StringIO()
    with redirect_stderr(stderr), ExitStack() as done:
        places = _places(home)
        done.enter_context(log.install(places, lambda details: window.apologise(details)))
        player = Player(start(None, places, done))
        window = player.game.window
        player.ready()
        visitor = Visitor(player, keys, chance, home)
        watch = _Watch(visitor, set(keys))
        struck = 0
        while struck < count:
            errand = chance.choice(visitor.errands)
            sabotage.arm(chance.randrange(1, chance.choice(_CALLS)), some_error(chance))
            with suppress(Exception):  # what is sent from here comes back here
                errand()
            visitor.until(lambda: bool(sabotage.where), _MOMENT_MS)
            if sabotage.disarm():
                struck += 1
                where = f"{errand.__name__}, {sabotage.where}"
                watch.look(where)
                watch.tell(where, visitor.recover())
        lost = player.game.desk.drain()
        wrong = player.ask(lambda bank: bank.check())
        window.close()
        player.game.end()
    watch.close(lost, wrong, places.log.parent, stderr.getvalue())
    print(json.dumps({"ended": str(struck)}))


def _places(home: Path) -> paths.Paths:
    places = paths.find(home / "data")
    places.ensure()
    choice = choices_to_json([Choice(length=20, time_limit_s=None)])
    settings = Settings(player=TYPED, choices=choice, language=_LANGUAGE, motion="reduced")
    write_settings(places.settings, settings)
    return places


class _Watch:
    """Reads the screen after each fault, and the log at the end."""

    def __init__(self, visitor: Visitor, stems: set[str]) -> None:
        self._visitor, self._stems = visitor, stems
        self._sentences = Sentences(_LANGUAGE)

    def look(self, where: str) -> None:
        """Read what stands on the screen after a fault."""
        for text in self._visitor.texts():
            if python_in(text):
                _fail(f"{where}: the screen says “{text}”")

    def tell(self, where: str, stuck: str) -> None:
        """Print what a fault has led to."""
        self.look(where)
        heard = sorted(self._visitor.heard)
        self._visitor.heard.clear()
        print(json.dumps({"struck": where, "said": heard}), flush=True)
        if stuck:
            _fail(f"{where}: {stuck}")
        for said in heard:
            if not self._sentences.holds(said):
                _fail(f"{where}: no sentence of the game says “{said}”")

    def close(self, lost: int, wrong: Sequence[object], logs: Path, stderr: str) -> None:
        """Print what is wrong with the log, the bank and the terminal at the end."""
        logged = "".join(file.read_text("utf-8") for file in logs.iterdir())
        if TYPED in logged or any(stem in logged for stem in self._stems):
            _fail("the log says what a player typed or what a question asks")
        if "Traceback" in stderr or TYPED in stderr:
            _fail(f"the terminal says {stderr[-500:]}")
        if lost or wrong:
            _fail(f"{lost} writes are lost; the bank has {wrong}")


def _fail(what: str) -> None:
    print(json.dumps({"failure": what}), flush=True)
