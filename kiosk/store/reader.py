"""Reading the record: units, lots, parts and builds as rules and screens need them."""

from decimal import Decimal

from kiosk.domain.codes.own import print_unit
from kiosk.domain.facts import LocationDefined, PartDefined, Place, Tracking, inside
from kiosk.domain.ids import (
    LocationCode,
    LotId,
    PartNumber,
    Subject,
    UnitId,
    lot_subject,
    part_subject,
    subject_key,
    subject_kind,
    unit_subject,
)
from kiosk.domain.policy import Policies
from kiosk.domain.printing import Printed, PrintState
from kiosk.domain.quantity import from_micro
from kiosk.domain.records import (
    Build,
    Fitted,
    LotRecord,
    PartRecord,
    Requirement,
    Stock,
    UnitRecord,
)
from kiosk.domain.rules.receive import binds
from kiosk.domain.unit import Status, UnitState
from kiosk.store import queueing
from kiosk.store import reader_sql as sql
from kiosk.store.bearing import bearers
from kiosk.store.candidates import CandidateReader
from kiosk.store.driver import Row
from kiosk.store.fitted import fitted_unit
from kiosk.store.fold.tracking import tracked_since
from kiosk.store.fold.units import load_unit
from kiosk.store.lying import lying


class Reader(CandidateReader):
    """Reads one connection inside its current transaction."""

    @property
    def policies(self) -> Policies:
        return self.catalogue.policies

    def location(self, code: LocationCode) -> LocationDefined | None:
        return self.catalogue.location(code)

    def unit(self, unit: UnitId) -> UnitRecord | None:
        state = load_unit(self._cursor, unit)
        return None if state is None else self._record(state)

    def claimants(self, serial_key: str, scope: str) -> tuple[UnitRecord, ...]:
        found = (
            self.unit(each) for each in bearers(self._cursor, self.catalogue, serial_key, scope)
        )
        return tuple(each for each in found if each and binds(each, scope, self.policies))

    def _record(self, state: UnitState) -> UnitRecord:
        held = self.in_conflict(unit_subject(state.unit))
        return UnitRecord(
            state=state,
            part=self._known_part(state.part_number),
            made_by=self.catalogue.named(state.made_by),
            since_by=self.catalogue.named(state.since_by),
            made_at=self.catalogue.station(state.made[1]),
            parent_serial="" if state.parent is None else self._serial(state.parent),
            in_conflict=held,
            recorded=self.recorded(state) if held else (),
            now=self._now(state) if state.status is Status.VOIDED else "",
        )

    def _serial(self, unit: UnitId) -> str:
        row = self._cursor.execute(sql.SERIAL_OF, (unit,)).fetchone()
        return unit if row is None else str(row[0])

    def _now(self, state: UnitState) -> str:
        """Return the code of the unit that a voided one is, or that bears its number now."""
        if state.merged_into:
            return print_unit(self.merged_into(state))
        rows = self._cursor.execute(sql.CLAIMS_ON, (state.serial_key, "serial", state.scope, 1))
        others = [subject_key(str(row[0])) for row in rows.fetchall()]
        return next((print_unit(UnitId(each)) for each in others if each != state.unit), "")

    def merged_into(self, state: UnitState) -> UnitId:
        """Return the unit at the end of the mergers; a circle of them ends where it began."""
        passed = [state.unit]
        last: UnitState | None = state
        while last is not None and last.merged_into and last.merged_into not in passed:
            passed.append(last.merged_into)
            last = load_unit(self._cursor, last.merged_into)
        return passed[-1]

    def _known_part(self, number: PartNumber) -> PartDefined:
        """Return the part; a bare one where its definition is still on the way here."""
        found = self.catalogue.part(number)
        if found is not None:
            return found
        return PartDefined(
            part_number=number, revision="", name="", tracking=Tracking.SERIAL, unit="ea"
        )

    def lot(self, lot: LotId) -> LotRecord | None:
        row = self._cursor.execute(sql.LOT_BY_ID, (lot,)).fetchone()
        if row is None:
            return None
        subject = lot_subject(lot)
        stock = self.stock(subject)
        supplier, dates = self.said_of(lot)
        used = None if stock else self._last_use(subject)
        return LotRecord(
            lot=lot,
            part=self._known_part(PartNumber(str(row[0]))),
            lot_number=str(row[1]),
            stock=stock,
            last_used_us=used[0] if used else 0,
            last_used_by=used[1] if used else "",
            in_conflict=self.in_conflict(subject),
            supplier=supplier,
            dates=dates,
            received_us=row[2] if isinstance(row[2], int) else 0,
            held=self.held_whole(subject),
            made_here=self.made_here(subject),
        )

    def _last_use(self, subject: Subject) -> tuple[int, str] | None:
        row = self._cursor.execute(sql.LAST_USE_OF, (subject, "lot_installed.1")).fetchone()
        if row is None or not isinstance(row[0], int):
            return None
        return row[0], self.catalogue.named(str(row[1]))

    def printed(self, subject: Subject) -> tuple[Printed, ...]:
        """Return the labels of `subject` queued here, newest first; else the one it came with."""
        here = queueing.printed(self._cursor, subject)
        return here or self._printed_elsewhere(subject)

    def _printed_elsewhere(self, subject: Subject) -> tuple[Printed, ...]:
        key, made_us = subject_key(subject), 0
        match subject_kind(subject):
            case "unit":
                unit = load_unit(self._cursor, UnitId(key))
                made_us = unit.made_us if unit is not None else 0
            case "lot":
                row = self._cursor.execute(sql.LOT_MADE, (key,)).fetchone()
                made_us = row[0] if row is not None and isinstance(row[0], int) else 0
            case _:
                pass
        if not made_us:
            return ()
        return (Printed(job=0, copy=1, state=PrintState.SENT, queued_us=made_us),)

    def stock(self, item: Subject) -> tuple[Stock, ...]:
        """Return where a lot or counted part lies, most first; negative sums included."""
        rows = self._cursor.execute(sql.STOCK_OF, (item, "location:", "location;", 0)).fetchall()
        if not rows:
            return ()
        held = self._cursor.execute(sql.HELD_OF, (item,)).fetchall()
        return tuple(lying(str(place), quantity, held) for place, quantity in rows)

    def balance(self, item: Subject, place: Place) -> Decimal:
        row = self._cursor.execute(sql.BALANCE_AT, (item, place)).fetchone()
        return from_micro(row[0]) if row is not None and isinstance(row[0], int) else Decimal(0)

    def part(self, number: PartNumber) -> PartRecord | None:
        part = self.catalogue.part(number)
        if part is None:
            return None
        stock = self.stock(part_subject(number))
        counted = part.tracking is Tracking.UNTRACKED
        return PartRecord(
            part=part,
            stock=stock,
            tracked_us=0 if counted or not stock else tracked_since(self._cursor, part),
            released=self.catalogue.released(number),
            serials=self.catalogue.setups.serials_of(part),
            lots=self.catalogue.setups.lots_of(part),
            category=self.catalogue.setups.category_of(part),
        )

    def build(self, unit: UnitId) -> Build | None:
        """Return a unit with the requirements of its run, and what fills them."""
        record = self.unit(unit)
        if record is None:
            return None
        state = record.state
        fitted: dict[str, list[Fitted]] = {}
        for each in self.contents(unit):
            fitted.setdefault(each.line, []).append(each)
        lines = self.catalogue.bom(state.part_number, state.bom_version)
        requirements = tuple(
            Requirement(
                line=line,
                part=(part := self._known_part(line.component)),
                fitted=tuple(fitted.get(line.line, ())),
                serials=self.catalogue.setups.serials_of(part),
            )
            for line in lines
        )
        return Build(unit=record, requirements=requirements, ancestors=self._ancestors(state))

    def _ancestors(self, state: UnitState) -> tuple[UnitId, ...]:
        found: list[UnitId] = []
        parent = state.parent
        while parent is not None and parent not in found:
            found.append(parent)
            above = load_unit(self._cursor, parent)
            parent = above.parent if above is not None else None
        return tuple(found)

    def contents(self, unit: UnitId) -> tuple[Fitted, ...]:
        """Return what is directly inside a unit."""
        place = inside(unit)
        rows = self._cursor.execute(sql.UNITS_INSIDE, (place,)).fetchall()
        units = [fitted_unit(row) for row in rows]
        sums = self._cursor.execute(sql.FITTED_IN, (place,)).fetchall()
        stock = [self._fitted(row) for row in sums if row[2]]
        return (*units, *stock)

    def _fitted(self, row: Row) -> Fitted:
        line, item, quantity = str(row[0]), Subject(str(row[1])), row[2]
        label, part = subject_key(item), subject_key(item)
        if subject_kind(item) == "lot":
            lot = self._cursor.execute(sql.LOT_BY_ID, (label,)).fetchone()
            part, label = (str(lot[0]), str(lot[1])) if lot is not None else ("", label)
        return Fitted(
            line=line,
            item=item,
            part_number=PartNumber(part),
            label=label,
            quantity=from_micro(quantity if isinstance(quantity, int) else 0),
        )

    def name_of(self, subject: Subject) -> str | None:
        """Return the serial, lot number or code that people know a subject by."""
        key = subject_key(subject)
        match subject_kind(subject):
            case "unit":
                return self._serial(UnitId(key))
            case "lot":
                row = self._cursor.execute(sql.LOT_BY_ID, (key,)).fetchone()
                return None if row is None else str(row[1])
            case _:
                return key
