"""What a step answers: the state to be in, what to say, and the command to put on record."""

from dataclasses import dataclass

from kiosk.domain.messages import Said
from kiosk.workflows.commands import Command
from kiosk.workflows.states import State


@dataclass(frozen=True, slots=True)
class Step:
    """Where the operator stands next, if the command (when there is one) is recorded.

    Attributes:
        said: completed with what the transaction learnt, when there is a command. A refusal
            (tone STOP) is recorded by the session and leaves the operator where they were.
    """

    state: State
    said: Said
    command: Command | None = None
