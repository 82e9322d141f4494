"""What each command is about to do, as rules of the plant are asked about it (P3).

Every command stands in `ABOUT` or in `EXEMPT`: `carry_out` asks here before it records anything,
and a command that stands in neither fails at once.
"""

from collections.abc import Iterable, Mapping

from kiosk.operations.doing import Doing, Tellers
from kiosk.operations.doing_built import BUILT
from kiosk.operations.doing_lying import LYING
from kiosk.operations.doing_received import RECEIVED
from kiosk.operations.ports import Tx
from kiosk.workflows.commands import Command, PostReceipt, UndoLast
from kiosk.workflows.commands_codes import ForgetLabel, LinkBarcode, TeachLabel
from kiosk.workflows.commands_labels import AnswerPrint, HoldSwapped, VerifyLabel
from kiosk.workflows.commands_list import ReadList
from kiosk.workflows.commands_orders import CloseOrderLine
from kiosk.workflows.decide_states import Decide
from kiosk.workflows.newest_states import TellNewest
from kiosk.workflows.tracking_states import SwitchTracking

ABOUT: Tellers = {**RECEIVED, **BUILT, **LYING}
"""What rules are asked about a command."""

EXEMPT: Mapping[type[Command], str] = {
    UndoLast: "what was recorded a moment ago may always be taken back",
    PostReceipt: "its entries are on record already; it only ends the receipt",
    CloseOrderLine: "it says that no more comes; nothing is done to a thing",
    ReadList: "the list is only kept; receiving it is asked about, unit by unit",
    VerifyLabel: "it notes that a label was seen",
    HoldSwapped: "nothing may keep what is in doubt from being held",
    AnswerPrint: "it notes what a printer did",
    TellNewest: "it notes which number was printed last",
    TeachLabel: "it says how a label is read",
    ForgetLabel: "it says how a label is read",
    LinkBarcode: "it says what a barcode means",
    Decide: "a supervisor sets the record right",
    SwitchTracking: "a supervisor changes master data",
}
"""Commands that no rule reaches, and why."""


def doings(tx: Tx, command: Command) -> Iterable[Doing]:
    """Return what a command does, one by one; nothing where no rule reaches it."""
    if type(command) in EXEMPT:
        return ()
    return ABOUT[type(command)](tx, command)
