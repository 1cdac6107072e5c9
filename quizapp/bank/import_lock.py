"""One import a bank at a time, so that nobody clears what another process is still writing."""

from collections.abc import Callable

from sqlalchemy import URL, Engine, func, select

from quizapp.bank.connect import file_of
from quizapp.bank.lock import BankLock

_KEY = 0x5155495A0001


def try_lock(url: URL, engine: Engine) -> Callable[[], None] | None:
    """Take the right to import; return what gives it back, or None where another has it.

    The operating system, or the server, gives it back where a process is killed. Raises
    OSError where the folder cannot be written.
    """
    path = file_of(url)
    if path is not None:
        lock = BankLock(path.with_name(f"{path.name}.import"))
        return lock.release if lock.acquire() else None
    connection = engine.connect().execution_options(isolation_level="AUTOCOMMIT")
    if connection.scalar(select(func.pg_try_advisory_lock(_KEY))):

        def release() -> None:
            connection.execute(select(func.pg_advisory_unlock(_KEY)))
            connection.close()

        return release
    connection.close()
    return None
