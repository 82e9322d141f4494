"""After a restore the newest printed label is asked for before a number is given (A3)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.codes.own import print_unit
from kiosk.domain.ids import unit_id
from kiosk.importer.report import ImportKind
from kiosk.store.verify import refold
from tests.play import Shop
from tests.workflows.restored import BOARDS, restored_shop
from tests.workflows.test_tracking import approved_by

WHY = (
    "{part}: This record was put back from a backup of 2026-03-09 14:05. Scan the newest label "
    "numbered like {ex}, of whichever part, or say that none was printed since. No number was "
    "given."
)
CLERK = "1003\nC.RECEIVE\nBOARD\nDOCK\n"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """A shop restored to a new machine: it knows BRD-00001 to 5, and seven more were printed."""
    with restored_shop(tmp_path, BOARDS + "!key 7\nC.DONE") as made:
        yield made


@pytest.mark.feature("A3")
@pytest.mark.feature("E11")
def test_a_number_is_refused_before_the_newest_label_was_told(shop: Shop) -> None:
    shop.play(BOARDS)
    asked = WHY.format(part="BOARD", ex="BRD-00005")
    assert shop.said("!key 3") == ("xR46", "WHICH LABEL IS THE NEWEST?", asked)
    assert shop.said("!tap help")[2] == (
        "BOARD: scan the newest label numbered like BRD-00005, of whichever part, or type its "
        "number. Or say that none was printed."
    )


@pytest.mark.feature("A3")
def test_the_scan_of_the_newest_label_answers_and_the_line_stands_as_it_was(shop: Shop) -> None:
    shop.play(CLERK + "B-1\nB-2\n!key 3")
    assert shop.said("BRD-00012") == ("ok", "NOTED", "BOARD goes on after BRD-00012.")
    assert shop.said("!tap help")[2] == "BOARD to DOCK. 2 received."
    assert shop.said("!key 3")[1] == "BRD-00013 TO BRD-00015"
    assert shop.said("C.DONE")[2] == "5 received. Choose a task."
    assert shop.changes()[-5] == "newest_told"
    assert refold(shop.app.settings.database).differences == ()


@pytest.mark.feature("A3")
def test_a_label_of_another_series_is_refused_and_said_what_was_expected(shop: Shop) -> None:
    shop.play(BOARDS + "!key 1")
    code, headline, text = shop.said("PUMP-0012")
    assert (code, headline) == ("xR47", "NOT OF THIS SERIES")
    assert text == (
        "PUMP-0012 is no number that BOARD is counting, such as BRD-00005. Scan its newest "
        "label, or type the number on it. Nothing was noted."
    )
    assert shop.verdicts("!key BRD-12\n!key BRD-00012\n!key BRD-00013") == ["xR47", "idle", "xS11"]
    assert shop.verdicts("!key brd-00012\n!key brd-00012\n!key 1") == ["idle", "ok", "ok"]
    assert shop.unit("BRD-00013")


@pytest.mark.feature("A3")
def test_the_code_of_a_label_that_is_not_on_record_asks_for_what_is_printed_on_it(
    shop: Shop,
) -> None:
    shop.play(BOARDS + "!key 1")
    code, headline, text = shop.said(print_unit(unit_id(b"0123456789")))
    assert (code, headline) == ("xR48", "TYPE THE NUMBER ON IT")
    assert text == (
        "This label was printed after the copy was made, so its code is not known here. Type the "
        "number that stands on the newest label numbered like BRD-00005, of whichever part. "
        "Nothing was noted."
    )
    known = print_unit(shop.unit("BRD-00005").state.unit)
    assert shop.said(known) == ("ok", "NOTED", "BOARD goes on after BRD-00005.")


@pytest.mark.feature("A3")
@pytest.mark.feature("N3")
def test_that_none_was_printed_takes_a_supervisor(shop: Shop) -> None:
    shop.play(CLERK + "!key 1")
    assert shop.said("!tap decide none")[1] == "SUPERVISOR'S BADGE"
    assert shop.verdicts("BRD-00012\n1002") == ["xS15", "xS9"]
    assert shop.said("1001") == ("ok", "NOTED", "BOARD goes on after BRD-00005.")
    assert approved_by(shop, "newest_told") == "1001"
    assert shop.said("!key 1")[1] == "BRD-00006 TO BRD-00006"


@pytest.mark.feature("A3")
def test_leaving_the_question_leads_back_and_it_is_asked_again(shop: Shop) -> None:
    shop.play(CLERK + "B-1\n!key 1")
    assert shop.verdicts("C.CANCEL\n!key 1\nC.DONE\n!key 1") == ["idle", "xR46", "idle", "xR46"]
    assert shop.said("C.CANCEL\n!tap help")[2] == "BOARD to DOCK. 1 received."
    assert shop.verdicts("C.DONE")[-1] == "ok"


@pytest.mark.feature("A3")
def test_an_answer_that_was_undone_is_asked_for_again(shop: Shop) -> None:
    shop.play(BOARDS + "!key 1\nBRD-00012")
    assert shop.verdicts("C.UNDO\n!key 1\nBRD-00009\n!key 1") == ["ok", "xR46", "ok", "ok"]
    assert shop.unit("BRD-00013")  # what was once told is never gone below


@pytest.mark.feature("A3")
@pytest.mark.parametrize(
    ("words", "told", "after"),
    [
        ("1001\nC.RECEIVE\nSEAL\nDOCK\n!key generate\n!key 5", "SL-044", "SL-045"),
        ("1001\nC.RECEIVE\nBOARD\nDOCK\nB-7\n!key ~+2", "BRD-00044", "BRD-00045"),
    ],
)
def test_lots_and_lists_ask_too(shop: Shop, words: str, told: str, after: str) -> None:
    assert shop.verdicts(words)[-1] == "xR46"
    assert shop.verdicts(told) == ["ok"]
    again = shop.verdicts("!key generate\n!key 5" if after[0] == "S" else "!key ~+2\n!tap confirm")
    assert "xR46" not in again
    assert shop.rows("select count(*) from name where key = ?", after) == [(1,)]


@pytest.mark.feature("A3")
def test_a_run_and_a_corrected_serial_ask_too(shop: Shop) -> None:
    shop.play("1001\nC.BUILD\nBOARD")
    assert shop.verdicts("!key generate\nBRD-00050\n!key generate")[0] == "xR46"
    shop.play("C.CANCEL\nC.RENUMBER\nBRD-00001\n!tap decide generate\n!key smeared")
    assert shop.rows("select count(*) from unit where serial = 'BRD-00051'") == [(1,)]


@pytest.mark.feature("A3")
@pytest.mark.feature("A10")
def test_serials_that_are_counted_on_ask_for_the_last_of_the_part(shop: Shop) -> None:
    shop.take(ImportKind.PARTS, "part_number,tracking,numbered_by\nCLIP,serial,ours\n")
    shop.play("1001\nC.RECEIVE\nCLIP\nDOCK\n0007")
    assert shop.verdicts("!key 1\nC-9\n0042\n!key 1") == ["xR46", "xR47", "ok", "ok"]
    assert shop.unit("0043")


@pytest.mark.feature("A3")
def test_it_can_be_told_before_it_is_asked(shop: Shop) -> None:
    assert shop.said("1003\nC.NEWEST\n!tap help")[1] == "SCAN THE PART"
    assert shop.verdicts("X-1\nDOCK\nWASHER\nBOARD") == ["xS1", "xS15", "idle", "idle"]
    assert shop.said("BRD-00012")[2] == "BOARD goes on after BRD-00012."
    assert shop.said("!tap newest BOARD")[1] == "NOTHING TO TELL"
    assert shop.verdicts("C.CANCEL\nC.RECEIVE\nBOARD\nDOCK\n!key 1")[-1] == "ok"
    assert shop.unit("BRD-00013")


@pytest.mark.feature("A3")
def test_marks_beside_the_record_win_over_a_lower_answer(tmp_path: Path) -> None:
    with restored_shop(tmp_path, BOARDS + "!key 7\nC.DONE", marks=True) as shop:
        shop.play(BOARDS + "!key 1")
        assert shop.said("BRD-00009")[2] == "BOARD goes on after BRD-00012."
        assert shop.said("!key 1")[1] == "BRD-00013 TO BRD-00013"


@pytest.mark.feature("A3")
def test_a_series_of_a_day_that_began_since_has_nothing_to_tell(shop: Shop) -> None:
    shop.take(ImportKind.PARTS, "part_number,tracking,lot_pattern\nSEAL,lot,S{yy}{doy}-{seq}\n")
    seal = "C.RECEIVE\nSEAL\nDOCK\n!key generate\n!key 5"
    assert shop.verdicts(f"1001\n{seal}")[-1] == "xR46"
    later = "!clock 2199-03-10T08:00:00\n"
    assert shop.verdicts(f"C.CANCEL\nC.CANCEL\n{later}{seal}")[-1] == "ok"
