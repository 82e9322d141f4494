"""Linking a supplier's barcode to a unit, lot or part, so that it means that thing (D13)."""

from typing import get_args

from kiosk.domain.codes.code import Code, FreeText, Label
from kiosk.domain.codes.code import Command as Word
from kiosk.domain.ids import Subject, lot_subject, part_subject, subject_kind, unit_subject
from kiosk.domain.messages import Said, Tone, idle, ok, phrase, stop
from kiosk.domain.people import Role
from kiosk.domain.records import LotRecord, PartRecord, UnitRecord
from kiosk.domain.text import normal
from kiosk.workflows.commands_codes import LinkBarcode
from kiosk.workflows.outcome import Step
from kiosk.workflows.states import Home
from kiosk.workflows.states_codes import LinkCode, LinkThing
from kiosk.workflows.step import Input, Known, Scanned, not_here, unknown
from kiosk.workflows.task import Task

Link = LinkCode | LinkThing


def start(known: Known) -> Step:
    """Ask for the barcode; the one just scanned and the thing in hand need no second scan."""
    if known.sample is None:
        return Step(LinkCode(), idle("link_code"))
    coded = _coded(LinkCode(), known.sample)
    if not isinstance(coded.state, LinkThing):
        return Step(LinkCode(), idle("link_code"))
    linked = _linked(coded.state, known.in_hand) if known.in_hand else coded
    return coded if linked.said.tone is Tone.STOP else linked


def step(state: Link, given: Input) -> Step:
    """Answer an input while a barcode is linked."""
    match state, given:
        case LinkCode(), Scanned():
            return _coded(state, given)
        case LinkThing(), Scanned():
            return _thing(state, given)
        case LinkCode(), _:
            return Step(state, not_here(given, phrase("ask_barcode")))
        case _:
            return Step(state, not_here(given, phrase("ask_ours")))


def prompt(state: Link) -> Said:
    """Ask for what `state` waits for."""
    if isinstance(state, LinkThing):
        return idle("link_thing", raw=state.raw)
    return idle("link_code")


def _coded(state: LinkCode, scanned: Scanned) -> Step:
    if scanned.things:
        return Step(state, stop("xS23", raw=scanned.raw))
    keys = _keys(scanned.code)
    if keys is None:
        return Step(state, unknown(scanned))
    unit, lot, part = keys
    waiting = LinkThing(raw=scanned.raw, unit=unit, lot=lot, part=part)
    if not (unit or lot or part):
        return Step(state, _nameless(scanned.raw))
    return Step(waiting, prompt(waiting))


def _keys(code: Code) -> tuple[str, str, str] | None:
    """Return what of a code names a unit, a lot, a part; None where it is none to link."""
    match code:
        case FreeText(text=text):
            whole = normal(text)
            return whole, whole, whole
        case Label() as label:
            numbers = (label.part_number, label.gtin, label.supplier_part, label.customer_part)
            part = next((each for each in numbers if each), "")
            return normal(label.serial or ""), normal(label.lot or ""), normal(part)
        case _:
            return None


def _thing(state: LinkThing, scanned: Scanned) -> Step:
    found = [
        each for each in scanned.things if isinstance(each, UnitRecord | LotRecord | PartRecord)
    ]
    if len(found) > 1:
        return Step(state, stop("xS2", raw=scanned.raw, n=len(scanned.things)))
    if not found:
        told = not_here(scanned, phrase("ask_ours")) if scanned.things else unknown(scanned)
        return Step(state, told)
    return _linked(state, _subject(found[0]))


def _subject(thing: UnitRecord | LotRecord | PartRecord) -> Subject:
    match thing:
        case UnitRecord():
            return unit_subject(thing.state.unit)
        case LotRecord():
            return lot_subject(thing.lot)
        case PartRecord():
            return part_subject(thing.part.part_number)


def _linked(state: LinkThing, item: Subject) -> Step:
    by_kind = {"unit": state.unit, "lot": state.lot, "part": state.part}
    code = by_kind[subject_kind(item)]
    if not code:
        return Step(state, _nameless(state.raw))
    return Step(Home(), ok("barcode_linked", raw=code), LinkBarcode(code=code, item=item))


def _nameless(raw: str) -> Said:
    return stop("xS24", raw=raw)


TASK = Task(
    word=Word.LINK,
    states=get_args(Link),
    start=start,
    step=lambda state, given, _known: step(state, given),
    prompt=lambda state, _known: prompt(state),
    role=Role.CLERK,
)
