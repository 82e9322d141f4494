"""What `append` takes, and what it answers to what came before."""

import pytest

from kiosk.domain.journal import NO_HASH
from tests.central.entries import Caller, chain
from tests.central.servers import CentralDatabase


def test_entries_are_stored_as_they_were_sealed(dock: Caller) -> None:
    entries = chain(dock.station.bytes, 3)
    assert dock.append(entries) == ("ok", 3, entries[-1].hash, 3)
    rows = dock.connection.execute(
        "select seq, payload::text, subjects, hash from k.journal order by seq"
    ).fetchall()
    assert rows == [(each.seq, each.payload, each.subjects, each.hash) for each in entries]


@pytest.mark.feature("O3")
def test_entries_sent_again_are_stored_once(dock: Caller) -> None:
    entries = chain(dock.station.bytes, 3)
    dock.append(entries)
    assert dock.append(entries) == ("ok", 3, entries[-1].hash, 0)


def test_of_an_overlap_only_what_is_new_is_stored(dock: Caller) -> None:
    entries = chain(dock.station.bytes, 5)
    dock.append(entries[:3])
    assert dock.append(entries[1:]) == ("ok", 5, entries[-1].hash, 2)


def test_a_gap_is_answered_with_the_head(dock: Caller) -> None:
    entries = chain(dock.station.bytes, 4)
    dock.append(entries[:1])
    assert dock.append(entries[2:]) == ("gap", 1, entries[0].hash, 0)


def test_nothing_is_taken_for_nothing(dock: Caller) -> None:
    assert dock.append([]) == ("ok", 0, NO_HASH, 0)


def test_another_entry_at_a_used_number_is_a_fork_and_an_incident(
    dock: Caller, central: CentralDatabase
) -> None:
    first, *rest = chain(dock.station.bytes, 2)
    dock.append([first, *rest])
    forked = chain(dock.station.bytes, 2, after=first)
    assert dock.append(forked) == ("fork", 2, rest[-1].hash, 0)
    assert dock.append(forked)[0] == "fork"
    incidents = central.connect().execute(
        "select seat, what, times, detail->>'seq' from k.incident"
    )
    assert incidents.fetchall() == [("DOCK-1", "fork", 2, "2")]


def test_a_long_group_is_taken_in_one_call(dock: Caller) -> None:
    entries = chain(dock.station.bytes, 10_000)
    assert dock.append(entries)[3] == 10_000
