"""Queueing labels: checked for size before anything is recorded (D7, D11)."""

from kiosk.domain.label_choice import what_fits
from kiosk.domain.label_layout import fits
from kiosk.domain.labels import Label, Unprintable
from kiosk.domain.messages import Refusal, phrase, stop
from kiosk.domain.naming import unprintable_named
from kiosk.operations.ports import Tx


def queue_label(tx: Tx, label: Label | Unprintable, subject: str) -> Refusal | None:
    """Queue a label in this transaction; refuse one that cannot be printed (xP5, xS6)."""
    if isinstance(label, Unprintable):
        return stop("xS6", problem=unprintable_named(label))
    too_big = fits(label, tx.template(label.template))
    if too_big is not None:
        roomy = what_fits(label, tx.templates)
        remedy = phrase("no_template") if roomy is None else phrase("try_template", name=roomy)
        return stop("xP5", x=too_big.needed_mm, y=too_big.available_mm, remedy=remedy)
    tx.spool(label, subject)
    return None
