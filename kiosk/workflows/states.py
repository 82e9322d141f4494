"""Every state an operator can be in: one frozen type each, complete, and stored with each step."""

from dataclasses import dataclass
from decimal import Decimal

from kiosk.domain.ids import PartNumber, ReceiptId, Subject, UnitId
from kiosk.workflows.carried import NO_LABEL, FromLabel, Line, Taken
from kiosk.workflows.decide_states import (
    DecideBadge,
    DecideChoice,
    DecideList,
    DecideReason,
    DecideThing,
    DecideValue,
)
from kiosk.workflows.move_states import MoveItem, MoveQuantity, MoveSource, MoveTo
from kiosk.workflows.print_states import PrintBack, PrintItem, PrintReady, PrintReason
from kiosk.workflows.states_build import BuildItem, BuildNumber
from kiosk.workflows.states_codes import LinkCode, LinkThing, Teaching, TeachSample
from kiosk.workflows.step import NOTHING, Needs


@dataclass(frozen=True, slots=True)
class Home:
    """No task: anything scanned is looked up."""

    @property
    def needs(self) -> Needs:
        return NOTHING


@dataclass(frozen=True, slots=True)
class Looking:
    """Looking things up, one after the other."""

    @property
    def needs(self) -> Needs:
        return NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveItem:
    """A receipt is open and waits for a part; `entries` are already in it."""

    receipt: ReceiptId
    entries: int = 0
    last_location: str = ""

    @property
    def needs(self) -> Needs:
        return NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveLocation:
    """A line is open and waits for the put-away location."""

    receipt: ReceiptId
    entries: int
    part: PartNumber
    label: FromLabel

    @property
    def needs(self) -> Needs:
        return Needs(part=self.part)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveSerials:
    """The line waits for serials.

    Attributes:
        expected: how many units the operator said there are; 0 where nobody said.
        asking: the next keypad entry sets `expected`.
        rejecting: the next units go on hold.
    """

    line: Line
    expected: int = 0
    asking: bool = False
    rejecting: bool = False

    @property
    def needs(self) -> Needs:
        return Needs(part=self.line.part)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveLots:
    """The line waits for a lot number; a label's quantity just taken can still be corrected."""

    line: Line
    taken_lot: str = ""
    taken: Decimal = Decimal(0)

    @property
    def needs(self) -> Needs:
        return Needs(part=self.line.part)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveQuantity:
    """The lot is known, or is to be numbered by its pattern (""), and waits for its quantity."""

    line: Line
    lot_number: str
    label: FromLabel = NO_LABEL

    @property
    def needs(self) -> Needs:
        return Needs(part=self.line.part)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveCount:
    """The line of an untracked part waits for a count."""

    line: Line

    @property
    def needs(self) -> Needs:
        return Needs(part=self.line.part)


@dataclass(frozen=True, slots=True)
class InstallParent:
    """Waits for the unit to build."""

    @property
    def needs(self) -> Needs:
        return Needs(scanned_build=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Installing:
    """Components go into `parent`.

    Attributes:
        chosen: the line the operator asked for; "" for the first open one.
        asking: the next keypad entry says how much of the next lot to take.
        wanted: how much of the next lot to take; None for all that is needed.
        taken: the last taking, while it can be corrected.
        short: a lot that holds less than needed and may be taken all the same; it `short_has`.
        just_out: the component that just came out and may not go back in (replace).
        checked: the parent's label was scanned back.
        labelling: the next keypad entry says why the parent needs one more label.
    """

    parent: UnitId
    chosen: str = ""
    asking: bool = False
    wanted: Decimal | None = None
    taken: Taken | None = None
    short: Taken | None = None
    short_has: Decimal = Decimal(0)
    just_out: str = ""
    checked: bool = False
    labelling: bool = False

    @property
    def needs(self) -> Needs:
        return Needs(build=self.parent)


@dataclass(frozen=True, slots=True, kw_only=True)
class InstallCount:
    """An untracked line waits for its count to be confirmed; `labelling` as in Installing."""

    parent: UnitId
    line: str
    part: PartNumber
    labelling: bool = False

    @property
    def needs(self) -> Needs:
        return Needs(build=self.parent, part=self.part)


@dataclass(frozen=True, slots=True)
class RemoveParent:
    """Waits for the unit that is opened."""

    @property
    def needs(self) -> Needs:
        return Needs(scanned_build=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Removing:
    """Waits for the component that comes out; `last_out` names the one before and its line."""

    parent: UnitId
    last_out: str = ""
    last_line: str = ""

    @property
    def needs(self) -> Needs:
        return Needs(build=self.parent)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveWhere:
    """A component is chosen and waits for where it goes; `quantity` comes out."""

    parent: UnitId
    item: Subject
    line: str
    label: str
    quantity: Decimal
    whole: bool

    @property
    def needs(self) -> Needs:
        return Needs(build=self.parent)


State = (
    Home
    | Looking
    | ReceiveItem
    | ReceiveLocation
    | ReceiveSerials
    | ReceiveLots
    | ReceiveQuantity
    | ReceiveCount
    | BuildItem
    | BuildNumber
    | InstallParent
    | Installing
    | InstallCount
    | RemoveParent
    | Removing
    | RemoveWhere
    | MoveItem
    | MoveSource
    | MoveQuantity
    | MoveTo
    | TeachSample
    | Teaching
    | LinkCode
    | LinkThing
    | PrintItem
    | PrintReady
    | PrintReason
    | PrintBack
    | DecideList
    | DecideChoice
    | DecideThing
    | DecideValue
    | DecideReason
    | DecideBadge
)
