"""Printers with a spool, as the kiosk has them."""

import threading
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from kiosk.devices.printing.around import Compose
from kiosk.devices.printing.printers import Printers
from kiosk.devices.printing.transport import Times
from kiosk.domain.labels import LabelKind
from kiosk.domain.printing import PrinterState
from kiosk.settings.device_ports import PrinterPort
from tests.devices.printing.rig import HASTY, composed
from tests.devices.printing.spool import MemorySpool, a_label


@dataclass(slots=True)
class Shop:
    """Printers at work.

    Attributes:
        states: each state of each printer, in the order they were shown.
    """

    printers: Printers
    spool: MemorySpool
    bell: threading.Condition
    states: list[PrinterState] = field(default_factory=list[PrinterState])

    def queue(self, count: int = 1, kind: LabelKind = LabelKind.UNIT) -> list[int]:
        """Queue labels, and say so."""
        jobs = [self.spool.add(a_label(number, kind)) for number in range(count)]
        self.printers.wake()
        return jobs

    def wait(self, seen: Callable[[PrinterState], bool], timeout_s: float = 5) -> PrinterState:
        """Wait until a printer's state is as wanted; return it."""
        with self.bell:
            assert self.bell.wait_for(
                lambda: any(seen(state) for state in self.printers.states()), timeout_s
            ), self.printers.states()
            return next(state for state in self.printers.states() if seen(state))


@contextmanager
def shop(
    ports: Sequence[PrinterPort],
    *,
    times: Times = HASTY,
    compose: Compose = composed,
    spool: MemorySpool | None = None,
) -> Generator[Shop]:
    """Start printers; they are stopped at the end, which takes them 2 s at most."""
    bell = threading.Condition()

    def changed() -> None:
        with bell:
            made.states.extend(made.printers.states())
            bell.notify_all()

    kept = spool or MemorySpool()
    printers = Printers(
        *(ports, kept, compose),
        now_us=lambda: time.time_ns() // 1000,
        changed=changed,
        times=times,
    )
    made = Shop(printers, kept, bell)
    printers.start()
    try:
        yield made
    finally:
        began_s = time.monotonic()
        printers.stop()
        assert time.monotonic() - began_s < 2.2
