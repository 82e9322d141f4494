"""One more label of the parent while components go in: why, then it is queued (D4, D9)."""

from dataclasses import replace

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.ids import unit_subject
from kiosk.domain.messages import idle, ok
from kiosk.domain.printing import Printed
from kiosk.domain.records import UnitRecord
from kiosk.domain.reprint import reason_of
from kiosk.domain.unit import Status
from kiosk.workflows.commands_labels import PrintLabel
from kiosk.workflows.outcome import Step
from kiosk.workflows.reprint import label_it_has, reason_needed
from kiosk.workflows.states import InstallCount, Installing
from kiosk.workflows.step import Input, Keyed, Known, Told


def about_label(state: Installing | InstallCount, given: Input, known: Known) -> Step | None:
    """Answer what is about the parent's label; None for all else."""
    if known.build is None or known.build.unit.status is Status.VOIDED:
        return None
    unit = known.build.unit
    match given:
        case Told(word=Word.PRINT):
            return _asked(state, unit, label_it_has(known.labels))
        case Told(word=Word.DONE) if state.labelling:
            return Step(replace(state, labelling=False), idle("cancelled"))
        case Keyed(text=text) if state.labelling:
            return _because(state, text, unit, known)
        case _:
            return None


def _asked(state: Installing | InstallCount, unit: UnitRecord, label: Printed | None) -> Step:
    if label is None:
        command = PrintLabel(subject=unit_subject(unit.state.unit))
        return Step(state, ok("copy_queued"), command)
    return Step(replace(state, labelling=True), reason_needed(unit.state.serial, label))


def _because(
    state: Installing | InstallCount, text: str, unit: UnitRecord, known: Known
) -> Step | None:
    reason = reason_of(text)
    label = label_it_has(known.labels)
    if not reason and label is not None:
        return Step(state, reason_needed(unit.state.serial, label))
    command = PrintLabel(subject=unit_subject(unit.state.unit), reason=reason)
    return Step(replace(state, labelling=False), ok("copy_queued"), command)
