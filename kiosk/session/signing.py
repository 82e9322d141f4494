"""Signing on and off by badge; unfinished work is put aside, never lost (4.1)."""

from dataclasses import replace

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.codes.code import OwnBadge
from kiosk.domain.codes.reader import read_code
from kiosk.domain.messages import idle, stop
from kiosk.domain.people import Operator
from kiosk.domain.records import Thing
from kiosk.session.inputs import Event, Scan
from kiosk.session.ports import Look
from kiosk.session.saved import MOST_PARKED, Standing
from kiosk.session.turning import Turn
from kiosk.workflows import tasks
from kiosk.workflows.states import Home


def locked(look: Look, standing: Standing, event: Event) -> Turn:
    """Answer an input while nobody is signed on: only a badge does anything."""
    if not isinstance(event, Scan):
        return Turn(standing=standing, said=stop("xS8"), operator=None)
    code = read_code(event.text)
    things = look.identify(code)
    person = wearer(things)
    if person is not None:
        return _signed_on(standing, person)
    if isinstance(code, OwnBadge) or (not things and not isinstance(code, Word)):
        return Turn(standing=standing, said=stop("xS16", raw=event.text), operator=None)
    return Turn(standing=standing, said=stop("xS8"), operator=None)


def _signed_on(standing: Standing, person: Operator) -> Turn:
    """Sign a person on, on Home; what somebody left unfinished is offered there (4.1)."""
    return Turn(
        standing=Standing(operator=person.operator_id, parked=park(standing).parked),
        said=idle("signed_on", name=person.name, role=person.role.value),
        operator=person,
    )


def park(standing: Standing) -> Standing:
    """Return the standing with unfinished work put aside, once."""
    if not standing.operator or not tasks.is_begun(standing.state):
        return replace(standing, state=Home())
    left = (standing.operator, standing.state)
    parked = (*(each for each in standing.parked if each != left), left)
    return replace(standing, state=Home(), parked=parked[-MOST_PARKED:])


def badge(standing: Standing, operator: Operator, person: Operator, event: Scan) -> Turn:
    """Answer a badge: one's own changes nothing, another one switches the person."""
    if person == operator:
        said = idle("still_signed_on", name=operator.name)
        return Turn(standing=standing, said=said, operator=operator, raw=event, entered="scanned")
    return replace(_signed_on(standing, person), raw=event, entered="scanned")


def wearer(things: tuple[Thing, ...]) -> Operator | None:
    """Return who wears a badge; nobody where its text is also on a part, unit or place.

    What is printed on a bag must not sign anyone on.
    """
    match things:
        case (Operator() as person,):
            return person
        case _:
            return None
