"""Every refusal of tracking types, archiving, serials and batches, reached by playing (4.16)."""

from dataclasses import replace

import pytest

from kiosk.domain.facts import PartDefined, Tracking
from kiosk.domain.ids import PartNumber
from kiosk.domain.link import ALONE, Link, LinkState
from kiosk.domain.words import REFUSALS
from kiosk.store.driver import Cursor
from kiosk.store.writer import Priority
from tests.play import RECEIVED, Shop, received_twice
from tests.workflows.refusals import Case, check, policy

WASHERS = RECEIVED + "C.TRACKING\nWASHER\n"
TO_LOT = "!tap decide lot"


def open_receipt(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nWASHER\nSHELF\n1001")


def offline(shop: Shop) -> None:
    shop.app.link.post(Link(state=LinkState.OFFLINE))


def silent(shop: Shop) -> None:
    """Know of another station that recorded something two days ago, and is connected."""
    add_station(shop, "DOCK-2", ago_s=48 * 3600)
    shop.app.link.post(Link(state=LinkState.CONNECTED))


def add_station(shop: Shop, name: str, *, ago_s: int) -> None:
    clock = shop.app.clock() - ago_s * 1_000_000

    row = (b"2" * 16, name, 1, b"\0" * 32, clock, 0)

    def job(cursor: Cursor) -> None:
        cursor.execute("insert into station values (?, ?, ?, ?, ?, ?)", row)

    shop.app.store.submit(job, Priority.OPERATOR)


def lots_left(shop: Shop) -> None:
    shop.record(
        PartDefined(
            part_number=PartNumber("WASHER"),
            revision="A",
            name="Washer",
            tracking=Tracking.LOT,
            unit="ea",
        ),
        actor="admin:test",
    )


def switched(shop: Shop) -> None:
    shop.record(replace(shop.part("SENSOR").part, tracking=Tracking.LOT), actor="admin:test")


CASES = (
    Case(
        code="xT1",
        before=RECEIVED + "C.TRACKING\nBOARD\n",
        line=TO_LOT,
        headline="SWITCH BLOCKED",
        text="BOARD still has 3 serialised units: 3 available, 0 in production, 0 on hold. "
        "Consume or archive every one. Tracking stays Serial.",
        after=("WASHER", "idle"),
    ),
    Case(
        code="xT2",
        before=RECEIVED + "C.TRACKING\nSEAL\n",
        line="!tap decide untracked",
        headline="SWITCH BLOCKED",
        text="SEAL still has 2 lots at 1 locations. Consume or archive them. Tracking stays Lot.",
    ),
    Case(
        code="xT3",
        before=RECEIVED,
        prepare=open_receipt,
        then="C.TRACKING\nWASHER\n",
        line=TO_LOT,
        headline="OPEN WORK",
        text="1 receipts or runs for WASHER are open. Finish them first. Tracking not changed.",
    ),
    Case(
        code="xT4",
        before=WASHERS,
        prepare=offline,
        line=TO_LOT,
        headline="CONNECT FIRST",
        text="Other kiosks may hold stock of WASHER we cannot see. Last sync never. Connect this "
        "kiosk, then try again. Tracking not changed.",
    ),
    Case(
        code="xT5",
        before=WASHERS + "!tap decide lot\n!tap decide keep\n",
        line="!tap confirm",
        headline="OLD STOCK STAYS",
        text="30 pieces stay untracked. New receipts of WASHER will need a lot.",
    ),
    Case(
        code="xT6",
        before=WASHERS,
        prepare=silent,
        line=TO_LOT,
        headline="KIOSK NOT HEARD FROM",
        text="DOCK-2 may have unsent work for WASHER; it was last heard from 2026-03-07 14:05. "
        "Connect DOCK-2, or ask a supervisor to scan a badge here now to go on without it. "
        "Tracking not changed.",
        after=("1001", "idle"),
    ),
    Case(
        code="xT7",
        before=RECEIVED + "C.TRACKING\nWIRE\n",
        line="!tap decide serial",
        headline="NOT COUNTED IN PIECES",
        text="WIRE is counted in m; only pieces can have a serial each. Choose Lot. "
        "Tracking not changed.",
        after=(TO_LOT, "idle"),
    ),
    Case(
        code="xT8",
        before=WASHERS,
        line="!tap decide untracked",
        headline="NOTHING TO CHANGE",
        text="Tracking of WASHER is untracked already. Choose another type, or DONE. "
        "Tracking not changed.",
        after=(TO_LOT, "idle"),
    ),
    Case(
        code="xT9",
        before="1001\nC.TRACKING\nBOARD\n",
        prepare=policy("lots_and_serials", "off"),
        line=TO_LOT,
        headline="LOTS AND SERIALS ARE OFF",
        text="This plant only counts: the rule lots_and_serials is off. Turn it on before BOARD "
        "is tracked. Tracking not changed.",
    ),
    Case(
        code="xT10",
        before=RECEIVED + "C.TRACKING\nBOARD\n",
        line="!tap decide assign",
        headline="NOTHING WITHOUT A NUMBER",
        text="No BOARD is left without a number here. Choose another location, or DONE. "
        "Nothing assigned.",
    ),
    Case(
        code="xT11",
        before=RECEIVED + "C.ARCHIVE\nB-1\n",
        line="!key ",
        headline="REASON NEEDED",
        text="Say why, for B-1: it stays on record. Nothing was changed.",
        after=("!key obsolete", "ok"),
    ),
    Case(
        code="xT12",
        before=WASHERS + "!tap decide lot\n",
        line="!tap decide something",
        headline="WHAT ABOUT THE OLD STOCK?",
        text="30 pieces of WASHER have no number. Choose keep, archive or assign. "
        "Tracking not changed.",
        after=("!tap decide archive", "idle"),
    ),
    Case(
        code="xT13",
        before=RECEIVED,
        prepare=lambda shop: received_twice(shop, "B-1"),
        then="C.ARCHIVE\n",
        line="B-1\n!tap pick 1",
        headline="IN CONFLICT",
        text="B-1 is in an open conflict. Decide that first: scan CONFLICTS. Nothing was changed.",
        after=("B-2", "idle"),
    ),
    Case(
        code="xT14",
        before=RECEIVED,
        prepare=policy("serial_edit", "off"),
        line="C.RENUMBER",
        headline="SERIALS ARE FIXED",
        text="This plant corrects no serial numbers: the rule serial_edit is off. Archive the "
        "unit and receive it anew, or turn the rule on. Nothing was changed.",
        after=("C.ARCHIVE", "idle"),
    ),
    Case(
        code="xT15",
        before="1001\nC.RECEIVE\nWASHER\nDOCK\n",
        line="C.BATCH",
        headline="NO FREE BATCHES",
        text="WASHER is counted only, and the rule free_batches is off. Enter the count without "
        "a batch, or turn the rule on. No batch was noted.",
        after=("!key 5", "ok"),
    ),
    Case(
        code="xT16",
        before=RECEIVED + "C.RENUMBER\nB-1\n",
        line="b-1",
        headline="SAME NUMBER",
        text="B-1 has that number already. Scan the right one. Nothing was changed.",
        after=("B-77", "idle"),
    ),
    Case(
        code="xT17",
        before=RECEIVED + "C.MOVE\nWASHER\n!key 28\nSHELF\nC.DONE\nC.ARCHIVE\nWASHER\nSHELF\n"
        "!key lost\nC.BUILD\nPUMP\nP-1\n",
        prepare=lots_left,
        then="WASHER\n!tap decide old\n",
        line="!key 3",
        headline="IT IS THE OLD STOCK",
        text="WASHER: DOCK has 2 left without a number, you entered 3. Enter 2 or less, or scan "
        "a lot. Nothing taken.",
        after=("!key 2", "ok"),
    ),
    Case(
        code="xT19",
        before=WASHERS + "!tap decide lot\n!tap decide archive\n!tap confirm\n",
        line="C.UNDO",
        headline="SWITCH IT BACK",
        text="How WASHER is tracked is not undone, for receipts may follow it already. Nothing "
        "undone. Open its tracking and choose the type it had.",
        after=("!tap decide untracked", "idle"),
    ),
    Case(
        code="xT20",
        before=RECEIVED + "C.ARCHIVE\nS-1\n!key old\n",
        prepare=switched,
        line="C.UNDO",
        headline="TRACKED OTHERWISE",
        text="S-1 would be in stock again, but the tracking of SENSOR is lot by now. Nothing "
        "undone. Once another supervisor has switched SENSOR back to serial, Undo works.",
    ),
)


@pytest.mark.feature("B12")
@pytest.mark.feature("B13")
@pytest.mark.feature("E11")
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_a_refusal_names_the_thing_and_what_to_do_and_the_next_good_scan_works(
    shop: Shop, case: Case
) -> None:
    check(shop, case)
    shop.app.link.post(ALONE)


def test_every_code_of_tracking_is_reached() -> None:
    ours = {code for code in REFUSALS if code.startswith("xT")}
    told_at_the_shell = {"xT18"}  # tests/commands/test_tracking_policies.py
    assert {case.code for case in CASES} | told_at_the_shell == ours
