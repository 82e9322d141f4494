"""The ports of the session: the record it reads and writes."""

from collections.abc import Callable, Mapping
from typing import Protocol, TypeVar

from kiosk.domain.codes.code import Code
from kiosk.domain.ids import LotId, PartNumber, Subject, UnitId
from kiosk.domain.people import Operator
from kiosk.domain.policy import Policies
from kiosk.domain.printing import Asked, Printed
from kiosk.domain.records import Build, LotRecord, PartRecord, Thing, UnitRecord
from kiosk.operations.ports import Acting, Tx

T = TypeVar("T")


class Look(Protocol):
    """One read transaction."""

    @property
    def policies(self) -> Policies: ...

    def read(self, text: str) -> Code:
        """Return what a scanned or typed text says, taught labels included; never raises."""
        ...

    def identify(self, code: Code) -> tuple[Thing, ...]:
        """Return every record that carries a code, exactly."""
        ...

    def unit(self, unit: UnitId) -> UnitRecord | None: ...

    def lot(self, lot: LotId) -> LotRecord | None: ...

    def part(self, number: PartNumber) -> PartRecord | None: ...

    def build(self, unit: UnitId) -> Build | None: ...

    def person(self, operator: str) -> Operator | None: ...

    def printed(self, subject: Subject) -> tuple[Printed, ...]:
        """Return the labels a thing has, had or is owed, the newest first."""
        ...

    def asked(self) -> tuple[Asked, ...]:
        """Return the labels whose print is not known, the oldest first."""
        ...

    def name_of(self, subject: Subject) -> str | None:
        """Return the serial, lot number or code people know a subject by."""
        ...

    @property
    def templates(self) -> Mapping[str, tuple[str, ...]]:
        """The names of the label templates there are, by the kind of thing they are for."""
        ...

    def people(self) -> tuple[Operator, ...]:
        """Return the people who may sign on by name and PIN, by name."""
        ...


class Record(Protocol):
    """The record of this station, whichever thread owns it."""

    def look(self, ask: Callable[[Look], T]) -> T:
        """Ask within one read transaction."""
        ...

    def write(self, acting: Acting, job: Callable[[Tx], T]) -> T:
        """Run a job in one write transaction, and return when it is durable.

        Raises:
            NotSavedError: nothing of it was saved; the record is as before.
        """
        ...

    def load_session(self) -> str | None:
        """Return what was last saved of the session."""
        ...


class NotSavedError(Exception):
    """The record did not take a transaction; the text says why."""
