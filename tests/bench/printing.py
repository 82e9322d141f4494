"""Labels that a printer acknowledged, against what its mechanics allow."""

import time
from pathlib import Path

from kiosk.app import App, open_app
from kiosk.devices.virtual.model import DieCut, PrinterModel
from kiosk.devices.virtual.printer import VirtualPrinter
from kiosk.domain.ids import LocationCode, PartNumber, UnitId, crockford, unit_subject
from kiosk.domain.labels import Label, unit_label
from kiosk.domain.printing import Acknowledgement
from kiosk.operations.ports import Acting
from kiosk.settings import PrinterKind, PrinterPort, Settings
from kiosk.store import spool_counts
from tests.bench.figures import Figure

LABELS = 40
LEAST = 0.9
"""Of the mechanical limit."""

ACTING = Acting(actor="admin:bench", evidence=None, here=LocationCode(""))


def acknowledged(folder: Path, count: int = LABELS) -> Figure:
    """Return how many labels of 50 × 30 mm a second come out and are acknowledged, at 200 mm/s.

    Each is drawn, noted in the record as begun, sent over a connection of its own, and noted as
    printed before the next one is.
    """
    model = PrinterModel(speed_mm_s=200, die_cut=DieCut(length_mm=30, gap_mm=3))
    with VirtualPrinter(model) as printer:
        port = PrinterPort(
            name="bench",
            kind=PrinterKind.VIRTUAL,
            address=printer.address,
            acknowledgement=Acknowledgement.PROCESS_ID,
        )
        app = open_app(Settings(data_dir=folder / "printing", printers=(port,)))
        _queue(app, count)
        printers = app.printers(lambda: None)
        begun_s = time.monotonic()
        printers.start()
        while app.store.read(spool_counts.is_moving):
            assert time.monotonic() - begun_s < count + 10
            time.sleep(0.005)
        took_s = time.monotonic() - begun_s
        printers.stop()
        app.close()
        assert len(printer.labels) == count
    limit, value = model.labels_per_s(30), count / took_s
    return Figure(
        name="labels printed and acknowledged (floor: the printer's mechanics)",
        value=round(value, 2),
        unit="1/s",
        floor=round(limit, 2),
        ratio=round(value / limit, 3),
        goal=f"at least {LEAST:g} × floor",
        met=value / limit >= LEAST,
    )


def _queue(app: App, count: int) -> None:
    for number in range(count):
        unit = UnitId(crockford(app.random(10)))
        label = unit_label(unit, part=PartNumber("PCB-150"), serial=f"SN-2026-{number:06}")
        assert isinstance(label, Label)
        app.store.write(ACTING, lambda tx, u=unit, x=label: tx.spool(x, unit_subject(u)))
