"""Queueing labels, in the transaction of the entries that ask for them."""

from dataclasses import replace

from sqlalchemy import bindparam, desc, func, select, update

from kiosk.domain.labels import Label
from kiosk.store.codec import decode, encode
from kiosk.store.driver import Cursor
from kiosk.store.local import SPOOL
from kiosk.store.sql import compiled, inserting

_QUEUE = inserting(SPOOL)
_LAST = compiled(
    select(SPOOL.c.content)
    .where(SPOOL.c.subject == bindparam("subject"))
    .order_by(desc(SPOOL.c.job))
)
_WITHDRAW = compiled(
    update(SPOOL)
    .values(state=bindparam("new"))
    .where(SPOOL.c.subject == bindparam("of"))
    .where(SPOOL.c.group_id == bindparam("by"))
    .where(SPOOL.c.state == bindparam("old"))
)
_COPIES = compiled(select(func.max(SPOOL.c.copy)).where(SPOOL.c.subject == bindparam("subject")))


def queue(cursor: Cursor, group: bytes, subject: str, label: Label, at_us: int) -> None:
    """Queue a label behind all others.

    Args:
        cursor: of the transaction.
        group: the id of the group of entries that ask for it.
        subject: what wears the label.
        label: what it says.
        at_us: now, microseconds since 1970 UTC.
    """
    row = (group, subject, label.template, encode(label), label.copy, "QUEUED", at_us)
    cursor.execute(_QUEUE, row)


def withdraw(cursor: Cursor, group: bytes, subject: str) -> None:
    """Take a label that waits out of the queue: what it names was taken back."""
    cursor.execute(_WITHDRAW, ("VOIDED", subject, group, "QUEUED"))


def last_label(cursor: Cursor, subject: str) -> Label | None:
    """Return the label of `subject` queued last, its copy the highest there was; None for none."""
    row = cursor.execute(_LAST, (subject,)).fetchone()
    most = cursor.execute(_COPIES, (subject,)).fetchone()
    if row is None or most is None or not isinstance(most[0], int):
        return None
    return replace(decode(str(row[0]), Label), copy=most[0])
