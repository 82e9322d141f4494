"""Deciding conflicts: choose one, look at the thing, choose what is right, say why (4.19, O4).

Anybody may look; a decision takes a supervisor, who may be the one whose badge comes at the end.
"""

from dataclasses import replace
from typing import get_args

from kiosk.domain.case import Case
from kiosk.domain.codes.code import Command as Word
from kiosk.domain.conflicts import CHOICES, Choice
from kiosk.domain.ids import NO_SUBJECT
from kiosk.domain.messages import Refusal, Said, Text, idle, ok, phrase, stop
from kiosk.domain.people import Role
from kiosk.domain.records import UnitRecord
from kiosk.workflows.decide_list import gone, list_step, listed, naming, opened
from kiosk.workflows.decide_scan import UNIT_CHOICES, Seen, asked, seen, wants_thing, wants_value
from kiosk.workflows.decide_states import (
    Decide,
    DecideBadge,
    DecideChoice,
    DecideList,
    DecideReason,
    DecideThing,
    DecideValue,
    Deciding,
)
from kiosk.workflows.decide_value import value_asked, value_of
from kiosk.workflows.decide_words import about, effect, target_named
from kiosk.workflows.outcome import Step
from kiosk.workflows.step import Input, Keyed, Known, Scanned, Tapped, Told, not_here
from kiosk.workflows.task import Task

OnCase = DecideChoice | DecideThing | DecideValue | DecideReason | DecideBadge


def start(known: Known) -> Step:
    """Show what is to be decided; the conflict of the thing in hand lies open at once."""
    mine = naming(known.conflicts, (known.in_hand,))
    return opened(mine) if mine is not None else Step(DecideList(), listed(known))


def step(state: Deciding, given: Input, known: Known) -> Step:
    """Answer an input while a conflict is decided."""
    if isinstance(state, DecideList):
        return list_step(state, given, known)
    if isinstance(given, Told) and given.word is Word.DONE:
        return Step(DecideList(), idle("decide_back"))
    case = known.case
    refused = gone(case, known.resolved)
    if case is None or refused is not None:
        return Step(DecideList(), refused or stop("xY24"))
    if isinstance(given, Tapped) and given.name == "decide":
        chosen = _tapped(state, given, case, known)
        if chosen is not None:
            return chosen
    return _answered(state, given, case, known)


def _answered(state: OnCase, given: Input, case: Case, known: Known) -> Step:
    match state:
        case DecideChoice():
            return _choice(state, given, case, known)
        case DecideThing():
            return _thing(state, given, case, known)
        case DecideValue():
            return _value(state, given, case, known)
        case DecideReason():
            return _reason(state, given, case, known)
        case DecideBadge():
            return Step(state, not_here(given, phrase("ask_supervisor_badge")))


def prompt(state: Deciding, known: Known) -> Said:
    """Ask for what `state` waits for."""
    if isinstance(state, DecideList):
        return listed(known)
    return idle("decide_back") if known.case is None else _asked(state, known.case, known)


def _asked(state: OnCase, case: Case, known: Known) -> Said:
    match state:
        case DecideChoice(target=target):
            return _in_hand(known) if target else idle("decide_choice", about=about(case))
        case DecideThing(choice=choice):
            what = asked(case.conflict.kind, choice)
            return idle("decide_thing", prompt=what, effect=effect(case, choice))
        case DecideValue(typed="", choice=choice):
            return idle("decide_value", prompt=value_asked(choice), effect=_told(state, known))
        case DecideValue(typed=typed):
            return idle("decide_again", raw=typed)
        case DecideReason():
            return idle("decide_reason", effect=_told(state, known))
        case DecideBadge():
            return idle("decide_badge", effect=_told(state, known))


def approved(state: DecideBadge, known: Known) -> Step:
    """Decide by the right of the supervisor whose badge came (N3)."""
    return Step(DecideList(), ok("decided", effect=_told(state, known)), state.decision)


# --- what is right


def _tapped(state: OnCase, given: Tapped, case: Case, known: Known) -> Step | None:
    """Take the choice of a button, whatever was chosen before; None for no such choice."""
    kind = case.conflict.kind
    choice = next((each for each in CHOICES[kind] if each.value == given.argument), None)
    if choice is None:
        return None
    target = NO_SUBJECT
    if choice in UNIT_CHOICES and not isinstance(state, DecideThing):
        target = state.target
    if wants_thing(kind, choice) and not target:
        thing = DecideThing(conflict=state.conflict, choice=choice)
        return Step(thing, prompt(thing, known))
    return _onward(state, Seen(choice=choice, target=target, thing=known.item), known)


def _choice(state: DecideChoice, given: Input, case: Case, known: Known) -> Step:
    match given:
        case Scanned():
            return _seen(state, seen(case, given, None), known)
        case Keyed() if Choice.COUNT in CHOICES[case.conflict.kind]:
            counting = DecideValue(conflict=state.conflict, choice=Choice.COUNT)
            return _value(counting, given, case, known)
        case Keyed() | Tapped():
            return Step(state, _need_to_see(case, None))
        case Told():
            return Step(state, not_here(given, phrase("ask_choice")))


def _thing(state: DecideThing, given: Input, case: Case, known: Known) -> Step:
    if isinstance(given, Scanned):
        return _seen(state, seen(case, given, state.choice), known)
    return Step(state, _need_to_see(case, state.choice))


def _need_to_see(case: Case, choice: Choice | None) -> Refusal:
    return stop("xY4", prompt=asked(case.conflict.kind, choice))


def _seen(state: OnCase, found: Seen | Refusal, known: Known) -> Step:
    if isinstance(found, Said):
        return Step(state, found)
    return _onward(state, found, known)


def _onward(state: OnCase, found: Seen, known: Known) -> Step:
    """Ask for what is still open of a choice: a number, or the reason."""
    here = replace(known, item=found.thing)
    if found.choice is None:
        in_hand = DecideChoice(conflict=state.conflict, target=found.target)
        return Step(in_hand, _in_hand(here))
    if wants_value(found.choice) and not found.value:
        asking = DecideValue(conflict=state.conflict, choice=found.choice, target=found.target)
        return Step(asking, prompt(asking, here))
    why = DecideReason(
        conflict=state.conflict, choice=found.choice, target=found.target, value=found.value
    )
    return Step(why, prompt(why, here))


def _in_hand(known: Known) -> Said:
    unit = known.item
    if not isinstance(unit, UnitRecord):
        return idle("decide_back")
    return idle("decide_seen", sn=unit.state.serial, station=unit.made_at)


# --- how much, which number, why


def _value(state: DecideValue, given: Input, case: Case, known: Known) -> Step:
    taken = value_of(state, given, case)
    if isinstance(taken, Step):
        return taken
    found = Seen(choice=state.choice, target=state.target, value=taken, thing=known.item)
    return _onward(state, found, known)


def _reason(state: DecideReason, given: Input, case: Case, known: Known) -> Step:
    if not isinstance(given, Keyed):
        return Step(state, not_here(given, phrase("ask_decision_reason")))
    reason = given.text.strip()
    if not reason:
        return Step(state, stop("xY20"))
    decision = Decide(
        conflict=case.conflict.conflict,
        choice=state.choice,
        target=state.target,
        value=state.value,
        reason=reason,
    )
    if known.operator.role is not Role.SUPERVISOR:
        waits = DecideBadge(
            conflict=state.conflict,
            choice=state.choice,
            target=state.target,
            value=state.value,
            reason=reason,
        )
        return Step(waits, prompt(waits, known))
    return Step(DecideList(), ok("decided", effect=_told(state, known)), decision)


def _told(state: DecideValue | DecideReason | DecideBadge, known: Known) -> Text:
    """Return what will happen, with what is known of it by now."""
    case = known.case
    if case is None:
        return ""
    scanned = target_named(case, state.target, known.item) if state.target else ""
    value = "" if isinstance(state, DecideValue) else state.value
    return effect(case, state.choice, scanned, value)


TASK = Task(
    word=Word.CONFLICTS,
    states=get_args(Deciding),
    start=start,
    step=step,
    prompt=prompt,
    role=Role.SUPERVISOR,
    anybody_looks=True,
    badge=(DecideBadge,),
    approved=approved,
)
