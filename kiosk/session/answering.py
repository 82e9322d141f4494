"""From what was done to what is answered: the verdict in words, and the screen that is up."""

from dataclasses import dataclass, replace

from kiosk.domain.codes.code import OwnLot, OwnUnit
from kiosk.domain.ids import EntryId, LotId, Subject, UnitId, subject_key, subject_kind
from kiosk.domain.messages import Said
from kiosk.domain.people import Operator
from kiosk.domain.records import Thing
from kiosk.session import locked
from kiosk.session.answer import Answer
from kiosk.session.labelling import templates_of
from kiosk.session.parking import left_named
from kiosk.session.ports import Look
from kiosk.session.saved import Standing
from kiosk.session.speech import spoken
from kiosk.session.stepping import in_view
from kiosk.session.turning import Moment, Turn, known_of
from kiosk.workflows import tasks
from kiosk.workflows.screens import LockScreen, Screen, Shown, screen_of


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a turn: what to say, where the operator stands now, what was recorded."""

    said: Said
    standing: Standing
    entry: EntryId | None


def answered(made: Turn, done: Done, moment: Moment, look: Look) -> Answer:
    """Return the answer to a turn that is durable."""
    standing = done.standing
    operator = look.person(standing.operator) if standing.operator else None
    headline, text = spoken(done.said, look.policies["time_zone"])
    seq = look.seq_of(done.entry) if done.entry is not None else 0
    return Answer(
        said=done.said,
        entry=done.entry,
        confidence=_confidence(look, seq),
        screen=_screen(look, made, done, operator, moment),
        headline=headline,
        text=text,
        seq=seq,
    )


def _confidence(look: Look, seq: int) -> str | None:
    """Return how sure it is that what was recorded is known to all; None for nothing."""
    if not seq:
        return None
    return "confirmed" if seq <= look.link.confirmed else "saved"


def _screen(
    look: Look, made: Turn, done: Done, operator: Operator | None, moment: Moment
) -> Screen:
    standing = done.standing
    parked = tuple(left_named(look, each) for each in standing.parked)
    if operator is None:
        return LockScreen(said=done.said, prompt=locked.prompt(look, standing), parked=parked)
    known = known_of(look, standing.state, operator, moment)
    known = replace(known, templates=templates_of(look, standing.state))
    shown = Shown(
        said=done.said,
        prompt=tasks.prompt(standing.state, known),
        things=made.things or _in_sight(look, standing),
        choosing=bool(standing.choice),
        parked=parked,
    )
    return screen_of(standing.state, known, shown)


def _in_sight(look: Look, standing: Standing) -> tuple[Thing, ...]:
    """Return what was in sight before this turn: matches to pick from, or the thing in hand."""
    if standing.choice:
        return in_view(look, standing.state, look.read(standing.choice))
    key = subject_key(Subject(standing.in_hand))
    match subject_kind(Subject(standing.in_hand)):
        case "unit":
            return look.identify(OwnUnit(UnitId(key)))
        case "lot":
            return look.identify(OwnLot(LotId(key)))
        case _:
            return ()
