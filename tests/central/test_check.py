"""Every fault of a central database is found and named; without one, all is well."""

from collections.abc import Callable

import pytest

from kiosk.sync.admin import seats
from kiosk.sync.admin.check_stations import settle
from kiosk.sync.admin.checking import checked
from kiosk.sync.admin.finding import Finding
from tests.central.entries import Caller, chain
from tests.central.servers import CentralDatabase

CHANGE = """
alter table k.journal disable trigger append_only;
{};
alter table k.journal enable always trigger append_only;
"""


def wrong(
    central: CentralDatabase, *, ahead_us: int = 0, everything: bool = False
) -> list[Finding]:
    """Return what is wrong, by this machine's clock set ahead."""
    admin = central.admin()
    row = admin.execute("select (extract(epoch from now()) * 1e6)::bigint").fetchone()
    assert row is not None
    found = list(checked(admin, now_us=int(str(row[0])) + ahead_us, everything=everything))
    assert [each for each in found if each.wrong and not each.remedy] == []
    return [each for each in found if each.wrong]


def told(central: CentralDatabase, *, everything: bool = False) -> str:
    return "\n".join(
        f"{each.name}: {each.found}" for each in wrong(central, everything=everything)
    )


def test_nothing_is_wrong_with_a_fresh_one(central: CentralDatabase, dock: Caller) -> None:
    dock.append(chain(dock.station.bytes, 3))
    assert wrong(central) == []
    assert wrong(central, everything=True) == []


TEMPORARY = """
do $$ begin execute format('grant temporary on database %I to public', current_database()); end $$
"""
CONFLICTS = """
insert into report.conflict values
    ('a', 'overdrawn', '{}', '{}', true, ''), ('b', 'unauthorised', '{}', '{}', false, ''),
    ('c', 'overdrawn', '{}', '{}', false, 'accept')
"""
SILENCE = """
select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename ~ 'dock_1$';
update k.seat set seen_at = now() - interval '2 days';
update k.station set last_push_at = now() - interval '2 days';
"""
FAULTS = {
    "a right too many": (
        "grant insert on k.journal to kiosk_station",
        "rights: stations may: journal INSERT",
    ),
    "a right of everybody": (
        "grant select on k.seat to public",
        "rights: stations may: seat SELECT",
    ),
    "a right to one column": (
        "grant select (token) on k.seat to kiosk_station",
        "rights: stations may: seat.token SELECT",
    ),
    "a function of everybody": (
        "grant execute on function k.calling() to public",
        "rights: stations may: calling() EXECUTE",
    ),
    "a right too few": (
        "revoke execute on function k.get_file from kiosk_station",
        "rights: stations may not: get_file() EXECUTE",
    ),
    "temporary tables": (
        TEMPORARY,
        "TEMPORARY",
    ),
    "a function that trusts names": (
        "alter function k.get_file reset search_path",
        "rights: get_file() trusts its caller's names",
    ),
    "a trigger that is off": (
        "alter table k.journal disable trigger append_only",
        "guard: the journal can be changed",
    ),
    "a trigger that a replica passes": (
        "alter table k.journal enable trigger append_only",
        "guard: the journal can be changed",
    ),
    "an entry that was changed": (
        CHANGE.format("update k.journal set actor = 'nobody' where seq = 2"),
        "chain: entry 2 of DOCK-1 is not as it was sealed",
    ),
    "an entry that is gone": (
        CHANGE.format("delete from k.journal where seq = 2"),
        "chain: entry 3 of DOCK-1 is not as it was sealed",
    ),
    "an end that is gone": (
        CHANGE.format("delete from k.journal where seq = 3"),
        "chain: DOCK-1's chain does not end at its head, entry 3",
    ),
    "a step of another text": (
        "update k.migration set sha256 = '\\x' where version = 2",
        "schema: the steps 2 were made from other texts",
    ),
    "a station that is silent": (
        SILENCE,
        "heard: DOCK-1 was last heard on ",
    ),
}


@pytest.mark.parametrize(("query", "found"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_named(central: CentralDatabase, dock: Caller, query: str, found: str) -> None:
    dock.append(chain(dock.station.bytes, 3))
    central.connect().execute(query.encode())
    assert found in told(central)


def test_a_role_that_may_too_much_is_named(central: CentralDatabase, dock: Caller) -> None:
    role = dock.connection.info.user
    central.connect().execute(f'alter role "{role}" createdb'.encode())
    assert told(central) == "rights: DOCK-1's role may more than a station's"


def test_a_role_that_cannot_log_in_is_named(central: CentralDatabase, dock: Caller) -> None:
    role = dock.connection.info.user
    central.connect().execute(f'alter role "{role}" nologin'.encode())
    assert told(central) == "rights: DOCK-1 has no role that can log in"


@pytest.mark.slow
def test_a_change_far_back_shows_when_every_entry_is_looked_at(
    central: CentralDatabase, dock: Caller
) -> None:
    dock.append(chain(dock.station.bytes, 300))
    change = CHANGE.format("update k.journal set actor = 'nobody' where seq = 7")
    central.connect().execute(change.encode())
    assert told(central) == ""
    assert told(central, everything=True) == "chain: entry 7 of DOCK-1 is not as it was sealed"


def test_clocks_that_are_apart_are_named(central: CentralDatabase) -> None:
    (finding,) = wrong(central, ahead_us=6 * 60_000_000)
    assert finding.found == "the server's clock is -6 minutes from this machine's"


def test_a_station_whose_clock_is_ahead_is_named(central: CentralDatabase, dock: Caller) -> None:
    dock.append(chain(dock.station.bytes, 1))
    change = CHANGE.format("update k.journal set received_at = to_timestamp(at_us / 1e6 - 900)")
    central.connect().execute(change.encode())
    assert told(central) == "clock: the clock of DOCK-1 was 15 minutes ahead when it last sent"


CAUSES: dict[str, tuple[Callable[[Caller], object], str]] = {
    "clone": (lambda dock: dock.hello(token=b""), "two machines work as DOCK-1 (1 times"),
    "outdated": (lambda dock: dock.hello(protocol=0), "the program of DOCK-1 is too old"),
    "stranger": (lambda dock: Caller(dock.connection).hello(), "a machine that is not DOCK-1's"),
    "fork": (
        lambda dock: dock.append(chain(dock.station.bytes, 1)),
        "DOCK-1 has worked on after an older copy",
    ),
}


@pytest.mark.parametrize(("cause", "found"), CAUSES.values(), ids=CAUSES)
def test_an_incident_is_told_until_it_is_settled(
    central: CentralDatabase, dock: Caller, cause: Callable[[Caller], object], found: str
) -> None:
    dock.append(chain(dock.station.bytes, 1))
    cause(dock)
    assert found in told(central)
    assert settle(central.admin()) == 1
    assert wrong(central) == []


def test_a_central_without_stations_says_so(central: CentralDatabase) -> None:
    found = checked(central.admin(), now_us=0, everything=False)
    assert "no station was added yet" in {each.found for each in found}


def test_what_never_enrolled_and_numbers_that_run_out_are_noted(
    central: CentralDatabase, dock: Caller
) -> None:
    central.add_station("NEW")
    dock.one("select * from k.lease('SN', 100, gen_random_uuid())")
    dock.one("select * from k.lease('LOT', 100, gen_random_uuid())")
    dock.one(
        "select k.report_used(array['SN', 'LOT'], array[95::bigint, 0], array[100::bigint, 100])"
    )
    dock.connection.close()
    admin = central.admin()
    admin.execute("update k.seat set invited_at = now() - interval '8 days'")
    notes = [each.found for each in checked(admin, now_us=0, everything=False) if each.remedy]
    assert "NEW was added more than 7 days ago, and never enrolled" in notes
    away = [each for each in notes if "is away" in each]
    assert away == ["DOCK-1 is away and had 5 numbers of SN left"]


@pytest.mark.feature("O4")
def test_open_conflicts_are_counted_where_the_reporting_tables_are_kept(
    central: CentralDatabase, dock: Caller
) -> None:
    dock.append(chain(dock.station.bytes, 3))
    admin = central.admin()

    def told_of_conflicts() -> list[tuple[str, bool]]:
        found = checked(admin, now_us=0, everything=False)
        return [(each.found, each.wrong) for each in found if each.name == "conflicts"]

    assert told_of_conflicts() == []
    admin.execute("insert into report.progress values (%s, 3, 3)", (dock.station,))
    assert told_of_conflicts() == [("none open", False)]
    admin.execute(CONFLICTS)
    assert told_of_conflicts() == [("2 open, 1 of them put things on hold", False)]


def test_readmission_settles_what_it_is_for(central: CentralDatabase, dock: Caller) -> None:
    dock.hello(token=b"")
    seats.readmit(central.admin(), "DOCK-1")
    assert wrong(central) == []
