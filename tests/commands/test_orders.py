import pytest

from tests.commands.shell import DEMO, Shell


@pytest.fixture
def ordered(shop: Shell) -> Shell:
    for kind in ("orders", "announced"):
        assert shop.run("import", kind, str(DEMO / f"{kind}.csv")).status == 0
    return shop


@pytest.mark.feature("C13")
def test_the_open_orders_are_listed_what_is_expected_first_first(ordered: Shell) -> None:
    assert ordered.run("orders").out.splitlines() == [
        "ORDER    SUPPLIER          STATE  LINES   EXPECTED",
        "PO-4501  Nordlicht Boards  open   0 of 2  2026-11-24",
        "PO-4507  Ostsee Cells      open   0 of 3  2026-12-02",
    ]


@pytest.mark.feature("C13")
@pytest.mark.feature("C16")
def test_one_order_has_its_lines_and_what_of_its_list_is_missing(ordered: Shell) -> None:
    serials = ["W2611-0451", "W2611-0452", "W2611-0999"]
    scans = ["1003", "C.RECEIVE", "PO-4501", "PCB-150", "RACK-A", *serials, "1001", "C.DONE"]
    assert ordered.play(*scans).status == 0
    assert ordered.run("orders", "PO-4501").out.splitlines() == [
        "ORDER    SUPPLIER          STATE               LINES   EXPECTED",
        "PO-4501  Nordlicht Boards  partially received  0 of 2  2026-11-24",
        "",
        "LINE  PART     RECEIVED  ORDERED  UNIT  EXPECTED    NOTE",
        "10    PCB-150         3        6  ea    2026-11-24",
        "20    DISP-2          0        4  ea    2026-11-24",
        "Missing of the supplier's list: W2611-0453, W2611-0454, W2611-0455, W2611-0456",
        "Not on the supplier's list: W2611-0999",
    ]
    (told,) = ordered.json("orders", "PO-4501")
    assert (told["state"], told["extra"]) == ("partially received", ["W2611-0999"])
    assert ordered.json("orders")[0] == told


def test_what_is_received_or_closed_is_listed_with_all(ordered: Shell) -> None:
    close = ["1001", "C.RECEIVE", "PO-4507", "!tap close *", "!key cancelled"]
    assert ordered.play(*close).status == 0
    assert [each["order"] for each in ordered.json("orders")] == ["PO-4501"]
    closed = ordered.json("orders", "--all")[1]
    assert (closed["order"], closed["state"]) == ("PO-4507", "closed")
    assert "closed: cancelled" in ordered.run("orders", "PO-4507").out


def test_an_order_that_is_not_there_is_said_so_and_none_is_no_error(shop: Shell) -> None:
    ran = shop.run("orders", "PO-9")
    assert (ran.status, "there is no order" in ran.err) == (1, True)
    assert shop.run("orders").out == "No order is open.\n"


def test_the_history_of_a_unit_names_the_order_it_came_on(ordered: Shell) -> None:
    scans = ["1003", "C.RECEIVE", "PO-4501", "PCB-150", "RACK-A", "W2611-0451", "C.DONE"]
    assert ordered.play(*scans).status == 0
    assert ", order PO-4501 line 10" in ordered.run("history", "W2611-0451").out


def test_the_history_of_an_order_tells_what_became_of_it(ordered: Shell) -> None:
    close = ["1001", "C.RECEIVE", "PO-4507", "!tap close 10", "!key cancelled"]
    assert ordered.play(*close).status == 0
    told = ordered.run("history", "PO-4501").out + ordered.run("history", "PO-4507").out
    for said in (
        "Order PO-4501 from Nordlicht Boards asks for 6 of PCB-150, 4 of DISP-2",
        "6 serials of PCB-150 announced for line 10 of order PO-4501, notice NB-70031",
        "Line 10 of order PO-4507 was closed, the rest does not come: cancelled",
    ):
        assert said in told
