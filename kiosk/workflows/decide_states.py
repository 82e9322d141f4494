"""States of deciding a conflict, and what a decision puts on record."""

from dataclasses import dataclass

from kiosk.domain.conflicts import Choice
from kiosk.domain.ids import NO_SUBJECT, Subject
from kiosk.workflows.step import Needs


@dataclass(frozen=True, slots=True, kw_only=True)
class Decide:
    """Resolve a conflict, with the corrections its choice asks for.

    Attributes:
        target: the unit, parent, lot or location that was scanned for the choice; "" for none.
        value: a number read from the thing, a count, or the entry whose reading is right.
        reason: in the words of who decides.
    """

    conflict: str
    choice: Choice
    target: Subject
    value: str
    reason: str


@dataclass(frozen=True, slots=True)
class DecideList:
    """Shows the open conflicts, the oldest first; waits for one of them or a thing in one."""

    @property
    def needs(self) -> Needs:
        return Needs(conflicts=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideChoice:
    """One conflict lies open with its evidence; waits for a choice, or a scan that decides.

    Attributes:
        target: the one of two units that is in hand, once its label was scanned.
    """

    conflict: str
    target: Subject = NO_SUBJECT

    @property
    def needs(self) -> Needs:
        return Needs(conflict=self.conflict, item=self.target)


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideThing:
    """A choice was made that only the thing itself can tell more of; waits for its scan."""

    conflict: str
    choice: Choice

    @property
    def needs(self) -> Needs:
        return Needs(conflict=self.conflict)


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideValue:
    """Waits for a number: a serial, a lot number or a count; or which reading is right.

    Attributes:
        typed: a serial or lot number as it was entered the first time; "" before that.
    """

    conflict: str
    choice: Choice
    target: Subject = NO_SUBJECT
    typed: str = ""

    @property
    def needs(self) -> Needs:
        return Needs(conflict=self.conflict, item=self.target)


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideReason:
    """What will happen was told; waits for the reason, which decides it."""

    conflict: str
    choice: Choice
    target: Subject = NO_SUBJECT
    value: str = ""

    @property
    def needs(self) -> Needs:
        return Needs(conflict=self.conflict, item=self.target)


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideBadge:
    """All is said by one who may not decide; waits for a supervisor's badge."""

    conflict: str
    choice: Choice
    target: Subject
    value: str
    reason: str

    @property
    def needs(self) -> Needs:
        return Needs(conflict=self.conflict, item=self.target)

    @property
    def decision(self) -> Decide:
        """What the badge puts on record."""
        return Decide(
            conflict=self.conflict,
            choice=self.choice,
            target=self.target,
            value=self.value,
            reason=self.reason,
        )


Deciding = DecideList | DecideChoice | DecideThing | DecideValue | DecideReason | DecideBadge
