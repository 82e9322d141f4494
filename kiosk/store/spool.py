"""The print spool: which labels wait, how far each is, and which is a thing's newest."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sqlalchemy import bindparam, desc, func, select, update

from kiosk.domain.ids import Subject
from kiosk.domain.labels import Label
from kiosk.domain.printing import PENDING, Asked, PrintState
from kiosk.store import queueing
from kiosk.store.codec import decode
from kiosk.store.driver import Cursor, Row
from kiosk.store.local import SPOOL
from kiosk.store.reading import Snapshot
from kiosk.store.sql import compiled
from kiosk.store.writer import Priority

PRINTER = Priority.PRINTER
REACH = 1_000
"""Labels before and after one that are looked through for those it was queued with."""

_OWED = (PrintState.QUEUED, PrintState.SENDING, PrintState.UNKNOWN)
_OLDEST = compiled(
    select(func.min(SPOOL.c.job)).where(
        SPOOL.c.state.in_([bindparam(each.name) for each in _OWED])
    )
)
_one = SPOOL.alias("one")
_TOGETHER = compiled(
    select(SPOOL.c.job)
    .where(
        SPOOL.c.group_id
        == select(_one.c.group_id).where(_one.c.job == bindparam("of")).scalar_subquery()
    )
    .where(SPOOL.c.job >= bindparam("first"))
    .where(SPOOL.c.job <= bindparam("last"))
    .order_by(SPOOL.c.job)
)
QUEUED = PrintState.QUEUED
PRINTED = PrintState.PRINTED

COLUMNS = (SPOOL.c.job, SPOOL.c.content, SPOOL.c.state, SPOOL.c.copy, SPOOL.c.printer)
_OF = compiled(
    select(*COLUMNS).where(SPOOL.c.subject == bindparam("subject")).order_by(desc(SPOOL.c.job))
)
_IN = compiled(select(*COLUMNS).where(SPOOL.c.state == bindparam("state")).order_by(SPOOL.c.job))
_NEWEST = compiled(select(*COLUMNS).order_by(desc(SPOOL.c.job)))
_COUNT = compiled(
    select(func.count()).select_from(SPOOL).where(SPOOL.c.state == bindparam("state"))
)
_STATE = compiled(
    update(SPOOL).values(state=bindparam("new")).where(SPOOL.c.job == bindparam("job_id"))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spooled:
    """A label of the spool, and how far its print is.

    Attributes:
        job: 0 for one that was not queued.
        printer: where it was sent; empty while it was not.
    """

    label: Label
    state: PrintState
    copy: int
    job: int = 0
    printer: str = ""

    @property
    def pending(self) -> bool:
        """Whether the label is still owed (D10)."""
        return self.state in PENDING


def label_of(record: Snapshot, subject: Subject) -> Spooled | None:
    """Return the newest label that was queued for a thing."""
    return _first(record.cursor().execute(f"{_OF} LIMIT 1", (subject,)).fetchone())


def newest(record: Snapshot) -> Spooled | None:
    """Return the label that was queued last."""
    return _first(record.cursor().execute(f"{_NEWEST} LIMIT 1").fetchone())


def queued(record: Snapshot, most: int = 200) -> list[Spooled]:
    """Return the labels that wait for a printer, the one queued first first."""
    rows = record.cursor().execute(f"{_IN} LIMIT {int(most)}", (QUEUED.value,)).fetchall()
    return [_spooled(row) for row in rows]


def waiting(record: Snapshot) -> int:
    """Return how many labels wait for a printer."""
    row = record.cursor().execute(_COUNT, (QUEUED.value,)).fetchone()
    return row[0] if row is not None and isinstance(row[0], int) else 0


def pending(record: Snapshot, subject: Subject) -> bool:
    """Whether the newest label of a thing is still owed: "label pending" (D10)."""
    newest_one = label_of(record, subject)
    return newest_one is not None and newest_one.pending


def progress(record: Snapshot) -> tuple[int, int]:
    """Return which label of how many comes next, counted within what was queued as one.

    (0, 0) where nothing waits.
    """
    cursor = record.cursor()
    oldest = cursor.execute(_OLDEST, tuple(each.value for each in _OWED)).fetchone()
    if oldest is None or not isinstance(oldest[0], int):
        return 0, 0
    job = oldest[0]
    key = (job, job - REACH, job + REACH)
    rows = cursor.execute(_TOGETHER, key).fetchall()
    return rows.index((job,)) + 1, len(rows)


def asked(record: Snapshot) -> tuple[Asked, ...]:
    """Return the labels whose print is not known, the oldest first (xP4)."""
    return queueing.asked(record.cursor())


def printed(job: int) -> Callable[[Cursor], None]:
    """Return the job for the writer that notes a label as printed."""

    def run(cursor: Cursor) -> None:
        cursor.execute(_STATE, (PRINTED.value, job))

    return run


def spooled_rows(rows: Iterable[Row]) -> tuple[Spooled, ...]:
    """Return rows of COLUMNS as labels of the spool."""
    return tuple(_spooled(row) for row in rows)


def _first(row: Row | None) -> Spooled | None:
    return None if row is None else _spooled(row)


def _spooled(row: Row) -> Spooled:
    job, content, state, copy, printer = row
    return Spooled(
        label=decode(str(content), Label),
        state=PrintState(str(state)),
        copy=copy if isinstance(copy, int) else 1,
        job=job if isinstance(job, int) else 0,
        printer=str(printer),
    )
