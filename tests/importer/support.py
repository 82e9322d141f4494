"""A fake of the master data that imports can be fed into, and short ways to import."""

from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from kiosk.domain.facts.master import BomReleased, LocationDefined, PartDefined
from kiosk.domain.facts.orders import OrderPlaced, ShipmentAnnounced
from kiosk.domain.facts.setup import (
    CategoryDefined,
    OperationTypeDefined,
    RuleDefined,
    SchemeDefined,
)
from kiosk.domain.ids import LocationCode, OperatorId, PartNumber
from kiosk.domain.orders import Announced, LineState, Order
from kiosk.domain.people import Operator
from kiosk.domain.text import comparable
from kiosk.importer.mapping import ColumnMap
from kiosk.importer.mapping_file import MappingError, parse_mapping
from kiosk.importer.read import ImportResult, read_import
from kiosk.importer.report import ImportKind

MAPS = Path(__file__).parents[1] / "resources" / "maps"


@dataclass(slots=True)
class FakeMasterData:
    """Satisfies MasterData out of dictionaries."""

    parts: dict[PartNumber, PartDefined] = field(default_factory=dict[PartNumber, PartDefined])
    boms: dict[PartNumber, BomReleased] = field(default_factory=dict[PartNumber, BomReleased])
    locations: dict[LocationCode, LocationDefined] = field(
        default_factory=dict[LocationCode, LocationDefined]
    )
    categories: dict[str, CategoryDefined] = field(default_factory=dict[str, CategoryDefined])
    operations: dict[str, OperationTypeDefined] = field(
        default_factory=dict[str, OperationTypeDefined]
    )
    schemes: dict[str, SchemeDefined] = field(default_factory=dict[str, SchemeDefined])
    rules: dict[str, RuleDefined] = field(default_factory=dict[str, RuleDefined])
    orders: dict[str, OrderPlaced] = field(default_factory=dict[str, OrderPlaced])
    came: dict[tuple[str, str], Decimal] = field(default_factory=dict[tuple[str, str], Decimal])
    lists: list[ShipmentAnnounced] = field(default_factory=list[ShipmentAnnounced])
    people: dict[OperatorId, Operator] = field(default_factory=dict[OperatorId, Operator])
    units: tuple[tuple[str, int], ...] = ()
    lots: tuple[int, int] = (0, 0)

    def part(self, number: PartNumber) -> PartDefined | None:
        return self.parts.get(number)

    def released_bom(self, parent: PartNumber) -> BomReleased | None:
        return self.boms.get(parent)

    def location(self, code: LocationCode) -> LocationDefined | None:
        return self.locations.get(code)

    def category(self, code: str) -> CategoryDefined | None:
        return self.categories.get(code)

    def operation(self, code: str) -> OperationTypeDefined | None:
        return self.operations.get(code)

    def scheme(self, name: str) -> SchemeDefined | None:
        return self.schemes.get(name)

    def rule(self, code: str) -> RuleDefined | None:
        return self.rules.get(code)

    def order(self, number: str) -> Order | None:
        placed = self.orders.get(number)
        if placed is None:
            return None
        came = (self.came.get((number, each.line), Decimal(0)) for each in placed.lines)
        lines = zip(placed.lines, came, strict=True)
        return Order(
            number=number,
            supplier=placed.supplier,
            lines=tuple(LineState(line=line, received=received) for line, received in lines),
        )

    def announced(self, order: str, line: str) -> tuple[Announced, ...]:
        return tuple(
            Announced(
                order=order,
                line=line,
                notice=each.notice,
                serial=serial,
                serial_key=key,
                lot=each.lot,
            )
            for each in self.lists
            for serial, key in zip(each.serials, each.serial_keys, strict=True)
            if (each.order, each.line) == (order, line)
        )

    def serial_key(self, serial: str, part: PartDefined) -> str:
        assert part.part_number in self.parts
        return comparable(serial)

    def serial_scope(self, part: PartDefined, supplier: str) -> str:
        _ = part, supplier
        return ""

    def operator(self, operator_id: OperatorId) -> Operator | None:
        return self.people.get(operator_id)

    def salt(self) -> bytes:
        return b"0123456789abcdef"

    def serialised_units(self, part: PartNumber) -> tuple[tuple[str, int], ...]:
        return self.units if part in self.parts else ()

    def lots_in_stock(self, part: PartNumber) -> tuple[int, int]:
        return self.lots if part in self.parts else (0, 0)

    def take(self, result: ImportResult) -> None:  # noqa: C901 one arm a kind
        """Record what an import came to."""
        for fact in result.facts:
            match fact:
                case PartDefined():
                    self.parts[fact.part_number] = fact
                case BomReleased():
                    self.boms[fact.parent] = fact
                case LocationDefined():
                    self.locations[fact.code] = fact
                case CategoryDefined():
                    self.categories[fact.code] = fact
                case OperationTypeDefined():
                    self.operations[fact.code] = fact
                case SchemeDefined():
                    self.schemes[fact.name] = fact
                case RuleDefined():
                    self.rules[fact.code] = fact
                case OrderPlaced():
                    self.orders[fact.order] = fact
                case ShipmentAnnounced():
                    self.lists.append(fact)
        for person in result.operators:
            self.people[person.operator_id] = person

    def imported(
        self,
        what: ImportKind,
        data: bytes | str,
        *,
        mapping: ColumnMap | None = None,
        skip_bad: bool = False,
    ) -> ImportResult:
        """Import and record it."""
        text = data.encode() if isinstance(data, str) else data
        result = read_import(what, text, mapping=mapping, reader=self, skip_bad=skip_bad)
        self.take(result)
        return result

    def with_parts(self, *lines: str) -> "FakeMasterData":
        """Define parts, each line `part_number,tracking,unit`."""
        self.imported(ImportKind.PARTS, "\n".join(("part_number,tracking,unit", *lines)))
        return self


def column_map(toml_text: str) -> ColumnMap:
    """Return the map, which must be right."""
    made = parse_mapping(toml_text)
    assert not isinstance(made, MappingError), made.sentence
    return made


def map_file(name: str) -> ColumnMap:
    """Return the map of tests/resources/maps."""
    return column_map((MAPS / f"{name}.map.toml").read_text(encoding="utf-8"))


def reasons(result: ImportResult) -> list[str]:
    """Return the bad rows in words."""
    return [row.sentence for row in result.report.bad]
