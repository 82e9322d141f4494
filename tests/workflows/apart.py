"""Two stations that work apart from one common start, contradict each other, and meet again."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.app import open_app
from kiosk.domain.conflicts import Conflict, ConflictKind
from kiosk.domain.journal import SealedEntry
from kiosk.importer.report import ImportKind
from kiosk.settings import Settings, StationSettings
from kiosk.store.database import open_for_reading, transaction
from kiosk.store.merge import merge
from kiosk.store.reading import snapshot
from kiosk.store.sealed import sealed_entries
from kiosk.store.verify import digest, refold
from kiosk.store.writer import Priority
from tests.play import AT, OPERATORS, PUMP_SHOP, Balances, Shop, open_shop

SUPERVISOR, OPERATOR, CLERK = "1001\n", "1002\n", "1003\n"


@dataclass(slots=True)
class Apart:
    """Two stations, BENCH and DOCK-2, that exchange entries only by `meet`."""

    bench: Shop
    dock: Shop

    def close(self) -> None:
        self.bench.close()
        self.dock.close()

    def meet(self) -> None:
        """Exchange all entries both ways; then both must say the same."""
        for one, other in ((self.bench, self.dock), (self.dock, self.bench)):
            for station in _stations(other):
                entries = _entries(other, station)
                done = one.app.store.submit(
                    lambda cursor, entries=entries: merge(cursor, entries), Priority.SYNC
                )
                assert done.refused == ()
        assert _digest(self.bench) == _digest(self.dock)
        for shop in (self.bench, self.dock):
            assert refold(shop.app.settings.database).differences == ()
            assert all(total == 0 for total in shop.sums().values())

    def open(self, kind: ConflictKind) -> Conflict:
        """Return the one conflict that is open at both, which is of that kind."""
        (here,), (there,) = conflicts(self.bench), conflicts(self.dock)
        assert (here.kind, here.conflict) == (kind, there.conflict)
        return here

    def settled(self) -> None:
        """Both stations know of the decision, and nothing is in conflict any more."""
        self.meet()
        assert (conflicts(self.bench), conflicts(self.dock)) == ((), ())


def open_apart(folder: Path) -> Apart:
    """Open two stations that share the pump shop's parts; the dock's clock is an hour ahead."""
    bench = open_shop(folder / "bench")
    station = StationSettings(name="DOCK-2")
    app = open_app(Settings(data_dir=folder / "dock", station=station))
    dock = Shop(app=app, session=app.session(resume=False))
    for shop in (bench, dock):
        shop.play(f"!clock {AT}")
    for kind, content in PUMP_SHOP:
        bench.take(kind, content)
    apart = Apart(bench, dock)
    apart.meet()
    dock.take(ImportKind.OPERATORS, OPERATORS)
    dock.play("!clock +1h")
    return apart


def counted_apart(apart: Apart) -> None:
    """Ten seals came, both stations moved eight away; the bench counts two and the dock five."""
    came = "C.RECEIVE\nSEAL\nDOCK\nL-1\n!key 10\nC.DONE\nC.DONE\nC.SIGNOFF"
    apart.bench.play(SUPERVISOR + came)
    apart.meet()
    for shop in (apart.bench, apart.dock):
        shop.play(SUPERVISOR + "C.MOVE\nL-1\n!key 8\nSHELF\nC.DONE\nC.SIGNOFF")
    apart.meet()
    for shop, number in ((apart.bench, 2), (apart.dock, 5)):
        count = f"C.CONFLICTS\n!tap pick 1\n!key {number}\n!key counted by hand"
        assert shop.last(SUPERVISOR + count)["headline"] == "DECIDED"
        shop.play("C.CANCEL\nC.SIGNOFF")
    apart.meet()


def conflicts(shop: Shop) -> tuple[Conflict, ...]:
    """Return what is open at a station."""
    with snapshot(shop.app.settings.database) as record:
        return record.reader.conflicts()


def of_seals(shop: Shop) -> Balances:
    """Return where seals are, the supplier and corrections left out."""
    return {
        (what, place): quantity
        for (what, place), quantity in shop.balances().items()
        if "SEAL" in what and place not in {"supplier", "adjustment"}
    }


def _stations(shop: Shop) -> list[bytes]:
    found = [row[0] for row in shop.rows("select station_id from station")]
    return [each for each in found if isinstance(each, bytes)]


def _entries(shop: Shop, station: bytes) -> list[SealedEntry]:
    connection = open_for_reading(shop.app.settings.database)
    try:
        with transaction(connection.cursor(), "begin"):
            return sealed_entries(connection.cursor(), station, after=0, most=100_000)
    finally:
        connection.close()


def _digest(shop: Shop) -> str:
    connection = open_for_reading(shop.app.settings.database)
    try:
        with transaction(connection.cursor(), "begin"):
            return digest(connection.cursor())
    finally:
        connection.close()
