"""What a purchase order has to say of an input: read where one is open, or a label names it."""

from dataclasses import replace

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.codes.code import Label
from kiosk.domain.rules.receive import serial_key
from kiosk.domain.schemes import serial_case
from kiosk.domain.text import normal
from kiosk.session.ports import Look
from kiosk.workflows.receive_states import ReceiveLocation
from kiosk.workflows.scanned import identifier
from kiosk.workflows.states import State
from kiosk.workflows.step import Input, Known, Scanned, Told


def knowing_order(look: Look, state: State, given: Input | None, known: Known) -> Known:
    """Add the order that `state` receives on, and what of its lists the input needs.

    Args:
        look: reads.
        state: what the operator is in.
        given: what came in; None where only the screen is asked for.
        known: so far.
    """
    needs = state.needs
    if needs.label_order and isinstance(given, Scanned) and isinstance(given.code, Label):
        named = normal(given.code.order or "")
        known = replace(known, label_order=look.order(named) if named else None)
    if not needs.order:
        return known
    order = look.order(needs.order)
    known = replace(known, order=order)
    if order is None or not any(each.listed for each in order.lines):
        return known
    if needs.lists or given == Told(Word.DONE):
        announced, others = look.announced(needs.order), look.unannounced(needs.order)
        return replace(known, announced=announced, unannounced=others)
    line = order.named(needs.announced)
    if given is None or line is None or not line.listed:
        return known
    found = look.found_on(needs.order, line.line.line)
    return replace(knowing_serial(look, state, given, known), found=found)


def knowing_serial(look: Look, state: State, given: Input, known: Known) -> Known:
    """Add what the supplier announced of the serial that would come in, if anything."""
    serial = ""
    if isinstance(state, ReceiveLocation):
        serial = state.label.serial
    elif isinstance(given, Scanned):
        serial = identifier(given, "serial") or ""
    line = known.order.named(state.needs.announced) if known.order is not None else None
    if not serial or known.part is None or line is None or not line.listed:
        return known
    key = serial_key(serial, known.policies, serial_case(known.part))
    on_list = look.is_announced(state.needs.order, line.line.line, key)
    return replace(known, on_list=on_list)
