"""Taking out: the parent, what comes out, and where it goes; the trail is kept (F12, F13)."""

from dataclasses import replace
from decimal import Decimal
from typing import assert_never, get_args

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.ids import lot_subject, part_subject, subject_kind, unit_subject
from kiosk.domain.messages import Said, idle, ok, phrase, stop
from kiosk.domain.people import Role
from kiosk.domain.quantity import parse_quantity, plain
from kiosk.domain.records import Build, Fitted, LotRecord, PartRecord, Thing, UnitRecord
from kiosk.domain.rules.remove import not_inside, parent_closed
from kiosk.workflows.commands import Remove
from kiosk.workflows.outcome import Step
from kiosk.workflows.scanned import units, within_part
from kiosk.workflows.states import Home, Installing, RemoveParent, RemoveWhere, Removing
from kiosk.workflows.step import Input, Keyed, Known, Scanned, Tapped, Told, not_here, unknown
from kiosk.workflows.task import Task

Remover = RemoveParent | Removing | RemoveWhere

DISPOSITIONS = ("stock", "hold", "scrap")


def start(_known: Known) -> Step:
    """Ask for the unit that is opened."""
    return Step(RemoveParent(), idle("remove_parent"))


def step(state: Remover, given: Input, known: Known) -> Step:
    """Answer an input while something is taken out."""
    match state:
        case RemoveParent():
            return _parent(state, given, known)
        case Removing():
            return _item(state, given, known)
        case RemoveWhere():
            return _where(state, given, known)
        case _:
            assert_never(state)


def prompt(state: Remover, known: Known) -> Said:
    """Ask for what `state` waits for."""
    if isinstance(state, RemoveParent) or known.build is None:
        return idle("remove_parent")
    if isinstance(state, RemoveWhere):
        return where_prompt(state, known.build)
    return item_prompt(known.build)


def item_prompt(build: Build) -> Said:
    """Ask for the component that comes out."""
    inside = sum(len(each.fitted) for each in build.requirements)
    return idle("remove_item", parent=build.unit.state.serial, n=inside)


def where_prompt(state: RemoveWhere, build: Build) -> Said:
    """Ask where a component goes."""
    parent = build.unit.state.serial
    if subject_kind(state.item) == "unit":
        return idle("remove_where", sn=state.label, parent=parent)
    fitted = _fitted(build, (state.item,), state.line)
    return idle(
        "remove_where_lot",
        sn=state.label,
        parent=parent,
        out=plain(state.quantity),
        n=plain(fitted[0].quantity if fitted else state.quantity),
        unit=_measure(state, build),
    )


def _measure(state: RemoveWhere, build: Build) -> str:
    requirement = build.named(state.line)
    return "" if requirement is None else requirement.part.unit


def _parent(state: RemoveParent, given: Input, known: Known) -> Step:
    if not isinstance(given, Scanned):
        return Step(state, not_here(given, phrase("ask_opened")))
    found = units(given)
    if not found:
        said = not_here(given, phrase("ask_opened")) if given.things else unknown(given)
        return Step(state, said)
    if len(found) > 1:
        return Step(state, stop("xS2", raw=given.raw, n=len(given.things)))
    unit = next(iter(found))
    refused = parent_closed(unit)
    if refused is not None:
        return Step(state, refused)
    opened = Removing(parent=unit.state.unit)
    return Step(opened, item_prompt(known.build) if known.build else idle("remove_parent"))


def _item(state: Removing, given: Input, known: Known) -> Step:
    build = known.build
    if build is None:
        return start(known)
    match given:
        case Scanned():
            return _item_scanned(state, given, build)
        case Tapped(name="replace") if state.last_out:
            instead = Installing(
                parent=state.parent, chosen=state.last_line, just_out=state.last_out
            )
            return Step(instead, idle("replace", parent=build.unit.state.serial))
        case Told(word=Word.DONE):
            return Step(Home(), idle("removed_all", parent=build.unit.state.serial))
        case _:
            return Step(state, not_here(given, phrase("ask_out")))


def _item_scanned(state: Removing, scanned: Scanned, build: Build) -> Step:
    scanned = within_part(scanned)
    fitted = _fitted(build, tuple(_subject(each) for each in scanned.things))
    if not fitted:
        if not scanned.things:
            return Step(state, unknown(scanned))
        outside = units(scanned)
        unit = outside[0] if outside else None
        shown = unit.state.serial if unit else scanned.raw
        return Step(state, not_inside(unit, shown, build))
    first = fitted[0]
    where = RemoveWhere(
        parent=state.parent,
        item=first.item,
        line=first.line,
        label=first.label,
        quantity=first.quantity,
        whole=True,
    )
    return Step(where, where_prompt(where, build))


def _subject(thing: Thing) -> str:
    match thing:
        case UnitRecord():
            return unit_subject(thing.state.unit)
        case LotRecord():
            return lot_subject(thing.lot)
        case PartRecord():
            return part_subject(thing.part.part_number)
        case _:
            return ""


def _fitted(build: Build, items: tuple[str, ...], line: str = "") -> tuple[Fitted, ...]:
    return tuple(
        each
        for requirement in build.requirements
        for each in requirement.fitted
        if each.item in items and each.quantity > 0 and line in {"", each.line}
    )


def _where(state: RemoveWhere, given: Input, known: Known) -> Step:
    build = known.build
    if build is None:
        return start(known)
    match given:
        case Keyed(text=text):
            return _disposed(state, text, build, known)
        case Told(word=Word.DONE):
            return Step(state, stop("xU3", sn=state.label))
        case Scanned():
            return _item_scanned_instead(state, given, build)
        case _:
            return Step(state, not_here(given, phrase("ask_where")))


def _item_scanned_instead(state: RemoveWhere, scanned: Scanned, build: Build) -> Step:
    step = _item_scanned(Removing(parent=state.parent), scanned, build)
    return step if isinstance(step.state, RemoveWhere) else Step(state, step.said)


def _disposed(state: RemoveWhere, text: str, build: Build, known: Known) -> Step:
    word, _, reason = text.strip().partition(" ")
    disposition = word.lower()
    if disposition not in DISPOSITIONS:
        return _less(state, text, build)
    reason = reason.strip()
    if not reason and known.policies["require_reason"] == "on":
        return Step(state, stop("xU2", sn=state.label))
    where = {
        "stock": phrase("to_stock", loc=known.here),
        "hold": phrase("to_hold"),
        "scrap": phrase("to_scrap"),
    }[disposition]
    return Step(
        Removing(parent=state.parent, last_out=state.item, last_line=state.line),
        _removed_words(state, build).knowing({"where": where}),
        Remove(
            parent=state.parent,
            item=state.item,
            line=state.line,
            quantity=state.quantity,
            disposition=disposition,
            reason=reason,
        ),
    )


def _removed_words(state: RemoveWhere, build: Build) -> Said:
    parent = build.unit.state.serial
    if subject_kind(state.item) == "unit":
        return ok("removed", sn=state.label, parent=parent)
    out, unit = plain(state.quantity), _measure(state, build)
    return ok("removed_some", sn=state.label, parent=parent, out=out, unit=unit)


def _less(state: RemoveWhere, text: str, build: Build) -> Step:
    quantity = parse_quantity(text)
    if not isinstance(quantity, Decimal) or subject_kind(state.item) == "unit":
        return Step(state, stop("xU3", sn=state.label))
    fitted = _fitted(build, (state.item,), state.line)
    inside = fitted[0].quantity if fitted else Decimal(0)
    if quantity > inside:
        return Step(state, stop("xU5", n=plain(inside), lot=state.label, m=plain(quantity)))
    less = replace(state, quantity=quantity, whole=quantity == inside)
    return Step(less, where_prompt(less, build))


def _unfinished(state: Remover) -> bool:
    return not isinstance(state, RemoveParent)


TASK = Task(
    word=Word.REMOVE,
    states=get_args(Remover),
    start=start,
    step=step,
    prompt=prompt,
    role=Role.OPERATOR,
    unfinished=_unfinished,
)
