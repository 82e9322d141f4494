"""Printing another label of a thing: in production, before assembly, whenever (D4, D8, D9)."""

from dataclasses import replace

from kiosk.domain.codes.code import Command
from kiosk.domain.facts import LabelRequested
from kiosk.domain.ids import (
    EntryId,
    LocationCode,
    LotId,
    OperatorId,
    Subject,
    UnitId,
    subject_key,
    subject_kind,
)
from kiosk.domain.label_cards import command_label
from kiosk.domain.labels import (
    Label,
    TemplateId,
    Unprintable,
    badge_label,
    location_label,
    lot_label,
    unit_label,
)
from kiosk.domain.messages import Refusal, stop
from kiosk.domain.moment import from_us
from kiosk.operations.labels import queue_label
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.workflows.commands import PrintLabel, PrintLabels


def print_label(tx: Tx, command: PrintLabel) -> Verdict:
    """Queue a label numbered after those there are, and record that it was asked for.

    Refused: nothing on record has that identity (xS1), it has a label and no reason was given
    (xP6), or the label cannot be printed (xP5, xS6).
    """
    one = PrintLabels(subjects=(command.subject,), copies=1, reason=command.reason, template="")
    return print_labels(tx, one)


def print_labels(tx: Tx, command: PrintLabels) -> Verdict:
    """Queue so many labels of each thing; refused as one where a single one is refused."""
    entry: EntryId | None = None
    for subject in command.subjects:
        queued = _queued(tx, subject, command)
        if not isinstance(queued, str):
            return queued
        entry = entry or queued
    if entry is None:
        return stop("xS1", raw="")
    subject = command.subjects[-1]
    copy = max((each.copy for each in tx.printed(subject)), default=1)
    if len(command.subjects) > 1 or command.copies > 1:
        return Recorded(entry)
    return Recorded(entry, (("sn", tx.name_of(subject) or ""), ("copy", copy)))


def _queued(tx: Tx, subject: Subject, command: PrintLabels) -> EntryId | Refusal:
    """Queue the labels of one thing, and return the entry of the first."""
    label = tx.last_label(subject) or _made(tx, subject)
    if label is None:
        return stop("xS1", raw=subject_key(subject))
    labels = tx.printed(subject)
    newest = next((each for each in labels if each.stands), None)
    if newest is not None and not command.reason:
        name = tx.name_of(subject) or ""
        return stop("xP6", sn=name, n=newest.copy, date=from_us(newest.queued_us))
    before = max((each.copy for each in labels), default=0)
    if command.template and isinstance(label, Label):
        label = replace(label, template=TemplateId(command.template))
    first: EntryId | None = None
    for copy in range(before + 1, before + 1 + command.copies):
        another = replace(label, copy=copy) if isinstance(label, Label) else label
        refused = queue_label(tx, another, subject)
        if refused is not None:
            return refused
        entry = tx.append(LabelRequested(subject=subject, copy=copy, reason=command.reason))
        first = first or entry
    return first or stop("xS1", raw=subject_key(subject))


def _made(tx: Tx, subject: Subject) -> Label | Unprintable | None:
    """Return the first label of what has none here: a place, a person, another station's goods."""
    key = subject_key(subject)
    match subject_kind(subject):
        case "unit":
            return _unit(tx, UnitId(key))
        case "lot":
            return _lot(tx, LotId(key))
        case "location":
            place = tx.location(LocationCode(key))
            return None if place is None else location_label(place.code, name=place.name)
        case "command":
            return command_label(Command(key), does="")
        case "operator":
            person = tx.person(OperatorId(key))
            if person is None:
                return None
            badge = OperatorId(person.badge)
            return badge_label(badge, name=person.name, role=person.role.value)
        case _:
            return None


def _unit(tx: Tx, unit: UnitId) -> Label | Unprintable | None:
    record = tx.unit(unit)
    if record is None:
        return None
    state = record.state
    return unit_label(
        state.unit,
        part=state.part_number,
        serial=state.serial,
        name=record.part.name,
        revision=state.revision,
    )


def _lot(tx: Tx, lot: LotId) -> Label | Unprintable | None:
    record = tx.lot(lot)
    if record is None:
        return None
    part = record.part
    return lot_label(
        record.lot, part=part.part_number, lot_number=record.lot_number, name=part.name
    )
