"""A small shop for tests: four parts, one bill of material, two places and a person."""

from decimal import Decimal

from kiosk.domain.facts import BomLine, BomReleased, Fact, LocationDefined, PartDefined, Tracking
from kiosk.domain.ids import BomVersion, LocationCode, OperatorId, PartNumber
from kiosk.domain.people import Operator, Role
from kiosk.operations.ports import Acting, Tx
from kiosk.store.master import Master
from kiosk.store.store import Store

BADGE = "1001"
LOCATION = "A-01"
ACTING = Acting(actor="admin:test", evidence=None, here=LocationCode("BENCH-1"))

CELLS = 3
PARTS = (
    ("BOARD", Tracking.SERIAL, "BD{seq:7}"),
    ("CELL", Tracking.SERIAL, "CE{seq:7}"),
    ("RESISTOR", Tracking.LOT, ""),
    ("SCREW", Tracking.UNTRACKED, ""),
)


def facts() -> tuple[Fact, ...]:
    """Return the master data of the shop."""
    parts = tuple(
        PartDefined(
            part_number=PartNumber(number),
            revision="A",
            name=number.title(),
            tracking=tracking,
            unit="ea",
            serial_scheme=scheme,
        )
        for number, tracking, scheme in PARTS
    )
    lines = (
        BomLine(
            line="1",
            component=PartNumber("CELL"),
            quantity=Decimal(CELLS),
            reference_designators=tuple(f"B{number}" for number in range(1, CELLS + 1)),
        ),
        BomLine(line="2", component=PartNumber("RESISTOR"), quantity=Decimal(4)),
        BomLine(line="3", component=PartNumber("SCREW"), quantity=Decimal(2)),
    )
    return (
        *parts,
        BomReleased(parent=PartNumber("BOARD"), version=BomVersion("0" * 32), lines=lines),
        LocationDefined(code=LocationCode(LOCATION), name="Shelf"),
        LocationDefined(code=LocationCode("BENCH-1"), name="Bench"),
    )


PERSON = Operator(operator_id=OperatorId(BADGE), badge=BADGE, name="Ada", role=Role.SUPERVISOR)


def set_up(store: Store, more: tuple[Fact, ...] = ()) -> None:
    """Put the shop on record, and `more` facts after it."""

    def job(tx: Tx, master: Master) -> None:
        for fact in (*facts(), *more):
            tx.append(fact)
        master.save_people((PERSON,))

    store.administer(ACTING, job)
