"""What changed between a step and its transaction is refused there, and nothing is recorded."""

from dataclasses import replace
from decimal import Decimal

import pytest

from kiosk.domain.facts import PartDefined, Tracking
from kiosk.domain.ids import (
    LocationCode,
    OperatorId,
    PartNumber,
    ReceiptId,
    RunId,
    Subject,
    UnitId,
    lot_subject,
)
from kiosk.domain.messages import Said, phrase, stop
from kiosk.domain.people import Role
from kiosk.operations import numbers
from kiosk.operations.carry_out import carry_out
from kiosk.operations.ports import Acting, Recorded, Tx, Verdict
from kiosk.workflows.commands import (
    Command,
    CompleteRun,
    GenerateUnits,
    InstallLot,
    InstallStock,
    InstallUnit,
    ReceiveLot,
    ReceiveStock,
    ReceiveUnit,
    Remove,
    StartRun,
)
from tests.play import Shop, shipped

DOCK = LocationCode("DOCK")
GONE = PartNumber("GONE")
NOWHERE = UnitId("AAAAAAAAAAAAAAAA")
RECEIPT = ReceiptId("RECEIPT")
MARIA = OperatorId("1001")

UNIT = ReceiveUnit(
    unit=NOWHERE,
    part_number=PartNumber("MOTOR"),
    serial="M-9",
    location=DOCK,
    receipt=RECEIPT,
    number=1,
    rejected=False,
)
UNITS = GenerateUnits(
    part_number=PartNumber("PUMP"), count=2, location=DOCK, receipt=RECEIPT, number=1
)
LOT = ReceiveLot(
    part_number=PartNumber("SEAL"),
    lot_number="L-9",
    quantity=Decimal(5),
    location=DOCK,
    receipt=RECEIPT,
)
STOCK = ReceiveStock(
    part_number=PartNumber("WASHER"), quantity=Decimal(5), location=DOCK, receipt=RECEIPT
)
RUN = StartRun(run=RunId("R1"), unit=NOWHERE, part_number=PartNumber("PUMP"), serial="P-9")


class _RefusedError(Exception):
    """Rolls the transaction back, as the session does."""


def carried(shop: Shop, *commands: Command) -> list[Verdict]:
    """Carry commands out in one transaction; a refusal rolls all back and must change nothing."""
    verdicts: list[Verdict] = []

    def job(tx: Tx) -> None:
        for command in commands:
            verdicts.append(carry_out(tx, command, Role.SUPERVISOR))
            if isinstance(verdicts[-1], Said):
                raise _RefusedError

    before = shop.snapshot()
    try:
        here = LocationCode("BENCH")
        shop.app.store.write(Acting(actor=MARIA, evidence=None, here=here), job)
    except _RefusedError:
        assert shop.snapshot() == before
    return verdicts


def refused(shop: Shop, command: Command) -> Verdict:
    (verdict,) = carried(shop, command)
    assert isinstance(verdict, Said)
    return verdict


def defined(shop: Shop, number: str, **changes: str) -> None:
    """Change a part's definition on record."""
    part = shop.part(number).part
    kept = {"serial_scheme": part.serial_scheme, "lot_pattern": part.lot_pattern} | changes
    shop.record(
        PartDefined(
            part_number=part.part_number,
            revision=kept.get("revision", part.revision),
            name=part.name,
            tracking=Tracking(kept.get("tracking", part.tracking.value)),
            unit=part.unit,
            serial_scheme=kept["serial_scheme"],
            lot_pattern=kept["lot_pattern"],
        ),
        actor="admin:test",
    )


def pump(shop: Shop) -> UnitId:
    return shop.unit("P-1").state.unit


def board(shop: Shop) -> InstallUnit:
    return InstallUnit(parent=pump(shop), unit=shop.unit("B-3").state.unit, line="1")


def seals(shop: Shop) -> InstallLot:
    lot = lot_subject(shop.lot("L-1").lot)
    return InstallLot(parent=pump(shop), lot=lot, line="3", location=DOCK, quantity=Decimal(2))


def washers(shop: Shop) -> InstallStock:
    return InstallStock(
        parent=pump(shop),
        part_number=PartNumber("WASHER"),
        line="4",
        location=DOCK,
        quantity=Decimal(2),
    )


def out(shop: Shop, number: str = "L-2", quantity: int = 3) -> Remove:
    return Remove(
        parent=pump(shop),
        item=lot_subject(shop.lot(number).lot),
        line="3",
        quantity=Decimal(quantity),
        disposition="hold",
        reason="",
    )


@pytest.mark.parametrize(
    "command",
    [
        replace(UNIT, part_number=GONE),
        replace(UNITS, part_number=GONE),
        replace(LOT, part_number=GONE),
        replace(STOCK, part_number=GONE),
        replace(RUN, part_number=GONE),
    ],
)
def test_a_part_that_is_not_on_record_is_refused(shop: Shop, command: Command) -> None:
    assert refused(shop, command) == stop("xS1", raw="GONE")


def test_a_parent_that_is_not_on_record_is_refused(shop: Shop) -> None:
    commands: list[Command] = [
        replace(board(shop), parent=NOWHERE),
        replace(seals(shop), parent=NOWHERE),
        replace(washers(shop), parent=NOWHERE),
        replace(out(shop), parent=NOWHERE),
        CompleteRun(parent=NOWHERE),
    ]
    for command in commands:
        assert refused(shop, command) == stop("xS1", raw=NOWHERE)


def test_a_serial_with_a_hidden_character_gets_no_label_and_is_not_received(shop: Shop) -> None:
    problem = phrase("hidden_in", character="U+0007", where=phrase("label_serial"))
    assert refused(shop, replace(UNIT, serial="M\x079")) == stop("xS6", problem=problem)
    assert refused(shop, replace(RUN, serial="P\x079")) == stop("xS6", problem=problem)
    problem = phrase("hidden_in", character="U+0007", where=phrase("label_lot"))
    assert refused(shop, replace(LOT, lot_number="L\x079")) == stop("xS6", problem=problem)


def test_a_unit_that_is_not_on_record_is_not_installed(shop: Shop) -> None:
    assert refused(shop, replace(board(shop), unit=NOWHERE)) == stop("xI6", sn=NOWHERE)


def test_a_line_that_was_filled_since_takes_no_more(shop: Shop) -> None:
    assert refused(shop, board(shop)) == stop("xI5", part="BOARD", n="2")
    assert refused(shop, washers(shop)) == stop("xI5", part="WASHER", n="12")
    assert refused(shop, replace(board(shop), line="99")) == stop("xI5", part="99", n="0")


def test_a_line_that_wants_less_since_takes_no_more_than_it_wants(shop: Shop) -> None:
    shop.play("C.REMOVE\nP-1\nL-2\n!key 3\n!key stock")
    taking = replace(seals(shop), quantity=Decimal(5))
    assert refused(shop, taking) == stop("xK8", n="3", m="5")


def test_a_run_that_was_completed_since_takes_nothing_and_gives_nothing(shop: Shop) -> None:
    shop.play("C.DONE")
    run = phrase("run_named", run=shop.unit("P-1").state.run)
    for command in (board(shop), seals(shop), washers(shop)):
        assert refused(shop, command) == stop("xI15", run=run, state=phrase("run_complete"))
    assert refused(shop, out(shop)) == stop("xU7", parent="P-1", why=phrase("is_complete"))
    shipped(shop, "P-1")
    gone = refused(shop, out(shop))
    assert isinstance(gone, Said)
    assert gone.key == "xU4"


def test_what_was_taken_out_since_is_not_taken_out_again(shop: Shop) -> None:
    where = phrase("not_installed")
    absent = stop("xU1", sn="L-1", parent="P-1", where=where)
    assert refused(shop, out(shop, "L-1")) == absent
    gone = replace(out(shop), item=Subject("lot:none"))
    assert refused(shop, gone) == stop("xU1", sn="lot:none", parent="P-1", where=where)
    assert refused(shop, out(shop, quantity=9)) == stop("xU5", n="8", lot="L-2", m="9")


def test_the_place_for_held_stock_is_made_once(shop: Shop) -> None:
    kinds = len(shop.rows("select kind from journal where kind = 'location_defined.1'"))
    verdicts = carried(shop, out(shop), out(shop))
    assert [type(each) for each in verdicts] == [Recorded, Recorded]
    made = len(shop.rows("select kind from journal where kind = 'location_defined.1'")) - kinds
    assert made == 1
    assert shop.on_hand()["lot L-2 of SEAL", "location HOLD"] == 6


def test_a_part_that_lost_its_scheme_since_gets_no_number(shop: Shop) -> None:
    defined(shop, "PUMP", serial_scheme="")
    missing = stop("xR15", part="PUMP")
    assert refused(shop, UNITS) == missing
    assert refused(shop, replace(RUN, serial=None)) == missing
    defined(shop, "SEAL", lot_pattern="{what}")
    assert refused(shop, replace(LOT, lot_number=None)) == stop("xR15", part="SEAL")


def test_a_part_that_is_no_longer_built_starts_no_run(shop: Shop) -> None:
    defined(shop, "PUMP", tracking="lot")
    assert refused(shop, RUN) == stop("xB4", part="PUMP")


def test_a_part_without_a_bom_starts_no_run(shop: Shop) -> None:
    started = replace(RUN, part_number=PartNumber("MOTOR"))
    assert refused(shop, started) == stop("xB3", part="MOTOR", r="A")


def test_a_number_made_here_steps_over_those_in_use_up_to_a_limit(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.play("C.RECEIVE\nSEAL\nDOCK\nSL-001\n!key 5\nSL-002\n!key 5\nC.DONE")
    shop.play("C.RECEIVE\nPUMP\nDOCK\nPUMP-0001\nPUMP-0002\nC.DONE")
    used = phrase("too_many_in_use")
    with monkeypatch.context() as patched:
        patched.setattr(numbers, "MOST_SKIPPED", 2)
        lot = replace(LOT, lot_number=None)
        assert refused(shop, lot) == stop("xR16", part="SEAL", problem=used)
        assert refused(shop, UNITS) == stop("xR16", part="PUMP", problem=used)
    lots = carried(shop, replace(LOT, lot_number=None))
    units = carried(shop, UNITS)
    assert [dict(each.args)["lot"] for each in lots if isinstance(each, Recorded)] == ["SL-003"]
    assert [each.args for each in units if isinstance(each, Recorded)] == [
        (("first", "PUMP-0003"), ("last", "PUMP-0004"))
    ]


def test_units_are_generated_all_or_none(shop: Shop) -> None:
    defined(shop, "PUMP", serial_scheme="P{seq:1}")
    several = refused(shop, replace(UNITS, count=12))
    assert isinstance(several, Said)
    assert several.key == "xR16"
    assert shop.units("P1") == ()


def test_a_receipt_is_corrected_only_while_it_is_the_last_action(shop: Shop) -> None:
    correcting = replace(LOT, lot_number="L-1", instead=True)
    assert refused(shop, correcting) == stop("xS14", seconds=30)
    taking = replace(seals(shop), instead=True)
    assert refused(shop, taking) == stop("xS14", seconds=30)


def test_what_became_unfit_since_is_not_installed(shop: Shop) -> None:
    shop.play("C.REMOVE\nP-1\nB-1\n!key stock\nC.CANCEL")
    own = replace(board(shop), unit=pump(shop))
    assert refused(shop, own) == stop("xI12", sn="P-1", parent="P-1")
    shop.play("C.RECEIVE\nBOARD\nDOCK\nB-9")
    voided = replace(board(shop), unit=shop.unit("B-9").state.unit)
    shop.play("C.UNDO")
    assert refused(shop, voided) == stop("xI6", sn="B-9")


def test_a_lot_that_was_used_since_never_goes_below_zero(shop: Shop) -> None:
    shop.play("C.REMOVE\nP-1\nL-2\n!key stock")
    taking = replace(seals(shop), quantity=Decimal(8))
    todo = phrase("or_another_lot", q="5")
    short = stop("xK1", lot="L-1", q="5", n="8", todo=todo)
    assert refused(shop, taking) == short
    gone = replace(taking, lot=Subject("lot:none"))
    assert refused(shop, gone) == stop("xS1", raw="lot:none")


def test_a_made_number_too_long_for_a_label_is_not_used(shop: Shop) -> None:
    defined(shop, "PUMP", serial_scheme="W" * 60 + "{seq:4}")
    verdict = refused(shop, UNITS)
    assert isinstance(verdict, Said)
    assert verdict.key == "xP5"
    assert shop.units("W" * 60 + "0001") == ()


def test_a_serial_that_was_received_since_is_not_received_again(shop: Shop) -> None:
    taken = refused(shop, replace(UNIT, serial="M-2"))
    assert isinstance(taken, Said)
    assert (taken.key, dict(taken.args)["sn"]) == ("xR1", "M-2")


def test_a_station_that_is_no_location_yet_becomes_one(shop: Shop) -> None:
    command = CompleteRun(parent=pump(shop))
    acting = Acting(actor=MARIA, evidence=None, here=LocationCode("NEW"))
    shop.app.store.write(acting, lambda tx: carry_out(tx, command, Role.OPERATOR))
    assert shop.on_hand()["serial P-1", "location NEW"] == 1
