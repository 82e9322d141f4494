"""Taking in entries of other stations: checked, kept whole, passed on as they were."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.facts import HoldPlaced, PolicySet, Reversed
from kiosk.domain.ids import EntryId, GroupId, part_subject
from kiosk.domain.journal import SealedEntry, seal
from kiosk.store.merge import Fault, Merged, Refused
from kiosk.store.verify import refold, verify
from tests.store.plant import SENSOR, UNITS, lot_item, release, share, stock
from tests.store.station import HOUR_US, Clock, Station


@pytest.fixture
def stations(tmp_path: Path) -> Iterator[tuple[Station, Station, Station]]:
    clock = Clock()
    made = tuple(Station(tmp_path / f"{name}.db", name, clock) for name in range(3))
    yield made[0], made[1], made[2]
    for each in made:
        each.close()


Three = tuple[Station, Station, Station]


def resealed(entry: SealedEntry) -> SealedEntry:
    return replace(entry, hash=seal(entry))


def teleported(after: SealedEntry) -> SealedEntry:
    """An entry of a kind that a later program knows, sealed by it."""
    return resealed(
        replace(
            after,
            seq=after.seq + 1,
            entry_id=bytes(15) + b"\x07",
            kind="teleported.7",
            subjects=f"moon:1 {part_subject(SENSOR)}",
            hlc=after.hlc + 1,
            envelope='{ "b":1,\t"a":"\\u00e9\u00e9" }',
            payload='{"beam": 7.10, "to":"L\u00fcna" }',
            prev_hash=after.hash,
        )
    )


@pytest.mark.feature("R5")
def test_a_kind_nobody_knows_yet_is_kept_indexed_and_relayed_unchanged(stations: Three) -> None:
    one, two, three = stations
    stock(one)
    chain = one.entries()
    strange = teleported(chain[-1])
    assert two.merge([*chain, strange]).taken == len(chain) + 1
    passed_on = two.entries(one.identity)
    assert passed_on == [*chain, strange]
    assert three.merge(passed_on).taken == len(chain) + 1
    assert three.entries(one.identity) == passed_on
    for each in (two, three):
        assert each.ask(verify).ok
        assert refold(each.path).ok
        assert each.rows("select seq from entry_subject where subject = 'moon:1'") == [
            (strange.seq,)
        ]


def test_a_known_kind_with_a_payload_nobody_can_read_is_kept_too(stations: Three) -> None:
    one, two, _ = stations
    stock(one)
    chain = one.entries()
    strange = resealed(replace(teleported(chain[-1]), kind="moved.1"))
    assert two.merge([*chain, strange]).refused == ()
    assert refold(two.path).ok


BENDS: tuple[tuple[Callable[[SealedEntry], SealedEntry], Fault], ...] = (
    (lambda entry: replace(entry, actor="eve"), Fault.CHANGED),
    (lambda entry: replace(entry, entry_id=entry.entry_id + b"\0"), Fault.CHANGED),
    (lambda entry: resealed(replace(entry, prev_hash=bytes(32))), Fault.BROKEN),
    (lambda entry: resealed(replace(entry, seq=entry.seq + 1)), Fault.GAP),
    (lambda entry: resealed(replace(entry, seq=2)), Fault.FORKED),
    (lambda entry: resealed(replace(entry, seq=0)), Fault.FORKED),
)


@pytest.mark.parametrize(("bend", "fault"), BENDS)
@pytest.mark.feature("R5")
def test_an_entry_that_does_not_fit_its_chain_stops_that_station_only(
    stations: Three, bend: Callable[[SealedEntry], SealedEntry], fault: Fault
) -> None:
    one, two, three = stations
    share((one, two, three))
    one.write(lambda tx: tx.append(PolicySet(name="take_from", value="station")))
    two.write(lambda tx: tx.append(PolicySet(name="scan_back", value="on")))
    old, new = one.entries(), two.entries()
    bent = bend(old[-1])
    merged = three.merge([*old[:-1], bent, old[-1], *new])
    refused = Refused(station_id=one.identity, seq=bent.seq, fault=fault)
    assert merged == Merged(taken=1, known=len(old) + len(new) - 2, refused=(refused,))
    assert three.ask(verify).ok
    assert three.merge(old).taken == 1


def test_an_entry_id_that_stands_under_another_number_is_refused(stations: Three) -> None:
    one, two, _ = stations
    stock(one)
    chain = one.entries()
    again = resealed(replace(teleported(chain[-1]), entry_id=chain[0].entry_id))
    merged = two.merge([*chain, again])
    assert merged.refused == (
        Refused(station_id=one.identity, seq=again.seq, fault=Fault.REPEATED),
    )


@pytest.mark.feature("O1")
def test_what_is_recorded_after_a_merge_sorts_after_all_that_was_seen(stations: Three) -> None:
    ahead, behind, _ = stations
    ahead.skew_us, behind.skew_us = HOUR_US, -HOUR_US
    stock(ahead)
    behind.merge(ahead.entries())
    behind.write(lambda tx: tx.append(PolicySet(name="scan_back", value="on")))
    (entry,) = behind.entries()
    assert entry.hlc > ahead.entries()[-1].hlc
    assert entry.at_us < ahead.entries()[-1].at_us


@pytest.mark.feature("B3")
def test_each_unit_has_one_row_wherever_it_was_received(stations: Three) -> None:
    share(stations)
    for each in stations:
        rows = each.rows("select unit, count(*) from unit group by unit")
        assert sorted(rows) == sorted((unit, 1) for unit in UNITS)


@pytest.mark.feature("B4")
@pytest.mark.feature("B5")
def test_a_lot_has_one_row_a_place_and_a_counted_part_too(stations: Three) -> None:
    share(stations)
    rows = stations[0].rows("select item, place, count(*) from balance group by 1, 2")
    assert {count for _, _, count in rows} == {1}
    kinds = {str(item).split(":")[0] for item, _, _ in rows}
    assert kinds == {"lot", "part"}


def test_a_catalogue_learns_of_master_data_that_was_merged(stations: Three) -> None:
    one, two, _ = stations
    stock(one)
    assert two.write(lambda tx: tx.part(SENSOR)) is None
    two.merge(one.entries())
    assert two.write(lambda tx: tx.part(SENSOR)) is not None


def test_a_part_code_with_a_foreign_blank_is_one_subject(stations: Three) -> None:
    one, _, _ = stations
    odd = type(SENSOR)("M3\u2003X 6\u00a0mm")
    one.write(lambda tx: release(tx, odd, ()))
    assert one.rows("select subject from entry_subject") == [(part_subject(odd),)]
    assert refold(one.path).ok


@pytest.mark.feature("R13")
def test_a_hold_that_arrives_after_its_reversal_does_not_hold(stations: Three) -> None:
    one, two, three = stations
    share(stations)
    held = HoldPlaced(item=lot_item(0), place="", title="wet")
    one.write(lambda tx: tx.append(held))
    hold = one.entries()[-1]
    two.merge([hold])
    back = Reversed(
        group=GroupId(hold.group_id.hex()),
        entries=(EntryId(hold.entry_id.hex()),),
        reason="dry again",
        about=(lot_item(0),),
        moves=(),
    )
    two.write(lambda tx: tx.append(back))
    three.merge([two.entries()[-1]])
    three.merge([hold])
    assert three.rows("select * from held") == two.rows("select * from held") == []
    assert three.digest() == two.digest()
