"""Signing on by name and PIN; wrong ones are counted, and after five the PIN closes (N1)."""

from dataclasses import replace

from kiosk.domain.messages import Refusal, idle, stop
from kiosk.domain.moment import from_us, to_us
from kiosk.domain.people import Operator
from kiosk.domain.pin import matches
from kiosk.session.ports import Look
from kiosk.session.saved import Standing, Tries
from kiosk.session.signing import signed_on, switched_off
from kiosk.session.turning import Moment, Turn

MOST_TRIES = 5
_MINUTE_US = 60_000_000
CLOSED_US = 5 * _MINUTE_US
"""How long a PIN stays closed."""


def chosen(look: Look, standing: Standing, who: str, moment: Moment) -> Turn:
    """Ask a person for the PIN; refused for one without, or whose PIN or badge is closed."""
    person = look.person(who)
    if person is None:
        said = stop("xS16", raw=who)
        return Turn(standing=replace(standing, pin_of=""), said=said, operator=None)
    refused = _refused(look, standing, person, moment)
    if refused is not None:
        return Turn(standing=replace(standing, pin_of=""), said=refused, operator=None)
    return Turn(
        standing=replace(standing, pin_of=person.operator_id),
        said=idle("ask_pin", name=person.name),
        operator=None,
    )


def keyed(look: Look, standing: Standing, text: str, moment: Moment) -> Turn:
    """Sign on who was chosen if `text` is the PIN; what was entered is kept nowhere."""
    asked = chosen(look, standing, standing.pin_of, moment)
    person = look.person(asked.standing.pin_of)
    if person is None or not text:
        return asked
    others = tuple(each for each in standing.tries if each.person != person.operator_id)
    if matches(text, person.pin):
        return signed_on(look, replace(standing, tries=others), person)
    wrong = _tries(standing, person).wrong + 1
    if wrong < MOST_TRIES:
        counted = Tries(person=person.operator_id, wrong=wrong)
        said, pin_of = stop("xS20", name=person.name, k=MOST_TRIES - wrong), standing.pin_of
    else:
        counted = Tries(person=person.operator_id, until_us=to_us(moment.now) + CLOSED_US)
        said, pin_of = _closed(person, counted), ""
    left = replace(standing, tries=(*others, counted), pin_of=pin_of)
    return Turn(standing=left, said=said, operator=None)


def _refused(look: Look, standing: Standing, person: Operator, moment: Moment) -> Refusal | None:
    if not person.pin:
        return stop("xS22", name=person.name)
    tries = _tries(standing, person)
    # Not closed for longer than that either, should the clock have been set back since.
    if 0 < tries.until_us - to_us(moment.now) <= CLOSED_US:
        return _closed(person, tries)
    return switched_off(look, person, moment)


def _tries(standing: Standing, person: Operator) -> Tries:
    none = Tries(person=person.operator_id)
    return next((each for each in standing.tries if each.person == person.operator_id), none)


def _closed(person: Operator, tries: Tries) -> Refusal:
    """Say until when, to the full minute behind it."""
    until = from_us(-(-tries.until_us // _MINUTE_US) * _MINUTE_US)
    return stop("xS21", name=person.name, n=MOST_TRIES, until=until)
