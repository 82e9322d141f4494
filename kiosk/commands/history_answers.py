"""What `kiosk history` answers, and its JSON: lines, as-built tree, roll-up of a lot, totals."""

from dataclasses import dataclass
from decimal import Decimal

from kiosk.domain.facts import PartDefined
from kiosk.domain.history import place_word, run_of, sentence, taken_back
from kiosk.domain.ids import Subject, UnitId, lot_subject, subject_key
from kiosk.domain.moment import from_us
from kiosk.domain.quantity import plain
from kiosk.domain.records import LotRecord
from kiosk.store.as_built import Built
from kiosk.store.history import Event
from kiosk.store.reading import Snapshot
from kiosk.store.totals import Sums, lots_of, part_sums, statuses, sums


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One entry of a history, in words.

    Attributes:
        at: UTC, ISO 8601 to the microsecond.
        operator: by name; the id where no name is known.
        approved_by: who lent the right to it, likewise; "" where nobody did.
        run: the run it belongs to, or None.
        place: where the thing was after it.
    """

    at: str
    operator: str
    approved_by: str
    fact: str
    text: str
    run: str | None
    place: str

    def as_json(self) -> dict[str, object]:
        """Return the line's JSON object."""
        return {
            "at": self.at,
            "operator": self.operator,
            "approved_by": self.approved_by or None,
            "fact": self.fact,
            "text": self.text,
            "run": self.run,
            "place": self.place,
        }


def line_of(record: Snapshot, event: Event) -> Line:
    """Return an event in words."""
    reader = record.reader

    def named(subject: Subject) -> str:
        return reader.name_of(subject) or subject_key(subject)

    entry = event.entry
    if event.took_back:
        text = taken_back(event.took_back, event.reason, named)
    else:
        text = sentence(entry.fact, entry.kind, named, event.undone)
    return Line(
        at=from_us(entry.at_us).isoformat(timespec="microseconds").replace("+00:00", "Z"),
        operator=reader.catalogue.named(entry.actor),
        approved_by=event.approved_by,
        fact=entry.kind if entry.fact is None else type(entry.fact).__name__,
        text=text,
        run=run_of(entry.fact),
        place=place_word(event.place, named),
    )


def tree_json(built: Built) -> dict[str, object]:
    """Return an as-built tree as JSON; every node has the same keys."""
    return {
        "part": built.part,
        "serial": built.serial,
        "lot": built.lot,
        "quantity": plain(built.quantity),
        "unit": built.unit,
        "line": built.line,
        "position": built.position,
        "children": [tree_json(each) for each in built.children],
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class RollUp:
    """Where a lot, or all of a part, came from and went.

    Attributes:
        used_in: part, serial and quantity of each unit that a lot or counted part is inside.
    """

    part: str
    lot: str | None
    unit: str
    received: Decimal
    on_hand: tuple[tuple[str, Decimal], ...]
    installed: Decimal
    used_in: tuple[tuple[str, str, Decimal], ...]
    scrapped: Decimal
    shipped: Decimal
    adjusted: Decimal
    made: Decimal = Decimal(0)

    def as_json(self) -> dict[str, object]:
        """Return the roll-up's JSON object, without the units it went into."""
        return {
            "part": self.part,
            "unit": self.unit,
            "received": plain(self.received),
            "made": plain(self.made),
            "on_hand": [
                {"location": location, "quantity": plain(quantity)}
                for location, quantity in self.on_hand
            ],
            "installed": plain(self.installed),
            "scrapped": plain(self.scrapped),
            "shipped": plain(self.shipped),
            "adjusted": plain(self.adjusted),
        }


def lot_roll_up(record: Snapshot, lot: LotRecord) -> RollUp:
    """Return where a lot came from and every unit it went into (K2)."""
    found = sums(record, lot_subject(lot.lot))
    used = tuple(_used(record, place, quantity) for place, quantity in found.at("unit"))
    return _summed(lot.part, found, lot.lot_number, used)


def lot_json(rolled: RollUp) -> dict[str, object]:
    """Return a lot's roll-up with the units it was used in."""
    used = [
        {"part": part, "serial": serial, "quantity": plain(quantity)}
        for part, serial, quantity in rolled.used_in
    ]
    return {"lot": rolled.lot, **rolled.as_json(), "used_in": used}


@dataclass(frozen=True, slots=True, kw_only=True)
class PartTotals:
    """What there is of a part: counts only (K3), and what was said of the part itself."""

    part: PartDefined
    all_of_it: RollUp
    units: tuple[tuple[str, int], ...]
    lots: tuple[tuple[str, Decimal], ...]

    def as_json(self) -> dict[str, object]:
        """Return the totals' JSON object."""
        return {
            "part": self.part.part_number,
            "name": self.part.name,
            "tracking": self.part.tracking.value,
            **self.all_of_it.as_json(),
            "units": dict(self.units),
            "lots": [{"lot": lot, "on_hand": plain(total)} for lot, total in self.lots],
        }


def part_totals(record: Snapshot, part: PartDefined) -> PartTotals:
    """Return the totals of a part."""
    number = part.part_number
    return PartTotals(
        part=part,
        all_of_it=_summed(part, part_sums(record, number)),
        units=statuses(record, number),
        lots=tuple(
            (name, sums(record, lot_subject(lot)).total("location"))
            for lot, name in lots_of(record, number)
        ),
    )


def _summed(
    part: PartDefined,
    found: Sums,
    lot: str | None = None,
    used: tuple[tuple[str, str, Decimal], ...] = (),
) -> RollUp:
    return RollUp(
        part=part.part_number,
        lot=lot,
        unit=part.unit,
        received=-found.total("supplier"),
        on_hand=tuple((subject_key(place), quantity) for place, quantity in found.at("location")),
        installed=found.total("unit"),
        used_in=used,
        scrapped=found.total("scrap"),
        shipped=found.total("customer"),
        adjusted=-found.total("adjustment"),
        made=-found.total("production"),
    )


def _used(record: Snapshot, place: str, quantity: Decimal) -> tuple[str, str, Decimal]:
    unit = record.reader.unit(UnitId(subject_key(place)))
    if unit is None:
        return ("", subject_key(place), quantity)
    return (unit.state.part_number, unit.state.serial, quantity)
