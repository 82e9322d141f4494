"""A supplier's own barcode, linked to a thing of ours, means that thing from then on (D13)."""

import pytest

from kiosk.domain.history import sentence
from kiosk.domain.ids import unit_subject
from kiosk.store.history import events
from kiosk.store.reading import snapshot
from kiosk.store.verify.projections import refold
from tests.play import RECEIVED, Shop

CLERK = "1003\n"


def of_label(*fields: str) -> str:
    return "[)>\\x1e06\\x1d" + "\\x1d".join(fields) + "\\x1e\\x04"


@pytest.mark.feature("D13")
def test_an_unknown_code_is_linked_to_the_unit_in_hand_and_found_after_a_restart(
    shop: Shop,
) -> None:
    shop.play(RECEIVED + "1003\nM-1")
    assert shop.verdicts("ACME 77/1") == ["xS1"]
    assert shop.said("!tap link") == (
        "ok",
        "M-1",
        "ACME 77/1 means M-1 from now on. Choose a task.",
    )
    assert shop.said("!restart\nacme 77/1")[0] == "xS1"
    assert shop.said("ACME 77/1")[:2] == ("idle", "M-1")
    assert shop.said("C.RECEIVE\nMOTOR\nDOCK\nACME 77/1")[0] == "xR1"
    assert "The barcode ACME 77/1 was linked to M-1." in history(shop, "M-1")


@pytest.mark.feature("D13")
def test_a_linked_barcode_is_installed_as_its_unit(shop: Shop) -> None:
    shop.play(RECEIVED + "1001\nM-1\nACME-77\n!tap link")
    shop.play("C.BUILD\nPUMP\nP-1\nB-1\nB-2")
    assert shop.said("ACME-77")[:2] == ("ok", "M-1 → 2")


@pytest.mark.feature("D13")
def test_a_barcode_is_linked_to_what_is_scanned_next(shop: Shop) -> None:
    shop.play(RECEIVED + "1003")
    assert shop.verdicts("C.LINK\n4012345678901\n!key 1\nNOTHING-KNOWN\nDOCK") == [
        "idle",
        "idle",
        "xS15",
        "xS1",
        "xS15",
    ]
    assert shop.said("SEAL")[:2] == ("ok", "SEAL")
    assert shop.said("C.RECEIVE\n4012345678901")[1] == "SCAN LOCATION"


@pytest.mark.feature("D13")
@pytest.mark.feature("C17")
def test_the_part_of_a_suppliers_label_is_linked_once_and_its_labels_are_received(
    shop: Shop,
) -> None:
    shop.play(CLERK + "C.RECEIVE")
    first = of_label("1PNBR-70", "30P771-NBR", "1TQ7", "Q40")
    assert shop.verdicts(f"{first}\n!tap link\nSEAL") == ["xS1", "idle", "ok"]
    assert shop.verdicts(f"C.RECEIVE\n{first}\nDOCK") == ["idle", "idle", "ok"]
    again = of_label("1PNBR-70", "1TQ8", "Q2")
    assert shop.said(again)[1] == "Q8"
    assert shop.on_hand() == {
        ("lot Q7 of SEAL", "location DOCK"): 40,
        ("lot Q8 of SEAL", "location DOCK"): 2,
    }


@pytest.mark.feature("D13")
def test_what_means_something_already_or_nothing_at_all_is_not_linked(shop: Shop) -> None:
    shop.play(RECEIVED + "1003")
    assert shop.verdicts("C.LINK\nM-1\nU.ABC\nC.LINK\n\\x05X") == [
        "idle",
        "xS23",
        "xS5",
        "idle",
        "xS6",
    ]
    only_lot = of_label("1TQ7")
    assert shop.verdicts(f"C.LINK\n{only_lot}\nM-1\nL-1") == ["idle", "idle", "xS24", "ok"]
    assert shop.verdicts(f"C.LINK\n{of_label('Q7')}") == ["idle", "xS24"]


@pytest.mark.feature("D13")
def test_a_link_is_taken_back_by_undo_and_hinders_no_other(shop: Shop) -> None:
    shop.play(RECEIVED + "1001\nM-1\nACME-77\n!tap link")
    assert shop.said("C.UNDO") == (
        "ok",
        "UNDONE",
        "Unit M-1 (linked) is taken back. It stays on record.",
    )
    assert shop.verdicts("ACME-77\nM-2\nACME-77\n!tap link\nACME-77") == [
        "xS1",
        "idle",
        "xS1",
        "ok",
        "idle",
    ]
    assert refolded(shop)


def test_who_may_not_receive_may_not_link_but_a_clerk_lends_the_right(shop: Shop) -> None:
    shop.play(RECEIVED + "1002\nM-1\nACME-77")
    assert shop.verdicts("!tap link\n1003\nACME-77") == ["xS9", "ok", "idle"]


def test_cancel_leaves_nothing_linked_and_a_restart_stays_in_the_step(shop: Shop) -> None:
    shop.play(CLERK + "C.LINK\nACME-77")
    assert shop.said("!restart\n!tap help")[1] == "SCAN OUR UNIT, LOT OR PART"
    assert shop.verdicts("C.CANCEL\nACME-77") == ["idle", "xS1"]
    assert shop.changes() == []


def history(shop: Shop, serial: str) -> list[str]:
    """Return the sentences of a unit's history."""
    with snapshot(shop.app.settings.database) as record:
        named = record.reader.name_of
        return [
            sentence(each.entry.fact, each.entry.kind, lambda subject: named(subject) or subject)
            for each in events(record, unit_subject(shop.unit(serial).state.unit))
        ]


def refolded(shop: Shop) -> bool:
    return refold(shop.app.settings.database).ok
