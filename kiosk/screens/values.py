"""The screens, one frozen type each, holding all that a view draws."""

from kiosk.screens.plain_pages import Evidence, FirstRunPage, ListPage, StopPage
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
    TypePage,
    UnitCard,
)
from kiosk.screens.thing_pages import Countdown, Happened, Identity, Node, StockPage, UnitPage

__all__ = [
    "AskPage",
    "Countdown",
    "Evidence",
    "FirstRunPage",
    "Happened",
    "HomePage",
    "Identity",
    "InstallPage",
    "ListPage",
    "LockPage",
    "Node",
    "PartLine",
    "QuantityPage",
    "ReceivedRow",
    "RemovePage",
    "ScanRow",
    "SerialsPage",
    "Shown",
    "StockPage",
    "StopPage",
    "Task",
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
    | ListPage
    | FirstRunPage
)
