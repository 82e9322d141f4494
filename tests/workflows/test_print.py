"""One more label: of what is in production, of a bare board, of a lot (D4)."""

import pytest

from kiosk.domain.facts import SUPPLIER, Move, Place, UnitReceived
from kiosk.domain.ids import (
    LocationCode,
    LotId,
    PartNumber,
    ReceiptId,
    Subject,
    UnitId,
    lot_subject,
    unit_subject,
)
from kiosk.domain.labels import Label, LineName
from kiosk.domain.messages import Said
from kiosk.domain.people import Role
from kiosk.domain.records import UnitRecord
from kiosk.operations.carry_out import carry_out
from kiosk.operations.ports import Acting, Verdict
from kiosk.session.inputs import Tap
from kiosk.store.codec import decode
from kiosk.store.driver import connect
from kiosk.workflows.commands_labels import PrintLabel
from kiosk.workflows.screens import PrintScreen
from tests.play import PUMP_BUILT, RECEIVED, Shop

NOT_HERE = "Scan the unit or lot that needs a label."


def copies(shop: Shop, subject: str) -> list[int]:
    rows = shop.rows("select copy from spool where subject = ? order by job", subject)
    return [each for (each,) in rows if isinstance(each, int)]


def last_label(shop: Shop) -> Label:
    (row,) = shop.rows("select content from spool order by job desc limit 1")
    return decode(str(row[0]), Label)


def unit(shop: Shop, serial: str) -> str:
    return unit_subject(shop.unit(serial).state.unit)


@pytest.mark.feature("D4")
def test_a_run_that_starts_has_its_label_and_one_more_while_in_production(shop: Shop) -> None:
    shop.play(RECEIVED + "C.BUILD\nPUMP\nP-1")
    assert copies(shop, unit(shop, "P-1")) == [1]
    second = shop.said("C.PRINT\n!key damaged")
    assert second == ("ok", "LABEL 2 QUEUED", "P-1: it waits for the printer.")
    assert shop.said("B-1\n!tap print\n!key lost")[1] == "LABEL 3 QUEUED"
    assert copies(shop, unit(shop, "P-1")) == [1, 2, 3]
    assert last_label(shop).value(LineName.SERIAL) == "P-1"
    assert shop.verdicts("B-2") == ["ok"]


@pytest.mark.feature("D4")
@pytest.mark.parametrize("begin", ["", "C.LOOKUP\n"])
def test_a_bare_board_gets_one_more_label_before_it_is_assembled(shop: Shop, begin: str) -> None:
    shop.play(RECEIVED + begin)
    second = shop.said("B-1\nC.PRINT\n!key lost")
    assert second == ("ok", "LABEL 2 QUEUED", "B-1: it waits for the printer.")
    assert shop.said("!restart\nC.PRINT\n!restart\n!key extra")[1] == "LABEL 3 QUEUED"
    assert shop.kinds()[-1] == "label_requested"
    assert copies(shop, unit(shop, "B-1")) == [1, 2, 3]


@pytest.mark.feature("D4")
def test_one_more_label_of_a_lot_says_what_the_last_one_said(shop: Shop) -> None:
    shop.play(RECEIVED + "C.RECEIVE\nSEAL\nDOCK\nL-2\n!key 7\nC.DONE\nL-2\nC.PRINT\n!key extra")
    label = last_label(shop)
    assert (label.copy, label.value(LineName.QUANTITY)) == (2, "7 ea")
    assert shop.said("C.PRINT\n!key extra")[1] == "LABEL 3 QUEUED"


@pytest.mark.feature("D4")
def test_a_label_is_no_change_and_stands_in_no_ones_way(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nSN-1\nC.LOOKUP\nSN-1\n" + "C.PRINT\n!key lost\n" * 2)
    assert shop.said("C.UNDO")[1] == "UNDONE"
    assert shop.changes() == ["unit_received", *["label_requested"] * 2, "reversed"]
    assert shop.on_hand() == {}


def test_a_taking_can_still_be_corrected_behind_a_label(shop: Shop) -> None:
    shop.play(RECEIVED + "C.BUILD\nPUMP\nP-1\nL-2\nC.PRINT\n!key lost")
    assert shop.said("!key 3")[1] == "L-2: 20 → 17"


def test_while_a_count_is_confirmed_a_label_may_be_printed(shop: Shop) -> None:
    shop.play(RECEIVED + "C.BUILD\nPUMP\nP-1\nWASHER")
    assert shop.verdicts("C.PRINT\n!key 12\n!key lost\n!key 12") == ["xP6", "xP6", "ok", "ok"]


@pytest.mark.feature("D4")
@pytest.mark.parametrize(
    "before",
    [
        "",
        "B-1\nC.LOOKUP\n",
        "B-1\nMOTOR\n",
        "B-1\nDOCK\n",
        "C.LOOKUP\nB-1\nC.DONE\n",
        "B-1\n1002\n",
    ],
)
def test_with_nothing_in_hand_the_kiosk_asks_for_it(shop: Shop, before: str) -> None:
    shop.play(RECEIVED + before)
    assert shop.said("C.PRINT")[:2] == ("idle", "SCAN WHAT NEEDS A LABEL")
    code, _, text = shop.said("MOTOR")
    assert code == "xS15"
    assert NOT_HERE in str(text)


def test_a_refused_scan_changes_nothing_in_hand_and_the_page_stays(shop: Shop) -> None:
    shop.play(RECEIVED + "C.LOOKUP\nB-1\nSN-404")
    screen = shop.session.handle(Tap("print")).screen
    assert isinstance(screen, PrintScreen)
    (thing,) = screen.things
    assert isinstance(thing, UnitRecord)
    assert thing.state.serial == "B-1"


def test_a_voided_unit_gets_no_more_labels(shop: Shop) -> None:
    shop.play("1001\nC.RECEIVE\nMOTOR\nDOCK\nSN-1\nC.UNDO\nC.CANCEL")
    assert shop.verdicts("SN-1\nC.PRINT\nSN-1") == ["idle", "idle", "xS15"]


def test_the_record_says_which_label_was_asked_for(shop: Shop) -> None:
    shop.play(PUMP_BUILT + "C.PRINT\n!key Damaged")
    payloads = shop.rows("select payload from journal where kind = 'label_requested.1'")
    assert payloads == [(f'{{"subject":"{unit(shop, "P-1")}","copy":2,"reason":"damaged"}}',)]


def carried(shop: Shop, subject: Subject) -> Verdict:
    acting = Acting(actor="1001", evidence=None, here=LocationCode("BENCH"))
    command = PrintLabel(subject=subject, reason="lost")
    return shop.app.store.write(acting, lambda tx: carry_out(tx, command, Role.CLERK))


@pytest.mark.parametrize(
    "subject",
    [
        unit_subject(UnitId("0123456789ABCDEF")),
        lot_subject(LotId("0123456789ABCDEF")),
        Subject("part:MOTOR"),
    ],
)
def test_what_is_not_on_record_gets_no_label(shop: Shop, subject: Subject) -> None:
    verdict = carried(shop, subject)
    assert isinstance(verdict, Said)
    assert verdict.code == "xS1"
    assert shop.labels() == []


def test_a_number_that_no_label_can_show_gets_none(shop: Shop) -> None:
    hidden = UnitId("0123456789ABCDEF")
    moves = (Move(item=unit_subject(hidden), source=SUPPLIER, target=Place("location:DOCK")),)
    shop.record(
        UnitReceived(
            unit=hidden,
            part_number=PartNumber("MOTOR"),
            revision="A",
            serial="SN\u200b1",
            serial_key="SN\u200b1",
            scope="",
            generated=False,
            receipt=ReceiptId("OTHER"),
            number=1,
            moves=moves,
        )
    )
    verdict = carried(shop, unit_subject(hidden))
    assert isinstance(verdict, Said)
    assert verdict.code == "xS6"


@pytest.mark.feature("D4")
def test_what_another_station_received_gets_a_copy_here(shop: Shop) -> None:
    shop.play(RECEIVED)
    connection = connect(shop.app.settings.database)
    connection.cursor().execute("delete from spool")
    connection.close()
    assert shop.said("B-1\nC.PRINT\n!key lost")[1] == "LABEL 2 QUEUED"
    assert last_label(shop).value(LineName.REVISION) == "B"
    assert shop.said("L-2\nC.PRINT\n!key lost")[1] == "LABEL 2 QUEUED"
    assert last_label(shop).value(LineName.LOT) == "L-2"
