"""Who a station is to central: enrolled once, told from its copies, continued after a restore."""

import uuid

import psycopg
import pytest

from kiosk.domain.journal import NO_HASH
from kiosk.sync.admin import seats
from tests.central.conftest import NewCaller
from tests.central.entries import Caller, chain
from tests.central.servers import CentralDatabase

TOKEN = bytes(range(16))
OTHER = bytes(range(1, 17))


def incidents(central: CentralDatabase) -> list[tuple[object, ...]]:
    return (
        central.connect()
        .execute("select what, times from k.incident where settled_at is null order by id")
        .fetchall()
    )


def test_hello_says_where_central_stands(dock: Caller, central: CentralDatabase) -> None:
    entries = chain(dock.station.bytes, 2)
    dock.append(entries)
    status, seq, hash_, now_us, people, seat = dock.hello(2, entries[-1].hash)
    assert (status, seq, hash_, people, seat) == ("ok", 2, entries[-1].hash, 0, "DOCK-1")
    row = central.connect().execute("select extract(epoch from now()) * 1000000").fetchone()
    assert row is not None
    assert abs(int(str(row[0]).partition(".")[0]) - int(str(now_us))) < 10_000_000


def test_enrolling_again_after_a_lost_reply_is_ok(central: CentralDatabase) -> None:
    caller = Caller(central.connect(central.station_dsn(central.add_station("DOCK-1"))))
    assert caller.enrol(TOKEN) == "ok"
    assert caller.enrol(TOKEN) == "ok"


def test_a_seat_that_is_taken_is_not_taken_again(dock: Caller, central: CentralDatabase) -> None:
    second = Caller(dock.connection)
    assert second.enrol() == "taken"
    assert incidents(central) == [("stranger", 1)]


def test_the_same_station_with_another_token_does_not_enrol(dock: Caller) -> None:
    assert Caller(dock.connection, station=dock.station).enrol() == "taken"


def test_the_id_of_another_seats_station_is_not_taken(
    dock: Caller, central: CentralDatabase
) -> None:
    login = central.add_station("DOCK-2")
    thief = Caller(central.connect(central.station_dsn(login)), station=dock.station)
    assert thief.enrol() == "taken"
    assert dock.hello()[0] == "ok"


def test_a_lost_reply_does_no_harm(dock: Caller) -> None:
    old = dock.token
    assert dock.hello(following=TOKEN)[0] == "ok"  # its reply was lost: the station still has old
    assert dock.hello(token=old, following=TOKEN)[0] == "ok"


@pytest.mark.feature("R9")
def test_a_copy_of_the_disk_is_told_from_the_first(dock: Caller, central: CentralDatabase) -> None:
    copied = dock.token
    assert dock.hello()[0] == "ok"
    copy = Caller(dock.connection, station=dock.station, token=copied)
    assert copy.hello()[0] == "clone"
    assert copy.hello()[0] == "clone"
    assert dock.hello()[0] == "ok"
    assert incidents(central) == [("clone", 2)]


def test_a_token_left_out_opens_nothing(dock: Caller) -> None:
    assert dock.hello(token=b"")[0] == "clone"
    row = dock.one(
        "select status from k.hello(%s, null, %b, 0, %b, null, 1)", dock.station, TOKEN, NO_HASH
    )
    assert row == ("clone",)


def test_another_station_in_the_seat_is_a_stranger(dock: Caller) -> None:
    assert Caller(dock.connection, token=dock.token).hello()[0] == "stranger"


def test_a_program_older_than_central_serves_is_outdated_until_it_is_not(
    dock: Caller, central: CentralDatabase
) -> None:
    assert dock.hello(protocol=0)[0] == "outdated"
    assert incidents(central) == [("outdated", 1)]
    assert dock.hello()[0] == "ok"
    assert incidents(central) == []


def test_an_older_copy_is_behind(dock: Caller) -> None:
    entries = chain(dock.station.bytes, 3)
    dock.append(entries)
    assert dock.hello(1, entries[0].hash)[:2] == ("behind", 3)
    assert dock.hello()[:2] == ("behind", 3)


@pytest.mark.feature("R9")
def test_an_older_copy_that_was_worked_with_is_a_fork(dock: Caller) -> None:
    entries = chain(dock.station.bytes, 3)
    dock.append(entries)
    other = chain(dock.station.bytes, 1, after=entries[0])
    assert dock.hello(2, other[0].hash)[0] == "fork"


def test_a_central_that_was_put_back_is_no_fault_of_the_station(dock: Caller) -> None:
    entries = chain(dock.station.bytes, 3)
    assert dock.hello(3, entries[-1].hash)[:2] == ("ok", 0)


GREETING = "select k.hello({}, '\\x', {}, {}, {}, '', 1)"
ID, NEXT, HASH = "gen_random_uuid()", "decode(repeat('01', 16), 'hex')", "'\\x'"


@pytest.mark.parametrize(
    "query",
    [
        GREETING.format("null", NEXT, 0, HASH),
        GREETING.format(ID, "null", 0, HASH),
        GREETING.format(ID, "'\\x00'", 0, HASH),
        GREETING.format(ID, NEXT, -1, HASH),
        GREETING.format(ID, NEXT, 0, "null"),
        f"select k.enrol(null, {NEXT}, '')",
        "select k.continue_as(null, null, null)",
    ],
)
def test_a_greeting_that_makes_no_sense_is_refused(dock: Caller, query: str) -> None:
    with pytest.raises(psycopg.Error) as caught:
        dock.connection.execute(query.encode())
    assert caught.value.sqlstate == "KI004"


def continued(caller: Caller, new: uuid.UUID, token: bytes = TOKEN) -> tuple[object, ...]:
    query = "select * from k.continue_as(%s, %s, %b)"
    return caller.one(query, caller.station, new, token)


@pytest.mark.feature("R9")
def test_a_readmitted_station_goes_on_under_a_new_id(
    dock: Caller, central: CentralDatabase
) -> None:
    entries = chain(dock.station.bytes, 2)
    dock.append(entries)
    seats.readmit(central.admin(), "DOCK-1")
    new = uuid.uuid4()
    assert continued(dock, new) == ("ok", 2)
    assert continued(dock, new) == ("ok", 2)  # the first reply was lost
    after = Caller(dock.connection, station=new, token=TOKEN)
    assert after.hello()[:2] == ("ok", 0)
    assert after.append(chain(new.bytes, 1))[:2] == ("ok", 1)
    assert dock.hello(2, entries[-1].hash)[0] == "stranger"
    assert dock.one("select continues from k.stations where station_id = %s", new) == (
        dock.station,
    )


@pytest.mark.feature("R9")
def test_backups_put_back_in_any_order_go_on_once_they_are_readmitted(
    dock: Caller, central: CentralDatabase
) -> None:
    dock.append(chain(dock.station.bytes, 2))
    for token in (TOKEN, OTHER):  # the same old record, twice
        new = uuid.uuid4()
        assert continued(dock, new, token)[0] == "refused"
        seats.readmit(central.admin(), "DOCK-1")
        assert continued(dock, new, token) == ("ok", 2)
        assert Caller(dock.connection, station=new, token=token).hello()[:2] == ("ok", 0)


def test_nobody_goes_on_who_was_not_readmitted(dock: Caller) -> None:
    assert continued(dock, uuid.uuid4(), dock.token)[0] == "refused"
    assert continued(dock, uuid.uuid4())[0] == "refused"


def test_a_copy_does_not_take_over_what_goes_on(dock: Caller, central: CentralDatabase) -> None:
    seats.readmit(central.admin())
    new = uuid.uuid4()
    assert continued(dock, new)[0] == "ok"
    assert continued(dock, new, OTHER)[0] == "refused"


def test_nobody_goes_on_as_another_seats_station(
    dock: Caller, new_caller: NewCaller, central: CentralDatabase
) -> None:
    other = new_caller("DOCK-2")
    seats.readmit(central.admin())
    assert continued(dock, other.station)[0] == "refused"
    assert continued(Caller(dock.connection, station=other.station), uuid.uuid4())[0] == "refused"


def test_after_readmission_the_first_that_comes_is_let_in(
    dock: Caller, central: CentralDatabase
) -> None:
    copied = dock.token
    dock.hello()
    seats.readmit(central.admin(), "DOCK-1")
    copy = Caller(dock.connection, station=dock.station, token=copied)
    assert copy.hello()[0] == "ok"
    assert dock.hello()[0] == "clone"
