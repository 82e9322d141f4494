"""A lot and a unit through their days: received, warned of, no longer offered, expired."""

from datetime import date

import pytest

from kiosk.domain.facts import Dates
from kiosk.store.expiring import count_expiring, expiring
from kiosk.store.reading import snapshot
from tests.play import PUMP_SHOP, Shop
from tests.workflows.dated import BOARDS, label
from tests.workflows.dated import dated as with_dates

AT_SEAL = "1003\nC.RECEIVE\nSEAL\nDOCK\n"
COMPUTED = Dates(
    expires=date(2027, 3, 9),
    best_before=date(2027, 1, 8),
    removal=date(2027, 2, 7),
    alert=date(2027, 1, 23),
)


@pytest.fixture
def dated(shop: Shop) -> Shop:
    """Return the shop with date rules and categories."""
    return with_dates(shop)


def alerts(shop: Shop, day: str, days: int = 0) -> list[tuple[str, str, int | None]]:
    """Return what people are warned of on a day: number, state, days left."""
    today = date.fromisoformat(day)
    with snapshot(shop.app.settings.database) as record:
        rows = expiring(record, today, days)
        if not days:
            assert count_expiring(record, today) == len(rows)
    return [(each.number, each.freshness.name, each.left) for each in rows]


@pytest.mark.feature("I1")
@pytest.mark.feature("I2")
def test_dates_are_computed_at_receipt_and_said_before_the_quantity(dated: Shop) -> None:
    assert dated.said(AT_SEAL + "L-1")[2] == (
        "SEAL, lot L-1: how many ea? Expires 2027-03-09, computed from receipt."
    )
    assert dated.said("!key 5")[2] == (
        "5 ea of SEAL at DOCK, now 5 there. Expires 2027-03-09, computed from receipt. Label "
        "waits for the printer."
    )
    assert dated.lot("L-1").dates == COMPUTED


@pytest.mark.feature("I2")
def test_a_new_lot_of_ours_and_generated_units_have_their_dates_too(dated: Shop) -> None:
    assert "computed from receipt" in str(dated.last(AT_SEAL + "!key generate")["text"])
    dated.play("!key 5")
    assert dated.lot("SL-001").dates == COMPUTED
    assert "Expires 2026-06-17" in str(dated.last("MOTOR\nDOCK")["text"])
    dated.play("M-1")
    assert dated.unit("M-1").state.came.dates.expires == date(2026, 6, 17)


@pytest.mark.feature("I2")
@pytest.mark.feature("L5")
def test_a_printed_date_wins_and_keeps_its_name(dated: Shop) -> None:
    text = "]C1241SEAL\\x1d10L-5\\x1d172612001526110111260105"
    assert dated.said(AT_SEAL + text)[2] == (
        "SEAL, lot L-5: how many ea? Expires 2026-12-31, printed on the label."
    )
    dated.play("!key 4")
    assert dated.lot("L-5").dates == Dates(
        expires=date(2026, 12, 31),
        best_before=date(2026, 11, 1),
        removal=date(2026, 12, 1),
        alert=date(2026, 11, 16),
        made=date(2026, 1, 5),
        printed=True,
    )
    assert dated.said("L-5")[2] == (
        "SEAL, lot L-5, now 4: how many ea more? Expires 2026-12-31, as the lot does already."
    )


@pytest.mark.feature("L5")
@pytest.mark.parametrize(
    ("made", "kept"),
    [("20260105", date(2026, 1, 5)), ("20261305", None), ("260105", None)],
)
def test_a_distributors_label_says_when_it_was_made(
    dated: Shop, made: str, kept: date | None
) -> None:
    text = "[)>\\x1e06\\x1d" + "\\x1d".join(("PSEAL", f"16D{made}", "1TL-6", "Q4")) + "\\x1e\\x04"
    assert dated.verdicts(AT_SEAL + text)[-1] == "ok"
    assert dated.lot("L-6").dates.made == kept


def test_a_corrected_quantity_keeps_the_printed_date(dated: Shop) -> None:
    dated.play(AT_SEAL + label("L-5", expiry="261231", quantity="4"))
    assert dated.verdicts("!key 3") == ["xL5"]
    assert dated.lot("L-5").dates.expires == date(2026, 12, 31)
    assert dated.lot("L-5").dates.printed


@pytest.mark.feature("I8")
def test_more_of_a_lot_takes_its_expiry_not_one_of_its_own(dated: Shop) -> None:
    dated.play(AT_SEAL + "L-1\n!key 5\nC.DONE\n!clock +30d\nC.RECEIVE\nSEAL\nDOCK\nL-1\n!key 5")
    assert dated.lot("L-1").dates == COMPUTED


@pytest.mark.feature("I3")
@pytest.mark.feature("I7")
def test_a_lot_and_a_unit_go_through_their_days(dated: Shop) -> None:
    dated.play(BOARDS + "C.RECEIVE\nSEAL\nDOCK\nL-1\n!key 50\nC.DONE\nC.BUILD\nPUMP\nP-1\n")
    assert alerts(dated, "2026-03-09") == []
    assert alerts(dated, "2026-05-28") == [("M-1", "ALERT", 20)]
    assert alerts(dated, "2026-06-07") == [("M-1", "REMOVED", 10)]
    assert alerts(dated, "2026-06-18") == [("M-1", "EXPIRED", -1)]
    assert alerts(dated, "2027-01-22") == [("M-1", "EXPIRED", -219)]
    assert alerts(dated, "2027-01-23") == [("M-1", "EXPIRED", -220), ("L-1", "ALERT", 45)]
    assert alerts(dated, "2027-03-10") == [("M-1", "EXPIRED", -266), ("L-1", "EXPIRED", -1)]
    assert alerts(dated, "2026-03-09", 80) == [("M-1", "FRESH", 100)]
    assert dated.verdicts("!clock 2027-02-06\nL-1\nC.UNDO") == ["idle", "ok", "ok"]
    assert dated.verdicts("!clock 2027-02-07\nL-1\nC.UNDO") == ["idle", "xK12", "ok"]
    assert dated.verdicts("!clock 2027-03-10\nL-1") == ["idle", "xI8"]


def test_something_in_no_stock_or_of_a_voided_receipt_is_not_warned_of(dated: Shop) -> None:
    dated.play(AT_SEAL + "L-1\n!key 5\nMOTOR\nDOCK\nM-7\nC.UNDO")
    assert alerts(dated, "2027-06-01") == [("L-1", "EXPIRED", -84)]


def test_the_day_is_that_of_the_plant(dated: Shop) -> None:
    dated.policy("time_zone", "Asia/Tokyo")
    dated.play("!clock 2026-03-09T15:30")
    dated.play(AT_SEAL + "L-1\n!key 5")
    assert dated.lot("L-1").dates.expires == date(2027, 3, 10)


def test_what_was_used_up_or_went_into_a_unit_is_warned_of_no_more(dated: Shop) -> None:
    dated.play(BOARDS + "C.RECEIVE\nSEAL\nDOCK\nL-1\n!key 8\nC.DONE\nC.BUILD\nPUMP\nP-1\nM-1\nL-1")
    assert alerts(dated, "2027-06-01") == []


@pytest.mark.feature("B10")
def test_a_plant_that_keeps_no_dates_computes_warns_and_refuses_nothing(dated: Shop) -> None:
    dated.play(BOARDS + "C.RECEIVE\nSEAL\nDOCK\nL-1\n!key 50\nC.DONE\nC.BUILD\nPUMP\nP-1\n")
    dated.policy("expiry", "off")
    assert alerts(dated, "2027-06-01") == []
    assert dated.verdicts("!clock 2027-06-01\nL-1\nM-1") == ["idle", "ok", "ok"]
    assert "Expires" not in str(dated.last("C.RECEIVE\nSEAL\nDOCK\nL-2")["text"])
    dated.play("!key 4")
    assert dated.lot("L-2").dates == Dates()


def test_without_rules_and_labels_nothing_is_said_of_dates(shop: Shop) -> None:
    assert len(PUMP_SHOP) == 4
    assert shop.said(AT_SEAL + "L-1")[2] == "SEAL, lot L-1: how many ea?"
