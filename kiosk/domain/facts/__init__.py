"""The facts a journal entry can hold: frozen, past tense, named by the trade."""

from kiosk.domain.facts.build import (
    LotInstalled,
    RunCompleted,
    RunStarted,
    StockInstalled,
    Uninstalled,
    UnitInstalled,
)
from kiosk.domain.facts.control import ConflictResolved, Reversed, ScanRefused
from kiosk.domain.facts.corrections import LotDivided, SerialCorrected, UnitsMerged
from kiosk.domain.facts.labels import LabelPrinted, LabelRequested, LabelVerified
from kiosk.domain.facts.master import (
    BomLine,
    BomReleased,
    LocationDefined,
    PartDefined,
    PolicySet,
    Tracking,
)
from kiosk.domain.facts.moves import (
    ADJUSTMENT,
    CUSTOMER,
    PRODUCTION,
    SCRAP,
    SUPPLIER,
    Move,
    Place,
    inside,
    location_place,
    reversed_moves,
)
from kiosk.domain.facts.sharing import (
    FileAttached,
    LocationOwned,
    RightsSet,
    StationContinued,
)
from kiosk.domain.facts.stock import (
    Archived,
    Counted,
    HoldPlaced,
    LotReceived,
    Moved,
    ReceiptPosted,
    Returned,
    Scrapped,
    Shipped,
    ShortageAdjusted,
    StockReceived,
    UnitReceived,
)
from kiosk.domain.facts.supplier import (
    BarcodeLinked,
    LabelForgotten,
    LabelTaught,
    SupplierLabelRead,
)

Fact = (
    PartDefined
    | BomReleased
    | LocationDefined
    | PolicySet
    | UnitReceived
    | LotReceived
    | StockReceived
    | ReceiptPosted
    | Moved
    | Counted
    | ShortageAdjusted
    | Scrapped
    | Shipped
    | Returned
    | Archived
    | HoldPlaced
    | BarcodeLinked
    | LabelTaught
    | LabelForgotten
    | SupplierLabelRead
    | LabelRequested
    | LabelPrinted
    | LabelVerified
    | RunStarted
    | UnitInstalled
    | LotInstalled
    | StockInstalled
    | Uninstalled
    | RunCompleted
    | ScanRefused
    | Reversed
    | ConflictResolved
    | UnitsMerged
    | SerialCorrected
    | LotDivided
    | LocationOwned
    | RightsSet
    | StationContinued
    | FileAttached
)

__all__ = [
    "ADJUSTMENT",
    "CUSTOMER",
    "PRODUCTION",
    "SCRAP",
    "SUPPLIER",
    "Archived",
    "BarcodeLinked",
    "BomLine",
    "BomReleased",
    "ConflictResolved",
    "Counted",
    "Fact",
    "FileAttached",
    "HoldPlaced",
    "LabelForgotten",
    "LabelPrinted",
    "LabelRequested",
    "LabelTaught",
    "LabelVerified",
    "LocationDefined",
    "LocationOwned",
    "LotDivided",
    "LotInstalled",
    "LotReceived",
    "Move",
    "Moved",
    "PartDefined",
    "Place",
    "PolicySet",
    "ReceiptPosted",
    "Returned",
    "Reversed",
    "RightsSet",
    "RunCompleted",
    "RunStarted",
    "ScanRefused",
    "Scrapped",
    "SerialCorrected",
    "Shipped",
    "ShortageAdjusted",
    "StationContinued",
    "StockInstalled",
    "StockReceived",
    "SupplierLabelRead",
    "Tracking",
    "Uninstalled",
    "UnitInstalled",
    "UnitReceived",
    "UnitsMerged",
    "inside",
    "location_place",
    "reversed_moves",
]
