"""What commands do that bring something in, make it, or give numbers to what lies."""

from collections.abc import Iterator
from decimal import Decimal

from kiosk.domain.facts import Action
from kiosk.domain.ids import part_subject
from kiosk.domain.rules.move import QUARANTINE
from kiosk.operations.doing import Doing, Tellers
from kiosk.operations.ports import Tx
from kiosk.workflows.carried import supplier_of
from kiosk.workflows.commands import (
    GenerateUnits,
    ReceiveListed,
    ReceiveLot,
    ReceiveStock,
    ReceiveUnit,
)
from kiosk.workflows.make_lot_states import MakeLot
from kiosk.workflows.tracking_states import AssignLot, AssignUnits


def _unit(_: Tx, command: ReceiveUnit) -> Iterator[Doing]:
    yield Doing(
        action=Action.RECEIVE,
        item=part_subject(command.part_number),
        serial=command.serial,
        lot=command.lot,
        place=command.location,
        supplier=supplier_of(command.origin, command.label),
    )


def _listed(tx: Tx, command: ReceiveListed) -> Iterator[Doing]:
    for each in command.units:
        yield from _unit(tx, each)


def _generated(_: Tx, command: GenerateUnits) -> Iterator[Doing]:
    yield Doing(
        action=Action.RECEIVE,
        item=part_subject(command.part_number),
        quantity=Decimal(command.count),
        lot=command.lot,
        place=command.location,
        supplier=command.origin.supplier,
    )


def _lot(_: Tx, command: ReceiveLot) -> Iterator[Doing]:
    yield Doing(
        action=Action.RECEIVE,
        item=part_subject(command.part_number),
        quantity=command.quantity,
        lot=command.lot_number or "",
        place=QUARANTINE if command.rejected else command.location,
        supplier=supplier_of(command.origin, command.label),
    )


def _stock(_: Tx, command: ReceiveStock) -> Iterator[Doing]:
    yield Doing(
        action=Action.RECEIVE,
        item=part_subject(command.part_number),
        quantity=command.quantity,
        lot=command.batch,
        place=QUARANTINE if command.rejected else command.location,
        supplier=supplier_of(command.origin, command.label),
    )


def _made(_: Tx, command: MakeLot) -> Iterator[Doing]:
    yield Doing(
        action=Action.MAKE,
        item=part_subject(command.part_number),
        quantity=command.quantity,
        lot=command.lot_number or "",
        place=command.location,
    )


def _assigned(_: Tx, command: AssignUnits) -> Iterator[Doing]:
    yield Doing(
        action=Action.ASSIGN,
        item=part_subject(command.part_number),
        quantity=Decimal(1 if command.serial else command.count),
        serial=command.serial,
        place=command.location,
    )


def _assigned_lot(_: Tx, command: AssignLot) -> Iterator[Doing]:
    yield Doing(
        action=Action.ASSIGN,
        item=part_subject(command.part_number),
        quantity=command.quantity,
        lot=command.lot_number or "",
        place=command.location,
    )


RECEIVED: Tellers = {
    ReceiveUnit: _unit,
    ReceiveListed: _listed,
    GenerateUnits: _generated,
    ReceiveLot: _lot,
    ReceiveStock: _stock,
    MakeLot: _made,
    AssignUnits: _assigned,
    AssignLot: _assigned_lot,
}
