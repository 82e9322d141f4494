"""What a station's login role is refused, whatever program speaks for it."""

from collections.abc import Callable
from dataclasses import replace

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege

from kiosk.domain.journal import SealedEntry
from tests.central.conftest import NewCaller
from tests.central.entries import Caller, chain, sealed
from tests.central.servers import CentralDatabase

pytestmark = [pytest.mark.feature("N5"), pytest.mark.feature("R5")]

FORBIDDEN = {
    "update the journal": "update k.journal set payload = '{}'",
    "delete from the journal": "delete from k.journal",
    "truncate the journal": "truncate k.journal",
    "lock the journal": "begin; lock table k.journal in exclusive mode",
    "insert into the journal": "insert into k.journal select * from k.journal",
    "copy into the journal": "copy k.journal from stdin",
    "drop the journal": "drop table k.journal",
    "disable its trigger": "alter table k.journal disable trigger append_only",
    "play a replica": "set session_replication_role = replica",
    "read the seats": "select * from k.seat",
    "read tokens": "select token from k.seat",
    "read the heads' table": "select * from k.station",
    "move a head": "update k.station set head_seq = 0",
    "read incidents": "select * from k.incident",
    "settle incidents": "update k.incident set settled_at = now()",
    "read leases": "select * from k.number_lease",
    "wind a series back": "update k.number_range set next = 1",
    "read files past get_file": "select * from k.file",
    "change a person": "update k.people set role = 'supervisor'",
    "delete a person": "delete from k.people",
    "become the owner": "set role kiosk_owner",
    "become the group that reports": "set role kiosk_report",
    "become the superuser": "set role postgres",
    "call what only functions call": "select k.note_incident('DOCK-1', 'fork', '{}')",
    "call the caller's seat": "select k.calling()",
    "replace a function": "create or replace function k.append() returns int return 1",
    "create a table in k": "create table k.mine (a int)",
    "create a table in public": "create table public.mine (a int)",
    "create a schema": "create schema mine",
    "create a temporary table": "create temporary table mine (a int)",
    "create a large object": "select lo_create(0)",
    "fill a large object": "select lo_from_bytea(0, '\\x00')",
    "read the server's files": "select pg_read_file('/etc/passwd')",
    "run a program": "copy k.stations to program 'cat'",
    "read passwords": "select rolpassword from pg_authid",
    "create a role": "create role mine",
    "let another log in": "alter role kiosk_owner login",
    "lift its limit": "alter role current_user connection limit 100",
    "write reports": "create table report.mine (a int)",
}


@pytest.mark.parametrize("query", FORBIDDEN.values(), ids=FORBIDDEN)
def test_a_station_cannot(dock: Caller, query: str) -> None:
    dock.append(chain(dock.station.bytes, 1))
    with pytest.raises(InsufficientPrivilege):
        dock.connection.execute(query.encode())


def test_not_even_the_superuser_changes_the_journal_by_mistake(
    dock: Caller, central: CentralDatabase
) -> None:
    dock.append(chain(dock.station.bytes, 1))
    admin = central.connect()
    admin.execute("set session_replication_role = replica")
    for query in ("update k.journal set seq = 2", "delete from k.journal", "truncate k.journal"):
        with pytest.raises(InsufficientPrivilege, match="append-only"):
            admin.execute(query.encode())


def test_a_station_of_another_central_on_the_server_does_not_get_in(
    dock: Caller, central: CentralDatabase
) -> None:
    other = central.snapshot()
    info = dock.connection.info
    dsn = central.postgres.of(other, user=info.user, password=info.password)
    with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
        psycopg.connect(dsn)


def test_a_disabled_station_is_no_station(dock: Caller, central: CentralDatabase) -> None:
    central.connect().execute("update k.seat set enabled = false")
    for call in (lambda: dock.append(chain(dock.station.bytes, 1)), dock.hello, dock.enrol):
        with pytest.raises(InsufficientPrivilege):
            call()


def test_a_station_that_has_not_enrolled_adds_nothing(central: CentralDatabase) -> None:
    caller = Caller(central.connect(central.station_dsn(central.add_station("NEW"))))
    with pytest.raises(InsufficientPrivilege):
        caller.append(chain(caller.station.bytes, 1))
    with pytest.raises(InsufficientPrivilege):
        caller.one("select * from k.lease('SN', 10, gen_random_uuid())")


def test_entries_of_another_station_are_not_taken_as_ones_own(
    dock: Caller, new_caller: NewCaller
) -> None:
    entries = chain(dock.station.bytes, 2)
    dock.append(entries)
    thief = new_caller("DOCK-2")
    with pytest.raises(psycopg.Error) as caught:
        thief.append(entries)
    assert caught.value.sqlstate == "KI001"


def test_an_entry_copied_and_sealed_anew_is_not_taken(dock: Caller, new_caller: NewCaller) -> None:
    entries = chain(dock.station.bytes, 1)
    dock.append(entries)
    thief = new_caller("DOCK-2")
    with pytest.raises(psycopg.Error) as caught:
        thief.append([sealed(replace(entries[0], station_id=thief.station.bytes))])
    assert caught.value.sqlstate == "KI005"


def test_a_forged_hash_is_refused(dock: Caller) -> None:
    (entry,) = chain(dock.station.bytes, 1)
    with pytest.raises(psycopg.Error) as caught:
        dock.append([replace(entry, hash=bytes(32))])
    assert caught.value.sqlstate == "KI001"


def test_a_chain_that_forgets_an_entry_is_refused(dock: Caller) -> None:
    entries = chain(dock.station.bytes, 3)
    dock.append(entries[:2])
    forged = sealed(replace(entries[2], prev_hash=entries[0].hash))
    with pytest.raises(psycopg.Error) as caught:
        dock.append([forged])
    assert caught.value.sqlstate == "KI001"


CHANGES: dict[str, Callable[[SealedEntry], SealedEntry]] = {
    "payload": lambda entry: replace(entry, payload='{"n": 2}'),
    "envelope": lambda entry: replace(entry, envelope='{"a":1}'),
    "subjects": lambda entry: replace(entry, subjects=""),
    "actor": lambda entry: replace(entry, actor="4712"),
    "kind": lambda entry: replace(entry, kind="moved.2"),
    "hlc": lambda entry: replace(entry, hlc=entry.hlc + 1),
    "at_us": lambda entry: replace(entry, at_us=entry.at_us + 1),
    "group_id": lambda entry: replace(entry, group_id=bytes(16)),
    "entry_id": lambda entry: replace(entry, entry_id=bytes(16)),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_of_any_field_shows(
    dock: Caller, change: Callable[[SealedEntry], SealedEntry]
) -> None:
    entries = chain(dock.station.bytes, 3)
    with pytest.raises(psycopg.Error) as caught:
        dock.append([entries[0], change(entries[1]), entries[2]])
    assert caught.value.sqlstate == "KI001"


def test_sql_in_every_text_is_stored_as_text(dock: Caller) -> None:
    nasty = "'); drop table k.journal; --"
    (entry,) = chain(dock.station.bytes, 1)
    entry = replace(entry, kind=nasty, actor=nasty, subjects=nasty, payload=f'{{"a":"{nasty}"}}')
    entry = sealed(entry)
    assert dock.append([entry])[0] == "ok"
    row = dock.one("select kind, actor, subjects, payload::text from k.journal")
    assert row == (entry.kind, entry.actor, entry.subjects, entry.payload)
