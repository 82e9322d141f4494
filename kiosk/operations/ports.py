"""The ports of the operations: what a transaction reads and appends."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Protocol

from kiosk.domain.case import Case
from kiosk.domain.conflicts import Conflict, Resolved
from kiosk.domain.facts import Fact, LocationDefined, OperationTypeDefined, Place
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
from kiosk.domain.journal import Entry, ScanEvidence
from kiosk.domain.label_template import Template
from kiosk.domain.labels import Label, TemplateId
from kiosk.domain.link import Link
from kiosk.domain.listing import ListLine
from kiosk.domain.messages import Arg, Refusal, Said
from kiosk.domain.orders import Announced, Order
from kiosk.domain.people import Operator
from kiosk.domain.policy import Policies
from kiosk.domain.printing import Asked, Printed, PrintState
from kiosk.domain.records import Build, LotRecord, PartRecord, Thing, UnitRecord
from kiosk.domain.rules.allotment import Sharing
from kiosk.domain.rules.operation import SAFE_USES, Uses
from kiosk.domain.tracked import Obstacles
from kiosk.operations.number_ports import NumberSource


@dataclass(frozen=True, slots=True)
class Recorded:
    """What a transaction put on record.

    Attributes:
        entry: the id of the action's main entry.
        args: facts learnt on the way, for the words that tell of it.
        instead: other words that tell of it than those that the workflow chose.
    """

    entry: EntryId
    args: tuple[tuple[str, Arg], ...] = ()
    instead: Said | None = None


Verdict = Recorded | Refusal


@dataclass(frozen=True, slots=True)
class Number:
    """A running number that nothing else draws, here or at another station (R9).

    Attributes:
        prefix: empty for one of the series that was asked for; else the station's own: the block
            that central gave is used up, and the number is one of this station alone.
    """

    seq: int
    prefix: str = ""

    @property
    def own(self) -> str:
        """The number that a station alone makes; no scheme's."""
        return f"{self.prefix}-{self.seq:06d}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Acting:
    """Who acts, how, and where: the same for every entry of a transaction."""

    actor: str
    evidence: ScanEvidence | None
    here: LocationCode
    approved_by: str | None = None
    uses: Uses = SAFE_USES
    """the operation types that the station's tasks are"""
    lifted: bool = False
    """a supervisor let the input pass that led here, though a rule had refused it (N3)"""


class Tx(NumberSource, Protocol):
    """One open write transaction: reads see what it appended, and all of it commits or none."""

    @property
    def now(self) -> datetime:
        """The wall clock, in the plant's zone."""
        ...

    @property
    def operator(self) -> OperatorId:
        """Who acts."""
        ...

    @property
    def here(self) -> LocationCode:
        """The station's own location."""
        ...

    @property
    def link(self) -> Link:
        """How this station stands with the central database."""
        ...

    @property
    def sharing(self) -> Sharing:
        """Which locations a station keeps for itself, and whether that binds this one now."""
        ...

    @property
    def lifted(self) -> bool:
        """Whether a supervisor let this very command pass, though a rule had refused it."""
        ...

    @property
    def uses(self) -> Uses:
        """The operation types that the station's tasks are."""
        ...

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

    def next_number(self, series: str, part: PartNumber) -> Number:
        """Return the next number of a series, for `part`, and use it up."""
        ...

    def new_unit(self) -> UnitId: ...

    def template(self, template: TemplateId) -> Template: ...

    @property
    def templates(self) -> Mapping[TemplateId, Template]: ...

    @property
    def appended(self) -> int:
        """How many entries this transaction has appended."""
        ...

    def append(self, fact: Fact) -> EntryId:
        """Seal `fact` as an entry of this transaction's group, and fold it."""
        ...

    def save_session(self, content: str) -> None:
        """Store where the operator stands, in the transaction that brought them there."""
        ...

    def save_list(self, list_id: str, lines: tuple[ListLine, ...]) -> None:
        """Keep the list of serials that is being received, in place of the one before."""
        ...

    def spool(self, label: Label, subject: str) -> None:
        """Queue a label for the printer, in this transaction."""
        ...

    def unspool(self, group: GroupId, subject: Subject) -> None:
        """Take a label that a group queued out of the queue, where no printer has begun it."""
        ...

    def last_label(self, subject: Subject) -> Label | None:
        """Return the label of `subject` queued last at this station, its copy the highest."""
        ...

    def printed(self, subject: Subject) -> tuple[Printed, ...]:
        """Return the labels of `subject` that this station queued, the newest first."""
        ...

    def verify_label(self, subject: Subject, copy: int = 0) -> int:
        """Note that a label was scanned, and return its copy; 0 where none could have been.

        Args:
            subject: what wears it.
            copy: which one was asked for; 0 for the newest, if that was not verified yet.
        """
        ...

    def asked(self) -> tuple[Asked, ...]:
        """Return the labels whose print is not known, the oldest first."""
        ...

    def settle_label(self, job: int, state: PrintState) -> None:
        """Note what a person decided of a label."""
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

    @property
    def group(self) -> GroupId: ...
