import pytest

from kiosk.domain.facts import ShipmentAnnounced
from kiosk.domain.ids import PartNumber
from kiosk.importer.read import ImportResult
from kiosk.importer.report import ImportKind
from tests.importer.support import FakeMasterData, reasons

HEADER = "order,line,part_number,serial,lot,notice\n"


def ordered() -> FakeMasterData:
    data = FakeMasterData().with_parts("BOARD,serial,ea", "GLUE,lot,l", "MOTOR,serial,ea")
    text = "order,line,part_number,quantity\nPO-1,1,BOARD,8\nPO-1,2,GLUE,1\n"
    data.imported(ImportKind.ORDERS, text)
    return data


def imported(data: FakeMasterData, text: str) -> ImportResult:
    return data.imported(ImportKind.ANNOUNCED, text)


def announced(*serials: str, notice: str = "N-9", lot: str = "") -> ShipmentAnnounced:
    return ShipmentAnnounced(
        order="PO-1",
        line="1",
        notice=notice,
        part_number=PartNumber("BOARD"),
        serials=serials,
        serial_keys=serials,
        lot=lot,
    )


@pytest.mark.feature("C16")
def test_a_list_is_one_fact_for_each_notice_and_lot() -> None:
    rows = "PO-1,1,BOARD,B-1,,N-9\nPO-1,1,BOARD,B-2,,N-9\nPO-1,1,BOARD,B-3,L7,N-9\n"
    result = imported(ordered(), HEADER + rows)
    assert result.facts == (announced("B-1", "B-2"), announced("B-3", lot="L7"))
    assert result.report.notices == ("3 of 3 serials announced anew",)


@pytest.mark.feature("C16")
def test_what_is_announced_again_is_no_entry_and_more_of_it_only_the_new_ones() -> None:
    data = ordered()
    imported(data, HEADER + "PO-1,1,BOARD,B-1,,N-9\n")
    again = imported(data, HEADER + "PO-1,1,BOARD,B-1,,N-9\n")
    assert (again.facts, again.report.unchanged) == ((), 1)
    more = imported(data, HEADER + "PO-1,1,BOARD,B-1,,N-9\nPO-1,1,BOARD,B-2,,N-9\n")
    assert more.facts == (announced("B-2"),)
    moved = imported(data, HEADER + "PO-1,1,BOARD,B-1,,N-10\n")
    assert moved.facts == (announced("B-1", notice="N-10"),)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("PO-2,1,BOARD,B-1,,N", 'order "PO-2": this order is not known; import the orders first.'),
        ("PO-1,7,BOARD,B-1,,N", 'line "7": PO-1 has no such line.'),
        ("PO-1,1,MOTOR,B-1,,N", 'part_number "MOTOR": this line asks for BOARD.'),
        ("PO-1,2,GLUE,B-1,,N", "only parts with serial numbers are announced by serial."),
        ("PO-1,1,BOLT,B-1,,N", 'part_number "BOLT": this part is not known'),
        ("PO-1,1,BOARD,,,N", "it is empty."),
        ("PO-1,1,BOARD,B-1,,", "it is empty."),
        (",1,BOARD,B-1,,N", "it is empty."),
        ("PO-1,,BOARD,B-1,,N", "it is empty."),
    ],
)
def test_a_row_that_no_line_asks_for_is_named_and_nothing_is_imported(
    row: str, reason: str
) -> None:
    result = imported(ordered(), HEADER + row + "\n")
    (bad,) = reasons(result)
    assert reason in bad
    assert result.facts == ()


def test_a_serial_that_stands_twice_with_other_words_is_bad_and_the_same_counts_once() -> None:
    same = HEADER + "PO-1,1,BOARD,B-1,,N\n" * 2
    assert imported(ordered(), same).facts == (announced("B-1", notice="N"),)
    other = HEADER + "PO-1,1,BOARD,B-1,,N\nPO-1,1,BOARD,b-1,,M\n"
    assert reasons(imported(ordered(), other)) == [
        'Line 3, serial "b-1": line 2 has the same with another serial and notice.'
    ]
