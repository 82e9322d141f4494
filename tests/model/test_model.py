"""By chance: whatever people do, the product answers as a reference of plain dictionaries does."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule, run_state_machine_as_test

from kiosk.domain.facts import Tracking
from kiosk.domain.ids import LocationCode, PartNumber, ReceiptId
from kiosk.domain.people import Role
from kiosk.store.verify import refold, verify
from kiosk.workflows.commands import UndoLast
from kiosk.workflows.tracking_states import AssignLot, AssignUnits, Old, SwitchTracking
from tests.model.book import WAITS
from tests.model.coming import lot
from tests.model.compared import Recorded
from tests.model.machine import ACTORS, LOTS, MANY, NUMBERS, WHERE
from tests.model.plant import PEOPLE, PLACES, SWITCHED
from tests.model.working import Working

PART = st.sampled_from(SWITCHED)


def same(what: str, recorded: object, expected: object) -> None:
    assert recorded == expected, f"{what}: {recorded} is on record, not {expected}"


class Plant(Working):
    """A shift without end at one station."""

    @initialize(stocked=st.booleans())
    def begin_the_day(self, *, stocked: bool) -> None:
        if not stocked:
            return
        self.generate(actor="sue", part=0, count=3, place="DOCK")
        self.receive_lot(actor="sue", part=0, number="L-1", place="SHELF", quantity=4, how="ACME")
        self.receive_count(actor="sue", part=0, place="DOCK", quantity=6, rejected=False)
        for serial in ("", "SN-3"):
            self.start(actor="sue", part="BOARD", serial=serial)

    @rule(
        actor=ACTORS,
        part=PART,
        to=st.sampled_from(Tracking),
        old=st.sampled_from(Old),
    )
    def switch(self, actor: str, part: str, to: Tracking, old: Old) -> None:
        self.begin(actor)
        command = SwitchTracking(part_number=PartNumber(part), to=to, old=old)
        archive = old is Old.ARCHIVE
        self.said(actor, command, self.book.switch(part, to, PLACES, archive=archive))

    @rule(actor=ACTORS, part=PART, place=WHERE, count=MANY, serial=st.sampled_from(("", *NUMBERS)))
    def assign(self, *, actor: str, part: str, place: str, count: int, serial: str) -> None:
        receipt, names = self.receipt(), self.names(1 if serial else count)
        self.begin(actor)
        command = AssignUnits(
            part_number=PartNumber(part),
            location=LocationCode(place),
            serial=serial,
            count=len(names),
            receipt=ReceiptId(receipt),
            number=1,
        )
        expected = self.book.assign(names, part, place, serial.casefold(), receipt)
        if self.said(actor, command, expected):
            self.find_new(names, receipt)

    @rule(actor=ACTORS, part=PART, place=WHERE, quantity=MANY, number=st.sampled_from(LOTS))
    def assign_lot(self, *, actor: str, part: str, place: str, quantity: int, number: str) -> None:
        self.begin(actor)
        item = lot(part, number)
        self.goods.add(item)
        command = AssignLot(
            part_number=PartNumber(part),
            location=LocationCode(place),
            lot_number=number,
            quantity=Decimal(quantity),
            receipt=ReceiptId(self.receipt()),
        )
        self.said(actor, command, self.book.assign_lot(item, place, quantity))

    @rule(actor=ACTORS)
    def undo(self, actor: str) -> None:
        self.desk.seconds += 1
        self.book.clock = self.desk.seconds
        verdict = self.desk.do(actor, UndoLast())
        expected = self.book.undo(actor, supervisor=PEOPLE[actor] is Role.SUPERVISOR)
        assert verdict == expected, f"undo: {verdict or 'undone'}, not {expected or 'that'}"

    @rule(one=ACTORS, other=ACTORS, place=WHERE, to=WHERE, quantity=MANY)
    def undo_what_another_moved_on(
        self, *, one: str, other: str, place: str, to: str, quantity: int
    ) -> None:
        if self.book.tracking["WASHER"] is not Tracking.UNTRACKED:
            return
        self.receive_count(actor=one, part=0, place=place, quantity=quantity, rejected=False)
        item = self.of(Tracking.UNTRACKED, 0)
        assert item is not None
        self.move_some(other, item, place, to, quantity)
        self.undo(actor=one)

    @rule()
    def time_passes(self) -> None:
        self.desk.seconds += 40

    @rule()
    def the_station_is_restarted(self) -> None:
        self.desk.restart()

    @invariant()
    def the_record_is_what_the_reference_says(self) -> None:
        self.desk.ask(lambda cursor: self._compare(Recorded(cursor, self.units, self.goods)))

    def _compare(self, record: Recorded) -> None:
        pieces, book = self.book.pieces.items(), self.book
        units = {
            unit: (each.number, book.status(unit), each.parent, each.line) for unit, each in pieces
        }
        same("units", record.units(), units)
        same("runs", record.building(), {unit for unit, each in pieces if each.building})
        batches = {unit: each.batch for unit, each in pieces if each.batch}
        same("batches", record.batches(), batches)
        places = {unit: each.place for unit, each in pieces if each.place in PLACES}
        same("places", record.places(), places)
        claims = sorted((number, unit) for unit, each in pieces for number in each.claims)
        same("claims", record.claims(), claims)
        same("stock", record.lying(), {each: n for each, n in book.lying.items() if n})
        same("content", record.fitted(), {each: n for each, n in book.fitted.items() if n})
        same("holds", record.holds(), sorted(self._holds()))
        same("below nothing", record.below(), [])
        same("conflicts", record.conflicts(), [])

    def _holds(self) -> Iterator[tuple[str, str, bool]]:
        for item in self.goods:
            for _, place, title in self.book.holding(item):
                yield item, place, title == WAITS

    @invariant()
    def no_number_is_used_twice(self) -> None:
        numbers = [each for piece in self.book.pieces.values() for each in piece.claims]
        assert len(numbers) == len(set(numbers))

    @invariant()
    def rows_follow_from_the_journal(self) -> None:
        assert refold(self.desk.path).differences == ()

    def teardown(self) -> None:
        assert self.desk.ask(verify).ok
        self.desk.close()
        self._folder.cleanup()


@pytest.mark.feature("A23")
@pytest.mark.feature("B12")
@pytest.mark.feature("B16")
@pytest.mark.feature("B18")
@pytest.mark.slow
@pytest.mark.timeout(240)
def test_a_plant_does_what_the_reference_does() -> None:
    run_state_machine_as_test(Plant, settings=settings(max_examples=20, stateful_step_count=40))


@pytest.mark.soak
@pytest.mark.timeout(7200)
def test_a_plant_does_what_the_reference_does_in_300_long_shifts() -> None:
    run_state_machine_as_test(Plant, settings=settings(max_examples=300, stateful_step_count=100))
