"""What all printers' threads share."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.devices.printing.job_bytes import Composed
from kiosk.devices.printing.ports import PrintSpool
from kiosk.devices.printing.transport import Times, Transport
from kiosk.domain.label_choice import NoTemplate
from kiosk.domain.label_layout import TooBig
from kiosk.domain.labels import Label
from kiosk.settings.device_ports import PrinterPort

Compose = Callable[[Label, PrinterPort], Composed | TooBig | NoTemplate]
"""Makes a label for a printer, or says why it does not fit; called on the printer's thread."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What all printers' threads share.

    Attributes:
        spool: the record's side.
        now_us: microseconds since 1970 UTC.
        changed: called on a printer's thread when its state is another.
        open: makes the way to a printer.
    """

    spool: PrintSpool
    compose: Compose
    now_us: Callable[[], int]
    changed: Callable[[], None]
    times: Times
    open: Callable[[PrinterPort], Transport]
