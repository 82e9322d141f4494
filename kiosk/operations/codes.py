"""Putting on record what codes of others mean: linked barcodes and taught labels."""

from kiosk.domain.facts import BarcodeLinked, LabelForgotten, LabelTaught
from kiosk.domain.messages import stop
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.workflows.commands_codes import ForgetLabel, LinkBarcode, TeachLabel


def link_barcode(tx: Tx, command: LinkBarcode) -> Verdict:
    """Let a barcode mean a thing; refused where it names something already (xS23)."""
    name = tx.name_of(command.item)
    if name is None:
        return stop("xS1", raw=command.code)
    if tx.known_by(command.code):
        return stop("xS23", raw=command.code)
    entry = tx.append(BarcodeLinked(code=command.code, item=command.item))
    return Recorded(entry, (("sn", name),))


def teach_label(tx: Tx, command: TeachLabel) -> Verdict:
    """Let labels of this form be read from now on."""
    return Recorded(tx.append(LabelTaught(label=command.label)))


def forget_label(tx: Tx, command: ForgetLabel) -> Verdict:
    """Read no more labels by the pattern of this name."""
    return Recorded(tx.append(LabelForgotten(name=command.name)))
