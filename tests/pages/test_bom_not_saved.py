"""A draft or a release that the record does not take: told, and all is as it was before."""

from collections.abc import Generator
from contextlib import contextmanager

import pytest

from kiosk.domain.link import Frozen
from kiosk.screens.intents import Do
from kiosk.screens.values import TablePage
from kiosk.store.driver import connect
from tests.frozen import freeze
from tests.pages.bom_cell import Boms, told
from tests.pages.cell import Cell


@pytest.fixture
def pump(cell: Cell) -> Boms:
    """The draft of the pump's BOM, with another quantity in line 4."""
    cell.play("1001")
    boms = Boms(cell, "PUMP")
    boms.begin()
    boms.write(4, quantity="10")
    boms.draft()
    return boms


@contextmanager
def full(boms: Boms, table: str) -> Generator[None]:
    """A disk that takes no more rows of a table."""
    connection = connect(boms.cell.shop.app.settings.database)
    connection.cursor().execute(
        f"create trigger full before insert on {table}"
        " begin select raise(abort, 'the disk is full'); end"
    )
    try:
        yield
    finally:
        connection.cursor().execute("drop trigger full")
        connection.close()


@pytest.mark.parametrize(
    ("table", "what", "value"),
    [
        ("session", "bom_set:quantity:3:PUMP", "9"),
        ("session", "bom_drop:3:PUMP", ""),
        ("session", "bom_discard:PUMP", ""),
        ("session", "bom_release:PUMP", ""),
        ("journal", "bom_release:PUMP", ""),
    ],
)
def test_what_the_disk_does_not_take_leaves_draft_and_record_as_they_were(
    pump: Boms, table: str, what: str, value: str
) -> None:
    kept = pump.begun()
    with full(pump, table):
        pump.cell.take(Do(what, value))
        assert told(pump.cell.on(TablePage))[1] == (
            "Not saved: the disk is full. The draft is as before. Free some space, then try again."
        )
        assert pump.begun() == kept
        assert len(pump.facts()) == 1
    pump.cell.take(Do(what, value))
    assert pump.begun() != kept


def test_a_frozen_station_releases_nothing_and_keeps_the_draft(pump: Boms) -> None:
    kept = pump.begun()
    freeze(pump.cell.shop, Frozen.FORK)
    pump.cell.take(Do("bom_release:PUMP"))
    assert told(pump.cell.on(TablePage))[1] == (
        "This station is frozen: nothing was released. The draft is kept."
    )
    assert len(pump.facts()) == 1
    assert pump.begun() == kept
