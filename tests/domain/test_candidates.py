"""Which lot of a part is offered, and what makes up for a short one, as pure functions."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from kiosk.domain.facts import NO_DATES, Dates, LocationDefined, Strategy
from kiosk.domain.ids import LocationCode, LotId, PartNumber
from kiosk.domain.policy import effective
from kiosk.domain.records import Stock
from kiosk.domain.rules.allotment import TOGETHER
from kiosk.domain.rules.candidates import (
    Around,
    Candidate,
    Candidates,
    beside,
    first_offered,
    left_out,
    offered,
)
from kiosk.domain.rules.expiry import MOST_LEVELS, standing_in

DOCK, SHELF = LocationCode("DOCK"), LocationCode("SHELF")
AROUND = Around(today=date(2026, 3, 9), here=DOCK, policies=effective({}), sharing=TOGETHER)


def lot(name: str, expires: str, *stock: tuple[LocationCode, int, str]) -> Candidate:
    """Return a lot with an expiry or none, and where it lies: location, quantity, why held."""
    return Candidate(
        lot=LotId(name),
        lot_number=name,
        dates=Dates(expires=date.fromisoformat(expires)) if expires else NO_DATES,
        received=date(2026, 1, 1),
        received_us=0,
        stock=tuple(
            Stock(location=place, quantity=Decimal(many), held=held) for place, many, held in stock
        ),
    )


FOUND = Candidates(
    part=PartNumber("SEAL"),
    strategy=Strategy.FEFO,
    lots=(
        lot("late", "2027-01-01", (DOCK, 9, ""), (SHELF, 9, "")),
        lot("soon", "2026-04-01", (DOCK, 2, ""), (SHELF, 30, "")),
        lot("held", "2026-03-20", (DOCK, 5, "dusty"), (SHELF, 1, "")),
        lot("over", "2026-03-08", (DOCK, 5, "")),
        lot("none", "", (DOCK, 5, "")),
    ),
)


@pytest.mark.feature("I5")
def test_lots_are_offered_in_their_order_from_where_most_of_them_is_free() -> None:
    found = [(each.lot.lot_number, each.location) for each in offered(FOUND, AROUND)]
    assert found == [("held", SHELF), ("soon", SHELF), ("late", SHELF), ("none", DOCK)]
    assert [each.lot_number for each in left_out(FOUND, AROUND)] == ["over"]


@pytest.mark.feature("I6")
def test_the_remainder_comes_from_the_next_lots_at_the_same_place() -> None:
    drawn = beside(FOUND, AROUND, LotId("held"), DOCK, Decimal(8))
    assert [(each.lot.lot_number, each.quantity) for each in drawn] == [
        ("soon", Decimal(2)),
        ("late", Decimal(6)),
    ]
    assert beside(FOUND, AROUND, LotId("soon"), SHELF, Decimal(1))[0].lot.lot_number == "held"
    (one,) = beside(FOUND, AROUND, LotId("x"), DOCK, Decimal(1))
    assert one.lot.lot_number == "soon"


@pytest.mark.feature("I9")
def test_without_an_order_nothing_is_drawn_on_by_itself() -> None:
    free = replace(FOUND, strategy=None)
    assert beside(free, AROUND, LotId("held"), DOCK, Decimal(8)) == ()
    first = first_offered(free, AROUND)
    assert first is not None
    assert first.lot.lot_number == "held"
    undated = replace(free, lots=FOUND.lots[-1:])
    assert first_offered(undated, AROUND) is None
    assert first_offered(replace(undated, strategy=Strategy.FIFO), AROUND) is not None


def test_a_location_stands_in_all_above_it_and_a_ring_of_them_ends() -> None:
    def known(code: LocationCode) -> LocationDefined | None:
        above = {"A": "B", "B": "C", "C": "A"}.get(code)
        return LocationDefined(code=code, name="", parent=above) if above else None

    def endless(code: LocationCode) -> LocationDefined:
        return LocationDefined(code=code, name="", parent=f"{code}+")

    assert standing_in(LocationCode("A"), known) == ("A", "B", "C")
    assert standing_in(DOCK, known) == (DOCK,)
    assert len(standing_in(DOCK, endless)) == MOST_LEVELS
