"""Links of a cell to a central database that is made up."""

from dataclasses import replace

from kiosk.domain.link import Link, LinkState
from kiosk.pages.display import Display
from kiosk.screens.parts import Band
from kiosk.screens.values import HomePage
from tests.pages.cell import Cell, words

QUIET_US = 4_000_000
HOUR_US = 3_600_000_000
DAY = 24 * HOUR_US


def online(cell: Cell, **facts: int) -> Link:
    """Return a link that came up an hour ago."""
    link = Link(
        state=LinkState.CONNECTED,
        since_us=cell.now_us - HOUR_US,
        server="central.example",
        heard_us=cell.now_us,
        offset_us=400_000,
    )
    return replace(link, **facts)


def offline(cell: Cell, **facts: int) -> Link:
    """Return a link that was lost five minutes ago."""
    lost_us = cell.now_us - HOUR_US // 12
    link = replace(online(cell), state=LinkState.OFFLINE, since_us=lost_us, heard_us=lost_us)
    return replace(link, **facts)


def refreshed(cell: Cell, link: Link | None = None, *, later_us: int = QUIET_US) -> Display:
    """Let some time go by, change the link, and show the page anew as the thread does."""
    cell.shop.app.clock.ahead_us += later_us
    if link is not None:
        cell.machine.linked = link
    cell.shown = cell.desk.show(cell.now_us)
    return cell.shown


def home_band(cell: Cell) -> Band:
    return cell.on(HomePage).band


def told(band: Band) -> tuple[str, str]:
    return words(band.headline), words(band.detail)
