"""Taking components out of a parent, to stock, hold or scrap (F12, F13)."""

from kiosk.domain.facts import (
    SCRAP,
    HoldPlaced,
    LocationDefined,
    Move,
    Place,
    Uninstalled,
    inside,
    location_place,
)
from kiosk.domain.ids import subject_kind
from kiosk.domain.messages import stop
from kiosk.domain.naming import REMOVED_FROM
from kiosk.domain.quantity import plain
from kiosk.domain.records import Build, Fitted
from kiosk.domain.rules.move import QUARANTINE
from kiosk.domain.rules.remove import not_inside, parent_closed
from kiosk.operations.build import ensure_here
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.workflows.commands import Remove


def remove(tx: Tx, command: Remove) -> Verdict:
    """Take a component out; refused where the run is closed or it is not inside (xU1 to xU7)."""
    build = tx.build(command.parent)
    if build is None:
        return stop("xS1", raw=command.parent)
    refused = parent_closed(build.unit)
    if refused is not None:
        return refused
    fitted = _fitted(build, command)
    if fitted is None:
        return not_inside(None, tx.name_of(command.item) or command.item, build)
    if command.quantity > fitted.quantity:
        return stop("xU5", n=plain(fitted.quantity), lot=fitted.label, m=plain(command.quantity))
    target = _target(tx, command)
    entry = tx.append(
        Uninstalled(
            run=build.unit.state.run,
            parent=command.parent,
            item=command.item,
            part_number=fitted.part_number,
            disposition=command.disposition,
            reason=command.reason,
            moves=(
                Move(
                    item=command.item,
                    source=inside(command.parent),
                    target=target,
                    quantity=command.quantity,
                    line=command.line,
                ),
            ),
        )
    )
    if command.disposition == "hold":
        follows = subject_kind(command.item) == "unit"
        title = command.reason or f"{REMOVED_FROM}{build.unit.state.serial}"
        tx.append(HoldPlaced(item=command.item, place="" if follows else target, title=title))
    return Recorded(entry)


def _fitted(build: Build, command: Remove) -> Fitted | None:
    requirement = build.named(command.line)
    found = requirement.fitted if requirement is not None else ()
    return next((each for each in found if each.item == command.item and each.quantity > 0), None)


def _target(tx: Tx, command: Remove) -> Place:
    if command.disposition == "scrap":
        return SCRAP
    if command.disposition == "hold" and subject_kind(command.item) != "unit":
        if tx.location(QUARANTINE) is None:
            tx.append(LocationDefined(code=QUARANTINE, name="Quarantine"))
        return location_place(QUARANTINE)
    ensure_here(tx)
    return location_place(tx.here)
