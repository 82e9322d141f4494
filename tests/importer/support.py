"""A fake of the master data that imports can be fed into, and short ways to import."""

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.domain.facts.master import BomReleased, LocationDefined, PartDefined
from kiosk.domain.ids import LocationCode, OperatorId, PartNumber
from kiosk.domain.people import Operator
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
    people: dict[OperatorId, Operator] = field(default_factory=dict[OperatorId, Operator])
    units: tuple[tuple[str, int], ...] = ()
    lots: tuple[int, int] = (0, 0)

    def part(self, number: PartNumber) -> PartDefined | None:
        return self.parts.get(number)

    def released_bom(self, parent: PartNumber) -> BomReleased | None:
        return self.boms.get(parent)

    def location(self, code: LocationCode) -> LocationDefined | None:
        return self.locations.get(code)

    def operator(self, operator_id: OperatorId) -> Operator | None:
        return self.people.get(operator_id)

    def salt(self) -> bytes:
        return b"0123456789abcdef"

    def serialised_units(self, part: PartNumber) -> tuple[tuple[str, int], ...]:
        return self.units if part in self.parts else ()

    def lots_in_stock(self, part: PartNumber) -> tuple[int, int]:
        return self.lots if part in self.parts else (0, 0)

    def take(self, result: ImportResult) -> None:
        """Record what an import came to."""
        for fact in result.facts:
            match fact:
                case PartDefined():
                    self.parts[fact.part_number] = fact
                case BomReleased():
                    self.boms[fact.parent] = fact
                case LocationDefined():
                    self.locations[fact.code] = fact
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
