"""The screens about a unit, a lot, a part or a location."""

from dataclasses import dataclass

from kiosk.domain.messages import Text
from kiosk.screens.intents import Intent
from kiosk.screens.parts import (
    Action,
    Band,
    Field,
    Note,
    Page,
    Pill,
    Shade,
)


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
        events, tree, path, files: of the chosen tab; the others are empty.
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
    files: tuple[Note, ...] = ()


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
