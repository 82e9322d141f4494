"""A refusal that a supervisor may overrule: their badge repeats the input, by their right (N3)."""

from dataclasses import dataclass, replace

from kiosk.domain.messages import Tone
from kiosk.domain.people import Operator, Role
from kiosk.domain.rules.approval import may_lift
from kiosk.session.inputs import Key, Scan, Tap
from kiosk.session.ports import Look
from kiosk.session.saved import Again, Standing, StepUp
from kiosk.session.signing import switched_off, wearer
from kiosk.session.stepping import identified
from kiosk.session.turning import Moment, Turn
from kiosk.workflows import tasks


@dataclass(frozen=True, slots=True, kw_only=True)
class Lifted:
    """An input that counts again, where the operator stands for it, and by whose right."""

    standing: Standing
    event: Scan | Key | Tap
    approver: Operator


def offered(look: Look, made: Turn, event: Scan | Key | Tap) -> Turn:
    """Let the next badge lift what was refused, where the rule can be overruled."""
    if made.said.tone is not Tone.STOP or not may_lift(made.said.key, look.policies):
        return made
    task = tasks.task_of(made.standing.state).value
    waits = StepUp(task=task, again=_kept(event))
    return replace(made, standing=replace(made.standing, step_up=waits))


def lifted(look: Look, standing: Standing, badge: Scan, moment: Moment) -> Lifted | None:
    """Return the refused input, if the badge of a supervisor follows it at once."""
    again = standing.step_up.again if standing.step_up is not None else None
    if again is None:
        return None
    person = wearer(identified(look, look.read(badge.text)))
    if person is None or person.role is not Role.SUPERVISOR:
        return None
    if switched_off(look, person, moment) is not None:
        return None
    cleared = replace(standing, step_up=None, blocked="")
    return Lifted(standing=cleared, event=_taken_up(again), approver=person)


def _kept(event: Scan | Key | Tap) -> Again:
    match event:
        case Scan():
            return Again(
                kind="scan",
                text=event.text.encode("utf-8", "surrogatepass").hex(),
                raw=event.raw.hex(),
                symbology=event.symbology,
                source=event.source,
            )
        case Key(text=text):
            return Again(kind="key", text=text)
        case Tap():
            return Again(kind="tap", text=event.name, argument=event.argument)


def _taken_up(again: Again) -> Scan | Key | Tap:
    match again.kind:
        case "scan":
            return Scan(
                raw=bytes.fromhex(again.raw),
                text=bytes.fromhex(again.text).decode("utf-8", "surrogatepass"),
                symbology=again.symbology,
                source=again.source,
            )
        case "key":
            return Key(again.text)
        case _:
            return Tap(again.text, again.argument)
