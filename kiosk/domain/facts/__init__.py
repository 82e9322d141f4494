"""The facts a journal entry can hold: frozen, past tense, named by the trade."""

from kiosk.domain.facts.build import (
    LotInstalled,
    LotMade,
    RunCompleted,
    RunStarted,
    StockInstalled,
    Uninstalled,
    UnitInstalled,
)
from kiosk.domain.facts.control import ConflictResolved, Reversed, ScanRefused
from kiosk.domain.facts.corrections import LotDivided, SerialCorrected, UnitsMerged
from kiosk.domain.facts.dates import NO_DATES, Dates, ShelfLife
from kiosk.domain.facts.labels import LabelPrinted, LabelRequested, LabelVerified
from kiosk.domain.facts.master import (
    BomLine,
    BomReleased,
    LocationDefined,
    NumberedBy,
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
from kiosk.domain.facts.numbers import NewestTold
from kiosk.domain.facts.orders import (
    OrderLine,
    OrderLineClosed,
    OrderPlaced,
    ShipmentAnnounced,
)
from kiosk.domain.facts.receipts import (
    Inspected,
    LotReceived,
    ReceiptPosted,
    StockAssigned,
    StockReceived,
    UnitReceived,
)
from kiosk.domain.facts.setup import (
    Action,
    CategoryDefined,
    LetterCase,
    OperationTypeDefined,
    RuleDefined,
    SchemeDefined,
    Strategy,
    Task,
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
    Moved,
    Returned,
    Scrapped,
    Shipped,
    ShortageAdjusted,
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
    | OrderPlaced
    | OrderLineClosed
    | ShipmentAnnounced
    | SchemeDefined
    | CategoryDefined
    | OperationTypeDefined
    | Inspected
    | StockAssigned
    | NewestTold
    | LotMade
    | RuleDefined
)

__all__ = [
    "ADJUSTMENT",
    "CUSTOMER",
    "NO_DATES",
    "PRODUCTION",
    "SCRAP",
    "SUPPLIER",
    "Action",
    "Archived",
    "BarcodeLinked",
    "BomLine",
    "BomReleased",
    "CategoryDefined",
    "ConflictResolved",
    "Counted",
    "Dates",
    "Fact",
    "FileAttached",
    "HoldPlaced",
    "Inspected",
    "LabelForgotten",
    "LabelPrinted",
    "LabelRequested",
    "LabelTaught",
    "LabelVerified",
    "LetterCase",
    "LocationDefined",
    "LocationOwned",
    "LotDivided",
    "LotInstalled",
    "LotMade",
    "LotReceived",
    "Move",
    "Moved",
    "NewestTold",
    "NumberedBy",
    "OperationTypeDefined",
    "OrderLine",
    "OrderLineClosed",
    "OrderPlaced",
    "PartDefined",
    "Place",
    "PolicySet",
    "ReceiptPosted",
    "Returned",
    "Reversed",
    "RightsSet",
    "RuleDefined",
    "RunCompleted",
    "RunStarted",
    "ScanRefused",
    "SchemeDefined",
    "Scrapped",
    "SerialCorrected",
    "ShelfLife",
    "ShipmentAnnounced",
    "Shipped",
    "ShortageAdjusted",
    "StationContinued",
    "StockAssigned",
    "StockInstalled",
    "StockReceived",
    "Strategy",
    "SupplierLabelRead",
    "Task",
    "Tracking",
    "Uninstalled",
    "UnitInstalled",
    "UnitReceived",
    "UnitsMerged",
    "inside",
    "location_place",
    "reversed_moves",
]
