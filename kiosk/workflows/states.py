"""Every state an operator can be in: one frozen type each, complete, and stored with each step."""

from dataclasses import dataclass
from decimal import Decimal

from kiosk.domain.ids import PartNumber, Subject, UnitId
from kiosk.workflows.carried import Draw, Taken
from kiosk.workflows.decide_states import (
    DecideBadge,
    DecideChoice,
    DecideList,
    DecideReason,
    DecideThing,
    DecideValue,
)
from kiosk.workflows.inspect_states import (
    InspectAmount,
    InspectItem,
    InspectNote,
    InspectPlace,
    InspectVerdict,
)
from kiosk.workflows.leaving_states import Leaving
from kiosk.workflows.make_lot_states import MakeBatch, MakeItem, MakePlace, MakeQuantity
from kiosk.workflows.move_states import MoveItem, MoveQuantity, MoveSource, MoveTo
from kiosk.workflows.newest_states import Newest
from kiosk.workflows.print_states import PrintBack, PrintItem, PrintReady, PrintReason
from kiosk.workflows.receive_states import ReceiveBatch, Receiving
from kiosk.workflows.states_build import BuildItem, BuildNumber
from kiosk.workflows.states_codes import LinkCode, LinkThing, Teaching, TeachSample
from kiosk.workflows.step import NOTHING, Needs
from kiosk.workflows.tracking_states import Tracked

NO_PART = PartNumber("")


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


@dataclass(frozen=True, slots=True)
class InstallParent:
    """Waits for the unit to build."""

    @property
    def needs(self) -> Needs:
        return Needs(scanned_build=True, offers=True)


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
        old: a tracked part whose stock without a number may be taken instead, `old_has` of it;
            "" for none.
        onward: what is drawn with the short lot, where that is taken all the same (I6).
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
    onward: tuple[Draw, ...] = ()
    old: PartNumber = NO_PART
    old_has: Decimal = Decimal(0)

    @property
    def needs(self) -> Needs:
        return Needs(build=self.parent, offers=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class InstallCount:
    """An untracked line waits for its count to be confirmed; `labelling` as in Installing.

    `old` is set where the part is tracked by now, and what has no number is taken.
    """

    parent: UnitId
    line: str
    part: PartNumber
    labelling: bool = False
    old: bool = False

    @property
    def needs(self) -> Needs:
        return Needs(build=self.parent, part=self.part, offers=True)


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
    | Receiving
    | ReceiveBatch
    | BuildItem
    | BuildNumber
    | MakeItem
    | MakeBatch
    | MakeQuantity
    | MakePlace
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
    | InspectItem
    | InspectPlace
    | InspectVerdict
    | InspectAmount
    | InspectNote
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
    | Tracked
    | Leaving
    | Newest
)
