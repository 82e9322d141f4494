"""The server is killed while a station sends: what was acknowledged is there, once."""

import contextlib
import threading

import psycopg
import pytest

from tests.central.entries import Caller, chain
from tests.central.servers import CentralDatabase

KILLS = 5
AT_ONCE = 20


@pytest.mark.feature("O3")
@pytest.mark.slow
def test_nothing_acknowledged_is_lost_when_the_server_is_killed(mortal: CentralDatabase) -> None:
    server = mortal.postgres.server
    assert server is not None
    enrolment = mortal.add_station("DOCK-1")
    dock = Caller(mortal.connect(mortal.station_dsn(enrolment)))
    dock.enrol()
    entries = chain(dock.station.bytes, 20_000)
    acknowledged = 0
    for _ in range(KILLS):
        acknowledged = dock.append(entries[acknowledged : acknowledged + AT_ONCE])[1]
        killer = threading.Timer(0.1, server.kill)
        killer.start()
        with contextlib.suppress(psycopg.Error):
            while acknowledged < len(entries):
                batch = entries[acknowledged : acknowledged + AT_ONCE]
                acknowledged = dock.append(batch)[1]
        killer.join()
        server.start()
        dock = Caller(mortal.connect(mortal.station_dsn(enrolment)), station=dock.station)
        head, stored = dock.one("select max(seq), count(*) from k.journal")
        assert head == stored
        assert int(str(stored)) >= acknowledged
        acknowledged = int(str(stored))
