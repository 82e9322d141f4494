"""While the station is frozen nothing goes on record, and a person is told how it goes on.

Its chain must not grow: not by a refusal either. What is looked up is answered as always.
"""

from collections.abc import Mapping
from dataclasses import replace

from kiosk.domain.link import Frozen
from kiosk.domain.messages import Refusal, Said, Tone, idle, ok, phrase, stop
from kiosk.domain.people import Operator, Role
from kiosk.session.inputs import Event, Tap
from kiosk.session.saved import Standing
from kiosk.session.turning import Turn
from kiosk.workflows.states import Home, Looking

CODES: Mapping[Frozen, str] = {
    Frozen.BEHIND: "xY9",
    Frozen.FORK: "xY9",
    Frozen.RESTORED: "xY9",
    Frozen.CLONE: "xY10",
    Frozen.MOVED: "xY12",
}

STOPS = frozenset(CODES.values())
"""These wait for a button; to a supervisor it is a decision."""

_DECIDED: Mapping[Frozen, tuple[str, Said]] = {
    Frozen.MOVED: ("button_only_machine", idle("goes_on_here")),
    Frozen.RESTORED: ("button_go_on_new", ok("goes_on_new")),
    Frozen.FORK: ("button_go_on_new", ok("goes_on_new")),
}
"""What a supervisor here can decide: the button's caption, and what is said then."""


def refusal(frozen: Frozen, kiosk: str, operator: Operator | None = None) -> Refusal:
    """Return the STOP of a frozen station: what, why, and what to do step by step.

    Args:
        frozen: why it is.
        kiosk: what central calls the station.
        operator: who reads it; a supervisor is given the button that decides.
    """
    key = frozen.value
    why = phrase(f"frozen_why_{key}", kiosk=kiosk)
    said = stop(CODES[frozen], why=why, todo=phrase(f"frozen_todo_{key}", kiosk=kiosk))
    if _may_decide(frozen, operator):
        return said.knowing({"button": phrase(_DECIDED[frozen][0])})
    return said


def decides(made: Turn, before: Standing, event: Event, frozen: Frozen) -> bool:
    """Tell whether an input is a supervisor's word, given where the STOP stood to be read."""
    tapped = isinstance(event, Tap) and event.name == "confirm"
    return tapped and before.blocked == CODES[frozen] and _may_decide(frozen, made.operator)


def gone_on(frozen: Frozen) -> Said:
    """Say how the station goes on, after `decides`."""
    return _DECIDED[frozen][1]


def held(made: Turn, before: Standing, refused: Refusal) -> Turn:
    """Return the turn as it may happen while nothing is recorded: by nobody, as while locked.

    Args:
        made: what the input would do.
        before: where the operator stood.
        refused: the STOP of this station, which answers what would go on record.
    """
    nobody = replace(made, operator=None, command=None, raw=None, ignored=(), notice=None)
    if made.operator is None:
        return nobody
    waits = before.blocked == refused.key and made.standing.blocked == refused.key
    if waits or _records(made, before):
        blocked = replace(before, blocked=refused.key, step_up=None)
        return replace(nobody, standing=blocked, said=refused, things=())
    return nobody


def unblocked(event: Event, before: Standing) -> Event:
    """Return what frees the screen where a supervisor only wants to look something up."""
    refuses = isinstance(event, Tap) and event.name == "no" and before.blocked in STOPS
    return Tap("yes") if refuses else event


def _may_decide(frozen: Frozen, operator: Operator | None) -> bool:
    supervises = operator is not None and operator.role is Role.SUPERVISOR
    return supervises and frozen in _DECIDED


def _records(made: Turn, before: Standing) -> bool:
    """Whether an input would leave an entry; what a look-up does not find is said all the same."""
    looking = isinstance(before.state, Home | Looking)
    return made.command is not None or (made.said.tone is Tone.STOP and not looking)
