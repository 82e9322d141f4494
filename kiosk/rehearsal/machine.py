"""The machine of a rehearsal: its scanner and its printer are made of software."""

from kiosk.app import App
from kiosk.devices.virtual.paper import Printed
from kiosk.domain.labels import Label
from kiosk.domain.messages import phrase
from kiosk.domain.printing import PrintState
from kiosk.pages.label_states import STATE_MARKS, below_picture
from kiosk.pages.machine import Done
from kiosk.pages.station_machine import StationMachine, Window
from kiosk.rehearsal.devices import CONDITIONS, RehearsalDevices
from kiosk.screens.parts import LabelArt
from kiosk.store import spool_counts


class RehearsalMachine(StationMachine):
    """A station machine whose labels come out on the screen."""

    def __init__(self, app: App, window: Window, devices: RehearsalDevices) -> None:
        super().__init__(app, window, lambda: "a rehearsal")
        self._app = app
        self._virtual = devices
        self._last = app.store.read(spool_counts.last_job)

    @property
    def fault(self) -> str:
        """What is wrong with the virtual printer: a name of CONDITIONS, "" for nothing."""
        now = self._virtual.printer.condition
        return next((name for name, each in CONDITIONS.items() if each == now), "")

    def do(self, what: str, value: str) -> Done | None:
        if what != "virtual_printer":
            return super().do(what, value)
        wanted = "" if value == self.fault else value
        self._virtual.printer.become(CONDITIONS[wanted])
        self._devices.do("printer_retry", "")
        return None

    def work(self) -> tuple[LabelArt, ...]:
        """Return the labels that came out of the virtual printer since they were asked for."""
        super().work()
        printed = self._virtual.came_out()
        if not printed:
            return ()
        labels = self._app.store.read(lambda record: spool_counts.begun_since(record, self._last))
        arts: list[LabelArt] = []
        for picture, spooled in zip(printed, labels, strict=False):
            self._last = spooled.job
            arts.append(printed_picture(picture, spooled.label))
        return tuple(arts)


def printed_picture(printed: Printed, label: Label) -> LabelArt:
    """Return a label as the virtual printer printed it."""
    icon, shade = STATE_MARKS[PrintState.PRINTED]
    return LabelArt(
        bits=printed.bits,
        width=printed.width,
        height=printed.height,
        dots_per_mm=printed.dots_per_mm,
        spoken=f"{label.title} {label.short_code}",
        caption=phrase(
            "true_size",
            width=round(printed.width / printed.dots_per_mm),
            height=round(printed.height / printed.dots_per_mm),
        ),
        state=below_picture(PrintState.PRINTED),
        state_icon=icon,
        state_shade=shade,
    )
