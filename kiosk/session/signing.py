"""Signing on and off by badge; unfinished work is put aside or resumed, never lost (4.1, N4)."""

from dataclasses import replace

from kiosk.domain.messages import Refusal, idle, stop
from kiosk.domain.moment import plant_zone
from kiosk.domain.naming import role_named
from kiosk.domain.people import Operator
from kiosk.domain.records import Thing
from kiosk.session.inputs import Scan
from kiosk.session.parking import left_by, left_named, park
from kiosk.session.ports import Look
from kiosk.session.saved import Standing
from kiosk.session.turning import Moment, Turn


def signed_on(look: Look, standing: Standing, person: Operator) -> Turn:
    """Sign a person on: where they stood when the kiosk locked, else on Home.

    What somebody else left unfinished is offered there, and said.
    """
    if standing.held_by == person.operator_id:
        back = replace(standing, operator=person.operator_id, held_by="", pin_of="")
        return Turn(standing=back, said=idle("resumed_by", name=person.name), operator=person)
    parked = park(standing).parked
    fresh = Standing(operator=person.operator_id, parked=parked, tries=standing.tries)
    left = left_by(standing)
    role = role_named(person.role)
    said = (
        idle("signed_on", name=person.name, role=role)
        if left is None
        else idle("signed_on_over", name=person.name, role=role, left=left_named(look, left))
    )
    return Turn(standing=fresh, said=said, operator=person)


def badge(look: Look, standing: Standing, person: Operator, event: Scan, moment: Moment) -> Turn:
    """Answer a badge: one's own changes nothing, another one switches the person."""
    event = unnamed(event)
    operator = look.person(standing.operator)
    if operator == person:
        said = idle("still_signed_on", name=person.name)
        return Turn(standing=standing, said=said, operator=person, raw=event, entered="scanned")
    refused = switched_off(look, person, moment)
    if refused is not None:
        return Turn(
            standing=standing, said=refused, operator=operator, raw=event, entered="scanned"
        )
    return replace(signed_on(look, standing, person), raw=event, entered="scanned")


def switched_off(look: Look, person: Operator, moment: Moment) -> Refusal | None:
    """Refuse a person whose access has ended (xS19)."""
    today = moment.now.astimezone(plant_zone(look.policies["time_zone"])).date()
    if person.access_until is None or not person.access_ended(today):
        return None
    return stop("xS19", name=person.name, date=person.access_until.isoformat())


def lock(standing: Standing, operator: Operator) -> Turn:
    """Lock the kiosk that was left alone; all work stays where it is (N4).

    While a refusal waits for a person, nothing is locked: it must stay in sight.
    """
    if standing.blocked:
        said = idle("still_blocked", refusal=standing.blocked)
        return Turn(standing=standing, said=said, operator=operator)
    held = replace(standing, operator="", held_by=operator.operator_id, step_up=None)
    return Turn(standing=held, said=idle("locked_idle", name=operator.name), operator=operator)


def unnamed(scan: Scan) -> Scan:
    """Return the scan of a badge as it may be put on record: without what is on the badge."""
    return replace(scan, raw=b"", text="")


def wearer(things: tuple[Thing, ...]) -> Operator | None:
    """Return who wears a badge; nobody where its text is also on a part, unit or place.

    What is printed on a bag must not sign anyone on.
    """
    match things:
        case (Operator() as person,):
            return person
        case _:
            return None
