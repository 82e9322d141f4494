"""What each screen shows: one frozen type a task, holding all that a view draws.

`choice` holds the records that a scan matched, while one of them is to be picked (D3).
"""

from dataclasses import dataclass

from kiosk.domain.case import Case
from kiosk.domain.messages import Phrase, Said
from kiosk.domain.orders import Announced, Order
from kiosk.domain.people import Operator
from kiosk.domain.records import Build, LotRecord, PartRecord, Thing
from kiosk.workflows.decide_states import Deciding
from kiosk.workflows.inspect_states import Inspecting
from kiosk.workflows.make_lot_states import Making
from kiosk.workflows.move_states import Moving
from kiosk.workflows.print_states import Print
from kiosk.workflows.states import (
    State,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LockScreen:
    """Nobody is signed on; `parked` is unfinished work, in words, the newest last."""

    said: Said
    prompt: Said
    parked: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeScreen:
    """No task; `parked` is unfinished work, in words, the newest last."""

    said: Said
    prompt: Said
    choice: tuple[Thing, ...]
    operator: Operator
    parked: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LookupScreen:
    """What was scanned last, with all that is known of it."""

    said: Said
    prompt: Said
    things: tuple[Thing, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveScreen:
    """An open receipt; `part` is None until its line has one.

    Attributes:
        read: what the last label said, (field, text) in its order: "from label" (C17).
        order: the purchase order that it is received on; None where it is on none.
        announced: the serials its supplier announced, and whether each was found.
        unannounced: (line, serial) of what came and was not on that list.
    """

    said: Said
    prompt: Said
    choice: tuple[Thing, ...]
    state: State
    part: PartRecord | None
    read: tuple[tuple[Phrase, str], ...]
    order: Order | None = None
    announced: tuple[Announced, ...] = ()
    unannounced: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildScreen:
    """A run about to start."""

    said: Said
    prompt: Said
    choice: tuple[Thing, ...]
    part: PartRecord | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeScreen:
    """A lot that is made here.

    Attributes:
        part: None until it was scanned.
        lot: the lot that grows; None for a new one.
    """

    said: Said
    prompt: Said
    choice: tuple[Thing, ...]
    state: Making
    part: PartRecord | None
    lot: LotRecord | None


@dataclass(frozen=True, slots=True, kw_only=True)
class InstallScreen:
    """An open build; `build` is None until its parent was scanned."""

    said: Said
    prompt: Said
    choice: tuple[Thing, ...]
    state: State
    build: Build | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveScreen:
    """An opened unit; `build` is None until it was scanned."""

    said: Said
    prompt: Said
    choice: tuple[Thing, ...]
    state: State
    build: Build | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveScreen:
    """Stock that is moved; `item` is what the state works on, None while it waits for one."""

    said: Said
    prompt: Said
    choice: tuple[Thing, ...]
    state: Moving
    item: Thing | None


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectScreen:
    """What came in is inspected; `item` is what the state works on, None while it has none."""

    said: Said
    prompt: Said
    choice: tuple[Thing, ...]
    state: Inspecting
    item: Thing | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintScreen:
    """Labels about to be printed, or scanned back.

    Attributes:
        things: what was scanned last.
        templates: names of the label templates there are, while one can be chosen.
    """

    said: Said
    prompt: Said
    choice: tuple[Thing, ...]
    state: Print
    things: tuple[Thing, ...]
    templates: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideScreen:
    """Conflicts; `case` is the one that lies open, None on the worklist."""

    said: Said
    prompt: Said
    choice: tuple[Thing, ...]
    state: Deciding
    case: Case | None
