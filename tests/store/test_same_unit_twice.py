"""One unit id made at two stations, which 80 random bits rule out and a forger does not."""

from pathlib import Path

from kiosk.domain.ids import UnitId
from kiosk.store.verify import refold
from tests.store.plant import define, meet, receive_sensor
from tests.store.station import Station

UNIT = UnitId("0123456789ABCDEF")


def test_the_earliest_entry_settles_what_a_unit_is_at_every_station(tmp_path: Path) -> None:
    late, early = Station(tmp_path / "late.db", 0), Station(tmp_path / "early.db", 1)
    for station in (late, early):
        station.write(define)
    late.clock.tick(10_000_000)
    assert early.write(lambda tx: receive_sensor(tx, UNIT, "S-EARLY"))
    assert late.write(lambda tx: receive_sensor(tx, UNIT, "S-LATE"))

    meet([late, early])

    for station in (late, early):
        assert station.rows("select serial from unit") == [("S-EARLY",)]
        assert station.rows("select key from name where kind = 'serial'") == [("S-EARLY",)]
        assert refold(station.path).differences == ()
    assert late.digest() == early.digest()
    late.close()
    early.close()
