"""Master data kept in memory between transactions: parts, BOMs, places, policies, people.

Every change of master data moves a number in META; a cache with an older number is dropped, so a
change by another process is seen by the next transaction.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from sqlalchemy import bindparam, desc, select

from kiosk.domain.codes.code import Code
from kiosk.domain.codes.reader import read_code
from kiosk.domain.codes.readers import Plugin, Readers
from kiosk.domain.facts import BomLine, BomReleased, LocationDefined, PartDefined
from kiosk.domain.ids import BomVersion, LocationCode, OperatorId, PartNumber
from kiosk.domain.people import Operator, Role
from kiosk.domain.policy import Policies, effective
from kiosk.domain.records import as_tracked
from kiosk.domain.rules.allotment import Owner
from kiosk.store.allotments import owners
from kiosk.store.codec import decode
from kiosk.store.driver import Cursor, Row
from kiosk.store.fold.codes import taught_labels
from kiosk.store.fold.master import REVISION
from kiosk.store.local import META, PEOPLE
from kiosk.store.schema import (
    BOM,
    LOCATION,
    PART,
    POLICY,
    STATION,
)
from kiosk.store.setups import Setups
from kiosk.store.sql import compiled

_REVISION = compiled(select(META.c.value).where(META.c.key == bindparam("key")))
_PART = compiled(select(PART.c.content).where(PART.c.part_number == bindparam("n")))
_RELEASED = compiled(
    select(BOM.c.version)
    .where(BOM.c.parent == bindparam("parent"))
    .order_by(desc(BOM.c.hlc), desc(BOM.c.station_id), desc(BOM.c.seq))
    .limit(1)
).replace("LIMIT ? OFFSET ?", "LIMIT 1")
_BOM = compiled(
    select(BOM.c.content)
    .where(BOM.c.parent == bindparam("parent"))
    .where(BOM.c.version == bindparam("version"))
)
_LOCATION = compiled(select(LOCATION.c.content).where(LOCATION.c.code == bindparam("code")))
_POLICIES = compiled(select(POLICY.c.name, POLICY.c.value))
_STATION = compiled(select(STATION.c.name).where(STATION.c.station_id == bindparam("id")))
_PEOPLE = select(
    PEOPLE.c.operator_id,
    PEOPLE.c.badge,
    PEOPLE.c.name,
    PEOPLE.c.role,
    PEOPLE.c.pin,
    PEOPLE.c.access_until,
)
_PERSON = compiled(_PEOPLE.where(PEOPLE.c.operator_id == bindparam("id")))
_BADGE = compiled(_PEOPLE.where(PEOPLE.c.badge == bindparam("badge")))
_EVERYBODY = compiled(_PEOPLE)
_WITH_PIN = compiled(_PEOPLE.where(PEOPLE.c.pin != bindparam("none")))
_ANYBODY = compiled(select(PEOPLE.c.operator_id).limit(1)).replace("LIMIT ? OFFSET ?", "LIMIT 1")


Plugins = tuple[Plugin, ...]
"""Readers of labels that come from outside (P2)."""


_NOTHING_READ: tuple[str, Code] = ("", read_code(""))


class Catalogue:
    """Master data by key, each loaded once; one per connection, used by its thread only."""

    def __init__(self, cursor: Cursor, plugins: Plugins = ()) -> None:
        """Read through `cursor`, inside whatever transaction it is in; `plugins` read labels."""
        self._cursor = cursor
        self._plugins = plugins
        self.setups = Setups(cursor)
        self._revision = -1
        self._parts: dict[PartNumber, PartDefined | None] = {}
        self._released: dict[PartNumber, BomVersion | None] = {}
        self._boms: dict[tuple[PartNumber, BomVersion], tuple[BomLine, ...]] = {}
        self._locations: dict[LocationCode, LocationDefined | None] = {}
        self._people: dict[str, Operator | None] = {}
        self._stations: dict[bytes, str] = {}
        self._policies: Policies | None = None
        self._owners: Mapping[LocationCode, Owner] | None = None
        self._readers: Readers | None = None
        self._read = _NOTHING_READ
        self.lists: dict[str, tuple[Sequence[Row], int]] = {}
        """rows of lists that were asked for, and how many there are; `definitions` keeps few"""

    def refresh(self) -> None:
        """Drop what changed since the last transaction; call at the start of each."""
        row = self._cursor.execute(_REVISION, (REVISION,)).fetchone()
        revision = row[0] if row is not None and isinstance(row[0], int) else 0
        if revision != self._revision:
            self.forget()
            self._revision = revision

    def forget(self) -> None:
        """Drop everything, after this transaction itself changed master data."""
        self._parts.clear()
        self._released.clear()
        self._locations.clear()
        self.lists.clear()
        self._people.clear()
        self._stations.clear()
        self._policies = None
        self._owners = None
        self._readers = None
        self._read = _NOTHING_READ
        self.setups.forget()

    def part(self, number: PartNumber) -> PartDefined | None:
        """Return a part as this plant tracks it: only counted where lots and serials are off."""
        found = self.defined(number)
        return None if found is None else as_tracked(found, self.policies)

    def defined(self, number: PartNumber) -> PartDefined | None:
        """Return a part as it was last defined."""
        if number not in self._parts:
            row = self._cursor.execute(_PART, (number,)).fetchone()
            self._parts[number] = None if row is None else decode(str(row[0]), PartDefined)
        return self._parts[number]

    def released(self, parent: PartNumber) -> BomVersion | None:
        """Return the version new runs of `parent` take."""
        if parent not in self._released:
            row = self._cursor.execute(_RELEASED, (parent,)).fetchone()
            self._released[parent] = None if row is None else BomVersion(str(row[0]))
        return self._released[parent]

    def bom(self, parent: PartNumber, version: BomVersion) -> tuple[BomLine, ...]:
        """Return the lines of one version; empty where its release has not arrived yet."""
        key = (parent, version)
        if key not in self._boms:
            row = self._cursor.execute(_BOM, key).fetchone()
            if row is None:
                return ()
            self._boms[key] = decode(str(row[0]), tuple[BomLine, ...])
        return self._boms[key]

    def released_bom(self, parent: PartNumber) -> BomReleased | None:
        version = self.released(parent)
        if version is None:
            return None
        return BomReleased(parent=parent, version=version, lines=self.bom(parent, version))

    def location(self, code: LocationCode) -> LocationDefined | None:
        if code not in self._locations:
            row = self._cursor.execute(_LOCATION, (code,)).fetchone()
            found = None if row is None else decode(str(row[0]), LocationDefined)
            self._locations[code] = found
        return self._locations[code]

    def read(self, text: str) -> Code:
        """Return what a scanned or typed text says, as a label that was taught too."""
        if self._readers is None:
            self._readers = Readers(taught=taught_labels(self._cursor), plugins=self._plugins)
        if text != self._read[0]:  # one scan is read several times on its way
            self._read = (text, read_code(text, self._readers))
        return self._read[1]

    @property
    def policies(self) -> Policies:
        if self._policies is None:
            rows = self._cursor.execute(_POLICIES).fetchall()
            self._policies = effective({str(name): str(value) for name, value in rows})
        return self._policies

    @property
    def owners(self) -> Mapping[LocationCode, Owner]:
        """Return the locations that a station keeps, with that station."""
        if self._owners is None:
            self._owners = owners(self._cursor)
        return self._owners

    def person(self, operator: OperatorId) -> Operator | None:
        return self._operator(_PERSON, operator)

    def badge(self, badge: str) -> Operator | None:
        """Return who wears `badge`, compared exactly."""
        return self._operator(_BADGE, badge)

    def _operator(self, sql: str, key: str) -> Operator | None:
        cached = f"{sql == _BADGE}{key}"
        if cached not in self._people:
            row = self._cursor.execute(sql, (key,)).fetchone()
            self._people[cached] = None if row is None else _operator(row)
        return self._people[cached]

    def nobody(self) -> bool:
        """Whether no person is known here at all."""
        return self._cursor.execute(_ANYBODY).fetchone() is None

    def with_pin(self) -> tuple[Operator, ...]:
        """Return the people who have a PIN, by name."""
        return _by_name(self._cursor.execute(_WITH_PIN, ("",)).fetchall())

    def people(self) -> tuple[Operator, ...]:
        """Return everybody who is known here, by name."""
        return everybody(self._cursor)

    def station(self, station_id: bytes) -> str:
        """Return a station's name; the head of its id for one that is not known here."""
        if station_id not in self._stations:
            row = self._cursor.execute(_STATION, (station_id,)).fetchone()
            self._stations[station_id] = station_id.hex()[:8] if row is None else str(row[0])
        return self._stations[station_id]

    def named(self, actor: str) -> str:
        """Return the name of who acted; the id itself for one that is not on this list."""
        person = self.person(OperatorId(actor))
        return person.name if person is not None else actor


def everybody(cursor: Cursor) -> tuple[Operator, ...]:
    """Return everybody who is known here, by name."""
    return _by_name(cursor.execute(_EVERYBODY).fetchall())


def _by_name(rows: Iterable[Row]) -> tuple[Operator, ...]:
    found = map(_operator, rows)
    return tuple(sorted(found, key=lambda each: (each.name.casefold(), each.operator_id)))


def _operator(row: Row) -> Operator:
    badge, name, role, pin, until = (str(each) for each in row[1:])
    return Operator(
        operator_id=OperatorId(str(row[0])),
        badge=badge,
        name=name,
        role=Role(role),
        pin=pin,
        access_until=date.fromisoformat(until) if until else None,
    )
