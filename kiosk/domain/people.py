"""People: who may sign on at a station, and what their role lets them do."""

from dataclasses import dataclass
from enum import Enum

from kiosk.domain.ids import OperatorId


class Role(Enum):
    """What a person may do; a supervisor may do all."""

    OPERATOR = "operator"
    CLERK = "clerk"
    SUPERVISOR = "supervisor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Operator:
    """A person with a badge.

    Attributes:
        operator_id: what the journal holds; the badge's text.
        badge: what the badge says when it is scanned.
    """

    operator_id: OperatorId
    badge: str
    name: str
    role: Role
