"""What passes beside the entries: people, blocks of numbers, files."""

import hashlib
import logging
from collections.abc import Iterable, Sequence
from dataclasses import replace

import pytest

from kiosk.domain.facts import PartDefined, Tracking
from kiosk.domain.ids import LocationCode, OperatorId, PartNumber
from kiosk.domain.link import LinkState
from kiosk.domain.people import Operator, Role
from kiosk.domain.syncing import StationSeen
from kiosk.operations.ports import Acting
from kiosk.store.writer import Priority
from kiosk.sync.admin.check_stations import incidents
from tests.central.servers import CentralDatabase
from tests.sync.conftest import NewDock
from tests.sync.docks import Dock
from tests.sync.proxy import Mode, Proxy

PUMP = PartNumber("PUMP")
ACTING = Acting(actor="pat", evidence=None, here=LocationCode("BENCH"))


def person(number: int, name: str = "") -> Operator:
    return Operator(
        operator_id=OperatorId(str(number)),
        badge=str(number),
        name=name or f"Person {number}",
        role=Role.CLERK,
        pin="scrypt$1",
    )


def save(dock: Dock, *people: Operator) -> None:
    dock.station.store.administer(ACTING, lambda _, master: master.save_people(people))


def names(dock: Dock) -> dict[str, str]:
    rows = dock.station.rows("select operator_id, name from people")
    return {str(operator_id): str(name) for operator_id, name in rows}


def until(docks: Iterable[Dock], same: dict[str, str]) -> None:
    for each in docks:
        assert each.syncing is not None
        each.syncing.poke()
        each.wait(lambda _, dock=each: names(dock) == same)


@pytest.mark.feature("O5")
def test_people_are_the_same_everywhere_and_what_both_changed_is_lost_nowhere(
    new_dock: NewDock, central: CentralDatabase
) -> None:
    one, two = new_dock(), new_dock()
    save(one, person(1), person(2))
    save(two, person(3))
    one.start()
    one.wait_sent()
    two.start()
    until((one, two), {"1": "Person 1", "2": "Person 2", "3": "Person 3"})
    save(two, replace(person(1), name="Another name"))
    until((two, one), {"1": "Another name", "2": "Person 2", "3": "Person 3"})
    pins = central.connect().execute("select distinct pin from k.people").fetchall()
    assert pins == [("scrypt$1",)]
    assert all("Person" not in entry.payload for entry in one.station.entries())


@pytest.mark.feature("O5")
@pytest.mark.feature("O5")
@pytest.mark.expected_log("kiosk.sync.exchanges", logging.WARNING)
def test_one_badge_given_to_two_people_apart_is_told_and_nobody_is_lost(
    new_dock: NewDock, central: CentralDatabase, caplog: pytest.LogCaptureFixture
) -> None:
    one, two = new_dock(), new_dock()
    save(one, person(1, "Anna"))
    save(two, person(1, "Ben"))
    for each in (one, two):
        each.start()
        each.wait_sent()
    until((one, two), {"1": "Anna", "1-2": "Ben"})
    assert "K545: badge 1 is another person's at central" in caplog.text
    found = [each.found for each in incidents(central.admin())]
    assert len(found) == 1
    assert "one badge was given to two people" in found[0]
    assert "1 there is 1-2 now" in found[0]


def test_a_central_that_knows_nobody_is_given_the_people_and_takes_none_away(
    new_dock: NewDock, central: CentralDatabase
) -> None:
    one = new_dock()
    save(one, person(1))
    one.start()
    until((one,), {"1": "Person 1"})
    one.wait(lambda _: not one.station.rows("select 1 from people where unsent > 0"))
    admin = central.connect()
    with admin.transaction():  # as it was made anew, or put back from its first day
        admin.execute("delete from k.people")
        admin.execute("update k.people_version set version = 0")
    until((one, new_dock().start()), {"1": "Person 1"})
    assert admin.execute("select name from k.people").fetchall() == [("Person 1",)]


@pytest.mark.feature("R9")
def test_a_station_with_history_reports_what_it_used_before_it_is_given_a_block(
    new_dock: NewDock, central: CentralDatabase
) -> None:
    old, new = new_dock(), new_dock()
    old.station.store.submit(
        lambda cursor: cursor.execute("insert into sequence values ('P-', 501)"),
        Priority.SYNC,
    )
    define = PartDefined(
        part_number=PUMP,
        revision="A",
        name="pump",
        tracking=Tracking.SERIAL,
        unit="ea",
        serial_scheme="P-{seq:6}",
        lot_pattern="",
    )
    old.work(1, lambda tx: tx.append(define))
    for each in (old, new):
        each.start()
        each.wait_sent()
    new.wait_heads({old.station.identity: old.seq})
    drawn: list[int] = []
    for each in (old, new):
        each.work(1, lambda tx: tx.next_number("P-", PUMP))
        each.wait(lambda _, dock=each: bool(dock.station.rows("select 1 from lease")))
        number = each.station.write(lambda tx: tx.next_number("P-", PUMP))
        assert number.prefix == ""
        drawn.append(number.seq)
    assert min(drawn) > 500
    assert len(set(drawn)) == 2
    blocks = central.connect().execute(
        "select count(*), bool_or(a.high >= b.low) from k.number_lease a "
        "join k.number_lease b on a.low < b.low"
    )
    assert blocks.fetchone() == (1, False)


@pytest.mark.slow
def test_a_file_is_sent_whatever_breaks_and_fetched_when_it_is_opened(
    new_dock: NewDock, proxy: Proxy, central: CentralDatabase
) -> None:
    one, two = new_dock(proxy.port).start(), new_dock().start()
    content = bytes(range(256)) * 8000
    one.wait_state(LinkState.CONNECTED)
    proxy.mode = Mode.DROP_REPLY
    proxy.after = 2
    sha256 = one.station.store.add_file(content)
    one.work()
    one.wait_sent()
    one.wait(lambda _: not one.station.rows("select 1 from file where sent = 0"))
    two.wait_state(LinkState.CONNECTED)
    assert two.syncing is not None
    assert two.syncing.fetch_file(sha256) == content
    assert two.syncing.fetch_file(hashlib.sha256(b"none").digest()) is None
    assert central.connect().execute("select count(*) from k.file").fetchone() == (1,)
    two.syncing.pause()
    assert two.syncing.fetch_file(sha256) is None


@pytest.mark.feature("O5")
def test_a_person_whose_role_is_not_known_here_stays_at_central(
    new_dock: NewDock, central: CentralDatabase
) -> None:
    one = new_dock()
    save(one, person(1))
    one.start()
    one.wait_sent()
    until((one,), {"1": "Person 1"})
    admin = central.connect()
    with admin.transaction():
        admin.execute("update k.people_version set version = version + 1")
        admin.execute(
            "insert into k.people values ('9', '9', 'Newer', 'inspector', '', 'infinity'), "
            "('8', '8', 'Ever', 'clerk', '', 'infinity'), "
            "('7', '7', 'Never', 'clerk', '', '-infinity')"
        )
    seven = {"1": "Person 1", "7": "Never", "8": "Ever"}
    until((one,), seven)
    save(one, person(2))
    until((one,), {**seven, "2": "Person 2"})
    one.wait(lambda _: not one.station.rows("select 1 from people where unsent > 0"))
    there = admin.execute("select operator_id, role from k.people order by 1").fetchall()
    assert [person for person, _ in there] == ["1", "2", "7", "8", "9"]
    assert ("9", "inspector") in there
    ends = one.station.rows("select operator_id, access_until from people")
    assert {("8", ""), ("7", "0001-01-01")} <= set(ends)


@pytest.mark.feature("R9")
@pytest.mark.expected_log("kiosk.sync.exchanges", logging.ERROR)
def test_a_series_without_numbers_left_keeps_nothing_else_from_being_exchanged(
    new_dock: NewDock, central: CentralDatabase
) -> None:
    one = new_dock()
    define = PartDefined(
        part_number=PUMP,
        revision="A",
        name="pump",
        tracking=Tracking.SERIAL,
        unit="ea",
        serial_scheme="P-{seq:6}",
        lot_pattern="",
    )
    admin = central.connect()
    admin.execute("insert into k.number_range values ('P-', 999999999999999)")
    admin.commit()
    one.work(1, lambda tx: tx.append(define))
    one.station.store.regard(PUMP)
    one.start()
    one.wait_sent()
    sha256 = one.station.store.add_file(b"photo")
    one.work()
    one.wait(lambda _: not one.station.rows("select 1 from file where sent = 0"))
    assert one.link.state is LinkState.CONNECTED
    assert LinkState.OFFLINE not in {each.state for each in one.links}
    assert admin.execute("select sha256 from k.file").fetchall() == [(sha256,)]


def test_stations_are_named_here_when_one_is_new_and_not_with_each_entry(
    new_dock: NewDock,
) -> None:
    one, two = new_dock().start(), new_dock().start()
    two.wait(lambda link: link.heard_us > 0)
    named: list[object] = []
    name_stations = two.record.name_stations

    def told(stations: Sequence[StationSeen]) -> None:
        named.append(stations)
        name_stations(stations)

    two.record.name_stations = told
    one.work(5)
    two.wait_heads({one.station.identity: one.seq})
    assert named == []
