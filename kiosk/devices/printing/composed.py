"""Labels for one printer of the settings: as raster slices, or in its own commands."""

from collections.abc import Callable, Mapping, Sequence

from kiosk.devices.label.compose import Composer
from kiosk.devices.printing.job_bytes import Composed
from kiosk.devices.printing.raster import raster
from kiosk.domain.label_choice import NoTemplate
from kiosk.domain.label_layout import TooBig
from kiosk.domain.label_template import Template
from kiosk.domain.labels import Label, TemplateId
from kiosk.settings.device_ports import PrinterLanguage, PrinterPort


class PrinterComposer:
    """Composes for one printer; letters once drawn are kept. For one thread."""

    def __init__(
        self,
        port: PrinterPort,
        templates: Mapping[TemplateId, Template],
        hooks: Sequence[Callable[[Label], Label]],
    ) -> None:
        """Compose for a printer with the templates of its print head."""
        self._composer = Composer(
            stock=port.stock.value,
            dpi=port.dpi,
            native=port.language is PrinterLanguage.NATIVE,
            templates=templates,
            hooks=hooks,
        )

    def __call__(self, label: Label) -> Composed | TooBig | NoTemplate:
        """Return a label in the printer's language, or why it cannot be."""
        made = self._composer(label)
        if isinstance(made, TooBig | NoTemplate):
            return made
        if made.native is not None:
            return Composed(body=made.native, height_mm=made.height_mm)
        if made.image is None:
            raise ValueError("a label is neither drawn nor in commands")
        return Composed(body=raster(made.image), height_mm=made.height_mm)
