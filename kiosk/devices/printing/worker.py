"""One printer's thread: the only one that talks to it, from the spool to the paper.

QUEUED ──compose──▶ begin (durable) ──▶ bytes ──▶ end: PRINTED, PROCESSED, SENT or UNKNOWN
  ▲                      │
  └── not sent: the job stays, the printer is held until its fault clears or retry()
"""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace
from enum import Enum
from queue import Empty, SimpleQueue
from threading import Event, Thread

from kiosk.devices.printing.around import Around
from kiosk.devices.printing.errors import TransportError
from kiosk.devices.printing.job_bytes import Composed, job_bytes
from kiosk.devices.printing.probe import Probed, probe
from kiosk.devices.printing.sending import Outcome, Parcel, Sender
from kiosk.devices.printing.status import Status
from kiosk.devices.printing.telling import Telling
from kiosk.devices.printing.transport import Transport
from kiosk.devices.printing.watch import Watch, look
from kiosk.domain.printing import OUT, Fault, PrinterState, PrintJob, PrintState
from kiosk.settings.device_ports import PrinterPort

log = logging.getLogger(__name__)


class _Order(Enum):
    WAKE = "wake"
    RETRY = "retry"


class Worker:
    """A printer with its thread.

    Attributes:
        kinds: the label kinds that go to it.
        state: as it is now; may be read from any thread.
    """

    def __init__(self, port: PrinterPort, kinds: frozenset[str], around: Around) -> None:
        """Take a printer; nothing is opened before `start`."""
        self.port = port
        self.kinds = kinds
        self.state = PrinterState(name=port.name)
        self._around = around
        self._orders: SimpleQueue[_Order | Future[Probed]] = SimpleQueue()
        self._stop = Event()
        self._thread = Thread(target=self._run, name=f"printer {port.name}", daemon=True)
        self._watch = Watch(around.times)
        self._fault: Fault | None = None  # of the printer, where state.fault may be of a label
        self._unfit: frozenset[int] = frozenset()  # labels that cannot be made for this printer
        self._failed = False
        self._in_step = False  # whether the printer waits for no rest of what broke off
        self._owed: tuple[int, PrintState, str] | None = None
        self._telling = Telling(port.name)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def wake(self) -> None:
        """Say that there may be a label; from any thread."""
        self._orders.put(_Order.WAKE)

    def retry(self) -> None:
        """Look at the printer now, whatever its fault; from any thread."""
        self._orders.put(_Order.RETRY)

    def probe(self) -> Future[Probed]:
        """Print a test label between two jobs; the result may be waited for on any thread."""
        wanted: Future[Probed] = Future()
        self._orders.put(wanted)
        if self._stop.is_set():
            wanted.cancel()  # `join` may have looked for orders already
        return wanted

    def ask_to_stop(self) -> None:
        """End the thread soon, a label in the middle too; from any thread."""
        self._stop.set()
        self._orders.put(_Order.WAKE)

    def join(self, timeout_s: float) -> bool:
        """Wait for its end; tell whether it came."""
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        while (order := self._next(0)) is not None:
            if isinstance(order, Future):
                order.cancel()
        return not self._thread.is_alive()

    # --- on its own thread ---

    def _run(self) -> None:
        self._guarded(self._recover)
        while not self._stop.is_set():
            order = self._next(self._guarded(self._turn))
            if order is _Order.RETRY:
                self._unfit = frozenset()
                self._watch.soon()
            elif isinstance(order, Future) and order.set_running_or_notify_cancel():
                self._answer(order)
        with suppress(Exception):
            self._pay()

    def _next(self, timeout_s: float) -> _Order | Future[Probed] | None:
        try:
            return self._orders.get(timeout=timeout_s) if timeout_s else self._orders.get_nowait()
        except Empty:
            return None

    def _guarded(self, work: Callable[[], float]) -> float:
        """Do a piece of work; an error of the kiosk's own is logged once, and shown."""
        try:
            return work()
        except Exception as error:
            if self._telling.is_news(repr(error)):
                log.exception("printer %s: not printed", self.port.name)
            self._failed = True
            self._settle(replace(self.state, job=0))
            return self._around.times.watch_s

    def _recover(self) -> float:
        self._in_step = self._around.spool.recover(self.port.name)
        return 0

    def _turn(self) -> float:
        """Print what waits, or look at the printer when it is time; return how long to rest."""
        self._pay()
        asked = self._around.spool.unknown(self.port.name)
        self._in_step = self._in_step and not asked
        if self._unfit:
            self._unfit = self._around.spool.still_queued(self._unfit)
        self._settle(replace(self.state, asked=bool(asked), job=asked))
        if not asked and self._fault is None:
            job = self._around.spool.next_job(self.port.name, self.kinds, self._unfit)
            if job is not None:
                self._print(job)
                return 0
            self._failed = False
        if self._watch.left_s():
            return self._watch.left_s()
        self._look()
        return 0

    def _pay(self) -> None:
        """Note the end of a label, now or when the record takes it again."""
        if self._owed is not None:
            self._around.spool.end(*self._owed)
            self._owed = None

    def _print(self, job: PrintJob) -> None:
        composed = self._around.compose(job.label, self.port)
        if not isinstance(composed, Composed):
            self._unfit |= {job.job}
            self._telling.tell(f"label {job.job} does not fit this printer: {composed}")
            return
        transport = self._around.open(self.port)
        parcel = Parcel(
            content=job_bytes(
                *(composed.body, self.port, job.acknowledgement),
                answers=transport.answers,
                afresh=not self._in_step,
            ),
            name=job.acknowledgement,
            rest_s=self._around.times.rest_s(self.port, composed.height_mm),
        )
        outcome = self._sent(job, transport, parcel)
        self._failed = False
        if outcome.begun:
            if outcome.state is not PrintState.QUEUED:
                self._in_step = outcome.state in OUT
            self._owed = (job.job, outcome.state, outcome.note)
            self._pay()
        self._telling.tell(f"label {job.job} {outcome.state.value}: {outcome.note}")
        self._found(outcome.fault, replace(self.state, job=0))

    def _sent(self, job: PrintJob, transport: Transport, parcel: Parcel) -> Outcome:
        begun = False

        def begin() -> bool:
            nonlocal begun
            self._owed = (job.job, PrintState.QUEUED, "the record did not take it")
            begun = self._around.spool.begin(job, self.port.name, parcel.content)
            self._owed = None
            if begun:
                self._show(replace(self.state, job=job.job))
            return begun

        times, stop = self._around.times, self._stop
        try:
            sender = Sender(port=self.port, times=times, stop=stop, heard=self._heard)
            return sender.send(transport, parcel, begin)
        except Exception:
            if begun:
                self._owed = (job.job, PrintState.UNKNOWN, "an error of the kiosk's own")
            raise

    def _look(self) -> None:
        state = self.state
        try:
            status = look(self.port, self._around.open(self.port), self._around.times)
        except TransportError as error:
            self._telling.tell(str(error))
            self._found(error.fault, state)
        else:
            self._found(status.fault, replace(state, paper_low=status.paper_low))

    def _answer(self, wanted: "Future[Probed]") -> None:
        try:
            transport = self._around.open(self.port)
            times, afresh = self._around.times, not self._in_step
            found = probe(self.port, transport, times, self._stop, afresh=afresh)
        except Exception as error:
            log.exception("printer %s: not tested", self.port.name)
            self._in_step = False
            wanted.set_exception(error)
            return
        if found.begun:
            self._in_step = found.ended
        self._found(found.fault, self.state)
        wanted.set_result(found)

    def _heard(self, status: Status) -> None:
        self._fault = status.fault
        self._settle(replace(self.state, paper_low=status.paper_low))

    def _found(self, fault: Fault | None, state: PrinterState) -> None:
        """Take note of the printer's fault, and of when to look at it again."""
        self._fault = fault
        (self._watch.fine if fault is None else self._watch.faulty)()
        self._settle(state)

    def _settle(self, state: PrinterState) -> None:
        """Show a state with the printer's own fault, or that of the kiosk."""
        ours = Fault.BROKEN if self._failed else None
        self._show(replace(state, fault=self._fault or ours, unfit=len(self._unfit)))

    def _show(self, state: PrinterState) -> None:
        if state.fault is not self.state.fault:
            since_us = 0 if state.fault is None else self._around.now_us()
            state = replace(state, since_us=since_us)
        if state != self.state:
            self.state = state
            self._around.changed()
