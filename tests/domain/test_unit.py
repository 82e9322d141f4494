import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.facts import (
    CUSTOMER,
    PRODUCTION,
    SCRAP,
    SUPPLIER,
    Archived,
    Fact,
    HoldPlaced,
    Move,
    Moved,
    Place,
    Returned,
    Scrapped,
    Shipped,
    UnitInstalled,
    UnitReceived,
)
from kiosk.domain.ids import PartNumber, ReceiptId, RunId, Subject, UnitId, unit_subject
from kiosk.domain.journal import Entry
from kiosk.domain.unit import Dispute, Status, UnitState
from kiosk.domain.unit_fold import apply, fold_unit

UNIT, ONE, TWO = UnitId("0" * 16), UnitId("1" * 16), UnitId("2" * 16)
ITEM = unit_subject(UNIT)
DOCK, BENCH = Place("location:DOCK"), Place("location:BENCH")


def leg(source: str, target: str) -> tuple[Move, ...]:
    return (Move(item=ITEM, source=Place(source), target=Place(target), line="1"),)


def installed(parent: UnitId, source: str = DOCK) -> UnitInstalled:
    return UnitInstalled(
        run=RunId("RUN"),
        parent=parent,
        unit=UNIT,
        part_number=PartNumber("P"),
        position="U1",
        substitute_for=None,
        moves=leg(source, unit_subject(parent)),
    )


RECEIVED = UnitReceived(
    unit=UNIT,
    part_number=PartNumber("P"),
    revision="A",
    serial="SN",
    serial_key="SN",
    scope="",
    generated=False,
    receipt=ReceiptId("R"),
    number=1,
    moves=leg(SUPPLIER, DOCK),
)
MOVED = Moved(item=ITEM, moves=leg(DOCK, BENCH))
SCRAPPED = Scrapped(item=ITEM, reason="", moves=leg(DOCK, SCRAP))
SHIPPED = Shipped(item=ITEM, customer="ACME", moves=leg(DOCK, CUSTOMER))
RETURNED = Returned(item=ITEM, moves=leg(CUSTOMER, DOCK))
HELD = HoldPlaced(item=ITEM, place="", title="wet")
ARCHIVED = Archived(item=ITEM, reason="", moves=())
LATER: tuple[Fact, ...] = (
    MOVED,
    SCRAPPED,
    SHIPPED,
    RETURNED,
    HELD,
    ARCHIVED,
    installed(ONE),
    installed(TWO),
)


def entry(seq: int, fact: Fact) -> Entry:
    return Entry(
        station_id=bytes(16),
        seq=seq,
        entry_id=seq.to_bytes(16, "big"),
        group_id=seq.to_bytes(16, "big"),
        hlc=seq,
        at_us=seq,
        actor="pat",
        kind=fact.kind,
        fact=fact,
    )


def state(*facts: Fact, undone: tuple[int, ...] = ()) -> UnitState:
    folded = fold_unit(UNIT, [(entry(n, fact), n in undone) for n, fact in enumerate(facts, 1)])
    assert folded is not None
    return folded


@pytest.mark.feature("H11")
@pytest.mark.parametrize(
    ("facts", "status"),
    [
        ((), Status.AVAILABLE),
        ((MOVED,), Status.AVAILABLE),
        ((SCRAPPED,), Status.SCRAPPED),
        ((SHIPPED,), Status.SHIPPED),
        ((SHIPPED, RETURNED), Status.RETURNED),
        ((SHIPPED, RETURNED, MOVED), Status.RETURNED),
        ((HELD,), Status.ON_HOLD),
        ((HELD, MOVED), Status.ON_HOLD),
        ((ARCHIVED,), Status.ARCHIVED),
        ((installed(ONE),), Status.INSTALLED),
        ((installed(ONE), HELD), Status.INSTALLED),
    ],
)
def test_the_status_follows_from_what_happened(facts: tuple[Fact, ...], status: Status) -> None:
    after = state(RECEIVED, *facts)
    assert (after.status, after.disputes) == (status, ())


def test_a_second_parent_is_the_place_and_both_parents_are_told() -> None:
    after = state(RECEIVED, installed(ONE), installed(TWO))
    subjects: list[Subject] = sorted((ITEM, unit_subject(ONE), unit_subject(TWO)))
    told = Dispute(kind="double_install", entry=f"{3:032x}", subjects=tuple(subjects))
    assert (after.parent, after.disputes) == (TWO, (told,))


@pytest.mark.feature("R13")
def test_a_reversed_install_leaves_the_unit_where_it_was() -> None:
    after = state(RECEIVED, installed(ONE), undone=(2,))
    assert (after.place, after.status, after.disputes) == (DOCK, Status.AVAILABLE, ())


@pytest.mark.feature("R13")
def test_a_reversed_receipt_gives_the_serial_free() -> None:
    after = state(RECEIVED, undone=(1,))
    assert (after.status, after.claims_serial) == (Status.VOIDED, False)


def test_a_unit_without_its_receipt_is_not_there_yet() -> None:
    assert fold_unit(UNIT, [(entry(1, MOVED), False)]) is None
    assert apply(None, UNIT, entry(1, MOVED), undone=False) is None


@pytest.mark.feature("H8")
@given(
    later=st.lists(st.tuples(st.sampled_from(LATER), st.booleans()), max_size=6),
)
def test_one_by_one_and_all_at_once_in_any_order_give_the_same_state(
    later: list[tuple[Fact, bool]],
) -> None:
    pairs = [(entry(1, RECEIVED), False)]
    pairs += [(entry(n, fact), undone) for n, (fact, undone) in enumerate(later, 2)]
    stepwise: UnitState | None = None
    for each, undone in pairs:
        stepwise = apply(stepwise, UNIT, each, undone=undone)
    for mixed in itertools.islice(itertools.permutations(pairs), 24):
        assert fold_unit(UNIT, mixed) == stepwise


@pytest.mark.parametrize(
    ("place", "status"),
    [(CUSTOMER, Status.SHIPPED), (PRODUCTION, Status.IN_PRODUCTION), (SCRAP, Status.SCRAPPED)],
)
def test_a_unit_moved_to_a_boundary_has_its_status(place: Place, status: Status) -> None:
    assert state(RECEIVED, Moved(item=ITEM, moves=leg(DOCK, place))).status is status


def test_a_unit_is_made_once() -> None:
    again = state(RECEIVED, MOVED, RECEIVED)
    assert (again.place, again.made) == (BENCH, state(RECEIVED).made)


def test_installing_what_is_held_is_disputed() -> None:
    held = state(RECEIVED, HELD, installed(ONE))
    assert [each.kind for each in held.disputes] == ["used_after"]


def test_moves_of_other_things_in_the_same_entry_leave_a_unit_where_it_is() -> None:
    other = Move(item=unit_subject(ONE), source=DOCK, target=Place("location:FAR"))
    assert state(RECEIVED, Moved(item=ITEM, moves=(*leg(DOCK, BENCH), other))).place == BENCH
