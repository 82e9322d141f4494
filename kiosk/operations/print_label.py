"""Printing another label of a thing: in production, before assembly, whenever (D4, D8, D9)."""

from dataclasses import replace

from kiosk.domain.facts import LabelRequested
from kiosk.domain.ids import EntryId, Subject, subject_key
from kiosk.domain.labels import Label, TemplateId
from kiosk.domain.messages import Refusal, stop
from kiosk.domain.moment import from_us
from kiosk.operations.first_label import first_label
from kiosk.operations.labels import queue_label
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.workflows.commands_labels import PrintLabel, PrintLabels


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
    label = tx.last_label(subject) or first_label(tx, tx.person, subject)
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
