"""Nothing is written into a shared bank whose schema is another than this program's.

The server may have been updated by a newer program since the bank was opened.
"""

from sqlalchemy import Connection, Engine, event, text

from quizapp.bank.look import require_known
from quizapp.bank.schema import HEAD
from quizapp.errors import Code, QuizError

_REVISION = text("SELECT version_num FROM alembic_version")


def hold_to_schema(engine: Engine, name: str) -> None:
    """Have each transaction that writes begin by looking at the schema, and fail at another.

    To have looked keeps ``migrate`` waiting until the transaction ends, for it locks that table
    first. They fail with QuizError: BANK_NEWER, or BANK_IN_USE where an older bank was put in
    the place of this one.
    """

    def look(connection: Connection) -> None:
        if connection.get_execution_options().get("postgresql_readonly"):
            return  # those who read share the engine, and what they hear of
        found = str(connection.scalar(_REVISION))
        if found != HEAD:
            require_known(found, name)
            raise QuizError(Code.BANK_IN_USE, file=name)

    event.listen(engine, "begin", look)
