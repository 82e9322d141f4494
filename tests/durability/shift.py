"""A shift without end: what a person does next, chosen by chance from where they stand."""

import random
from typing import assert_never

from kiosk.domain.ids import Subject, subject_key
from kiosk.session.inputs import Event, Idle, Key, scan
from kiosk.session.saved import Standing
from kiosk.store.driver import Connection, Cursor
from kiosk.workflows.decide_states import Deciding
from kiosk.workflows.inspect_states import Inspecting
from kiosk.workflows.leaving_states import Archiving, Renumbering
from kiosk.workflows.make_lot_states import Making
from kiosk.workflows.move_states import Moving
from kiosk.workflows.newest_states import Newest
from kiosk.workflows.print_states import PrintBack, PrintItem, PrintReady, PrintReason
from kiosk.workflows.receive_order_states import OnOrder
from kiosk.workflows.receive_states import (
    ReceiveBatch,
    ReceiveCount,
    ReceiveItem,
    ReceiveList,
    ReceiveLocation,
    ReceiveLots,
    ReceiveQuantity,
    ReceiveSerials,
)
from kiosk.workflows.states import (
    BuildItem,
    BuildNumber,
    Home,
    InstallCount,
    Installing,
    InstallParent,
    Looking,
    RemoveParent,
    RemoveWhere,
    Removing,
    State,
)
from kiosk.workflows.states_codes import LinkCode, LinkThing, Teaching, TeachSample
from kiosk.workflows.tracking_states import Tracked
from tests.durability.shop import BADGE, LOCATION

_TASKS = ("C.RECEIVE", "C.RECEIVE", "C.BUILD", "C.BUILD", "C.INSTALL", "C.REMOVE", "C.LOOKUP")
_FREE = "select serial from unit where part_number = 'CELL' and status = 'available' limit 50"
_OPEN = "select serial from unit where run_open = 1 and status = 'in production' limit 20"
_ANY = "select serial from unit order by id desc limit 50"
_INSIDE = "select serial from unit where place = ?"
_LOTS = "select lot_number from lot limit 50"
_ITEMS = "select item from fitted where parent = ? and quantity > 0"

_Elsewhere = (
    Archiving
    | Deciding
    | Inspecting
    | LinkCode
    | LinkThing
    | Making
    | Moving
    | Newest
    | OnOrder
    | ReceiveBatch
    | ReceiveList
    | Renumbering
    | Teaching
    | TeachSample
    | Tracked
)
"""What the shift does not do: where it came there, it leaves."""


def _asks_why(state: State) -> bool:
    labelling = isinstance(state, Installing | InstallCount) and state.labelling
    return labelling or isinstance(state, PrintReason)


class Shift:
    """Chooses the next input; what is there to take it reads from the record itself."""

    def __init__(self, chance: random.Random, reading: Connection) -> None:
        self._chance = chance
        self._cursor: Cursor = reading.cursor()

    def next(self, standing: Standing) -> Event:
        """Return what the person does where they stand."""
        if not standing.operator:
            return scan(BADGE)
        if self._chance.random() < 0.1:
            return self._chance.choice((scan("C.UNDO"), scan("C.UNDO"), scan("C.PRINT"), Idle()))
        if _asks_why(standing.state):
            return Key(self._chance.choice(("damaged", "lost", "extra")))
        return self._at(standing.state)

    def _at(self, state: State) -> Event:  # noqa: C901, PLR0911, PLR0912 one arm a state
        if isinstance(state, _Elsewhere):
            return scan("C.CANCEL")
        match state:
            case Home() | Looking():
                return scan(self._chance.choice(_TASKS))
            case ReceiveItem():
                return self._one("CELL", "CELL", "BOARD", "RESISTOR", "SCREW", "C.DONE")
            case ReceiveLocation():
                return scan(LOCATION)
            case ReceiveSerials() | ReceiveLots() | ReceiveQuantity() | ReceiveCount():
                return self._receiving(state)
            case BuildItem():
                return scan("BOARD")
            case BuildNumber():
                return self._chance.choice((Key("generate"), scan(self._new("BX"))))
            case InstallParent() | RemoveParent():
                return self._from(_OPEN) or scan("C.BUILD")
            case Installing() | InstallCount():
                return self._installing(state)
            case Removing() | RemoveWhere():
                return self._removing(state)
            case PrintItem():
                return self._from(_ANY) or scan("C.DONE")
            case PrintReady():
                return scan("C.PRINT")
            case PrintReason() | PrintBack():
                return scan("C.DONE")
            case _:
                assert_never(state)

    def _receiving(
        self, state: ReceiveSerials | ReceiveLots | ReceiveQuantity | ReceiveCount
    ) -> Event:
        match state:
            case ReceiveSerials():
                if self._chance.random() < 0.15:
                    return self._from(_ANY) or Key("3")
                return self._chance.choice(
                    (*(scan(self._new("SN")) for _ in range(8)), Key("2"), scan("C.DONE"))
                )
            case ReceiveLots():
                return self._one(f"L{self._chance.randrange(9)}", "C.DONE")
            case ReceiveQuantity():
                return Key(str(self._chance.randrange(1, 40)))
            case ReceiveCount():
                return self._chance.choice((Key("5"), scan("C.DONE")))

    def _installing(self, state: Installing | InstallCount) -> Event:
        if isinstance(state, InstallCount):
            return self._chance.choice((Key("1"), Key("2"), scan("C.DONE")))
        choice = self._chance.random()
        if choice < 0.5:
            return self._from(_FREE) or scan("C.RECEIVE")
        if choice < 0.7:
            return self._from(_LOTS) or scan("C.RECEIVE")
        return self._one("SCREW", "C.DONE", "C.DONE", "C.REMOVE", "C.RECEIVE", "nonsense")

    def _removing(self, state: Removing | RemoveWhere) -> Event:
        if isinstance(state, RemoveWhere):
            return Key(self._chance.choice(("stock", "stock", "hold", "scrap bent")))
        place = f"unit:{state.parent}"
        inside = [str(row[0]) for row in self._cursor.execute(_INSIDE, (place,)).fetchall()]
        items = [str(row[0]) for row in self._cursor.execute(_ITEMS, (place,)).fetchall()]
        inside += [subject_key(Subject(each)) for each in items if each.startswith("part:")]
        return self._one(*inside, "C.CANCEL")

    def _from(self, sql: str) -> Event | None:
        rows = self._cursor.execute(sql).fetchall()
        return scan(str(self._chance.choice(rows)[0])) if rows else None

    def _one(self, *texts: str) -> Event:
        return scan(self._chance.choice(texts))

    def _new(self, prefix: str) -> str:
        return f"{prefix}{self._chance.getrandbits(44):011X}"
