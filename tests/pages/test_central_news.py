"""Going off and coming back: said once each, never silently, never in the way of a scan."""

from dataclasses import replace

import pytest

from kiosk.domain.link import Frozen, LinkState
from kiosk.domain.messages import Tone
from kiosk.screens.intents import Open, Where
from kiosk.screens.values import ListPage, SerialsPage
from tests.pages.cell import Cell, words
from tests.pages.linking import HOUR_US, home_band, offline, online, refreshed, told
from tests.play import RECEIVED, received_twice

WENT_OFF = "Offline since {}. Keep working."
DAY_US = 24 * HOUR_US


@pytest.fixture(autouse=True)
def _signed_on(cell: Cell) -> None:
    cell.machine.linked = online(cell)
    cell.scan("1001")
    refreshed(cell)


def lost_at(cell: Cell) -> str:
    assert cell.shown.zone == "UTC"
    minutes = cell.machine.linked.since_us // 60_000_000
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


@pytest.mark.feature("O5")
def test_going_off_is_said_once_and_the_next_scan_takes_its_place(cell: Cell) -> None:
    shown = refreshed(cell, offline(cell))
    head, detail = told(home_band(cell))
    assert head == WENT_OFF.format(lost_at(cell))
    assert detail.startswith("Everything is saved here.")
    assert (shown.tone, home_band(cell).tone) == (None, Tone.IDLE)
    refreshed(cell)
    assert told(home_band(cell))[0] == head
    cell.scan("1001")
    assert told(home_band(cell))[0] != head
    refreshed(cell)
    assert told(home_band(cell))[0] != head


@pytest.mark.feature("O5")
def test_coming_back_is_said_with_what_is_sent_and_then_what_became_of_it(cell: Cell) -> None:
    refreshed(cell, offline(cell, unsent=37))
    back = online(cell, since_us=cell.now_us, heard_us=0, sending=37, unsent=37)
    refreshed(cell, back)
    assert told(home_band(cell))[0] == "Connected. Sending 37."
    refreshed(cell, replace(back, sending=0, unsent=0, confirmed=37))
    assert told(home_band(cell))[0] == "Connected. Sending 37."  # what contradicts may still come
    refreshed(cell, replace(back, sending=0, unsent=0, confirmed=37, heard_us=cell.now_us))
    assert told(home_band(cell))[0] == "All 37 accepted"


@pytest.mark.feature("O5")
@pytest.mark.feature("R2")
def test_what_needs_a_decision_is_counted_when_all_was_sent(cell: Cell) -> None:
    cell.play(RECEIVED)
    refreshed(cell, offline(cell))
    received_twice(cell.shop, "B-1")
    cell.scan("1001")
    back = online(cell, since_us=cell.now_us, sending=5, unsent=5)
    refreshed(cell, back)
    refreshed(cell, replace(back, sending=0, unsent=0, confirmed=10_000, heard_us=cell.now_us))
    assert told(home_band(cell))[0] == "4 accepted, 1 need a decision"


@pytest.mark.feature("O5")
def test_a_verdict_is_left_alone_for_a_while_and_keeps_its_sound(cell: Cell) -> None:
    cell.play("C.RECEIVE\nMOTOR\nDOCK")
    cell.machine.linked = offline(cell)
    shown = cell.scan("M-7")
    band = cell.on(SerialsPage).band
    assert (shown.tone, band.tone, band.code) == (Tone.OK, Tone.OK, "M-7")
    refreshed(cell, later_us=500_000)
    assert cell.on(SerialsPage).band.code == "M-7"
    assert cell.desk.is_watching
    refreshed(cell)
    assert words(cell.on(SerialsPage).band.headline).startswith("Offline since")
    assert not cell.desk.is_watching


def test_a_stop_stays_and_the_notice_waits_for_it(cell: Cell) -> None:
    cell.scan("NOBODY KNOWS THIS")
    assert home_band(cell).tone is Tone.STOP
    refreshed(cell, offline(cell))
    assert home_band(cell).tone is Tone.STOP
    cell.scan("1001")
    refreshed(cell)
    assert told(home_band(cell))[0].startswith("Offline since")


def test_a_list_that_is_open_shows_the_notice_too(cell: Cell) -> None:
    cell.take(Open(Where.SETTINGS))
    refreshed(cell, offline(cell))
    band = cell.on(ListPage).band
    assert band is not None
    assert words(band.headline).startswith("Offline since")


@pytest.mark.feature("O8")
def test_old_information_is_said_once_a_day(cell: Cell) -> None:
    old = offline(cell, heard_us=cell.now_us - 3 * DAY_US)
    refreshed(cell, old)
    refreshed(cell)
    assert told(home_band(cell)) == (
        "OLD INFORMATION",
        (
            "Last heard from the server 3 days ago. "
            "Duplicates made elsewhere since then cannot be seen."
        ),
    )
    cell.scan("1001")
    refreshed(cell)
    assert told(home_band(cell))[0] != "OLD INFORMATION"
    refreshed(cell, later_us=DAY_US)
    assert told(home_band(cell))[0] == "OLD INFORMATION"


def test_a_wrong_clock_is_said_once(cell: Cell) -> None:
    refreshed(cell, online(cell, offset_us=-12 * 60_000_000))
    assert told(home_band(cell))[1].startswith("This kiosk differs by 12 min.")
    cell.scan("1001")
    refreshed(cell)
    assert told(home_band(cell))[0] != "CLOCK IS WRONG"


@pytest.mark.parametrize(
    ("state", "head"),
    [
        (LinkState.FROZEN, "This kiosk is frozen"),
        (LinkState.OUTDATED, "UPDATE NEEDED"),
    ],
)
def test_what_stops_sending_is_said(cell: Cell, state: LinkState, head: str) -> None:
    refreshed(cell, replace(offline(cell), state=state, frozen=Frozen.BEHIND))
    assert told(home_band(cell))[0] == head
