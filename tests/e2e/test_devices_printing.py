"""Labels through an empty roll and a killed kiosk: each comes out once, or is asked about."""

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.e2e.shop import RECEIVE, SIGN_ON, Shop, drawn, shop
from tests.e2e.station import Station, floor, station
from tests.e2e.xkeys import Keyboard

pytestmark = [pytest.mark.slow, pytest.mark.timeout(60), pytest.mark.enable_socket]

Floor = tuple[str, Keyboard]

SERIALS = tuple(f"W2611-04{number}" for number in range(17, 21))
SLOW_MM_S = 10


@pytest.fixture(scope="module")
def at() -> Generator[Floor]:
    with floor() as here:
        yield here


@pytest.mark.feature("D10")
@pytest.mark.feature("R8")
def test_receiving_goes_on_without_paper_and_every_label_comes_out_once_there_is_some(
    at: Floor, tmp_path: Path
) -> None:
    with shop(tmp_path) as bench, station(at, bench.join().folder) as here:
        bench.scan(here, SIGN_ON, *RECEIVE, f"]C0{SERIALS[0]}")
        here.see("1. W2611-0417. Label printed")
        bench.printer.run_out(at_mm=12)  # in the middle of the next label
        for serial in SERIALS[1:]:
            assert bench.scan(here, f"]C0{serial}").said == "unit_received"
        here.see("Out of paper")
        assert here.shown.shows("1. W2611-0417. Label printed")
        assert here.shown.shows("2. W2611-0418. Label prints")
        assert here.shown.shows("3. W2611-0419. Label pending")
        assert here.shown.shows("4. W2611-0420. Label pending")
        here.picture("no-paper")
        assert len(bench.printer.labels) == 1
        bench.printer.reload()
        assert bench.came_out(4)
        here.until("4. W2611-0420. Label printed")
        assert not here.shown.shows("Out of paper")
    assert bench.serials() == list(SERIALS)
    assert bench.codes() == [each.label.code for each in bench.spool()]
    assert bench.states() == ["PRINTED"] * 4
    assert len(set(bench.codes())) == 4
    assert bench.printer.scraps == ()


def kill_in_a_label(at: Floor, bench: Shop) -> None:
    """Receive a unit, and kill the kiosk when its label is on the way."""
    with station(at, bench.folder) as here:
        bench.scan(here, SIGN_ON, *RECEIVE, "]C0W2611-0417")
        here.see("1. W2611-0417. Label prints")
        here.process.kill()
        here.process.wait()
    assert bench.states() == ["SENDING"]


def go_to_the_question(here: Station) -> None:
    """Go to the printer's page, where the label is asked about."""
    here.see("Did it print?")
    here.tap("more", page="ListPage")
    here.tap("Printer", page="LabelPage")
    here.see("Did this label come out?")
    here.picture("asked")


@pytest.mark.feature("D10")
@pytest.mark.feature("R8")
def test_a_label_that_a_killed_kiosk_was_sending_is_printed_when_a_person_says_so(
    at: Floor, tmp_path: Path
) -> None:
    with shop(tmp_path, speed_mm_s=SLOW_MM_S) as bench:
        kill_in_a_label(at, bench.join())
        assert bench.came_out(1)  # the printer had all of it
        with station(at, bench.folder) as here:
            go_to_the_question(here)
            assert here.tap("came_out", page="SerialsPage").said == "label_came_out"
            here.see("1. W2611-0417. Label printed")
            assert bench.scan(here, "]C0W2611-0418").said == "unit_received"
            here.see("2. W2611-0418. Label printed")
    assert bench.states() == ["PRINTED", "PRINTED"]
    assert bench.codes() == [each.label.code for each in bench.spool()]
    (seen,) = bench.facts("label_printed.1")
    assert (seen.payload["copy"], seen.payload["how"]) == (1, "seen")


@pytest.mark.feature("D10")
@pytest.mark.feature("R8")
def test_a_label_that_did_not_come_out_comes_as_a_second_copy_which_says_so(
    at: Floor, tmp_path: Path
) -> None:
    with shop(tmp_path, speed_mm_s=SLOW_MM_S) as bench:
        kill_in_a_label(at, bench.join())
        bench.printer.refuse()  # the power failed for both
        bench.printer.accept()
        with station(at, bench.folder) as here:
            go_to_the_question(here)
            assert here.tap("did_not", page="SerialsPage").said == "label_again"
            assert bench.came_out(1)
            here.see("1. W2611-0417. Label printed")
    assert bench.states() == ["REPLACED", "PRINTED"]
    anew = bench.spool()[1].label
    assert anew.copy == 2
    (printed,) = bench.printer.labels
    assert printed.image.tobytes() == drawn(anew)
    assert printed.image.tobytes() != drawn(replace(anew, copy=1))
    assert len(bench.printer.scraps) == 1
