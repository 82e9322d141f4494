"""What the threads of a virtual printer share: its condition, its hosts, the faults to come."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from kiosk.devices.virtual.model import Answer, PrinterModel
from kiosk.devices.virtual.status import Condition, Overheard, asb, asb_changed
from kiosk.devices.virtual.wires import Wire


@dataclass(slots=True, eq=False)
class Host:
    """A connection, and what it sent that is not worked off yet.

    Attributes:
        ended: nothing more comes.
        open: its wire is; a wire is used under the bell only.
        pushes: the changes of state it asked to be told of; 0 for none (`GS a`).
        ignored: what it still sends is thrown away.
        done: all it sent is worked off.
    """

    wire: Wire
    received: bytearray = field(default_factory=bytearray)
    overheard: Overheard = field(default_factory=Overheard)
    ended: bool = False
    open: bool = True
    pushes: int = 0
    ignored: bool = False
    done: bool = False


@dataclass(slots=True)
class Plans:
    """Faults that wait for their moment; None for not planned."""

    out_after_labels: int | None = None
    out_at_mm: float | None = None
    reset_after_bytes: int | None = None


class Machine:
    """The shared state; all of it is read and written under `bell`, which rings at each change."""

    def __init__(self, model: PrinterModel, wake: Callable[[], None]) -> None:
        """Begin without a fault; `wake` rouses the thread that receives."""
        self.model = model
        self.bell = threading.Condition(threading.RLock())
        self.stopping = threading.Event()
        self.condition = Condition()
        self.hosts: list[Host] = []
        self.plans = Plans()
        self.black_hole = False
        self.drops = 0
        self.received = 0
        self._wake = wake
        self._events: list[str] = []

    def become(self, condition: Condition) -> None:
        """Change the condition and push it to the hosts that asked for that."""
        with self.bell:
            before, self.condition = self.condition, condition
            for host in self.hosts:
                if asb_changed(before, condition, host.pushes):
                    self.push(host)
            self.ring()

    def push(self, host: Host) -> None:
        """Send a host the status frame."""
        if Answer.ASB in self.model.answers:
            self.answer(host, asb(self.condition))

    def answer(self, host: Host, data: bytes) -> None:
        """Send a host something, unless it is gone or this is a black hole."""
        with self.bell:
            if host.open and not self.black_hole:
                host.wire.send(data)

    def run_out(self) -> None:
        """Paper is at its end."""
        self.log_event("paper out")
        self.become(replace(self.condition, paper_out=True))

    def drop(self) -> None:
        """Forget what was received, and what still comes of the same jobs."""
        with self.bell:
            lost = sum(len(host.received) for host in self.hosts)
            self.log_event(f"dropped {lost} bytes")
            for host in self.hosts:
                host.received.clear()
                host.ignored = not host.wire.lasting
            self.drops += 1
            self.ring()

    def ring(self) -> None:
        """Tell both threads that something changed."""
        with self.bell:
            self.bell.notify_all()
        self._wake()

    def log_event(self, event: str) -> None:
        """Keep an event for whoever looks."""
        with self.bell:
            self._events.append(event)
            self.bell.notify_all()

    @property
    def events(self) -> tuple[str, ...]:
        """What happened, in order."""
        with self.bell:
            return tuple(self._events)

    @property
    def room(self) -> int:
        """Bytes that the receive buffer still takes; under the bell."""
        return self.model.buffer_bytes - sum(len(host.received) for host in self.hosts)
