"""The ports of the session: the record it reads and writes."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Protocol, TypeVar

from kiosk.domain.case import Case
from kiosk.domain.codes.code import Code
from kiosk.domain.conflicts import Conflict, Resolved
from kiosk.domain.facts import LocationDefined, OperationTypeDefined, RuleDefined
from kiosk.domain.ids import EntryId, LocationCode, LotId, PartNumber, Subject, UnitId
from kiosk.domain.link import Frozen, Link
from kiosk.domain.listing import ListLine
from kiosk.domain.messages import Said
from kiosk.domain.orders import Announced, Order
from kiosk.domain.people import Operator
from kiosk.domain.policy import Policies
from kiosk.domain.printing import Asked, Printed
from kiosk.domain.records import Build, LotRecord, PartRecord, Thing, UnitRecord
from kiosk.domain.rules.allotment import Sharing
from kiosk.domain.rules.candidates import Candidates
from kiosk.domain.rules.making import LotOrigin
from kiosk.domain.rules.newest import Told
from kiosk.domain.tracked import Obstacles
from kiosk.operations.ports import Acting, Tx

T = TypeVar("T")


class Look(Told, Protocol):
    """One read transaction."""

    @property
    def link(self) -> Link:
        """How this station stands with the central database."""
        ...

    @property
    def sharing(self) -> Sharing:
        """Which locations a station keeps for itself, and whether that binds this one now."""
        ...

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

    def obstacles(self, part: PartNumber, now: datetime) -> Obstacles:
        """Return what hinders a part from being tracked otherwise."""
        ...

    def bearing(self, code: Code, *, known: bool) -> tuple[Thing, ...]:
        """Return what bears a code's text as its batch; unless `known`, bore it as its serial."""
        ...

    @property
    def rules(self) -> tuple[RuleDefined, ...]:
        """The rules that are on and block actions, by code (P3)."""
        ...

    def lot_origin(self, lot: LotId) -> LotOrigin | None:
        """Return how a lot was made here last, else how it came; None where neither stands."""
        ...

    def operation_type(self, code: str) -> OperationTypeDefined | None: ...

    def order(self, number: str) -> Order | None:
        """Return an order with what came on each of its lines."""
        ...

    def announced(self, order: str, line: str = "") -> tuple[Announced, ...]:
        """Return what the supplier said would come for a line, "" for all, and whether it did."""
        ...

    def is_announced(self, order: str, line: str, serial_key: str) -> Announced | None:
        """Return what the supplier said of one serial; None where it is not on the list."""
        ...

    def found_on(self, order: str, line: str) -> int:
        """Return how many of the serials that were announced for a line came on it."""
        ...

    def unannounced(self, order: str) -> tuple[tuple[str, str], ...]:
        """Return (line, serial) of what came on lines with a list, and was not on it."""
        ...

    def candidates(self, part: PartNumber) -> Candidates:
        """Return the lots of a part that lie somewhere; none where any of them may be taken."""
        ...

    def location(self, code: LocationCode) -> LocationDefined | None: ...

    def person(self, operator: str) -> Operator | None: ...

    def printed(self, subject: Subject) -> tuple[Printed, ...]:
        """Return the labels a thing has, had or is owed, the newest first."""
        ...

    def asked(self) -> tuple[Asked, ...]:
        """Return the labels whose print is not known, the oldest first."""
        ...

    def seq_of(self, entry: EntryId) -> int:
        """Return an own entry's number in this station's chain; 0 for what is none."""
        ...

    def name_of(self, subject: Subject) -> str | None:
        """Return the serial, lot number or code people know a subject by."""
        ...

    @property
    def templates(self) -> Mapping[str, tuple[str, ...]]:
        """The names of the label templates there are, by the kind of thing they are for."""
        ...

    def conflicts(self) -> tuple[Conflict, ...]:
        """Return the open conflicts, the oldest first."""
        ...

    def case(self, conflict: str) -> Case | None:
        """Return a conflict with its evidence, decided or not; None where nothing conflicts."""
        ...

    def resolved(self, conflict: str) -> Resolved | None:
        """Return the last decision of a conflict, also where entries no longer make it."""
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

    def load_list(self, list_id: str) -> tuple[ListLine, ...]:
        """Return the lines of the list that was kept last; none where it is another one."""
        ...

    @property
    def station_name(self) -> str:
        """What people call this station."""
        ...

    @property
    def seat(self) -> str:
        """What central calls this station; its own name where it never enrolled."""
        ...

    def frozen(self) -> Frozen | None:
        """Return why nothing is recorded; None where it is."""
        ...

    def go_on(self, acting: Acting) -> EntryId | None:
        """Go on by the word of a person who knows that no other copy of this record is at work.

        A record that moved goes on as it is; one that was put back, or was worked with after
        that, as a new station, which is an entry. Where the word is not enough, and central must
        be asked, it stays frozen.
        """
        ...


class NotSavedError(Exception):
    """The record did not take a transaction; the text says why."""


class RefusedLateError(Exception):
    """An operation refused after it had appended; its transaction is rolled back."""

    def __init__(self, refusal: Said) -> None:
        super().__init__(refusal.key)
        self.refusal = refusal


class StationFrozenError(Exception):
    """Nothing is recorded here until a person has decided how this station goes on."""

    def __init__(self, frozen: Frozen) -> None:
        """Say what a person at a shell can do."""
        super().__init__(
            f"K420: this station is frozen ({frozen.value}) and records nothing. "
            "Its screen says what to do; or run `kiosk continue`."
        )
        self.frozen = frozen
