"""A corrected serial number is not given back to its unit once another has it (A23)."""

from kiosk.domain.facts import SerialCorrected
from kiosk.domain.journal import Entry
from kiosk.domain.messages import Refusal, phrase, stop
from kiosk.domain.rules.receive import serial_key, serial_scope
from kiosk.domain.schemes import serial_case
from kiosk.operations.ports import Tx


def number_stays(tx: Tx, entries: tuple[Entry, ...]) -> Refusal | None:
    """Refuse to undo a correction whose old number another unit bears by now (xS13)."""
    for fact in (each.fact for each in entries):
        if isinstance(fact, SerialCorrected) and _borne_by_another(tx, fact):
            return stop("xS13", sn=fact.before, fact=phrase("done_used"))
    return None


def _borne_by_another(tx: Tx, fact: SerialCorrected) -> bool:
    unit = tx.unit(fact.unit)
    record = None if unit is None else tx.part(unit.state.part_number)
    if unit is None or record is None:
        return False
    key = serial_key(fact.before, tx.policies, serial_case(record))
    scope = serial_scope(record.part, tx.policies, unit.state.came.supplier)
    return any(each.state.unit != fact.unit for each in tx.claimants(key, scope))
