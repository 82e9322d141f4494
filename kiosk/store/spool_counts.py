"""What printers have before them and behind them: labels that wait, and labels begun."""

from collections.abc import Mapping

from sqlalchemy import bindparam, func, select

from kiosk.domain.printing import PrintState
from kiosk.store.local import SPOOL
from kiosk.store.reading import Snapshot
from kiosk.store.spool import COLUMNS, Spooled, spooled_rows
from kiosk.store.sql import compiled

_WAITING = compiled(
    select(SPOOL.c.kind, func.count())
    .where(SPOOL.c.state == bindparam("state"))
    .group_by(SPOOL.c.kind)
)
_LAST = compiled(select(func.max(SPOOL.c.job)))
_BEGUN = compiled(
    select(*COLUMNS)
    .where(SPOOL.c.job > bindparam("last"))
    .where(SPOOL.c.began_us > bindparam("never"))
    .order_by(SPOOL.c.job)
)
_MOVING = compiled(
    select(func.count()).where(SPOOL.c.state.in_([bindparam("queued"), bindparam("sending")]))
)


def owed(record: Snapshot) -> tuple[Mapping[str, int], int]:
    """Return how many labels of each kind wait for a printer, and how many are asked about."""
    cursor = record.cursor()
    rows = cursor.execute(_WAITING, (PrintState.QUEUED.value,)).fetchall()
    unknown = cursor.execute(_WAITING, (PrintState.UNKNOWN.value,)).fetchall()
    asked = sum(count for _, count in unknown if isinstance(count, int))
    return {str(kind): count for kind, count in rows if isinstance(count, int)}, asked


def last_job(record: Snapshot) -> int:
    """Return the number of the label that was queued last; 0 for none."""
    row = record.cursor().execute(_LAST).fetchone()
    return row[0] if row is not None and isinstance(row[0], int) else 0


def begun_since(record: Snapshot, job: int) -> tuple[Spooled, ...]:
    """Return the labels behind a job that a printer has begun, in the order of their jobs."""
    return spooled_rows(record.cursor().execute(_BEGUN, (job, 0)).fetchall())


def is_moving(record: Snapshot) -> bool:
    """Tell whether a label waits for a printer or is on its way."""
    key = (PrintState.QUEUED.value, PrintState.SENDING.value)
    row = record.cursor().execute(_MOVING, key).fetchone()
    return row is not None and row[0] != 0
