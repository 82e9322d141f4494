"""The devices of a rehearsal: a scanner and a printer made of software, joined as real ones."""

import logging
from collections import deque
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.devices.virtual.model import DieCut, PrinterModel
from kiosk.devices.virtual.paper import Printed
from kiosk.devices.virtual.printer import VirtualPrinter
from kiosk.devices.virtual.scanner import VirtualScanner
from kiosk.devices.virtual.status import Condition
from kiosk.domain.printing import Acknowledgement
from kiosk.rehearsal.names import PRINTER, SCANNER
from kiosk.settings import PrinterKind, PrinterPort, ScannerPort, Settings

log = logging.getLogger(__name__)

CONDITIONS = {
    "": Condition(),
    "paper": Condition(paper_out=True),
    "cover": Condition(cover_open=True),
    "offline": Condition(offline=True),
}


class RehearsalDevices:
    """A virtual scanner on a pseudo-terminal, where there are any, and a virtual printer on TCP.

    Attributes:
        printer: the virtual printer.
        scanner: the virtual scanner; None on a system without pseudo-terminals.
    """

    def __init__(self, folder: Path, *, speed_mm_s: float = 100.0) -> None:
        """Make the devices.

        Args:
            folder: where the scanner's port is shown.
            speed_mm_s: of the paper; 0 prints at once.
        """
        self._came_out: deque[Printed] = deque()
        model = PrinterModel(die_cut=DieCut(), speed_mm_s=speed_mm_s)
        self.printer = VirtualPrinter(model, on_label=self._came_out.append)
        self.scanner = _scanner(folder)

    def __enter__(self) -> Self:
        self.printer.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.printer.close()
        if self.scanner is not None:
            self.scanner.close()

    def joined(self, settings: Settings) -> Settings:
        """Return settings in which these devices, and no others, are set up."""
        printer = PrinterPort(
            name=PRINTER,
            kind=PrinterKind.VIRTUAL,
            address=self.printer.address,
            acknowledgement=Acknowledgement.PROCESS_ID,
        )
        scanners = ()
        if self.scanner is not None:
            scanners = (ScannerPort(name=SCANNER, device=str(self.scanner.path)),)
        return replace(settings, scanners=scanners, printers=(printer,))

    def came_out(self) -> tuple[Printed, ...]:
        """Return the labels that came out since this was asked last."""
        return tuple(self._came_out.popleft() for _ in range(len(self._came_out)))


def _scanner(folder: Path) -> VirtualScanner | None:
    try:
        return VirtualScanner(folder)
    except OSError:
        log.info("no pseudo-terminals here: the tray hands its codes over itself")
        return None
