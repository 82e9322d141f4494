"""What must be true after a merge, worked out from all entries at once in the plainest way."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from kiosk.domain.facts import (
    CUSTOMER,
    SCRAP,
    Archived,
    BomReleased,
    ConflictResolved,
    Fact,
    FileAttached,
    HoldPlaced,
    Inspected,
    LabelPrinted,
    LabelRequested,
    LabelVerified,
    Move,
    Returned,
    Reversed,
    RunStarted,
    SerialCorrected,
    UnitInstalled,
    UnitReceived,
    UnitsMerged,
)
from kiosk.domain.ids import Subject, unit_subject
from kiosk.domain.journal import SealedEntry
from kiosk.store.codec import decode_fact

Order = tuple[int, bytes, int]
Named = tuple[str, tuple[str, ...]]
"""A conflict's kind, and its subjects."""

Conflicts = Mapping[Named, Order]
"""Each conflict with the order of its cause."""

Claim = tuple[str, str, bool, Order]
Happened = tuple[SealedEntry, Fact]


@dataclass(slots=True)
class Life:
    """One unit, as all its standing entries tell it."""

    made: UnitReceived | RunStarted
    first: SealedEntry
    numbers: list[Claim]
    given: list[Claim] = field(default_factory=list[Claim])
    legs: list[tuple[str, str, Order]] = field(default_factory=list[tuple[str, str, Order]])
    merged: bool = False
    place: str = ""
    line: str = ""
    void: bool = False
    gone: bool = False
    holds: set[str] = field(default_factory=set[str])

    def claims(self) -> Iterable[tuple[str, str, Order]]:
        """The numbers that it uses: scope, key, since when."""
        for each in (*self.numbers, *self.given):
            scope, key, generated, order = each
            own = each is self.numbers[-1] and not self.void
            if own or (generated and not self.merged):
                yield scope, key, order


class World:
    """All that stations put on record, sorted."""

    def __init__(self, entries: Iterable[SealedEntry]) -> None:
        ordered = sorted(entries, key=lambda each: each.order)
        decoded = [(each, decode_fact(each.kind, each.payload)) for each in ordered]
        self.happened: list[Happened] = [(e, fact) for e, fact in decoded if fact is not None]
        self.reversed = {fact.group for _, fact in self.happened if isinstance(fact, Reversed)}
        self.conflicts: dict[Named, Order] = {}
        self.lives: dict[str, Life] = {}
        for entry, fact in self.happened:
            if isinstance(fact, UnitReceived | RunStarted) and fact.unit not in self.lives:
                self.lives[fact.unit] = self._life(fact, entry)
        self._duplicates()
        self._overdrawn()
        self._slots()

    def sums(self) -> dict[str, dict[str, Decimal]]:
        """Item → place → quantity, over every move of every entry; units as well.

        A group that was taken back twice, by stations apart, is taken back once.
        """
        found: dict[str, dict[str, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
        back: set[str] = set()
        for _, fact in self.happened:
            if isinstance(fact, Reversed):
                if fact.group in back:
                    continue
                back.add(fact.group)
            for move in fact.moves:
                found[move.item][move.source] -= move.quantity
                found[move.item][move.target] += move.quantity
        return found

    def flag(self, kind: str, subjects: Iterable[str], cause: Order) -> None:
        named = (kind, tuple(sorted(set(subjects))))
        self.conflicts[named] = max(cause, self.conflicts.get(named, cause))

    def held(self) -> set[str]:
        """The holds on lots and counted parts that nothing ended."""
        standing = [(entry, fact) for entry, fact in self.happened if self.stands(entry)]
        ended = {h for _, fact in standing if isinstance(fact, Inspected) for h in fact.holds}
        placed = {
            entry.entry_id.hex()
            for entry, fact in standing
            if isinstance(fact, HoldPlaced) and not fact.item.startswith("unit:")
        }
        return placed - ended

    def stands(self, entry: SealedEntry) -> bool:
        return entry.group_id.hex() not in self.reversed

    def _life(self, made: UnitReceived | RunStarted, first: SealedEntry) -> Life:
        item = unit_subject(made.unit)
        number = (made.scope, made.serial_key, made.generated, first.order)
        life = Life(made=made, first=first, numbers=[number], void=not self.stands(first))
        if not life.void:
            _go(life, _own(made, item), first.order)
        for entry, fact in self.happened:
            if isinstance(fact, SerialCorrected) and fact.unit == made.unit:
                number = (fact.scope, fact.serial_key, fact.generated, entry.order)
                (life.numbers if self.stands(entry) else life.given).append(number)
                continue
            if entry is first or not self._counts(entry, fact, item):
                continue
            match fact:
                case HoldPlaced():
                    life.holds.add(entry.entry_id.hex())
                case Inspected():
                    life.holds -= set(fact.holds)
                case UnitsMerged():
                    _go(life, _own(fact, item), entry.order)
                    life.void = life.merged = True
                case _:
                    self._act(life, fact, item, entry.order)
        return life

    def _counts(self, entry: SealedEntry, fact: Fact, item: Subject) -> bool:
        """Whether an entry is about a unit and holds: of two mergers both ways, the first."""
        if not self.stands(entry) or not _concerns(fact, item):
            return False
        back = (fact.into, fact.unit) if isinstance(fact, UnitsMerged) else None
        return back is None or not any(
            isinstance(other, UnitsMerged)
            and (other.unit, other.into) == back
            and earlier.order < entry.order
            and self.stands(earlier)
            for earlier, other in self.happened
        )

    def _act(self, life: Life, fact: Fact, item: Subject, order: Order) -> None:
        moves = _own(fact, item)
        kind = _contradiction(life, fact, moves)
        if kind:
            places = {life.place, *(move.target for move in moves)}
            parents = (place for place in places if place.startswith("unit:"))
            self.flag(kind, {item, *parents}, order)
        if life.place == "" and not moves and not isinstance(fact, Archived):
            return
        _go(life, moves, order)
        life.void = False
        life.gone = isinstance(fact, Archived) or life.place in {SCRAP, CUSTOMER}

    def _duplicates(self) -> None:
        claims: dict[tuple[str, str], dict[str, Order]] = defaultdict(dict)
        for life in self.lives.values():
            unit = unit_subject(life.made.unit)
            for scope, key, order in life.claims():
                known = claims[scope, key].get(unit, order)
                claims[scope, key][unit] = min(known, order)
        for units in claims.values():
            if len(units) > 1:
                self.flag("duplicate_serial", units, max(units.values()))

    def _overdrawn(self) -> None:
        for item, places in self.sums().items():
            for place, quantity in places.items():
                if item.startswith("lot:") and place.startswith("location:") and quantity < 0:
                    self.flag("overdrawn", (item, place), self._last_move(item, place))

    def _last_move(self, item: str, place: str) -> Order:
        return max(
            entry.order
            for entry, fact in self.happened
            for move in fact.moves
            if move.item == item and place in {move.source, move.target}
        )

    def _slots(self) -> None:
        lines = {
            fact.version: {line.line: line.quantity for line in fact.lines}
            for _, fact in self.happened
            if isinstance(fact, BomReleased)
        }
        slots: dict[tuple[str, str], dict[str, Order]] = defaultdict(dict)
        for life in self.lives.values():
            if life.place.startswith("unit:"):
                placed = max(
                    order for *slot, order in life.legs if slot == [life.place, life.line]
                )
                slots[life.place, life.line][unit_subject(life.made.unit)] = placed
        for (parent, line), units in slots.items():
            run = next(
                life.made for life in self.lives.values() if unit_subject(life.made.unit) == parent
            )
            assert isinstance(run, RunStarted)
            if len(units) > 1 and len(units) > lines[run.bom_version][line]:
                self.flag("slot_taken", (parent, *units), max(units.values()))


def _concerns(fact: Fact, item: Subject) -> bool:
    """Whether a fact is about this unit itself, not only about what goes into it."""
    if isinstance(fact, Reversed | LabelRequested | LabelPrinted | LabelVerified):
        return False
    if isinstance(fact, ConflictResolved | FileAttached):
        return False
    return fact.subjects[:1] == (item,)


def _own(fact: Fact, item: Subject) -> tuple[Move, ...]:
    return tuple(move for move in fact.moves if move.item == item)


def _go(life: Life, moves: Sequence[Move], order: Order) -> None:
    for move in moves:
        life.legs.append((move.target, move.line, order))
        life.place = move.target
        life.line = move.line if move.target.startswith("unit:") else ""


def _contradiction(life: Life, fact: Fact, moves: Sequence[Move]) -> str:
    installs = isinstance(fact, UnitInstalled)
    if installs and life.place.startswith("unit:") and not life.gone:
        return "double_install"
    if (life.gone or life.void) and not isinstance(fact, Returned):
        return "used_after"
    if installs and life.holds:
        return "used_after"
    moved = moves and life.place not in {"", moves[0].source}
    return "place_differs" if moved else ""


def places_of_units(world: World) -> dict[str, str]:
    return {unit: life.place for unit, life in world.lives.items()}
