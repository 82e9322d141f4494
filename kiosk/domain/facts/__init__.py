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
from kiosk.domain.facts.labels import LabelRequested
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
    | LabelRequested
    | RunStarted
    | UnitInstalled
    | LotInstalled
    | StockInstalled
    | Uninstalled
    | RunCompleted
    | ScanRefused
    | Reversed
    | ConflictResolved
)

__all__ = [
    "ADJUSTMENT",
    "CUSTOMER",
    "PRODUCTION",
    "SCRAP",
    "SUPPLIER",
    "Archived",
    "BomLine",
    "BomReleased",
    "ConflictResolved",
    "Counted",
    "Fact",
    "HoldPlaced",
    "LabelRequested",
    "LocationDefined",
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
    "RunCompleted",
    "RunStarted",
    "ScanRefused",
    "Scrapped",
    "Shipped",
    "ShortageAdjusted",
    "StockInstalled",
    "StockReceived",
    "Tracking",
    "Uninstalled",
    "UnitInstalled",
    "UnitReceived",
    "inside",
    "location_place",
    "reversed_moves",
]
