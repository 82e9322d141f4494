"""Labels beside the tasks: scanned in use, asked about, pending."""

import pytest

from kiosk.domain.codes.own import print_unit
from kiosk.domain.ids import unit_subject
from kiosk.domain.printing import PrintState
from kiosk.session.inputs import scan
from kiosk.store import spool
from tests.play import RECEIVED, Shop
from tests.printing import BENCH, print_all, print_one, spool_of, states


def code(shop: Shop, serial: str) -> str:
    return print_unit(shop.unit(serial).state.unit)


def how(shop: Shop) -> list[object]:
    rows = shop.rows(
        "select json_extract(payload, '$.how') from journal where kind = 'label_verified.1'"
    )
    return [row[0] for row in rows]


@pytest.mark.feature("R8")
def test_installing_by_the_label_verifies_it_once(shop: Shop) -> None:
    shop.play(RECEIVED)
    print_all(shop, PrintState.SENT)
    shop.play("C.BUILD\nPUMP\nP-1")
    assert shop.verdicts(code(shop, "B-1")) == ["ok"]
    assert states(shop)[0] == "VERIFIED"
    assert shop.kinds()[-2:] == ["unit_installed", "label_verified"]
    assert shop.verdicts(f"C.UNDO\n{code(shop, 'B-1')}") == ["ok", "ok"]
    assert how(shop) == ["in_use"]


@pytest.mark.feature("R8")
def test_looking_a_thing_up_by_its_label_verifies_it_and_by_its_serial_does_not(
    shop: Shop,
) -> None:
    shop.play(RECEIVED)
    print_all(shop)
    shop.session.handle(scan("B-2"))
    assert "VERIFIED" not in states(shop)
    shop.session.handle(scan(code(shop, "B-1")))
    assert (states(shop)[0], how(shop)) == ("VERIFIED", ["in_use"])
    shop.session.handle(scan(code(shop, "B-1")))
    assert how(shop) == ["in_use"]


def test_the_scan_of_a_label_that_still_waits_proves_nothing(shop: Shop) -> None:
    shop.play(RECEIVED + "C.BUILD\nPUMP\nP-1")
    shop.play(code(shop, "B-1"))
    assert (states(shop)[0], how(shop)) == ("QUEUED", [])


@pytest.mark.feature("D10")
def test_until_its_label_came_out_a_unit_is_label_pending(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nM-8")
    unit = unit_subject(shop.unit("M-8").state.unit)
    read = shop.app.store.read
    assert read(lambda record: spool.pending(record, unit))
    print_one(shop, PrintState.UNKNOWN)
    assert read(lambda record: spool.pending(record, unit))
    assert shop.verdicts("!tap yes") == ["ok"]
    assert not read(lambda record: spool.pending(record, unit))


@pytest.mark.feature("R8")
def test_a_label_a_person_saw_come_out_is_printed_and_its_printer_goes_on(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nM-8\nM-9")
    print_one(shop, PrintState.UNKNOWN)
    shop.play("!restart")
    assert spool_of(shop).unknown(BENCH) == 1
    assert shop.said("!tap yes") == (
        "ok",
        "LABEL 1 NOTED",
        "M-8: it came out. Printing goes on.",
    )
    assert states(shop) == ["PRINTED", "QUEUED"]
    assert shop.kinds()[-1] == "label_printed"
    assert spool_of(shop).unknown(BENCH) == 0
    assert [job.label.copy for job in print_all(shop)] == [1]


@pytest.mark.feature("D9")
@pytest.mark.feature("R8")
def test_a_label_that_did_not_come_out_goes_again_as_a_marked_copy(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nM-8\nM-9")
    print_one(shop, PrintState.UNKNOWN)
    assert shop.said("!tap no")[:2] == ("ok", "LABEL 2 QUEUED")
    assert states(shop) == ["REPLACED", "QUEUED", "QUEUED"]
    (row,) = shop.rows("select payload from journal where kind = 'label_requested.1'")
    assert '"copy":2,"reason":"misprint"' in str(row[0])
    assert [job.label.copy for job in print_all(shop)] == [1, 2]
    assert shop.verdicts("!tap yes") == ["xS15"]


def test_of_two_printers_each_label_is_answered_by_its_number(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nM-8\nM-9")
    for printer in ("A", "B"):
        spool = spool_of(shop)
        job = spool.next_job(printer, frozenset({"unit"}))
        assert job is not None
        assert spool.begin(job, printer, b"x")
        spool.end(job.job, PrintState.UNKNOWN, "")
    assert shop.verdicts("!tap yes 2\n!tap yes 2\n!tap no 1") == ["ok", "xS15", "ok"]
    assert states(shop) == ["REPLACED", "PRINTED", "QUEUED"]


def test_a_step_that_asks_yes_or_no_itself_is_answered_first(shop: Shop) -> None:
    shop.play(RECEIVED)
    print_one(shop, PrintState.UNKNOWN)
    shop.play("C.BUILD\nPUMP\nP-1\nWASHER")
    assert shop.said("!tap yes")[1] == "12 × WASHER"
    assert states(shop)[0] == "UNKNOWN"


def test_an_answer_is_not_undone_and_stands_in_no_ones_way(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nM-8")
    print_one(shop, PrintState.UNKNOWN)
    assert shop.verdicts("!tap yes\nC.UNDO") == ["ok", "ok"]
    assert shop.on_hand() == {}


def test_retry_asks_every_printer_once_more_and_records_nothing(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nM-8")
    assert shop.said("!tap retry")[:2] == ("idle", "TRYING AGAIN")


@pytest.mark.feature("D7")
def test_the_answer_to_a_receipt_never_waits_for_a_printer(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nM-7")
    print_one(shop, PrintState.UNKNOWN)
    assert shop.verdicts("M-8\nM-9") == ["ok", "ok"]
    assert states(shop) == ["UNKNOWN", "QUEUED", "QUEUED"]
