"""Printing another label of a unit or lot: in production, before assembly, whenever (D4)."""

from dataclasses import replace

from kiosk.domain.facts import LabelRequested
from kiosk.domain.ids import LotId, Subject, UnitId, subject_key, subject_kind
from kiosk.domain.labels import Label, Unprintable, lot_label, unit_label
from kiosk.domain.messages import stop
from kiosk.operations.labels import queue_label
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.workflows.commands import PrintLabel


def print_label(tx: Tx, command: PrintLabel) -> Verdict:
    """Queue a label numbered after those there are, and record that it was asked for.

    Refused: nothing on record has that identity (xS1), or the label cannot be printed (xP5, xS6).
    """
    subject = command.subject
    label = tx.last_label(subject) or _made(tx, subject)
    if label is None:
        return stop("xS1", raw=subject_key(subject))
    copy = label.copy + 1 if isinstance(label, Label) else 0
    another = replace(label, copy=copy) if isinstance(label, Label) else label
    refused = queue_label(tx, another, subject)
    if refused is not None:
        return refused
    entry = tx.append(LabelRequested(subject=subject, copy=copy, reason=""))
    return Recorded(entry, (("sn", tx.name_of(subject) or ""), ("copy", copy)))


def _made(tx: Tx, subject: Subject) -> Label | Unprintable | None:
    """Return the first label of what was received at another station, which queued it there."""
    key = subject_key(subject)
    unit = tx.unit(UnitId(key)) if subject_kind(subject) == "unit" else None
    lot = tx.lot(LotId(key)) if subject_kind(subject) == "lot" else None
    if unit is not None:
        state = unit.state
        return unit_label(
            state.unit,
            part=state.part_number,
            serial=state.serial,
            name=unit.part.name,
            revision=state.revision,
        )
    if lot is not None:
        part = lot.part
        return lot_label(lot.lot, part=part.part_number, lot_number=lot.lot_number, name=part.name)
    return None
