"""What must hold at the end of each round, and everywhere after the storm."""

from collections import Counter
from collections.abc import Mapping, Sequence

from kiosk.domain.facts import UnitReceived
from kiosk.store import showing
from kiosk.store.sync_record import StoreRecord
from kiosk.store.verify import verify
from kiosk.sync.admin.connecting import Connection
from kiosk.sync.central import Central
from tests.store.reference_shared import SharedWorld
from tests.store.station import Station
from tests.store.test_convergence import check, read
from tests.storm.kiosk import Kiosk
from tests.storm.work import NUMBERED

Heads = Mapping[bytes, tuple[int, bytes]]


def check_round(kiosk: Kiosk, recorded: Mapping[bytes, frozenset[bytes]]) -> None:
    """Whatever an entry was recorded upon is here as well, when a round has ended.

    Pages of different stations know nothing of this: only then is a conflict told to people.
    """
    here = kiosk.ids()
    for entry in here & recorded.keys():
        missing = (recorded[entry] & recorded.keys()) - here
        assert not missing, (entry.hex(), [each.hex() for each in missing])


def conflicts_open(station: Station) -> int:
    """Return how many conflicts the screen counts."""
    return read(station, showing.conflicts_open)


def fetched(connection: Connection, onlooker: Station) -> Heads:
    """Load all that central has into a record that has nothing; return central's heads."""
    central = Central(connection)
    record = StoreRecord(onlooker.store)
    try:
        heads = {each.head.station_id: each.head for each in central.seen().stations}
        wanted = {station: (0, head.seq) for station, head in heads.items() if head.seq}
        while wanted:
            page = central.page(wanted)
            assert record.take(page).refused == ()
            last = {entry.station_id: entry.seq for entry in page}
            wanted = {
                station: (last.get(station, seq), upto)
                for station, (seq, upto) in wanted.items()
                if last.get(station, seq) < upto
            }
    finally:
        record.close()
    return {station: (head.seq, head.hash) for station, head in heads.items() if head.seq}


def check_end(
    kiosks: Sequence[Kiosk], onlooker: Station, heads: Heads, must_be_there: set[bytes]
) -> SharedWorld:
    """All records are one, each entry is in them once, and the plain model agrees.

    Args:
        kiosks: all of them, after a whole round each.
        onlooker: has what central has.
        heads: of central's chains.
        must_be_there: ids of entries that stations or central acknowledged.
    """
    stations = [onlooker, *(each.station for each in kiosks)]
    assert [each.heads() for each in kiosks] == [heads] * len(kiosks)
    assert len({each.digest() for each in stations}) == 1
    for each in stations:
        assert each.ask(verify).ok
        ((count, distinct),) = each.rows("select count(*), count(distinct entry_id) from journal")
        assert count == distinct == sum(seq for seq, _ in heads.values())
    assert kiosks[0].ids() >= must_be_there
    world = SharedWorld(entry for station in heads for entry in onlooker.entries(station))
    check([kiosks[-1].station], world)
    return world


def check_numbers(world: SharedWorld) -> None:
    """No number that a station made was made at another one: blocks are of one station (R9)."""
    made = Counter(
        life.made.serial_key
        for life in world.lives.values()
        if isinstance(life.made, UnitReceived) and life.made.part_number == NUMBERED
    )
    assert [number for number, times in made.items() if times > 1] == []
