"""One turn: what an input means where the operator stands. Reads, decides, changes nothing."""

from dataclasses import replace

from kiosk.domain.codes.code import Code
from kiosk.domain.codes.code import Command as Word
from kiosk.domain.codes.reader import read_code
from kiosk.domain.messages import Said, Tone, idle, stop
from kiosk.domain.people import Operator, Role
from kiosk.domain.records import Thing, UnitRecord
from kiosk.domain.text import hidden_character
from kiosk.session.inputs import Event, Key, Scan, Tap
from kiosk.session.ports import Look
from kiosk.session.saved import Standing
from kiosk.session.signing import badge, locked, park, wearer
from kiosk.session.turning import Moment, Turn, known_of
from kiosk.workflows import tasks
from kiosk.workflows.commands import UndoLast
from kiosk.workflows.states import Home
from kiosk.workflows.step import Input, Keyed, Scanned, Tapped, Told

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


def turn(look: Look, standing: Standing, event: Event, moment: Moment) -> Turn:
    """Decide what `event` means."""
    operator = look.person(standing.operator) if standing.operator else None
    if operator is None:
        return locked(look, standing, event)
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


def _scanned(
    look: Look, standing: Standing, operator: Operator, event: Scan, moment: Moment
) -> Turn:
    code = read_code(event.text)
    if isinstance(code, Word):
        made = _worded(look, standing, operator, code, moment)
        return replace(made, raw=event, entered="scanned")
    things = identified(look, code)
    person = wearer(things)
    if person is not None:
        return badge(standing, operator, person, event)
    things = tuple(each for each in things if not isinstance(each, Operator))
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
            left = replace(park(standing), operator="", state=Home(), typing=False, undo=())
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
    parked = replace(park(standing), typing=False, typed="")
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
