"""Shops with the real parts and BOMs of ../shared/data, received from what a BOM asks for."""

from decimal import Decimal
from pathlib import Path

from kiosk.domain.facts import BomLine, Tracking
from kiosk.importer.report import ImportKind
from kiosk.store.codec import decode
from tests.importer.support import map_file
from tests.play import LOCATIONS, OPERATORS, Shop, open_shop

DATA = Path(__file__).parents[3] / "shared" / "data"
VENTILATOR = DATA / "boms" / "respiraworks-ventilator"
BMS = DATA / "boms" / "libresolar-bms-c1" / "bom.v0.4.2.csv"
INVENTREE = DATA / "inventree-demo"

Import = tuple[ImportKind, Path, str]
PARTS, BOM = ImportKind.PARTS, ImportKind.BOM
VENTILATOR_IMPORTS: tuple[Import, ...] = (
    (PARTS, VENTILATOR / "assemblies.csv", "respiraworks-assemblies"),
    (PARTS, VENTILATOR / "bom.csv", "respiraworks-parts"),
    (BOM, VENTILATOR / "bom.csv", "respiraworks-bom"),
)
BMS_IMPORTS: tuple[Import, ...] = (
    (PARTS, BMS, "libresolar-assemblies"),
    (PARTS, BMS, "libresolar-parts"),
    (PARTS, BMS, "libresolar-alternatives"),
    (BOM, BMS, "libresolar-bom"),
)
INVENTREE_IMPORTS: tuple[Import, ...] = (
    (ImportKind.LOCATIONS, INVENTREE / "locations.csv", "inventree-locations"),
    (PARTS, INVENTREE / "parts.csv", "inventree-parts"),
    (BOM, INVENTREE / "bom.csv", "inventree-bom"),
)


def real_shop(folder: Path, imports: tuple[Import, ...]) -> Shop:
    """Open a shop with real master data and two people."""
    shop = open_shop(
        folder, ((ImportKind.LOCATIONS, LOCATIONS), (ImportKind.OPERATORS, OPERATORS))
    )
    for kind, file, name in imports:
        shop.take(kind, file.read_bytes(), map_file(name))
    return shop


def bom(shop: Shop, parent: str) -> tuple[BomLine, ...]:
    """Return the released lines of an assembly."""

    released = shop.part(parent).released
    assert released is not None
    rows = shop.rows("select content from bom where parent = ? and version = ?", parent, released)
    return decode(str(rows[0][0]), tuple[BomLine, ...])


def tracking(shop: Shop, part: str) -> Tracking:
    return shop.part(part).part.tracking


def needs(shop: Shop, parent: str) -> dict[str, Decimal]:
    """Return what an assembly asks for, by part, optional lines too."""
    found: dict[str, Decimal] = {}
    for line in bom(shop, parent):
        found[line.component] = found.get(line.component, Decimal(0)) + line.quantity
    return found


def receive(shop: Shop, parent: str, built: tuple[str, ...] = ()) -> None:
    """Receive exactly what one assembly asks for, but for what is built here.

    Serials are `PART/1`, lots `LOT PART`.
    """
    lines = ["1003", "C.RECEIVE"]
    for part, quantity in needs(shop, parent).items():
        if part in built:
            continue
        lines += [part, "DOCK"]
        match tracking(shop, part):
            case Tracking.SERIAL:
                lines += [f"{part}/{n}" for n in range(1, int(quantity) + 1)]
            case Tracking.LOT:
                lines += [f"LOT {part}", f"!key {quantity:f}"]
            case Tracking.UNTRACKED:
                lines += [f"!key {quantity:f}"]
    verdicts = shop.verdicts("\n".join([*lines, "C.DONE"]))
    assert set(verdicts) <= {"ok", "idle"}, list(zip(lines, verdicts, strict=False))


def build(shop: Shop, parent: str, serial: str, built: dict[str, list[str]] | None = None) -> None:
    """Start, fill line by line and complete one assembly; `built` are units made here, by part."""
    made = {part: list(serials) for part, serials in (built or {}).items()}
    used: dict[str, int] = {}
    lines = ["1002", "C.BUILD", parent, serial]
    for line in bom(shop, parent):
        part = line.component
        match tracking(shop, part):
            case Tracking.SERIAL if part in made:
                lines += [made[part].pop(0) for _ in range(int(line.quantity))]
            case Tracking.SERIAL:
                for _ in range(int(line.quantity)):
                    used[part] = used.get(part, 0) + 1
                    lines.append(f"{part}/{used[part]}")
            case Tracking.LOT:
                lines += [part, f"LOT {part}"]
            case Tracking.UNTRACKED:
                lines += [part, f"!key {line.quantity:f}"]
    verdicts = shop.verdicts("\n".join([*lines, "C.DONE"]))
    assert set(verdicts) <= {"ok", "idle"}, list(zip([*lines, "C.DONE"], verdicts, strict=True))


def expected_as_built(
    shop: Shop, parent: str, inside: dict[str, object] | None = None
) -> dict[str, object]:
    """Return the as-built that `build` makes; `inside` tells of the units built here."""
    found: dict[str, object] = {}
    used: dict[str, int] = {}
    for line in bom(shop, parent):
        part = line.component
        match tracking(shop, part):
            case Tracking.SERIAL:
                for _ in range(int(line.quantity)):
                    key = next((each for each in inside or {} if each.startswith(f"{part}#")), "")
                    if key:
                        found[f"{line.line} {key}"] = (inside or {})[key]
                    else:
                        used[part] = used.get(part, 0) + 1
                        found[f"{line.line} {part}/{used[part]}"] = {}
            case Tracking.LOT:
                found[f"{line.line} LOT {part}"] = line.quantity
            case Tracking.UNTRACKED:
                found[f"{line.line} {part}"] = line.quantity
    return found
