"""Unfinished work that is put aside, named for who finds it, and taken up again (4.1)."""

from dataclasses import replace

from kiosk.domain.messages import Phrase, phrase
from kiosk.session.ports import Look
from kiosk.session.saved import MOST_PARKED, Parked, Standing
from kiosk.workflows import tasks
from kiosk.workflows.states import Home, State


def park(standing: Standing) -> Standing:
    """Return the standing on Home, with unfinished work put aside, once, for who left it."""
    home = replace(standing, state=Home(), recorded=0, approved_by="")
    left = left_by(standing)
    if left is None:
        return home
    others = (each for each in standing.parked if (each.who, each.state) != (left.who, left.state))
    return replace(home, parked=(*others, left)[-MOST_PARKED:])


def left_by(standing: Standing) -> Parked | None:
    """Return the work that would be left if its owner went away; None where nothing is begun."""
    who = standing.operator or standing.held_by
    if not who or not tasks.is_begun(standing.state):
        return None
    return Parked(who=who, state=standing.state, recorded=standing.recorded)


def left_named(look: Look, left: Parked) -> Phrase:
    """Say whose work was left, in which task, and how much of it is on record."""
    return phrase("work_left", who=named(look, left.who), task=_task(left.state), n=left.recorded)


def named(look: Look, operator: str) -> str:
    """Return a person's name; the id of one who is no longer on the list."""
    person = look.person(operator)
    return person.name if person is not None else operator


def _task(state: State) -> Phrase:
    return Phrase(f"task_{tasks.task_of(state).name.lower()}")
