"""A serial that another station received is refused here, connected or not."""

from pathlib import Path

import pytest

from kiosk.domain.ids import unit_id
from kiosk.domain.link import Link, LinkState
from kiosk.store.sync_record import StoreRecord
from tests.store.plant import receive_sensor, stock
from tests.store.station import Station


@pytest.mark.parametrize("state", sorted(LinkState, key=str))
@pytest.mark.feature("O2")
def test_a_serial_received_elsewhere_is_refused_here_without_asking_anybody(
    tmp_path: Path, state: LinkState
) -> None:
    there, here = (Station(tmp_path / f"{name}.db", name) for name in range(2))
    stock(there)
    record = StoreRecord(here.store)
    assert record.take(there.entries()).refused == ()
    here.link = Link(state=state)
    new = unit_id(bytes([9] * 10))
    assert not here.write(lambda tx: receive_sensor(tx, new, "BASE-0"))
    assert here.write(lambda tx: receive_sensor(tx, new, "NEW-0"))
    record.close()
    for each in (there, here):
        each.close()
