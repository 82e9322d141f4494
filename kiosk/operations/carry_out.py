"""Which operation carries out which command."""

from collections.abc import Callable, Mapping
from typing import Any

from kiosk.domain.people import Role
from kiosk.operations.answer_print import answer_print
from kiosk.operations.archive import archive
from kiosk.operations.build import complete_run, start_run
from kiosk.operations.codes import forget_label, link_barcode, teach_label
from kiosk.operations.decide import decide
from kiosk.operations.inspect import inspect, inspect_receipt
from kiosk.operations.install import install_lot, install_stock, install_unit
from kiosk.operations.install_lots import install_lots
from kiosk.operations.make_lot import make_lot
from kiosk.operations.move import move_stock
from kiosk.operations.newest import tell_newest
from kiosk.operations.orders import close_order_line
from kiosk.operations.ports import Tx, Verdict
from kiosk.operations.print_label import print_label, print_labels
from kiosk.operations.receive import post_receipt
from kiosk.operations.receive_counts import receive_stock
from kiosk.operations.receive_list import read_list, receive_listed
from kiosk.operations.receive_lots import receive_lot
from kiosk.operations.receive_units import generate_units, receive_unit
from kiosk.operations.remove import remove
from kiosk.operations.renumber import renumber
from kiosk.operations.ruled import ruled
from kiosk.operations.scan_back import hold_swapped, verify_label
from kiosk.operations.tracking import assign_lot, assign_units, switch_tracking
from kiosk.operations.undo import undo_last
from kiosk.workflows.commands import (
    Command,
    CompleteRun,
    GenerateUnits,
    InstallLot,
    InstallLots,
    InstallStock,
    InstallUnit,
    PostReceipt,
    ReceiveListed,
    ReceiveLot,
    ReceiveStock,
    ReceiveUnit,
    Remove,
    StartRun,
    UndoLast,
)
from kiosk.workflows.commands_codes import ForgetLabel, LinkBarcode, TeachLabel
from kiosk.workflows.commands_labels import (
    AnswerPrint,
    HoldSwapped,
    PrintLabel,
    PrintLabels,
    VerifyLabel,
)
from kiosk.workflows.commands_list import ReadList
from kiosk.workflows.commands_orders import CloseOrderLine
from kiosk.workflows.decide_states import Decide
from kiosk.workflows.inspect_states import Inspect, InspectReceipt
from kiosk.workflows.leaving_states import Archive, Renumber
from kiosk.workflows.make_lot_states import MakeLot
from kiosk.workflows.move_states import MoveStock
from kiosk.workflows.newest_states import TellNewest
from kiosk.workflows.tracking_states import AssignLot, AssignUnits, SwitchTracking

OPERATIONS: Mapping[type[Command], Callable[[Tx, Any], Verdict]] = {
    ReceiveUnit: receive_unit,
    GenerateUnits: generate_units,
    ReadList: read_list,
    ReceiveListed: receive_listed,
    ReceiveLot: receive_lot,
    ReceiveStock: receive_stock,
    PostReceipt: post_receipt,
    CloseOrderLine: close_order_line,
    StartRun: start_run,
    MakeLot: make_lot,
    InstallUnit: install_unit,
    InstallLot: install_lot,
    InstallLots: install_lots,
    InstallStock: install_stock,
    Remove: remove,
    MoveStock: move_stock,
    Inspect: inspect,
    InspectReceipt: inspect_receipt,
    CompleteRun: complete_run,
    PrintLabel: print_label,
    PrintLabels: print_labels,
    VerifyLabel: verify_label,
    HoldSwapped: hold_swapped,
    AnswerPrint: answer_print,
    LinkBarcode: link_barcode,
    TeachLabel: teach_label,
    ForgetLabel: forget_label,
    Decide: decide,
    SwitchTracking: switch_tracking,
    AssignUnits: assign_units,
    AssignLot: assign_lot,
    Archive: archive,
    Renumber: renumber,
    TellNewest: tell_newest,
}
"""What each of them does; the rules of the plant know each too (happenings.py)."""


def carry_out(tx: Tx, command: Command, role: Role) -> Verdict:
    """Put a command on record in `tx`, or say why not; then `tx` holds nothing to keep.

    The rules of the plant are asked here, before anything else (P3).
    """
    if isinstance(command, UndoLast):
        return undo_last(tx, role)
    refused = ruled(tx, command, role)
    return refused or OPERATIONS[type(command)](tx, command)
