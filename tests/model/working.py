"""What people do by chance with what is there: move, inspect, build in, take out, archive."""

from decimal import Decimal

from hypothesis import strategies as st
from hypothesis.stateful import rule

from kiosk.domain.facts import Tracking
from kiosk.domain.ids import LocationCode, LotId, PartNumber, Subject, subject_key, unit_subject
from kiosk.domain.people import Role
from kiosk.workflows.commands import (
    CompleteRun,
    InstallLot,
    InstallStock,
    InstallUnit,
    Remove,
)
from kiosk.workflows.inspect_states import Inspect
from kiosk.workflows.leaving_states import Archive
from kiosk.workflows.move_states import MoveStock
from tests.model.compared import subject_of
from tests.model.machine import ACTORS, ANY, MANY, WHERE, Arriving
from tests.model.plant import BOMS, PEOPLE, PLACES

TO = st.sampled_from(("stock", "hold", "scrap"))
NOWHERE = LocationCode("")


class Working(Arriving):
    """What becomes of what came in."""

    def subject(self, item: str) -> Subject:
        unit = self.units.get(item)
        return subject_of(item) if unit is None else unit_subject(unit)

    def lying_at(self, at: int, place: str) -> tuple[str, str]:
        """Return goods and where they are looked for: mostly where some lie, if any do."""
        there = [each for each, quantity in self.book.lying.items() if quantity > 0]
        if there and at % 4:
            return sorted(there)[at % len(there)]
        return sorted(self.goods)[at % len(self.goods)], place

    def parent(self, at: int) -> str | None:
        built = [unit for unit, piece in self.book.pieces.items() if piece.part in BOMS]
        building = [unit for unit in built if self.book.pieces[unit].building]
        found = building if building and at % 4 else built
        return found[at % len(found)] if found else None

    @rule(actor=ACTORS, at=ANY, to=WHERE)
    def move(self, actor: str, at: int, to: str) -> None:
        unit = self.unit(at)
        if unit is None:
            return
        self.begin(actor)
        command = MoveStock(
            item=self.subject(unit),
            source=NOWHERE,
            target=LocationCode(to),
            quantity=Decimal(1),
        )
        self.said(actor, command, self.book.move(unit, to))

    @rule(actor=ACTORS, at=ANY, place=WHERE, to=WHERE, quantity=MANY)
    def move_goods(self, *, actor: str, at: int, place: str, to: str, quantity: int) -> None:
        item, source = self.lying_at(at, place)
        self.move_some(actor, item, source, to, quantity)

    def move_some(self, actor: str, item: str, source: str, to: str, quantity: int) -> None:
        self.begin(actor)
        command = MoveStock(
            item=self.subject(item),
            source=LocationCode(source),
            target=LocationCode(to),
            quantity=Decimal(quantity),
        )
        if "/" in item and subject_key(command.item) not in self.lots_made():
            self.said(actor, command, "xS1")
            return
        self.said(actor, command, self.book.move_goods(item, source, to, quantity))

    def lots_made(self) -> set[str]:
        return {str(row[0]) for row in self.rows("select lot from lot")}

    @rule(actor=ACTORS, at=ANY, fails=st.booleans())
    def inspect(self, actor: str, at: int, *, fails: bool) -> None:
        waiting = [each for each in self.units if self.book.waiting(each)]
        unit = waiting[at % len(waiting)] if waiting and at % 4 else self.unit(at)
        if unit is None:
            return
        self.begin(actor)
        command = Inspect(
            item=self.subject(unit),
            place=NOWHERE,
            quantity=Decimal(1),
            failing=Decimal(int(fails)),
        )
        self.said(actor, command, self.book.inspect(unit, fails=fails))

    @rule(actor=ACTORS, at=ANY, place=WHERE, failing=st.integers(0, 4))
    def inspect_goods(self, *, actor: str, at: int, place: str, failing: int) -> None:
        """Inspect goods where they wait; where none do, any."""
        self.begin(actor)
        item, place = self.lying_at(at, place)
        waiting = [each for each in sorted(self.goods) if self.book.waiting(each)]
        if waiting and at % 4:
            item = waiting[at % len(waiting)]
        if self.book.waiting(item):
            place = self.book.waiting(item)[0]
        command = Inspect(
            item=self.subject(item),
            place=LocationCode(place),
            quantity=Decimal(self.book.lying[item, place]),
            failing=Decimal(failing),
        )
        if "/" in item and subject_key(command.item) not in self.lots_made():
            self.said(actor, command, "xS1")
            return
        supervisor = PEOPLE[actor] is Role.SUPERVISOR
        expected = self.book.inspect_goods(item, place, failing, supervisor=supervisor)
        self.said(actor, command, expected)

    @rule(actor=ACTORS, at=ANY)
    def archive(self, actor: str, at: int) -> None:
        unit = self.unit(at)
        if unit is None:
            return
        self.begin(actor)
        command = Archive(item=self.subject(unit), location=NOWHERE, reason="old")
        self.said(actor, command, self.book.archive(unit))

    @rule(actor=ACTORS, at=ANY, place=WHERE)
    def archive_goods(self, actor: str, at: int, place: str) -> None:
        self.begin(actor)
        item, place = self.lying_at(at, place)
        command = Archive(item=self.subject(item), location=LocationCode(place), reason="old")
        if "/" in item and subject_key(command.item) not in self.lots_made():
            self.said(actor, command, "xS1")
            return
        self.said(actor, command, self.book.archive_goods(item, place))

    @rule(actor=ACTORS, at=ANY, which=ANY)
    def install(self, actor: str, at: int, which: int) -> None:
        parent = self.parent(at)
        if parent is None:
            return
        lines = BOMS[self.book.pieces[parent].part]
        fit = [
            (line, unit)
            for line, (part, _) in lines.items()
            for unit, piece in self.book.pieces.items()
            if piece.part == part and (which % 4 == 0 or piece.place in PLACES)
        ]
        if not fit:
            return
        line, unit = fit[which % len(fit)]
        self.begin(actor)
        command = InstallUnit(parent=self.units[parent], unit=self.units[unit], line=line)
        self.said(actor, command, self.book.install(parent, line, unit))

    @rule(actor=ACTORS, at=ANY, which=ANY, place=WHERE, quantity=MANY)
    def install_goods(self, *, actor: str, at: int, which: int, place: str, quantity: int) -> None:
        parent = self.parent(at)
        if parent is None:
            return
        lines = BOMS[self.book.pieces[parent].part]
        item, place = self.lying_at(which, place)
        parts = {part for part, _ in lines.values()}
        fit = [at for at, n in self.book.lying.items() if n > 0 and at[0].split("/")[0] in parts]
        if fit and which % 4:
            item, place = sorted(fit)[which % len(fit)]
        part, _, number = item.partition("/")
        line = next((line for line, (each, _) in lines.items() if each == part), None)
        counted = self.book.tracking[part] is Tracking.UNTRACKED
        if line is None:
            return
        self.begin(actor)
        if number:
            command = InstallLot(
                parent=self.units[parent],
                line=line,
                lot=self.subject(item),
                location=LocationCode(place),
                quantity=Decimal(quantity),
            )
        else:
            command = InstallStock(
                parent=self.units[parent],
                line=line,
                part_number=PartNumber(part),
                location=LocationCode(place),
                quantity=Decimal(quantity),
                old=not counted,
            )
        expected = self.book.install_goods(parent, line, item, place, quantity)
        if number and LotId(subject_key(self.subject(item))) not in self.lots_made():
            expected = expected if expected in {"xI15", "xI5", "xK8"} else "xS1"
        self.said(actor, command, expected)

    @rule(
        actor=ACTORS,
        at=ANY,
        which=ANY,
        quantity=MANY,
        to=st.sampled_from(("stock", "hold", "scrap")),
    )
    def remove(self, *, actor: str, at: int, which: int, quantity: int, to: str) -> None:
        parent = self.parent(at)
        if parent is None:
            return
        inside = [
            (piece.line, unit)
            for unit, piece in self.book.pieces.items()
            if piece.parent == parent
        ]
        inside += [(line, item) for (unit, line, item) in self.book.fitted if unit == parent]
        inside += [("1", unit) for unit, piece in self.book.pieces.items() if piece.part == "CELL"]
        if not inside:
            return
        line, item = inside[which % len(inside)]
        self.begin(actor)
        quantity = 1 if item in self.units else quantity
        command = Remove(
            parent=self.units[parent],
            item=self.subject(item),
            line=line,
            quantity=Decimal(quantity),
            disposition=to,
            reason="",
        )
        self.said(actor, command, self.book.remove(parent, line, item, quantity, to))

    @rule(actor=ACTORS, at=ANY)
    def complete(self, actor: str, at: int) -> None:
        parent = self.parent(at)
        if parent is None:
            return
        self.begin(actor)
        command = CompleteRun(parent=self.units[parent])
        self.said(actor, command, self.book.complete(parent))
