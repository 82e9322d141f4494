"""Giving a unit another serial number, checked as at receipt, with its new label (A25)."""

from kiosk.domain.facts import SerialCorrected
from kiosk.domain.ids import ReceiptId, UnitId, subject_key, unit_subject
from kiosk.domain.labels import unit_label
from kiosk.domain.messages import stop
from kiosk.domain.records import UnitRecord
from kiosk.domain.rules.leaving import number_kept
from kiosk.domain.rules.receive import serial_key, serial_scope, serial_taken
from kiosk.domain.schemes import serial_case
from kiosk.operations.labels import queue_label
from kiosk.operations.numbers import next_serial, unfit
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.workflows.leaving_states import Renumber


def renumber(tx: Tx, command: Renumber) -> Verdict:
    """Correct the serial of a unit; refused as rules.leaving says, and as at receipt."""
    unit = tx.unit(UnitId(subject_key(command.item)))
    if unit is None:
        return stop("xS1", raw=subject_key(command.item))
    refused = number_kept(unit, tx.policies)
    return refused or give_number(tx, unit, command.serial, command.reason)


def give_number(tx: Tx, unit: UnitRecord, wanted: str, reason: str) -> Verdict:
    """Give a unit a number, "" for the next of its scheme, and queue a label with it.

    Refused as at receipt: in use (xR1 to xR4), of no scheme's form (xR6), no scheme (xR15).
    """
    part, state = unit.part, unit.state
    record = tx.part(part.part_number)
    if record is None:
        return stop("xS1", raw=part.part_number)
    supplier = state.came.supplier
    serial = wanted or next_serial(tx, record, supplier=supplier)
    if not isinstance(serial, str):
        return serial
    key = serial_key(serial, tx.policies, serial_case(record))
    scope = serial_scope(part, tx.policies, supplier)
    taken = tx.claimants(key, scope)
    others = [each for each in taken if each.state.unit != state.unit]
    if others:
        return serial_taken(others[0], ReceiptId(""))
    if key == state.serial_key:
        return stop("xT16", sn=state.serial)
    label = unit_label(
        state.unit,
        part=part.part_number,
        serial=serial,
        name=part.name,
        revision=state.revision,
    )
    item = unit_subject(state.unit)
    refused = unfit(tx, serial, record) or queue_label(tx, label, item)
    if refused is not None:
        return refused
    entry = tx.append(
        SerialCorrected(
            unit=state.unit,
            before=state.serial,
            serial=serial,
            serial_key=key,
            scope=scope,
            generated=not wanted,
            reason=reason,
        )
    )
    return Recorded(entry, (("serial", serial),))
