"""Labels that a printer acknowledged, against what its mechanics allow."""

import time

from kiosk.devices.printing.printers import Printers
from kiosk.devices.virtual.model import DieCut, PrinterModel
from kiosk.devices.virtual.printer import VirtualPrinter
from kiosk.domain.printing import PrintState
from tests.bench.figures import Figure
from tests.devices.printing.rig import composed, port_of
from tests.devices.printing.spool import MemorySpool, a_label

LABELS = 40
LEAST = 0.9
"""Of the mechanical limit."""


def acknowledged(count: int = LABELS) -> list[Figure]:
    """Return how many labels of 50 × 30 mm a second come out and are acknowledged, at 200 mm/s.

    Each is composed, sent over a connection of its own, and noted before the next one is.
    """
    model = PrinterModel(speed_mm_s=200, die_cut=DieCut(length_mm=30, gap_mm=3))
    spool = MemorySpool()
    with VirtualPrinter(model) as printer:
        printers = Printers(
            *([port_of(printer)], spool, composed),
            now_us=lambda: time.time_ns() // 1000,
            changed=lambda: None,
        )
        jobs = [spool.add(a_label(number)) for number in range(count)]
        begun_s = time.monotonic()
        printers.start()
        last = spool.wait(jobs[-1], PrintState.PRINTED, timeout_s=count + 10)
        took_s = time.monotonic() - begun_s
        printers.stop()
        assert last is PrintState.PRINTED
        assert len(printer.labels) == count
    limit = model.labels_per_s(30)
    value = count / took_s
    return [
        Figure(
            name="labels printed and acknowledged (floor: the printer's mechanics)",
            value=round(value, 2),
            unit="a second",
            floor=round(limit, 2),
            ratio=round(value / limit, 3),
            goal=f"≥ {LEAST:g} × floor",
            met=value / limit >= LEAST,
        )
    ]
