"""Word from one window of a shared bank to all others that something is new.

Whoever writes says so in the transaction that writes, so that nobody is told of what was not kept.
The server brings it; it says only what kind of thing is new, and who may play may say it.
"""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from quizapp.bank.mine import in_a_file
from quizapp.items.notice import Notice

CHANNEL = "quizapp"


def tell(db: Session, notice: Notice) -> None:
    """Tell all others, once this is committed; of a file there is nobody to tell."""
    if not in_a_file(db):
        db.execute(select(func.pg_notify(CHANNEL, str(notice))))
