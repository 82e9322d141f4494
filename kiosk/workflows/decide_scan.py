"""What the thing in front of a supervisor decides: a scan picks the choice where it can (O4)."""

from dataclasses import dataclass

from kiosk.domain.case import Case, Side
from kiosk.domain.codes.code import Label
from kiosk.domain.conflicts import CHOICES, LOT_MARKS, Choice, ConflictKind
from kiosk.domain.facts import LocationDefined
from kiosk.domain.ids import NO_SUBJECT, Subject, location_subject, subject_kind
from kiosk.domain.messages import Phrase, Refusal, phrase, stop
from kiosk.domain.records import LotRecord, Thing, UnitRecord
from kiosk.workflows.decide_words import item, parent, subject_of
from kiosk.workflows.receive_label import label_of
from kiosk.workflows.step import Scanned, unknown

UNIT_CHOICES = frozenset({Choice.SAME_UNIT, Choice.RELABEL, Choice.CORRECT_SERIAL})
"""Choices about one of two units that bear one number: only its own label tells which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What a scan decides: the choice, None where it only shows which unit is in hand."""

    choice: Choice | None
    target: Subject = NO_SUBJECT
    value: str = ""
    thing: Thing | None = None


def asked(kind: ConflictKind, choice: Choice | None) -> Phrase:
    """Return what is to be scanned for a choice; for no choice yet, what would decide."""
    match kind, choice:
        case ConflictKind.DUPLICATE_SERIAL, _:
            return phrase("ask_other_unit")
        case ConflictKind.DOUBLE_INSTALL, Choice.IN_IT | None:
            return phrase("ask_parent_or_place")
        case ConflictKind.SLOT_TAKEN, _:
            return phrase("ask_other_unit")
        case _, Choice.IN_NEITHER:
            return phrase("ask_the_location")
        case _, Choice.ANOTHER_LOT:
            return phrase("ask_used_lot")
        case _:
            return phrase("ask_choice")


def wants_thing(kind: ConflictKind, choice: Choice) -> bool:
    """Whether only a scan can say what the choice is about."""
    if choice is Choice.REMOVE:
        return kind is ConflictKind.SLOT_TAKEN
    needing = {Choice.IN_IT, Choice.IN_NEITHER, Choice.ANOTHER_LOT}
    return choice in UNIT_CHOICES | needing


def wants_value(choice: Choice) -> bool:
    """Whether a number is asked for, or which reading is right."""
    valued = {Choice.RELABEL, Choice.CORRECT_SERIAL, Choice.COUNT}
    return choice in valued | {Choice.CORRECT_LOT, Choice.TWO_LOTS}


def seen(case: Case, scanned: Scanned, choice: Choice | None) -> Seen | Refusal:
    """Return what a scan decides, for `choice` or, without one, for the conflict.

    Refused: it does not belong to the conflict (xY21), or several things match (xS2).
    """
    side = _reading(case, scanned)
    if side is not None and choice in {None, Choice.CORRECT_LOT}:
        return Seen(choice=Choice.CORRECT_LOT, value=side.entry.entry_id.hex())
    each_seen = (_seen(case, each, choice) for each in scanned.things)
    found = [each for each in each_seen if each is not None]
    if len(found) == 1:
        return found[0]
    if found:
        return stop("xS2", raw=scanned.raw, n=len(scanned.things))
    if not scanned.things:
        return unknown(scanned)
    return stop("xY21", raw=scanned.raw, prompt=asked(case.conflict.kind, choice))


def _seen(case: Case, thing: Thing, choice: Choice | None) -> Seen | None:
    """Return what one thing decides; None where it is none of the conflict's."""
    if isinstance(thing, LocationDefined):
        target, means = location_subject(thing.code), Choice.IN_NEITHER
    else:
        target, means = subject_of(thing), _meant(case, thing, choice)
    kind = case.conflict.kind
    if means is None or means not in CHOICES[kind]:
        return None
    if choice not in {None, means}:
        return None
    picks = choice is None and kind is ConflictKind.DUPLICATE_SERIAL
    return Seen(choice=None if picks else means, target=target, thing=thing)


def _meant(case: Case, thing: Thing, choice: Choice | None) -> Choice | None:
    """Return the choice that a thing stands for; None where it stands for none."""
    subject, kind = subject_of(thing), case.conflict.kind
    named = subject in case.conflict.subjects
    match thing:
        case UnitRecord() if kind is ConflictKind.DUPLICATE_SERIAL and named:
            return choice or Choice.SAME_UNIT
        case UnitRecord() if kind is ConflictKind.DOUBLE_INSTALL and named:
            return Choice.IN_IT if subject != item(case) else None
        case UnitRecord() if kind is ConflictKind.SLOT_TAKEN and named:
            return Choice.REMOVE if subject != parent(case) else None
        case LotRecord() if kind is ConflictKind.OVERDRAWN and named:
            return Choice.COUNT if choice is None else None
        case LotRecord() if kind is ConflictKind.OVERDRAWN and subject_kind(item(case)) == "lot":
            return Choice.ANOTHER_LOT
        case _:
            return None


def _reading(case: Case, scanned: Scanned) -> Side | None:
    """Return the side whose label says what the scanned one says; None unless exactly one."""
    if case.conflict.kind is not ConflictKind.LOT_DIFFERS or not isinstance(scanned.code, Label):
        return None
    marks = _marks(label_of(scanned).facts)
    found = [each for each in case.sides if marks and _marks(each.label) == marks]
    return found[0] if len(found) == 1 else None


def _marks(fields: tuple[tuple[str, str], ...]) -> dict[str, str]:
    return {name: text for name, text in fields if name in LOT_MARKS}
