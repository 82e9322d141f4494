"""Labels beside the tasks: what a step knows of them, answers about prints, labels in use."""

from dataclasses import replace

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.codes.code import OwnLot, OwnUnit
from kiosk.domain.codes.own import read_own
from kiosk.domain.facts import LocationDefined
from kiosk.domain.ids import (
    NO_SUBJECT,
    Subject,
    location_subject,
    lot_subject,
    operator_subject,
    subject_kind,
    unit_subject,
)
from kiosk.domain.messages import idle, ok
from kiosk.domain.people import Operator, Role
from kiosk.domain.records import LotRecord, UnitRecord
from kiosk.session.inputs import Tap
from kiosk.session.ports import Look
from kiosk.session.saved import Standing
from kiosk.session.turning import Turn
from kiosk.workflows.commands_labels import AnswerPrint
from kiosk.workflows.print_states import (
    PrintItem,
    PrintReady,
    PrintReason,
    keyed_subject,
)
from kiosk.workflows.states import State
from kiosk.workflows.step import Input, Keyed, Known, Scanned, Told

MEANS_NOTHING = "xS15"


def knowing_labels(look: Look, state: State, given: Input, known: Known) -> Known:
    """Return what is known with the labels that this step looks at; most look at none."""
    needs = state.needs
    subject = needs.labels_of
    if isinstance(given, Told) and given.word is Word.PRINT and not subject:
        subject = unit_subject(needs.build) if needs.build is not None else known.in_hand
    if subject:
        known = replace(known, labels=look.printed(subject), name=look.name_of(subject) or "")
    if not needs.scanned_labels:
        return known
    found = _subject_of(given)
    labels = look.printed(found) if found else ()
    return replace(known, scanned_labels=labels, templates=templates_of(look, state))


def templates_of(look: Look, state: State) -> tuple[str, ...]:
    """Return the templates that all things about to be printed can have."""
    if not isinstance(state, PrintReady):
        return ()
    kinds = {subject_kind(each.subject) for each in state.things}
    return look.templates.get(kinds.pop(), ()) if len(kinds) == 1 else ()


def _subject_of(given: Input) -> Subject:
    match given:
        case Scanned(things=(UnitRecord(state=unit),)):
            return unit_subject(unit.unit)
        case Scanned(things=(LotRecord(lot=lot),)):
            return lot_subject(lot)
        case Scanned(things=(LocationDefined(code=code),)):
            return location_subject(code)
        case Scanned(things=(Operator(operator_id=person),)):
            return operator_subject(person)
        case Keyed(text=text):
            return keyed_subject(text)
        case _:
            return NO_SUBJECT


def about_prints(look: Look, made: Turn, event: Tap) -> Turn:
    """Take yes, no and retry for a printer, where the task has no use for them (xP4)."""
    if made.said.key != MEANS_NOTHING:
        return made
    if event.name == "retry":
        return replace(made, said=idle("printers_woken"))
    if event.name not in {"yes", "no"}:
        return made
    asked = [each for each in look.asked() if event.argument.strip() in {"", str(each.job)}]
    if not asked:
        return made
    came_out = event.name == "yes"
    said = ok("label_came_out") if came_out else ok("label_again")
    return replace(made, said=said, command=AnswerPrint(job=asked[0].job, came_out=came_out))


def prints_badges(state: State, operator: Operator) -> bool:
    """Whether a badge is to be printed here, so that its scan signs nobody on."""
    return isinstance(state, PrintItem | PrintReady) and operator.role is Role.SUPERVISOR


def keeps_hand(before: Standing, after: Standing) -> bool:
    """Whether what was looked up stays in hand: while it is, and while its label is asked for."""
    states = (before.state, after.state)
    at_once = any(isinstance(each, PrintReason) and each.at_once for each in states)
    return at_once or type(before.state) is type(after.state)


def own_label(made: Turn) -> Subject:
    """Return the unit or lot whose own label led here; nothing for any other input."""
    if made.raw is None or not made.things:
        return NO_SUBJECT
    match read_own(made.raw.text.strip()):
        case OwnUnit(unit=unit):
            return unit_subject(unit)
        case OwnLot(lot=lot):
            return lot_subject(lot)
        case _:
            return NO_SUBJECT
