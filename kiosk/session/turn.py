"""One turn: what an input means where the operator stands. Reads, decides, changes nothing."""

from dataclasses import replace
from functools import partial

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.messages import Said, Tone, idle, phrase, stop
from kiosk.domain.people import Operator, Role
from kiosk.domain.text import hidden_character
from kiosk.session import burst
from kiosk.session.beginning import begun_with
from kiosk.session.buttons import BUTTONS
from kiosk.session.inputs import Broken, Event, Extra, Idle, Key, Scan, Several, Tap, scan
from kiosk.session.labelling import about_prints, keeps_hand, prints_badges
from kiosk.session.lifting import lifted, offered, repeated
from kiosk.session.locked import locked
from kiosk.session.newest import gone_on
from kiosk.session.picking import looked_up, picked, remembered
from kiosk.session.ports import Look
from kiosk.session.printing import print_row
from kiosk.session.saved import Standing
from kiosk.session.signing import badge, lock, switched_off, unnamed, wearer
from kiosk.session.signing_off import signed_off
from kiosk.session.stepping import identified, in_view, stepped
from kiosk.session.tasking import begun, settled, stepped_up
from kiosk.session.turning import Moment, Turn, known_of
from kiosk.workflows import tasks
from kiosk.workflows.commands import UndoLast
from kiosk.workflows.states import Home
from kiosk.workflows.step import Keyed, Scanned, Tapped, Told

SUPERVISOR = Role.SUPERVISOR
MOST_TYPED = 500
"""Characters that somebody may type at once: a reason is a sentence or two."""


def turn(look: Look, standing: Standing, event: Event, moment: Moment) -> Turn:
    """Decide what `event` means."""
    match event:
        case Several():
            one = partial(_judged, look, standing, moment)
            return burst.several(look, standing, event, one)
        case Extra() | Broken():
            return _spoilt(look, standing, event)
        case _:
            return _one(look, standing, event, moment)


def _judged(look: Look, standing: Standing, moment: Moment, event: Scan) -> Turn:
    return _one(look, standing, event, moment)


def _spoilt(look: Look, standing: Standing, event: Extra | Broken) -> Turn:
    operator = look.person(standing.operator) if standing.operator else None
    if standing.blocked and operator is not None:
        return burst.ignored(standing, operator, event)
    if isinstance(event, Extra):
        return burst.one_too_many(look, standing, operator, event)
    return burst.broken(standing, operator, event)


def _one(look: Look, standing: Standing, event: Scan | Key | Tap | Idle, moment: Moment) -> Turn:
    operator = look.person(standing.operator) if standing.operator else None
    if operator is None:
        return locked(look, standing, event, moment)
    if isinstance(event, Idle):
        return lock(standing, operator)
    made = _signed_on(look, standing, operator, event, moment)
    after = settled(made.standing, operator)
    if after.in_hand and not keeps_hand(standing, after):
        after = replace(after, in_hand="")
    return gone_on(standing, replace(made, standing=after))


def _signed_on(
    look: Look, standing: Standing, operator: Operator, event: Scan | Key | Tap, moment: Moment
) -> Turn:
    if isinstance(event, Scan):
        again = lifted(look, standing, event, moment)
        if again is not None:
            passing = replace(moment, lifted=again.lifted)
            made = _signed_on(look, again.standing, operator, again.event, passing)
            return repeated(made, again)
        made = stepped_up(look, standing, operator, event, moment)
        if made is not None:
            return made
    if standing.blocked:
        return _blocked(look, standing, operator, event, moment)
    choosing = isinstance(event, Tap) and event.name in {"pick", "help"}
    standing = replace(standing, step_up=None, choice=standing.choice if choosing else "")
    match event:
        case Scan():
            made = _scanned(look, standing, operator, event, moment)
        case Key(text=text):
            made = _keyed(look, standing, operator, text, moment)
        case Tap():
            made = _tapped(look, standing, operator, event, moment)
    return offered(look, made, event)


def _blocked(
    look: Look, standing: Standing, operator: Operator, event: Scan | Key | Tap, moment: Moment
) -> Turn:
    """Wait for a button or a supervisor's badge; what is scanned meanwhile is ignored."""
    freed = isinstance(event, Tap) and event.name in {"confirm", "yes", "retry"}
    if isinstance(event, Scan):
        things = look.identify(look.read(event.text))
        freed = any(
            isinstance(each, Operator)
            and each.role is SUPERVISOR
            and switched_off(look, each, moment) is None
            for each in things
        )
    if not freed:
        said = stop("xS18", refusal=standing.blocked)
        raw = event if isinstance(event, Scan) else None
        if raw is not None and wearer(look.identify(look.read(raw.text))) is not None:
            raw = unnamed(raw)
        entered = "scanned" if raw is not None else "tapped"
        return Turn(standing=standing, said=said, operator=operator, raw=raw, entered=entered)
    said = tasks.prompt(standing.state, known_of(look, standing.state, operator, moment))
    free = replace(standing, blocked="", step_up=None)
    return Turn(standing=free, said=said, operator=operator)


def _keyed(look: Look, standing: Standing, operator: Operator, text: str, moment: Moment) -> Turn:
    if len(text) > MOST_TYPED:
        said = stop("xS26", n=MOST_TYPED)
        return Turn(standing=standing, said=said, operator=operator)
    hidden = hidden_character(text)
    if hidden is not None:
        said = stop("xS6", problem=phrase("hidden_character", character=hidden))
        return Turn(standing=standing, said=said, operator=operator)
    if standing.typing:
        return _typed(look, standing, operator, text, moment)
    made = stepped(look, standing, operator, Keyed(text), moment)
    return replace(made, raw=scan(text, "keypad"), entered="typed")


def _tapped(
    look: Look, standing: Standing, operator: Operator, event: Tap, moment: Moment
) -> Turn:
    match event.name:
        case "help":
            known = known_of(look, standing.state, operator, moment)
            said = tasks.prompt(standing.state, known)
            return Turn(standing=standing, said=said, operator=operator)
        case "pick":
            return picked(look, standing, operator, event, moment)
        case "print" if event.argument:
            return print_row(look, standing, operator, event.argument, moment)
        case "tracking" | "archive" | "renumber" | "newest" if event.argument:
            word = BUTTONS[event.name]
            return begun_with(look, standing, operator, word, (event.argument, moment))
        case name if name in BUTTONS:
            return _worded(look, standing, operator, BUTTONS[name], moment)
        case "word" | "choose":
            row = scan(event.argument, "screen")
            made = _read(look, standing, operator, row, moment)
            return replace(made, entered="tapped")
        case name:
            made = stepped(look, standing, operator, Tapped(name, event.argument), moment)
            return about_prints(look, made, event)


def _scanned(
    look: Look, standing: Standing, operator: Operator, event: Scan, moment: Moment
) -> Turn:
    person = wearer(identified(look, look.read(event.text)))
    if person is not None and not prints_badges(standing.state, operator):
        return badge(look, standing, person, event, moment)
    return _read(look, standing, operator, event, moment)


def _read(look: Look, standing: Standing, operator: Operator, event: Scan, moment: Moment) -> Turn:
    """Take a command, or the code of a thing; nobody signs on by a tap."""
    code = look.read(event.text)
    if isinstance(code, Word):
        made = _worded(look, standing, operator, code, moment)
        return replace(made, raw=event, entered="scanned")
    things = in_view(look, standing.state, code)
    if not prints_badges(standing.state, operator):
        things = tuple(each for each in things if not isinstance(each, Operator))
    given = Scanned(raw=event.content, code=code, things=things, text=event.text)
    whole = replace(standing, typing=False, typed="")
    made = remembered(looked_up(stepped(look, whole, operator, given, moment), given), given)
    if made.said.key == "xS2" or (made.said.key == "xY1" and len(things) > 1):
        made = replace(made, standing=replace(made.standing, choice=event.text))
    return replace(made, raw=event, entered="scanned", things=things)


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
    done = replace(standing, typing=False, typed="")
    return replace(_scanned(look, done, operator, scan(text, "keypad"), moment), entered="typed")


def _worded(
    look: Look, standing: Standing, operator: Operator, word: Word, moment: Moment
) -> Turn:
    match word:
        case Word.SIGNOFF:
            return Turn(standing=signed_off(standing), said=idle("signed_off"), operator=operator)
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
            made = begun(look, standing, operator, word, moment)
            return made or stepped(look, standing, operator, Told(word), moment)
