"""Reading what stations share: conflicts and their evidence, owners of places, attached files."""

from collections.abc import Iterable

from kiosk.domain.conflicts import Conflict, ConflictKind, Resolved
from kiosk.domain.facts import PRODUCTION, ConflictResolved, FileAttached
from kiosk.domain.ids import EntryId, LocationCode, Subject, UnitId, subject_key
from kiosk.domain.records import Attached
from kiosk.domain.unit import UnitState
from kiosk.store import reader_shared_sql as sql
from kiosk.store.catalogue import Catalogue
from kiosk.store.codec import decode
from kiosk.store.driver import Cursor, Row
from kiosk.store.fold.conflicts import Order, order_of
from kiosk.store.fold.entries import read_entry
from kiosk.store.fold.units import load_unit
from kiosk.store.reader_sql import BALANCE_AT, CLAIMS_ON


class SharedReader:
    """Reads one connection inside its current transaction."""

    def __init__(self, cursor: Cursor, catalogue: Catalogue) -> None:
        """Read through `cursor`; master data comes from `catalogue`."""
        self._cursor = cursor
        self.catalogue = catalogue

    def in_conflict(self, subject: Subject) -> bool:
        """Whether an open conflict that holds what it names names the subject."""
        return self._cursor.execute(sql.HELD_BY_CONFLICT, (subject,)).fetchone() is not None

    def made_here(self, lot: Subject) -> bool:
        """Whether some of a lot came from production, and that was not taken back."""
        row = self._cursor.execute(BALANCE_AT, (lot, PRODUCTION)).fetchone()
        return row is not None and isinstance(row[0], int) and row[0] < 0

    def conflicts(self) -> tuple[Conflict, ...]:
        """Return the open conflicts, the oldest first."""
        return self._loaded(self._cursor.execute(sql.OPEN).fetchall())

    def conflicts_of(self, subject: Subject) -> tuple[Conflict, ...]:
        """Return the open conflicts that name a subject, the oldest first."""
        return self._loaded(self._cursor.execute(sql.OPEN_OF, (subject,)).fetchall())

    def conflict(self, conflict: str) -> Conflict | None:
        """Return a conflict by its id, decided or not; None where entries no longer make it."""
        rows = self._cursor.execute(sql.BY_ID, (conflict,)).fetchall()
        return self._conflict(conflict, rows) if rows else None

    def resolved(self, conflict: str) -> Resolved | None:
        """Return the last decision of a conflict, also where entries no longer make it."""
        return self._resolved(conflict, (0, b"", 0))

    def decisions(self, conflict: str) -> tuple[EntryId, ...]:
        """Return the entries that decided a conflict and were not taken back, in their order."""
        rows = self._cursor.execute(sql.DECISIONS, (conflict,)).fetchall()
        return tuple(EntryId(str(row[0])) for row in rows)

    def recorded(self, state: UnitState) -> tuple[tuple[str, int], ...]:
        """Return where and when each unit that bears the number of one came to be."""
        key = (state.serial_key, "serial", state.scope, 1)
        rows = self._cursor.execute(CLAIMS_ON, key).fetchall()
        found = (load_unit(self._cursor, UnitId(subject_key(str(each[0])))) for each in rows)
        units = sorted((each for each in found if each is not None), key=lambda each: each.made)
        told = tuple((self.catalogue.station(each.made[1]), each.made_us) for each in units)
        return told if len(told) > 1 else ()

    def _loaded(self, ids: Iterable[Row]) -> tuple[Conflict, ...]:
        found = (self.conflict(str(row[0])) for row in ids)
        return tuple(each for each in found if each is not None)

    def _conflict(self, conflict: str, rows: list[Row]) -> Conflict:
        """Return one conflict, of one row for each key that it follows from."""
        ids = {each for row in rows for each in str(row[2]).split(" ") if each}
        evidence = sorted(
            (order_of(row), str(row[0]), row[1])
            for each in ids
            for row in self._cursor.execute(sql.EVIDENCE, (bytes.fromhex(each),)).fetchall()
        )
        stations = dict.fromkeys(self.catalogue.station(order[1]) for order, _, _ in evidence)
        at_us = evidence[-1][2] if evidence else 0
        return Conflict(
            conflict=conflict,
            kind=ConflictKind(str(rows[0][0])),
            subjects=tuple(Subject(each) for each in str(rows[0][1]).split(" ")),
            entries=tuple(EntryId(entry) for _, entry, _ in evidence),
            since_us=at_us if isinstance(at_us, int) else 0,
            stations=tuple(stations),
            resolved=self._resolved(conflict, max(map(order_of, rows))),
        )

    def _resolved(self, conflict: str, cause: Order) -> Resolved | None:
        """Return the last decision, if it sorts after what caused the conflict."""
        row = self._cursor.execute(sql.LAST_RESOLUTION, (conflict,)).fetchone()
        entry = None if row is None else read_entry(row)
        if entry is None or entry.order <= cause or not isinstance(entry.fact, ConflictResolved):
            return None
        return Resolved(
            choice=entry.fact.resolution,
            reason=entry.fact.reason,
            by=self.catalogue.named(entry.actor),
            at_us=entry.at_us,
            entry=EntryId(entry.entry_id.hex()),
        )

    def owner_of(self, code: LocationCode) -> tuple[str, str] | None:
        """Return whose a location is: the station's id in hexadecimal, and its name; or None."""
        row = self._cursor.execute(sql.OWNER, (code,)).fetchone()
        return None if row is None else (str(row[0]), str(row[1]))

    def files_of(self, subject: Subject) -> tuple[Attached, ...]:
        """Return the files of a unit, lot or part, the newest first."""
        rows = self._cursor.execute(sql.FILES, (subject,)).fetchall()
        return tuple(self._attached(row) for row in rows)

    def _attached(self, row: Row) -> Attached:
        fact = decode(str(row[0]), FileAttached)
        return Attached(
            name=fact.name,
            media_type=fact.media_type,
            sha256=fact.sha256,
            size=fact.size,
            by=self.catalogue.named(str(row[2])),
            at_us=row[1] if isinstance(row[1], int) else 0,
        )
