"""Lots that are made here, under the batch of their traveller (A15)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import cast

import msgspec
import pytest

from kiosk.domain.facts import HoldPlaced, LotMade, PartDefined, Place, ShelfLife
from kiosk.domain.ids import PartNumber, lot_subject
from kiosk.importer.report import ImportKind
from tests.play import PUMP_BUILT, Shop
from tests.workflows.inspected import stationed

MAKING = "1002\nC.MAKELOT\nCHIP\n"
MADE = MAKING + "WO-4711\n!key 200\nDOCK\n"


def facts(shop: Shop) -> list[LotMade]:
    """Return what was made, in the order of the journal."""
    rows = shop.rows("select payload from journal where kind = 'lot_made.1' order by id")
    return [msgspec.json.decode(str(row[0]), type=LotMade) for row in rows]


def keeping(shop: Shop, days: int) -> None:
    part = shop.app.store.look(lambda look: look.part(PartNumber("CHIP")))
    assert part is not None
    defined: PartDefined = replace(part.part, shelf_life=ShelfLife(expires=days))
    shop.record(defined, actor="admin:test")


@pytest.mark.feature("A15")
def test_the_batch_of_the_traveller_is_the_number_of_the_lot(shop: Shop) -> None:
    assert shop.said(MADE) == (
        "ok",
        "LOT WO-4711",
        "200 ea of CHIP made, at DOCK. 200 there now. Next batch, or DONE.",
    )
    (made,) = facts(shop)
    assert (made.lot_number, made.lot_key, made.batch) == ("WO-4711", "WO-4711", "WO-4711")
    assert [(each.source, each.target) for each in made.moves] == [
        ("production", "location:DOCK"),
    ]
    assert made.dates.made == date(2026, 3, 9)
    assert shop.kinds() == ["lot_made"], "made, and not received"
    assert [row[0] for row in shop.rows("select template from spool")] != []


@pytest.mark.feature("A15")
def test_a_code_typed_twice_and_a_suppliers_form_of_label_give_the_batch_too(shop: Shop) -> None:
    shop.play(MAKING + "C.TYPE\n!key WO-8\n!key WO-8\n!key 5\nDOCK")
    shop.play("(10)WO-9\n!key 5\nDOCK")
    assert [each.batch for each in facts(shop)] == ["WO-8", "WO-9"]


@pytest.mark.feature("A15")
@pytest.mark.feature("A18")
def test_a_part_with_a_pattern_may_be_numbered_by_it_and_keeps_its_batch(shop: Shop) -> None:
    shop.play("1002\nC.MAKELOT\nSEAL\nWO-1\n!key generate")
    assert shop.said("!tap help")[2] == (
        "SEAL, a lot with a number of ours: how many ea? Its batch is WO-1."
    )
    assert shop.said("!key 40\nDOCK")[1] == "LOT SL-001"
    shop.play("!key generate\n!key 2\nDOCK")
    assert [(each.lot_number, each.batch) for each in facts(shop)] == [
        *(("SL-001", "WO-1"), ("SL-002", "")),
    ]


@pytest.mark.feature("A15")
def test_a_part_without_a_pattern_is_numbered_by_its_batch_alone(shop: Shop) -> None:
    assert shop.verdicts(MAKING + "!key generate")[-1] == "xS15"
    assert shop.verdicts("WO-1\n!key generate") == ["idle", "xL7"]


@pytest.mark.feature("A15")
@pytest.mark.feature("A14")
def test_more_of_a_lot_that_is_still_made_is_added_in_either_spelling(shop: Shop) -> None:
    shop.play(MADE)
    assert shop.said("wo-4711") == (
        "idle",
        "ENTER QUANTITY",
        "CHIP, lot WO-4711, now 200: how many ea more?",
    )
    shop.play("!key 50\nSHELF")
    assert len(shop.rows("select lot from lot")) == 1
    assert sum(shop.on_hand().values()) == Decimal(250)


@pytest.mark.feature("A15")
@pytest.mark.feature("A16")
def test_a_number_of_another_part_is_another_lot(shop: Shop) -> None:
    shop.play("1001\nC.RECEIVE\nSEAL\nDOCK\nWO-4711\n!key 5\nC.DONE")
    assert shop.verdicts(MADE)[-1] == "ok"
    assert len(shop.rows("select lot from lot")) == 2


@pytest.mark.feature("A15")
def test_a_suppliers_lot_does_not_grow_and_names_its_supplier(shop: Shop) -> None:
    order = "order,line,part_number,quantity,supplier\nPO-1,1,CHIP,5,ACME\n"
    shop.take(ImportKind.ORDERS, order)
    shop.play("1001\nC.RECEIVE\nPO-1\nCHIP\nDOCK\nWO-4711\n!key 5\nC.DONE")
    code, _, text = shop.said(MAKING + "WO-4711")
    assert code == "xB8"
    assert "came from ACME" in str(text)


@pytest.mark.feature("A15")
@pytest.mark.feature("I7")
def test_a_lot_made_here_keeps_as_long_as_its_part_says_from_that_day(shop: Shop) -> None:
    keeping(shop, 30)
    shop.play(MADE)
    assert shop.lot("WO-4711").dates.expires == date(2026, 4, 8)
    shop.play("!clock +10d\n1002\nWO-4711\n!key 5\nDOCK")
    assert shop.lot("WO-4711").dates.expires == date(2026, 4, 8), "one lot has one expiry"
    shop.play("!clock +30d\n1002")
    code, _, text = shop.said("WO-4711")
    assert code == "xB8"
    assert "expired on 2026-04-08" in str(text)


@pytest.mark.feature("A15")
def test_it_is_taken_back_by_undo_and_taken_into_units_like_any_lot(shop: Shop) -> None:
    assert shop.said(MADE + "C.UNDO")[2] == "Lot WO-4711 (made) is taken back. It stays on record."
    assert shop.on_hand() == {}
    shop.play("SHELF\nC.DONE")
    assert shop.on_hand()["lot WO-4711 of CHIP", "location SHELF"] == Decimal(200)
    shop.play("1001\nC.BUILD\nBOARD\nB-5\nWO-4711")
    assert shop.on_hand()["lot WO-4711 of CHIP", "location SHELF"] == Decimal(197)
    assert shop.verdicts("C.UNDO\nC.UNDO")[-1] == "ok"


@pytest.mark.feature("A15")
def test_what_joins_a_held_lot_is_held_with_it(shop: Shop) -> None:
    shop.play(MADE)
    lot = lot_subject(shop.lot("WO-4711").lot)
    shop.record(HoldPlaced(item=lot, place=Place("location:DOCK"), title="cracked"))
    assert shop.verdicts("WO-4711\n!key 5\nDOCK")[-1] == "xL8"


@pytest.mark.feature("A15")
@pytest.mark.feature("C10")
def test_a_station_that_makes_no_numbers_makes_no_lots(shop: Shop) -> None:
    stationed(shop, "FIT,Fitting,build,no,yes\n", build_as="FIT")
    code, _, text = shop.said(MAKING + "WO-1")
    assert code == "xS12"
    assert "Nothing was made." in str(text)
    assert shop.verdicts("C.CANCEL\nC.MAKELOT\nSEAL\n!key generate")[-1] == "xS12"


@pytest.mark.feature("A15")
@pytest.mark.feature("N2")
def test_a_clerk_makes_no_lot_unless_an_operator_scans_a_badge(shop: Shop) -> None:
    assert shop.said("1003\nC.MAKELOT")[2] == (
        "MAKE A LOT needs the right to make lots. Nothing was started. Ask an operator to scan a "
        "badge here now."
    )
    assert shop.verdicts("1002\nCHIP\nWO-1\n!key 5\nDOCK")[-1] == "ok"
    envelope = shop.rows("select envelope from journal where kind = 'lot_made.1'")[0][0]
    assert '"approved_by":"1002"' in cast("str", envelope)


@pytest.mark.feature("A15")
@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ("NOPE", "xS1"),
        ("DOCK", "xS15"),
        ("!key 5", "xS15"),
        ("CHIP\nDOCK", "xS15"),
        ("CHIP\nCHIP", "xS3"),
        ("CHIP\nB-1", "xS15"),
        ("CHIP\nU.ABC", "xS5"),
        ("CHIP\nSEAL\nBOARD", "xB7"),
        ("CHIP\n!tap yes", "xS15"),
        ("CHIP\nWO-1\nDOCK", "xS15"),
        ("CHIP\nWO-1\n!key 0", "xL7"),
        ("CHIP\nWO-1\n!key 2.5", "xL7"),
        ("CHIP\nWO-1\n!tap no", "xS15"),
        ("CHIP\nWO-1\n!key 5\nNOPE", "xS1"),
        ("CHIP\nWO-1\n!key 5\nCHIP", "xS15"),
        ("CHIP\nWO-1\n!key 5\n!key 5", "xS15"),
        ("CHIP\nWO-1\n!key 5\nC.DONE", "xS15"),
    ],
)
def test_what_means_nothing_at_a_step_changes_nothing(shop: Shop, lines: str, code: str) -> None:
    shop.play(PUMP_BUILT + "1002\nC.MAKELOT")
    assert shop.verdicts(lines)[-1] == code


@pytest.mark.feature("A15")
def test_another_batch_or_part_is_taken_instead_and_it_survives_a_restart(shop: Shop) -> None:
    shop.play(MAKING + "WO-1\nWO-2\n!restart\n!key 5\n!restart\nDOCK")
    assert [each.batch for each in facts(shop)] == ["WO-2"]
    assert shop.said("SEAL")[1:] == (
        "SCAN THE BATCH",
        "SEAL Seal: the batch or works order on its traveller, or tap for a number of ours.",
    )
    assert shop.verdicts("C.DONE") == ["idle"]
