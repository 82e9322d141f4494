"""Putting components into a parent: the rules again, in the transaction that records it."""

from decimal import Decimal

from kiosk.domain.facts import (
    ADJUSTMENT,
    Dates,
    LotInstalled,
    Move,
    ShortageAdjusted,
    StockInstalled,
    UnitInstalled,
    inside,
    location_place,
)
from kiosk.domain.ids import (
    LocationCode,
    LotId,
    PartNumber,
    UnitId,
    part_subject,
    subject_key,
    unit_subject,
)
from kiosk.domain.messages import Refusal, stop
from kiosk.domain.quantity import plain
from kiosk.domain.records import Build, Requirement, Stock
from kiosk.domain.rules.allotment import kept_refused
from kiosk.domain.rules.expiry import expired_use
from kiosk.domain.rules.install import (
    disputed,
    held_refused,
    run_closed,
    short_of,
    unit_refused,
)
from kiosk.operations.build import ensure_here
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.operations.undo import take_back
from kiosk.workflows.commands import InstallLot, InstallStock, InstallUnit


def install_unit(tx: Tx, command: InstallUnit) -> Verdict:
    """Put a unit into the parent's line; refused as rules.install says."""
    unit = tx.unit(command.unit)
    opened = _open_line(tx, command.parent, command.line, Decimal(1))
    if unit is None:
        return stop("xI6", sn=command.unit)
    if isinstance(opened, Refusal):
        return opened
    build, requirement = opened
    dates = unit.state.came.dates
    refused = unit_refused(build, unit, requirement, tx.policies) or _expired(
        tx, unit.state.serial, dates
    )
    if refused is not None:
        return refused
    entry = tx.append(
        UnitInstalled(
            run=build.unit.state.run,
            parent=command.parent,
            unit=command.unit,
            part_number=unit.state.part_number,
            position=requirement.free_position,
            substitute_for=_substituted(requirement, unit.state.part_number),
            moves=(
                Move(
                    item=unit_subject(command.unit),
                    source=unit.state.place,
                    target=inside(command.parent),
                    line=command.line,
                ),
            ),
        )
    )
    return Recorded(entry)


def _expired(tx: Tx, name: str, dates: Dates) -> Refusal | None:
    """Refuse what expired, unless a supervisor lets it pass where that is allowed (xI8)."""
    if tx.lifts("xI8") and tx.policies["expired_use"] == "supervisor":
        return None
    return expired_use(name, dates, tx.now.date(), tx.policies)


def _open_line(
    tx: Tx, parent: UnitId, line: str, quantity: Decimal
) -> tuple[Build, Requirement] | Refusal:
    build = tx.build(parent)
    if build is None:
        return stop("xS1", raw=parent)
    refused = run_closed(build.unit)
    if refused is not None:
        return refused
    requirement = build.named(line)
    if requirement is None or requirement.full:
        part = requirement.part.part_number if requirement else line
        n = plain(requirement.line.quantity) if requirement else "0"
        return stop("xI5", part=part, n=n)
    if quantity > requirement.open:
        return stop("xK8", n=plain(requirement.open), m=plain(quantity))
    return build, requirement


def _substituted(requirement: Requirement, part: PartNumber) -> PartNumber | None:
    return requirement.line.component if part != requirement.line.component else None


def install_lot(tx: Tx, command: InstallLot) -> Verdict:
    """Take a quantity of a lot into the parent's line; a lot never goes below zero (F8)."""
    if command.instead:
        undone = take_back(tx, "quantity corrected", command.lot)
        if isinstance(undone, Refusal):
            return undone
    opened = _open_line(tx, command.parent, command.line, command.quantity)
    if isinstance(opened, Refusal):
        return opened
    build, requirement = opened
    lot = tx.lot(LotId(subject_key(command.lot)))
    if lot is None:
        return stop("xS1", raw=command.lot)
    kept = kept_refused(lot.lot_number, command.location, tx.sharing)
    if kept is not None:
        return kept
    expired = None if command.instead else _expired(tx, lot.lot_number, lot.dates)
    there = _at(lot.stock, command.location)
    refused = expired or disputed(lot) or held_refused(lot.lot_number, there)
    if refused is not None:
        return refused
    source = location_place(command.location)
    before = tx.balance(command.lot, source)
    if before < command.quantity:
        return short_of(lot.lot_number, plain(before), plain(command.quantity))
    entry = tx.append(
        LotInstalled(
            run=build.unit.state.run,
            parent=command.parent,
            lot=lot.lot,
            part_number=lot.part.part_number,
            substitute_for=_substituted(requirement, lot.part.part_number),
            moves=(
                Move(
                    item=command.lot,
                    source=source,
                    target=inside(command.parent),
                    quantity=command.quantity,
                    line=command.line,
                ),
            ),
        )
    )
    after = before - command.quantity
    learnt = (
        ("lot", lot.lot_number),
        ("sn", lot.lot_number),
        ("before", before),
        ("after", after),
        ("parent", build.unit.state.serial),
        ("k", plain(requirement.filled + command.quantity)),
    )
    return Recorded(entry, learnt)


def _at(stock: tuple[Stock, ...], location: LocationCode) -> tuple[Stock, ...]:
    return tuple(each for each in stock if each.location == location)


def install_stock(tx: Tx, command: InstallStock) -> Verdict:
    """Take a count of an untracked part; what the book lacks is adjusted and flagged (4.9)."""
    opened = _open_line(tx, command.parent, command.line, command.quantity)
    if isinstance(opened, Refusal):
        return opened
    build, requirement = opened
    record = tx.part(command.part_number)
    stock = record.stock if record is not None else ()
    held = held_refused(command.part_number, _at(stock, command.location))
    if held is not None:
        return held
    item = part_subject(command.part_number)
    place = location_place(command.location)
    shown = max(tx.balance(item, place), Decimal(0))
    shortage = command.quantity - shown
    if command.old and shortage > 0:
        return stop("xT10", part=command.part_number)
    if command.location == tx.here:
        ensure_here(tx)
    if shortage > 0:
        tx.append(
            ShortageAdjusted(
                part_number=command.part_number,
                place=place,
                moves=(Move(item=item, source=ADJUSTMENT, target=place, quantity=shortage),),
            )
        )
    entry = tx.append(
        StockInstalled(
            run=build.unit.state.run,
            parent=command.parent,
            part_number=command.part_number,
            substitute_for=_substituted(requirement, command.part_number),
            moves=(
                Move(
                    item=item,
                    source=place,
                    target=inside(command.parent),
                    quantity=command.quantity,
                    line=command.line,
                ),
            ),
        )
    )
    return Recorded(entry)
