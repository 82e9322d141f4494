"""The screens, one frozen type each, holding all that a view draws."""

from kiosk.screens.conflict_pages import ConflictPage, EvidenceCard
from kiosk.screens.device_pages import Character, LabelPage, Piece, ScanTestPage, TeachPage
from kiosk.screens.picture_page import PicturePage
from kiosk.screens.plain_pages import Evidence, FirstRunPage, ListPage, StopPage
from kiosk.screens.table_page import Column, Line, TablePage
from kiosk.screens.task_pages import (
    AskPage,
    HomePage,
    InstallPage,
    LockPage,
    PartLine,
    QuantityPage,
    ReceivedRow,
    RemovePage,
    ScanRow,
    SerialsPage,
    Task,
    UnitCard,
)
from kiosk.screens.thing_pages import Countdown, Happened, Identity, Node, StockPage, UnitPage
from kiosk.screens.type_page import TypePage

__all__ = [
    "AskPage",
    "Character",
    "Column",
    "ConflictPage",
    "Countdown",
    "Evidence",
    "EvidenceCard",
    "FirstRunPage",
    "Happened",
    "HomePage",
    "Identity",
    "InstallPage",
    "LabelPage",
    "Line",
    "ListPage",
    "LockPage",
    "Node",
    "PartLine",
    "PicturePage",
    "Piece",
    "QuantityPage",
    "ReceivedRow",
    "RemovePage",
    "ScanRow",
    "ScanTestPage",
    "SerialsPage",
    "Shown",
    "StockPage",
    "StopPage",
    "TablePage",
    "Task",
    "TeachPage",
    "TypePage",
    "UnitCard",
    "UnitPage",
]

Shown = (
    LockPage
    | HomePage
    | AskPage
    | SerialsPage
    | QuantityPage
    | TypePage
    | InstallPage
    | RemovePage
    | UnitPage
    | StockPage
    | StopPage
    | PicturePage
    | ListPage
    | TablePage
    | FirstRunPage
    | ScanTestPage
    | LabelPage
    | TeachPage
    | ConflictPage
)
