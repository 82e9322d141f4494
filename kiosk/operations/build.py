"""Starting and completing runs."""

from kiosk.domain.facts import (
    PRODUCTION,
    LocationDefined,
    Move,
    RunCompleted,
    RunStarted,
    Task,
    location_place,
)
from kiosk.domain.ids import unit_subject
from kiosk.domain.labels import unit_label
from kiosk.domain.messages import phrase, stop
from kiosk.domain.rules.operation import allowed, new_refused
from kiosk.domain.rules.receive import serial_key, serial_scope
from kiosk.domain.rules.remove import not_complete
from kiosk.domain.schemes import serial_case
from kiosk.operations.labels import queue_label
from kiosk.operations.numbers import next_serial, unfit
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.workflows.build import not_buildable, number_used
from kiosk.workflows.commands import CompleteRun, StartRun


def start_run(tx: Tx, command: StartRun) -> Verdict:
    """Make one unit in production from the released BOM, and queue its label (G2, G4).

    Refused: not a built part (xB4), no released BOM (xB3), number in use (xB1, xB2).
    """
    record = tx.part(command.part_number)
    if record is None:
        return stop("xS1", raw=command.part_number)
    refused = not_buildable(record)
    if refused is not None or record.released is None:
        return refused or stop("xB3", part=command.part_number, r=record.part.revision)
    may = allowed(Task.BUILD, tx.uses, tx.operation_type)
    made = new_refused(may, command.serial or phrase("a_new_number"), "nothing_started")
    if made is not None:
        return made
    part = record.part
    ordinal = tx.started_today(record.released) + 1
    serial = command.serial or next_serial(tx, record, ordinal)
    if not isinstance(serial, str):
        return serial
    key = serial_key(serial, tx.policies, serial_case(record))
    scope = serial_scope(part, tx.policies)
    used = tx.claimants(key, scope)
    if used:
        return number_used(used[0])
    misfit = None if command.serial is None else unfit(tx, serial, record)
    if misfit is not None:
        return misfit
    label = unit_label(
        command.unit,
        part=part.part_number,
        serial=serial,
        name=part.name,
        revision=part.revision,
    )
    refused = queue_label(tx, label, unit_subject(command.unit))
    if refused is not None:
        return refused
    entry = tx.append(
        RunStarted(
            run=command.run,
            unit=command.unit,
            part_number=part.part_number,
            revision=part.revision,
            serial=serial,
            serial_key=key,
            scope=scope,
            generated=command.serial is None,
            bom_version=record.released,
        )
    )
    return Recorded(entry, (("sn", serial),))


def complete_run(tx: Tx, command: CompleteRun) -> Verdict:
    """Close the run; the unit becomes available at the station's location (G4, G10).

    Refused: requirements are open (xC1), or the run is closed (xC5).
    """
    build = tx.build(command.parent)
    if build is None:
        return stop("xS1", raw=command.parent)
    refused = not_complete(build)
    if refused is not None:
        return refused
    ensure_here(tx)
    state = build.unit.state
    entry = tx.append(
        RunCompleted(
            run=state.run,
            unit=state.unit,
            moves=(
                Move(
                    item=unit_subject(state.unit),
                    source=PRODUCTION,
                    target=location_place(tx.here),
                ),
            ),
        )
    )
    return Recorded(entry)


def ensure_here(tx: Tx) -> None:
    """Make the station's own location known before anything is put there."""
    if tx.location(tx.here) is None:
        tx.append(LocationDefined(code=tx.here, name=tx.here))
