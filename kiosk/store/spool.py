"""The print spool: which labels wait, how far each is, and which is a thing's newest."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import bindparam, desc, func, select, update

from kiosk.domain.ids import Subject
from kiosk.domain.labels import Label
from kiosk.store.codec import decode
from kiosk.store.driver import Cursor, Row
from kiosk.store.local import SPOOL
from kiosk.store.reading import Snapshot
from kiosk.store.sql import compiled
from kiosk.store.writer import Priority

PRINTER = Priority.PRINTER
QUEUED = "QUEUED"
PRINTED = "PRINTED"

_COLUMNS = (SPOOL.c.job, SPOOL.c.content, SPOOL.c.state, SPOOL.c.copy)
_OF = compiled(
    select(*_COLUMNS).where(SPOOL.c.subject == bindparam("subject")).order_by(desc(SPOOL.c.job))
)
_IN = compiled(select(*_COLUMNS).where(SPOOL.c.state == bindparam("state")).order_by(SPOOL.c.job))
_NEWEST = compiled(select(*_COLUMNS).order_by(desc(SPOOL.c.job)))
_COUNT = compiled(
    select(func.count()).select_from(SPOOL).where(SPOOL.c.state == bindparam("state"))
)
_STATE = compiled(
    update(SPOOL).values(state=bindparam("new")).where(SPOOL.c.job == bindparam("job_id"))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spooled:
    """A label of the spool, and how far its print is; `job` is 0 for one that was not queued."""

    label: Label
    state: str
    copy: int
    job: int = 0


def label_of(record: Snapshot, subject: Subject) -> Spooled | None:
    """Return the newest label that was queued for a thing."""
    return _first(record.cursor().execute(f"{_OF} LIMIT 1", (subject,)).fetchone())


def newest(record: Snapshot) -> Spooled | None:
    """Return the label that was queued last."""
    return _first(record.cursor().execute(f"{_NEWEST} LIMIT 1").fetchone())


def queued(record: Snapshot, most: int = 200) -> list[Spooled]:
    """Return the labels that wait for a printer, the one queued first first."""
    rows = record.cursor().execute(f"{_IN} LIMIT {int(most)}", (QUEUED,)).fetchall()
    return [_spooled(row) for row in rows]


def waiting(record: Snapshot) -> int:
    """Return how many labels wait for a printer."""
    row = record.cursor().execute(_COUNT, (QUEUED,)).fetchone()
    return row[0] if row is not None and isinstance(row[0], int) else 0


def printed(job: int) -> Callable[[Cursor], None]:
    """Return the job for the writer that notes a label as printed."""

    def run(cursor: Cursor) -> None:
        cursor.execute(_STATE, (PRINTED, job))

    return run


def _first(row: Row | None) -> Spooled | None:
    return None if row is None else _spooled(row)


def _spooled(row: Row) -> Spooled:
    job, content, state, copy = row
    return Spooled(
        label=decode(str(content), Label),
        state=str(state),
        copy=copy if isinstance(copy, int) else 1,
        job=job if isinstance(job, int) else 0,
    )
