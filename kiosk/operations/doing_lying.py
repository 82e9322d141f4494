"""What commands do to what lies somewhere: moved, inspected, archived, numbered, labelled."""

from collections.abc import Iterator
from decimal import Decimal

from kiosk.domain.facts import Action, location_place
from kiosk.domain.ids import subject_key
from kiosk.operations.doing import ONE, Doing, Tellers
from kiosk.operations.inspect import receipt_items
from kiosk.operations.ports import Tx
from kiosk.operations.things import thing_of
from kiosk.workflows.commands_labels import PrintLabel, PrintLabels
from kiosk.workflows.inspect_states import Inspect, InspectReceipt
from kiosk.workflows.leaving_states import Archive, Renumber
from kiosk.workflows.move_states import MoveStock


def _moved(_: Tx, command: MoveStock) -> Iterator[Doing]:
    yield Doing(
        action=Action.MOVE, item=command.item, quantity=command.quantity, place=command.target
    )


def _inspected(_: Tx, command: Inspect) -> Iterator[Doing]:
    yield Doing(
        action=Action.INSPECT,
        item=command.item,
        quantity=command.quantity,
        place=command.place or None,
    )


def _receipt(tx: Tx, command: InspectReceipt) -> Iterator[Doing]:
    thing = thing_of(tx, command.item)
    for item, place in receipt_items(tx, thing, command) if thing is not None else ():
        quantity = tx.balance(item, place) if place else ONE
        yield Doing(
            action=Action.INSPECT,
            item=item,
            quantity=quantity,
            place=subject_key(place) if place else None,
        )


def _archived(tx: Tx, command: Archive) -> Iterator[Doing]:
    place = command.location
    lying = tx.balance(command.item, location_place(place)) if place else ONE
    yield Doing(action=Action.ARCHIVE, item=command.item, quantity=lying, place=place or None)


def _renumbered(_: Tx, command: Renumber) -> Iterator[Doing]:
    yield Doing(action=Action.RENUMBER, item=command.item)


def _printed(_: Tx, command: PrintLabel) -> Iterator[Doing]:
    yield Doing(action=Action.PRINT, item=command.subject)


def _all_printed(_: Tx, command: PrintLabels) -> Iterator[Doing]:
    for each in command.subjects:
        yield Doing(action=Action.PRINT, item=each, quantity=Decimal(command.copies))


LYING: Tellers = {
    MoveStock: _moved,
    Inspect: _inspected,
    InspectReceipt: _receipt,
    Archive: _archived,
    Renumber: _renumbered,
    PrintLabel: _printed,
    PrintLabels: _all_printed,
}
