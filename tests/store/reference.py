"""What must be true after a merge, worked out from all entries at once in the plainest way."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from kiosk.domain.facts import (
    CUSTOMER,
    SCRAP,
    Archived,
    BomReleased,
    Fact,
    HoldPlaced,
    LabelPrinted,
    LabelRequested,
    LabelVerified,
    Move,
    Returned,
    Reversed,
    RunStarted,
    UnitInstalled,
    UnitReceived,
)
from kiosk.domain.ids import Subject, unit_subject
from kiosk.domain.journal import SealedEntry
from kiosk.store.codec import decode_fact

Conflicts = Counter[tuple[str, tuple[str, ...]]]
Happened = tuple[SealedEntry, Fact]


@dataclass(slots=True)
class Life:
    """One unit, as all its standing entries tell it."""

    made: UnitReceived | RunStarted
    place: str = ""
    line: str = ""
    void: bool = False
    gone: bool = False
    held: bool = False


class World:
    """All that stations put on record, sorted."""

    def __init__(self, entries: Iterable[SealedEntry]) -> None:
        ordered = sorted(entries, key=lambda each: each.order)
        decoded = [(each, decode_fact(each.kind, each.payload)) for each in ordered]
        self.happened: list[Happened] = [(e, fact) for e, fact in decoded if fact is not None]
        self.reversed = {fact.group for _, fact in self.happened if isinstance(fact, Reversed)}
        self.conflicts: Conflicts = Counter()
        self.lives = {
            fact.unit: self._life(fact, entry)
            for entry, fact in self.happened
            if isinstance(fact, UnitReceived | RunStarted)
        }
        self._duplicates()
        self._overdrawn()
        self._slots()

    def sums(self) -> dict[str, dict[str, Decimal]]:
        """Item → place → quantity, over every move of every entry; units as well."""
        found: dict[str, dict[str, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
        for _, fact in self.happened:
            for move in fact.moves:
                found[move.item][move.source] -= move.quantity
                found[move.item][move.target] += move.quantity
        return found

    def _flag(self, kind: str, subjects: Iterable[str]) -> None:
        self.conflicts[kind, tuple(sorted(set(subjects)))] = 1

    def _stands(self, entry: SealedEntry) -> bool:
        return entry.group_id.hex() not in self.reversed

    def _life(self, made: UnitReceived | RunStarted, first: SealedEntry) -> Life:
        item = unit_subject(made.unit)
        life = Life(made=made, void=not self._stands(first))
        if not life.void:
            _go(life, _own(made, item))
        for entry, fact in self.happened:
            if entry is first or not self._stands(entry) or not _concerns(fact, item):
                continue
            if isinstance(fact, HoldPlaced):
                life.held = True
            else:
                self._act(life, fact, item)
        return life

    def _act(self, life: Life, fact: Fact, item: Subject) -> None:
        moves = _own(fact, item)
        kind = _contradiction(life, fact, moves)
        if kind:
            places = {life.place, *(move.target for move in moves)}
            self._flag(kind, {item, *(place for place in places if place.startswith("unit:"))})
        if life.place == "" and not moves and not isinstance(fact, Archived):
            return
        _go(life, moves)
        life.void = False
        life.gone = isinstance(fact, Archived) or life.place in {SCRAP, CUSTOMER}

    def _duplicates(self) -> None:
        claims: dict[tuple[str, str], list[str]] = defaultdict(list)
        for life in self.lives.values():
            if not life.void or life.made.generated:
                claims[life.made.scope, life.made.serial_key].append(unit_subject(life.made.unit))
        for units in claims.values():
            if len(units) > 1:
                self._flag("duplicate_serial", units)

    def _overdrawn(self) -> None:
        for item, places in self.sums().items():
            for place, quantity in places.items():
                if item.startswith("lot:") and place.startswith("location:") and quantity < 0:
                    self._flag("overdrawn", (item, place))

    def _slots(self) -> None:
        lines = {
            fact.version: {line.line: line.quantity for line in fact.lines}
            for _, fact in self.happened
            if isinstance(fact, BomReleased)
        }
        slots: dict[tuple[str, str], list[str]] = defaultdict(list)
        for life in self.lives.values():
            if life.place.startswith("unit:"):
                slots[life.place, life.line].append(unit_subject(life.made.unit))
        for (parent, line), units in slots.items():
            run = next(
                life.made for life in self.lives.values() if unit_subject(life.made.unit) == parent
            )
            assert isinstance(run, RunStarted)
            if len(units) > 1 and len(units) > lines[run.bom_version][line]:
                self._flag("slot_taken", (parent, *units))


def _concerns(fact: Fact, item: Subject) -> bool:
    """Whether a fact is about this unit itself, not only about what goes into it."""
    if isinstance(fact, Reversed | LabelRequested | LabelPrinted | LabelVerified):
        return False
    return fact.subjects[:1] == (item,)


def _own(fact: Fact, item: Subject) -> tuple[Move, ...]:
    return tuple(move for move in fact.moves if move.item == item)


def _go(life: Life, moves: Sequence[Move]) -> None:
    for move in moves:
        life.place = move.target
        life.line = move.line if move.target.startswith("unit:") else ""


def _contradiction(life: Life, fact: Fact, moves: Sequence[Move]) -> str:
    installs = isinstance(fact, UnitInstalled)
    if installs and life.place.startswith("unit:") and not life.gone:
        return "double_install"
    if (life.gone or life.void) and not isinstance(fact, Returned):
        return "used_after"
    if installs and life.held:
        return "used_after"
    moved = moves and life.place not in {"", moves[0].source}
    return "place_differs" if moved else ""


def places_of_units(world: World) -> dict[str, str]:
    return {unit: life.place for unit, life in world.lives.items()}
