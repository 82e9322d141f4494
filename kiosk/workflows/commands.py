"""What a step asks to be put on record; each is carried out in one transaction."""

from dataclasses import dataclass
from decimal import Decimal

from kiosk.domain.ids import LocationCode, PartNumber, ReceiptId, RunId, Subject, UnitId
from kiosk.workflows.carried import NO_ORIGIN, Draw, Origin
from kiosk.workflows.commands_codes import ForgetLabel, LinkBarcode, TeachLabel
from kiosk.workflows.commands_labels import (
    AnswerPrint,
    HoldSwapped,
    PrintLabel,
    PrintLabels,
    VerifyLabel,
)
from kiosk.workflows.commands_list import ReadList
from kiosk.workflows.commands_orders import CloseOrderLine
from kiosk.workflows.decide_states import Decide
from kiosk.workflows.inspect_states import Inspect, InspectReceipt
from kiosk.workflows.leaving_states import Archive, Renumber
from kiosk.workflows.make_lot_states import MakeLot
from kiosk.workflows.move_states import MoveStock
from kiosk.workflows.newest_states import TellNewest
from kiosk.workflows.tracking_states import AssignLot, AssignUnits, SwitchTracking

FieldTexts = tuple[tuple[str, str], ...]
"""What the supplier's label said besides: (field of `Label`, text)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveUnit:
    """Receive one unit by the maker's serial, of a batch `lot` that may be empty.

    `rejected` puts it on hold at once.
    """

    unit: UnitId
    part_number: PartNumber
    serial: str
    location: LocationCode
    receipt: ReceiptId
    number: int
    rejected: bool
    label: FieldTexts = ()
    origin: Origin = NO_ORIGIN
    lot: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveListed:
    """Receive all units of a list that was checked; the session knows them by `list_id`."""

    list_id: str
    units: tuple[ReceiveUnit, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerateUnits:
    """Receive `count` units under numbers from the part's scheme; `number` is the first line."""

    part_number: PartNumber
    count: int
    location: LocationCode
    receipt: ReceiptId
    number: int
    origin: Origin = NO_ORIGIN
    lot: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveLot:
    """Receive a quantity of a lot; without a lot number one is made from the part's pattern.

    `instead` takes the operator's last receipt of it back in the same group. `rejected` puts it
    in quarantine, on hold.
    """

    part_number: PartNumber
    lot_number: str | None
    quantity: Decimal
    location: LocationCode
    receipt: ReceiptId
    instead: bool = False
    label: FieldTexts = ()
    origin: Origin = NO_ORIGIN
    rejected: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveStock:
    """Receive a count of an untracked part; `rejected` puts it in quarantine, on hold."""

    part_number: PartNumber
    quantity: Decimal
    location: LocationCode
    receipt: ReceiptId
    label: FieldTexts = ()
    origin: Origin = NO_ORIGIN
    rejected: bool = False
    batch: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostReceipt:
    """Close a receipt of `received` entries, of `expected` where that was said; else 0."""

    receipt: ReceiptId
    received: int
    expected: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StartRun:
    """Start a run for one unit; without a serial one is generated."""

    run: RunId
    unit: UnitId
    part_number: PartNumber
    serial: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class InstallUnit:
    """Put a serialised component into the parent's line."""

    parent: UnitId
    unit: UnitId
    line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InstallLot:
    """Take a quantity of a lot into the parent's line; `instead` corrects the last taking."""

    parent: UnitId
    lot: Subject
    line: str
    location: LocationCode
    quantity: Decimal
    instead: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class InstallLots:
    """Take from several lots of one part into the parent's line, in their order (I6)."""

    parent: UnitId
    line: str
    draws: tuple[Draw, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class InstallStock:
    """Take a count of an untracked part into the parent's line, even if the book shows less.

    `old` takes what a part that is tracked by now still has without a number, and no more.
    """

    parent: UnitId
    part_number: PartNumber
    line: str
    location: LocationCode
    quantity: Decimal
    old: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Remove:
    """Take a component out of the parent's line, to stock, hold or scrap."""

    parent: UnitId
    item: Subject
    line: str
    quantity: Decimal
    disposition: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CompleteRun:
    """Close the parent's run; the unit becomes available at the station."""

    parent: UnitId


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoLast:
    """Reverse the operator's own last group."""


Command = (
    ReceiveUnit
    | GenerateUnits
    | ReadList
    | ReceiveListed
    | ReceiveLot
    | ReceiveStock
    | PostReceipt
    | CloseOrderLine
    | StartRun
    | MakeLot
    | InstallUnit
    | InstallLot
    | InstallLots
    | InstallStock
    | Remove
    | MoveStock
    | Inspect
    | InspectReceipt
    | CompleteRun
    | PrintLabel
    | PrintLabels
    | VerifyLabel
    | HoldSwapped
    | AnswerPrint
    | LinkBarcode
    | TeachLabel
    | ForgetLabel
    | Decide
    | SwitchTracking
    | AssignUnits
    | AssignLot
    | Archive
    | Renumber
    | TellNewest
    | UndoLast
)
