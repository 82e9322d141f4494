"""What people do about a storm: at the screens of stations, and at central."""

from dataclasses import dataclass, field

from kiosk.domain.link import Frozen
from kiosk.sync.admin import seats
from tests.storm.counts import Counts
from tests.storm.ground import SPARE, Ground
from tests.storm.kiosk import Kiosk

SKIP = 1000
"""Numbers of each series that an administrator skips in a central that was put back."""


@dataclass(slots=True)
class People:
    """They follow the screens and the manual of central.

    Attributes:
        backups: of central.
        restored: how often one was put back.
    """

    ground: Ground
    counts: Counts
    backups: list[str] = field(default_factory=list[str])
    restored: int = 0

    def help(self, kiosk: Kiosk) -> None:
        """Do what the screen of a station says is to be done."""
        match kiosk.frozen:
            case None:
                if kiosk.readmission_wanted:
                    self._let_in(kiosk)
            case Frozen.CLONE | Frozen.FORK as frozen if kiosk.rival is not None:
                if kiosk.rival.whole or frozen is Frozen.FORK:
                    self._part(kiosk)
            case Frozen.CLONE:
                if self._seated_as(kiosk, kiosk.identity):
                    self._readmit(kiosk)
                else:
                    kiosk.continue_as_new()
                    self._enrol_anew(kiosk, kiosk.seat)
            case Frozen.FORK | Frozen.RESTORED:
                self.counts.disks["gone on as new"] += 1
                kiosk.go_on()
                self.forget_backups()
            case _:
                pass

    def back_up_central(self) -> None:
        self.backups.append(self.ground.central.snapshot())

    def put_central_back(self) -> None:
        """Put an older central back, and say so there."""
        self.counts.faults["central put back"] += 1
        self.restored += 1
        self.ground.central.put_back(self.backups[-1])
        self.ground.administer(lambda link: seats.restored(link, SKIP))

    def forget_backups(self) -> None:
        """A central of before a station took another id knows no such station (its manual)."""
        for each in self.backups:
            self.ground.central.postgres.drop(each)
        self.backups.clear()

    def _part(self, kiosk: Kiosk) -> None:
        """Let the copy that came second go on under a seat of its own."""
        assert kiosk.rival is not None
        kiosk.rival.rival = None
        kiosk.rival = None
        kiosk.continue_as_new()
        self._enrol_anew(kiosk, SPARE)

    def _let_in(self, kiosk: Kiosk) -> None:
        if any(self._seated_as(kiosk, head.station_id) for head in kiosk.record.continued()):
            self._readmit(kiosk)
        else:
            self._enrol_anew(kiosk, kiosk.seat)

    def _readmit(self, kiosk: Kiosk) -> None:
        self.counts.disks["readmitted"] += 1
        self.ground.administer(lambda link: seats.readmit(link, kiosk.seat))

    def _enrol_anew(self, kiosk: Kiosk, seat: str) -> None:
        self.counts.disks["enrolled anew"] += 1
        kiosk.hang_up()
        kiosk.enrol(self.ground.central.add_station(seat, again=True))
        self.forget_backups()

    def _seated_as(self, kiosk: Kiosk, station: bytes) -> bool:
        """Whether central knows the kiosk's seat as that station's."""
        row = self.ground.administer(
            lambda link: link.execute(
                "select uuid_send(station_id) from k.seat where name = %s", [kiosk.seat]
            ).fetchone()
        )
        return row == (station,)
