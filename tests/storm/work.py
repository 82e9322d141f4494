"""What people do at a station in a storm: the steps of the plant, and what operations add."""

from collections.abc import Callable, Mapping
from decimal import Decimal

from kiosk.domain.ids import PartNumber, unit_subject
from kiosk.importer.report import ImportKind
from kiosk.operations.move import move_stock
from kiosk.operations.ports import Recorded, Tx
from kiosk.operations.receive_units import generate_units
from kiosk.store.importing import ImportFile, import_into
from kiosk.workflows.commands import GenerateUnits
from kiosk.workflows.move_states import MoveStock
from tests.store.floor import Step
from tests.store.plant import DOCK, PLACES, RECEIPT, UNITS, lot_item
from tests.store.shift import STEPS
from tests.store.station import Station

NUMBERED = PartNumber("LABELLED")
"""A part whose serials the kiosk makes itself."""

IMPORT = "import"


def _move(tx: Tx, step: Step) -> bool:
    items = (*(unit_subject(each) for each in UNITS), lot_item(0), lot_item(1))
    command = MoveStock(
        item=items[step.a % len(items)],
        source=PLACES[step.n % len(PLACES)],
        target=PLACES[step.b % len(PLACES)],
        quantity=Decimal(1 if step.a < len(UNITS) else step.n),
    )
    return isinstance(move_stock(tx, command), Recorded)


def _generate(tx: Tx, step: Step) -> bool:
    command = GenerateUnits(
        part_number=NUMBERED, count=step.n, location=DOCK, receipt=RECEIPT, number=1
    )
    return isinstance(generate_units(tx, command), Recorded)


WORK: Mapping[str, Callable[[Tx, Step], bool]] = {
    **{name: step for name, step in STEPS.items() if name != "go on"},
    "generate": _generate,
    "move by operation": _move,
}


def import_change(station: Station, step: Step) -> bool:
    """Import a file that changes a part's revision, and the scheme of another's numbers."""
    text = (
        "part_number,revision,tracking,serial_scheme\n"
        f"SENSOR,{'ABC'[step.b % 3]},serial,\n"
        f"{NUMBERED},A,serial,LB{{seq:6}}\n"
    )
    station.clock.tick()
    file = ImportFile(kind=ImportKind.PARTS, data=text.encode())
    report = import_into(station.store, file, "admin:office")
    return report.added + report.changed > 0
