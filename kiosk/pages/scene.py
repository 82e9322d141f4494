"""What a page is made from: the answer, the record beside it, the station around it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.domain.link import ALONE, Link
from kiosk.domain.listing import BadLine
from kiosk.domain.messages import Said, Text
from kiosk.domain.people import Operator
from kiosk.pages.list_files import INBOX
from kiosk.screens.parts import Device, LabelArt
from kiosk.screens.values import ScanRow
from kiosk.session.answer import Answer
from kiosk.session.inputs import Scan
from kiosk.session.saved import Standing
from kiosk.store.reading import Snapshot
from kiosk.store.spool import Spooled


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """The station as every bar names it."""

    number: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One moment of the kiosk, read in one transaction.

    Attributes:
        now: in the plant's zone.
        scans: the last scans of this run, the newest first.
        tab: the chosen tab of a page about a thing; "" for its first.
        raw: the text that was scanned last; "" where it was no scan.
        draw: draws a label that was queued.
        tested: what the scanner's test was shown last; None for nothing, and for a badge.
        stocks: the paper that the printers here have, as templates name it.
        notice: what the machine has to say meanwhile, such as xS10; None for nothing.
        listed: what of the list that is received cannot be.
        fit: numbers of that list which can be.
        inbox: the folder whose files may be chosen.
        link: how the station stands with the central database.
    """

    record: Snapshot
    answer: Answer
    standing: Standing
    operator: Operator | None
    station: Station
    devices: tuple[Device, ...]
    watermark: Text
    now: datetime
    scans: tuple[ScanRow, ...]
    tab: str
    raw: str
    draw: Callable[[Spooled], LabelArt | None]
    tested: Scan | None = None
    stocks: frozenset[str] = frozenset()
    notice: Said | None = None
    link: Link = ALONE
    listed: tuple[BadLine, ...] = ()
    fit: tuple[str, ...] = ()
    inbox: Path = Path(INBOX)
