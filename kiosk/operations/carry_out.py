"""Which operation carries out which command."""

from collections.abc import Callable, Mapping
from typing import Any

from kiosk.domain.people import Role
from kiosk.operations.answer_print import answer_print
from kiosk.operations.build import complete_run, start_run
from kiosk.operations.codes import forget_label, link_barcode, teach_label
from kiosk.operations.decide import decide
from kiosk.operations.install import install_lot, install_stock, install_unit
from kiosk.operations.move import move_stock
from kiosk.operations.ports import Tx, Verdict
from kiosk.operations.print_label import print_label, print_labels
from kiosk.operations.receive import post_receipt
from kiosk.operations.receive_counts import receive_stock
from kiosk.operations.receive_lots import receive_lot
from kiosk.operations.receive_units import generate_units, receive_unit
from kiosk.operations.remove import remove
from kiosk.operations.scan_back import hold_swapped, verify_label
from kiosk.operations.undo import undo_last
from kiosk.workflows.commands import (
    AnswerPrint,
    Command,
    CompleteRun,
    GenerateUnits,
    HoldSwapped,
    InstallLot,
    InstallStock,
    InstallUnit,
    PostReceipt,
    PrintLabel,
    PrintLabels,
    ReceiveLot,
    ReceiveStock,
    ReceiveUnit,
    Remove,
    StartRun,
    UndoLast,
    VerifyLabel,
)
from kiosk.workflows.commands_codes import ForgetLabel, LinkBarcode, TeachLabel
from kiosk.workflows.decide_states import Decide
from kiosk.workflows.move_states import MoveStock

_OPERATIONS: Mapping[type[Command], Callable[[Tx, Any], Verdict]] = {
    ReceiveUnit: receive_unit,
    GenerateUnits: generate_units,
    ReceiveLot: receive_lot,
    ReceiveStock: receive_stock,
    PostReceipt: post_receipt,
    StartRun: start_run,
    InstallUnit: install_unit,
    InstallLot: install_lot,
    InstallStock: install_stock,
    Remove: remove,
    MoveStock: move_stock,
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
}


def carry_out(tx: Tx, command: Command, role: Role) -> Verdict:
    """Put a command on record in `tx`, or say why not; then `tx` holds nothing to keep."""
    if isinstance(command, UndoLast):
        return undo_last(tx, role)
    return _OPERATIONS[type(command)](tx, command)
