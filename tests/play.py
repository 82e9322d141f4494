"""A shop to play shifts in: real import, real session, real SQLite, all in this process.

Every step that is played is also checked against what holds for all: a refusal leaves the record
as it was, a prompt adds no entry, nothing is below zero, and double entry sums to zero.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from kiosk.app import App, open_app
from kiosk.commands.play_language import (
    Clock,
    Device,
    Input,
    Network,
    PlayStep,
    Printing,
    Restart,
    read_lines,
)
from kiosk.commands.play_printer import PlayPrinter
from kiosk.domain.codes.code import FreeText
from kiosk.domain.facts import (
    CUSTOMER,
    SCRAP,
    SUPPLIER,
    Archived,
    Fact,
    HoldPlaced,
    Move,
    PartDefined,
    Place,
    PolicySet,
    Returned,
    Scrapped,
    Shipped,
    Tracking,
    UnitReceived,
    location_place,
)
from kiosk.domain.ids import (
    LocationCode,
    ReceiptId,
    UnitId,
    lot_subject,
    subject_key,
    subject_kind,
    unit_subject,
)
from kiosk.domain.messages import Said
from kiosk.domain.moment import from_us, to_us
from kiosk.domain.quantity import from_micro
from kiosk.domain.records import Build, LotRecord, PartRecord, UnitRecord
from kiosk.importer.mapping import ColumnMap
from kiosk.importer.read import ImportResult, read_import
from kiosk.importer.report import ImportKind, ImportReport
from kiosk.operations.ports import Acting, Tx
from kiosk.session.answer import Answer
from kiosk.session.listing import worked
from kiosk.session.session import Session
from kiosk.settings import Settings, StationSettings
from kiosk.store.driver import Row, connect
from kiosk.store.local import SEQUENCE, SPOOL
from kiosk.store.master import Master
from kiosk.store.schema import (
    PROJECTIONS,
)

PARTS = """\
part_number,revision,name,tracking,unit,serial_scheme,lot_pattern
PUMP,A,Pump,serial,ea,PUMP-{seq:4},
RIG,A,Test rig,serial,ea,RIG-{seq:3},
BOARD,B,Board,serial,ea,BRD-{seq:5},
MOTOR,A,Motor,serial,ea,,
MOTOR-X,A,Other motor,serial,ea,,
SENSOR,A,Sensor,serial,ea,,
SEAL,A,Seal,lot,ea,,SL-{seq:3}
SEAL-X,A,Better seal,lot,ea,,
CHIP,A,Chip,lot,ea,,
GLUE,A,Glue,lot,l,,
WASHER,A,Washer,untracked,ea,,
WIRE,A,Wire,untracked,m,,
"""

BOM = """\
parent,component,quantity,unit,find_number,reference_designators,optional,substitutes
PUMP,BOARD,2,ea,1,J1 J2,no,
PUMP,MOTOR,1,ea,2,,no,MOTOR-X
PUMP,SEAL,8,ea,3,,no,SEAL-X
PUMP,WASHER,12,ea,4,,no,
PUMP,GLUE,0.5,l,5,,yes,
RIG,PUMP,1,ea,1,P1,no,
BOARD,CHIP,3,ea,1,U1-U3,no,
"""

LOCATIONS = """\
code,name,parent
DOCK,Goods in,
SHELF,Shelf,
BENCH,Bench,
"""

OPERATORS = """\
badge,name,role
1001,Maria,supervisor
1002,Otto,operator
1003,Carla,clerk
1004,Olga,operator
"""

Played = dict[str, object]
"""One answer, with the fields that `play` prints."""

Balances = dict[tuple[str, str], Decimal]
"""(what, where) → how much: `serial SN-1`, `lot L-7 of SEAL`, `part WASHER`."""

_QUEUED = "select job, group_id, subject, template, content, copy, queued_us, kind from spool"
"""What was asked of the printer, whatever became of it."""


@dataclass(slots=True)
class Shop:
    """A station with a record of its own; close it to end the writer's thread."""

    app: App
    session: Session
    spoken: list[Said] = field(default_factory=list[Said])
    printer: PlayPrinter = field(default_factory=PlayPrinter)

    def close(self) -> None:
        self.printer.close()
        self.app.close()

    def take(
        self, kind: ImportKind, content: str | bytes, mapping: ColumnMap | None = None
    ) -> ImportReport:
        """Import as `kiosk import` does; bad rows fail the test."""
        data = content.encode() if isinstance(content, str) else content

        def job(tx: Tx, master: Master) -> ImportResult:
            result = read_import(kind, data, mapping=mapping, reader=master, skip_bad=False)
            assert not result.report.refused, result.report.as_text()
            for fact in result.facts:
                tx.append(fact)
            master.save_people(result.operators)
            return result

        acting = Acting(actor="admin:test", evidence=None, here=LocationCode(""))
        return self.app.store.administer(acting, job).report

    def record(self, *facts: Fact, actor: str = "1001") -> None:
        """Put facts on record that no workflow makes yet, in one group."""

        def job(tx: Tx) -> None:
            for fact in facts:
                tx.append(fact)

        here = LocationCode("BENCH")
        self.app.store.write(Acting(actor=actor, evidence=None, here=here), job)

    def policy(self, name: str, value: str) -> None:
        self.record(PolicySet(name=name, value=value), actor="admin:test")

    def play(self, text: str) -> list[Played]:
        """Play lines of the play language, one answer each, and check what always holds."""
        steps = read_lines(text)
        assert all(isinstance(step, PlayStep) for step in steps), steps
        return [self._step(step) for step in steps if isinstance(step, PlayStep)]

    def last(self, text: str) -> Played:
        """Play lines and return the last answer."""
        return self.play(text)[-1]

    def said(self, text: str) -> tuple[object, object, object]:
        """Play lines and return tone or code, headline and text of the last answer."""
        answer = self.last(text)
        return (answer["code"] or answer["tone"], answer["headline"], answer["text"])

    def verdicts(self, text: str) -> list[object]:
        """Play lines and return the code of each answer, or its tone where it has none."""
        return [answer["code"] or answer["tone"] for answer in self.play(text)]

    def _step(self, step: PlayStep) -> Played:
        before, count = self.snapshot(), len(self.kinds())
        answer = self._answer(step)
        self.spoken.append(answer.said)
        played: Played = {
            "tone": answer.said.tone.value,
            "code": answer.said.code,
            "headline": answer.headline,
            "text": answer.text,
            "screen": type(answer.screen).__name__,
            "entry": answer.entry,
            "confidence": answer.confidence,
        }
        match played["tone"]:
            case "stop":
                # Labels that may be swapped hold what they name: the one refusal that does more.
                if played["code"] != "xP7":
                    assert self.snapshot() == before, (step.text, played)
                assert (played["code"], played["entry"]) == (answer.said.key, None)
            case "idle":
                assert len(self.kinds()) == count, (step.text, played)
                assert (played["code"], played["entry"]) == (None, None)
            case "ok":
                assert played["code"] is None, (step.text, played)
                assert played["entry"] is not None, (step.text, played)
            case _:
                assert played["code"] == answer.said.key, (step.text, played)
        assert answer.headline, (step.text, played)
        assert all(total == 0 for total in self.sums().values()), (step.text, self.sums())
        return played

    def _answer(self, step: PlayStep) -> Answer:
        match step.what:
            case Input(event=event):
                answer = self.session.handle(event)
                self.printer.take_up(answer.said)
                return worked(self.session.work, answer)
            case Restart():
                before = self.session.standing
                self.session = self.app.session(resume=True)
                assert self.session.standing == before
                return self.session.prompt()
            case Clock(ahead_us=ahead, at=at):
                wanted = to_us(at) - self.app.clock() if at is not None else ahead
                self.app.clock.ahead_us += wanted
                return self.session.note("clock", now=from_us(self.app.clock()))
            case Printing(how=how):
                said = self.printer.become(self.app, how) if how else self.printer.wait(self.app)
                return self.session.note(said.key, **dict(said.args))
            case Network(what=what) | Device(what=what):
                return self.session.device_noted(what)

    # --- the record ---

    def rows(self, sql: str, *values: str | int) -> list[Row]:
        connection = connect(self.app.settings.database, read_only=True)
        try:
            return connection.cursor().execute(sql, values).fetchall()
        finally:
            connection.close()

    def snapshot(self) -> list[list[Row]]:
        """Return all that a refusal must leave alone: all but the refusals and the session.

        How far a running printer is with the queue is its own affair.
        """
        connection = connect(self.app.settings.database, read_only=True)
        try:
            cursor = connection.cursor()
            journal = (
                "select kind, payload from journal where kind <> 'scan_refused.1' order by id"
            )
            tables = [each.name for each in (*PROJECTIONS, SEQUENCE)]
            queue = _QUEUED if self.printer.is_running else f"select * from {SPOOL.name}"  # noqa: S608
            statements = [journal, queue, *(f"select * from {name}" for name in tables)]  # noqa: S608
            return [cursor.execute(each).fetchall() for each in statements]
        finally:
            connection.close()

    def kinds(self) -> list[str]:
        """Return the kinds of the journal's entries, master data apart."""
        shared = ("bom_released.1", "location_defined.1", "policy_set.1", "rights_set.1")
        master = ("part_defined.1", *shared)
        found = [str(row[0]) for row in self.rows("select kind from journal order by id")]
        return [kind.removesuffix(".1") for kind in found if kind not in master]

    def changes(self) -> list[str]:
        """Return the kinds of the entries that are no refusal, master data apart."""
        return [kind for kind in self.kinds() if kind != "scan_refused"]

    def sums(self) -> dict[str, Decimal]:
        """Return for each lot and counted part the sum over all places, which is zero."""
        rows = self.rows("select item, sum(quantity) from balance group by item")
        return {str(item): _quantity(total) for item, total in rows}

    def balances(self) -> Balances:
        """Return everything that is somewhere, by the names that people use; zeros left out."""
        units = self.rows("select serial, place, unit from unit where status <> 'voided'")
        found: Balances = {
            (f"serial {serial}", self._place(str(place))): Decimal(1)
            for serial, place, _ in units
            if place
        }
        for item, place, quantity in self.rows("select item, place, quantity from balance"):
            if quantity:
                found[self._name(str(item)), self._place(str(place))] = _quantity(quantity)
        return found

    def on_hand(self) -> Balances:
        """Return `balances` at locations only."""
        return {
            key: value for key, value in self.balances().items() if key[1].startswith("location ")
        }

    def _name(self, subject: str) -> str:
        key = subject_key(subject)
        if subject_kind(subject) == "lot":
            row = self.rows("select lot_number, part_number from lot where lot = ?", key)[0]
            return f"lot {row[0]} of {row[1]}"
        return f"part {key}"

    def _place(self, place: str) -> str:
        key = subject_key(place)
        match subject_kind(place):
            case "unit":
                serial = self.rows("select serial from unit where unit = ?", key)[0][0]
                return f"in {serial}"
            case "location":
                return f"location {key}"
            case boundary:
                return boundary

    def units(self, serial: str) -> tuple[UnitRecord, ...]:
        found = self.app.store.look(lambda look: look.identify(FreeText(serial)))
        return tuple(each for each in found if isinstance(each, UnitRecord))

    def unit(self, serial: str) -> UnitRecord:
        """Return the one unit of that serial that is not voided."""
        (found,) = [each for each in self.units(serial) if each.state.status.value != "voided"]
        return found

    def lot(self, number: str) -> LotRecord:
        found = self.app.store.look(lambda look: look.identify(FreeText(number)))
        (lot,) = [each for each in found if isinstance(each, LotRecord)]
        return lot

    def part(self, number: str) -> PartRecord:
        found = self.app.store.look(lambda look: look.identify(FreeText(number)))
        (part,) = [each for each in found if isinstance(each, PartRecord)]
        return part

    def build(self, unit: UnitId) -> Build:
        found = self.app.store.look(lambda look: look.build(unit))
        assert found is not None
        return found

    def as_built(self, serial: str) -> dict[str, object]:
        """Return what is inside a unit: `line label` → how much, or what a unit holds itself."""
        build = self.build(self.unit(serial).state.unit)
        found: dict[str, object] = {}
        for each in build.requirements:
            for fitted in each.fitted:
                if fitted.quantity:
                    key = f"{each.line.line} {fitted.label}"
                    unit = subject_kind(fitted.item) == "unit"
                    found[key] = self.as_built(fitted.label) if unit else fitted.quantity
        return found

    def labels(self) -> list[str]:
        """Return the subjects that labels wait for, in their order."""
        return [str(row[0]) for row in self.rows("select subject from spool order by job")]

    def entered(self) -> list[tuple[str, str]]:
        """Return (kind, how it was entered) of the entries that keep a scan."""
        rows = self.rows(
            "select kind, json_extract(envelope, '$.scan.entered') from journal"
            " where json_extract(envelope, '$.scan.entered') is not null order by id"
        )
        return [(str(kind).removesuffix(".1"), str(how)) for kind, how in rows]


def _quantity(stored: object) -> Decimal:
    assert isinstance(stored, int)
    return from_micro(stored)


def open_shop(folder: Path, imports: Iterable[tuple[ImportKind, str]] = ()) -> Shop:
    """Open a station named BENCH in `folder`, and import into it."""
    folder.mkdir(parents=True, exist_ok=True)
    app = open_app(Settings(data_dir=folder, station=StationSettings(name="BENCH")))
    shop = Shop(app=app, session=app.session(resume=False))
    for kind, text in imports:
        shop.take(kind, text)
    return shop


PUMP_SHOP: tuple[tuple[ImportKind, str], ...] = (
    (ImportKind.PARTS, PARTS),
    (ImportKind.BOM, BOM),
    (ImportKind.LOCATIONS, LOCATIONS),
    (ImportKind.OPERATORS, OPERATORS),
)

RECEIVED = """\
1001
C.RECEIVE
BOARD
DOCK
B-1
B-2
B-3
MOTOR
DOCK
M-1
M-2
MOTOR-X
DOCK
MX-1
SENSOR
DOCK
S-1
SEAL
DOCK
L-1
!key 5
L-2
!key 20
SEAL-X
DOCK
LX-1
!key 20
CHIP
DOCK
C-1
!key 100
GLUE
DOCK
G-1
!key 2.5
WASHER
DOCK
!key 30
C.DONE
"""
"""All that the pump needs and some more, received by the supervisor."""


PUMP_BUILT = (
    RECEIVED
    + """\
C.BUILD
PUMP
P-1
B-1
B-2
M-1
L-2
WASHER
!key 12
"""
)
"""All is received, and a pump has all it must have; its run is open."""

AT = "2026-03-09T14:05:00"
"""Where tests that read dates set the clock."""


def moved(unit: UnitRecord, target: Place) -> tuple[Move, ...]:
    """Return the move of a unit from where it is."""
    item = unit_subject(unit.state.unit)
    return (Move(item=item, source=unit.state.place, target=target),)


def shipped(shop: Shop, serial: str) -> None:
    unit = shop.unit(serial)
    item = unit_subject(unit.state.unit)
    shop.record(Shipped(item=item, customer="ACME", moves=moved(unit, CUSTOMER)))


def returned(shop: Shop, serial: str) -> None:
    shipped(shop, serial)
    unit = shop.unit(serial)
    dock = location_place(LocationCode("DOCK"))
    item = unit_subject(unit.state.unit)
    shop.record(Returned(item=item, moves=moved(unit, dock)))


def scrapped(shop: Shop, serial: str) -> None:
    unit = shop.unit(serial)
    item = unit_subject(unit.state.unit)
    shop.record(Scrapped(item=item, reason="cracked", moves=moved(unit, SCRAP)))


def archived(shop: Shop, serial: str) -> None:
    unit = shop.unit(serial)
    item = unit_subject(unit.state.unit)
    shop.record(Archived(item=item, reason="obsolete", moves=()))


def held(shop: Shop, serial: str) -> None:
    item = unit_subject(shop.unit(serial).state.unit)
    shop.record(HoldPlaced(item=item, place="", title="scratched"))


def lot_held(shop: Shop, number: str, place: str) -> None:
    item = lot_subject(shop.lot(number).lot)
    shop.record(HoldPlaced(item=item, place=place, title="wrong colour"))


def received_twice(shop: Shop, serial: str) -> None:
    """Record a second unit of the same serial, as a merge with another station would bring it."""
    first = shop.unit(serial).state
    again = UnitId("ZZZZZZZZZZZZZZZZ")
    dock = location_place(LocationCode("DOCK"))
    shop.record(
        UnitReceived(
            unit=again,
            part_number=first.part_number,
            revision=first.revision,
            serial=first.serial,
            serial_key=first.serial_key,
            scope=first.scope,
            generated=False,
            receipt=ReceiptId("OTHER"),
            number=1,
            moves=(Move(item=unit_subject(again), source=SUPPLIER, target=dock),),
        )
    )


def board_revised(shop: Shop) -> None:
    board = shop.part("BOARD").part
    shop.record(
        PartDefined(
            part_number=board.part_number,
            revision="C",
            name=board.name,
            tracking=Tracking.SERIAL,
            unit="ea",
        ),
        actor="admin:test",
    )
