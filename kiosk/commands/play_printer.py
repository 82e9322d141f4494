"""The printer of a play: the station's own where one is set up, else one made of software."""

import threading
import time
from dataclasses import replace

from kiosk.app import App
from kiosk.devices.printing.printers import Printers
from kiosk.devices.virtual.model import DieCut, PrinterModel
from kiosk.devices.virtual.printer import VirtualPrinter
from kiosk.devices.virtual.status import Condition
from kiosk.domain.messages import Said, idle
from kiosk.domain.printer_faults import asked_named, fault_named
from kiosk.domain.printing import Acknowledgement, PrinterState
from kiosk.settings import PrinterKind, PrinterPort
from kiosk.store import spool, spool_counts

PATIENCE_S = 30.0
"""The longest that `!wait printed` waits while labels come out."""

QUIET_S = 0.1
"""A printer that has not changed for so long has said how it is."""

_CONDITIONS = {
    "paper-out": Condition(paper_out=True),
    "cover": Condition(cover_open=True),
    "offline": Condition(offline=True),
    "ok": Condition(),
}


class PlayPrinter:
    """Prints what a play queues, from the first word about a printer on."""

    def __init__(self) -> None:
        """Start nothing yet."""
        self._virtual: VirtualPrinter | None = None
        self._printers: Printers | None = None
        self._changed = threading.Event()

    @property
    def is_running(self) -> bool:
        """Whether it prints what is queued, meanwhile."""
        return self._printers is not None

    def become(self, app: App, how: str) -> Said:
        """Change the virtual printer's condition, as `play` names it.

        The station's own printers are as they are.
        """
        self._start(app)
        if self._virtual is not None:
            self._virtual.become(_CONDITIONS[how])
            self._settle(app)
        return self._told(app)

    def wait(self, app: App) -> Said:
        """Wait until no label waits, or a printer cannot go on; return what there is to say.

        Without a printer the labels wait on: a real one may come.
        """
        if app.settings.printers or self._virtual is not None:
            self._start(app)
        self._settle(app)
        return self._told(app)

    def take_up(self, said: Said) -> None:
        """Print what the last step queued, or try again as it asked to."""
        if self._printers is None:
            return
        self._printers.wake()
        if said.key == "printers_woken":
            for state in self._printers.states():
                self._printers.retry(state.name)

    def leave(self) -> None:
        """Let go of the record, as it is closed; the printer itself stays as it is."""
        if self._printers is not None:
            self._printers.stop()
        self._printers = None

    def close(self) -> None:
        """End all threads."""
        self.leave()
        if self._virtual is not None:
            self._virtual.close()

    def _start(self, app: App) -> None:
        if self._printers is not None:
            return
        if not app.settings.printers and self._virtual is None:
            self._virtual = VirtualPrinter(PrinterModel(die_cut=DieCut(), speed_mm_s=0))
            self._virtual.start()
        if self._virtual is not None:
            app = replace(app, settings=replace(app.settings, printers=(_port(self._virtual),)))
        self._printers = app.printers(self._changed.set)
        self._printers.start()

    def _settle(self, app: App) -> None:
        """Wait until nothing moves any more: all is out, or the printer says why not."""
        if self._printers is None:
            return
        for state in self._printers.states():
            self._printers.retry(state.name)
        until_s = time.monotonic() + PATIENCE_S
        while time.monotonic() < until_s:
            self._changed.clear()
            if self._changed.wait(QUIET_S):
                continue
            if any(_stands(state) for state in self._printers.states()):
                return
            if not app.store.read(spool_counts.is_moving):
                return

    def _told(self, app: App) -> Said:
        waiting = app.store.read(spool.waiting)
        asked = app.store.read(spool.asked)
        if asked:
            said = asked_named(asked[0], asked[0].label.name)
            return idle(said.key, **dict(said.args))
        for state in self._printers.states() if self._printers is not None else ():
            resumes = app.store.read(spool.progress)
            fault = fault_named(state, waiting, resumes)
            if fault is not None:
                return idle(fault.key, **dict(fault.args))
        return idle("labels_wait", n=waiting) if waiting else idle("labels_out")


def _stands(state: PrinterState) -> bool:
    return state.fault is not None or state.asked or bool(state.unfit and not state.job)


def _port(printer: VirtualPrinter) -> PrinterPort:
    return PrinterPort(
        name="play",
        kind=PrinterKind.VIRTUAL,
        address=printer.address,
        acknowledgement=Acknowledgement.PROCESS_ID,
    )
