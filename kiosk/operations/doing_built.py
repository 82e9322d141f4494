"""What the commands of a build do, from its start to its end."""

from collections.abc import Iterator
from decimal import Decimal

from kiosk.domain.blocking import SCRAP
from kiosk.domain.facts import Action
from kiosk.domain.ids import (
    LocationCode,
    Subject,
    part_subject,
    subject_key,
    subject_kind,
    unit_subject,
)
from kiosk.domain.rules.move import QUARANTINE
from kiosk.operations.doing import Doing, Tellers
from kiosk.operations.ports import Tx
from kiosk.workflows.commands import (
    CompleteRun,
    InstallLot,
    InstallLots,
    InstallStock,
    InstallUnit,
    Remove,
    StartRun,
)


def _started(tx: Tx, command: StartRun) -> Iterator[Doing]:
    yield Doing(
        action=Action.BUILD,
        item=part_subject(command.part_number),
        serial=command.serial or "",
        place=tx.here,
    )


def _installed(tx: Tx, command: InstallUnit) -> Iterator[Doing]:
    yield Doing(
        action=Action.INSTALL,
        item=unit_subject(command.unit),
        parent=_serial(tx, unit_subject(command.parent)),
    )


def _taken(tx: Tx, command: InstallLot) -> Iterator[Doing]:
    yield _draw(tx, command, command.lot, command.quantity, command.location)


def _all_taken(tx: Tx, command: InstallLots) -> Iterator[Doing]:
    for each in command.draws:
        yield _draw(tx, command, each.lot, each.quantity, each.location)


def _counted(tx: Tx, command: InstallStock) -> Iterator[Doing]:
    item = part_subject(command.part_number)
    yield _draw(tx, command, item, command.quantity, command.location)


def _draw(
    tx: Tx,
    command: InstallLot | InstallLots | InstallStock,
    item: Subject,
    quantity: Decimal,
    location: LocationCode,
) -> Doing:
    return Doing(
        action=Action.INSTALL,
        item=item,
        quantity=quantity,
        place=location,
        parent=_serial(tx, unit_subject(command.parent)),
    )


def _removed(tx: Tx, command: Remove) -> Iterator[Doing]:
    place = SCRAP if command.disposition == "scrap" else tx.here
    if command.disposition == "hold" and subject_kind(command.item) != "unit":
        place = QUARANTINE
    yield Doing(
        action=Action.REMOVE,
        item=command.item,
        quantity=command.quantity,
        place=place,
        parent=_serial(tx, unit_subject(command.parent)),
    )


def _completed(tx: Tx, command: CompleteRun) -> Iterator[Doing]:
    yield Doing(action=Action.COMPLETE, item=unit_subject(command.parent), place=tx.here)


def _serial(tx: Tx, unit: Subject) -> str:
    return tx.name_of(unit) or subject_key(unit)


BUILT: Tellers = {
    StartRun: _started,
    InstallUnit: _installed,
    InstallLot: _taken,
    InstallLots: _all_taken,
    InstallStock: _counted,
    Remove: _removed,
    CompleteRun: _completed,
}
