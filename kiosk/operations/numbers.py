"""Numbers made here: serials and lot numbers from a part's scheme, skipping those in use.

A station that shares its record draws from blocks that central gave it alone; where those are
used up and no central can be reached, the number is the station's own, `NAME-000001` (R9).
"""

from kiosk.domain.facts import PartDefined
from kiosk.domain.ids import lot_id
from kiosk.domain.messages import Refusal, phrase, stop
from kiosk.domain.numbering import (
    DEFAULT_LOT_PATTERN,
    BadNumber,
    Occasion,
    Scheme,
    generate,
    parse_scheme,
    series_key,
)
from kiosk.domain.rules.receive import serial_key, serial_scope
from kiosk.operations.ports import Number, Tx

MOST_SKIPPED = 100_000
"""Numbers in use that may be stepped over before a scheme counts as used up."""


def next_serial(tx: Tx, part: PartDefined) -> str | Refusal:
    """Return the next serial of the part's scheme that nothing uses (A9)."""
    scheme = parse_scheme(part.serial_scheme, required_seq=True)
    if not isinstance(scheme, Scheme):
        return stop("xR15", part=part.part_number)
    scope = serial_scope(part, tx.policies)
    for _ in range(MOST_SKIPPED):
        serial = _next(tx, scheme, part)
        if not isinstance(serial, str):
            return serial
        if not tx.claimants(serial_key(serial, tx.policies), scope):
            return serial
    return stop("xR16", part=part.part_number, problem=phrase("too_many_in_use"))


def next_lot_number(tx: Tx, part: PartDefined) -> str | Refusal:
    """Return a lot number from the part's pattern; with a sequence, one nothing uses (A13)."""
    scheme = parse_scheme(part.lot_pattern or DEFAULT_LOT_PATTERN)
    if not isinstance(scheme, Scheme):
        return stop("xR15", part=part.part_number)
    for _ in range(MOST_SKIPPED):
        number = _next(tx, scheme, part)
        if not isinstance(number, str) or not scheme.has_sequence:
            return number
        if tx.lot(lot_id(part.part_number, serial_key(number, tx.policies))) is None:
            return number
    return stop("xR16", part=part.part_number, problem=phrase("too_many_in_use"))


def _next(tx: Tx, scheme: Scheme, part: PartDefined) -> str | Refusal:
    occasion = Occasion(at=tx.now, part=part.part_number, revision=part.revision)
    if not scheme.has_sequence:
        drawn = Number(0)
    else:
        drawn = tx.next_number(series_key(scheme, occasion), part.part_number)
    if drawn.prefix:
        return drawn.own
    number = generate(scheme, drawn.seq, occasion)
    if isinstance(number, BadNumber):
        return stop("xR16", part=part.part_number, problem=number.why)
    return number
