"""What stands around every page: the station, its machine, and who works at it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.domain.ids import OperatorId
from kiosk.domain.messages import Text
from kiosk.domain.moment import from_us, plant_zone
from kiosk.pages.backups import backups_notice
from kiosk.pages.central_news import News
from kiosk.pages.central_scene import linked
from kiosk.pages.device_words import lost_notice
from kiosk.pages.machine import Machine
from kiosk.pages.scene import Scene, Station
from kiosk.screens.parts import LabelArt
from kiosk.screens.values import ScanRow
from kiosk.session.answer import Answer
from kiosk.session.inputs import Scan
from kiosk.session.session import Session
from kiosk.store.reading import Snapshot
from kiosk.store.spool import Spooled


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """What the desk shows at a moment; `Scene` says what each of them is.

    Attributes:
        answered_us: when something was answered last, microseconds since 1970 UTC.
    """

    answer: Answer
    answered_us: int
    scans: tuple[ScanRow, ...]
    tab: str
    raw: str
    tested: Scan | None


class Scenery:
    """Makes scenes of one station."""

    def __init__(
        self,
        session: Session,
        machine: Machine,
        *,
        station: Station,
        watermark: Text,
        draw: Callable[[Spooled], LabelArt | None],
        inbox: Path,
    ) -> None:
        self._session = session
        self._machine = machine
        self._station = station
        self._watermark = watermark
        self._draw = draw
        self._inbox = inbox

    def scene(self, record: Snapshot, present: Present, now_us: int, news: News | None) -> Scene:
        """Return a moment of the kiosk, which knows how it stands with central.

        Args:
            record: read in one transaction.
            present: what the desk shows.
            now_us: microseconds since 1970 UTC.
            news: what is to be said of the link's changes; None where a verdict is being shown.
        """
        scene = self._scene(record, present, now_us)
        told = backups_notice(scene, self._machine.backups(), present.answered_us)
        scene = replace(scene, notice=scene.notice or told)
        return linked(scene, self._machine.link(), news, (now_us, present.answered_us))

    def _scene(self, record: Snapshot, present: Present, now_us: int) -> Scene:
        standing = self._session.standing
        reader = record.reader
        zone = plant_zone(reader.policies["time_zone"])
        return Scene(
            record=record,
            answer=present.answer,
            standing=standing,
            operator=reader.catalogue.person(OperatorId(standing.operator)),
            station=self._station,
            devices=self._machine.devices(),
            watermark=self._watermark,
            now=from_us(now_us).astimezone(zone),
            scans=present.scans,
            tab=present.tab,
            raw=present.raw,
            draw=self._draw,
            listed=self._session.lists.bad,
            fit=self._session.lists.good,
            inbox=self._inbox,
            tested=present.tested,
            stocks=frozenset(each.port.stock.value for each in self._machine.printers()),
            notice=lost_notice(self._machine.scanners(), zone, present.answered_us),
        )
