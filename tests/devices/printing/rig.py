"""Labels, settings and times for tests with the virtual printer."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import zxingcpp
from PIL import Image
from qrcode.main import QRCode

from kiosk.devices.printing.job_bytes import Composed, job_bytes
from kiosk.devices.printing.opening import open_transport
from kiosk.devices.printing.raster import raster
from kiosk.devices.printing.sending import Outcome, Parcel, Sender
from kiosk.devices.printing.status import Status
from kiosk.devices.printing.transport import Times
from kiosk.devices.virtual.model import DieCut, PrinterModel
from kiosk.devices.virtual.printer import VirtualPrinter
from kiosk.devices.virtual.pty import PtyPlug
from kiosk.devices.virtual.tcp import TcpPlug
from kiosk.domain.labels import Label
from kiosk.domain.printing import Acknowledgement
from kiosk.settings.device_ports import PrinterKind, PrinterPort

HASTY = Times(reply_s=0.15, stall_s=0.3, hold_s=0.5, retry_s=0.02, watch_s=0.1)

WIDTH, HEIGHT = 400, 240  # 50 x 30 mm at 203 dpi
HEIGHT_MM = 30.0
FAST = PrinterModel(speed_mm_s=1000, die_cut=DieCut(length_mm=30, gap_mm=3))


def picture(code: str) -> Image.Image:
    """Return a label of 50 x 30 mm that holds a code."""
    image = Image.new("1", (WIDTH, HEIGHT), 255)
    symbol = QRCode(version=2, border=0, mask_pattern=3)
    symbol.add_data(code)
    for top, row in enumerate(symbol.get_matrix()):
        for left, dark in enumerate(row):
            if dark:
                image.paste(0, (24 + 5 * left, 24 + 5 * top, 29 + 5 * left, 29 + 5 * top))
    return image


def composed(label: Label, port: PrinterPort) -> Composed:
    """Compose a label as a picture of its code and copy; for Printers."""
    del port
    return Composed(body=raster(picture(f"{label.code}.{label.copy}")), height_mm=HEIGHT_MM)


def read_code(image: Image.Image) -> str:
    """Return what a printed picture holds; "" for nothing."""
    found = zxingcpp.read_barcodes(image.convert("L"))
    return found[0].text if found else ""


def virtual(model: PrinterModel = FAST, *, pty: bool = False) -> VirtualPrinter:
    """Make a virtual printer on the network or at a serial line."""
    return VirtualPrinter(model, plug=PtyPlug() if pty else TcpPlug(0))


def port_of(
    printer: VirtualPrinter,
    acknowledgement: Acknowledgement = Acknowledgement.PROCESS_ID,
    name: str = "Bench",
) -> PrinterPort:
    """Set up a virtual printer as the settings would."""
    serial = not printer.port
    return PrinterPort(
        name=name,
        kind=PrinterKind.SERIAL if serial else PrinterKind.TCP,
        address=printer.address,
        acknowledgement=acknowledgement,
    )


@dataclass(slots=True)
class Sent:
    """One label sent, and what was heard of it on the way."""

    outcome: Outcome
    began: int
    took_s: float
    heard: list[Status] = field(default_factory=list[Status])


def send(
    port: PrinterPort,
    *,
    code: str = "SN-1",
    name: str = "A001",
    times: Times = HASTY,
    stop: threading.Event | None = None,
    begin: Callable[[], bool] = lambda: True,
) -> Sent:
    """Send one label of 30 mm and return what came of it.

    Args:
        port: of the printer.
        code: on the label.
        name: that the sender waits for; the label itself asks for A001.
        times: how long things may take; the label may rest for `stall_s`.
        stop: ends it.
        begin: says whether it may be sent.
    """
    heard: list[Status] = []
    began: list[bool] = []

    def begun() -> bool:
        began.append(True)
        return begin()

    sender = Sender(port=port, times=times, stop=stop or threading.Event(), heard=heard.append)
    transport = open_transport(port)
    content = job_bytes(raster(picture(code)), port, "A001", answers=transport.answers)
    parcel = Parcel(content=content, name=name, rest_s=times.stall_s)
    start_s = time.monotonic()
    outcome = sender.send(transport, parcel, begun)
    return Sent(outcome, len(began), time.monotonic() - start_s, heard)


def later(delay_s: float, do: Callable[[], object]) -> None:
    """Do something on another thread, a moment from now."""
    timer = threading.Timer(delay_s, do)
    timer.daemon = True
    timer.start()
