"""The machine of a rehearsal: the tray is its scanner, a strip of paper its printer."""

from dataclasses import replace

from kiosk.app import App
from kiosk.domain.messages import phrase
from kiosk.pages.labels import LabelPictures
from kiosk.pages.machine import Done
from kiosk.pages.station_machine import StationMachine, Window
from kiosk.screens.parts import Device, LabelArt, Shade
from kiosk.store import spool


class RehearsalMachine(StationMachine):
    """A station machine whose printer is a strip of paper on the screen."""

    def __init__(self, app: App, window: Window) -> None:
        super().__init__(app, window, lambda: "a rehearsal")
        self._pictures = LabelPictures()
        self._fault = ""

    @property
    def fault(self) -> str:
        """What is wrong with the virtual printer: `paper`, `cover`, or "" for nothing."""
        return self._fault

    def devices(self) -> tuple[Device, ...]:
        scanner, printer, record = super().devices()
        key = self._fault or "ready"
        word = phrase(f"device_printer_{key}") if self._fault else phrase("device_printer")
        detail = phrase(f"device_printer_{key}_sub" if self._fault else "device_printer_ready")
        shade = Shade.CHECK if self._fault else Shade.OK
        scanner = replace(scanner, detail=phrase("device_scanner_demo"))
        return scanner, replace(printer, word=word, detail=detail, shade=shade), record

    def do(self, what: str, value: str) -> Done | None:
        match what:
            case "virtual_printer":
                self._fault = "" if value == self._fault else value
                return None
            case "printer_retry":
                return None
            case _:
                return super().do(what, value)

    def work(self) -> tuple[LabelArt, ...]:
        """Print every label that waits, unless paper or cover are in the way."""
        if self._fault:
            return ()
        printed: list[LabelArt] = []
        for spooled in self._app.store.read(spool.queued):
            self._app.store.submit(spool.printed(spooled.job), spool.PRINTER)
            art = self._pictures.picture(spooled.label, "printed")
            if art is not None:
                printed.append(art)
        return tuple(printed)
