"""While nobody is signed on: a badge, or a name and its PIN, and nothing else (N1)."""

from dataclasses import replace

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.codes.code import OwnBadge
from kiosk.domain.messages import Said, idle, stop
from kiosk.session import pin_pad
from kiosk.session.inputs import Event, Idle, Key, Scan, Tap
from kiosk.session.parking import named
from kiosk.session.ports import Look
from kiosk.session.saved import Standing
from kiosk.session.signing import signed_on, switched_off, wearer
from kiosk.session.turning import Moment, Turn


def locked(look: Look, standing: Standing, event: Event, moment: Moment) -> Turn:
    """Answer an input while nobody is signed on."""
    match event:
        case Scan():
            return _scanned(look, standing, event, moment)
        case Tap(name="sign_on", argument=who):
            return pin_pad.chosen(look, standing, who.strip(), moment)
        case Key(text=text) if standing.pin_of:
            return pin_pad.keyed(look, standing, text.strip(), moment)
        case Idle():
            return _left_alone(look, standing)
        case Tap(name="no") if standing.pin_of:
            return _left_alone(look, standing)
        case _:
            return Turn(standing=standing, said=stop("xS8"), operator=None)


def prompt(look: Look, standing: Standing) -> Said:
    """Ask for a badge, or for the PIN of who was chosen."""
    if standing.pin_of:
        return idle("ask_pin", name=named(look, standing.pin_of))
    if standing.held_by:
        return idle("locked_idle", name=named(look, standing.held_by))
    return idle("locked")


def _scanned(look: Look, standing: Standing, event: Scan, moment: Moment) -> Turn:
    code = look.read(event.text)
    things = look.identify(code)
    person = wearer(things)
    if person is not None:
        refused = switched_off(look, person, moment)
        if refused is not None:
            return Turn(standing=standing, said=refused, operator=None)
        return signed_on(look, standing, person)
    if standing.pin_of and not things and event.text.strip().isdecimal():
        # A PIN that fast fingers typed, which the keyboard's scanner took for its own.
        return pin_pad.keyed(look, standing, event.text.strip(), moment)
    if code is Word.CANCEL and standing.pin_of:
        return _left_alone(look, standing)
    if isinstance(code, OwnBadge) or (not things and not isinstance(code, Word)):
        return Turn(standing=standing, said=stop("xS16", raw=event.content), operator=None)
    return Turn(standing=standing, said=stop("xS8"), operator=None)


def _left_alone(look: Look, standing: Standing) -> Turn:
    waiting = replace(standing, pin_of="")
    return Turn(standing=waiting, said=prompt(look, waiting), operator=None)
