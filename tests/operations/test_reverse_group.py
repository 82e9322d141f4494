"""A group that only took something back is not taken back itself, whoever decides so."""

from pathlib import Path

import pytest

from kiosk.domain.ids import GroupId
from kiosk.domain.messages import Said
from kiosk.domain.people import Role
from kiosk.operations.ports import Recorded
from kiosk.operations.undo import reverse_group, undo_last
from tests.store.plant import SENSORS, define, receive_sensor
from tests.store.station import Station


@pytest.mark.feature("R2")
def test_an_undo_without_the_right_to_it_cannot_be_reversed(tmp_path: Path) -> None:
    station = Station(tmp_path / "kiosk.db", 1)
    try:
        station.write(define)
        assert station.write(lambda tx: receive_sensor(tx, SENSORS[0], "SN-1"))
        assert isinstance(station.write(lambda tx: undo_last(tx, Role.OPERATOR)), Recorded)
        group = GroupId(station.entries()[-1].group_id.hex())
        refused = station.write(lambda tx: reverse_group(tx, group, "not allowed"))
        assert isinstance(refused, Said)
        assert refused.key == "xY25"
        assert station.entries()[-1].kind == "reversed.1"
    finally:
        station.close()
