"""The screens, one frozen type each, holding all that a view draws."""

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
    Pill,
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
    """One thing is asked for, with the likely answers to tap."""

    band: Band
    next: Next
    title: Text
    rows: tuple[Note, ...]
    empty: Text
    shown: Text = ""


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
    """Receiving units by their serials; the newest row first."""

    band: Band
    next: Next
    line: LineHead
    rows: tuple[ReceivedRow, ...]
    empty: Text
    label_title: Text
    label: LabelArt | None
    no_label: Text


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
class TypePage(Page):
    """Typing a code, twice; OK sends `Key` of it. `digits` says only numbers make sense (PIN).

    Attributes:
        first: the first entry, while it is entered once more; `first_name` says what it is.
    """

    band: Band
    name: Text
    first: str
    hidden: bool
    digits: bool
    ok: Text
    send: str
    """what the intent of OK is: `key`, or `pin` for a `Do`"""
    first_name: Text = ""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """The head of a page about a thing."""

    kind: Text
    code: str
    icon: str
    status: Pill | None
    place: Text
    place_sub: Text
    issue: Note | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """One event of a history, the newest first."""

    day: Text
    at: str
    title: Text
    detail: Text
    who: str
    where: Text
    icon: str
    shade: Shade
    does: Intent | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A component of an as-built tree."""

    name: str
    part: Text
    code: str
    tracking: Text
    quantity: Text
    position: str
    flag: Pill | None
    does: Intent | None
    children: tuple["Node", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitPage(Page):
    """A unit: its history, what is inside it, what it is inside of; the tabs are in the foot.

    Attributes:
        events, tree, path: of the chosen tab; the others are empty.
        path: from the outermost unit down to this one.
        position_title: caption of a node's position in its parent.
    """

    band: Band | None
    head: Identity
    title: Text
    title_right: Text
    events: tuple[Happened, ...]
    tree: tuple[Node, ...]
    path: tuple[Note, ...]
    empty: Text
    rail: tuple[Action, ...]
    position_title: Text = ""
    empty_icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Countdown:
    """How much of a lot is left; `low` is the mark below which it is short, 0 for none."""

    left: str
    of: Text
    share: float
    low_share: float
    low: bool
    low_text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class StockPage(Page):
    """A lot, a counted part or a location: where it lies, what it was used in, its moves."""

    band: Band | None
    head: Identity
    countdown: Countdown | None
    left_title: Text
    left_right: Text
    left: tuple[Note, ...]
    left_empty: Text
    right_title: Text
    right_right: Text
    right: tuple[Note, ...]
    right_empty: Text
    events: tuple[Happened, ...]
    facts: tuple[Field, ...]
    rail: tuple[Action, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A card of a refusal: what was scanned, or what it should have been."""

    name: Text
    code: str
    sub: Text
    icon: str
    shade: Shade


@dataclass(frozen=True, slots=True, kw_only=True)
class StopPage(Page):
    """A refusal that fills the screen; the next scan clears it, or one of the buttons."""

    title: Text
    text: Text
    evidence: tuple[Evidence, ...]
    steps: tuple[Text, ...]
    buttons: tuple[Action, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPage(Page):
    """Rows under a heading, with a rail: printer, settings, diagnostics, help, people, more.

    Attributes:
        side: at most six named values beside the rows; with a `label`, at most three.
    """

    band: Band | None
    title: Text
    title_right: Text
    rows: tuple[Note, ...]
    empty: Text
    side: tuple[Field, ...]
    side_title: Text
    rail: tuple[Action, ...]
    label: LabelArt | None = None
    label_title: Text = ""
    empty_icon: str = "info"


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstRunPage(Page):
    """An empty record: ways to begin."""

    title: Text
    sub: Text
    ways: tuple[Task, ...]


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
