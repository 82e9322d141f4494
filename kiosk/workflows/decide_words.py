"""What a conflict is about and what each way to decide it will do, in words (4.19)."""

from decimal import Decimal

from kiosk.domain.case import Case, Side
from kiosk.domain.conflicts import Choice, Conflict, ConflictKind
from kiosk.domain.ids import (
    NO_SUBJECT,
    LocationCode,
    Subject,
    lot_subject,
    part_subject,
    subject_key,
    subject_kind,
    unit_subject,
)
from kiosk.domain.messages import Arg, Phrase, Text, phrase
from kiosk.domain.naming import listed
from kiosk.domain.quantity import plain
from kiosk.domain.records import LotRecord, PartRecord, Thing, UnitRecord
from kiosk.domain.rules.move import stock_at

_RANK = {"unit": 0, "lot": 1, "part": 2}
"""What a conflict is about first; people and places come last."""

GENERATE = "generate"
"""The value that asks for a number of the kiosk's own."""


def kind_named(kind: ConflictKind) -> Phrase:
    """Return what a kind of conflict is called."""
    return Phrase(f"conflict_{kind.value}")


def choice_named(choice: Choice) -> Phrase:
    """Return what a choice is called on its button."""
    return Phrase(f"choice_{choice.value}")


def stations_named(conflict: Conflict) -> Text:
    """Return where a conflict was recorded, for a sentence."""
    return listed(conflict.stations)


def about(case: Case) -> Phrase:
    """Return in one sentence what is contradicted."""
    args = _facts(case, "")
    return phrase(f"about_{case.conflict.kind.value}", **args)


def effect(case: Case, choice: Choice, scanned: Text = "", value: str = "") -> Phrase:
    """Return in one sentence what a choice will do; what is not known yet stays open in it.

    Args:
        case: the conflict.
        choice: one of its kind.
        scanned: what people call the thing or place that was scanned for it; "" before that.
        value: the number that was entered, or the entry whose reading is right.
    """
    args = _facts(case, scanned)
    args["number"] = _number(choice, value)
    if choice is Choice.CORRECT_LOT:
        args["label"] = _reading(case, value)
    return phrase(f"effect_{case.conflict.kind.value}_{choice.value}", **args)


def target_named(case: Case, target: Subject, thing: Thing | None) -> Text:
    """Return what people call what was scanned for a choice.

    Of two units that bear one number it is said where each was recorded.
    """
    match thing:
        case UnitRecord() if case.conflict.kind is ConflictKind.DUPLICATE_SERIAL:
            return phrase("recorded_at", sn=thing.state.serial, station=thing.made_at)
        case UnitRecord():
            return thing.state.serial
        case LotRecord():
            return thing.lot_number
        case _:
            return subject_key(target)


def parent(case: Case) -> Subject:
    """Return the parent that something was put into last; "" where nothing was."""
    for side in reversed(case.sides):
        into = getattr(side.entry.fact, "parent", None)
        if isinstance(into, str):
            return Subject(f"unit:{into}")
    return NO_SUBJECT


def item(case: Case) -> Subject:
    """Return what a conflict is about: the unit or the goods, not the parent or the place."""
    subjects = case.conflict.subjects
    match case.conflict.kind:
        case ConflictKind.DOUBLE_INSTALL | ConflictKind.USED_AFTER | ConflictKind.PLACE_DIFFERS:
            return _moved(case) or subjects[0]
        case ConflictKind.BUILT_AFTER:
            others = [each for each in subjects if each != parent(case)]
            return _moved(case) or (others or list(subjects))[0]
        case _:
            ranked = sorted(subjects, key=lambda each: _RANK.get(subject_kind(each), len(_RANK)))
            return ranked[0]


def place(case: Case) -> Subject:
    """Return the location that a conflict is about; "" for none."""
    found = (each for each in case.conflict.subjects if subject_kind(each) == "location")
    return next(found, NO_SUBJECT)


def subject_of(thing: Thing) -> Subject:
    """Return the subject that a unit, lot or part is; "" for all else."""
    match thing:
        case UnitRecord():
            return unit_subject(thing.state.unit)
        case LotRecord():
            return lot_subject(thing.lot)
        case PartRecord():
            return part_subject(thing.part.part_number)
        case _:
            return NO_SUBJECT


def balance(case: Case) -> Decimal:
    """Return how much of the goods in conflict the book shows at the place; may be negative."""
    where = LocationCode(subject_key(place(case)))
    goods = (each for each in case.things if isinstance(each, LotRecord | PartRecord))
    return next((stock_at(each, where).quantity for each in goods), Decimal(0))


def _moved(case: Case) -> Subject:
    """Return what the last of the entries put somewhere."""
    for side in reversed(case.sides):
        fact = side.entry.fact
        if fact is not None and fact.moves:
            return fact.moves[0].item
    return NO_SUBJECT


def _facts(case: Case, scanned: Text) -> dict[str, Arg]:
    of, into, have = item(case), parent(case), balance(case)
    units = [each for each in case.conflict.subjects if subject_kind(each) == "unit"]
    inside = [each for each in units if each != of]
    named = case.name_of
    parents = listed(sorted(named(each) for each in inside))
    return {
        "sn": named(of),
        "n": len(units),
        "have": plain(have),
        "short": plain(max(-have, Decimal(0))),
        "units": listed(sorted(named(each) for each in units if each != into)),
        "parents": parents,
        "parent": _parent(case, scanned, parents),
        "unit": scanned or phrase("the_scanned_unit"),
        "loc": subject_key(place(case)) or scanned or phrase("the_scanned_location"),
        "lot": scanned or phrase("the_scanned_lot"),
        "who": case.sides[-1].who if case.sides else "",
        **_of_decisions(case),
    }


def _of_decisions(case: Case) -> dict[str, Arg]:
    """Return what only two decisions of one conflict are told by."""
    if case.conflict.kind is not ConflictKind.DECIDED_TWICE or not case.sides:
        return {}
    goods = [each for each in case.conflict.subjects if subject_kind(each) in _RANK]
    first, second = case.sides[0], case.sides[-1]
    return {
        "things": listed(sorted({case.name_of(each) for each in goods or [item(case)]})),
        "first": first.station,
        "second": second.station,
        "who_first": first.who,
    }


def _parent(case: Case, scanned: Text, parents: Text) -> Text:
    if case.conflict.kind is not ConflictKind.DOUBLE_INSTALL:
        return case.name_of(parent(case))
    return scanned or phrase("the_scanned_parent", parents=parents)


def _number(choice: Choice, value: str) -> Text:
    if value and value != GENERATE:
        return value
    match choice:
        case Choice.COUNT:
            return phrase("the_counted")
        case Choice.TWO_LOTS:
            return phrase("the_new_lot")
        case Choice.CORRECT_SERIAL:
            return phrase("the_read_number")
        case _:
            return phrase("the_new_number")


def _reading(case: Case, entry: str) -> Text:
    side = side_of(case, entry)
    if side is None:
        return phrase("the_right_label")
    fields = [
        phrase("field_says", name=Phrase(f"data_{name}"), text=text) for name, text in side.label
    ]
    return phrase("reading_of", station=side.station, fields=listed(fields))


def side_of(case: Case, entry: str) -> Side | None:
    """Return the side of an entry, by its id."""
    return next((each for each in case.sides if each.entry.entry_id.hex() == entry), None)
