"""The threads that talk to the bank: one that writes, one that reads; none is the window's.

What a round writes is kept in order: when one write fails, it and all behind it wait until
somebody says «again», and each goes in as it was, with the same uids.
"""

import logging
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from quizapp.errors import Code, QuizError

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Job:
    run: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[QuizError], None]
    ordered: bool = False


class Worker:
    """One thread that runs jobs in the order in which they came.

    ``done`` and ``failed`` are called on this thread; a window hands over to its own.
    """

    def __init__(self, name: str) -> None:
        self._jobs: deque[_Job] = deque()
        self._held: deque[_Job] = deque()
        self._ready = threading.Condition()
        self._stopping = False
        self._busy = False
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def ask(
        self,
        run: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[QuizError], None],
    ) -> None:
        """Run a job once; its result or its failure is told."""
        self._add(_Job(run, done, failed))

    def keep(
        self,
        run: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[QuizError], None],
    ) -> None:
        """Run a job that must not be lost: after a failure it waits, and all behind it too."""
        self._add(_Job(run, done, failed, ordered=True))

    def again(self) -> None:
        """Try what waits once more, in its order."""
        with self._ready:
            self._jobs.extendleft(reversed(self._held))
            self._held.clear()
            self._ready.notify()

    @property
    def waiting(self) -> int:
        """How many ordered jobs are not in the bank yet."""
        with self._ready:
            return len(self._held) + sum(job.ordered for job in self._jobs) + self._busy

    @property
    def holds_back(self) -> bool:
        """Whether a job has failed and waits to be tried again."""
        with self._ready:
            return bool(self._held)

    def drain(self, timeout_s: float) -> int:
        """Try all that waits once more; return how many ordered jobs are still not kept."""
        self.again()
        idle = threading.Event()
        self._add(_Job(lambda: None, lambda _: idle.set(), lambda _: idle.set()))
        idle.wait(timeout_s)
        return self.waiting

    def stop(self, timeout_s: float | None = 10) -> int:
        """Finish what can be finished and end the thread; return how many jobs were not kept."""
        self.again()
        with self._ready:
            self._stopping = True
            self._ready.notify()
        self._thread.join(timeout_s)
        return self.waiting

    def _add(self, job: _Job) -> None:
        with self._ready:
            self._jobs.append(job)
            self._ready.notify()

    def _work(self) -> None:
        while True:
            with self._ready:
                while not self._jobs and not self._stopping:
                    self._ready.wait()
                if not self._jobs:
                    return
                job = self._jobs.popleft()
                if job.ordered and self._held:
                    self._held.append(job)
                    continue
                self._busy = job.ordered
            self._run(job)

    def _run(self, job: _Job) -> None:
        failure: QuizError | None = None
        result: Any = None
        try:
            result = job.run()
        except QuizError as error:
            failure = error
        except Exception as error:  # a bug of ours must not end the thread  # noqa: BLE001
            _log.critical("unexpected, in a job of the bank", exc_info=True)
            failure = QuizError(Code.UNEXPECTED)
            failure.__cause__ = error
        with self._ready:
            self._busy = False
            if failure is not None and job.ordered:
                self._held.append(job)
        try:
            if failure is None:
                job.done(result)
            else:
                job.failed(failure)
        except Exception:  # whoever asked is gone, or has a bug of its own  # noqa: BLE001
            _log.exception("the end of a job could not be told")
