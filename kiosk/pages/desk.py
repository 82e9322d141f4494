"""The desk: takes what a person wants, asks the session or opens a page, gives what is shown."""

from collections import deque
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.domain.codes.reader import read_code
from kiosk.domain.ids import OperatorId
from kiosk.domain.messages import Said, Text, Tone, idle, phrase
from kiosk.domain.moment import from_us, plant_zone
from kiosk.domain.people import Role
from kiosk.domain.text import visible
from kiosk.pages.beside import BESIDE, REASON, reason_page, typing_page
from kiosk.pages.common import headline_of
from kiosk.pages.first_run import first_run_page
from kiosk.pages.labels import LabelPictures
from kiosk.pages.machine import Machine
from kiosk.pages.machinery import MACHINERY
from kiosk.pages.scene import Scene, Station
from kiosk.pages.stops import is_full, stop_page
from kiosk.pages.task import task_page, thing_page
from kiosk.pages.verdicts import ICONS
from kiosk.screens.intents import Back, Do, Intent, Open, Turn, Where
from kiosk.screens.parts import LabelArt, Shade
from kiosk.screens.values import ScanRow, Shown
from kiosk.session.figures import Figures
from kiosk.session.inputs import Event, Key, Scan, Tap
from kiosk.session.session import Session
from kiosk.store.reading import Snapshot
from kiosk.store.store import Store

LAST_SCANS = 12
"""Scans that pages list."""

_SHADES = {
    Tone.OK: Shade.OK,
    Tone.CHECK: Shade.CHECK,
    Tone.STOP: Shade.STOP,
    Tone.IDLE: Shade.PLAIN,
}
_BADGES = ("signed_on", "still_signed_on", "resumed_by")
_SEEN = ("seen_unit", "seen_lot", "seen_part", "seen_tracked", "seen_location", "seen_voided")


@dataclass(frozen=True, slots=True, kw_only=True)
class Display:
    """What is shown from now on.

    Attributes:
        tone: of a verdict that is to be heard; None where nothing was answered.
        blocked: the verdict waits for a button, and is heard again until then.
        said: the verdict itself.
        recorded: an entry was made.
        printed: labels that came out of a virtual printer.
        zone: IANA zone in which times are written.
    """

    page: Shown
    tone: Tone | None
    blocked: bool
    zone: str
    said: Said
    night: bool
    language: str
    recorded: bool
    printed: tuple[LabelArt, ...]


class Desk:
    """Joins session, record and machine; owned by the session's thread."""

    def __init__(
        self, store: Store, session: Session, machine: Machine, station: Station, watermark: Text
    ) -> None:
        """Start at the session's present step."""
        self._store = store
        self._session = session
        self._machine = machine
        self._station = station
        self._watermark = watermark
        self._pictures = LabelPictures()
        self._scans: deque[ScanRow] = deque(maxlen=LAST_SCANS)
        self._beside: Open | None = None
        self._tab = ""
        self._raw = ""
        self._stopped = False
        self._new = True
        self._answer = session.prompt()

    def take(self, intent: Intent, now_us: int) -> Display:
        """Do what a person wants; return when what it records is durable."""
        match intent:
            case Open():
                self._beside, self._tab = intent, ""
            case Back():
                self._back()
            case Turn(tab=tab):
                self._tab = tab
            case Do(what=what, value=value) if what.startswith(REASON):
                where = what.removeprefix(REASON)
                return self._handled(Key(f"{where} {value}"), now_us)
            case Do(what=what, value=value):
                self._do(what, value)
            case Scan() if self._at(Where.SCANNER):
                self._tested(intent, now_us)
            case _:
                return self._handled(intent, now_us)
        return self.show(now_us)

    @property
    def figures(self) -> Figures:
        """The times of this run's scans."""
        return self._machine.figures

    @property
    def may_lock(self) -> bool:
        """Whether somebody is signed on whose work would be locked; never during a STOP."""
        standing = self._session.standing
        return bool(standing.operator) and not standing.blocked

    def read_twice(self, scan: Scan, now_us: int) -> Display:
        """Say that a scan was read twice; nothing is recorded."""
        self._answer = self._session.note("already_read", raw=scan.text)
        return self.show(now_us, heard=Tone.IDLE)

    def _at(self, where: Where) -> bool:
        return self._beside is not None and self._beside.where is where

    def _back(self) -> None:
        """Close the topmost page: a refusal, what was opened beside, or what was looked up."""
        if self._stopped:
            self._stopped = False
        elif self._beside is not None:
            self._beside = None
        self._tab = ""
        self._answer = replace(self._answer, said=self._answer.screen.prompt)

    @property
    def _is_supervisor(self) -> bool:
        who = OperatorId(self._session.standing.operator)
        person = self._store.read(lambda record: record.reader.catalogue.person(who))
        return person is not None and person.role is Role.SUPERVISOR

    def _do(self, what: str, value: str) -> None:
        if what == "close" and not self._is_supervisor:
            return
        done = self._machine.do(what, value)
        if done is None:
            return
        said = (
            idle("machine", text=done.text) if done.good else idle("machine_bad", text=done.text)
        )
        self._answer = replace(self._answer, said=said)

    def _tested(self, scan: Scan, now_us: int) -> None:
        self._raw = scan.text
        self._note(scan.text, phrase("scan_tested"), Tone.IDLE, now_us)

    def _handled(self, event: Event, now_us: int) -> Display:
        answer = self._session.handle(event)
        self._answer = answer
        self._beside = None
        self._tab = ""
        self._raw = _raw(event)
        said = answer.said
        self._stopped = is_full(said)
        if isinstance(event, Scan):
            self._noted(said, event.text, now_us)
        if said.key in _SEEN and isinstance(event, Scan | Tap | Key):
            self._beside = Open(Where.THING, self._raw)
        return self.show(now_us, heard=said.tone)

    def _noted(self, said: Said, scanned: str, now_us: int) -> None:
        """Keep a scan for the list; what a badge says opens rights and is never shown."""
        if said.key in _BADGES:
            name = dict(said.args).get("name", "")
            self._note(str(name), phrase("scan_badge_row"), said.tone, now_us)
        else:
            self._note(_shown_code(said, scanned), headline_of(said), said.tone, now_us)

    def _note(self, code: str, what: Text, tone: Tone, now_us: int) -> None:
        at = f"{self._local(now_us):%H:%M:%S}"
        row = ScanRow(
            at=at, code=visible(code, most=40), what=what, icon=ICONS[tone], shade=_SHADES[tone]
        )
        self._scans.appendleft(row)

    def _local(self, now_us: int) -> datetime:
        zone = self._store.read(lambda record: record.reader.policies["time_zone"])
        return from_us(now_us).astimezone(plant_zone(zone))

    def show(self, now_us: int, heard: Tone | None = None) -> Display:
        """Return the present page, as it stands at a time."""
        printed = self._machine.work()
        return self._store.read(lambda record: self._display(record, now_us, heard, printed))

    def _display(
        self, record: Snapshot, now_us: int, heard: Tone | None, printed: tuple[LabelArt, ...]
    ) -> Display:
        scene = self._scene(record, now_us)
        blocked = bool(self._session.standing.blocked)
        zone = record.reader.policies["time_zone"]
        page = self._page(scene, blocked=blocked)
        recorded = heard is not None and self._answer.entry is not None
        return Display(
            page=page,
            tone=heard,
            blocked=blocked,
            zone=zone,
            said=self._answer.said,
            night=self._machine.night,
            language=self._machine.language,
            recorded=recorded,
            printed=printed,
        )

    def _scene(self, record: Snapshot, now_us: int) -> Scene:
        standing = self._session.standing
        reader = record.reader
        zone = plant_zone(reader.policies["time_zone"])
        return Scene(
            record=record,
            answer=self._answer,
            standing=standing,
            operator=reader.catalogue.person(OperatorId(standing.operator))
            if standing.operator
            else None,
            station=self._station,
            devices=self._machine.devices(),
            watermark=self._watermark,
            now=from_us(now_us).astimezone(zone),
            scans=tuple(self._scans),
            tab=self._tab,
            raw=self._raw,
            draw=self._pictures,
        )

    def _page(self, scene: Scene, *, blocked: bool) -> Shown:
        if blocked or self._stopped:
            return stop_page(scene, blocked=blocked)
        if self._is_new(scene.record):
            return first_run_page(scene, self._machine, self._beside)
        if self._beside is not None:
            page = self._beside_page(scene, self._beside)
            if page is not None:
                return page
        if scene.standing.typing or scene.standing.pin_of:
            return typing_page(scene)
        return task_page(scene, night=self._machine.night)

    def _is_new(self, record: Snapshot) -> bool:
        """Whether nobody can sign on here yet; a badge just made is shown until it was used."""
        if self._new and not record.reader.catalogue.nobody():
            self._new = self._machine.badge() is not None and not self._session.standing.operator
        return self._new

    def _beside_page(self, scene: Scene, opened: Open) -> Shown | None:
        if opened.where is Where.THING:
            if scene.operator is None:
                return None
            things = scene.record.identify(read_code(opened.subject))
            return thing_page(scene, things[0]) if len(things) == 1 else None
        if opened.where is Where.REASON:
            return reason_page(scene, self._machine, opened.subject)
        maker = BESIDE.get(opened.where) or MACHINERY[opened.where]
        return maker(scene, self._machine)


def _raw(event: Event) -> str:
    match event:
        case Scan(text=text):
            return text
        case Tap(name="choose", argument=code):
            return code
        case Key(text=text):
            return text
        case _:
            return ""


def _shown_code(said: Said, scanned: str) -> str:
    """Return the serial or lot a verdict is about, else the text as it was scanned."""
    facts = dict(said.args)
    named = facts.get("sn") or facts.get("lot")
    return named if isinstance(named, str) and said.tone is not Tone.STOP else scanned
