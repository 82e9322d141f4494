"""Wherever a job broke off, the one after it comes out whole, and only that is acknowledged."""

import random
import socket
from collections.abc import Callable, Sequence

import pytest

from kiosk.devices.label.templates import load_templates
from kiosk.devices.printing.composing import Composing
from kiosk.devices.printing.job_bytes import FILLING, Composed, job_bytes
from kiosk.devices.printing.raster import raster
from kiosk.devices.printing.status import Block, Demux
from kiosk.devices.virtual.model import PrinterModel
from kiosk.devices.virtual.printer import VirtualPrinter
from kiosk.domain.labels import Label, LabelKind, LabelLine, LineName, TemplateId
from kiosk.domain.printing import Acknowledgement
from kiosk.settings.device_ports import PrinterLanguage, PrinterPort, Stock
from tests.devices.printing.rig import picture, read_code

pytestmark = [pytest.mark.enable_socket, pytest.mark.feature("D10"), pytest.mark.slow]

INSTANT = PrinterModel(speed_mm_s=0, width=576)
PORT = PrinterPort(
    name="Bench",
    stock=Stock.ROLL_80,
    language=PrinterLanguage.NATIVE,
    acknowledgement=Acknowledgement.PROCESS_ID,
)
WHOLE = "U.FEDCBA9876543210"


def native(code: str) -> bytes:
    label = Label(
        kind=LabelKind.UNIT,
        code=code,
        short_code=code[-8:],
        title="PCB-150",
        lines=(LabelLine(name=LineName.SERIAL, value="SN-2026-000123"),),
        template=TemplateId("unit-80"),
    )
    made = Composing(lambda dpi: load_templates(dpi=dpi))(label, PORT)
    assert isinstance(made, Composed)
    assert b"\x1dv0" not in made.body
    return made.body


def drawn(code: str) -> bytes:
    return raster(picture(code))


def last_after(broken: Sequence[bytes]) -> tuple[str, list[bytes]]:
    """Return what the last label reads as, and what was acknowledged, after broken jobs."""
    content = job_bytes(drawn(WHOLE), PORT, "GOOD", afresh=True)
    heard: list[bytes] = []
    demux = Demux()
    with (
        VirtualPrinter(INSTANT) as printer,
        socket.create_connection(("127.0.0.1", printer.port), 5) as host,
    ):
        host.sendall(b"".join((*broken, content)))
        while b"GOOD" not in heard:
            replies = demux.feed(host.recv(4096))
            heard += [reply.content for reply in replies if isinstance(reply, Block)]
        return read_code(printer.labels[-1].image), heard


def cuts(job: bytes) -> list[int]:
    """Return places to break a job off: all through its first commands, and some further on."""
    chance = random.Random(7)  # noqa: S311 a test repeats
    return [*range(1, 24), *(chance.randrange(24, len(job) - 10) for _ in range(24))]


@pytest.mark.parametrize("make", [drawn, native], ids=["raster", "native"])
def test_wherever_a_job_broke_off_the_next_one_comes_out_whole(
    make: Callable[[str], bytes],
) -> None:
    job = job_bytes(make("U.0123456789ABCDEF"), PORT, "A001")
    for cut in cuts(job):
        assert last_after([job[:cut]]) == (WHOLE, [b"GOOD"]), cut


def test_a_job_that_broke_off_while_it_filled_up_is_filled_up_too() -> None:
    job = job_bytes(drawn("U.0123456789ABCDEF"), PORT, "A001")
    again = job_bytes(drawn("U.0123456789ABCDEF"), PORT, "A002", afresh=True)
    for cut in (1, len(FILLING) - 1, len(FILLING) + 1, len(FILLING) + 2_000):
        assert last_after([job[:3_000], again[:cut]]) == (WHOLE, [b"GOOD"]), cut
