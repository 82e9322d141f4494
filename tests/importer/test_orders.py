from datetime import date
from decimal import Decimal

import pytest

from kiosk.domain.facts import OrderLine, OrderPlaced
from kiosk.domain.ids import PartNumber
from kiosk.importer.read import ImportResult
from kiosk.importer.report import ImportKind
from tests.importer.support import FakeMasterData, reasons

HEADER = "order,line,part_number,quantity,supplier,supplier_part,expected_date\n"


def shop() -> FakeMasterData:
    return FakeMasterData().with_parts("BOARD,serial,ea", "GLUE,lot,l", "WASHER,untracked,ea")


def imported(data: FakeMasterData, text: str) -> ImportResult:
    return data.imported(ImportKind.ORDERS, text)


def line(key: str, part: str, quantity: str, **more: object) -> OrderLine:
    made = OrderLine(line=key, part_number=PartNumber(part), quantity=Decimal(quantity))
    return OrderLine(
        line=made.line,
        part_number=made.part_number,
        quantity=made.quantity,
        supplier_part=str(more.get("supplier_part", "")),
        expected=day if isinstance(day := more.get("expected"), date) else None,
    )


def test_an_order_has_its_lines_in_the_parts_units_with_days_and_the_suppliers_numbers() -> None:
    text = (
        "order;line;part_number;quantity;unit;supplier;supplier_part;expected_date\n"
        "PO-1;10;BOARD;8;;ACME;A-77;2026-03-12\n"
        "PO-1;20;GLUE;2500;ml;ACME;;\n"
        "PO-2;1;WASHER;50;;;;\n"
    )
    assert imported(shop(), text).facts == (
        OrderPlaced(
            order="PO-1",
            supplier="ACME",
            lines=(
                line("10", "BOARD", "8", supplier_part="A-77", expected=date(2026, 3, 12)),
                line("20", "GLUE", "2.5"),
            ),
        ),
        OrderPlaced(order="PO-2", supplier="", lines=(line("1", "WASHER", "50"),)),
    )


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (",1,BOARD,1,,,", "Line 2, order: it is empty."),
        ("C.DONE,1,BOARD,1,,,", "a command word or one of the kiosk's own printed codes"),
        ("BOARD,1,BOARD,1,,,", "a part has this number; a scan could not tell them apart"),
        ("PO-1,,BOARD,1,,,", "Line 2, line: it is empty."),
        ("PO-1,1,MOTOR,1,,,", 'part_number "MOTOR": this part is not known'),
        ("PO-1,1,BOARD,,,,", "Line 2, quantity: it is empty."),
        ("PO-1,1,BOARD,0,,,", 'Line 2, quantity "0": '),
        ("PO-1,1,BOARD,1.5,,,", 'quantity "1.5": BOARD comes in whole pieces.'),
        ("PO-1,1,WASHER,1.5,,,", 'quantity "1.5": WASHER comes in whole pieces.'),
        ("PO-1,1,GLUE,99999999999999,,,", "is too large."),
        ("PO-1,1,BOARD,1,,,12.03.2026", "it must be a day such as 2026-12-31."),
        ("PO-1,1,BOARD,1,,,2026-02-30", "it must be a day such as 2026-12-31."),
    ],
)
def test_a_row_that_cannot_be_is_named_and_nothing_is_imported(row: str, reason: str) -> None:
    result = imported(shop(), HEADER + row + "\n")
    (bad,) = reasons(result)
    assert reason in bad
    assert result.facts == ()


def test_a_unit_of_another_dimension_is_a_bad_row() -> None:
    text = "order,line,part_number,quantity,unit\nPO-1,1,GLUE,5,kg\n"
    (bad,) = reasons(imported(shop(), text))
    assert 'Line 2, unit "kg": GLUE: ' in bad


def test_an_identical_repeat_counts_once_and_one_that_differs_is_bad() -> None:
    twice = HEADER + "PO-1,1,BOARD,8,ACME,,\n" * 2
    result = imported(shop(), twice)
    assert len(result.facts) == 1
    assert [each.line for each in result.report.repeats] == [3]
    differs = HEADER + "PO-1,1,BOARD,8,ACME,,\nPO-1,1,BOARD,9,ACME,,\n"
    assert reasons(imported(shop(), differs)) == [
        'Line 3, line "PO-1 1": line 2 has the same with another quantity.'
    ]


def test_an_order_has_one_supplier() -> None:
    text = HEADER + "PO-1,1,BOARD,8,ACME,,\nPO-1,2,GLUE,1,OTHER,,\n"
    assert reasons(imported(shop(), text)) == [
        'Line 3, supplier "OTHER": line 2 has the same order with another supplier.'
    ]
    (order,) = shop().imported(ImportKind.ORDERS, text, skip_bad=True).facts
    assert isinstance(order, OrderPlaced)
    assert [each.line for each in order.lines] == ["1"]


def test_an_unchanged_order_is_no_entry_and_a_changed_one_keeps_lines_not_in_the_file() -> None:
    data = shop()
    imported(data, HEADER + "PO-1,1,BOARD,8,ACME,A-77,2026-03-12\nPO-1,2,GLUE,1,ACME,,\n")
    again = imported(data, HEADER + "PO-1,1,BOARD,8,ACME,A-77,2026-03-12\n")
    assert (again.facts, again.report.unchanged) == ((), 1)
    more = imported(data, "order,line,part_number,quantity\nPO-1,1,BOARD,9\nPO-1,3,WASHER,5\n")
    assert more.report.changed == 1
    assert more.facts == (
        OrderPlaced(
            order="PO-1",
            supplier="ACME",
            lines=(
                line("1", "BOARD", "9", supplier_part="A-77", expected=date(2026, 3, 12)),
                line("2", "GLUE", "1"),
                line("3", "WASHER", "5"),
            ),
        ),
    )


def test_a_line_of_which_something_came_keeps_its_part() -> None:
    data = shop()
    imported(data, HEADER + "PO-1,1,BOARD,8,,,\n")
    data.came["PO-1", "1"] = Decimal(3)
    (bad,) = reasons(imported(data, HEADER + "PO-1,1,GLUE,8,,,\n"))
    assert "3 of BOARD came on this line already; give the part another line." in bad
    assert len(imported(data, HEADER + "PO-1,1,BOARD,2,,,\n").facts) == 1


def test_a_part_may_not_have_the_number_of_an_order() -> None:
    data = shop()
    imported(data, HEADER + "PO-1,1,BOARD,8,,,\n")
    text = "part_number,tracking\nPO-1,lot\n"
    assert reasons(data.imported(ImportKind.PARTS, text)) == [
        'Line 2, part_number "PO-1": an order has this number; a scan could not tell them apart.'
    ]


def test_the_report_counts_lines_and_orders() -> None:
    text = HEADER + "PO-1,1,BOARD,8,,,\nPO-1,2,GLUE,1,,,\nPO-2,1,WASHER,5,,,\n"
    assert imported(shop(), text).report.as_text().splitlines() == [
        "3 rows read.",
        "orders: 2 new, 0 changed, 0 unchanged.",
        "3 lines in 2 orders.",
        "No bad rows.",
    ]
