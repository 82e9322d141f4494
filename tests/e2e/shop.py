"""A station with devices of its own: a scanner on a serial port, a printer on the network.

Both are the virtual ones that ship with the kiosk, at a real pseudo-terminal and a real socket.
"""

import base64
import json
from collections.abc import Generator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import zxingcpp

from kiosk.devices.label.compose import Composition, compose_label
from kiosk.devices.label.templates import load_templates
from kiosk.devices.virtual.model import DieCut, PrinterModel
from kiosk.devices.virtual.paper import Printed
from kiosk.devices.virtual.printer import VirtualPrinter
from kiosk.devices.virtual.scanner import VirtualScanner, framed
from kiosk.domain.labels import Label
from kiosk.store.codec import decode
from kiosk.store.driver import Row, connect
from tests.e2e.station import PATIENCE_S, Station, Told, plant

SCANNER = "Bench gun"
PRINTER = "Front"
SIGN_ON = "]C01003"
RECEIVE = ("]C0C.RECEIVE", "]C0PCB-150", "]C0RACK-A")
"""Codes as a scanner sends them that puts the AIM identifier in front; ]C0 is Code 128."""
HAND_MS = 100
"""From a verdict to the next pull of the trigger; codes within 30 ms would be of one trigger."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """An entry of the journal, and the scan that led to it.

    Attributes:
        raw: the bytes of the scan as they came.
    """

    kind: str
    payload: dict[str, object]
    raw: bytes
    symbology: str | None
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Spooled:
    """A label of the spool, how far it is, and the printer that it went to."""

    label: Label
    state: str
    printer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shop:
    """A data folder with a scanner and a printer.

    Attributes:
        folder: the data folder; the devices are in its kiosk.toml once they were joined.
    """

    folder: Path
    scanner: VirtualScanner
    printer: VirtualPrinter

    def join(self) -> "Shop":
        """Set both devices up, as an administrator does in the file."""
        with (self.folder / "kiosk.toml").open("a", encoding="utf-8") as settings:
            settings.write(
                f'\n[[scanners]]\nname = "{SCANNER}"\ndevice = "{self.scanner.path}"\n'
                f'\n[[printers]]\nname = "{PRINTER}"\naddress = "{self.printer.address}"\n'
                'acknowledgement = "process_id"\n'
            )
        return self

    def scan(self, here: Station, *codes: str) -> Told:
        """Scan one code after the other; wait each time until what came of it is shown."""
        for code in codes:
            self.trigger(here, framed(code))
        return here.shown

    def trigger(self, here: Station, sent: bytes) -> Told:
        """Pull the scanner's trigger once; wait until what came of it is shown."""
        here.keys.pause(HAND_MS)
        self.scanner.send(sent)
        return here.answered()

    def facts(self, *kinds: str) -> list[Fact]:
        """Return the entries of the journal of these kinds, in their order."""
        return facts_of(self.folder, *kinds)

    def serials(self) -> list[str]:
        """Return the serials that were received, in their order."""
        return [str(each.payload["serial"]) for each in self.facts("unit_received.1")]

    def spool(self) -> list[Spooled]:
        """Return the labels of the spool, in the order in which they were queued."""
        rows = rows_of(self.folder, "select content, state, printer from spool order by job")
        return [
            Spooled(label=decode(str(content), Label), state=str(state), printer=str(printer))
            for content, state, printer in rows
        ]

    def states(self) -> list[str]:
        """Return how far each label of the spool is."""
        return [each.state for each in self.spool()]

    def codes(self) -> list[str]:
        """Return what the symbols of the labels say that came out whole, in their order."""
        return [read_code(each) for each in self.printer.labels]

    def came_out(self, count: int) -> bool:
        """Wait for so many labels."""
        return self.printer.wait_for_labels(count, PATIENCE_S)


def rows_of(folder: Path, query: str) -> Sequence[Row]:
    """Ask the record of a data folder, which may be in use."""
    connection = connect(folder / "kiosk.db", read_only=True)
    try:
        return connection.cursor().execute(query).fetchall()
    finally:
        connection.close()


def facts_of(folder: Path, *kinds: str) -> list[Fact]:
    """Return the entries of these kinds in the journal of a data folder, in their order."""
    rows = rows_of(folder, "select kind, payload, envelope from journal order by seq")
    return [_fact(*map(str, row)) for row in rows if row[0] in kinds]


def _fact(kind: str, payload: str, envelope: str) -> Fact:
    sealed: dict[str, dict[str, str] | None] = json.loads(envelope)
    scan = sealed.get("scan") or {}
    return Fact(
        kind=kind,
        payload=json.loads(payload),
        raw=base64.b64decode(scan.get("raw", "")),
        symbology=scan.get("symbology"),
        source=scan.get("source", ""),
    )


def drawn(label: Label) -> bytes:
    """Return the dots of a label as they are to be on paper."""
    made = compose_label(label, stock="50x30", dpi=203, native=False, templates=load_templates())
    assert isinstance(made, Composition)
    assert made.image
    return made.image.tobytes()


def read_code(label: Printed) -> str:
    """Return what the one symbol of a label says."""
    (symbol,) = zxingcpp.read_barcodes(label.image.convert("L"))
    return symbol.text


@contextmanager
def shop(folder: Path, *, speed_mm_s: float = 0) -> Generator[Shop]:
    """Plug in a scanner, switch on a printer with die-cut labels; set up neither.

    Args:
        folder: in which all of it is.
        speed_mm_s: of the paper; 0 prints at once.
    """
    model = PrinterModel(die_cut=DieCut(), speed_mm_s=speed_mm_s)
    with ExitStack() as stack:
        printer = stack.enter_context(VirtualPrinter(model))
        scanner = VirtualScanner(folder)
        stack.callback(scanner.close)
        yield Shop(folder=plant(folder / "data"), scanner=scanner, printer=printer)
