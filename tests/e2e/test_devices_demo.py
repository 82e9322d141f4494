"""The demo works through its devices: a click on the tray is a scan, a label comes out."""

import time
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from kiosk.domain.codes.own import print_unit
from kiosk.domain.ids import UnitId
from kiosk.rehearsal.names import SCANNER
from tests.e2e.shop import facts_of
from tests.e2e.station import PATIENCE_S, Station, floor, station

pytestmark = [pytest.mark.slow, pytest.mark.timeout(60)]

SIZE = (1440, 810)
TRAY_LEFT = 1060
"""The tray stands to the right of this; the kiosk shows labels of its own."""
QR = zxingcpp.BarcodeFormat.QRCode
SHIFT = ("1003", "C.RECEIVE", "PCB-150", "RACK-A", "W2611-0451")


def codes_in(picture: Path) -> list[str]:
    """Return what the QR codes on the tray say."""
    with Image.open(picture) as whole:
        tray = whole.crop((TRAY_LEFT, 0, *SIZE)).convert("L")
    found = zxingcpp.read_barcodes(tray)
    return [each.text for each in found if each.format == QR]


def slid_out(here: Station) -> list[str]:
    """Wait until a label is wholly out of the printer; return what the tray's codes say."""
    until_s = time.monotonic() + PATIENCE_S
    while not (found := codes_in(here.picture("label"))) and time.monotonic() < until_s:
        here.keys.pause(100)
    return found


@pytest.mark.feature("R15")
def test_a_click_on_the_tray_goes_through_the_scanner_and_a_label_comes_out_of_the_printer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))  # the demo's folder is made there
    size = "x".join(map(str, SIZE))
    with floor(size) as at, station(at, tmp_path, "--demo", "--size", size) as here:
        here.see("REHEARSAL")
        assert codes_in(here.picture("before")) == []
        for code in SHIFT:
            here.keys.pause(100)
            here.click(*here.shown.place(code))
            here.answered()
        assert here.shown.said == "unit_received"
        here.see("Label printed")
        here.see("Virtual printer. PCB-150")
        (folder,) = tmp_path.glob("kiosk-demo-*")
        received = facts_of(folder, "unit_received.1")[-1]
        assert (received.raw, received.source) == (b"W2611-0451", SCANNER)
        printed = print_unit(UnitId(str(received.payload["unit"])))
        assert slid_out(here) == [printed]
