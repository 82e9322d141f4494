"""Where the operator stands, as it is stored with each step and read after a restart (O6)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import get_args

import msgspec

from kiosk.workflows.states import Home, State

MOST_PARKED = 50
"""More than a station leaves open in a month; each is stored again with every step."""

MOST_UNDONE = 5

_STATES: Mapping[str, type[State]] = {each.__name__: each for each in get_args(State)}


HOME = Home()


@dataclass(frozen=True, slots=True, kw_only=True)
class Parked:
    """Unfinished work: who left it, where it stood, and how much was recorded in it."""

    who: str
    state: State
    recorded: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """An input that was refused, as it came.

    Attributes:
        kind: `scan`, `key` or `tap`.
        text: of a key; the name of a tap; of a scan in hexadecimal of its UTF-8.
        raw: the bytes of a scan, in hexadecimal.
    """

    kind: str
    text: str
    argument: str = ""
    raw: str = ""
    symbology: str | None = None
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepUp:
    """What was refused for lack of a right, and waits for the badge of one who has it (N3).

    Attributes:
        task: the command word of the task.
        pick: which parked work was to be taken up, 1 for the newest; 0 to begin afresh.
        again: the input within the task that a supervisor may let pass; None for the task.
        lifted: codes of the refusals of that input that were shown, which a badge now lifts.
        told: the rules of the plant that a badge now lifts for it, as `blocking.told` gives them.
    """

    task: str
    pick: int = 0
    again: Again | None = None
    lifted: tuple[str, ...] = ()
    told: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tries:
    """Wrong PINs of one person since the last right one.

    Attributes:
        until_us: when a PIN that was closed opens again, microseconds since 1970; 0 while open.
    """

    person: str
    wrong: int = 0
    until_us: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The session between two inputs.

    Attributes:
        operator: who is signed on; "" while locked.
        held_by: whose work stands here while the kiosk is locked for being idle; else "".
        typing: a code is being typed; `typed` is its first entry, "" until there is one.
        undo: the last groups of this operator and the state each was recorded in.
        recorded: what the work at hand has put on record so far.
        parked: unfinished work, the newest last.
        choice: the scan that matched several things, until one is picked; else "".
        unknown: the scan that nothing is known by, to be taught or linked; else "".
        in_hand: the unit or lot that was looked up last; else "".
        blocked: the code of a refusal that waits for a button or a supervisor; else "".
        step_up: the refusal that the very next badge may lift.
        approved_by: who lent the right to the task that goes on; "" where none was lent.
        pin_of: who was chosen to sign on and is asked for the PIN; else "".
        tries: wrong PINs, by person.
    """

    operator: str = ""
    held_by: str = ""
    state: State = HOME
    typing: bool = False
    typed: str = ""
    undo: tuple[tuple[str, State], ...] = ()
    recorded: int = 0
    parked: tuple[Parked, ...] = ()
    choice: str = ""
    unknown: str = ""
    in_hand: str = ""
    blocked: str = ""
    step_up: StepUp | None = None
    approved_by: str = ""
    pin_of: str = ""
    tries: tuple[Tries, ...] = ()


def write(standing: Standing) -> str:
    """Return a standing as JSON text."""
    content = {
        "operator": standing.operator,
        "held_by": standing.held_by,
        "state": _tagged(standing.state),
        "typing": standing.typing,
        "typed": standing.typed,
        "undo": [(group, _tagged(state)) for group, state in standing.undo],
        "recorded": standing.recorded,
        "parked": [(each.who, _tagged(each.state), each.recorded) for each in standing.parked],
        "choice": standing.choice,
        "unknown": standing.unknown,
        "in_hand": standing.in_hand,
        "blocked": standing.blocked,
        "step_up": standing.step_up,
        "approved_by": standing.approved_by,
        "pin_of": standing.pin_of,
        "tries": standing.tries,
    }
    return msgspec.json.encode(content).decode()


def _tagged(state: State) -> dict[str, object]:
    return {"task": type(state).__name__, "with": state}


class _Tagged(msgspec.Struct):
    task: str
    content: msgspec.Raw = msgspec.field(name="with")


class _Left(msgspec.Struct, array_like=True):
    who: str
    state: _Tagged
    recorded: int = 0


class _Stored(msgspec.Struct):
    operator: str
    state: _Tagged
    typing: bool
    typed: str
    undo: list[tuple[str, _Tagged]]
    parked: list[_Left]
    held_by: str = ""
    recorded: int = 0
    choice: str = ""
    unknown: str = ""
    in_hand: str = ""
    blocked: str = ""
    step_up: StepUp | None = None
    approved_by: str = ""
    pin_of: str = ""
    tries: tuple[Tries, ...] = ()


def read(text: str | None) -> Standing:
    """Return the standing that `text` holds.

    One that cannot be read (of another version) falls back: a state to Home, the rest to locked.
    """
    if text is None:
        return Standing()
    try:
        stored = msgspec.json.decode(text, type=_Stored)
    except msgspec.DecodeError:
        return Standing()
    return Standing(
        operator=stored.operator,
        held_by=stored.held_by,
        state=_state(stored.state),
        typing=stored.typing,
        typed=stored.typed,
        undo=tuple((group, _state(tagged)) for group, tagged in stored.undo),
        recorded=stored.recorded,
        parked=tuple(_parked(each) for each in stored.parked),
        choice=stored.choice,
        unknown=stored.unknown,
        in_hand=stored.in_hand,
        blocked=stored.blocked,
        step_up=stored.step_up,
        approved_by=stored.approved_by,
        pin_of=stored.pin_of,
        tries=stored.tries,
    )


def _parked(left: _Left) -> Parked:
    return Parked(who=left.who, state=_state(left.state), recorded=left.recorded)


def _state(tagged: _Tagged) -> State:
    kind = _STATES.get(tagged.task)
    if kind is None:
        return Home()
    try:
        return msgspec.json.decode(tagged.content, type=kind)
    except msgspec.DecodeError:
        return Home()
