"""An interpreter that we did not write prints our jobs: their codes read, their dots agree."""

from collections.abc import Generator

import pytest
from PIL import Image, ImageChops, ImageOps

from kiosk.devices.label.compose import Composer, Composition
from kiosk.devices.label.templates import load_templates
from kiosk.devices.printing.job_bytes import job_bytes
from kiosk.devices.printing.raster import raster
from kiosk.devices.virtual.model import PrinterModel
from kiosk.devices.virtual.printer import VirtualPrinter
from kiosk.domain.ids import LocationCode, LotId, PartNumber, UnitId
from kiosk.domain.labels import Label, location_label, lot_label, unit_label
from kiosk.settings.device_ports import PrinterPort, Stock
from tests.devices.virtual.emupos import Emupos, running
from tests.devices.virtual.jobs import codes, connected, native_128, native_qr

pytestmark = [pytest.mark.slow, pytest.mark.enable_socket, pytest.mark.timeout(240)]
PORT = PrinterPort(name="front", stock=Stock.ROLL_80)
LABELS = (
    unit_label(
        UnitId("AVPBSFNZ"),
        part=PartNumber("PCB-150"),
        serial="W2611-0417",
        name="Hauptplatine Größe 3",
        revision="C",
    ),
    lot_label(
        LotId("AVPBSFNZ"), part=PartNumber("RES-10K"), lot_number="L-2026/47", name="10 kΩ ±1 %"
    ),
    location_label(LocationCode("RACK-A"), name="Regal A, 部品"),
)


@pytest.fixture(scope="module")
def emupos(tmp_path_factory: pytest.TempPathFactory) -> Generator[Emupos]:
    with running(tmp_path_factory.mktemp("emupos")) as made:
        yield made


def composed(label: object, *, native: bool) -> tuple[Label, bytes]:
    """Return a label and its job for a roll of 80 mm."""
    assert isinstance(label, Label)
    composer = Composer(
        stock=PORT.stock.value, dpi=203, native=native, templates=load_templates(dpi=203)
    )
    made = composer(label)
    assert isinstance(made, Composition)
    if made.native is not None:
        return label, job_bytes(made.native, PORT, "abcd")
    assert made.image is not None
    return label, job_bytes(raster(made.image), PORT, "abcd")


def ours(data: bytes) -> Image.Image:
    """Return the picture that the virtual printer makes of a job."""
    printer = VirtualPrinter(PrinterModel(width=576, speed_mm_s=0))
    with connected(printer) as host:
        host.send(data)
        assert printer.wait_for_labels(1, 5)
        return printer.labels[0].image


def trimmed(image: Image.Image) -> Image.Image:
    """Return a picture without the white around it."""
    return image.crop(ImageOps.invert(image.convert("L")).getbbox())


@pytest.mark.parametrize("label", LABELS)
def test_a_raster_label_is_the_same_dot_for_dot_and_reads(emupos: Emupos, label: object) -> None:
    known, data = composed(label, native=False)
    theirs, own = trimmed(emupos.print(data)), trimmed(ours(data))
    assert theirs.size == own.size
    assert ImageChops.logical_xor(theirs, own).getbbox() is None
    assert codes(theirs) == codes(own) == [known.code]


@pytest.mark.parametrize("label", LABELS)
def test_a_native_label_reads_there_and_here(emupos: Emupos, label: object) -> None:
    known, data = composed(label, native=True)
    assert codes(emupos.print(data)) == codes(ours(data)) == [known.code]


def test_native_symbols_are_as_large_there_as_here(emupos: Emupos) -> None:
    for symbol in (native_qr("SN-2026-000123"), native_128(b"{BSN-2026-1")):
        data = b"\x1b@" + symbol + b"\n\x1dVB\x00"
        theirs, own = trimmed(emupos.print(data)), trimmed(ours(data))
        assert codes(theirs) == codes(own)
        assert theirs.size == own.size
