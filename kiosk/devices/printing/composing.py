"""Makes labels for printers: drawn as dots, or in the printer's own commands."""

import threading
from collections.abc import Callable, Mapping, Sequence

from kiosk.devices.printing.job_bytes import Composed
from kiosk.domain.label_choice import NoTemplate
from kiosk.domain.label_layout import TooBig
from kiosk.domain.label_template import Template
from kiosk.domain.labels import Label, TemplateId
from kiosk.settings.device_ports import PrinterPort

Templates = Callable[[int], Mapping[TemplateId, Template]]
"""The label templates for a print head of so many dots an inch."""

Hooks = Sequence[Callable[[Label], Label]]
ForOne = Callable[[Label], Composed | TooBig | NoTemplate]
"""Makes labels for one printer."""


class Composing:
    """Composes for each printer on that printer's thread; letters once drawn are kept there.

    Attributes:
        templates: reads them.
        hooks: may change each label before it is laid out (P2).
    """

    def __init__(self, templates: Templates, hooks: Hooks = ()) -> None:
        self._templates = templates
        self._hooks = hooks
        self._own = threading.local()

    def __call__(self, label: Label, port: PrinterPort) -> Composed | TooBig | NoTemplate:
        """Return a label in a printer's language, or why it cannot be."""
        return self._for_one(port)(label)

    def _for_one(self, port: PrinterPort) -> ForOne:
        key = (port.stock, port.dpi, port.language)
        known: dict[object, ForOne] = self._own.__dict__.setdefault("composers", {})
        if key not in known:
            known[key] = _composer(port, self._templates(port.dpi), self._hooks)
        return known[key]


def _composer(port: PrinterPort, templates: Mapping[TemplateId, Template], hooks: Hooks) -> ForOne:
    """Make what draws; its libraries take time to load, and no start waits for them."""
    from kiosk.devices.printing.composed import PrinterComposer  # noqa: PLC0415 - as said

    return PrinterComposer(port, templates, hooks)
