"""A rehearsal as the window knows it; what one is made of is loaded where one is held."""

from typing import Protocol

from kiosk.app import App
from kiosk.pages.display import Display
from kiosk.pages.station_machine import StationMachine, Window
from kiosk.ui.kiosk_window import KioskWindow
from kiosk.ui.look import Look


class Stage(Protocol):
    """What a rehearsal has in place of the machine and the bare window."""

    def machine(self, app: App, window: Window) -> StationMachine:
        """Make the machine, whose devices are made of software."""
        ...

    def window(self, look: Look) -> KioskWindow:
        """Make the window, with what stands beside the kiosk."""
        ...

    def follow(self, display: Display) -> None:
        """Show beside the window what belongs to a display."""
        ...

    def scan(self, code: bytes) -> bool:
        """Scan a label of the tray; tell whether there is a scanner for that."""
        ...
