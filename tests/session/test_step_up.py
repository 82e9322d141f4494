"""A badge of one who has the right lends it, and who is signed on stays so (N3)."""

import pytest

from tests.play import RECEIVED, Shop

BY = (
    "select kind, actor, json_extract(envelope, '$.approved_by') from journal"
    " where actor like '1%' order by id"
)


def approved(shop: Shop) -> list[tuple[str, str, object]]:
    """Return what people put on record: kind, who did it, and who lent the right."""
    rows = shop.rows(BY)
    return [(str(kind).removesuffix(".1"), str(actor), by) for kind, actor, by in rows]


@pytest.mark.feature("N2")
@pytest.mark.feature("N3")
def test_the_next_badge_with_the_right_carries_out_what_was_refused(shop: Shop) -> None:
    shop.play("1002")
    assert shop.said("C.RECEIVE") == (
        "xS9",
        "NEEDS A CLERK",
        (
            "RECEIVE needs the right to receive. Nothing was started. "
            "Ask a clerk to scan a badge here now."
        ),
    )
    assert shop.said("1001")[:2] == ("idle", "SCAN PART OR SUPPLIER LABEL")
    assert shop.session.standing.operator == "1002"
    assert shop.verdicts("MOTOR\nDOCK\nSN-1\nC.DONE") == ["idle", "idle", "ok", "ok"]
    assert approved(shop) == [
        ("scan_refused", "1002", None),
        ("unit_received", "1002", "1001"),
        ("receipt_posted", "1002", "1001"),
    ]


@pytest.mark.feature("N3")
def test_a_lent_right_ends_with_its_task(shop: Shop) -> None:
    shop.play("1002\nC.RECEIVE\n1003\nMOTOR\nDOCK\nSN-1\nSN-1\nC.DONE")
    assert shop.verdicts("C.RECEIVE\nC.BUILD\nC.RECEIVE\n!tap help\n1003") == [
        "xS9",
        "idle",
        "xS9",
        "idle",
        "idle",
    ]
    assert shop.session.standing.operator == "1003"


@pytest.mark.feature("N3")
def test_a_receipt_that_was_taken_back_does_not_open_again_without_the_right(shop: Shop) -> None:
    shop.play("1002\nC.RECEIVE\n1003\nMOTOR\nDOCK\nSN-1\nC.DONE")
    assert shop.said("C.UNDO")[1] == "UNDONE"
    assert shop.said("!tap help")[1] == "CHOOSE A TASK"
    assert shop.verdicts("SN-2\nC.UNDO\nSN-1") == ["xS1", "ok", "idle"]


def test_within_the_task_undo_leads_back_into_it(shop: Shop) -> None:
    shop.play("1002\nC.RECEIVE\n1003\nMOTOR\nDOCK\nSN-1")
    assert shop.verdicts("C.UNDO\nSN-1") == ["ok", "ok"]
    assert approved(shop)[-2:] == [("reversed", "1002", "1003"), ("unit_received", "1002", "1003")]


@pytest.mark.feature("N3")
def test_a_badge_without_the_right_is_refused_again_and_the_right_one_still_counts(
    shop: Shop,
) -> None:
    shop.play(RECEIVED + "1003")
    assert shop.verdicts("C.BUILD\n1003\nO.9999X\nC.BUILD\n1003\n1002\nPUMP") == [
        "xS9",
        "xS9",
        "xS1",
        "xS9",
        "xS9",
        "idle",
        "idle",
    ]
    assert shop.session.standing.operator == "1003"
    assert shop.verdicts("P-1\nB-1\nC.REMOVE\n1004\nP-1\nB-1\n!key stock") == [
        "ok",
        "ok",
        "xS9",
        "idle",
        "idle",
        "idle",
        "ok",
    ]
    made = [each for each in approved(shop) if each[1] == "1003" and each[0] != "scan_refused"]
    assert made == [
        ("run_started", "1003", "1002"),
        ("unit_installed", "1003", "1002"),
        ("uninstalled", "1003", "1004"),
    ]


@pytest.mark.feature("N3")
@pytest.mark.parametrize(
    "between", ["!tap help", "!key 5", "MOTOR", "C.CANCEL", "C.UNDO", "SN-404", "!tap pick 1"]
)
def test_any_other_input_ends_the_wait_and_a_badge_switches_the_person(
    shop: Shop, between: str
) -> None:
    shop.play(f"1002\nC.RECEIVE\n{between}\n1003")
    assert shop.session.standing.operator == "1003"
    assert shop.said("!tap help")[1] == "CHOOSE A TASK"


@pytest.mark.feature("N3")
def test_work_that_another_left_is_taken_up_by_a_lent_right(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nSN-1\n1002")
    assert shop.verdicts("!tap pick 1\n!restart\n1001\nSN-2") == ["xS9", "idle", "idle", "ok"]
    assert approved(shop)[-1] == ("unit_received", "1002", "1001")
    assert shop.session.standing.parked == ()


@pytest.mark.feature("N3")
def test_where_refusals_are_acknowledged_the_badge_does_both(shop: Shop) -> None:
    shop.policy("acknowledge_refusals", "on")
    shop.play("1002")
    assert shop.verdicts("C.RECEIVE\nMOTOR\n1003\nMOTOR\nDOCK\nSN-1") == [
        "xS9",
        "xS18",
        "idle",
        "idle",
        "idle",
        "ok",
    ]
    assert approved(shop)[-1] == ("unit_received", "1002", "1003")
    shop.play("C.DONE\nC.RECEIVE\n!tap yes\n1003")
    assert shop.session.standing.operator == "1003"


def test_a_lent_right_is_left_with_the_work_that_is_parked(shop: Shop) -> None:
    shop.play("1002\nC.RECEIVE\n1003\nMOTOR\nDOCK\nSN-1\nC.LOOKUP\nC.DONE")
    assert shop.verdicts("!tap pick 1\n!tap pick 1\n1003\nSN-2") == ["xS9", "xS9", "idle", "ok"]
