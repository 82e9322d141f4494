"""A station in a storm: its record on a disk, and rounds with central that are had by hand."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from kiosk.domain.ids import LocationCode
from kiosk.domain.link import Frozen, Link, LinkState
from kiosk.operations.ports import Acting
from kiosk.store.continuing import copy_into
from kiosk.store.sync_record import StoreRecord
from kiosk.sync.address import Address
from kiosk.sync.connecting import Connection, connect
from kiosk.sync.endings import FAILURES, FrozenError, NotReadmittedError
from kiosk.sync.enrolling import enrol
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.problems import problem
from kiosk.sync.rounds import Memory, Rounds
from kiosk.sync.secret import Secrets
from kiosk.sync.standing import Standing
from kiosk.sync.waking import Times
from tests.store.station import Clock, Station
from tests.storm.weather import StormyCentral, Weather

SUPERVISOR = Acting(actor="sam", evidence=None, here=LocationCode("BENCH"))
ANSWER_S = 5.0
NOT_READMITTED = "central_readmit"

_IDS = "select entry_id from journal where kind <> 'station_continued.1'"
"""What says how a station goes on is recorded anew, under an id of its own, when it does."""


class Kiosk:
    """A station and its disk.

    Attributes:
        name: of its folder; `seat` is what central calls it.
        rival: the kiosk that works on a copy of this one's disk, while both go by one id.
        whole: whether all was sent and loaded since something happened to the disk.
    """

    def __init__(
        self, folder: Path, seat: str, clock: Clock, weather: Weather, seeds: Iterator[int]
    ) -> None:
        """Open the record in `folder`; nobody else opens one by the same number of `seeds`."""
        self.folder = folder
        self.seat = seat
        self.rival: Kiosk | None = None
        self.whole = False
        self.skew_us = 0
        self.address: Address | None = None
        self.secret = ""
        self._clock = clock
        self._weather = weather
        self._seeds = seeds
        self._connection: Connection | None = None
        self._rounds: Rounds | None = None
        self.open()

    @property
    def path(self) -> Path:
        return self.folder / "kiosk.db"

    def open(self) -> None:
        """Start the program, as after a cut of the power."""
        self.station = Station(self.path, next(self._seeds), self._clock, self.skew_us)
        self.station.store.recognise(b"")
        self.record = StoreRecord(self.station.store)
        self._memory = Memory()
        self.standing = Standing(self.record, "central", self._post, self._now_us)
        self.standing.begin()

    def close(self) -> None:
        self.hang_up()
        self.record.close()
        self.station.close()

    def reopen(self) -> None:
        self.close()
        self.open()

    def set_clock(self, skew_us: int) -> None:
        self.skew_us = self.station.skew_us = skew_us

    def _now_us(self) -> int:
        return self._clock.now_us + self.skew_us

    def _post(self, link: Link) -> None:
        self.station.link = link

    # --- what is on the disk

    @property
    def identity(self) -> bytes:
        return self.record.own().station_id

    @property
    def frozen(self) -> Frozen | None:
        return self.station.store.frozen()

    @property
    def readmission_wanted(self) -> bool:
        """Whether it goes on under a new id that central was not told to let in."""
        return self.standing.link.problem == NOT_READMITTED

    def ids(self) -> frozenset[bytes]:
        """Return the ids of all entries here."""
        rows = self.station.rows(_IDS)
        return frozenset(each for (each,) in rows if isinstance(each, bytes))

    def heads(self) -> dict[bytes, tuple[int, bytes]]:
        vector = self.record.vector().values()
        return {head.station_id: (head.seq, head.hash) for head in vector if head.seq}

    def copy_to(self, target: Path) -> None:
        """Copy the record as it is, without a mark that says so."""
        copy_into(self.path, target)

    def replace_disk(self, copy: Path) -> None:
        """Put an earlier copy in the place of the record."""
        self.close()
        for file in self.folder.glob("kiosk.db*"):
            file.unlink()
        shutil.copyfile(copy, self.path)
        self.whole = False
        self.open()

    # --- central

    def enrol(self, enrolment: Enrolment) -> None:
        done = enrol(enrolment, self.folder, self.record, Secrets(self.folder), Times())
        self.seat, self.address, self.secret = done.seat, done.address, done.secret

    def sync(self) -> bool:
        """Have one round, and connect for it where that is to be; return whether it was whole."""
        if self.frozen in {Frozen.MOVED, Frozen.RESTORED}:
            return False
        try:
            self._round()
        except FrozenError as error:
            self.hang_up()
            self.standing.become(LinkState.FROZEN, frozen=error.frozen)
        except NotReadmittedError:
            self.hang_up()
            self.standing.become(LinkState.OFFLINE, NOT_READMITTED)
        except FAILURES as error:
            self.hang_up()
            self.standing.become(LinkState.OFFLINE, problem(error))
        else:
            self.whole = True
            return True
        return False

    def _round(self) -> None:
        if self._rounds is None:
            assert self.address is not None
            self._connection = connect(self.address, self.secret, ANSWER_S)
            central = StormyCentral(self._connection, self._weather)
            self._rounds = Rounds(central, self.record, self.standing, self._now_us, self._memory)
            self._rounds.greet()
            self._rounds.exchanges.report_used()
        self._rounds.turn()
        assert self._rounds.trouble == ""
        self.standing.become(LinkState.CONNECTED)

    def hang_up(self) -> None:
        """Lose the connection, as the sync thread does after whatever went wrong."""
        if self._connection is not None:
            self._connection.close()
        if self._rounds is not None:
            self._rounds.settle(at_once=True)
        self._connection = self._rounds = None

    def continue_as_new(self) -> None:
        """Take a new id, as a person says who does not know which copy is the true one."""
        self.hang_up()
        self.whole = False
        self.station.store.continue_as_new(SUPERVISOR)

    def go_on(self) -> None:
        """Press the button of the screen that says why it is frozen."""
        self.hang_up()
        self.whole = False
        self.station.store.go_on(SUPERVISOR)


def twin_of(
    kiosk: Kiosk, folder: Path, clock: Clock, weather: Weather, seeds: Iterator[int]
) -> Kiosk:
    """Start another machine on a copy of a kiosk's disk."""
    folder.mkdir()
    kiosk.copy_to(folder / "kiosk.db")
    twin = Kiosk(folder, kiosk.seat, clock, weather, seeds)
    twin.address, twin.secret = kiosk.address, kiosk.secret
    twin.rival, kiosk.rival = kiosk, twin
    twin.whole = kiosk.whole = False
    return twin
