"""Lists of serials: the numbers one stands for, and receiving all of them or none (C9, Q4)."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from kiosk.domain.bulk import BadBulk, parse
from kiosk.domain.ids import EntryId
from kiosk.domain.listing import ListLine, is_written, lines_of
from kiosk.domain.messages import Refusal, Said, stop
from kiosk.domain.records import PartRecord
from kiosk.domain.rules.newest import ASKED, counted_series
from kiosk.domain.rules.receive import serial_key, serial_scope
from kiosk.domain.schemes import is_own_form
from kiosk.operations.numbers import next_serial
from kiosk.operations.orders import units_refused_on_order
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.operations.receive_units import receive_unit
from kiosk.operations.ruled import forbidden
from kiosk.workflows.commands import ReceiveListed, ReceiveUnit
from kiosk.workflows.commands_list import ReadList

NO_ENTRY = EntryId("")
"""Of a list that is only read: there is nothing on record of it yet."""


def read_list(tx: Tx, command: ReadList) -> Verdict:
    """Keep the numbers of a list, to be checked; xR40 where a text is none.

    What `~` stands for is drawn here, and used up even if the list is then left.
    """
    record = tx.part(command.part_number)
    if record is None:
        return stop("xS1", raw=command.part_number)
    found = _numbers(tx, record, command.text)
    if isinstance(found, Refusal):
        return found
    if isinstance(found, BadBulk):
        return stop("xR40", what=found.what, line=found.position, problem=found.why)
    tx.save_list(command.list_id, found)
    return Recorded(NO_ENTRY, (("n", len(found)),))


def _numbers(tx: Tx, record: PartRecord, text: str) -> tuple[ListLine, ...] | BadBulk | Refusal:
    if not is_written(text):
        return lines_of(text)
    asked: list[Refusal] = []
    found = parse(text, _free_numbers(tx, record, asked), partial(is_own_form, record))
    if isinstance(found, BadBulk):
        return asked[0] if asked else found
    return tuple(ListLine(at, each) for at, each in enumerate(found, 1))


def _free_numbers(tx: Tx, record: PartRecord, asked: list[Refusal]) -> Iterator[str]:
    """Give the part's next numbers; those that are counted on from the last serial too (A10).

    Where the newest one is to be told first, that goes to `asked`.
    """
    before = ""
    while isinstance(number := next_serial(tx, record), str) and number != before:
        yield number
        before = number
    if isinstance(number, Refusal) and number.key == ASKED:
        asked.append(number)
    if before.isascii() and before.isdigit():
        yield from _counted_on(tx, record, before)


def _counted_on(tx: Tx, record: PartRecord, last: str) -> Iterator[str]:
    scope = serial_scope(record.part, tx.policies)
    value = int(last)
    while True:
        value += 1
        number = f"{value:0{len(last)}}"
        if not tx.claimants(serial_key(number, tx.policies), scope):
            series, most = counted_series(record.part.part_number), 10 ** len(last) - 1
            tx.note_number(series, value, most)
            yield number


def receive_listed(tx: Tx, command: ReceiveListed) -> Verdict:
    """Receive every unit of a checked list in this transaction.

    Refused where one of them cannot be received any more; then none of them is.
    """
    entry = NO_ENTRY
    refused = units_refused_on_order(tx, command.units)
    if refused is not None:
        return refused
    for each in command.units:
        verdict = receive_unit(tx, replace(each, unit=tx.new_unit()), judged=True)
        if not isinstance(verdict, Recorded):
            return verdict
        entry = verdict.entry
    if not entry:
        return stop("xR42", n=0, part="-")
    return Recorded(entry)


def refused_units(tx: Tx, units: tuple[ReceiveUnit, ...]) -> tuple[tuple[int, Said], ...]:
    """Receive units one after the other, and return which of them are refused, and why.

    A rule that nobody lifts refuses the units that it blocks, and leaves the others (P3).

    What the others recorded stands in the transaction: the caller takes it back.
    """
    refused: list[tuple[int, Refusal]] = []
    for at, each in enumerate(units):
        verdict = forbidden(tx, each)
        if verdict is None:
            verdict = receive_unit(tx, replace(each, unit=tx.new_unit()), judged=True)
        if not isinstance(verdict, Recorded):
            refused.append((at, verdict))
    return tuple(refused)
