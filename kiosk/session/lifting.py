"""A refusal that a supervisor may overrule: their badge repeats the input, by their right (N3)."""

from dataclasses import dataclass, replace

from kiosk.domain.blocking import BLOCKED, LIFTABLE, told
from kiosk.domain.messages import Said, Tone
from kiosk.domain.people import Operator, Role
from kiosk.domain.policy import Policies
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
    """An input that counts again, where the operator stands for it, and by whose right.

    Attributes:
        lifted: codes of its refusals that were shown, and are let pass.
        told: the rules of the plant that were shown, and are let pass with it.
    """

    standing: Standing
    event: Scan | Key | Tap
    approver: Operator
    lifted: tuple[str, ...]
    told: tuple[str, ...]


def offered(look: Look, made: Turn, event: Scan | Key | Tap) -> Turn:
    """Let the next badge lift what was refused, where the rule can be overruled."""
    made = replace(made, event=event)
    if made.said.tone is not Tone.STOP or not may_lift(made.said.key, look.policies):
        return made
    return replace(made, standing=_waiting(made.standing, made.said, event))


def repeated(made: Turn, again: Lifted) -> Turn:
    """Return the turn of an input that counts again, with what was let pass and by whom.

    Where it is refused for something else, the next badge lifts that beside what was lifted.
    """
    by = again.approver.operator_id
    made = replace(made, approved_by=by, lifted=again.lifted, told=again.told)
    return replace(made, standing=_beside(made, made.standing))


def ruled_out(
    made: Turn, said: Said, before: Standing, policies: Policies
) -> tuple[Said, Standing]:
    """Return what refuses a command as it was to be recorded, and where the operator stands.

    Where a rule may be lifted, the next badge does that; where no input can be repeated, because
    a badge led to the command, a rule of the plant blocks as one that nobody lifts.
    """
    if made.event is not None and (said.key == LIFTABLE or may_lift(said.key, policies)):
        return said, _beside(made, _waiting(before, said, made.event))
    if said.key == LIFTABLE:
        return replace(said, key=BLOCKED, code=BLOCKED), before
    return said, before


def _waiting(standing: Standing, said: Said, event: Scan | Key | Tap) -> Standing:
    task = tasks.task_of(standing.state).value
    waits = StepUp(task=task, again=_kept(event), lifted=(said.key,), told=told(said))
    return replace(standing, step_up=waits)


def _beside(made: Turn, standing: Standing) -> Standing:
    """Return a standing whose badge lifts, with what was refused last, what was lifted before."""
    waits = standing.step_up
    if waits is None or waits.again is None:
        return standing
    codes = tuple(dict.fromkeys((*made.lifted, *waits.lifted)))
    rules = tuple(dict.fromkeys((*made.told, *waits.told)))
    return replace(standing, step_up=replace(waits, lifted=codes, told=rules))


def lifted(look: Look, standing: Standing, badge: Scan, moment: Moment) -> Lifted | None:
    """Return the refused input, if the badge of a supervisor follows it at once."""
    waits = standing.step_up
    if waits is None or waits.again is None:
        return None
    person = wearer(identified(look, look.read(badge.text)))
    if person is None or person.role is not Role.SUPERVISOR:
        return None
    if switched_off(look, person, moment) is not None:
        return None
    cleared = replace(standing, step_up=None, blocked="")
    return Lifted(
        standing=cleared,
        event=_taken_up(waits.again),
        approver=person,
        lifted=waits.lifted,
        told=waits.told,
    )


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
