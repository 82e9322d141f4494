"""The print spool: which labels wait, and how far each is."""

from collections.abc import Callable

from sqlalchemy import bindparam, select, update

from kiosk.domain.labels import Label
from kiosk.store.codec import decode
from kiosk.store.driver import Cursor
from kiosk.store.local import SPOOL
from kiosk.store.reading import Snapshot
from kiosk.store.showing import Spooled
from kiosk.store.sql import compiled
from kiosk.store.writer import Priority

PRINTER = Priority.PRINTER
QUEUED = "QUEUED"
PRINTED = "PRINTED"

_QUEUED = compiled(
    select(SPOOL.c.job, SPOOL.c.content, SPOOL.c.state, SPOOL.c.copy)
    .where(SPOOL.c.state == bindparam("state"))
    .order_by(SPOOL.c.job)
)
_STATE = compiled(
    update(SPOOL).values(state=bindparam("new")).where(SPOOL.c.job == bindparam("job_id"))
)


def queued(record: Snapshot) -> list[tuple[int, Spooled]]:
    """Return the labels that wait for a printer with their jobs, the one queued first first."""
    rows = record.cursor().execute(_QUEUED, (QUEUED,)).fetchall()
    return [
        (job, Spooled(label=decode(str(content), Label), state=str(state), copy=copy))
        for job, content, state, copy in rows
        if isinstance(job, int) and isinstance(copy, int)
    ]


def printed(job: int) -> Callable[[Cursor], None]:
    """Return the job for the writer that notes a label as printed."""

    def run(cursor: Cursor) -> None:
        cursor.execute(_STATE, (PRINTED, job))

    return run
