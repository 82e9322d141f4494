"""The stage of a rehearsal: its devices, its machine, and the tray beside the kiosk."""

from kiosk.app import App
from kiosk.pages.display import Display
from kiosk.pages.station_machine import Window
from kiosk.rehearsal.devices import RehearsalDevices
from kiosk.rehearsal.machine import RehearsalMachine
from kiosk.rehearsal.tray import Rehearsal
from kiosk.ui.kiosk_window import KioskWindow
from kiosk.ui.look import Look
from kiosk.ui.rehearsal.window import RehearsalWindow


class RehearsalStage:
    """What a rehearsal has in place of the machine and the bare window."""

    def __init__(self, devices: RehearsalDevices, *, tray: bool) -> None:
        """Rehearse with running devices, and with a tray beside the kiosk or without."""
        self._devices = devices
        self._with_tray = tray
        self._rehearsal: Rehearsal | None = None
        self._beside: RehearsalWindow | None = None

    def machine(self, app: App, window: Window) -> RehearsalMachine:
        machine = RehearsalMachine(app, window, self._devices)
        if self._with_tray:
            self._rehearsal = Rehearsal(machine)
        return machine

    def window(self, look: Look) -> KioskWindow:
        if not self._with_tray:
            return KioskWindow(look)
        self._beside = RehearsalWindow(look)
        return self._beside

    def follow(self, display: Display) -> None:
        if self._rehearsal is not None and self._beside is not None:
            self._beside.show_tray(self._rehearsal.follow(display))

    def scan(self, code: bytes) -> bool:
        if self._devices.scanner is None:
            return False
        self._devices.scanner.scan(code)
        return True
