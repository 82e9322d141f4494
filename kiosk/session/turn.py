"""One turn: what an input means where the operator stands. Reads, decides, changes nothing."""

from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.domain.codes.code import Code, OwnBadge
from kiosk.domain.codes.code import Command as Word
from kiosk.domain.codes.reader import read_code
from kiosk.domain.ids import LocationCode
from kiosk.domain.messages import Said, Tone, idle, stop
from kiosk.domain.moment import plant_zone
from kiosk.domain.people import Operator, Role
from kiosk.domain.records import Thing, UnitRecord
from kiosk.domain.text import hidden_character
from kiosk.session.inputs import Event, Key, Scan, Tap
from kiosk.session.ports import Look
from kiosk.session.saved import MOST_PARKED, Standing
from kiosk.workflows import tasks
from kiosk.workflows.commands import Command, UndoLast
from kiosk.workflows.states import Home, State
from kiosk.workflows.step import Fresh, Input, Keyed, Known, Scanned, Tapped, Told

SUPERVISOR = Role.SUPERVISOR

BUTTONS = {
    "undo": Word.UNDO,
    "type": Word.TYPE,
    "hold": Word.HOLD,
    "complete": Word.DONE,
    "print": Word.PRINT,
}
"""Buttons that are also on the command card."""

TAPS = frozenset({*BUTTONS, "help", "confirm", "replace", "retry", "yes", "no", "pick"})
"""Every button there is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """The outside of a turn: the time, the station's location, new identifiers."""

    now: datetime
    here: LocationCode
    fresh: Fresh


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What is to happen.

    Attributes:
        standing: where the operator stands next; with a command, only once that is recorded.
        operator: who acts, None while locked.
        raw: the scan that led here, as it came; None for a tap.
        entered: scanned, typed or tapped (E13).
    """

    standing: Standing
    said: Said
    operator: Operator | None
    command: Command | None = None
    things: tuple[Thing, ...] = ()
    raw: Scan | None = None
    entered: str = "tapped"


def known_of(look: Look, state: State, operator: Operator, moment: Moment) -> Known:
    """Read what `state` needs to know."""
    needs = state.needs
    zone = plant_zone(look.policies["time_zone"])
    return Known(
        now=moment.now.astimezone(zone),
        operator=operator,
        here=moment.here,
        policies=look.policies,
        fresh=moment.fresh,
        part=look.part(needs.part) if needs.part is not None else None,
        build=look.build(needs.build) if needs.build is not None else None,
    )


def turn(look: Look, standing: Standing, event: Event, moment: Moment) -> Turn:
    """Decide what `event` means."""
    operator = look.person(standing.operator) if standing.operator else None
    if operator is None:
        return _locked(look, standing, event)
    if standing.blocked:
        return _blocked(look, standing, operator, event, moment)
    if not (isinstance(event, Tap) and event.name in {"pick", "help"}):
        standing = replace(standing, choice="")
    match event:
        case Scan():
            return _scanned(look, standing, operator, event, moment)
        case Key(text=text):
            return _keyed(look, standing, operator, text, moment)
        case Tap():
            return _tapped(look, standing, operator, event, moment)


def _blocked(
    look: Look, standing: Standing, operator: Operator, event: Event, moment: Moment
) -> Turn:
    """Wait for a button or a supervisor's badge; what is scanned meanwhile is ignored."""
    freed = isinstance(event, Tap) and event.name in {"confirm", "yes", "retry"}
    if isinstance(event, Scan):
        things = look.identify(read_code(event.text))
        freed = any(isinstance(each, Operator) and each.role is SUPERVISOR for each in things)
    if not freed:
        said = stop("xS18", refusal=standing.blocked)
        raw = event if isinstance(event, Scan) else None
        entered = "scanned" if raw is not None else "tapped"
        return Turn(standing=standing, said=said, operator=operator, raw=raw, entered=entered)
    said = tasks.prompt(standing.state, known_of(look, standing.state, operator, moment))
    return Turn(standing=replace(standing, blocked=""), said=said, operator=operator)


def _keyed(look: Look, standing: Standing, operator: Operator, text: str, moment: Moment) -> Turn:
    hidden = hidden_character(text)
    if hidden is not None:
        said = stop("xS6", problem=f"hidden character {hidden}")
        return Turn(standing=standing, said=said, operator=operator)
    if standing.typing:
        return _typed(look, standing, operator, text, moment)
    return _stepped(look, standing, operator, Keyed(text), moment)


def _tapped(
    look: Look, standing: Standing, operator: Operator, event: Tap, moment: Moment
) -> Turn:
    match event.name:
        case "help":
            known = known_of(look, standing.state, operator, moment)
            said = tasks.prompt(standing.state, known)
            return Turn(standing=standing, said=said, operator=operator)
        case "pick":
            return _picked(look, standing, operator, event, moment)
        case name if name in BUTTONS:
            return _worded(look, standing, operator, BUTTONS[name], moment)
        case name:
            return _stepped(look, standing, operator, Tapped(name, event.argument), moment)


def _locked(look: Look, standing: Standing, event: Event) -> Turn:
    if not isinstance(event, Scan):
        return Turn(standing=standing, said=stop("xS8"), operator=None)
    code = read_code(event.text)
    things = look.identify(code)
    people = [each for each in things if isinstance(each, Operator)]
    if people:
        return _signed_on(standing, people[0])
    if isinstance(code, OwnBadge) or (not things and not isinstance(code, Word)):
        return Turn(standing=standing, said=stop("xS16", raw=event.text), operator=None)
    return Turn(standing=standing, said=stop("xS8"), operator=None)


def _signed_on(standing: Standing, person: Operator) -> Turn:
    """Sign a person on, on Home; what somebody left unfinished is offered there (4.1)."""
    return Turn(
        standing=Standing(operator=person.operator_id, parked=_park(standing).parked),
        said=idle("signed_on", name=person.name, role=person.role.value),
        operator=person,
    )


def _park(standing: Standing) -> Standing:
    """Return the standing with unfinished work put aside, once."""
    if not standing.operator or not tasks.is_begun(standing.state):
        return replace(standing, state=Home())
    left = (standing.operator, standing.state)
    parked = (*(each for each in standing.parked if each != left), left)
    return replace(standing, state=Home(), parked=parked[-MOST_PARKED:])


def _scanned(
    look: Look, standing: Standing, operator: Operator, event: Scan, moment: Moment
) -> Turn:
    code = read_code(event.text)
    if isinstance(code, Word):
        made = _worded(look, standing, operator, code, moment)
        return replace(made, raw=event, entered="scanned")
    things = identified(look, code)
    person = next((each for each in things if isinstance(each, Operator)), None)
    if person is not None:
        return _badge(standing, operator, person, event)
    given = Scanned(raw=event.text.strip(), code=code, things=things)
    settled = replace(standing, typing=False, typed="")
    made = _stepped(look, settled, operator, given, moment)
    if made.said.key == "xS2":
        made = replace(made, standing=replace(made.standing, choice=event.text))
    return replace(made, raw=event, entered="scanned", things=things)


def identified(look: Look, code: Code) -> tuple[Thing, ...]:
    """Return what carries `code`; of a number received again, not those that were voided."""
    things = look.identify(code)
    found = [each for each in things if isinstance(each, UnitRecord)]
    voided = [each for each in found if not each.state.claims_serial]
    if len(found) == len(voided):
        voided.sort(key=lambda each: each.state.made)
        voided = voided[:-1]
    return tuple(each for each in things if each not in voided)


def _badge(standing: Standing, operator: Operator, person: Operator, event: Scan) -> Turn:
    if person == operator:
        said = idle("still_signed_on", name=operator.name)
        return Turn(standing=standing, said=said, operator=operator, raw=event, entered="scanned")
    return replace(_signed_on(standing, person), raw=event, entered="scanned")


def _typed(look: Look, standing: Standing, operator: Operator, text: str, moment: Moment) -> Turn:
    """Take a code typed twice the same as if it had been scanned, marked as typed (E13)."""
    if not text.strip():
        return Turn(standing=standing, said=idle("typing"), operator=operator)
    if not standing.typed:
        asked = replace(standing, typed=text)
        return Turn(standing=asked, said=idle("confirm_typed", raw=text), operator=operator)
    again = replace(standing, typing=True, typed="")
    if text.strip() != standing.typed.strip():
        return Turn(standing=again, said=stop("xS11"), operator=operator)
    event = Scan(
        raw=text.encode("utf-8", "surrogatepass"), text=text, symbology=None, source="keypad"
    )
    settled = replace(standing, typing=False, typed="")
    return replace(_scanned(look, settled, operator, event, moment), entered="typed")


def _worded(
    look: Look, standing: Standing, operator: Operator, word: Word, moment: Moment
) -> Turn:
    match word:
        case Word.SIGNOFF:
            left = replace(_park(standing), operator="", state=Home(), typing=False, undo=())
            return Turn(standing=left, said=idle("signed_off"), operator=operator)
        case Word.UNDO:
            return Turn(
                standing=standing,
                said=Said(tone=Tone.OK, key="undone", code=None),
                operator=operator,
                command=UndoLast(),
            )
        case Word.TYPE:
            typing = replace(standing, typing=True, typed="")
            return Turn(standing=typing, said=idle("typing"), operator=operator)
        case Word.CANCEL if standing.typing:
            known = known_of(look, standing.state, operator, moment)
            said = tasks.prompt(standing.state, known)
            return Turn(
                standing=replace(standing, typing=False, typed=""), said=said, operator=operator
            )
        case Word.CANCEL:
            left = replace(standing, state=Home())
            return Turn(standing=left, said=idle("cancelled"), operator=operator)
        case _:
            return _task(look, standing, operator, word, moment)


def _task(look: Look, standing: Standing, operator: Operator, word: Word, moment: Moment) -> Turn:
    known = known_of(look, Home(), operator, moment)
    started = tasks.started(word, known)
    if started is None:
        return _stepped(look, standing, operator, Told(word), moment)
    if isinstance(started, Said):
        return Turn(standing=standing, said=started, operator=operator)
    parked = replace(_park(standing), typing=False, typed="")
    return Turn(
        standing=replace(parked, state=started.state), said=started.said, operator=operator
    )


def _picked(
    look: Look, standing: Standing, operator: Operator, event: Tap, moment: Moment
) -> Turn:
    """Take the chosen one of several matches (xS2), or parked work from Home; 1 is the first."""
    number = event.argument.strip()
    choice = int(number) if number.isascii() and number.isdigit() else 0
    if standing.choice:
        return _chosen(look, standing, operator, choice, moment)
    if isinstance(standing.state, Home) and 0 < choice <= len(standing.parked):
        return _taken_up(look, standing, operator, len(standing.parked) - choice, moment)
    return _stepped(look, standing, operator, Tapped("pick", event.argument), moment)


def _chosen(
    look: Look, standing: Standing, operator: Operator, choice: int, moment: Moment
) -> Turn:
    code = read_code(standing.choice)
    things = identified(look, code)
    if not 0 < choice <= len(things):
        said = stop("xS2", raw=standing.choice, n=len(things))
        return Turn(standing=standing, said=said, operator=operator, things=things)
    given = Scanned(raw=standing.choice.strip(), code=code, things=(things[choice - 1],))
    made = _stepped(look, replace(standing, choice=""), operator, given, moment)
    return replace(made, things=given.things)


def _taken_up(
    look: Look, standing: Standing, operator: Operator, index: int, moment: Moment
) -> Turn:
    state = standing.parked[index][1]
    refused = tasks.forbidden(tasks.task_of(state), operator)
    if refused is not None:
        return Turn(standing=standing, said=refused, operator=operator)
    rest = standing.parked[:index] + standing.parked[index + 1 :]
    said = tasks.prompt(state, known_of(look, state, operator, moment))
    return Turn(standing=replace(standing, state=state, parked=rest), said=said, operator=operator)


def _stepped(
    look: Look, standing: Standing, operator: Operator, given: Input, moment: Moment
) -> Turn:
    state = standing.state
    known = known_of(look, state, operator, moment)
    if state.needs.scanned_build and isinstance(given, Scanned):
        units = [each for each in given.things if isinstance(each, UnitRecord)]
        building = [each for each in units if each.state.run_open] or units
        if building:
            known = replace(known, build=look.build(building[0].state.unit))
    step = tasks.step(state, given, known)
    return Turn(
        standing=replace(standing, state=step.state),
        said=step.said,
        operator=operator,
        command=step.command,
    )
