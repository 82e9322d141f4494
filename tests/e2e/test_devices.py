"""A shift with a serial scanner and a network printer: what is scanned, what comes out."""

from collections.abc import Generator
from pathlib import Path

import pytest

from kiosk.devices.virtual.scanner import framed
from kiosk.domain.codes.own import print_unit
from kiosk.domain.ids import UnitId
from tests.commands.shell import Shell
from tests.e2e.shop import PRINTER, RECEIVE, SCANNER, SIGN_ON, Shop, shop
from tests.e2e.station import floor, station
from tests.e2e.xkeys import Keyboard

pytestmark = [pytest.mark.slow, pytest.mark.timeout(60), pytest.mark.enable_socket]

Floor = tuple[str, Keyboard]

LOST = "Scanner lost"
SERIAL = "]C0W2611-0417"
MH10 = "]d1[)>\x1e06\x1dPPCB-150\x1dSW2611-0418\x1e\x04"
SMUDGED = "]C0U.7XQ2"
BROKEN = b"]C0W2611-04"
REMAINDER_MS = 600
"""What begins within half a second of a broken code's end may be its remainder, and is refused."""
GS1 = "]d2240PCB-150\x1d21W2611-0419"


@pytest.fixture(scope="module")
def at() -> Generator[Floor]:
    with floor() as here:
        yield here


@pytest.fixture
def bench(tmp_path: Path) -> Generator[Shop]:
    with shop(tmp_path) as here:
        yield here.join()


@pytest.mark.feature("E2")
@pytest.mark.feature("E3")
@pytest.mark.feature("R7")
@pytest.mark.feature("R8")
def test_a_shift_by_serial_scanner_is_on_record_byte_for_byte_and_comes_out_on_paper(
    at: Floor, bench: Shop
) -> None:
    with station(at, bench.folder) as here:
        assert bench.scan(here, SIGN_ON).said == "signed_on"
        bench.scan(here, *RECEIVE)
        for code in (SERIAL, MH10, GS1):
            assert bench.scan(here, code).said == "unit_received"
        assert bench.came_out(3)
        assert here.see("3. W2611-0419. Label printed").page == "SerialsPage"
        bench.scan(here, "]C0C.DONE", *RECEIVE)
        refused = bench.scan(here, SERIAL)
        assert (refused.page, refused.said, refused.tone) == ("StopPage", "xR1", "stop")
        here.picture("duplicate")
    scanned = [
        (each.raw, each.symbology, each.source)
        for each in bench.facts("unit_received.1", "scan_refused.1")
    ]
    assert scanned == [(code.encode(), code[:3], SCANNER) for code in (SERIAL, MH10, GS1, SERIAL)]
    assert bench.serials() == ["W2611-0417", "W2611-0418", "W2611-0419"]
    units = [str(each.payload["unit"]) for each in bench.facts("unit_received.1")]
    assert bench.codes() == [print_unit(UnitId(unit)) for unit in units]
    assert [(each.label.code, each.state, each.printer) for each in bench.spool()] == [
        (code, "PRINTED", PRINTER) for code in bench.codes()
    ]
    assert Shell(bench.folder).run("verify", "--refold").status == 0


@pytest.mark.feature("E2")
@pytest.mark.feature("E1")
def test_a_scanner_that_is_pulled_out_is_told_and_its_first_scan_back_counts(
    at: Floor, bench: Shop
) -> None:
    with station(at, bench.folder) as here:
        bench.scan(here, SIGN_ON, *RECEIVE, SERIAL)
        bench.scanner.unplug()
        lost = here.see(LOST)
        assert lost.shows("SCANNER LOST")
        assert lost.shows("No answer from the scanner since")
        here.picture("lost")
        typed = here.scan("W2611-0418")
        assert typed.said == "unit_received"
        assert typed.shows(LOST)
        bench.scanner.plug()
        assert bench.scan(here, "]C0W2611-0419").said == "unit_received"
        assert not here.shown.shows(LOST)
    assert [(each.payload["serial"], each.source) for each in bench.facts("unit_received.1")] == [
        ("W2611-0417", SCANNER),
        ("W2611-0418", "wedge"),
        ("W2611-0419", SCANNER),
    ]


@pytest.mark.feature("E2")
@pytest.mark.feature("E6")
def test_of_codes_that_come_at_once_one_is_used_where_only_one_fits_and_else_none(
    at: Floor, bench: Shop
) -> None:
    at_once = (SERIAL, "]C0W2611-0418", "]C0W2611-0419")
    with station(at, bench.folder) as here:
        bench.scan(here, SIGN_ON, *RECEIVE)
        seen = bench.trigger(here, b"".join(map(framed, at_once)))
        assert (seen.said, seen.tone) == ("xS4", "stop")
        assert here.shown.shows("TOO MANY BARCODES")
        assert here.shown.shows("3 codes came at once. Nothing was used.")
        here.picture("several")
        assert (bench.trigger(here, BROKEN).said, here.shown.tone) == ("xS5", "stop")
        assert here.shown.shows("The code broke off after 11 characters.")
        here.picture("broken")
        here.keys.pause(REMAINDER_MS)
        used = bench.trigger(here, framed(SMUDGED) + framed(SERIAL))
        assert (used.said, used.tone) == ("xS4", "check")
        assert used.shows("W2611-0417 was used")
        here.picture("one-used")
    assert bench.serials() == ["W2611-0417"]
    refused = [
        (each.payload["code"], each.raw, each.source) for each in bench.facts("scan_refused.1")
    ]
    assert refused == [
        *(("xS4", code.encode(), SCANNER) for code in at_once),
        ("xS5", BROKEN, SCANNER),
        ("xS4", SMUDGED.encode(), SCANNER),
    ]
