"""What an operation reads of the record, in its own transaction."""

from datetime import datetime
from decimal import Decimal
from typing import Protocol

from kiosk.domain.case import Case
from kiosk.domain.conflicts import Conflict, Resolved
from kiosk.domain.facts import (
    LocationDefined,
    OperationTypeDefined,
    Place,
    RuleDefined,
)
from kiosk.domain.ids import (
    EntryId,
    GroupId,
    LocationCode,
    LotId,
    OperatorId,
    PartNumber,
    ReceiptId,
    Subject,
    UnitId,
)
from kiosk.domain.journal import Entry
from kiosk.domain.labels import Label
from kiosk.domain.orders import Announced, Order
from kiosk.domain.people import Operator
from kiosk.domain.policy import Policies
from kiosk.domain.printing import Asked, Printed
from kiosk.domain.records import Build, LotRecord, PartRecord, Thing, UnitRecord
from kiosk.domain.rules.making import LotOrigin
from kiosk.domain.tracked import Obstacles


class Reads(Protocol):
    """The record as it stands, what the transaction itself appended included."""

    @property
    def policies(self) -> Policies: ...

    def unit(self, unit: UnitId) -> UnitRecord | None: ...

    def claimants(self, serial_key: str, scope: str) -> tuple[UnitRecord, ...]:
        """Return the units that claim a serial within a scope; the earliest first."""
        ...

    def part(self, number: PartNumber) -> PartRecord | None: ...

    def lot(self, lot: LotId) -> LotRecord | None: ...

    def build(self, unit: UnitId) -> Build | None: ...

    def location(self, code: LocationCode) -> LocationDefined | None: ...

    def inspections(self, item: Subject) -> tuple[tuple[str, Place], ...]:
        """Return the holds for inspection on a lot or counted part, each with its place."""
        ...

    def waiting_in(self, receipt: ReceiptId) -> tuple[tuple[Subject, Place], ...]:
        """Return what waits of a receipt: units, and lots and counted parts with their place."""
        ...

    def receipts_of(self, item: Subject, place: LocationCode) -> tuple[ReceiptId, ...]:
        """Return the receipts that what waits of a lot or counted part at a place came in."""
        ...

    @property
    def rules(self) -> tuple[RuleDefined, ...]:
        """The rules that are on and block actions, by code (P3)."""
        ...

    def lot_origin(self, lot: LotId) -> LotOrigin | None:
        """Return how a lot was made here last, else how it came; None where neither stands."""
        ...

    def operation_type(self, code: str) -> OperationTypeDefined | None: ...

    def obstacles(self, part: PartNumber, now: datetime) -> Obstacles:
        """Return what hinders a part from being tracked otherwise."""
        ...

    def numbered_stock(self) -> tuple[int, int, tuple[PartNumber, ...]]:
        """Return how many units and lots are in stock at all, and of which parts."""
        ...

    def order(self, number: str) -> Order | None:
        """Return an order with what came on each of its lines."""
        ...

    def is_announced(self, order: str, line: str, serial_key: str) -> Announced | None:
        """Return what the supplier said of one serial; None where it is not on the list."""
        ...

    def last_group(self, operator: OperatorId) -> tuple[Entry, ...]:
        """Return the operator's last group on this station that changed anything and stands."""
        ...

    def later(self, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        """Return the standing entries about the same subjects that sort after `entries`."""
        ...

    def balance(self, item: Subject, place: Place) -> Decimal:
        """Return how much of a lot or counted part is at a place."""
        ...

    def name_of(self, subject: Subject) -> str | None:
        """Return the serial, lot number or part number people know a subject by."""
        ...

    def known_by(self, code: str) -> tuple[Thing, ...]:
        """Return everything that `code` names already."""
        ...

    def last_label(self, subject: Subject) -> Label | None:
        """Return the label of `subject` queued last at this station, its copy the highest."""
        ...

    def printed(self, subject: Subject) -> tuple[Printed, ...]:
        """Return the labels of `subject` that this station queued, the newest first."""
        ...

    def asked(self) -> tuple[Asked, ...]:
        """Return the labels whose print is not known, the oldest first."""
        ...

    def about(self, subject: Subject) -> tuple[Entry, ...]:
        """Return the standing entries about `subject` in their order."""
        ...

    def group_of(self, group: GroupId) -> tuple[Entry, ...]:
        """Return the entries of a group in their order."""
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

    def decisions(self, conflict: str) -> tuple[EntryId, ...]:
        """Return the entries that decided a conflict and were not taken back, in their order."""
        ...

    def person(self, operator: OperatorId) -> Operator | None: ...
