"""What two processes race for: jobs through the operations that people's scans go through."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from kiosk.domain.facts import Fact, PartDefined, Tracking
from kiosk.domain.ids import LocationCode, PartNumber, ReceiptId, unit_id
from kiosk.domain.syncing import Lease
from kiosk.operations.ports import Tx, Verdict
from kiosk.operations.receive_list import receive_listed
from kiosk.operations.receive_lots import receive_lot
from kiosk.operations.receive_units import generate_units, receive_unit
from kiosk.store.leases import keep_lease
from kiosk.store.own_station import take_seat
from kiosk.store.store import Store
from kiosk.store.writer import Priority
from kiosk.workflows.carried import Origin
from kiosk.workflows.commands import GenerateUnits, ReceiveListed, ReceiveLot, ReceiveUnit
from tests.durability.shop import LOCATION

Job = Callable[[Tx], Verdict]

BLOCK = 3
"""Numbers that are drawn, listed or leased at once."""

SEAT = "DOCK-7"
AT = LocationCode(LOCATION)
CELL, LEASED = PartNumber("CELL"), PartNumber("LEASED")

PARTS: tuple[Fact, ...] = (
    PartDefined(
        part_number=LEASED,
        revision="A",
        name="Leased",
        tracking=Tracking.SERIAL,
        unit="ea",
        serial_scheme="LE{seq:7}",
    ),
)
"""On record besides those of the shop."""


@dataclass(frozen=True, slots=True)
class Race:
    """One thing to race for.

    Attributes:
        make: makes the job of a process, 0 or 1, in a round.
        share: one round in so many that are asked for is enough.
        prepare: what one process puts into the store before a round.
    """

    make: Callable[[int, int], Job]
    share: int = 1
    prepare: Callable[[Store, int], object] = lambda store, number: (store, number)


def received(me: int, serial: str, number: int) -> ReceiveUnit:
    return ReceiveUnit(
        unit=unit_id(os.urandom(10)),
        part_number=CELL,
        serial=serial,
        location=AT,
        receipt=ReceiptId(f"R{me}"),
        number=number,
        rejected=False,
    )


def one_serial(me: int, number: int) -> Job:
    """Receive the serial of that round; both ask for the same."""
    command = received(me, f"RACE-{number}", number)
    return lambda tx: receive_unit(tx, command)


def one_lot(me: int, number: int) -> Job:
    """Receive a lot of that round, each from its own supplier: a lot has one."""
    command = _lot(me, f"LOT-{number}", Origin(supplier=f"MAKER-{me}"))
    return lambda tx: receive_lot(tx, command)


def shared_lot(me: int, number: int) -> Job:
    """Receive one piece of a lot that both may add to."""
    command = _lot(me, f"SHARED-{number % 50}", Origin())
    return lambda tx: receive_lot(tx, command)


def _lot(me: int, lot_number: str, origin: Origin) -> ReceiveLot:
    return ReceiveLot(
        part_number=PartNumber("RESISTOR"),
        lot_number=lot_number,
        quantity=Decimal(1),
        location=AT,
        receipt=ReceiptId(f"R{me}"),
        origin=origin,
    )


def block_of_serials(me: int, number: int) -> Job:
    """Receive a list of numbers, all or none; only the first is not on the list of the other."""
    names = [f"BLOCK-{number}-{each or me + BLOCK}" for each in range(BLOCK)]
    units = tuple(received(me, name, at) for at, name in enumerate(names, 1))
    return lambda tx: receive_listed(tx, ReceiveListed(list_id="race", units=units))


def drawn(me: int, number: int) -> Job:
    """Receive units under generated numbers; both draw from one series."""
    return _generated(me, number, CELL)


def leased_block(me: int, number: int) -> Job:
    """Receive units under numbers of a block that is enough for one of both."""
    return _generated(me, number, LEASED)


def _generated(me: int, number: int, part: PartNumber) -> Job:
    command = GenerateUnits(
        part_number=part,
        count=BLOCK,
        location=AT,
        receipt=ReceiptId(f"R{me}"),
        number=1 + number * BLOCK,
    )
    return lambda tx: generate_units(tx, command)


def lease(store: Store, number: int) -> None:
    """Keep the block of that round, as one that central leased to this station."""
    low = 1 + number * BLOCK
    block = Lease(series="LE", low=low, high=low + BLOCK - 1)
    store.submit(lambda cursor: take_seat(cursor, SEAT), Priority.SYNC)
    store.submit(lambda cursor: keep_lease(cursor, block, store.now_us()), Priority.SYNC)


RACES: Mapping[str, Race] = MappingProxyType(
    {
        "serial": Race(one_serial),
        "lot": Race(one_lot),
        "shared lot": Race(shared_lot, 5),
        "block": Race(block_of_serials),
        "drawn": Race(drawn, 5),
        "leased": Race(leased_block, prepare=lease),
    }
)
"""By name, in the order of the races: from the last one on, the station has a seat."""
