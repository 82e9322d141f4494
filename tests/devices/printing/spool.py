"""A spool in memory, as a printer's worker sees it; it passes the contract of the real one."""

import hashlib
import threading
from dataclasses import dataclass, field

from kiosk.domain.labels import Label, LabelKind, TemplateId
from kiosk.domain.printing import PrintJob, PrintState


@dataclass(slots=True, kw_only=True)
class Row:
    """A label of the spool, with what became of it."""

    job: int
    label: Label
    state: PrintState = PrintState.QUEUED
    printer: str = ""
    attempts: int = 0
    sha256: bytes = b""
    notes: list[str] = field(default_factory=list[str])


class MemorySpool:
    """Implements PrintSpool for tests."""

    def __init__(self) -> None:
        self._lock = threading.Condition(threading.RLock())
        self._rows: dict[int, Row] = {}
        self._broke_off: set[str] = set()

    # --- as the record fills it ---

    def add(self, label: Label) -> int:
        with self._lock:
            job = len(self._rows) + 1
            self._rows[job] = Row(job=job, label=label)
            return job

    def withdraw(self, job: int) -> None:
        self.decide(job, PrintState.CANCELLED)

    def answer(self, job: int, *, came_out: bool) -> None:
        """Say of an UNKNOWN label whether it came out."""
        self.decide(job, PrintState.PRINTED if came_out else PrintState.REPLACED)

    def row(self, job: int) -> Row:
        with self._lock:
            return self._rows[job]

    def state(self, job: int) -> PrintState:
        return self.row(job).state

    def wait(self, job: int, *states: PrintState, timeout_s: float = 10) -> PrintState:
        """Wait until a label is in one of some states; return the one it is in then."""
        with self._lock:
            self._lock.wait_for(lambda: self._rows[job].state in states, timeout_s)
            return self._rows[job].state

    def decide(self, job: int, state: PrintState) -> None:
        """Note what a person said of a label."""
        with self._lock:
            self._rows[job].state = state
            self._lock.notify_all()

    # --- as a printer's worker sees it ---

    def recover(self, printer: str) -> bool:
        with self._lock:
            for row in self._rows.values():
                if (row.state, row.printer) == (PrintState.SENDING, printer):
                    row.state = PrintState.UNKNOWN
                    self._broke_off.add(printer)
            return printer not in self._broke_off

    def next_job(
        self, printer: str, kinds: frozenset[str], besides: frozenset[int] = frozenset()
    ) -> PrintJob | None:
        with self._lock:
            if self.unknown(printer):
                return None
            for row in self._rows.values():
                if row.job in besides:
                    continue
                if row.state is PrintState.QUEUED and row.label.kind.value in kinds:
                    name = f"{row.job * 16 + row.attempts:04X}"
                    return PrintJob(job=row.job, label=row.label, acknowledgement=name)
            return None

    def begin(self, job: PrintJob, printer: str, content: bytes) -> bool:
        with self._lock:
            row = self._rows[job.job]
            if row.state is not PrintState.QUEUED:
                return False
            row.state, row.printer = PrintState.SENDING, printer
            row.attempts += 1
            row.sha256 = hashlib.sha256(content).digest()
            self._lock.notify_all()
            return True

    def end(self, job: int, state: PrintState, note: str) -> None:
        with self._lock:
            row = self._rows[job]
            if row.state is PrintState.SENDING:
                if state is PrintState.UNKNOWN:
                    self._broke_off.add(row.printer)
                elif state is not PrintState.QUEUED:
                    self._broke_off.discard(row.printer)
                row.state = state
                row.notes.append(note)
                self._lock.notify_all()

    def still_queued(self, jobs: frozenset[int]) -> frozenset[int]:
        with self._lock:
            return frozenset(job for job in jobs if self._rows[job].state is PrintState.QUEUED)

    def unknown(self, printer: str) -> int:
        with self._lock:
            return min(
                (
                    row.job
                    for row in self._rows.values()
                    if (row.state, row.printer) == (PrintState.UNKNOWN, printer)
                ),
                default=0,
            )


def a_label(number: int = 1, kind: LabelKind = LabelKind.UNIT) -> Label:
    """Return a label that says its number."""
    return Label(
        kind=kind,
        code=f"U.{number:016}",
        short_code=f"{number:08}",
        title=f"PCB-{number:05}",
        lines=(),
        template=TemplateId(f"{kind.value}-50x30"),
    )
