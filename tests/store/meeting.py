"""Three stations that share a plant, work apart, and meet: what tests of conflicts begin with."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from kiosk.domain.conflicts import Conflict, ConflictKind
from kiosk.domain.facts import ConflictResolved, Reversed, reversed_moves
from kiosk.domain.ids import EntryId, GroupId
from kiosk.operations.ports import Tx
from kiosk.store.reader import Reader
from kiosk.store.reading import snapshot
from kiosk.store.verify import refold
from tests.store.plant import meet, share
from tests.store.station import Clock, Station

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Plant:
    """The office defined all, the dock received, the bench started runs."""

    office: Station
    dock: Station
    bench: Station

    @property
    def stations(self) -> tuple[Station, ...]:
        return (self.office, self.dock, self.bench)

    def meet(self) -> None:
        """Let all stations know all, and come to one state that follows from the journal."""
        meet(self.stations)
        assert len({each.digest() for each in self.stations}) == 1
        assert refold(self.office.path).differences == ()

    def conflict(self) -> Conflict:
        """Return the one conflict that is open."""
        (found,) = self.read(lambda reader: reader.conflicts())
        return found

    def kinds(self) -> list[ConflictKind]:
        """Return the kinds of the open conflicts, the oldest first."""
        return [each.kind for each in self.read(lambda reader: reader.conflicts())]

    def read(self, question: Callable[[Reader], T]) -> T:
        with snapshot(self.bench.path) as record:
            return question(record.reader)

    def close(self) -> None:
        for each in self.stations:
            each.close()


def plant(folder: Path) -> Plant:
    """Open three stations on one clock that share the plant."""
    clock = Clock()
    stations = [Station(folder / f"{name}.db", name, clock) for name in range(3)]
    share(stations)
    return Plant(*stations)


def kinds_of(entries: tuple[EntryId, ...], station: Station) -> list[str]:
    """Return the kinds of entries by their ids."""
    rows = station.rows("select lower(hex(entry_id)), kind from journal")
    kinds = {str(entry): str(kind) for entry, kind in rows}
    return [kinds[each] for each in entries]


def decided(tx: Tx, conflict: Conflict, resolution: str = "accept") -> EntryId:
    """Record that somebody decided a conflict."""
    fact = ConflictResolved(
        conflict=conflict.conflict,
        resolution=resolution,
        about=conflict.subjects,
        reason="looked at it",
        known=tx.decisions(conflict.conflict),
    )
    return tx.append(fact)


def take_back(station: Station) -> None:
    """Reverse the last group of a station, whatever it was."""
    group = GroupId(station.entries()[-1].group_id.hex())

    def job(tx: Tx) -> None:
        entries = tx.group_of(group)
        facts = [each.fact for each in entries if each.fact is not None]
        about = {subject for fact in facts for subject in fact.subjects}
        moves = tuple(move for fact in reversed(facts) for move in reversed_moves(fact.moves))
        fact = Reversed(
            group=group,
            entries=tuple(EntryId(each.entry_id.hex()) for each in entries),
            reason="wrong",
            about=tuple(sorted(about)),
            moves=moves,
        )
        tx.append(fact)

    station.write(job)
