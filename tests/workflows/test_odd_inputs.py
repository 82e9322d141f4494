"""What nobody is expected to scan, key or tap at a step: each is refused, or moves on, in words.

That a refusal leaves the record as it was, `Shop.play` itself asserts at every step.
"""

import pytest

from kiosk.domain.codes.own import print_lot, print_unit
from kiosk.domain.facts import PartDefined, Tracking
from tests.play import PUMP_BUILT, RECEIVED, Shop, received_twice, scrapped
from tests.workflows import odd_building, odd_receiving
from tests.workflows.odd import AT_NUMBER, AT_SEAL

ODD = {**odd_receiving.ODD, **odd_building.ODD}


@pytest.mark.parametrize("what", ODD)
def test_what_is_odd_at_a_step_is_answered_in_words(shop: Shop, what: str) -> None:
    odd = ODD[what]
    shop.play(odd.before)
    assert shop.said(own(shop, odd.line)) == (odd.code, odd.headline, odd.text)


def own(shop: Shop, line: str) -> str:
    """Return the own label of a lot that a line names as `LOT C-1`, else the line."""
    number = line.removeprefix("LOT ")
    return line if number == line else print_lot(shop.lot(number).lot)


def test_a_unit_is_no_lot(shop: Shop) -> None:
    shop.play(AT_SEAL)
    board = print_unit(shop.unit("B-3").state.unit)
    assert shop.said(board) == (
        "xS15",
        "NOT HERE",
        f'"{board}" means nothing at this step. Scan the lot label. Nothing was changed.',
    )


def test_a_serial_that_two_units_have_is_a_choice(shop: Shop) -> None:
    shop.play(PUMP_BUILT + "C.DONE\nC.BUILD\nPUMP\nP-2\nC.SIGNOFF\n1001\n!tap pick 1\nC.INSTALL")
    received_twice(shop, "P-1")
    two = ("xS2", "MORE THAN ONE MATCH")
    assert shop.said("P-1")[:2] == two
    assert shop.said("C.CANCEL\nC.REMOVE\nP-1")[:2] == two


def test_a_number_that_two_lots_have_is_a_choice_where_both_are_wanted(shop: Shop) -> None:
    shop.play(RECEIVED + "C.RECEIVE\nSEAL\nDOCK\nX-1\n!key 9\nGLUE\nDOCK\nX-1\n!key 9\nC.DONE")
    assert shop.said("C.BUILD\nPUMP\nP-1\nX-1")[:2] == ("xS2", "MORE THAN ONE MATCH")
    assert shop.verdicts("B-1\nB-2\nM-1\nX-1") == ["ok", "ok", "ok", "ok"]
    assert shop.as_built("P-1")["3 X-1"] == 8


def redefined(shop: Shop, number: str, tracking: Tracking, scheme: str = "") -> None:
    part = shop.part(number).part
    shop.record(
        PartDefined(
            part_number=part.part_number,
            revision=part.revision,
            name=part.name,
            tracking=tracking,
            unit=part.unit,
            serial_scheme=scheme,
        ),
        actor="admin:test",
    )


def test_a_built_part_without_a_scheme_gets_no_number(shop: Shop) -> None:
    redefined(shop, "PUMP", Tracking.SERIAL)
    shop.play(AT_NUMBER)
    assert shop.said("!key generate")[:2] == ("xR15", "NO NUMBER SCHEME")


def test_a_lot_does_not_fill_a_line_of_units(shop: Shop) -> None:
    redefined(shop, "MOTOR-X", Tracking.LOT)
    shop.play("1001\nC.RECEIVE\nMOTOR-X\nDOCK\nY-1\n!key 9\nC.DONE\nC.BUILD\nPUMP\nP-1")
    assert shop.said("Y-1") == (
        "xI14",
        "SCAN THE SERIAL",
        "MOTOR is serial-tracked. That was a lot label. Not installed. Scan the code marked S/N.",
    )


def test_a_substitute_that_is_counted_is_said_to_be_one(shop: Shop) -> None:
    redefined(shop, "SEAL-X", Tracking.UNTRACKED)
    shop.play("1001\nC.RECEIVE\nSEAL-X\nDOCK\n!key 9\nC.DONE\nC.BUILD\nPUMP\nP-1\nSEAL-X")
    assert shop.said("!key 8")[:2] == ("xI19", "SUBSTITUTE")
    assert shop.as_built("P-1") == {"3 SEAL-X": 8}


def test_a_number_that_was_taken_back_is_not_installed(shop: Shop) -> None:
    shop.play("1001\nC.RECEIVE\nMOTOR\nDOCK\nSN-1\nC.UNDO\nC.DONE\nC.BUILD\nPUMP\nP-1")
    assert shop.said("SN-1")[0] == "xI6"


def test_a_scrapped_unit_is_seen_as_not_in_stock(shop: Shop) -> None:
    shop.play(RECEIVED)
    scrapped(shop, "M-1")
    seen = ("idle", "M-1", "MOTOR Motor: scrapped, not in stock.")
    assert shop.said("C.LOOKUP\nM-1") == seen
