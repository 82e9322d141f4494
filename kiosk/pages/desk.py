"""The desk: takes what a person wants, asks the session or opens a page, gives what is shown."""

from dataclasses import replace
from datetime import datetime

from kiosk.domain.ids import Subject
from kiosk.domain.messages import Text, Tone, idle
from kiosk.domain.moment import from_us, plant_zone
from kiosk.domain.records import Thing
from kiosk.domain.text import encodable
from kiosk.pages import meant, seen
from kiosk.pages.aside import page_of
from kiosk.pages.central_news import News
from kiosk.pages.display import Display
from kiosk.pages.editing import Asking, carried_out
from kiosk.pages.labels import LabelPictures
from kiosk.pages.list_files import INBOX, given_file
from kiosk.pages.machine import Machine
from kiosk.pages.machinery import CHANGING, LOOKS
from kiosk.pages.recent import Recent
from kiosk.pages.scanned_aside import scanned_aside
from kiosk.pages.scene import Station
from kiosk.pages.scenery import Present, Scenery
from kiosk.pages.stops import first_answer, is_full, stop_page
from kiosk.screens.intents import Do, Intent, Open, Turn, Where
from kiosk.screens.parts import LabelArt
from kiosk.session.figures import Figures
from kiosk.session.inputs import Event, Scan, Tap
from kiosk.session.session import Session
from kiosk.session.stepping import in_view
from kiosk.store.reading import Snapshot
from kiosk.store.store import Store
from kiosk.workflows.states import Home, Looking


class Desk:
    """Joins session, record and machine; owned by the session's thread."""

    def __init__(
        self, store: Store, session: Session, machine: Machine, station: Station, watermark: Text
    ) -> None:
        """Start at the session's present step."""
        self._store = store
        self._session = session
        self._machine = machine
        self._recent = Recent()
        self._beside: Open | None = None
        self._thing = Subject("")
        self._tab = ""
        self._raw = ""
        self._tested_scan: Scan | None = None
        self._answered_us = 0
        self._stopped = False
        self._reprints = False  # a thing's page led to the question why it needs another label
        self._new = True
        self._news = News()
        self._answer = first_answer(session)
        self._inbox = store.path.parent / INBOX
        pictures = LabelPictures(store.label_templates)
        self._scenery = Scenery(
            session,
            machine,
            station=station,
            watermark=watermark,
            draw=pictures,
            inbox=self._inbox,
        )

    def take(self, intent: Intent, now_us: int) -> Display:
        """Do what a person wants; return when what it records is durable."""
        event = meant.event_of(intent) or given_file(intent, self._inbox)
        if self._at(Where.SCANNER) and (scans := meant.scans_of(event)):
            return self._tested(scans[-1], now_us)
        aside = scanned_aside(self._beside, event, self._identified)
        if event is not None and aside is None and not (meant.is_row(event) and self._is_aside):
            return self._handled(event, now_us)
        match aside or intent:
            case Tap(argument=code):
                self._open(Open(Where.THING, code))
            case Open() as opened:
                self._open(opened)
            case Turn(tab=tab):
                self._tab = tab
            case Do(what=what, value=value):
                self._do(what, value)
            case _:
                self._back()
        taken = Tone.CHECK if self._answer.said.key == "machine_bad" else Tone.OK
        return self.show(now_us, heard=None if aside is None else taken)

    @property
    def figures(self) -> Figures:
        """The times of this run's scans."""
        return self._machine.figures

    @property
    def may_lock(self) -> bool:
        """Whether somebody is signed on whose work would be locked; never during a STOP."""
        standing = self._session.standing
        return bool(standing.operator) and not standing.blocked

    @property
    def is_watching(self) -> bool:
        """Whether a page is shown that changes by itself."""
        watched = self._beside is not None and self._beside.where in CHANGING
        return watched or self._news.waits

    @property
    def is_working(self) -> bool:
        """Whether a list is being checked: `work` goes on with it while nobody wants anything."""
        return self._session.lists.waits(self._session.standing)

    def work(self, now_us: int) -> Display:
        """Check some more of a list, and show how far that is; heard when it is done."""
        self._answer = self._session.work() or self._answer
        return self.show(now_us, heard=None if self.is_working else self._answer.said.tone)

    def read_twice(self, scan: Scan, now_us: int) -> Display:
        """Say that a scan was read twice; nothing is recorded."""
        self._answer = self._session.note("already_read", raw=scan.content)
        return self.show(now_us, heard=Tone.IDLE)

    def _at(self, where: Where) -> bool:
        return self._beside is not None and self._beside.where is where

    @property
    def _is_aside(self) -> bool:
        """Whether a thing is shown beside a task: what is tapped there is none of the task's."""
        state = self._session.standing.state
        return self._at(Where.THING) and not isinstance(state, Home | Looking)

    def _open(self, opened: Open) -> None:
        if self._session.standing.blocked or not encodable(opened.subject):
            return
        if opened.where is Where.THING:
            self._see(seen.only(self._identified(opened.subject)))
            return
        self._stopped = False
        self._beside, self._tab, self._raw, self._tested_scan = opened, "", "", None
        self._answer = meant.without_notice(self._answer)
        if opened.where in LOOKS:
            self._machine.do(LOOKS[opened.where], "")

    def _back(self) -> None:
        """Close the topmost page: a refusal, what was opened beside, or what was looked up."""
        if self._session.standing.blocked:
            return
        if not self._stopped:
            self._beside = None
        self._stopped, self._tab = False, ""
        self._answer = replace(self._answer, said=self._answer.screen.prompt)

    def _do(self, what: str, value: str) -> None:
        standing = self._session.standing
        who = Asking(standing.operator, new=self._new, blocked=bool(standing.blocked))
        done = carried_out(self._store, self._machine, who, Do(what, value))
        if done is None or standing.blocked:
            return
        if done.opens is not None:
            self._open(done.opens)
        said = idle("machine" if done.good else "machine_bad", text=done.text)
        self._answer = replace(self._answer, said=said, entry=None)

    def _tested(self, scan: Scan, now_us: int) -> Display:
        """Show a scan; nothing is asked of the session."""
        person = seen.person(self._identified(scan.text))
        self._tested_scan = scan if person is None else None
        self._raw = scan.text if person is None else person.name
        self._recent.tested(self._raw, self._local(now_us))
        self._answer = replace(self._answer, entry=None)
        return self.show(now_us, heard=Tone.OK)

    def _handled(self, event: Event, now_us: int) -> Display:
        before = self._answer.screen
        self._news.answered()
        secret = bool(self._session.standing.pin_of)
        self._answer, self._answered_us = self._session.handle(event), now_us
        said = self._answer.said
        of_thing = self._at(Where.THING) or self._reprints
        self._reprints = of_thing and said.key == "xP6"
        stays = of_thing and said.key == "copy_queued"
        self._beside, self._tab = (Open(Where.THING), self._tab) if stays else (None, "")
        self._raw = "" if secret else meant.code_of(event)
        if said.key == "printers_woken":
            self._machine.do("printer_retry", "")
        self._stopped = is_full(said)
        if isinstance(event, Scan) and not secret:
            person = seen.person(self._identified(event.text))
            self._recent.answered(said, event.content, person, self._local(now_us))
        if said.key in seen.SEEN:
            self._see(seen.only(seen.picked(before, event) or self._identified(self._raw)))
        return self.show(now_us, heard=meant.heard(event, said))

    def _identified(self, code: str) -> tuple[Thing, ...]:
        return self._store.look(lambda look: in_view(look, Home(), look.read(code)))

    def _see(self, thing: seen.Known | None) -> None:
        if thing is not None:
            self._stopped = False
            self._beside, self._tab = Open(Where.THING), ""
            self._thing = seen.subject_of(thing)

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
        present = Present(
            answer=self._answer,
            answered_us=self._answered_us,
            scans=self._recent.rows,
            tab=self._tab,
            raw=self._raw,
            tested=self._tested_scan,
        )
        news = self._news if heard is None else None
        scene = self._scenery.scene(record, present, now_us, news)
        blocked = bool(self._session.standing.blocked)
        recorded = heard is not None and self._answer.entry is not None
        if blocked or self._stopped:
            page = stop_page(scene, blocked=blocked)
        else:
            new = self._is_new(record)
            page = page_of(scene, self._machine, self._beside, self._thing, new=new)
        return Display(
            page=page,
            tone=heard,
            blocked=blocked,
            zone=record.reader.policies["time_zone"],
            said=self._answer.said,
            night=self._machine.night,
            language=self._machine.language,
            recorded=recorded,
            printed=printed,
        )

    def _is_new(self, record: Snapshot) -> bool:
        """Whether nobody can sign on here yet; a badge just made is shown until it was used."""
        if self._new and not record.reader.catalogue.nobody():
            self._new = self._machine.badge() is not None and not self._session.standing.operator
        return self._new
