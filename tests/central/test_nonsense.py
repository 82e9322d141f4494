"""Arguments that no kiosk sends: refused by name, and nothing of them is kept."""

from dataclasses import replace

import psycopg
import pytest

from tests.central.entries import Caller, chain, columns, sealed

pytestmark = pytest.mark.feature("R5")

HUGE = 1 << 62


@pytest.mark.parametrize(
    ("place", "value", "state"),
    [
        (0, None, "KI004"),
        (0, [1, 2, 3], "KI004"),
        (0, [1, None], "KI004"),
        (0, [0, 1], "KI002"),
        (0, [-(1 << 63), (1 << 63) - 1], "KI002"),
        (0, [HUGE, HUGE + 1], "KI002"),
        (0, [1, 3], "KI002"),
        (0, [1, 1], "KI002"),
        (3, ["moved.1", None], "KI004"),
        (3, [["moved.1"], ["moved.1"]], "KI004"),
        (4, [], "KI004"),
        (8, ["{}"], "KI004"),
        (10, [b"", b""], "KI001"),
        (11, [bytes(32), bytes(31)], "KI001"),
    ],
)
def test_arguments_that_make_no_sense_are_refused_by_name(
    dock: Caller, place: int, value: object, state: str
) -> None:
    arguments: list[object] = list(columns(chain(dock.station.bytes, 2)))
    arguments[place] = value
    with pytest.raises(psycopg.Error) as caught:
        dock.append_columns(arguments)
    assert caught.value.sqlstate == state


@pytest.mark.parametrize("array", ["[5:6]={1,2}", "{{1},{2}}", "[0:1]={1,2}"])
def test_an_array_that_counts_from_elsewhere_is_refused(dock: Caller, array: str) -> None:
    arguments: list[object] = list(columns(chain(dock.station.bytes, 2)))
    arguments[0] = array
    with pytest.raises(psycopg.Error) as caught:
        dock.append_columns(arguments)
    assert caught.value.sqlstate == "KI004"


@pytest.mark.parametrize(
    "payload",
    ["", "{", "{'a':1}", "nan", '{"a":"\\ud8"}', "[" * 50_000 + "]" * 50_000],
    ids=["empty", "open", "quotes", "nan", "half an escape", "deep"],
)
def test_a_payload_that_is_no_json_is_refused(dock: Caller, payload: str) -> None:
    with pytest.raises(psycopg.Error) as caught:
        dock.append(chain(dock.station.bytes, 1, payload=payload))
    assert caught.value.sqlstate == "KI004"


@pytest.mark.slow
@pytest.mark.parametrize("field", ["payload", "subjects"])
def test_an_entry_that_is_too_big_is_refused(dock: Caller, field: str) -> None:
    (entry,) = chain(dock.station.bytes, 1)
    big = '{"a":"' + "x" * (17 << 20) + '"}' if field == "payload" else "lot:" + "A" * 9000
    with pytest.raises(psycopg.Error) as caught:
        dock.append([sealed(replace(entry, **{field: big}))])
    assert caught.value.sqlstate == "KI004"


def test_a_refused_batch_leaves_nothing_behind(dock: Caller) -> None:
    entries = chain(dock.station.bytes, 3)
    with pytest.raises(psycopg.Error):
        dock.append([*entries[:2], replace(entries[2], hash=bytes(32))])
    assert dock.one("select count(*) from k.journal") == (0,)
    assert dock.append(entries)[:2] == ("ok", 3)
