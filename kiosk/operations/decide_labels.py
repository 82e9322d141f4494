"""One lot with two labels that differ: one of them is right, or they are two lots."""

from collections.abc import Iterator
from decimal import Decimal

from kiosk.domain.case import Case, Side
from kiosk.domain.conflicts import LOT_MARKS
from kiosk.domain.facts import (
    ADJUSTMENT,
    LetterCase,
    LotDivided,
    LotReceived,
    Move,
    Place,
    SupplierLabelRead,
    location_place,
)
from kiosk.domain.ids import (
    GroupId,
    LotId,
    Subject,
    lot_subject,
    subject_key,
)
from kiosk.domain.labels import lot_label
from kiosk.domain.messages import Refusal, phrase, stop
from kiosk.domain.records import LotRecord
from kiosk.domain.rules.move import lying
from kiosk.domain.rules.receive import serial_key
from kiosk.domain.schemes import lot_case
from kiosk.operations.labels import queue_label
from kiosk.operations.ports import Tx
from kiosk.workflows.decide_states import Decide
from kiosk.workflows.decide_words import GENERATE, item, side_of

NONE = Decimal(0)


def correct_lot(tx: Tx, case: Case, command: Decide) -> Refusal | None:
    """Record the reading that is right once more, so that it is the one that counts."""
    side = side_of(case, command.value)
    fact = side.entry.fact if side is not None else None
    if not isinstance(fact, SupplierLabelRead):
        return stop("xY22", problem=phrase("is_not_known", sn=command.value))
    tx.append(SupplierLabelRead(item=fact.item, receipt=fact.receipt, fields=fact.fields))
    return None


def two_lots(tx: Tx, case: Case, command: Decide) -> Refusal | None:
    """Make a lot of its own of what came with the later label, from where it lies.

    Refused: none of it lies anywhere (xY22), or its number is another lot's (xY26).
    """
    what = item(case)
    lot = tx.lot(LotId(subject_key(what)))
    later = next((each for each in reversed(case.sides) if each.label), None)
    if lot is None or later is None:
        return stop("xY22", problem=phrase("is_not_known", sn=subject_key(what)))
    pieces = list(_pieces(lot, _received(tx, what, later)))
    if not pieces:
        return stop("xY22", problem=phrase("nothing_lies_there", sn=lot.lot_number))
    number = _free_number(tx, lot) if command.value == GENERATE else command.value
    if _in_use(tx, lot, number):
        return stop("xY26", part=lot.part.part_number, lot=number)
    into = LotId(tx.new_unit())
    refused = _label(tx, lot, into, number, sum((each for _, each in pieces), NONE))
    if refused is not None:
        return refused
    tx.append(
        LotDivided(
            lot=lot.lot,
            into=into,
            part_number=lot.part.part_number,
            lot_number=number,
            lot_key=_key(tx, lot, number),
            reason=command.reason,
            moves=tuple(_divided(what, lot_subject(into), pieces)),
        )
    )
    fact = later.entry.fact
    if isinstance(fact, SupplierLabelRead):
        item_into = lot_subject(into)
        tx.append(SupplierLabelRead(item=item_into, receipt=fact.receipt, fields=fact.fields))
    return None


def _received(tx: Tx, what: Subject, side: Side) -> dict[Place, Decimal]:
    """Return where and how much was received with a label that says what this one says."""
    found: dict[Place, Decimal] = {}
    for reading in tx.about(what):
        fact = reading.fact
        if not isinstance(fact, SupplierLabelRead) or _marks(fact.fields) != _marks(side.label):
            continue
        for entry in tx.group_of(GroupId(reading.group_id.hex())):
            received = entry.fact
            if isinstance(received, LotReceived) and lot_subject(received.lot) == what:
                move = received.moves[0]
                found[move.target] = found.get(move.target, NONE) + move.quantity
    return found


def _marks(fields: tuple[tuple[str, str], ...]) -> set[tuple[str, str]]:
    return {(name, text) for name, text in fields if name in LOT_MARKS}


def _pieces(lot: LotRecord, received: dict[Place, Decimal]) -> Iterator[tuple[Place, Decimal]]:
    """Give from where the quantity leaves: where it was received, then where else it lies."""
    wanted = sum(received.values(), NONE)
    lies = [(location_place(each.location), each.quantity) for each in lying(lot)]
    for where, have in sorted(lies, key=lambda each: each[0] not in received):
        quantity = min(have, wanted)
        if quantity > NONE:
            wanted -= quantity
            yield where, quantity


def _divided(what: Subject, into: Subject, pieces: list[tuple[Place, Decimal]]) -> Iterator[Move]:
    for where, quantity in pieces:
        yield Move(item=what, source=where, target=ADJUSTMENT, quantity=quantity)
        yield Move(item=into, source=ADJUSTMENT, target=where, quantity=quantity)


def _free_number(tx: Tx, lot: LotRecord) -> str:
    """Return the lot's number with the first suffix that no lot of the part has."""
    suffix = 2
    while _in_use(tx, lot, f"{lot.lot_number}-{suffix}"):
        suffix += 1
    return f"{lot.lot_number}-{suffix}"


def _in_use(tx: Tx, lot: LotRecord, number: str) -> bool:
    key = _key(tx, lot, number)
    part = lot.part.part_number
    return any(
        isinstance(each, LotRecord)
        and each.part.part_number == part
        and _key(tx, lot, each.lot_number) == key
        for each in tx.known_by(number)
    )


def _key(tx: Tx, lot: LotRecord, number: str) -> str:
    record = tx.part(lot.part.part_number)
    case = LetterCase.PLANT if record is None else lot_case(record)
    return serial_key(number, tx.policies, case)


def _label(tx: Tx, lot: LotRecord, into: LotId, number: str, quantity: Decimal) -> Refusal | None:
    label = lot_label(
        into,
        part=lot.part.part_number,
        lot_number=number,
        quantity=(quantity, lot.part.unit),
        name=lot.part.name,
    )
    return queue_label(tx, label, lot_subject(into))
