"""A badge lifts the refusal that was shown and no other; the next one is shown next (N3)."""

import json

import pytest

from kiosk.domain.ids import LocationCode
from kiosk.importer.report import ImportKind
from kiosk.operations.ports import Acting, Tx
from kiosk.session import saved
from tests.ordered import BOARDS as BOARDS_ON_ORDER
from tests.ordered import open_ordered
from tests.play import Shop
from tests.workflows.dated import PUMP, dated, label, ordered
from tests.workflows.ruled import rules

THEIRS = "C.RECEIVE\nPO-2\nSEAL\nDOCK\nL-7\n"
"""Another supplier's lot of a number that is known, on an order for a hundred."""


@pytest.fixture
def delivered(shop: Shop) -> Shop:
    """Return a shop with lot L-7 of one supplier, and an order at another."""
    ordered(shop, "PO-1", "ACME")
    ordered(shop, "PO-2", "BOLTS & CO")
    shop.play("1003\nC.RECEIVE\nPO-1\nSEAL\nDOCK\nL-7\n!key 10\nC.DONE")
    return shop


def approved(shop: Shop, kind: str) -> list[object]:
    """Return who approved each entry of a kind."""
    asked = (
        "select json_extract(envelope, '$.approved_by') from journal where kind = ? order by id"
    )
    return [by for (by,) in shop.rows(asked, kind)]


@pytest.mark.feature("C14")
@pytest.mark.feature("N3")
def test_too_many_of_another_suppliers_lot_take_a_badge_for_each_refusal(delivered: Shop) -> None:
    before = delivered.on_hand()
    assert delivered.verdicts(THEIRS + "!key 101\n!restart\n1001")[-3:] == ["xR9", "idle", "xL3"]
    assert delivered.on_hand() == before
    assert delivered.said("!restart\n1001")[:2] == ("ok", "L-7-2")
    assert delivered.on_hand()["lot L-7-2 of SEAL", "location DOCK"] == 101
    assert approved(delivered, "lot_received.1") == [None, "1001"]
    assert approved(delivered, "scan_refused.1") == [None, "1001"]
    assert delivered.session.standing.operator == "1003"


@pytest.mark.feature("N3")
def test_what_was_lifted_for_one_input_is_refused_again_for_the_next(delivered: Shop) -> None:
    assert delivered.verdicts(THEIRS + "!key 101\n1001\n!key 102\n1001")[-4:] == [
        *("xR9", "xL3"),
        *("xR9", "xL3"),
    ]
    assert delivered.verdicts("!key 5\n1001") == ["xL3", "ok"]


@pytest.mark.feature("C16")
@pytest.mark.feature("N3")
def test_one_more_than_ordered_that_nobody_announced_takes_two_badges(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    shop = open_ordered(tmp_path_factory.mktemp("bench"))
    shop.play(BOARDS_ON_ORDER + "B-1\nB-2\nB-3")
    assert shop.verdicts("B-9\n1001\n1001") == ["xR10", "xR9", "ok"]
    shop.close()


@pytest.mark.feature("N3")
def test_an_expired_lot_that_is_not_the_one_to_take_takes_two_badges(shop: Shop) -> None:
    shop.take(ImportKind.CATEGORIES, "code,strategy\nOLDEST,fifo\n")
    dated(shop).take(ImportKind.PARTS, "part_number,tracking,category\nSEAL,lot,OLDEST\n")
    shop.policy("expired_use", "supervisor")
    shop.play("1001\nC.RECEIVE\nBOARD\nDOCK\nB-1\nB-2\nMOTOR\nDOCK\nM-1\nC.DONE")
    shop.play(
        "C.RECEIVE\nSEAL\nDOCK\n" + label("L-1", expiry="271231", quantity="20") + "\nC.DONE"
    )
    shop.play("!clock +1d\nC.RECEIVE\nSEAL\nDOCK\n")
    shop.play(label("L-2", expiry="260401", quantity="20") + "\nC.DONE\n!clock +40d\n1002")
    shop.play(PUMP)
    before = shop.on_hand()
    assert shop.verdicts("L-2\n1001") == ["xI8", "xK4"]
    assert shop.on_hand() == before
    assert shop.verdicts("1001") == ["xK12"], "taken, with the notice that it left stock before"
    assert shop.as_built("P-1")["3 L-2"] == 8
    assert approved(shop, "lot_installed.1") == ["1001"]


@pytest.mark.feature("N3")
@pytest.mark.feature("P3")
def test_a_rule_of_the_plant_after_a_refusal_that_was_lifted_leaves_that_lifted(
    delivered: Shop,
) -> None:
    rules(delivered, "ONE,receive,SEAL,,,,,,yes,ASK,Ask somebody")
    assert delivered.verdicts(THEIRS + "!key 101\n1001\n1001")[-3:] == ["xR9", "xL3", "xW2"]
    assert delivered.verdicts("1001") == ["ok"]


@pytest.mark.feature("N3")
@pytest.mark.feature("O6")
def test_a_refusal_that_an_earlier_version_kept_is_shown_again_before_it_is_lifted(
    delivered: Shop,
) -> None:
    delivered.play(THEIRS + "!key 7")
    content = json.loads(saved.write(delivered.session.standing))
    del content["step_up"]["lifted"]
    old = json.dumps(content)

    def keep(tx: Tx) -> None:
        tx.save_session(old)

    acting = Acting(actor="1003", evidence=None, here=LocationCode("DOCK"))
    delivered.app.store.write(acting, keep)
    delivered.session = delivered.app.session(resume=True)
    assert delivered.verdicts("1001\n1001") == ["xL3", "ok"]
