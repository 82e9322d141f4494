"""What a task is: a word that starts it, its states, who may, and how it answers."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.messages import Refusal, Said
from kiosk.domain.people import Role
from kiosk.workflows.outcome import Step
from kiosk.workflows.step import Input, Known


def _never(_state: object) -> bool:
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One task; its module in this package makes it, `tasks.ALL` lists it.

    Attributes:
        word: what starts it, and what work that is left in it is called by.
        states: the types of state an operator can be in; each belongs to one task only.
        step: answers an input in one of those states.
        prompt: asks for what such a state waits for.
        start: None where the task is begun in another way than by its word.
        role: who may do it, besides a supervisor; None for everybody.
        anybody_looks: begun by anybody; what takes the right comes later in it.
        unfinished: whether something would be lost if a state of it were left.
        badge: states that wait for the badge of one who has the right (N3).
        approved: goes on from such a state once the badge came; None where there is none.
        lasting: states in which a right goes on that such a badge lent.
    """

    word: Word
    states: tuple[type, ...]
    step: Callable[[Any, Input, Known], Step]
    prompt: Callable[[Any, Known], Said]
    start: Callable[[Known], Step | Refusal] | None = None
    role: Role | None = None
    anybody_looks: bool = False
    unfinished: Callable[[Any], bool] = _never
    badge: tuple[type, ...] = ()
    approved: Callable[[Any, Known], Step] | None = None
    lasting: tuple[type, ...] = ()
