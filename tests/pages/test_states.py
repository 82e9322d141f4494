"""Every state a person can stand in has its page."""

from typing import get_args

import pytest

from kiosk.importer.report import ImportKind
from kiosk.screens.intents import Intent
from kiosk.screens.values import (
    AskPage,
    ConflictPage,
    HomePage,
    InstallPage,
    LabelPage,
    ListPage,
    LockPage,
    QuantityPage,
    RemovePage,
    SerialsPage,
    Shown,
    TeachPage,
    TypePage,
)
from kiosk.session.inputs import Key, Tap, scan
from kiosk.workflows import (
    decide_states,
    inspect_states,
    leaving_states,
    make_lot_states,
    move_states,
    newest_states,
    print_states,
    receive_order_states,
    receive_states,
    states,
    states_codes,
    tracking_states,
)
from tests.ordered import ORDERS
from tests.pages.cell import Cell
from tests.play import PUMP_BUILT, RECEIVED, received_twice

AT_PUMP = RECEIVED + "C.BUILD\nPUMP\nP-1\n"
TO_LOT = "!tap decide lot\n"
ASSIGNED = "C.TRACKING\nWASHER\n" + TO_LOT + "!tap decide assign\n!tap confirm\n"
ON_WASHER = RECEIVED + "C.TRACKING\nWASHER\n"
ASSIGNING = RECEIVED + ASSIGNED
SHELVED = RECEIVED + "C.MOVE\nWASHER\n!key 9\nSHELF\nC.DONE\n"
STANDS = (
    ("1001", states.Home, HomePage),
    ("1001\nC.LOOKUP", states.Looking, AskPage),
    ("1001\nC.RECEIVE", receive_states.ReceiveItem, AskPage),
    (
        "1001\nC.RECEIVE\nMOTOR\nDOCK\nM-9\nC.DONE\nC.RECEIVE\nSEAL",
        receive_states.ReceiveLocation,
        AskPage,
    ),
    ("1001\nC.RECEIVE\nMOTOR\nDOCK", receive_states.ReceiveSerials, SerialsPage),
    ("1001\nC.RECEIVE\nMOTOR\nDOCK\n!tap paste M-1;M-2", receive_states.ReceiveList, ListPage),
    ("1001\nC.RECEIVE\nMOTOR\nDOCK\nC.QTY", receive_states.ReceiveSerials, QuantityPage),
    ("1001\nC.RECEIVE\nSEAL\nDOCK", receive_states.ReceiveLots, AskPage),
    ("1001\nC.RECEIVE\nSEAL\nDOCK\nL-1", receive_states.ReceiveQuantity, QuantityPage),
    ("1001\nC.RECEIVE\nWASHER\nDOCK", receive_states.ReceiveCount, QuantityPage),
    ("1001\nC.BUILD", states.BuildItem, AskPage),
    ("1001\nC.BUILD\nPUMP", states.BuildNumber, AskPage),
    ("1001\nC.MAKELOT", make_lot_states.MakeItem, AskPage),
    ("1001\nC.MAKELOT\nSEAL", make_lot_states.MakeBatch, AskPage),
    ("1001\nC.MAKELOT\nSEAL\nWO-1", make_lot_states.MakeQuantity, QuantityPage),
    ("1001\nC.MAKELOT\nSEAL\nWO-1\n!key 5", make_lot_states.MakePlace, AskPage),
    ("1001\nC.INSTALL", states.InstallParent, AskPage),
    (AT_PUMP, states.Installing, InstallPage),
    (AT_PUMP + "SEAL\nC.QTY", states.Installing, QuantityPage),
    (AT_PUMP + "WASHER", states.InstallCount, QuantityPage),
    ("1001\nC.REMOVE", states.RemoveParent, AskPage),
    (PUMP_BUILT + "C.REMOVE\nP-1", states.Removing, RemovePage),
    (PUMP_BUILT + "C.REMOVE\nP-1\nB-1", states.RemoveWhere, RemovePage),
    ("1001\nC.PRINT", print_states.PrintItem, AskPage),
    (RECEIVED + "C.PRINT\nB-1", print_states.PrintReason, LabelPage),
    (RECEIVED + "C.PRINT\nB-1\n!key lost", print_states.PrintReady, LabelPage),
    (RECEIVED + "C.PRINT\nB-1\n!key lost\nC.PRINT", print_states.PrintBack, AskPage),
    ("1001\nC.TEACH", states_codes.TeachSample, AskPage),
    ("1001\nC.TEACH\nACME;LOT:1;QTY:5", states_codes.Teaching, TeachPage),
    ("1001\nC.LINK", states_codes.LinkCode, AskPage),
    ("1001\nC.LINK\nSUPPLIER-77", states_codes.LinkThing, AskPage),
    ("1001\nC.MOVE", move_states.MoveItem, AskPage),
    (RECEIVED + "C.MOVE\nSHELF\nB-1", move_states.MoveItem, AskPage),
    (RECEIVED + "C.MOVE\nL-2\n!key 5\nSHELF\nL-2", move_states.MoveSource, AskPage),
    (RECEIVED + "C.MOVE\nWASHER", move_states.MoveQuantity, QuantityPage),
    (RECEIVED + "C.MOVE\nB-1", move_states.MoveTo, AskPage),
    ("1001\nC.INSPECT", inspect_states.InspectItem, AskPage),
    ("1001\nC.RECEIVE\nMOTOR\nDOCK\nC.BATCH", receive_states.ReceiveBatch, TypePage),
    ("1001\nC.TRACKING", tracking_states.TrackPart, AskPage),
    (ON_WASHER, tracking_states.TrackType, AskPage),
    (ON_WASHER + TO_LOT, tracking_states.TrackOld, AskPage),
    (ON_WASHER + TO_LOT + "!tap decide keep", tracking_states.TrackConfirm, AskPage),
    (ASSIGNING, tracking_states.Assigning, AskPage),
    (ASSIGNING + "L-9", tracking_states.AssignQuantity, QuantityPage),
    (SHELVED + ASSIGNED, tracking_states.AssignPlace, AskPage),
    ("1001\nC.ARCHIVE", leaving_states.ArchiveItem, AskPage),
    (SHELVED + "C.ARCHIVE\nWASHER", leaving_states.ArchivePlace, AskPage),
    (RECEIVED + "C.ARCHIVE\nB-1", leaving_states.ArchiveReason, AskPage),
    (RECEIVED + "1003\nC.ARCHIVE\nB-1\n!key old", leaving_states.ArchiveBadge, AskPage),
    ("1001\nC.RENUMBER", leaving_states.RenumberUnit, AskPage),
    (RECEIVED + "C.RENUMBER\nB-1", leaving_states.RenumberNumber, AskPage),
    (RECEIVED + "C.RENUMBER\nB-1\nB-9", leaving_states.RenumberReason, AskPage),
    (RECEIVED + "1003\nC.RENUMBER\nB-1\nB-9\n!key x", leaving_states.RenumberBadge, AskPage),
    ("1001\nC.CONFLICTS", decide_states.DecideList, AskPage),
    ("1001\nC.TYPE", states.Home, TypePage),
    ("", states.Home, LockPage),
)


ON_ORDER = (
    ("", receive_order_states.ReceiveOrder, AskPage),
    ("!tap close", receive_order_states.CloseLine, AskPage),
    ("!tap close 1", receive_order_states.CloseLine, TypePage),
)

_RELABELLED = (Tap("decide", "relabel"), scan("B-1"), Tap("pick", "2"))
_REASONED = (*_RELABELLED, Tap("decide", "generate"))
DECIDING = (
    ((), decide_states.DecideChoice, ConflictPage),
    ((Tap("decide", "relabel"),), decide_states.DecideThing, ConflictPage),
    (_RELABELLED, decide_states.DecideValue, TypePage),
    (_REASONED, decide_states.DecideReason, AskPage),
    ((*_REASONED, Key("seen")), decide_states.DecideBadge, ConflictPage),
)


@pytest.mark.parametrize(("lines", "state", "page"), STANDS, ids=lambda each: str(each)[-40:])
def test_a_state_has_its_page(
    cell: Cell, lines: str, state: type[states.State], page: type[Shown]
) -> None:
    cell.play(lines)
    assert type(cell.shop.session.standing.state) is state
    assert isinstance(cell.page, page)
    assert cell.page.bar.station == "BENCH"


@pytest.mark.parametrize(("taps", "state", "page"), DECIDING, ids=lambda each: str(each)[-40:])
def test_a_state_of_deciding_has_its_page(
    cell: Cell, taps: tuple[Intent, ...], state: type[states.State], page: type[Shown]
) -> None:
    cell.play(RECEIVED)
    received_twice(cell.shop, "B-1")
    cell.scan("1001" if state is not decide_states.DecideBadge else "1002")
    (conflict,) = cell.shop.app.store.read(lambda record: record.reader.conflicts())
    cell.take(Tap("conflicts"), Tap("pick", conflict.conflict), *taps)
    assert type(cell.shop.session.standing.state) is state
    assert isinstance(cell.page, page)


@pytest.mark.parametrize(("lines", "state", "page"), ON_ORDER, ids=lambda each: str(each)[-40:])
def test_a_state_on_an_order_has_its_page(
    cell: Cell, lines: str, state: type[states.State], page: type[Shown]
) -> None:
    cell.shop.take(ImportKind.ORDERS, ORDERS)
    cell.play("1001\nC.RECEIVE\nPO-1\n" + lines)
    assert type(cell.shop.session.standing.state) is state
    assert isinstance(cell.page, page)


def test_every_state_there_is_was_stood_in() -> None:
    stood = {state for _, state, _ in (*STANDS, *ON_ORDER, *DECIDING)}
    stood |= set(get_args(inspect_states.Inspecting))  # test_inspect_pages.py
    stood |= set(get_args(newest_states.Newest))  # test_newest_page.py
    assert stood == set(states.State.__args__)
