"""Numbers made here: serials and lot numbers from a part's scheme, skipping those in use.

A program of the plant's own is asked first (A11, A19), then the part's scheme, and where our
numbers have none, the part's last serial is counted on (A10).

A station that shares its record draws from blocks that central gave it alone; where those are
used up and no central can be reached, the number is the station's own, `NAME-000001` (R9).

After a record was put back nothing is made until the newest number was told (A3).
"""

from collections.abc import Iterator
from itertools import chain, count

from kiosk.domain.facts import PartDefined
from kiosk.domain.ids import lot_id
from kiosk.domain.link import LinkState
from kiosk.domain.messages import Refusal, phrase, stop
from kiosk.domain.numbering import BadNumber, Occasion, Scheme, generate, series_key
from kiosk.domain.numbering_plugin import NumberWanted, SerialOffered
from kiosk.domain.numbering_read import highest
from kiosk.domain.pattern import MAX_SEQUENCE_WIDTH
from kiosk.domain.records import PartRecord
from kiosk.domain.rules.newest import (
    counted_series,
    counter_asked,
    newest_named,
    other_asked,
    plugin_series,
)
from kiosk.domain.rules.receive import serial_key, serial_misfit, serial_scope
from kiosk.domain.schemes import (
    lot_case,
    lots_of,
    makes_serials,
    serial_case,
    serial_pattern,
    serials_of,
)
from kiosk.operations.newest import newest_refused
from kiosk.operations.ports import Number, Tx

MOST_SKIPPED = 100_000
"""Numbers in use that may be stepped over before a scheme counts as used up."""


def next_serial(tx: Tx, record: PartRecord, ordinal: int = 1, supplier: str = "") -> str | Refusal:
    """Return the next serial of a part that nothing uses (A9, A10, A11).

    Args:
        tx: the transaction that will use it.
        record: the part.
        ordinal: which of its receipt or batch of runs the unit is, from 1 (A21).
        supplier: who delivers it, where serials are unique within what a supplier delivers.
    """
    return next(free_serials(tx, record, ordinal, supplier))


def free_serials(
    tx: Tx, record: PartRecord, ordinal: int = 1, supplier: str = ""
) -> Iterator[str | Refusal]:
    """Give serials of a part that nothing uses, each another; ends with why there is no more."""
    part = record.part
    if not makes_serials(record):
        yield stop("xR15", part=part.part_number)
        return
    scope = serial_scope(part, tx.policies, supplier)
    own = _of_scheme(tx, record, ordinal) if serial_pattern(record) else _counted_on(tx, part)
    skipped = 0
    for number in chain(_plugged(tx, part), own):
        if not isinstance(number, str):
            yield number
            return
        taken = tx.claimants(serial_key(number, tx.policies, serial_case(record)), scope)
        skipped = skipped + 1 if taken else 0
        if not taken:
            yield number
        elif skipped == MOST_SKIPPED:
            break
    yield stop("xR16", part=part.part_number, problem=phrase("too_many_in_use"))


def next_lot_number(tx: Tx, record: PartRecord) -> str | Refusal:
    """Return a lot number from the part's pattern; with a sequence, one nothing uses (A13)."""
    part = record.part
    if tx.numbering.lots:
        series = plugin_series(part.part_number, lots=True)
        last = tx.newest_of(series, part.part_number) or tx.last_lot(part.part_number)
        plugged = tx.numbering.lot_number(_wanted(tx, part, last))
        if plugged is not None:
            return _asked_other(tx, part, series, lots=True) or _noted(tx, series, plugged)
    scheme = lots_of(record)
    if not isinstance(scheme, Scheme):
        return stop("xR15", part=part.part_number)
    for _ in range(MOST_SKIPPED):
        number = _drawn(tx, scheme, part, 1, lots=True)
        if not isinstance(number, str) or not scheme.has_sequence:
            return number
        key = serial_key(number, tx.policies, lot_case(record))
        if tx.lot(lot_id(part.part_number, key)) is None:
            return number
    return stop("xR16", part=part.part_number, problem=phrase("too_many_in_use"))


def unfit(tx: Tx, serial: str, record: PartRecord) -> Refusal | None:
    """Refuse a serial that does not fit the part's scheme, or that a plugin objects to (A11)."""
    refused = serial_misfit(serial, record, tx.policies)
    if refused is not None or not tx.numbering.objections:
        return refused
    offered = SerialOffered(part=record.part, serial=serial, at=tx.now)
    why = tx.numbering.objection(offered)
    if why is None:
        return None
    return stop("xR31", sn=serial, part=record.part.part_number, why=why)


def _plugged(tx: Tx, part: PartDefined) -> Iterator[str | Refusal]:
    """Give what plugins answer, each time with the answer before; nothing where none does."""
    if not tx.numbering.serials:
        return
    series = plugin_series(part.part_number, lots=False)
    last = tx.newest_of(series, part.part_number) or tx.last_serial(part.part_number)
    answer = tx.numbering.next_serial(_wanted(tx, part, last))
    refused = _asked_other(tx, part, series) if answer is not None else None
    if refused is not None:
        yield refused
        return
    while answer is not None and answer != last:
        yield _noted(tx, series, answer)
        last = answer
        answer = tx.numbering.next_serial(_wanted(tx, part, last))
    if answer is not None:
        yield stop("xR16", part=part.part_number, problem=phrase("too_many_in_use"))


def _asked_other(tx: Tx, part: PartDefined, series: str, *, lots: bool = False) -> Refusal | None:
    """Ask for the newest number where no counter gives it, if it is to be asked for (A3)."""
    return newest_refused(tx, part, series, lots=lots) if other_asked(tx, series) else None


def _noted(tx: Tx, series: str, number: str) -> str:
    """Note that one more number came of a series that no counter gives."""
    tx.note_number(series, tx.last_number(series) + 1)
    return number


def _wanted(tx: Tx, part: PartDefined, last: str) -> NumberWanted:
    return NumberWanted(part=part, last=last, at=tx.now)


def _of_scheme(tx: Tx, record: PartRecord, ordinal: int) -> Iterator[str | Refusal]:
    scheme = serials_of(record)
    if not isinstance(scheme, Scheme):
        yield stop("xR15", part=record.part.part_number)
        return
    while True:
        yield _drawn(tx, scheme, record.part, ordinal)


def _counted_on(tx: Tx, part: PartDefined) -> Iterator[str | Refusal]:
    """Give the numbers after the last serial, its leading zeros kept; ask where that cannot be."""
    series = counted_series(part.part_number)
    last = tx.last_serial(part.part_number) or tx.newest_of(series, part.part_number)
    refused = _asked_other(tx, part, series)
    if tx.link.state is not LinkState.ALONE:
        yield stop("xR30", part=part.part_number, why=phrase("counting_is_shared"))
    elif refused is not None:
        yield refused
    elif not last:
        yield stop("xR30", part=part.part_number, why=phrase("counting_has_no_start"))
    elif not (last.isascii() and last.isdigit() and len(last) <= MAX_SEQUENCE_WIDTH):
        yield stop("xR30", part=part.part_number, why=phrase("counting_cannot", sn=last))
    else:
        given = tx.last_number(series) if tx.restored is not None else 0
        for value in count(max(int(last), given) + 1):
            tx.note_number(series, value, most=10 ** len(last) - 1)
            yield f"{value:0{len(last)}}"


def _drawn(
    tx: Tx, scheme: Scheme, part: PartDefined, ordinal: int, *, lots: bool = False
) -> str | Refusal:
    occasion = Occasion(at=tx.now, part=part.part_number, revision=part.revision, ordinal=ordinal)
    asked = counter_asked(tx, scheme, occasion)
    if asked:
        what = newest_named(tx, scheme, occasion, lots=lots)
        return newest_refused(tx, part, asked, what, lots=lots)
    if not scheme.has_sequence:
        drawn = Number(0)
    else:
        drawn = tx.next_number(series_key(scheme, occasion), part.part_number, highest(scheme))
    if drawn.prefix:
        return drawn.own
    number = generate(scheme, drawn.seq, occasion)
    if isinstance(number, BadNumber):
        return stop("xR16", part=part.part_number, problem=number.why)
    return number
