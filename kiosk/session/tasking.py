"""Beginning a task, or taking up work that was left; what one may not do waits for a badge."""

from dataclasses import replace

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.ids import Subject
from kiosk.domain.messages import Said
from kiosk.domain.people import Operator
from kiosk.session.inputs import Scan
from kiosk.session.parking import park
from kiosk.session.ports import Look
from kiosk.session.saved import Standing, StepUp
from kiosk.session.signing import switched_off, unnamed, wearer
from kiosk.session.stepping import identified
from kiosk.session.turning import Moment, Turn, item_of, known_of
from kiosk.workflows import tasks
from kiosk.workflows.states import Home
from kiosk.workflows.step import Scanned

_OF_A_THING = frozenset({Word.MOVE, Word.TRACKING, Word.ARCHIVE, Word.RENUMBER})
"""Words of tasks that begin with the thing in hand."""


def begun(
    look: Look,
    standing: Standing,
    operator: Operator,
    word: Word,
    moment: Moment,
    *,
    approver: Operator | None = None,
) -> Turn | None:
    """Begin the task `word` names, by the right of `approver` if there is one (N2, N3).

    None where the word begins no task.
    """
    known = known_of(look, Home(), approver or operator, moment)
    in_hand = Subject(standing.in_hand)
    known = replace(known, in_hand=in_hand, sample=_sample(look, standing))
    if word in _OF_A_THING:
        known = replace(known, item=item_of(look, in_hand))
    if word is Word.CONFLICTS:
        known = replace(known, conflicts=look.conflicts())
    started = tasks.started(word, known)
    if started is None:
        return None
    if isinstance(started, Said):
        waits = StepUp(task=word.value) if started.key == "xS9" else None
        asking = replace(standing, step_up=waits)
        return Turn(standing=asking, said=started, operator=operator)
    fresh = replace(park(standing), state=started.state, typing=False, typed="", unknown="")
    return Turn(
        standing=_approved(fresh, approver),
        said=started.said,
        operator=operator,
        command=started.command,
    )


def _sample(look: Look, standing: Standing) -> Scanned | None:
    """Return the scan that nothing was known by, read again as it is known now."""
    text = standing.unknown
    if not text:
        return None
    code = look.read(text)
    return Scanned(raw=text.strip(), code=code, things=identified(look, code), text=text)


def taken_up(
    look: Look,
    standing: Standing,
    operator: Operator,
    pick: int,
    moment: Moment,
    *,
    approver: Operator | None = None,
) -> Turn:
    """Take up the parked work number `pick`, 1 for the newest, by whoever may do it."""
    index = len(standing.parked) - pick
    left = standing.parked[index]
    task = tasks.task_of(left.state)
    refused = tasks.forbidden(task, approver or operator)
    if refused is not None:
        asking = replace(standing, step_up=StepUp(task=task.value, pick=pick))
        return Turn(standing=asking, said=refused, operator=operator)
    rest = standing.parked[:index] + standing.parked[index + 1 :]
    said = tasks.prompt(left.state, known_of(look, left.state, operator, moment))
    again = replace(standing, state=left.state, parked=rest, recorded=left.recorded)
    return Turn(standing=_approved(again, approver), said=said, operator=operator)


def _approved(standing: Standing, approver: Operator | None) -> Standing:
    return replace(standing, approved_by=approver.operator_id if approver is not None else "")


def stepped_up(
    look: Look, standing: Standing, operator: Operator, event: Scan, moment: Moment
) -> Turn | None:
    """Carry out what was refused, by the right of the person whose badge came next (N3).

    Who is signed on stays so. None where nothing waits for a badge, or this is none.
    """
    waiting = tasks.badge_for(standing.state)
    asked = standing.step_up or (StepUp(task=waiting.word.value) if waiting else None)
    if asked is None or asked.again is not None:
        return None
    person = wearer(identified(look, look.read(event.text)))
    if person is None:
        return None
    event = unnamed(event)
    refused = tasks.forbidden(Word(asked.task), person) or switched_off(look, person, moment)
    if refused is not None:
        return Turn(
            standing=standing, said=refused, operator=operator, raw=event, entered="scanned"
        )
    lifted = replace(standing, step_up=None, blocked="")
    if waiting is not None and waiting.approved is not None:
        known = known_of(look, standing.state, operator, moment)
        done = waiting.approved(standing.state, known)
        lasting = person.operator_id if tasks.lends(done.state) else standing.approved_by
        return Turn(
            standing=replace(lifted, state=done.state, approved_by=lasting),
            said=done.said,
            operator=operator,
            command=done.command,
            approved_by=person.operator_id,
            raw=event,
            entered="scanned",
        )
    made = (
        taken_up(look, lifted, operator, asked.pick, moment, approver=person)
        if asked.pick
        else begun(look, lifted, operator, Word(asked.task), moment, approver=person)
    )
    return None if made is None else replace(made, raw=event, entered="scanned")


def settled(standing: Standing, operator: Operator) -> Standing:
    """Return the standing without what ended with its task: a lent right, a count."""
    if standing.recorded and not tasks.is_begun(standing.state):
        standing = replace(standing, recorded=0)
    task = tasks.task_of(standing.state)
    if standing.approved_by and tasks.forbidden(task, operator) is None:
        standing = replace(standing, approved_by="")
    return standing
