"""What the product has on record, in the reference's own terms."""

from collections.abc import Mapping
from decimal import Decimal

from kiosk.domain.ids import (
    PartNumber,
    Subject,
    UnitId,
    lot_id,
    lot_subject,
    part_subject,
    subject_key,
    subject_kind,
)
from kiosk.domain.naming import INCOMING_INSPECTION
from kiosk.domain.text import comparable
from kiosk.store.driver import Cursor

_UNITS = (
    "select unit, serial_key, status, place, line, run_open,"
    " iif(came = '', '', json_extract(came, '$.lot')) from unit"
)
_CLAIMS = "select key, subject from name where kind = 'serial' and active = 1"
_LYING = (
    "select item, place, quantity from balance where place like 'location:%' and quantity <> 0"
)
_FITTED = "select parent, line, item, quantity from fitted where quantity <> 0"
_BELOW = (
    "select item, place from balance where quantity < 0"
    " and (place like 'unit:%' or place like 'location:%')"
)
_MICRO = 1_000_000


def subject_of(item: str) -> Subject:
    """Return a part, or a lot written `PART/NUMBER`, as the product names it."""
    part, _, number = item.partition("/")
    if not number:
        return part_subject(PartNumber(part))
    return lot_subject(lot_id(PartNumber(part), comparable(number)))


class Recorded:
    """What is on record, with units and goods under the names that the test gave them."""

    def __init__(self, cursor: Cursor, units: Mapping[str, UnitId], goods: set[str]) -> None:
        self._cursor = cursor
        self._units = {unit: name for name, unit in units.items()}
        self._goods = {subject_of(each): each for each in goods}

    def units(self) -> dict[str, tuple[str, str, str, str]]:
        """Return number, status, parent and line of each unit."""
        found: dict[str, tuple[str, str, str, str]] = {}
        for unit, key, status, place, line, *_ in self._rows(_UNITS):
            inside = subject_kind(str(place)) == "unit"
            parent = self._units[UnitId(subject_key(str(place)))] if inside else ""
            found[self._units[UnitId(str(unit))]] = (
                *(str(key).casefold(), str(status), parent, str(line)),
            )
        return found

    def building(self) -> set[str]:
        return {self._units[UnitId(str(row[0]))] for row in self._rows(_UNITS) if row[5]}

    def batches(self) -> dict[str, str]:
        """Return the batch of each unit that has one."""
        return {
            self._units[UnitId(str(row[0]))]: str(row[6]) for row in self._rows(_UNITS) if row[6]
        }

    def claims(self) -> list[tuple[str, str]]:
        return sorted(
            (str(key).casefold(), self._units[UnitId(subject_key(str(subject)))])
            for key, subject in self._rows(_CLAIMS)
        )

    def lying(self) -> dict[tuple[str, str], int]:
        return {
            (self._item(item), subject_key(str(place))): _whole(quantity)
            for item, place, quantity in self._rows(_LYING)
            if subject_kind(str(item)) != "unit"
        }

    def places(self) -> dict[str, str]:
        """Return where each unit lies that is at a location."""
        found = ((str(row[0]), str(row[3])) for row in self._rows(_UNITS))
        return {
            self._units[UnitId(unit)]: subject_key(place)
            for unit, place in found
            if subject_kind(place) == "location"
        }

    def fitted(self) -> dict[tuple[str, str, str], int]:
        found: dict[tuple[str, str, str], int] = {}
        for parent, line, item, quantity in self._rows(_FITTED):
            if subject_kind(str(item)) != "unit":
                unit = self._units[UnitId(subject_key(str(parent)))]
                found[unit, str(line), self._item(item)] = _whole(quantity)
        return found

    def holds(self) -> list[tuple[str, str, bool]]:
        """Return the holds on goods: item, place, and whether it is for an inspection."""
        return sorted(
            (self._item(item), subject_key(str(place)), title == INCOMING_INSPECTION)
            for item, place, title in self._rows("select item, place, title from held")
        )

    def below(self) -> list[tuple[object, ...]]:
        """Return what lies somewhere with less than nothing."""
        return list(self._rows(_BELOW))

    def conflicts(self) -> list[tuple[object, ...]]:
        return list(self._rows("select kind, subjects from conflict"))

    def newest(self, receipt: str) -> list[tuple[UnitId, str]]:
        """Return the units of a receipt in their order, each with its number."""
        rows = self._cursor.execute(
            "select unit, serial from unit where receipt = ? order by number, id", (receipt,)
        ).fetchall()
        return [(UnitId(str(unit)), str(serial)) for unit, serial in rows]

    def _item(self, item: object) -> str:
        return self._goods[Subject(str(item))]

    def _rows(self, sql: str) -> list[tuple[object, ...]]:
        return [tuple(row) for row in self._cursor.execute(sql).fetchall()]


def _whole(micro: object) -> int:
    assert isinstance(micro, int)
    quantity = Decimal(micro) / _MICRO
    assert quantity == int(quantity)
    return int(quantity)
