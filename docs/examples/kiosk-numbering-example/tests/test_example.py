"""The example's own test: plain functions, asked with plain values."""

from datetime import UTC, datetime

import kiosk_numbering_example as bergheim
import pytest

from kiosk.domain.facts import PartDefined, Tracking
from kiosk.domain.ids import PartNumber
from kiosk.domain.numbering_plugin import NumberWanted, SerialOffered

IN_MARCH = datetime(2026, 3, 9, 14, 5, tzinfo=UTC)


def part(number: str) -> PartDefined:
    return PartDefined(
        part_number=PartNumber(number), revision="A", name="", tracking=Tracking.SERIAL, unit="ea"
    )


@pytest.mark.parametrize(
    ("last", "number"), [("", "G0001"), ("G0041", "G0042"), ("F9999", "G0001"), ("X-7", "G0001")]
)
def test_numbers_begin_anew_each_year(last: str, number: str) -> None:
    wanted = NumberWanted(part=part("BH-1"), last=last, at=IN_MARCH)
    assert bergheim.next_serial(wanted) == number


def test_other_parts_are_left_to_the_kiosk() -> None:
    wanted = NumberWanted(part=part("PUMP"), last="", at=IN_MARCH)
    assert bergheim.next_serial(wanted) is None
    assert bergheim.lot_number(wanted) is None


@pytest.mark.parametrize(("serial", "good"), [("G0001", True), ("I0001", False), ("G1", False)])
def test_a_serial_of_another_form_is_objected_to(serial: str, good: bool) -> None:
    offered = SerialOffered(part=part("BH-1"), serial=serial, at=IN_MARCH)
    assert (bergheim.objection(offered) is None) is good


def test_a_lot_is_the_day() -> None:
    assert bergheim.lot_number(NumberWanted(part=part("BH-1"), last="", at=IN_MARCH)) == "G068"
