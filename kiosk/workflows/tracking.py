"""Switching how a part is tracked: its type, its old stock, and who confirms it (4.16).

Anybody may look; what changes anything takes a supervisor, whose badge may come at the end.
"""

from typing import assert_never, get_args

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.facts import PartDefined, Tracking
from kiosk.domain.messages import Said, idle, phrase, stop
from kiosk.domain.naming import tracking_named
from kiosk.domain.people import Role
from kiosk.domain.quantity import plain
from kiosk.domain.records import LotRecord, PartRecord, Thing, UnitRecord
from kiosk.domain.rules.tracking import others_refused, switch_refused, unassigned
from kiosk.workflows.outcome import Step
from kiosk.workflows.states import Home
from kiosk.workflows.step import Input, Keyed, Known, Scanned, Tapped, Told, not_here, unknown
from kiosk.workflows.task import Task
from kiosk.workflows.tracking_assign import assign_prompt, assign_step, assigning
from kiosk.workflows.tracking_states import (
    Assigning,
    AssignPlace,
    AssignQuantity,
    Old,
    SwitchTracking,
    TrackConfirm,
    Tracked,
    TrackOld,
    TrackPart,
    TrackType,
)
from kiosk.workflows.tracking_words import effect, told, type_prompt

OnPart = TrackType | TrackOld | TrackConfirm


def start(known: Known) -> Step:
    """Ask for the part; that of the thing in hand lies open at once."""
    part = _part_of(known.item)
    return Step(TrackPart(), idle("track_part")) if part is None else _opened(part)


def step(state: Tracked, given: Input, known: Known) -> Step:
    """Answer an input while tracking is switched or numbers are assigned."""
    if isinstance(given, Told) and given.word is Word.DONE:
        return Step(Home(), idle("home"))
    match state:
        case TrackPart():
            return _part(state, given)
        case AssignPlace() | Assigning() | AssignQuantity():
            return assign_step(state, given, known)
        case TrackType() | TrackOld() | TrackConfirm():
            return _on_part(state, given, known)
        case _:
            assert_never(state)


def prompt(state: Tracked, known: Known) -> Said:
    """Ask for what `state` waits for."""
    if known.part is None or isinstance(state, TrackPart):
        return idle("track_part")
    match state:
        case TrackType():
            return type_prompt(known.part)
        case TrackOld():
            left = plain(unassigned(known.part.stock))
            return idle("track_old", part=known.part.part.part_number, q=left)
        case TrackConfirm():
            own = known.operator.role is Role.SUPERVISOR
            said = effect(known.part, state)
            return idle("track_confirm", effect=said) if own else idle("track_badge", effect=said)
        case AssignPlace() | Assigning() | AssignQuantity():
            return assign_prompt(state, known.part)
        case _:
            assert_never(state)


def approved(state: TrackConfirm, known: Known) -> Step:
    """Do what was chosen, by the right of the supervisor whose badge came (N3)."""
    if known.part is None:
        return Step(TrackPart(), idle("track_part"))
    return _confirmed(state, known.part)


# --- which part


def _part(state: TrackPart, given: Input) -> Step:
    if not isinstance(given, Scanned):
        return Step(state, not_here(given, phrase("ask_tracked_part")))
    return _scanned(state, given)


def _scanned(state: TrackPart | OnPart, scanned: Scanned) -> Step:
    found = {each.part_number: each for each in map(_part_of, scanned.things) if each is not None}
    if len(found) > 1:
        return Step(state, stop("xS2", raw=scanned.raw, n=len(scanned.things)))
    for each in found.values():
        return _opened(each)
    if scanned.things:
        return Step(state, not_here(scanned, phrase("ask_tracked_part")))
    return Step(state, unknown(scanned))


def _part_of(thing: Thing | None) -> PartDefined | None:
    return thing.part if isinstance(thing, PartRecord | UnitRecord | LotRecord) else None


def _opened(part: PartDefined) -> Step:
    said = idle("track_type", part=part.part_number, type=tracking_named(part.tracking))
    return Step(TrackType(part=part.part_number), said)


# --- which type, what of the old stock


def _on_part(state: OnPart, given: Input, known: Known) -> Step:
    if isinstance(given, Scanned):
        return _scanned(state, given)
    if known.part is None:
        return Step(TrackPart(), idle("track_part"))
    word = _word(given)
    match state:
        case TrackType():
            return _type(state, word, given, known, known.part)
        case TrackOld():
            return _old(state, word, known, known.part)
        case TrackConfirm():
            own = known.operator.role is Role.SUPERVISOR
            if own and isinstance(given, Tapped) and given.name in {"confirm", "yes"}:
                return _confirmed(state, known.part)
            wanted = phrase("ask_confirm" if own else "ask_supervisor_badge")
            return Step(state, not_here(given, wanted))


def _word(given: Input) -> str:
    """Return the choice of a button, or the same word from the keypad; "" for all else."""
    match given:
        case Tapped(name="decide", argument=text) | Keyed(text=text):
            return text.strip().lower()
        case _:
            return ""


_TYPES = {each.value: each for each in Tracking}
_OLD = {each.value: each for each in Old}


def _type(state: TrackType, word: str, given: Input, known: Known, record: PartRecord) -> Step:
    to, left = _TYPES.get(word), unassigned(record.stock)
    part = record.part
    if to is not None:
        return _chosen(state, to, known, record)
    tracked = part.tracking is not Tracking.UNTRACKED
    if word in {"assign", "archive"} and tracked:
        if not left:
            return Step(state, stop("xT10", part=part.part_number))
        return _asked(
            TrackConfirm(
                part=part.part_number,
                to=part.tracking,
                old=_OLD[word],
                receipt=known.fresh.receipt,
            ),
            known,
        )
    return Step(state, not_here(given, phrase("ask_tracking_type")))


def _chosen(state: TrackType, to: Tracking, known: Known, record: PartRecord) -> Step:
    part = record.part
    refused = switch_refused(part, to, known.obstacles, known.policies)
    if refused is None:
        refused = others_refused(part, known.obstacles, known.sharing)
        unheard = refused is not None and refused.code == "xT6" and known.lifts("xT6")
        refused = None if unheard else refused
    else:
        unheard = False
    if refused is not None:
        return Step(state, refused)
    if part.tracking is Tracking.UNTRACKED and unassigned(record.stock):
        old = TrackOld(part=part.part_number, to=to, unheard=unheard)
        return Step(old, prompt(old, known))
    confirm = TrackConfirm(
        part=part.part_number,
        to=to,
        old=Old.KEEP,
        unheard=unheard,
        receipt=known.fresh.receipt,
    )
    return _asked(confirm, known)


def _old(state: TrackOld, word: str, known: Known, record: PartRecord) -> Step:
    old = _OLD.get(word)
    if old is None:
        left = plain(unassigned(record.stock))
        return Step(state, stop("xT12", part=state.part, q=left))
    confirm = TrackConfirm(
        part=state.part,
        to=state.to,
        old=old,
        unheard=state.unheard,
        receipt=known.fresh.receipt,
    )
    return _asked(confirm, known)


def _asked(state: TrackConfirm, known: Known) -> Step:
    return Step(state, prompt(state, known))


def _confirmed(state: TrackConfirm, record: PartRecord) -> Step:
    part, left = record.part, unassigned(record.stock)
    if state.to is part.tracking and state.old is Old.ASSIGN:
        return assigning(record, state.receipt)
    command = SwitchTracking(
        part_number=part.part_number, to=state.to, old=state.old, unheard=state.unheard
    )
    after = TrackType(part=part.part_number)
    if state.old is Old.ASSIGN and left:
        after = assigning(record, state.receipt).state
    return Step(after, told(state, part, left), command)


TASK = Task(
    word=Word.TRACKING,
    states=get_args(Tracked),
    start=start,
    step=step,
    prompt=prompt,
    role=Role.SUPERVISOR,
    anybody_looks=True,
    badge=(TrackConfirm,),
    approved=approved,
    lasting=(AssignPlace, Assigning, AssignQuantity),
)
