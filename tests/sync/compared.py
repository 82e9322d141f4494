"""Compares what a SQL tool reads at central with what a station shows."""

from collections import Counter

from kiosk.domain.ids import UnitId
from kiosk.domain.quantity import plain
from kiosk.store.as_built import Built, as_built
from kiosk.store.reading import snapshot
from kiosk.store.stock import stock_rows
from tests.central.servers import CentralDatabase
from tests.store.station import Station
from tests.sync.projector import rows

ALL = """
    select part_number, tracking, serial, lot_number, location, trim_scale(quantity)::text,
        unit_of_measure, status
    from report.stock_all
"""
ON_HAND = ALL.replace("stock_all", "stock")
INSIDE = """
    select level, serial, line, component, component_serial, lot_number, trim_scale(quantity)::text
    from report.as_built_of(%s)
"""
OPEN = """
    select conflict, kind, subjects, (extract(epoch from since) * 1000000)::int8, holding,
        cardinality(entries), cardinality(stations)
    from report.conflicts where decision is null
"""


def stock_of(station: Station, *, everything: bool) -> Counter[tuple[object, ...]]:
    with snapshot(station.path) as record:
        return Counter(
            (
                *(each.part, each.tracking.value, each.serial, each.lot, each.location),
                *(plain(each.quantity), each.unit, each.status.value),
            )
            for each in stock_rows(record, everything=everything)
        )


def flat(built: Built, level: int = 1) -> list[tuple[object, ...]]:
    found: list[tuple[object, ...]] = []
    for each in built.children:
        quantity = plain(each.quantity)
        found.append((level, built.serial, each.line, each.part, each.serial, each.lot, quantity))
        found += flat(each, level + 1)
    return found


def same_as_at(station: Station, central: CentralDatabase) -> None:
    """Compare the views with what the station shows."""
    with snapshot(station.path) as record:
        units = [str(row[0]) for row in station.rows("select unit from unit")]
        trees = {each: flat(as_built(record, UnitId(each))) for each in units}
        conflicts = [
            (
                *(each.conflict, each.kind.value, list(each.subjects), each.since_us),
                *(each.holding, len(each.entries), len(each.stations)),
            )
            for each in record.reader.conflicts()
        ]
        statuses = {each: record.reader.unit(UnitId(each)) for each in units}
    assert Counter(rows(central, ALL)) == stock_of(station, everything=True)
    assert Counter(rows(central, ON_HAND)) == stock_of(station, everything=False)
    found = dict.fromkeys(units, ())
    for unit, status in rows(central, "select unit, status from report.units"):
        record_of = statuses[str(unit)]
        assert record_of is not None
        assert status == record_of.status.value
        found.pop(str(unit))
    assert not found
    for unit, tree in trees.items():
        assert Counter(rows(central, INSIDE, unit)) == Counter(tree)
    assert sorted(map(list, rows(central, OPEN))) == sorted(map(list, conflicts))
