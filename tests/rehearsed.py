"""Rehearsals for tests: a kiosk whose scanner and printer are made of software, and run."""

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.app import App, open_app
from kiosk.devices.scan.source import Link
from kiosk.devices.sound import Hearing
from kiosk.pages.desk import Desk
from kiosk.pages.display import Display
from kiosk.pages.station_machine import Window
from kiosk.rehearsal.devices import RehearsalDevices
from kiosk.rehearsal.machine import RehearsalMachine
from kiosk.settings import Settings
from kiosk.store import spool_counts

WINDOW = Window(
    sound_test=lambda: Hearing(player="aplay", trouble=""),
    pictures=tuple,
    end=lambda _: None,
    hear=lambda _event, _ended_s: None,
    refresh=lambda: None,
)
"""A window that nobody looks at."""

PATIENCE_S = 10.0


@dataclass(slots=True)
class Rehearsed:
    """A kiosk in rehearsal, its devices running; the printer prints at once."""

    app: App
    machine: RehearsalMachine
    devices: RehearsalDevices

    def settled(self, desk: Desk, shown: Display) -> Display:
        """Return what is shown once all labels that can come out are out."""
        printed = shown.printed
        until_s = time.monotonic() + PATIENCE_S
        while True:
            still = self._is_still()
            shown = desk.show(self.app.clock(), shown.tone)
            printed += shown.printed
            if still:
                return replace(shown, printed=printed)
            assert time.monotonic() < until_s, "the labels never settled"
            time.sleep(0.005)

    def ready(self) -> None:
        """Wait until the scanner is connected and the printer was asked how it is."""
        until_s = time.monotonic() + PATIENCE_S
        while any(each.state.link is not Link.CONNECTED for each in self.machine.scanners()):
            assert time.monotonic() < until_s, "the scanner never came"
            time.sleep(0.005)

    def _is_still(self) -> bool:
        (printer,) = self.machine.printers()
        if (printer.state.fault is not None) != bool(self.machine.fault):
            return False
        if printer.state.fault is not None:
            return True
        return not self.app.store.read(spool_counts.is_moving)


@contextmanager
def rehearsing(
    settings: Settings, open_record: Callable[[Settings], App] = open_app
) -> Generator[Rehearsed]:
    """Run a rehearsal on a record until the block ends."""
    folder = Path(settings.data_dir)
    folder.mkdir(parents=True, exist_ok=True)
    with RehearsalDevices(folder, speed_mm_s=0) as devices:
        app = open_record(devices.joined(settings))
        machine = RehearsalMachine(app, WINDOW, devices)
        machine.start()
        try:
            yield Rehearsed(app, machine, devices)
        finally:
            machine.close()
            app.close()
