"""People: who may sign on at a station, and what their role lets them do."""

from dataclasses import dataclass, field
from datetime import date
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
        pin: the hash of the person's PIN (kiosk.domain.pin); empty for one without.
        access_until: the last day, of the plant's zone, on which the person may sign on.
    """

    operator_id: OperatorId
    badge: str
    name: str
    role: Role
    pin: str = field(default="", repr=False)
    access_until: date | None = None

    def access_ended(self, today: date) -> bool:
        """Tell whether the badge is switched off by `today`, a day of the plant's zone."""
        return self.access_until is not None and today > self.access_until
