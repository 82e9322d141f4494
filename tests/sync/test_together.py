"""Stations that sync: each gets what the others recorded, whatever breaks between."""

import pytest

from kiosk.domain.link import LinkState
from tests.central.servers import CentralDatabase
from tests.sync.conftest import NewDock
from tests.sync.docks import Dock


def heads(docks: list[Dock]) -> dict[bytes, int]:
    return {each.station.identity: each.seq for each in docks}


@pytest.mark.feature("O5")
def test_three_stations_come_to_one_state(new_dock: NewDock) -> None:
    docks = [new_dock() for _ in range(3)]
    for number, each in enumerate(docks):
        each.work(3 + number)
        each.start()
    for each in docks:
        each.work(2)
    for each in docks:
        each.wait_sent()
        each.wait_heads(heads(docks))
    assert len({each.station.digest() for each in docks}) == 1
    assert all(each.wait_state(LinkState.CONNECTED).unsent == 0 for each in docks)
    assert all(each.link.heard_us > 0 for each in docks)


def test_central_has_each_entry_as_it_was_sealed(
    new_dock: NewDock, central: CentralDatabase
) -> None:
    dock = new_dock().start()
    dock.work(5)
    dock.wait_sent()
    rows = central.connect().execute("select seq, hash from k.journal order by seq").fetchall()
    assert rows == [(each.seq, each.hash) for each in dock.station.entries()]
