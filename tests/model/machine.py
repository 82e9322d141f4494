"""The state machine: what people do by chance, at the product and at the reference at once."""

import tempfile
from decimal import Decimal
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from kiosk.domain.facts import Tracking
from kiosk.domain.ids import (
    LocationCode,
    PartNumber,
    ReceiptId,
    RunId,
    UnitId,
    unit_id,
    unit_subject,
)
from kiosk.store.driver import Row
from kiosk.workflows.carried import Origin
from kiosk.workflows.commands import (
    Command,
    GenerateUnits,
    ReceiveLot,
    ReceiveStock,
    ReceiveUnit,
    StartRun,
)
from kiosk.workflows.leaving_states import Renumber
from tests.model.book import Piece
from tests.model.coming import lot
from tests.model.compared import Recorded
from tests.model.going import Going
from tests.model.plant import BOMS, PARTS, PEOPLE, PLACES, Desk

NUMBERS = ("SN-1", "sn-1", "SN-2", "SN-3", "ce02", "BD01", "wa01")
LOTS = ("L-1", "l-1", "L-2")
ACTORS = st.sampled_from(sorted(PEOPLE))
WHERE = st.sampled_from(PLACES)
MANY = st.integers(1, 4)
ANY = st.integers(0, 30)


class Arriving(RuleBasedStateMachine):
    """What comes in, gets a number, is switched and is taken back."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory(prefix="kiosk-test-")
        self.desk = Desk(Path(self._folder.name) / "kiosk.db")
        self.book = Going()
        self.units: dict[str, UnitId] = {}
        self.goods = {*PARTS}
        self.refused: dict[str, int] = {}
        self._receipts = 0

    def names(self, count: int = 1) -> list[str]:
        """Return names for units that are about to be made."""
        return [f"unit {len(self.units) + each}" for each in range(count)]

    def receipt(self) -> str:
        self._receipts += 1
        return f"R{self._receipts}"

    def new_unit(self) -> UnitId:
        return unit_id(len(self.units).to_bytes(10, "big"))

    def said(self, actor: str, command: Command, expected: str) -> bool:
        """Do at the product what the reference did; return whether it was recorded."""
        verdict = self.desk.do(actor, command)
        assert verdict == expected, f"{command}: {verdict or 'recorded'}, not {expected or 'that'}"
        if verdict:
            self.refused[verdict] = self.refused.get(verdict, 0) + 1
            self.book.groups.pop()
        return not verdict

    def begin(self, actor: str) -> None:
        self.desk.seconds += 1
        self.book.clock = self.desk.seconds
        self.book.begin(actor)

    def find_new(self, names: list[str], receipt: str) -> None:
        """Learn which units the product made of a receipt, and that they have those numbers."""
        made = self.desk.ask(lambda cursor: Recorded(cursor, {}, set()).newest(receipt))
        assert len(made) == len(names)
        for name, (unit, serial) in zip(names, made, strict=True):
            self.units[name] = unit
            assert serial.casefold() == self.book.pieces[name].number

    def of(self, kind: Tracking, at: int) -> str | None:
        """Return a part that is tracked so."""
        parts = [part for part in PARTS if self.book.tracking[part] is kind]
        return parts[at % len(parts)] if parts else None

    def unit(self, at: int) -> str | None:
        names = list(self.units)
        return names[at % len(names)] if names else None

    @rule(
        actor=ACTORS,
        part=ANY,
        serial=st.sampled_from(NUMBERS),
        place=WHERE,
        batch=st.sampled_from(("", "B-7")),
        how=st.sampled_from(("", "rejected", "again")),
    )
    def receive_serial(
        self, *, actor: str, part: int, serial: str, place: str, batch: str, how: str
    ) -> None:
        """Receive a serial, `again` in the receipt before, which may have it already."""
        number = self.of(Tracking.SERIAL, part)
        if number is None:
            return
        receipt = f"R{self._receipts}" if how == "again" else self.receipt()
        self.begin(actor)
        (name,) = self.names()
        piece = Piece(
            part=number,
            number=serial.casefold(),
            ours=False,
            receipt=receipt,
            place=place,
            batch=batch,
        )
        command = ReceiveUnit(
            unit=self.new_unit(),
            part_number=PartNumber(number),
            serial=serial,
            location=LocationCode(place),
            receipt=ReceiptId(receipt),
            number=1,
            rejected=how == "rejected",
            lot=batch,
        )
        if self.said(actor, command, self.book.receive(name, piece, rejected=command.rejected)):
            self.units[name] = command.unit

    @rule(actor=ACTORS, part=ANY, count=MANY, place=WHERE)
    def generate(self, actor: str, part: int, count: int, place: str) -> None:
        number = self.of(Tracking.SERIAL, part)
        if number is None:
            return
        receipt, names = self.receipt(), self.names(count)
        self.begin(actor)
        command = GenerateUnits(
            part_number=PartNumber(number),
            count=count,
            location=LocationCode(place),
            receipt=ReceiptId(receipt),
            number=1,
        )
        if self.said(actor, command, self.book.generate(names, number, place, receipt)):
            self.find_new(names, receipt)

    @rule(
        actor=ACTORS,
        part=ANY,
        number=st.sampled_from(LOTS),
        place=WHERE,
        quantity=MANY,
        how=st.sampled_from(("", "ACME", "BOLT", "rejected")),
    )
    def receive_lot(
        self, *, actor: str, part: int, number: str, place: str, quantity: int, how: str
    ) -> None:
        """Receive a lot: from a supplier, from one that is not said, or rejected."""
        rejected = how == "rejected"
        supplier = "" if rejected else how
        of = self.of(Tracking.LOT, part)
        if of is None:
            return
        self.begin(actor)
        item = lot(of, number)
        self.goods.add(item)
        command = ReceiveLot(
            part_number=PartNumber(of),
            lot_number=number,
            quantity=Decimal(quantity),
            location=LocationCode(place),
            receipt=ReceiptId(self.receipt()),
            origin=Origin(supplier=supplier),
            rejected=rejected,
        )
        expected = self.book.receive_goods(item, place, quantity, supplier, rejected=rejected)
        self.said(actor, command, expected)

    @rule(actor=ACTORS, part=ANY, place=WHERE, quantity=MANY, rejected=st.booleans())
    def receive_count(
        self, *, actor: str, part: int, place: str, quantity: int, rejected: bool
    ) -> None:
        number = self.of(Tracking.UNTRACKED, part)
        if number is None:
            return
        self.begin(actor)
        command = ReceiveStock(
            part_number=PartNumber(number),
            quantity=Decimal(quantity),
            location=LocationCode(place),
            receipt=ReceiptId(self.receipt()),
            rejected=rejected,
        )
        expected = self.book.receive_goods(number, place, quantity, "", rejected=rejected)
        self.said(actor, command, expected)

    @rule(
        actor=ACTORS,
        part=st.sampled_from(sorted(BOMS)),
        serial=st.sampled_from(("", *NUMBERS)),
    )
    def start(self, actor: str, part: str, serial: str) -> None:
        self.begin(actor)
        (name,) = self.names()
        unit = self.new_unit()
        command = StartRun(
            run=RunId(f"RUN-{len(self.units)}"),
            unit=unit,
            part_number=PartNumber(part),
            serial=serial or None,
        )
        if self.said(actor, command, self.book.start(name, part, serial.casefold())):
            self.units[name] = unit

    @rule(actor=ACTORS, at=ANY, serial=st.sampled_from(("", *NUMBERS)))
    def renumber(self, actor: str, at: int, serial: str) -> None:
        unit = self.unit(at)
        if unit is None:
            return
        self.begin(actor)
        item = unit_subject(self.units[unit])
        command = Renumber(item=item, serial=serial, reason="misread")
        self.said(actor, command, self.book.renumber(unit, serial.casefold()))

    def rows(self, sql: str) -> list[Row]:
        return self.desk.ask(lambda cursor: cursor.execute(sql).fetchall())
