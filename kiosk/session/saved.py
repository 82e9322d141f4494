"""Where the operator stands, as it is stored with each step and read after a restart (O6)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import get_args

import msgspec

from kiosk.workflows.states import Home, State

MOST_PARKED = 5
MOST_UNDONE = 5

_STATES: Mapping[str, type[State]] = {each.__name__: each for each in get_args(State)}


HOME = Home()


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The session between two inputs.

    Attributes:
        operator: who is signed on; "" while locked.
        typing: a code is being typed; `typed` is its first entry, "" until there is one.
        undo: the last groups of this operator and the state each was recorded in.
        parked: unfinished work, the newest last, by who left it.
        choice: the scan that matched several things, until one is picked; else "".
        blocked: the code of a refusal that waits for a button or a supervisor; else "".
    """

    operator: str = ""
    state: State = HOME
    typing: bool = False
    typed: str = ""
    undo: tuple[tuple[str, State], ...] = ()
    parked: tuple[tuple[str, State], ...] = ()
    choice: str = ""
    blocked: str = ""


def write(standing: Standing) -> str:
    """Return a standing as JSON text."""
    content = {
        "operator": standing.operator,
        "state": _tagged(standing.state),
        "typing": standing.typing,
        "typed": standing.typed,
        "undo": [(group, _tagged(state)) for group, state in standing.undo],
        "parked": [(who, _tagged(state)) for who, state in standing.parked],
        "choice": standing.choice,
        "blocked": standing.blocked,
    }
    return msgspec.json.encode(content).decode()


def _tagged(state: State) -> dict[str, object]:
    return {"task": type(state).__name__, "with": state}


class _Tagged(msgspec.Struct):
    task: str
    content: msgspec.Raw = msgspec.field(name="with")


class _Stored(msgspec.Struct):
    operator: str
    state: _Tagged
    typing: bool
    typed: str
    undo: list[tuple[str, _Tagged]]
    parked: list[tuple[str, _Tagged]]
    choice: str = ""
    blocked: str = ""


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
        state=_state(stored.state),
        typing=stored.typing,
        typed=stored.typed,
        undo=tuple((group, _state(tagged)) for group, tagged in stored.undo),
        parked=tuple((who, _state(tagged)) for who, tagged in stored.parked),
        choice=stored.choice,
        blocked=stored.blocked,
    )


def _state(tagged: _Tagged) -> State:
    kind = _STATES.get(tagged.task)
    if kind is None:
        return Home()
    try:
        return msgspec.json.decode(tagged.content, type=kind)
    except msgspec.DecodeError:
        return Home()
