"""The threads that talk to the bank: order kept, nothing lost, nothing written twice."""

import threading
from collections.abc import Callable, Iterator

import pytest

from quizapp.bank.writer import Worker
from quizapp.errors import Code, QuizError


class Diary:
    """What jobs wrote, in order; jobs with a broken pen fail until it is mended."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.told: list[str] = []
        self.broken = False
        self.changed = threading.Condition()

    def job(self, line: str) -> Callable[[], str]:
        def write() -> str:
            if self.broken:
                raise QuizError(Code.DISK_FULL)
            self.lines.append(line)
            return line

        return write

    def done(self, line: str) -> None:
        with self.changed:
            self.told.append(line)
            self.changed.notify_all()

    def failed(self, error: QuizError) -> None:
        self.done(error.code)

    def wait_for(self, count: int) -> None:
        with self.changed:
            assert self.changed.wait_for(lambda: len(self.told) >= count, 10)


@pytest.fixture
def diary() -> Diary:
    return Diary()


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = Worker("writer of a test")
    yield made
    made.stop()


def keep(worker: Worker, diary: Diary, *lines: str) -> None:
    for line in lines:
        worker.keep(diary.job(line), diary.done, diary.failed)


def test_jobs_run_in_the_order_in_which_they_came(worker: Worker, diary: Diary) -> None:
    keep(worker, diary, *map(str, range(100)))
    assert worker.drain(10) == 0
    assert diary.lines == diary.told == [str(number) for number in range(100)]


def test_a_result_and_a_failure_are_told(worker: Worker, diary: Diary) -> None:
    worker.ask(diary.job("asked"), diary.done, diary.failed)
    diary.wait_for(1)
    diary.broken = True
    worker.ask(diary.job("never"), diary.done, diary.failed)
    diary.wait_for(2)
    assert diary.told == ["asked", Code.DISK_FULL]
    assert worker.waiting == 0


def test_a_write_that_fails_holds_all_behind_it_until_somebody_says_again(
    worker: Worker, diary: Diary
) -> None:
    diary.broken = True
    keep(worker, diary, "one")
    diary.wait_for(1)
    diary.broken = False
    keep(worker, diary, "two", "three")
    worker.ask(diary.job("a question meanwhile"), diary.done, diary.failed)
    diary.wait_for(2)
    assert diary.lines == ["a question meanwhile"]
    assert worker.waiting == 3
    worker.again()
    diary.wait_for(5)
    assert diary.lines[1:] == ["one", "two", "three"]
    assert worker.waiting == 0


def test_again_in_vain_keeps_the_order(worker: Worker, diary: Diary) -> None:
    diary.broken = True
    keep(worker, diary, "one", "two", "three")
    for tries in range(1, 4):
        diary.wait_for(tries)
        assert worker.waiting == 3
        worker.again()
    diary.wait_for(4)
    diary.broken = False
    assert worker.drain(10) == 0
    assert diary.lines == ["one", "two", "three"]


def test_what_is_kept_at_the_moment_of_a_failure_stays_behind_what_came_before(
    worker: Worker, diary: Diary
) -> None:
    """The window hears of the failure while the second write is still in the queue."""
    diary.broken = True
    begin = threading.Event()

    def first() -> str:
        assert begin.wait(10)
        return diary.job("one")()

    def on_failure(error: QuizError) -> None:
        keep(worker, diary, "three")
        diary.failed(error)

    worker.keep(first, diary.done, on_failure)
    keep(worker, diary, "two")
    begin.set()
    diary.wait_for(1)
    diary.broken = False
    assert worker.drain(10) == 0
    assert diary.lines == ["one", "two", "three"]


def test_the_same_job_is_tried_again_with_what_it_carries(worker: Worker, diary: Diary) -> None:
    """An answer that is tried again has the uid that it had."""
    seen: list[bytes] = []
    uid = b"an answer's uid!"

    def write() -> None:
        seen.append(uid)
        if len(seen) == 1:
            raise QuizError(Code.BANK_BUSY)

    worker.keep(write, lambda _: None, diary.failed)
    diary.wait_for(1)
    assert worker.drain(10) == 0
    assert seen == [uid, uid]


def test_drain_tells_how_many_are_not_kept(worker: Worker, diary: Diary) -> None:
    diary.broken = True
    keep(worker, diary, "one", "two")
    assert worker.drain(10) == 2
    diary.broken = False
    assert worker.drain(10) == 0


def test_drain_does_not_wait_for_ever(worker: Worker) -> None:
    hold = threading.Event()
    worker.keep(lambda: hold.wait(10), lambda _: None, lambda _: None)
    assert worker.drain(0.05) == 1
    hold.set()
    assert worker.drain(10) == 0


def test_stop_finishes_what_can_be_finished(diary: Diary) -> None:
    worker = Worker("writer of a test")
    keep(worker, diary, *"abc")
    assert worker.stop() == 0
    assert diary.lines == ["a", "b", "c"]


def test_stop_tells_how_many_are_lost(diary: Diary) -> None:
    diary.broken = True
    worker = Worker("writer of a test")
    keep(worker, diary, *"abc")
    worker.ask(lambda: None, lambda _: None, lambda _: None)
    assert worker.stop() == 3
    assert diary.lines == []


def test_stop_tries_what_failed_once_more(diary: Diary) -> None:
    diary.broken = True
    worker = Worker("writer of a test")
    keep(worker, diary, *"abc")
    diary.wait_for(1)
    diary.broken = False
    assert worker.stop() == 0
    assert diary.lines == ["a", "b", "c"]


def test_a_bug_of_ours_in_a_job_is_told_and_ends_nothing(worker: Worker, diary: Diary) -> None:
    def buggy() -> None:
        raise RuntimeError("a bug")

    worker.ask(buggy, diary.done, diary.failed)
    worker.ask(diary.job("after it"), diary.done, diary.failed)
    diary.wait_for(2)
    assert diary.told == [Code.UNEXPECTED, "after it"]


def test_a_bug_where_the_result_is_told_ends_nothing(worker: Worker, diary: Diary) -> None:
    def buggy(_result: object) -> None:
        raise RuntimeError("the window is gone")

    worker.ask(diary.job("one"), buggy, buggy)
    diary.broken = True
    worker.ask(diary.job("two"), buggy, buggy)
    worker.ask(lambda: "three", diary.done, diary.failed)
    diary.wait_for(1)
    assert diary.told == ["three"]
