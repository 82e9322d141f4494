"""What stations share beside the record: blocks of numbers, people, files."""

import hashlib
import json
import threading
import uuid

import psycopg
import pytest

from tests.central.conftest import NewCaller
from tests.central.entries import Caller

LEASE = "select * from k.lease(%s, %s, %s)"


def test_a_lease_is_given_once_for_each_request(dock: Caller) -> None:
    request = uuid.uuid4()
    assert dock.one(LEASE, "SN", 50, request) == (1, 50)
    assert dock.one(LEASE, "SN", 50, request) == (1, 50)
    assert dock.one(LEASE, "SN", 10, uuid.uuid4()) == (51, 60)
    assert dock.one(LEASE, "LOT", 10, uuid.uuid4()) == (1, 10)


@pytest.mark.feature("R9")
@pytest.mark.slow
def test_stations_that_ask_at_once_never_get_one_number_twice(new_caller: NewCaller) -> None:
    callers = [new_caller(f"DOCK-{number}") for number in range(8)]
    got: list[tuple[int, int]] = []

    def lease(caller: Caller) -> None:
        for _ in range(50):
            low, high = caller.one(LEASE, "SN", 20, uuid.uuid4())
            got.append((int(str(low)), int(str(high))))

    threads = [threading.Thread(target=lease, args=[each]) for each in callers]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    numbers = [number for low, high in got for number in range(low, high + 1)]
    assert sorted(numbers) == list(range(1, 8 * 50 * 20 + 1))


def test_one_request_by_two_connections_at_once_is_one_block(
    dock: Caller, new_caller: NewCaller
) -> None:
    other = new_caller("DOCK-2")
    request = uuid.uuid4()
    dock.one(LEASE, "SN", 5, request)
    with pytest.raises(psycopg.Error) as caught:
        other.one(LEASE, "SN", 5, request)
    assert caught.value.sqlstate == "KI004"


@pytest.mark.parametrize(
    ("series", "count", "request_id"),
    [
        (None, 1, uuid.uuid4()),
        ("", 1, uuid.uuid4()),
        ("x" * 501, 1, uuid.uuid4()),
        ("SN", 0, uuid.uuid4()),
        ("SN", -1, uuid.uuid4()),
        ("SN", 100_001, uuid.uuid4()),
        ("SN", None, uuid.uuid4()),
        ("SN", 1, None),
    ],
)
def test_a_lease_that_makes_no_sense_is_refused(
    dock: Caller, series: str | None, count: int | None, request_id: uuid.UUID | None
) -> None:
    with pytest.raises(psycopg.Error) as caught:
        dock.one(LEASE, series, count, request_id)
    assert caught.value.sqlstate == "KI004"


@pytest.mark.feature("R9")
def test_numbers_used_before_are_never_leased(dock: Caller, new_caller: NewCaller) -> None:
    used = "select k.report_used(%s, %s, %s)"
    dock.one(used, ["SN", "LOT", "SN"], [700, 5, 850], [700, 5, 900])
    assert new_caller("DOCK-2").one(LEASE, "SN", 10, uuid.uuid4()) == (901, 910)
    dock.one(used, ["SN"], [3], [3])
    assert dock.one(LEASE, "SN", 1, uuid.uuid4()) == (911, 911)


@pytest.mark.parametrize(
    ("series", "highest"),
    [(["SN"], [1, 2]), (["SN"], [None]), (["SN"], [(1 << 63) - 1]), ([""], [1]), (["SN"], [-1])],
)
def test_a_report_that_makes_no_sense_is_refused(
    dock: Caller, series: list[str], highest: list[int | None]
) -> None:
    with pytest.raises(psycopg.Error) as caught:
        dock.one("select k.report_used(%s::text[], %s::bigint[], %s)", series, highest, [1])
    assert caught.value.sqlstate == "KI004"


@pytest.mark.parametrize(
    ("badges", "now"), [([], []), (["1"], []), (["1"], [None]), (["1"] * 1001, ["2"] * 1001)]
)
def test_a_note_of_badges_that_makes_no_sense_is_refused(
    dock: Caller, badges: list[str], now: list[str | None]
) -> None:
    with pytest.raises(psycopg.Error) as caught:
        dock.one("select k.note_badges(%s::text[], %s::text[])", badges, now)
    assert caught.value.sqlstate == "KI004"


ANNA = {"operator_id": "4711", "badge": "OP-4711", "name": "Anna", "role": "clerk", "pin": ""}
SAVE = "select * from k.save_people(%s::json, %s)"


def test_people_are_replaced_as_a_whole(dock: Caller) -> None:
    assert dock.one(SAVE, json.dumps([ANNA]), 0) == ("ok", 1)
    ben = {**ANNA, "operator_id": "4712", "name": "Ben", "access_until": "2027-01-31"}
    assert dock.one(SAVE, json.dumps([ben]), 1) == ("ok", 2)
    rows = dock.connection.execute("select operator_id, name, access_until::text from k.people")
    assert rows.fetchall() == [("4712", "Ben", "2027-01-31")]
    assert dock.one("select version from k.people_version") == (2,)


def test_people_of_a_stale_version_replace_nobody(dock: Caller) -> None:
    dock.one(SAVE, json.dumps([ANNA]), 0)
    assert dock.one(SAVE, "[]", 0) == ("stale", 1)
    assert dock.one("select count(*) from k.people") == (1,)


@pytest.mark.parametrize(
    "rows",
    [
        None,
        "{}",
        "[1]",
        '[{"name":"nobody"}]',
        json.dumps([ANNA, ANNA]),
        json.dumps([{**ANNA, "access_until": "never"}]),
    ],
)
def test_people_that_make_no_sense_are_refused(dock: Caller, rows: str | None) -> None:
    with pytest.raises(psycopg.Error) as caught:
        dock.one(SAVE, rows, 0)
    assert caught.value.sqlstate == "KI004"


def test_a_file_is_known_by_its_digest(dock: Caller, new_caller: NewCaller) -> None:
    data = b"\x89PNG" * 1000
    digest = hashlib.sha256(data).digest()
    assert dock.one("select k.put_file(%b)", data) == (digest,)
    assert dock.one("select k.put_file(%b)", data) == (digest,)
    assert new_caller("DOCK-2").one("select k.get_file(%b)", digest) == (data,)
    assert dock.one("select k.get_file(%b)", bytes(32)) == (None,)


@pytest.mark.slow
def test_a_file_over_20_mib_is_refused(dock: Caller) -> None:
    dock.one("select k.put_file(%b)", bytes(20 << 20))
    with pytest.raises(psycopg.Error) as caught:
        dock.one("select k.put_file(%b)", bytes((20 << 20) + 1))
    assert caught.value.sqlstate == "KI003"
