"""A short, a usual and a long label of each kind, for tests of every template."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from kiosk.domain.codes.code import Command
from kiosk.domain.ids import LocationCode, OperatorId, PartNumber
from kiosk.domain.label_cards import command_label, kit_label
from kiosk.domain.labels import (
    Label,
    LabelKind,
    Unprintable,
    badge_label,
    location_label,
    lot_label,
    unit_label,
)
from tests.devices.label.samples import LONG_NAME, LOT, UNIT

LONG_PART = PartNumber("KABEL-24x0.5-ROT-GESCHIRMT")
THINGS = [f"{number} × PART-{number:04} {LONG_NAME}" for number in range(1, 8)]

_MADE: Mapping[LabelKind, tuple[Label | Unprintable, ...]] = {
    LabelKind.UNIT: (
        unit_label(UNIT, part=PartNumber("M3"), serial="7"),
        unit_label(UNIT, part=PartNumber("PCB-150"), serial="SN-2026-1", name="Board"),
        unit_label(
            UNIT, part=LONG_PART, serial="SN:ABCDEFGH-2026-001", name=LONG_NAME, revision="AB12"
        ),
    ),
    LabelKind.LOT: (
        lot_label(LOT, part=PartNumber("M3"), lot_number="7"),
        lot_label(LOT, part=PartNumber("C-0805"), lot_number="L26-1", name="Kondensator"),
        lot_label(
            LOT,
            part=LONG_PART,
            lot_number="LOT-2026-W47-0001-AB",
            quantity=(Decimal("123456.75"), "mm²"),
            name=LONG_NAME,
        ),
    ),
    LabelKind.LOCATION: (
        location_label(LocationCode("A")),
        location_label(LocationCode("R1-A-03"), name="Rack 1, bay A, shelf 3"),
        location_label(LocationCode("RACK-11-SHELF-4"), name=LONG_NAME),
    ),
    LabelKind.OPERATOR: (
        badge_label(OperatorId("1"), name="Li", role="Clerk"),
        badge_label(OperatorId("1001"), name="Ana Lee", role="Operator"),
        badge_label(OperatorId("OPERATOR-100123"), name=LONG_NAME, role="Supervisor"),
    ),
    LabelKind.COMMAND: (
        command_label(Command.QTY, does="Count"),
        command_label(Command.DONE, does="Finish this step"),
        command_label(Command.RECEIVE, does=LONG_NAME),
    ),
    LabelKind.KIT: (
        kit_label(UNIT, part=PartNumber("A"), serial="1", contents=[]),
        kit_label(UNIT, part=PartNumber("ASM-12"), serial="SN-99", contents=THINGS[:2]),
        kit_label(UNIT, part=LONG_PART, serial="SN-2026-000123", contents=THINGS, revision="C"),
    ),
}


def labels(kind: LabelKind) -> tuple[Label, ...]:
    """Return the labels of a kind, the long one a reprint."""
    short, usual, long = (each for each in _MADE[kind] if isinstance(each, Label))
    return short, usual, replace(long, copy=12)
