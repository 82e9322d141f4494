"""The ports of the operations: what a transaction reads and appends."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.domain.blocking import RulePlugin
from kiosk.domain.facts import Fact
from kiosk.domain.ids import (
    EntryId,
    GroupId,
    LocationCode,
    OperatorId,
    PartNumber,
    Subject,
    UnitId,
)
from kiosk.domain.journal import ScanEvidence
from kiosk.domain.label_template import Template
from kiosk.domain.labels import Label, TemplateId
from kiosk.domain.link import Link
from kiosk.domain.listing import ListLine
from kiosk.domain.messages import Arg, Refusal, Said
from kiosk.domain.pattern import MOST_COUNTED
from kiosk.domain.printing import PrintState
from kiosk.domain.rules.allotment import Sharing
from kiosk.domain.rules.operation import SAFE_USES, Uses
from kiosk.operations.number_ports import NumberSource
from kiosk.operations.reads import Reads


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
    lifted: tuple[str, ...] = ()
    """codes of the refusals that a supervisor lets the input pass that led here (N3)"""
    told: tuple[str, ...] = ()
    """the rules of the plant that were let pass with it, as `blocking.told` gave them"""


class Tx(NumberSource, Reads, Protocol):
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

    def lifts(self, code: str) -> bool:
        """Whether a supervisor, who was shown the refusal `code`, lets this very command pass."""
        ...

    @property
    def told(self) -> tuple[str, ...]:
        """The rules of the plant that a supervisor lets pass for this very command."""
        ...

    @property
    def rule_plugins(self) -> tuple[RulePlugin, ...]:
        """Programs of the plant's own that block actions, in their order (P3)."""
        ...

    @property
    def uses(self) -> Uses:
        """The operation types that the station's tasks are."""
        ...

    def next_number(self, series: str, part: PartNumber, most: int = MOST_COUNTED) -> Number:
        """Return the next number of a series, for `part`, and use it up.

        One that is more than `most` is no number of the series: it is not used up.
        """
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

    def verify_label(self, subject: Subject, copy: int = 0) -> int:
        """Note that a label was scanned, and return its copy; 0 where none could have been.

        Args:
            subject: what wears it.
            copy: which one was asked for; 0 for the newest, if that was not verified yet.
        """
        ...

    def settle_label(self, job: int, state: PrintState) -> None:
        """Note what a person decided of a label."""
        ...

    @property
    def group(self) -> GroupId: ...
