"""Makes labels for printers: drawn as dots, or in the printer's own commands."""

import threading
from collections.abc import Callable, Mapping, Sequence

from kiosk.devices.label.compose import Composer, NoTemplate
from kiosk.devices.printing.job_bytes import Composed
from kiosk.devices.printing.raster import raster
from kiosk.domain.label_layout import TooBig
from kiosk.domain.label_template import Template
from kiosk.domain.labels import Label, TemplateId
from kiosk.settings.device_ports import PrinterLanguage, PrinterPort

Templates = Callable[[int], Mapping[TemplateId, Template]]
"""The label templates for a print head of so many dots an inch."""


class Composing:
    """Composes for each printer on that printer's thread; letters once drawn are kept there.

    Attributes:
        templates: reads them.
        hooks: may change each label before it is laid out (P2).
    """

    def __init__(
        self, templates: Templates, hooks: Sequence[Callable[[Label], Label]] = ()
    ) -> None:
        self._templates = templates
        self._hooks = hooks
        self._own = threading.local()

    def __call__(self, label: Label, port: PrinterPort) -> Composed | TooBig | NoTemplate:
        """Return a label in a printer's language, or why it cannot be."""
        made = self._composer(port)(label)
        if isinstance(made, TooBig | NoTemplate):
            return made
        if made.native is not None:
            return Composed(body=made.native, height_mm=made.height_mm)
        if made.image is None:
            raise ValueError("a label is neither drawn nor in commands")
        return Composed(body=raster(made.image), height_mm=made.height_mm)

    def _composer(self, port: PrinterPort) -> Composer:
        key = (port.stock, port.dpi, port.language)
        known: dict[object, Composer] = self._own.__dict__.setdefault("composers", {})
        if key not in known:
            known[key] = Composer(
                stock=port.stock.value,
                dpi=port.dpi,
                native=port.language is PrinterLanguage.NATIVE,
                templates=self._templates(port.dpi),
                hooks=self._hooks,
            )
        return known[key]
