"""Switching how a part is tracked, and giving numbers to what was counted before (4.16)."""

from decimal import Decimal

import pytest

from kiosk.domain.facts import Tracking
from kiosk.domain.link import ALONE, Link, LinkState
from kiosk.domain.unit import Status
from kiosk.importer.report import ImportKind
from kiosk.store.verify import refold
from tests.play import RECEIVED, Shop
from tests.workflows.test_refusals_tracking import add_station

ON_WASHER = RECEIVED + "C.TRACKING\nWASHER\n"
TO_LOT = "!tap decide lot\n"
SHELVED = RECEIVED + "C.MOVE\nWASHER\n!key 10\nSHELF\nC.DONE\nC.TRACKING\nWASHER\n"


def tracked(shop: Shop, part: str) -> Tracking:
    return shop.part(part).part.tracking


def approved_by(shop: Shop, kind: str) -> object:
    rows = shop.rows(
        "select json_extract(envelope, '$.approved_by') from journal where kind = ?"
        " order by id desc limit 1",
        f"{kind}.1",
    )
    return rows[0][0]


def balanced(shop: Shop) -> None:
    """Assert that all tables are what the journal makes of them, and that nothing vanished."""
    assert all(total == 0 for total in shop.sums().values())
    assert refold(shop.app.settings.database).differences == ()


@pytest.mark.feature("B14")
def test_old_stock_that_is_kept_stays_a_count_and_new_receipts_need_a_lot(shop: Shop) -> None:
    shop.play(ON_WASHER + TO_LOT + "!tap decide keep\n!tap confirm\nC.DONE")
    assert tracked(shop, "WASHER") is Tracking.LOT
    assert shop.on_hand()["part WASHER", "location DOCK"] == Decimal(30)
    shop.play("C.RECEIVE\nWASHER\nDOCK")
    assert shop.said("L-9")[1] == "ENTER QUANTITY"
    shop.play("!key 5\nC.DONE")
    assert shop.on_hand()["lot L-9 of WASHER", "location DOCK"] == Decimal(5)
    assert shop.on_hand()["part WASHER", "location DOCK"] == Decimal(30)
    balanced(shop)


@pytest.mark.feature("B14")
def test_old_stock_without_a_number_can_still_be_moved(shop: Shop) -> None:
    shop.play(ON_WASHER + TO_LOT + "!tap decide keep\n!tap confirm\nC.DONE")
    assert shop.verdicts("C.MOVE\nWASHER\n!key 4\nSHELF\nC.DONE")[-2:] == ["ok", "idle"]
    assert shop.on_hand()["part WASHER", "location SHELF"] == Decimal(4)


@pytest.mark.feature("B15")
def test_a_clean_start_archives_all_old_stock_wherever_it_lies(shop: Shop) -> None:
    shop.play(SHELVED + TO_LOT)
    assert shop.said("!tap decide archive") == (
        "idle",
        "CONFIRM",
        "30 pieces are archived; from now on WASHER is tracked otherwise: lot.",
    )
    assert shop.said("!tap confirm")[1:] == (
        "WASHER SWITCHED",
        "Its tracking is lot from now on. 30 pieces of old stock were archived.",
    )
    assert [each for each in shop.on_hand() if "WASHER" in each[0]] == []
    assert shop.balances()["part WASHER", "adjustment"] == Decimal(30)
    assert shop.changes()[-2:] == ["archived", "archived"]
    balanced(shop)


@pytest.mark.feature("B16")
def test_assigning_makes_units_of_a_count_one_scan_at_a_time(shop: Shop) -> None:
    shop.play(ON_WASHER + "!tap decide serial\n!tap decide assign\n!tap confirm")
    assert shop.said("W-1") == (
        "ok",
        "W-1",
        "WASHER at DOCK has its number. 29 left without. Its label follows.",
    )
    assert shop.changes()[-2:] == ["stock_assigned", "unit_received"]
    groups = shop.rows("select distinct group_id from journal order by id desc limit 2")
    assert len(groups) == 2
    unit = shop.unit("W-1")
    assert (unit.state.status, unit.state.place) == (Status.AVAILABLE, "location:DOCK")
    assert shop.labels()[-1] == f"unit:{unit.state.unit}"
    assert shop.verdicts("W-1\nB-1\nWASHER") == ["xS7", "xR1", "xS3"]
    assert shop.on_hand()["part WASHER", "location DOCK"] == Decimal(29)
    balanced(shop)


@pytest.mark.feature("B16")
def test_an_assignment_is_undone_as_a_whole(shop: Shop) -> None:
    shop.play(ON_WASHER + "!tap decide serial\n!tap decide assign\n!tap confirm\nW-1")
    assert shop.said("C.UNDO")[:2] == ("ok", "UNDONE")
    assert shop.on_hand()["part WASHER", "location DOCK"] == Decimal(30)
    assert shop.units("W-1")[0].state.status is Status.VOIDED
    balanced(shop)


@pytest.mark.feature("B16")
def test_so_many_are_numbered_at_once_by_the_scheme_of_the_part(shop: Shop) -> None:
    shop.take(ImportKind.PARTS, "part_number,tracking,serial_scheme\nWASHER,untracked,W{seq:3}\n")
    shop.play(ON_WASHER + "!tap decide serial\n!tap decide assign\n!tap confirm")
    assert shop.said("!key 12")[1:] == (
        "W001 TO W012",
        "12 units of WASHER at DOCK are numbered. 18 left without.",
    )
    assert shop.said("!key 19")[:2] == ("xV3", "TOO MANY")
    assert shop.verdicts("!tap decide generate\n!key 17") == ["ok", "ok"]
    assert type(shop.session.standing.state).__name__ == "Home"
    assert shop.unit("W030").state.generated
    balanced(shop)


@pytest.mark.feature("B16")
def test_assigning_makes_lots_of_a_count_location_by_location(shop: Shop) -> None:
    shop.play(SHELVED + TO_LOT + "!tap decide assign")
    assert shop.said("!tap confirm")[1] == "WASHER SWITCHED"
    assert shop.verdicts("BENCH\nSHELF\nL-5\n!key 4\nL-5\n!key \n") == [
        *("xT10", "idle", "idle", "ok", "idle", "ok"),
    ]
    assert shop.said("!tap decide generate")[1] == "ENTER QUANTITY"
    assert shop.said("!key 20")[:2] == ("ok", "20260309")
    assert shop.on_hand() | {} == {
        **{key: value for key, value in shop.on_hand().items() if "WASHER" not in key[0]},
        ("lot L-5 of WASHER", "location SHELF"): Decimal(10),
        ("lot 20260309 of WASHER", "location DOCK"): Decimal(20),
    }
    balanced(shop)


@pytest.mark.feature("B16")
def test_stock_that_was_left_is_offered_for_assigning_whenever_the_part_is_opened(
    shop: Shop,
) -> None:
    shop.play(ON_WASHER + TO_LOT + "!tap decide keep\n!tap confirm\nC.DONE\nC.TRACKING\nWASHER")
    assert shop.said("!tap help")[1:] == (
        "30 PIECES WITHOUT A NUMBER",
        (
            "WASHER is lot-tracked, and 30 pieces of it have no number. Assign or archive them, "
            "or choose another type."
        ),
    )
    shop.play("!tap decide assign\n!tap confirm\nL-5\n!key 12\nC.DONE\nC.TRACKING\nWASHER")
    assert shop.said("!tap decide archive\n!tap confirm")[1:] == (
        "18 PIECES ARCHIVED",
        "What WASHER had without a number is out of stock.",
    )
    assert shop.on_hand()["lot L-5 of WASHER", "location DOCK"] == Decimal(12)
    balanced(shop)


@pytest.mark.feature("N3")
def test_a_clerk_chooses_and_a_supervisors_badge_does_it(shop: Shop) -> None:
    shop.play(RECEIVED + "1003\nC.TRACKING\nWASHER\n" + TO_LOT)
    assert shop.said("!tap decide archive")[:2] == ("idle", "SUPERVISOR'S BADGE")
    assert shop.verdicts("!tap confirm\n1002") == ["xS15", "xS9"]
    assert shop.verdicts("!tap decide archive\n1001") == ["xS15", "ok"]
    assert (tracked(shop, "WASHER"), approved_by(shop, "archived")) == (Tracking.LOT, "1001")
    assert shop.session.standing.operator == "1003"


@pytest.mark.feature("N3")
def test_the_right_that_a_badge_lent_lasts_while_numbers_are_assigned(shop: Shop) -> None:
    shop.play(RECEIVED + "1003\nC.TRACKING\nWASHER\n!tap decide serial\n!tap decide assign\n1001")
    assert shop.verdicts("W-1\nW-2") == ["ok", "ok"]
    assert approved_by(shop, "stock_assigned") == "1001"
    shop.play("C.DONE\nC.TRACKING\nWASHER\n!tap decide archive")
    assert shop.verdicts("!tap confirm") == ["xS15"]


@pytest.mark.feature("B12")
@pytest.mark.feature("B13")
def test_a_part_is_switched_once_every_unit_and_lot_is_consumed_or_archived(shop: Shop) -> None:
    shop.play(RECEIVED + "C.BUILD\nPUMP\nP-1\nM-1\nC.CANCEL\nC.TRACKING\nMOTOR")
    assert shop.said("!tap decide lot")[0] == "xT1"
    shop.play("C.ARCHIVE\nM-2\n!key obsolete\nC.TRACKING\nMOTOR")
    assert shop.verdicts("!tap decide lot\n!tap confirm") == ["idle", "ok"]
    assert tracked(shop, "MOTOR") is Tracking.LOT
    shop.play("C.ARCHIVE\nG-1\n!key dried\nC.TRACKING\nGLUE")
    assert shop.verdicts("!tap decide untracked\n!tap confirm") == ["idle", "ok"]
    balanced(shop)


def test_a_run_that_still_needs_the_part_hinders_and_one_that_has_it_does_not(
    shop: Shop,
) -> None:
    shop.play(RECEIVED + "C.BUILD\nPUMP\nP-1\nC.TRACKING\nWASHER")
    assert shop.said("!tap decide lot")[0] == "xT3"
    shop.play("C.INSTALL\nP-1\nWASHER\n!tap confirm\nC.TRACKING\nWASHER")
    assert shop.verdicts("!tap decide lot") == ["idle"]


def test_what_came_between_choosing_and_the_badge_is_judged_again(shop: Shop) -> None:
    shop.play(RECEIVED + "1003\nC.TRACKING\nSENSOR\nC.ARCHIVE\nS-1\n!key old\n1001")
    shop.play("C.TRACKING\nSENSOR\n!tap decide lot")
    state = shop.session.standing
    other = shop.app.session(resume=False)
    shop.session, waiting = other, shop.session
    shop.play("1001\nC.RECEIVE\nSENSOR\nDOCK\nS-9\nC.DONE")
    shop.session = waiting
    assert shop.session.standing == state
    assert shop.said("1001")[0] == "xT1"
    assert tracked(shop, "SENSOR") is Tracking.SERIAL


@pytest.mark.feature("N3")
def test_a_supervisor_goes_on_without_a_kiosk_that_is_gone(shop: Shop) -> None:
    shop.play(RECEIVED + "1003\nC.TRACKING\nWIRE")
    add_station(shop, "DOCK-2", ago_s=10**6)
    shop.app.link.post(Link(state=LinkState.CONNECTED))
    assert shop.verdicts("!tap decide lot\n1001\n1001") == ["xT6", "idle", "ok"]
    assert tracked(shop, "WIRE") is Tracking.LOT
    shop.app.link.post(ALONE)


def test_a_part_is_opened_by_its_number_or_by_any_of_its_units_and_lots(shop: Shop) -> None:
    shop.play(RECEIVED + "C.TRACKING")
    assert shop.said("B-1")[1] == "CHOOSE HOW BOARD IS TRACKED"
    assert shop.said("L-2")[1] == "CHOOSE HOW SEAL IS TRACKED"
    assert shop.verdicts("DOCK\nSN-404\n!key x") == ["xS15", "xS1", "xS15"]
    shop.play("C.CANCEL\nB-2")
    assert shop.said("C.TRACKING")[1] == "CHOOSE HOW BOARD IS TRACKED"
