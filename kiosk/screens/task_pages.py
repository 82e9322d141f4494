"""The screens of tasks: lock, Home, receiving, building, installing, removing, typing."""

from dataclasses import dataclass

from kiosk.domain.messages import Text
from kiosk.screens.intents import Intent
from kiosk.screens.parts import (
    Action,
    Band,
    Device,
    Field,
    LabelArt,
    LineHead,
    Next,
    Note,
    Page,
    Shade,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LockPage(Page):
    """Nobody is signed on.

    Attributes:
        band: a refused badge, or what keeps the station from its server, or None.
        kept: work kept open here, at most three rows; the last one tells of what is more.
    """

    band: Band | None
    title: Text
    sub: Text
    date: Text
    devices_title: Text
    devices: tuple[Device, ...]
    kept_title: Text
    kept: tuple[Note, ...]
    kept_right: Text = ""
    icon: str = "id-card"


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A tile of Home; `does` is None where one's role does not allow it, and `sub` says so."""

    key: str
    title: Text
    sub: Text
    icon: str
    does: Intent | None
    badge: Text = ""
    badge_shade: Shade = Shade.INFO


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePage(Page):
    """The tasks, and what is waiting.

    Attributes:
        band: with `side_sub` alone, such as a greeting, it stands small at the end.
        tasks: one to eight.
        waiting: the worst four, then a row for what is more.
        last: what was scanned last here; `no_last` says that nothing was.
    """

    band: Band
    tasks: tuple[Task, ...]
    waiting_title: Text
    waiting: tuple[Note, ...]
    nothing_waits: Text
    last: Note | None
    no_last: Text = ""
    nothing_icon: str = "circle-check"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskPage(Page):
    """One thing is asked for, with the likely answers to tap.

    Attributes:
        read: what the last label said, the most important first; `read_title` says so.
        choices: two or three big buttons in place of rows and title.
    """

    band: Band
    next: Next
    title: Text
    rows: tuple[Note, ...]
    empty: Text
    shown: Text = ""
    read: tuple[Field, ...] = ()
    read_title: Text = ""
    choices: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedRow:
    """A unit of the open line."""

    number: int
    serial: str
    at: str
    label: Text
    label_icon: str
    shade: Shade


@dataclass(frozen=True, slots=True, kw_only=True)
class SerialsPage(Page):
    """Receiving units by their serials; the newest row first; `read` as `AskPage` has it."""

    band: Band
    next: Next
    line: LineHead
    rows: tuple[ReceivedRow, ...]
    empty: Text
    label_title: Text
    label: LabelArt | None
    no_label: Text
    read: tuple[Field, ...] = ()
    read_title: Text = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantityPage(Page):
    """A quantity is asked for: of a lot, a count, or how many are expected.

    Attributes:
        quantity: what the field starts with; OK sends `Key` of what it then holds.
        point: whether a fraction may be entered.
        note: below the number, such as what the label said.
        prints: what will print, in words; "" where nothing will.
    """

    band: Band
    line: LineHead
    fields: tuple[Field, ...]
    quantity_name: Text
    quantity: str
    unit: Text
    point: bool
    note: Text
    note_shade: Shade
    prints: Text
    prints_sub: Text
    ok: Text
    ok_sub: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class PartLine:
    """A line of the BOM in an open build.

    Attributes:
        state: done, current or open.
        value: the last serial fitted, or the lot.
        have, need: as written, such as "2" and "4".
        left: of the lot that is drawn from: on hand, of how much, low from where on.
    """

    name: str
    part: str
    state: str
    tracking: Text
    value: Text
    value_sub: Text
    have: str
    need: str
    share: float
    left: Text = ""
    left_share: float = 0.0
    low_share: float = 0.0
    low: bool = False
    does: Intent | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanRow:
    """One of the last scans at this station."""

    at: str
    code: str
    what: Text
    icon: str
    shade: Shade


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitCard:
    """The unit that is worked on, with one segment a line (0 to 1 filled).

    Attributes:
        kind: what it is; while none is open, `serial` is "" and this says so.
    """

    kind: Text
    serial: str
    progress: Text
    segments: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class InstallPage(Page):
    """Components go into a unit; `no_lines` stands for the lines of no unit."""

    band: Band
    next: Next
    lines_title: Text
    value_title: Text
    fitted_title: Text
    lines: tuple[PartLine, ...]
    unit: UnitCard
    scans_title: Text
    scans: tuple[ScanRow, ...]
    no_scans: Text
    no_lines: Text = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovePage(Page):
    """A component comes out; `choices` are where to, once one is chosen."""

    band: Band
    next: Next
    title: Text
    rows: tuple[Note, ...]
    empty: Text
    unit: UnitCard
    choices: tuple[Action, ...]
