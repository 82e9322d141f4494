"""The print ledger: the last labels of this station, with what became of each (R8)."""

from dataclasses import dataclass

from sqlalchemy import desc, select

from kiosk.domain.labels import Label
from kiosk.domain.printing import PrintState
from kiosk.store.codec import decode
from kiosk.store.driver import Row
from kiosk.store.local import SPOOL
from kiosk.store.reading import Snapshot
from kiosk.store.sql import compiled

_LAST = compiled(
    select(
        SPOOL.c.job,
        SPOOL.c.content,
        SPOOL.c.state,
        SPOOL.c.copy,
        SPOOL.c.printer,
        SPOOL.c.queued_us,
        SPOOL.c.ended_us,
    ).order_by(desc(SPOOL.c.job))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerRow:
    """A label that was asked for.

    Attributes:
        printer: where it was sent; "" while it was not.
        at_us: when its print ended, or when it was queued; microseconds since 1970 UTC.
    """

    job: int
    label: Label
    state: PrintState
    copy: int
    printer: str
    at_us: int


def ledger(record: Snapshot, most: int = 50) -> tuple[LedgerRow, ...]:
    """Return the last labels, the newest first."""
    rows = record.cursor().execute(f"{_LAST} LIMIT {int(most)}").fetchall()
    return tuple(map(_row, rows))


def _row(row: Row) -> LedgerRow:
    job, content, state, copy, printer, queued_us, ended_us = row
    ended = ended_us if isinstance(ended_us, int) else 0
    queued = queued_us if isinstance(queued_us, int) else 0
    return LedgerRow(
        job=job if isinstance(job, int) else 0,
        label=decode(str(content), Label),
        state=PrintState(str(state)),
        copy=copy if isinstance(copy, int) else 1,
        printer=str(printer),
        at_us=ended or queued,
    )
