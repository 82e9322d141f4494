"""The bytes of a print job: what goes before a label and after it, and what must not be in it.

    ESC @             start afresh; also ends automatic status
    GS a 0E           tell by itself of going offline, of errors and of paper
    …                 the label
    GS V B 0 | FF     cut a roll | go on to the next die-cut label
    GS ( H | GS r     say when it is done, as the printer can

Source: Epson ESC/POS reference.
"""

import re
from dataclasses import dataclass

from kiosk.devices.printing.errors import RealTimeCommand
from kiosk.domain.printing import Acknowledgement
from kiosk.settings.device_ports import PrinterPort, Stock

INITIALIZE = b"\x1b@"
AUTO_STATUS_ON = b"\x1da\x0e"  # GS a: bits 1 online, 2 error, 3 paper
CUT = b"\x1dVB\x00"  # GS V, function B: feed to the cutter and cut
NEXT_LABEL = (
    b"\x0c"  # FF in standard mode: to the start of the next label, with a label layout set
)
ASK_PAPER_SENSOR = b"\x1dr\x01"  # GS r 1

SLICE_ROWS = 64
"""Of a picture, sent at once."""

FILLING = bytes(SLICE_ROWS * 120)
"""White dots for what a broken slice still waits for; otherwise NUL does nothing. The widest head,
80 mm at 300 dpi, has fewer than 960 dots."""

REAL_TIME = re.compile(rb"\x10(?:\x04[\x01-\x08\x12]|\x05[\x00-\x02]|\x14[\x01\x02\x03\x07\x08])")
"""DLE EOT, DLE ENQ and DLE DC4: obeyed on receipt, even inside of a picture."""

_PRINTABLE_ID = re.compile(rb"[\x20-\x7e]{4}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Composed:
    """A label in the printer's language, from its first dot to its last.

    Attributes:
        body: its bytes, without initialising, cutting and acknowledgement.
        height_mm: of paper that it moves.
    """

    body: bytes
    height_mm: float


def job_bytes(
    body: bytes,
    port: PrinterPort,
    acknowledgement: str,
    *,
    answers: bool = True,
    afresh: bool = False,
) -> bytes:
    """Return a whole job.

    Args:
        body: of the label.
        port: of the printer, whose stock says how a label ends.
        acknowledgement: four printable characters that name the job to the printer.
        answers: whether what the printer says comes back.
        afresh: the job before broke off: its rest is filled up and fed out first.

    Raises:
        RealTimeCommand: the label holds one.
    """
    found = REAL_TIME.search(body)
    if found is not None:
        raise RealTimeCommand(found[0])
    end = NEXT_LABEL if port.stock is Stock.DIE_CUT_50X30 else CUT
    start = FILLING + INITIALIZE + end if afresh else b""
    if not answers:
        return start + INITIALIZE + body + end
    match port.acknowledgement:
        case Acknowledgement.PROCESS_ID:
            question = ask_process_id(acknowledgement)
        case Acknowledgement.STATUS:
            question = ASK_PAPER_SENSOR
        case Acknowledgement.UNKNOWN | Acknowledgement.NONE:
            question = b""
    return start + INITIALIZE + AUTO_STATUS_ON + body + end + question


def ask_process_id(name: str) -> bytes:
    """Return GS ( H, function 48: the printer sends the four characters back when it printed.

    Raises:
        ValueError: they are not four printable ASCII characters.
    """
    identifier = name.encode("ascii")
    if not _PRINTABLE_ID.fullmatch(identifier):
        raise ValueError(f"{name!r} is not four printable characters")
    return b"\x1d(H\x06\x0000" + identifier
