"""Queueing labels, in the transaction of the entries that ask for them, and what is known of them.

What a printer's worker does to a label is in `print_spool`; here is what people and entries do.
"""

from dataclasses import dataclass, replace

from sqlalchemy import bindparam, desc, func, select, update

from kiosk.domain.ids import Subject
from kiosk.domain.labels import Label
from kiosk.domain.printing import Asked, Printed, PrintState
from kiosk.store.codec import decode, encode
from kiosk.store.driver import Cursor, Row
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
    .where(SPOOL.c.state.in_([bindparam("old"), bindparam("asked")]))
)
_COPIES = compiled(select(func.max(SPOOL.c.copy)).where(SPOOL.c.subject == bindparam("subject")))
_PRINTED = compiled(
    select(SPOOL.c.job, SPOOL.c.copy, SPOOL.c.state, SPOOL.c.queued_us)
    .where(SPOOL.c.subject == bindparam("subject"))
    .order_by(desc(SPOOL.c.job))
)
_STATE = compiled(
    update(SPOOL).values(state=bindparam("new")).where(SPOOL.c.job == bindparam("of"))
)
_ASKED = compiled(
    select(
        SPOOL.c.job,
        SPOOL.c.subject,
        SPOOL.c.content,
        SPOOL.c.printer,
        SPOOL.c.copy,
    )
    .where(SPOOL.c.state == bindparam("state"))
    .order_by(SPOOL.c.job)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A label that entries ask for.

    Attributes:
        group: the id of the group of entries.
        subject: what wears the label.
        operator: who asked for it.
        at_us: when, microseconds since 1970 UTC.
    """

    group: bytes
    subject: str
    label: Label
    operator: str
    at_us: int


def queue(cursor: Cursor, wanted: Wanted) -> None:
    """Queue a label behind all others, in the transaction of the entries that ask for it."""
    label = wanted.label
    about = (wanted.group, wanted.subject, label.template, encode(label), label.copy)
    asked = (PrintState.QUEUED.value, wanted.at_us, label.kind.value, wanted.operator)
    cursor.execute(_QUEUE, (*about, *asked, "", "", 0, "", 0, 0, b"", b""))


def withdraw(cursor: Cursor, group: bytes, subject: str) -> None:
    """Void a label that waits or is asked about: what it names was taken back."""
    about = (PrintState.VOIDED.value, subject, group)
    cursor.execute(_WITHDRAW, (*about, PrintState.QUEUED.value, PrintState.UNKNOWN.value))


def last_label(cursor: Cursor, subject: str) -> Label | None:
    """Return the label of `subject` queued last, its copy the highest there was; None for none."""
    row = cursor.execute(_LAST, (subject,)).fetchone()
    most = cursor.execute(_COPIES, (subject,)).fetchone()
    if row is None or most is None or not isinstance(most[0], int):
        return None
    return replace(decode(str(row[0]), Label), copy=most[0])


def printed(cursor: Cursor, subject: str) -> tuple[Printed, ...]:
    """Return the labels of `subject` that were queued here, the newest first."""
    rows = cursor.execute(_PRINTED, (subject,)).fetchall()
    return tuple(_printed(row) for row in rows)


def verify(cursor: Cursor, subject: str, copy: int) -> int:
    """Note that a label was scanned, and return its copy; 0 where none could have been.

    Args:
        cursor: of the transaction.
        subject: what wears it.
        copy: which one was asked for; 0 for the newest, if that was not verified yet.
    """
    for each in printed(cursor, subject):
        if each.state is PrintState.VERIFIED and copy in {0, each.copy}:
            return copy
        if each.came_out and copy in {0, each.copy}:
            cursor.execute(_STATE, (PrintState.VERIFIED.value, each.job))
            return each.copy
    return 0


def asked(cursor: Cursor) -> tuple[Asked, ...]:
    """Return the labels whose print is not known, the oldest first."""
    rows = cursor.execute(_ASKED, (PrintState.UNKNOWN.value,)).fetchall()
    return tuple(_asked(row) for row in rows)


def settle(cursor: Cursor, job: int, state: PrintState) -> None:
    """Note what a person said of a label."""
    cursor.execute(_STATE, (state.value, job))


def _printed(row: Row) -> Printed:
    job, copy, state, queued_us = row
    return Printed(
        job=job if isinstance(job, int) else 0,
        copy=copy if isinstance(copy, int) else 1,
        state=PrintState(str(state)),
        queued_us=queued_us if isinstance(queued_us, int) else 0,
    )


def _asked(row: Row) -> Asked:
    job, subject, content, printer, copy = row
    return Asked(
        job=job if isinstance(job, int) else 0,
        subject=Subject(str(subject)),
        label=decode(str(content), Label),
        printer=str(printer),
        copy=copy if isinstance(copy, int) else 1,
    )
