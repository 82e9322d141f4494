"""A long shift in which the kiosk says all that it can say besides refusals, every fact given."""

import pytest

from kiosk.domain.codes.own import print_unit
from kiosk.domain.link import Frozen
from kiosk.domain.printing import PrintState
from kiosk.domain.words import TOLD
from kiosk.importer.report import ImportKind
from tests.frozen import freeze
from tests.play import RECEIVED, Shop, received_twice
from tests.printing import print_all, print_one
from tests.session.told_goods import (
    allotted,
    made_here,
    on_order,
    with_dates,
    with_inspection,
    with_lists,
)
from tests.workflows.restored import newest_told
from tests.workflows.switched import switched

TOUR = """\
C.LOOKUP
C.TYPE
!key B-1
!key B-1
B-2
L-2
WASHER
SEAL
DOCK
C.PRINT
C.DONE
1001
!printer paper-out
C.RECEIVE
C.DONE
C.RECEIVE
BOARD
DOCK
C.REJECT
B-8
C.REJECT
!key 2
C.QTY
!key 5
B-9
!tap help
B-10
CHIP
DOCK
L-2
!key 5
C-1
C.CANCEL
L-77
C.BUILD
PUMP
P-1
C.INSTALL
P-1
B-1
SEAL
C.QTY
!key 3
L-2
!key 4
L-2
!tap help
B-2
!tap help
WASHER
!key 12
M-1
G-1
C.REMOVE
P-1
L-2
M-1
!key stock
!tap replace
M-1
M-2
!tap help
C.DONE
C.REMOVE
!tap help
C.RECEIVE
MOTOR
DOCK
M-9
C.UNDO
M-9
C.CANCEL
C.BUILD
RIG
R-1
P-1
C.REMOVE
R-1
C.DONE
!restart
"""


TAUGHT = """\
C.CANCEL
C.TEACH
MFR|NBR-70|LOT:Q7|QTY:40
!tap mark 2
!tap mark 3
!tap help
!tap mark 1 supplier_part
!tap mark 2 lot
!key ACME rings
!tap help
C.DONE
C.LINK
4012345678901
SEAL
"""


MOVED = """\
C.CANCEL
C.MOVE
B-3
SHELF
G-1
!key 1
SHELF
G-1
DOCK
C.CANCEL
C.MOVE
BENCH
C.DONE
"""


def told(shop: Shop) -> None:
    """Play a shift in which all prompts and notices come up."""
    shop.play(RECEIVED + "C.RECEIVE\nMOTOR\nDOCK\nM-8")
    voided = shop.unit("M-8").state.unit
    shop.play(f"C.UNDO\nC.CANCEL\n{print_unit(voided)}\n{TOUR}")
    shop.take(ImportKind.BOM, "parent,component,quantity\nRIG,SEAL,1\nRIG,WASHER,1\nRIG,PUMP,1")
    shop.play("C.BUILD\nRIG\nR-2\n!tap help\nL-1\n!tap help\nWASHER\n!key 1\n!tap help")
    shop.play("C.REMOVE\nR-2\nL-1\n!key stock\nC.SIGNOFF")
    shop.take(ImportKind.OPERATORS, "badge,name,role,pin\n1002,Otto,operator,1357")
    shop.play("!tap sign_on 1002\n!key 1357\nB-2\nC.PRINT\n!key lost\nC.BUILD\nPUMP")
    shop.play("!idle\n1002\n!idle\n1001")
    switched(shop)
    labelled(shop)
    shop.play(TAUGHT + MOVED)
    decided(shop)
    allotted(shop)
    on_order(shop)
    made_here(shop)
    with_dates(shop)
    with_lists(shop)
    with_inspection(shop)
    frozen(shop)
    newest_told(shop)
    shop.policy("acknowledge_refusals", "on")
    shop.play("SN-404\n!idle")


def labelled(shop: Shop) -> None:
    """Print labels, scan one back, and answer for two that nobody knows of."""
    shop.play("C.CANCEL\nC.PRINT\n!tap help\nB-3\n!tap help\n!key lost\n!tap help")
    shop.play("!key 2\nC.PRINT")
    print_all(shop)
    shop.play(f"!tap help\n{print_unit(shop.unit('B-3').state.unit)}\nC.DONE")
    for answer in ("yes", "no"):
        shop.play("C.PRINT\nB-3\n!key lost\nC.PRINT\nC.DONE")
        print_one(shop, PrintState.UNKNOWN)
        shop.play(f"!tap {answer}")
    shop.play("!tap retry\n!printer paper-out\nC.PRINT\nB-3\n!key lost\nC.PRINT\nC.DONE")
    shop.play("!wait printed\n!printer ok\n!wait printed")


def decided(shop: Shop) -> None:
    """Decide what came of two stations, by a supervisor's badge."""
    shop.play("C.CANCEL\nC.CONFLICTS\nC.DONE")
    received_twice(shop, "S-1")
    shop.play("1002\nC.CONFLICTS\nC.DONE\nC.CONFLICTS\nS-1\n!tap help\nC.DONE\nS-1")
    shop.play("!tap decide relabel\nC.DONE\nS-1\nS-1\n!tap pick 1\n!tap decide relabel")
    shop.play("!key S-2\n!key S-2\n!key two of them\n1001\nC.CANCEL\n1001")


def frozen(shop: Shop) -> None:
    """Go on with a record that moved, then with one that was put back."""
    for why in (Frozen.MOVED, Frozen.RESTORED):
        freeze(shop, why)
        shop.play("C.UNDO\n!tap confirm")


@pytest.mark.slow
def test_everything_that_can_be_told_is_told_in_one_long_shift(shop: Shop) -> None:
    told(shop)
    spoken = {said.key for said in shop.spoken}
    of_the_window = {
        "device",
        "labels_wait",
        "locked",
        "already_read",
        "machine",
        "machine_bad",
        "list_checking",
        *("no_backup", "no_backup_ever", "put_back", "put_back_lacking", "not_put_back"),
        *(key for key in TOLD if key.startswith(("printer_", "link_"))),
    }  # play says none of them
    assert TOLD.keys() - spoken - of_the_window == set()
