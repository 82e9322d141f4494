"""Which operation carries out which command."""

from typing import assert_never

from kiosk.domain.people import Role
from kiosk.operations.answer_print import answer_print
from kiosk.operations.build import complete_run, start_run
from kiosk.operations.codes import forget_label, link_barcode, teach_label
from kiosk.operations.decide import decide
from kiosk.operations.install import install_lot, install_stock, install_unit
from kiosk.operations.move import move_stock
from kiosk.operations.ports import Tx, Verdict
from kiosk.operations.print_label import print_label, print_labels
from kiosk.operations.receive import (
    generate_units,
    post_receipt,
    receive_lot,
    receive_stock,
    receive_unit,
)
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


def carry_out(tx: Tx, command: Command, role: Role) -> Verdict:  # noqa: C901, PLR0911, PLR0912 one arm a command
    """Put a command on record in `tx`, or say why not; then `tx` holds nothing to keep."""
    match command:
        case ReceiveUnit():
            return receive_unit(tx, command)
        case GenerateUnits():
            return generate_units(tx, command)
        case ReceiveLot():
            return receive_lot(tx, command)
        case ReceiveStock():
            return receive_stock(tx, command)
        case PostReceipt():
            return post_receipt(tx, command)
        case StartRun():
            return start_run(tx, command)
        case InstallUnit():
            return install_unit(tx, command)
        case InstallLot():
            return install_lot(tx, command)
        case InstallStock():
            return install_stock(tx, command)
        case Remove():
            return remove(tx, command)
        case MoveStock():
            return move_stock(tx, command)
        case CompleteRun():
            return complete_run(tx, command)
        case PrintLabel():
            return print_label(tx, command)
        case PrintLabels():
            return print_labels(tx, command)
        case VerifyLabel():
            return verify_label(tx, command)
        case HoldSwapped():
            return hold_swapped(tx, command)
        case AnswerPrint():
            return answer_print(tx, command)
        case LinkBarcode():
            return link_barcode(tx, command)
        case TeachLabel():
            return teach_label(tx, command)
        case ForgetLabel():
            return forget_label(tx, command)
        case Decide():
            return decide(tx, command)
        case UndoLast():
            return undo_last(tx, role)
        case _:
            assert_never(command)
