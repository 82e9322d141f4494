"""Sends one label over one connection, and says no more of it than is known.

connect ── look ── begin ─── body, listening ─── acknowledgement ── end
└── nothing left: QUEUED ──┘└──────────── UNKNOWN, unless ────────┘
                             PRINTED     GS ( H came back
                             PROCESSED   GS r was answered
                             SENT        all is out, and nobody could say more
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event

from kiosk.devices.printing.conversation import CAUSE, PAPER, PRINTER, Conversation
from kiosk.devices.printing.errors import QueueRefused, TransportError
from kiosk.devices.printing.status import PROCESS_ID, Block, PaperSensor, Reply, Status
from kiosk.devices.printing.transport import CHUNK, Times, Transport
from kiosk.domain.printing import Acknowledgement, Fault, PrintState
from kiosk.settings.device_ports import PrinterPort

_FULL_WAIT_S = 0.005
_DONE_WAIT_S = 0.1
_ASK_S = 1.0

_PROOF = {
    Acknowledgement.PROCESS_ID: PrintState.PRINTED,
    Acknowledgement.STATUS: PrintState.PROCESSED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """A label ready to go.

    Attributes:
        content: all bytes of the job.
        name: four characters by which the printer acknowledges it.
        rest_s: how long it may rest without a fault before nothing more is expected.
    """

    content: bytes
    name: str
    rest_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How sending a label ended.

    Attributes:
        state: PRINTED, PROCESSED, SENT, UNKNOWN, or QUEUED where nothing of it left.
        fault: why it did not go, or what the printer reported last.
        note: what happened.
        begun: whether `begin` was called, and said yes.
    """

    state: PrintState
    note: str
    fault: Fault | None = None
    begun: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Sends labels to one printer, each over a connection of its own.

    Attributes:
        heard: is told each change of the printer's status on the way.
        stop: ends a job in the middle.
    """

    port: PrinterPort
    times: Times
    stop: Event
    heard: Callable[[Status], None]

    def send(self, transport: Transport, parcel: Parcel, begin: Callable[[], bool]) -> Outcome:
        """Send a label; never raises for what the way or the printer does.

        Args:
            transport: not connected yet; closed when this returns.
            parcel: the label.
            begin: called before the first byte; False forbids it.
        """
        try:
            transport.connect()
        except TransportError as error:
            return Outcome(state=PrintState.QUEUED, fault=error.fault, note=str(error))
        try:
            talk = Conversation(transport, self.port, self.times)
            if transport.answers:
                talk.look()
                self.heard(talk.status)
            if talk.status.fault is not None:
                note = f"not sent: {talk.status.fault.value}"
                return Outcome(state=PrintState.QUEUED, fault=talk.status.fault, note=note)
            if self.stop.is_set() or not begin():
                return Outcome(state=PrintState.QUEUED, note="not sent: withdrawn")
            return _Delivery(self, talk, parcel).run()
        except TransportError as error:
            return Outcome(state=PrintState.QUEUED, fault=error.fault, note=str(error))
        finally:
            transport.close()


class _Delivery:
    """One label on its way, from its first byte on."""

    def __init__(self, sender: Sender, talk: Conversation, parcel: Parcel) -> None:
        self._sender = sender
        self._talk = talk
        self._parcel = parcel
        self._view = memoryview(parcel.content)
        self._sent = 0
        self._status = talk.status
        self._moved_s = time.monotonic()
        self._asked_s = self._moved_s
        answers = talk.transport.answers
        self._proof = _PROOF.get(sender.port.acknowledgement) if answers else None

    def run(self) -> Outcome:
        try:
            return self._run()
        except QueueRefused as error:
            return self._ended(PrintState.QUEUED, str(error), error.fault)
        except TransportError as error:
            return self._unknown(str(error), error.fault)

    def _run(self) -> Outcome:
        while True:
            if self._sender.stop.is_set():
                return self._unknown("the kiosk was stopped")
            replies = self._step()
            if self._sent == len(self._view):
                if self._proof is None:
                    self._talk.transport.finish(self._parcel.rest_s, self._sender.stop)
                    return self._ended(PrintState.SENT, "all bytes are out")
                if any(self._proves(reply) for reply in replies):
                    return self._ended(self._proof, "acknowledged")
            rested_s = time.monotonic() - self._moved_s
            if rested_s > self._patience_s():
                return self._unknown(f"nothing moved for {rested_s:.1f} s")

    def _step(self) -> tuple[Reply, ...]:
        """Send what there is room for, and hear what came."""
        transport = self._talk.transport
        rest = self._view[self._sent : self._sent + CHUNK]
        taken = transport.send(rest) if rest else 0
        self._sent += taken
        done = self._sent == len(self._view)
        if not transport.answers:
            return ()
        if done and not self._talk.tells_itself:
            self._ask()
        wait_s = 0.0 if taken else _DONE_WAIT_S if done else _FULL_WAIT_S
        replies = self._talk.listen(wait_s)
        if self._talk.status != self._status:
            self._status = self._talk.status
            self._sender.heard(self._status)
            taken = True
        if taken:
            self._moved_s = time.monotonic()
        return replies

    def _ask(self) -> None:
        """Ask a printer without automatic status now and then why the label is not done."""
        now_s = time.monotonic()
        if self._proof is not None and now_s - self._asked_s > _ASK_S:
            self._asked_s = now_s
            self._talk.ask(PRINTER, CAUSE, PAPER)

    def _proves(self, reply: Reply) -> bool:
        match reply:
            case Block(identifier, content):
                return (
                    self._proof is PrintState.PRINTED
                    and identifier == PROCESS_ID
                    and content == self._parcel.name.encode()
                )
            case PaperSensor():
                return self._proof is PrintState.PROCESSED
            case _:
                return False

    def _patience_s(self) -> float:
        if self._status.fault is not None:
            return max(self._sender.times.hold_s, self._parcel.rest_s)
        return self._parcel.rest_s

    def _unknown(self, why: str, fault: Fault | None = None) -> Outcome:
        """Tell what is known of a label that broke off; QUEUED only where no byte left."""
        if not self._sent:
            return self._ended(PrintState.QUEUED, why, fault)
        holding = self._status.fault
        said = f"{why}; {self._sent} of {len(self._view)} bytes sent"
        if holding is not None:
            said += f"; the printer reported {holding.value}"
        return self._ended(PrintState.UNKNOWN, said, holding or fault)

    def _ended(self, state: PrintState, note: str, fault: Fault | None = None) -> Outcome:
        if state in (PrintState.SENT, *_PROOF.values()):
            fault = self._status.fault
        return Outcome(state=state, note=note, fault=fault, begun=True)
