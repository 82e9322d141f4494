"""What may happen in the plant by chance: each step is tried, and refused where rules say so."""

from collections.abc import Callable, Mapping
from decimal import Decimal

from kiosk.domain.facts import (
    BomLine,
    Fact,
    LocationDefined,
    PolicySet,
    Tracking,
)
from kiosk.domain.ids import unit_subject
from kiosk.domain.people import Role
from kiosk.operations.build import complete_run
from kiosk.operations.install import install_lot, install_stock, install_unit
from kiosk.operations.ports import Recorded, Tx
from kiosk.operations.print_label import print_label
from kiosk.operations.remove import remove
from kiosk.operations.undo import undo_last
from kiosk.workflows.commands import CompleteRun, InstallLot, InstallStock, InstallUnit, Remove
from kiosk.workflows.commands_labels import PrintLabel
from tests.store.clerk import (
    announce,
    assign,
    close_line,
    place_order,
    receive_ordered,
    set_up,
)
from tests.store.floor import (
    Step,
    await_inspection,
    count,
    give_back,
    hold,
    inspect_one,
    leave,
    move,
    move_lot,
)
from tests.store.office import (
    attach,
    correct_serial,
    decide,
    decide_by_choice,
    divide,
    go_on,
    merge_units,
    own,
    read_label,
    set_rights,
    switch,
)
from tests.store.plant import (
    BOARD,
    BOARD_LINES,
    BOARDS,
    BOXES,
    DOCK,
    LOT_NUMBERS,
    PLACES,
    RUNS,
    SCREW,
    SENSOR,
    SENSORS,
    SERIALS,
    lot_item,
    part,
    receive_paste,
    receive_screws,
    receive_sensor,
    release,
    start,
)

DISPOSITIONS = ("stock", "hold", "scrap")


def take(tx: Tx, step: Step) -> bool:
    """Try a step; whether it came on record."""
    return STEPS[step.what](tx, step)


def _receive(tx: Tx, step: Step) -> bool:
    return receive_sensor(tx, tx.new_unit(), SERIALS[step.a % len(SERIALS)])


def _receive_lot(tx: Tx, step: Step) -> bool:
    place = PLACES[step.b % len(PLACES)]
    return receive_paste(tx, step.a % len(LOT_NUMBERS), step.n, place)


def _receive_stock(tx: Tx, step: Step) -> bool:
    return receive_screws(tx, step.n)


def _start(tx: Tx, step: Step) -> bool:
    return start(tx, tx.new_unit(), BOARD, SERIALS[step.a % len(SERIALS)])


def _install(tx: Tx, step: Step) -> bool:
    parent, unit = BOARDS[step.a % len(BOARDS)], SENSORS[step.b % len(SENSORS)]
    return isinstance(install_unit(tx, InstallUnit(parent=parent, unit=unit, line="1")), Recorded)


def _install_board(tx: Tx, step: Step) -> bool:
    parent, unit = BOXES[step.a % len(BOXES)], BOARDS[step.b % len(BOARDS)]
    return isinstance(install_unit(tx, InstallUnit(parent=parent, unit=unit, line="1")), Recorded)


def _install_lot(tx: Tx, step: Step) -> bool:
    command = InstallLot(
        parent=BOARDS[step.a % len(BOARDS)],
        lot=lot_item(step.b % len(LOT_NUMBERS)),
        line="2",
        location=DOCK,
        quantity=Decimal(step.n),
        instead=False,
    )
    return isinstance(install_lot(tx, command), Recorded)


def _install_stock(tx: Tx, step: Step) -> bool:
    command = InstallStock(
        parent=BOARDS[step.a % len(BOARDS)],
        part_number=SCREW,
        line="3",
        location=DOCK,
        quantity=Decimal(step.n),
    )
    return isinstance(install_stock(tx, command), Recorded)


def _remove(tx: Tx, step: Step) -> bool:
    parent = RUNS[step.a % len(RUNS)]
    build = tx.build(parent)
    fitted = [each for one in build.requirements for each in one.fitted] if build else []
    if not fitted:
        return False
    chosen = fitted[step.b % len(fitted)]
    command = Remove(
        parent=parent,
        item=chosen.item,
        line=chosen.line,
        quantity=Decimal(1),
        disposition=DISPOSITIONS[step.n % len(DISPOSITIONS)],
        reason="",
    )
    return isinstance(remove(tx, command), Recorded)


def _complete(tx: Tx, step: Step) -> bool:
    parent = RUNS[step.a % len(RUNS)]
    return isinstance(complete_run(tx, CompleteRun(parent=parent)), Recorded)


def _undo(tx: Tx, _step: Step) -> bool:
    return isinstance(undo_last(tx, Role.SUPERVISOR), Recorded)


def _label(tx: Tx, step: Step) -> bool:
    item = (unit_subject(RUNS[step.a % len(RUNS)]), lot_item(step.b % len(LOT_NUMBERS)))
    return isinstance(
        print_label(tx, PrintLabel(subject=item[step.n % 2], reason="lost")), Recorded
    )


def _edit(tx: Tx, step: Step) -> bool:
    facts: tuple[Fact, ...] = (
        part(SENSOR, Tracking.SERIAL, revision="AB"[step.b % 2]),
        PolicySet(name="any_revision", value=("off", "on")[step.b % 2]),
        LocationDefined(code=PLACES[1], name=f"name {step.b}"),
    )
    tx.append(facts[step.a % len(facts)])
    return True


def _release(tx: Tx, step: Step) -> bool:
    more = BomLine(line="1", component=SENSOR, quantity=Decimal(1 + step.b % 2))
    release(tx, BOARD, (more, *BOARD_LINES[1:]))
    return True


STEPS: Mapping[str, Callable[[Tx, Step], bool]] = {
    "receive": _receive,
    "receive lot": _receive_lot,
    "receive stock": _receive_stock,
    "start": _start,
    "install": _install,
    "install board": _install_board,
    "install lot": _install_lot,
    "install stock": _install_stock,
    "remove": _remove,
    "complete": _complete,
    "leave": leave,
    "give back": give_back,
    "move": move,
    "move lot": move_lot,
    "count": count,
    "hold": hold,
    "await inspection": await_inspection,
    "inspect": inspect_one,
    "label": _label,
    "undo": _undo,
    "edit": _edit,
    "release": _release,
    "decide": decide,
    "decide by choice": decide_by_choice,
    "merge units": merge_units,
    "correct serial": correct_serial,
    "divide": divide,
    "own": own,
    "set rights": set_rights,
    "go on": go_on,
    "attach": attach,
    "read label": read_label,
    "switch": switch,
    "set up": set_up,
    "place order": place_order,
    "close line": close_line,
    "announce": announce,
    "receive ordered": receive_ordered,
    "assign": assign,
}
