"""The spool as printers' workers use it: what is sent next, how far it is, how it ended.

Every step is one small transaction of the writer, behind operators' and before the sync's; a
label that a killed process left half sent is asked about, never sent again by itself.
"""

import hashlib
from collections.abc import Callable
from typing import Protocol, TypeVar

from sqlalchemy import bindparam, desc, func, or_, select, update

from kiosk.domain.labels import Label
from kiosk.domain.printing import PENDING, PrintJob, PrintState
from kiosk.store.codec import decode
from kiosk.store.driver import Cursor
from kiosk.store.local import SPOOL
from kiosk.store.schema import REVERSAL
from kiosk.store.sql import compiled
from kiosk.store.writer import Priority

T = TypeVar("T")

ACKNOWLEDGEMENT = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ACKNOWLEDGEMENT_LENGTH = 4
TRIES_APART = 31
"""So many acknowledgements of one label differ from those of the next."""

_QUEUED = PrintState.QUEUED.value
_SENDING = PrintState.SENDING.value
_UNKNOWN = PrintState.UNKNOWN.value
_VOIDED = PrintState.VOIDED.value
_ENDED = "the kiosk ended while it was sent"
_CLEAR = frozenset({PrintState.QUEUED, PrintState.PRINTED, PrintState.PROCESSED})
"""Ends that need no bytes for evidence; their SHA-256 stays."""

_UNKNOWN_AT = compiled(
    select(func.min(SPOOL.c.job))
    .where(SPOOL.c.state == bindparam("state"))
    .where(SPOOL.c.printer == bindparam("printer"))
)
_WAITING = compiled(
    select(SPOOL.c.job)
    .where(SPOOL.c.state == bindparam("state"))
    .where(SPOOL.c.kind == bindparam("kind"))
    .order_by(SPOOL.c.job)
)
_STATE = compiled(select(SPOOL.c.state).where(SPOOL.c.job == bindparam("job")))
_bytes = func.length(SPOOL.c.bytes)
_LAST_SENT = compiled(
    select(SPOOL.c.state, _bytes)
    .where(SPOOL.c.printer == bindparam("at"))
    .where(or_(_bytes > bindparam("none"), SPOOL.c.state.not_in([bindparam("q"), bindparam("v")])))
    .order_by(desc(SPOOL.c.began_us), desc(SPOOL.c.job))
)
_LABEL = compiled(select(SPOOL.c.content, SPOOL.c.attempts).where(SPOOL.c.job == bindparam("job")))
_BEGIN = compiled(
    update(SPOOL)
    .values(
        state=bindparam("new"),
        printer=bindparam("at"),
        ack=bindparam("as_ack"),
        attempts=SPOOL.c.attempts + bindparam("one"),
        began_us=bindparam("now"),
        sha256=bindparam("digest"),
        bytes=bindparam("data"),
    )
    .where(SPOOL.c.job == bindparam("of"))
    .where(SPOOL.c.state == bindparam("old"))
)
_END = compiled(
    update(SPOOL)
    .values(state=bindparam("new"), note=bindparam("why"), ended_us=bindparam("now"))
    .where(SPOOL.c.job == bindparam("of"))
    .where(SPOOL.c.state == bindparam("old"))
)
_FORGET = compiled(
    update(SPOOL).values(bytes=bindparam("none")).where(SPOOL.c.job == bindparam("of"))
)
_WITHDRAWN = compiled(
    select(REVERSAL.c.entry_id)
    .join(SPOOL, SPOOL.c.group_id == REVERSAL.c.group_id)
    .where(SPOOL.c.job == bindparam("job"))
)
_sending = update(SPOOL).values(state=bindparam("new"), note=bindparam("why"))
_sending = _sending.where(SPOOL.c.state == bindparam("old"))
_taken_back = select(REVERSAL.c.entry_id).where(REVERSAL.c.group_id == SPOOL.c.group_id).exists()
_VOID = compiled(_sending.where(_taken_back))
_VOID_AT = compiled(_sending.where(_taken_back).where(SPOOL.c.printer == bindparam("at")))
_RECOVER_ALL = compiled(_sending)
_RECOVER = compiled(_sending.where(SPOOL.c.printer == bindparam("at")))


class Submits(Protocol):
    """What is used of the store: jobs for the one thread that writes."""

    def submit(self, job: Callable[[Cursor], T], priority: Priority) -> T: ...


class StoreSpool:
    """The spool of this station; called from any thread, each call durable when it returns."""

    def __init__(self, store: Submits, now_us: Callable[[], int]) -> None:
        """Work on a store; `now_us` is microseconds since 1970 UTC."""
        self._store = store
        self._now_us = now_us

    def recover(self, printer: str) -> bool:
        def run(cursor: Cursor) -> bool:
            cursor.execute(_VOID_AT, (_VOIDED, _ENDED, _SENDING, printer))
            cursor.execute(_RECOVER, (_UNKNOWN, _ENDED, _SENDING, printer))
            return _ended_well(cursor, printer)

        return self._submit(run)

    def next_job(
        self, printer: str, kinds: frozenset[str], besides: frozenset[int] = frozenset()
    ) -> PrintJob | None:
        return self._submit(lambda cursor: _next_job(cursor, printer, kinds, besides))

    def still_queued(self, jobs: frozenset[int]) -> frozenset[int]:
        def run(cursor: Cursor) -> frozenset[int]:
            queued = (_QUEUED,)
            rows = ((job, cursor.execute(_STATE, (job,)).fetchone()) for job in jobs)
            return frozenset(job for job, row in rows if row == queued)

        return self._submit(run)

    def begin(self, job: PrintJob, printer: str, content: bytes) -> bool:
        digest = hashlib.sha256(content).digest()
        sent = (_SENDING, printer, job.acknowledgement, 1, self._now_us(), digest, content)

        def run(cursor: Cursor) -> bool:
            return cursor.execute(_BEGIN, (*sent, job.job, _QUEUED)).rowcount == 1

        return self._submit(run)

    def end(self, job: int, state: PrintState, note: str) -> None:
        now_us = self._now_us()

        def run(cursor: Cursor) -> None:
            owed = state in PENDING
            gone = owed and cursor.execute(_WITHDRAWN, (job,)).fetchone() is not None
            cursor.execute(_END, (_VOIDED if gone else state.value, note, now_us, job, _SENDING))
            if state in _CLEAR:
                cursor.execute(_FORGET, (b"", job))

        self._submit(run)

    def unknown(self, printer: str) -> int:
        return self._submit(lambda cursor: _unknown(cursor, printer))

    def _submit(self, job: Callable[[Cursor], T]) -> T:
        return self._store.submit(job, Priority.PRINTER)


def recover_all(cursor: Cursor) -> None:
    """Make what a killed process left half sent, on whichever printer, UNKNOWN."""
    cursor.execute(_VOID, (_VOIDED, _ENDED, _SENDING))
    cursor.execute(_RECOVER_ALL, (_UNKNOWN, _ENDED, _SENDING))


def _unknown(cursor: Cursor, printer: str) -> int:
    row = cursor.execute(_UNKNOWN_AT, (_UNKNOWN, printer)).fetchone()
    return row[0] if row is not None and isinstance(row[0], int) else 0


def _ended_well(cursor: Cursor, printer: str) -> bool:
    """Tell whether the last label that reached a printer did so whole, by the bytes kept of it."""
    row = cursor.execute(f"{_LAST_SENT} LIMIT 1", (printer, 0, _QUEUED, _VOIDED)).fetchone()
    return row is None or row[0] == PrintState.SENT.value or row[1] == 0


def _next_job(
    cursor: Cursor, printer: str, kinds: frozenset[str], besides: frozenset[int]
) -> PrintJob | None:
    if _unknown(cursor, printer):
        return None
    first = f"{_WAITING} LIMIT {len(besides) + 1}"
    rows = [row for kind in kinds for row in cursor.execute(first, (_QUEUED, kind)).fetchall()]
    jobs = [row[0] for row in rows if isinstance(row[0], int) and row[0] not in besides]
    if not jobs:
        return None
    job = min(jobs)
    row = cursor.execute(_LABEL, (job,)).fetchone()
    content, attempts = row if row is not None else ("", 0)
    tries = attempts if isinstance(attempts, int) else 0
    return PrintJob(
        job=job, label=decode(str(content), Label), acknowledgement=_acknowledgement(job, tries)
    )


def _acknowledgement(job: int, attempts: int) -> str:
    """Return what names one attempt to the printer; the same comes again after 50,000 labels."""
    number = job * TRIES_APART + attempts
    characters: list[str] = []
    for _ in range(ACKNOWLEDGEMENT_LENGTH):
        number, digit = divmod(number, len(ACKNOWLEDGEMENT))
        characters.append(ACKNOWLEDGEMENT[digit])
    return "".join(characters)
