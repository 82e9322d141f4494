"""Seats: who is let in, by what name, and who is shut out."""

import contextlib
import uuid
from collections.abc import Callable

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.sync.admin import seats
from kiosk.sync.admin.connecting import Connection
from kiosk.sync.admin.faults import (
    NoSuchSeatError,
    RoleTakenError,
    SeatDisabledError,
    SeatTakenError,
    UnfitNameError,
)
from kiosk.sync.admin.listing import seats as listed
from tests.central.conftest import NewCaller
from tests.central.entries import Caller, chain
from tests.central.servers import CentralDatabase

NAMES = st.text(min_size=1, max_size=40)


def test_a_role_is_named_after_its_database_and_seat() -> None:
    assert seats.role_name("central", "DOCK-1") == "central_dock_1"


@given(first=NAMES, second=NAMES)
def test_no_two_seats_share_a_role(first: str, second: str) -> None:
    one, other = seats.role_name("central", first), seats.role_name("central", second)
    assert len(one.encode()) <= seats.MOST_ROLE
    assert (one == other) == (first == second)


def test_a_seat_is_added_once(central: CentralDatabase) -> None:
    central.add_station("DOCK-1")
    with pytest.raises(SeatTakenError, match="--again"):
        central.add_station("DOCK-1")


@pytest.mark.parametrize("name", ["", " DOCK", "x" * 41, "DOCK\n1"])
def test_a_name_that_cannot_be_shown_is_refused(central: CentralDatabase, name: str) -> None:
    with pytest.raises(UnfitNameError):
        central.add_station(name)


@pytest.mark.feature("R9")
def test_a_new_machine_takes_a_seat_over_and_the_old_one_is_out(
    dock: Caller, central: CentralDatabase
) -> None:
    dock.append(chain(dock.station.bytes, 2))
    old = central.postgres.of(
        central.database,
        user=dock.connection.info.user,
        password=dock.connection.info.password,
    )
    login = central.add_station("DOCK-1", again=True)
    with pytest.raises(psycopg.OperationalError):  # its session was ended
        dock.hello()
    with pytest.raises(psycopg.OperationalError, match="authentication failed"):
        psycopg.connect(old)
    fresh = Caller(central.connect(central.station_dsn(login)))
    assert fresh.enrol() == "ok"
    assert fresh.hello()[:2] == ("ok", 0)
    assert fresh.one("select count(*), count(distinct seat) from k.stations") == (2, 1)


def test_the_same_machine_may_take_its_seat_again(dock: Caller, central: CentralDatabase) -> None:
    dock.append(chain(dock.station.bytes, 2))
    login = central.add_station("DOCK-1", again=True)
    same = Caller(central.connect(central.station_dsn(login)), station=dock.station)
    assert same.enrol() == "ok"
    assert same.hello()[:2] == ("behind", 2)


def test_a_disabled_station_is_shut_out_at_once(dock: Caller, central: CentralDatabase) -> None:
    info = dock.connection.info
    dsn = central.postgres.of(central.database, user=info.user, password=info.password)
    seats.disable(central.admin(), "DOCK-1")
    with pytest.raises(psycopg.OperationalError):
        dock.hello()
    with pytest.raises(psycopg.OperationalError, match="not permitted to log in"):
        psycopg.connect(dsn)


def test_who_was_shut_out_is_not_readmitted(central: CentralDatabase) -> None:
    central.add_station("DOCK-1")
    seats.disable(central.admin(), "DOCK-1")
    with pytest.raises(SeatDisabledError, match="add-station DOCK-1 --again"):
        seats.readmit(central.admin(), "DOCK-1")


def test_a_role_that_a_dropped_database_left_behind_is_the_stations_again(
    central: CentralDatabase,
) -> None:
    before = central.station_dsn(central.add_station("DOCK-1"))
    with central.admin() as admin:
        admin.execute("delete from k.seat")
    login = central.add_station("DOCK-1")
    assert Caller(central.connect(central.station_dsn(login))).enrol() == "ok"
    with pytest.raises(psycopg.OperationalError, match="authentication failed"):
        psycopg.connect(before)


@pytest.mark.parametrize("grant", ["createrole", "in role pg_read_all_data", ""])
def test_a_role_that_is_not_a_stations_is_not_taken(central: CentralDatabase, grant: str) -> None:
    role = seats.role_name(central.database, "DOCK-1")
    central.admin().execute(f'create role "{role}" {grant}'.encode())
    try:
        with pytest.raises(RoleTakenError, match=role):
            central.add_station("DOCK-1")
    finally:
        central.admin().execute(f'drop role "{role}"'.encode())


CALLS: dict[str, Callable[[Connection], object]] = {
    "disable": lambda admin: seats.disable(admin, "X"),
    "readmit": lambda admin: seats.readmit(admin, "X"),
    "again": lambda admin: seats.add_station(admin, "X", again=True),
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_a_seat_that_is_not_there_is_named(
    central: CentralDatabase, call: Callable[[Connection], object]
) -> None:
    with pytest.raises(NoSuchSeatError, match="X"):
        call(central.admin())


def test_a_station_has_four_connections_at_most(dock: Caller) -> None:
    info = dock.connection.info
    dsn = f"{info.dsn} password={info.password}"
    with contextlib.ExitStack() as stack:
        for _ in range(seats.CONNECTIONS - 1):
            stack.enter_context(contextlib.closing(psycopg.connect(dsn)))
        with pytest.raises(psycopg.OperationalError, match="too many connections"):
            psycopg.connect(dsn)


@pytest.mark.parametrize(("name", "value"), seats.SETTINGS.items())
def test_a_stations_sessions_have_limits(dock: Caller, name: str, value: str) -> None:
    assert dock.one(f"select current_setting('{name}')") == (value,)


def test_the_list_tells_how_each_stands(
    dock: Caller, new_caller: NewCaller, central: CentralDatabase
) -> None:
    dock.append(chain(dock.station.bytes, 2))
    new_caller("DOCK-2")
    central.add_station("NEW")
    seats.readmit(central.admin(), "DOCK-2")
    seats.disable(central.admin(), "NEW")
    found = [
        (each.name, each.entries, each.enabled, each.open) for each in listed(central.admin())
    ]
    assert found == [
        ("DOCK-1", 2, True, False),
        ("DOCK-2", 0, True, True),
        ("NEW", 0, False, True),
    ]


@pytest.mark.feature("A3")
def test_after_central_was_put_back_stations_fill_it_and_numbers_stay_single(
    dock: Caller, central: CentralDatabase
) -> None:
    entries = chain(dock.station.bytes, 4)
    dock.append(entries[:2])
    backup = central.snapshot()
    info = dock.connection.info
    dsn = f"{info.dsn} password={info.password}"
    again = Caller(central.connect(dsn), station=dock.station, token=dock.token)
    assert again.hello(2, entries[1].hash)[0] == "ok"
    again.append(entries[2:])
    again.one("select * from k.lease('SN', 50, %s)", uuid.uuid4())
    token = again.token
    central.put_back(backup)

    after = Caller(central.connect(dsn), station=dock.station, token=token)
    assert after.hello(4, entries[-1].hash)[0] == "clone"  # the token in the backup is older
    assert seats.restored(central.admin(), 1000) == 1
    assert after.hello(4, entries[-1].hash)[:2] == ("ok", 2)
    assert after.append(entries[2:]) == ("ok", 4, entries[-1].hash, 2)
