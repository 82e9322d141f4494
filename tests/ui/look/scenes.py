"""What the look is tested on: every sample, on the panels and in the themes there are."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kiosk.screens.rehearsal import Tray
from kiosk.screens.values import Shown
from kiosk.ui.look import Look
from kiosk.ui.theme import THEMES
from tests.ui.floor import look_of
from tests.ui.samples import (
    ask,
    backups,
    bom,
    central,
    conflict,
    first_run,
    home,
    install,
    label_page,
    lists,
    lock,
    quantity,
    remove,
    scan_test,
    serials,
    stock,
    stop,
    table,
    teach,
    tray,
    type_code,
    unit,
)

_MODULES: Mapping[str, Mapping[str, Callable[[], Shown | Tray]]] = {
    "ask": ask.SAMPLES,
    "backups": backups.SAMPLES,
    "bom": bom.SAMPLES,
    "central": central.SAMPLES,
    "conflict": conflict.SAMPLES,
    "first_run": first_run.SAMPLES,
    "home": home.SAMPLES,
    "install": install.SAMPLES,
    "label_page": label_page.SAMPLES,
    "lists": lists.SAMPLES,
    "lock": lock.SAMPLES,
    "quantity": quantity.SAMPLES,
    "remove": remove.SAMPLES,
    "scan_test": scan_test.SAMPLES,
    "serials": serials.SAMPLES,
    "stock": stock.SAMPLES,
    "stop": stop.SAMPLES,
    "table": table.SAMPLES,
    "teach": teach.SAMPLES,
    "tray": tray.SAMPLES,
    "type_code": type_code.SAMPLES,
    "unit": unit.SAMPLES,
}
SAMPLES: Mapping[str, Callable[[], Shown | Tray]] = {
    f"{module}.{name}": make for module, makes in _MODULES.items() for name, make in makes.items()
}
"""All samples by module and name, such as `home.busy`."""
PAGES = tuple(name for name in SAMPLES if not name.startswith("tray."))
"""Those that a kiosk on the floor shows; the tray is only beside a rehearsal, for a mouse."""
BOTH = tuple(THEMES)


@dataclass(frozen=True, slots=True)
class Panel:
    """A screen: its pixels, and its diagonal in inches."""

    width: int
    height: int
    inch: float

    def __str__(self) -> str:
        return f"{self.width}x{self.height} at {self.inch} inch"

    def look(self, theme: str = "day", language: str = "en") -> Look:
        """Return the look of a window that fills it."""
        return look_of(theme, (self.width, self.height), self.inch, language)


SMALL = Panel(1280, 800, 10.1)
WIDE = Panel(1920, 1080, 15.6)
LARGE = Panel(1920, 1080, 21.5)
LOW = Panel(1024, 600, 10.1)
UPRIGHT = Panel(800, 1280, 10.1)
PANELS = (SMALL, WIDE, LARGE, LOW, UPRIGHT)
