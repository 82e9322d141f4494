"""A plant that gives numbers, and a person who keeps each label that was ever printed (A3)."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial
from pathlib import Path

from kiosk.domain.facts import (
    LocationDefined,
    LotReceived,
    NumberedBy,
    PartDefined,
    Tracking,
    UnitReceived,
)
from kiosk.domain.ids import LocationCode, PartNumber, ReceiptId
from kiosk.domain.messages import Refusal
from kiosk.domain.numbering_read import Place, read_number
from kiosk.domain.rules.newest import ASKED, Wanted, wanted
from kiosk.domain.syncing import Lease, Marks, StationSeen
from kiosk.operations.newest import tell_newest
from kiosk.operations.ports import Tx, Verdict
from kiosk.operations.receive_lots import receive_lot
from kiosk.operations.receive_units import generate_units, receive_unit
from kiosk.store.backing_up import back_up, restore
from kiosk.store.codec import decode_fact
from kiosk.store.store import Store
from kiosk.store.sync_record import StoreRecord
from kiosk.workflows.commands import GenerateUnits, ReceiveLot, ReceiveUnit
from kiosk.workflows.newest_states import TellNewest
from tests.store.station import Station
from tests.workflows.restored import ADMIN, forget_marks

DOCK, RECEIPT = LocationCode("DOCK"), ReceiptId("R")
BLOCK = 25
SIDES = ("", "-wal", "-shm")
SERIES = ("BRD-", "SL-")


def _part(name: str, pattern: str, tracking: Tracking = Tracking.SERIAL) -> PartDefined:
    lots = tracking is Tracking.LOT
    return PartDefined(
        part_number=PartNumber(name),
        revision="A",
        name=name,
        tracking=tracking,
        unit="ea",
        serial_scheme="" if lots else pattern,
        lot_pattern=pattern if lots else "",
        numbered_by=NumberedBy.EITHER if pattern else NumberedBy.OURS,
    )


SEAL, CLIP = _part("SEAL", "SL-{seq}", Tracking.LOT), _part("CLIP", "")
PARTS = (
    *(_part("BOARD", "BRD-{seq:6}"), _part("TWIN", "BRD-{seq:6}"), SEAL, CLIP),
    *(_part("WEEKLY", "W{yy}{week}-{seq}-{check}"), _part("HOURLY", "H{hour}-{seq}")),
)


@dataclass
class Plant:
    """One station, and all that it ever gave, whatever its record still says.

    Attributes:
        shares: there is a central database that leases it blocks.
        copies: of the record: (file, made by `kiosk backup`).
        given: each number and code once for each time it was given.
        labels: all labels that were printed, the newest last.
        asked: how often the newest one was asked for.
    """

    folder: Path
    shares: bool = False
    copies: list[tuple[Path, bool]] = field(default_factory=list[tuple[Path, bool]])
    given: list[str] = field(default_factory=list[str])
    labels: list[str] = field(default_factory=list[str])
    asked: int = 0
    leased: int = 0
    station: Station = field(init=False)

    def __post_init__(self) -> None:
        self.station = Station(self.path, 0)
        self.station.write(lambda tx: tx.append(LocationDefined(code=DOCK, name="dock")))
        for part in PARTS:
            self.station.write(partial(_defined, part))
        self.join()
        self.do(_first)

    @property
    def path(self) -> Path:
        return self.folder / "kiosk.db"

    # --- giving numbers

    def give(self, part: PartDefined, count: int) -> None:
        """Make units or a lot of ours, as somebody does who answers when asked."""
        self.station.clock.tick()
        verdict = self.do(partial(_made, part, count))
        if isinstance(verdict, Refusal) and verdict.key == ASKED:
            self.asked += 1
            args = dict(verdict.args)
            self.station.write(partial(self.told, part, str(args["series"])))
            verdict = self.do(partial(_made, part, count))
        assert not (isinstance(verdict, Refusal) and verdict.key == ASKED)

    def do(self, job: Callable[[Tx], Verdict]) -> Verdict:
        """Do it, and keep the labels that came of it."""
        (before,) = self.station.rows("select coalesce(max(id), 0) from journal")[0]
        verdict = self.station.write(job)
        rows = self.station.rows(
            f"select kind, payload from journal where id > {before} order by id"  # noqa: S608
        )
        for kind, payload in rows:
            fact = decode_fact(str(kind), str(payload))
            if isinstance(fact, UnitReceived):
                self.given += [fact.serial, fact.unit]
                self.labels.append(fact.serial)
            elif isinstance(fact, LotReceived):
                self.given.append(f"{fact.part_number} {fact.lot_number}")
                self.labels.append(fact.lot_number)
        return verdict

    def told(self, part: PartDefined, series: str, tx: Tx) -> Verdict:
        """Say which label is the newest; none where no label is of the series."""
        record = tx.part(part.part_number)
        assert record is not None
        asked = wanted(tx, record, tx.now, (series, part is SEAL))
        assert asked is not None
        found = [read for each in self.labels if (read := _read(asked, each)) is not None]
        number, last = found[-1] if found else ("", 0)
        command = TellNewest(
            part_number=part.part_number,
            series=series,
            lots=part is SEAL,
            number=number,
            last=last,
        )
        return tell_newest(tx, command)

    # --- what becomes of the record

    def copy(self, *, backup: bool) -> None:
        """Copy the record, as `kiosk backup` does, or its file while nobody writes to it."""
        target = self.folder.parent / f"copy-{len(self.copies)}"
        if backup:
            back_up(self.path, target, self.station.clock.now_us)
        else:
            self.station.close()
            shutil.copyfile(self.path, target)
            self.open()
        self.copies.append((target, backup))

    def put_back(self, which: int, *, marks: bool) -> None:
        """Restore a copy, or put its file there by hand; without `marks` they are lost too."""
        if not self.copies:
            return
        file, backup = self.copies[which % len(self.copies)]
        self.station.close()
        if not marks:
            forget_marks(self.folder)
        if backup:
            restore(file, self.path, self._opened, ADMIN)
        else:
            for end in SIDES:
                self.path.with_name(self.path.name + end).unlink(missing_ok=True)
            shutil.copyfile(file, self.path)
        self.open()
        self.join()

    def _opened(self, path: Path) -> Store:
        return Station(path, self.station.seed + 1_000, clock=self.station.clock).store

    def open(self) -> None:
        """Start the kiosk on the record that lies there."""
        clock, before = self.station.clock, self.station
        self.station = Station(self.path, before.seed + 1, clock=clock)

    # --- the central database, as far as it leases blocks that nobody else has

    def join(self) -> None:
        """Be known to central, and get another block of each series."""
        if not self.shares:
            return
        record = StoreRecord(self.station.store)
        record.name_stations([StationSeen(head=record.own(), seat="BENCH-1")])
        record.keep(Marks(token=bytes(16)), record.own().station_id)
        for series in SERIES:
            low = self.leased + 1
            record.lease(Lease(series=series, low=low, high=low + BLOCK - 1))
        self.leased += BLOCK
        record.close()


def _defined(part: PartDefined, tx: Tx) -> None:
    tx.append(part)


def _first(tx: Tx) -> Verdict:
    """Receive the unit that a part's numbers are counted on from (A10)."""
    return receive_unit(
        tx,
        ReceiveUnit(
            unit=tx.new_unit(),
            part_number=CLIP.part_number,
            serial="0001",
            location=DOCK,
            receipt=RECEIPT,
            number=1,
            rejected=False,
        ),
    )


def _made(part: PartDefined, count: int, tx: Tx) -> Verdict:
    if part is SEAL:
        return receive_lot(
            tx,
            ReceiveLot(
                part_number=part.part_number,
                lot_number=None,
                quantity=Decimal(5),
                location=DOCK,
                receipt=RECEIPT,
            ),
        )
    return generate_units(
        tx,
        GenerateUnits(
            part_number=part.part_number, count=count, location=DOCK, receipt=RECEIPT, number=1
        ),
    )


def _read(asked: Wanted, label: str) -> tuple[str, int] | None:
    if asked.scheme is None:
        return (label, int(label)) if label.isdigit() else None
    read = read_number(asked.scheme, label, asked.occasion)
    if read is None:
        return None
    return label, read.last if read.place is Place.HERE else 0
