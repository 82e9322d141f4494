"""A printer made of software: it listens where a real one would, and prints pictures."""

from collections.abc import Callable
from dataclasses import replace
from types import TracebackType
from typing import Self

from kiosk.devices.virtual.engine import Engine
from kiosk.devices.virtual.machine import Machine
from kiosk.devices.virtual.model import PrinterModel
from kiosk.devices.virtual.paper import Printed
from kiosk.devices.virtual.reception import Reception, Waker
from kiosk.devices.virtual.status import Condition
from kiosk.devices.virtual.tcp import TcpPlug
from kiosk.devices.virtual.wires import Plug


class VirtualPrinter:
    """Takes ESC/POS over TCP or a pseudo-terminal, at a real speed and with a real buffer.

    All methods may be called from any thread. It prints from `start` to `close`, and only once.
    """

    def __init__(
        self,
        model: PrinterModel | None = None,
        *,
        plug: Plug | None = None,
        on_label: Callable[[Printed], None] | None = None,
    ) -> None:
        """Make a printer; it is reachable once it was started.

        Args:
            model: what printer it is.
            plug: where; a free TCP port of the loopback unless another is given.
            on_label: called with each whole label, in the printer's own thread.
        """
        self.model = model or PrinterModel()
        self._on_label = on_label
        self._plug = plug or TcpPlug(0)
        waker = Waker()
        self._machine = Machine(self.model, waker.wake)
        self._labels: list[Printed] = []
        self._scraps: list[Printed] = []
        self._reception = Reception(self._plug, self._machine, waker)
        self._engine = Engine(self._machine, self._deliver)

    def start(self) -> None:
        """Become reachable, and print what comes.

        Raises:
            OSError: the port is taken.
        """
        self._reception.start()
        self._engine.start()

    def close(self) -> None:
        """Stop at once; what is not printed is lost. Threads and descriptors are freed."""
        self._machine.stopping.set()
        self._engine.stop()
        self._reception.stop()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def address(self) -> str:
        """What a host opens: `127.0.0.1:port`, or the path of a terminal."""
        return self._plug.address

    @property
    def port(self) -> int:
        """The TCP port; 0 for a terminal."""
        return self._plug.port if isinstance(self._plug, TcpPlug) else 0

    @property
    def labels(self) -> tuple[Printed, ...]:
        """Labels that came out whole, in order."""
        with self._machine.bell:
            return tuple(self._labels)

    @property
    def scraps(self) -> tuple[Printed, ...]:
        """Pieces of labels that nothing ended: the connection broke, or the buffer was lost."""
        with self._machine.bell:
            return tuple(self._scraps)

    @property
    def events(self) -> tuple[str, ...]:
        """What else happened: `unknown 1b78`, `drawer …`, `paper out`, `reset`, `too wide 600`."""
        return self._machine.events

    @property
    def received(self) -> int:
        """Bytes taken in so far."""
        with self._machine.bell:
            return self._machine.received

    @property
    def condition(self) -> Condition:
        """What is the matter with it."""
        with self._machine.bell:
            return self._machine.condition

    def wait_for_labels(self, count: int, timeout_s: float) -> bool:
        """Wait until that many labels came out; tell whether they did."""
        return self.wait_until(lambda: len(self._labels) >= count, timeout_s)

    def wait_until(self, true: Callable[[], bool], timeout_s: float) -> bool:
        """Wait for something that this printer does; tell whether it came about."""
        with self._machine.bell:
            return self._machine.bell.wait_for(true, timeout_s)

    def become(self, condition: Condition) -> None:
        """Change its condition, such as `Condition(cover_open=True)`; `Condition()` mends all."""
        self._machine.become(condition)

    def run_out(self, *, after_labels: int | None = None, at_mm: float | None = None) -> None:
        """Run out of paper: now, after so many more labels, or so far down the label in print."""
        if after_labels is None and at_mm is None:
            self._machine.run_out()
            return
        with self._machine.bell:
            self._machine.plans.out_after_labels = after_labels
            self._machine.plans.out_at_mm = at_mm

    def reload(self) -> None:
        """Put in paper; it goes on where it stopped, unless it is a model that forgets."""
        if not self.model.keeps_buffer:
            self._machine.drop()
        self.become(replace(self.condition, paper_out=False, near_end=False))

    def reset_after(self, received: int) -> None:
        """Break the connection after so many bytes more; those are printed, as far as they go."""
        with self._machine.bell:
            self._machine.plans.reset_after_bytes = received

    def swallow(self, *, swallows: bool = True) -> None:
        """Be a black hole: hosts connect, nothing is read and nothing answered; or no longer."""
        with self._machine.bell:
            self._machine.black_hole = swallows
            self._machine.ring()

    def refuse(self) -> None:
        """Be switched off: hosts are cut off, and new ones refused; a terminal is unplugged."""
        self._reception.reach(reachable=False)

    def accept(self) -> None:
        """Be reachable again, at the same address."""
        self._reception.reach(reachable=True)

    def _deliver(self, printed: Printed) -> None:
        with self._machine.bell:
            (self._labels if printed.whole else self._scraps).append(printed)
            self._machine.bell.notify_all()
        if printed.whole and self._on_label:
            self._on_label(printed)
