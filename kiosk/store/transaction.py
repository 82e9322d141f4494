"""One write transaction: reads that see it, entries sealed and folded, labels queued."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, update

from kiosk.domain.blocking import RulePlugin
from kiosk.domain.facts import Fact
from kiosk.domain.ids import (
    BomVersion,
    EntryId,
    GroupId,
    LocationCode,
    OperatorId,
    Subject,
    UnitId,
    subject_kind,
    unit_id,
)
from kiosk.domain.journal import Entry, SealedEntry, joined, seal
from kiosk.domain.label_template import Template
from kiosk.domain.labels import Label, TemplateId
from kiosk.domain.link import ALONE, Link
from kiosk.domain.listing import ListLine
from kiosk.domain.moment import from_us, plant_zone
from kiosk.domain.numbering_plugin import NO_PLUGINS, NumberingPlugins
from kiosk.domain.records import Thing
from kiosk.domain.rules.allotment import Sharing
from kiosk.domain.rules.operation import Uses
from kiosk.operations.ports import Acting
from kiosk.session.ports import StationFrozenError
from kiosk.store import queueing
from kiosk.store.append import insert_entry, opened
from kiosk.store.bearing import started_on
from kiosk.store.catalogue import Catalogue
from kiosk.store.codec import encode_envelope, encode_fact
from kiosk.store.continuing import reidentify
from kiosk.store.drawing import NumberWriter, Reserve, unmarked
from kiosk.store.driver import Cursor
from kiosk.store.fold.entry import fold_entry
from kiosk.store.fold.watched import Watched
from kiosk.store.identify import named
from kiosk.store.list_kept import LIST_SLOT, written_list
from kiosk.store.local import SESSION
from kiosk.store.master import Master
from kiosk.store.own_station import new_station_id, own_station
from kiosk.store.schema import STATION
from kiosk.store.setups import MASTER_KINDS
from kiosk.store.sql import compiled, replacing
from kiosk.store.undoable import last_group, later_entries
from kiosk.store.uuid7 import uuid7

_ADVANCE = compiled(
    update(STATION)
    .values(head_seq=bindparam("s"), head_hash=bindparam("h"), clock=bindparam("c"))
    .where(STATION.c.station_id == bindparam("id"))
)
_SESSION = replacing(SESSION)

MOST_CLOCK = (1 << 63) - (1 << 40)
"""How far another station may push this one's clock: it always counts on within 64 bits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """What a transaction takes from outside: clock, chance, label templates, the link, plugins."""

    clock_us: Callable[[], int]
    random: Callable[[int], bytes]
    templates: Mapping[TemplateId, Template]
    link: Callable[[], Link] = lambda: ALONE
    numbering: NumberingPlugins = NO_PLUGINS
    rules: tuple[RulePlugin, ...] = ()


class Transaction(NumberWriter):
    """The port Tx over SQLite; lives inside one BEGIN IMMEDIATE … COMMIT."""

    def __init__(
        self,
        cursor: Cursor,
        catalogue: Catalogue,
        outside: Outside,
        acting: Acting,
        reserve: Reserve = unmarked,
    ) -> None:
        """Read this station's head; the caller began the transaction."""
        super().__init__(cursor, catalogue, outside.clock_us(), reserve)
        catalogue.refresh()
        self._outside = outside
        self._acting = acting
        self._group = uuid7(self._at_us, outside.random(10))
        self._envelope = encode_envelope(acting.approved_by, acting.evidence)
        self._take_up()
        self._watched = Watched(cursor)
        self._appended = 0

    def _take_up(self) -> None:
        own = own_station(self._cursor)
        self._station, self._frozen = own.station_id, own.frozen
        self._seq, self._hash = own.seq, own.hash
        self._clock = min(own.clock, MOST_CLOCK)

    def continue_as_new(self) -> EntryId:
        """Go on under a new id, whatever was frozen; call before anything is appended."""
        fact = reidentify(self._cursor, new_station_id(self._outside.random))
        self._take_up()
        return self.append(fact)

    @property
    def master(self) -> Master:
        """Master data as an import needs it, in this transaction."""
        return Master(self._cursor, self.catalogue, self._outside.random, self.append)

    @property
    def now(self) -> datetime:
        return from_us(self._at_us).astimezone(plant_zone(self.policies["time_zone"]))

    @property
    def operator(self) -> OperatorId:
        return OperatorId(self._acting.actor)

    def lifts(self, code: str) -> bool:
        return code in self._acting.lifted

    @property
    def told(self) -> tuple[str, ...]:
        return self._acting.told

    @property
    def rule_plugins(self) -> tuple[RulePlugin, ...]:
        return self._outside.rules

    @property
    def uses(self) -> Uses:
        return self._acting.uses

    @property
    def here(self) -> LocationCode:
        return self._acting.here

    @property
    def link(self) -> Link:
        return self._outside.link()

    @property
    def numbering(self) -> NumberingPlugins:
        return self._outside.numbering

    def started_today(self, version: BomVersion) -> int:
        return started_on(self._cursor, version, self.now)

    @property
    def station(self) -> str:
        return self._station.hex()

    @property
    def sharing(self) -> Sharing:
        return Sharing(station=self.station, link=self.link, owners=self.catalogue.owners)

    @property
    def group(self) -> GroupId:
        return GroupId(self._group.hex())

    @property
    def appended(self) -> int:
        return self._appended

    def new_unit(self) -> UnitId:
        return unit_id(self._outside.random(10))

    def template(self, template: TemplateId) -> Template:
        return self._outside.templates[template]

    @property
    def templates(self) -> Mapping[TemplateId, Template]:
        return self._outside.templates

    def append(self, fact: Fact) -> EntryId:
        if self._frozen is not None:
            raise StationFrozenError(self._frozen)
        self._seq = self._seq + 1
        self._clock = max(self._at_us, self._clock + 1)
        entry_id = uuid7(self._at_us, self._outside.random(10))
        unsealed = SealedEntry(
            station_id=self._station,
            seq=self._seq,
            entry_id=entry_id,
            group_id=self._group,
            kind=fact.kind,
            subjects=joined(fact.subjects),
            hlc=self._clock,
            at_us=self._at_us,
            actor=self._acting.actor,
            envelope=self._envelope,
            payload=encode_fact(fact),
            prev_hash=self._hash,
            hash=b"",
        )
        self._hash = seal(unsealed)
        insert_entry(self._cursor, unsealed, self._hash)
        entry = opened(unsealed, fact)
        fold_entry(self._cursor, entry, unsealed.subjects, self._watched)
        if fact.kind in MASTER_KINDS or any(
            subject_kind(each) == "label" for each in fact.subjects
        ):
            self.catalogue.forget()
        self._appended += 1
        return EntryId(entry_id.hex())

    def known_by(self, code: str) -> tuple[Thing, ...]:
        return named(self._cursor, self, code)

    def finish(self) -> None:
        """Reserve its numbers and store the station's new head; once, before the commit."""
        self.reserve_drawn()
        if self._appended:
            head = (self._seq, self._hash, self._clock, self._station)
            self._cursor.execute(_ADVANCE, head)

    def save_session(self, content: str) -> None:
        """Store where the operator stands, in the transaction that brought them there."""
        self._cursor.execute(_SESSION, (1, content))

    def save_list(self, list_id: str, lines: tuple[ListLine, ...]) -> None:
        self._cursor.execute(_SESSION, (LIST_SLOT, written_list(list_id, lines)))

    def spool(self, label: Label, subject: str) -> None:
        wanted = queueing.Wanted(
            group=self._group,
            subject=subject,
            label=label,
            operator=self._acting.actor,
            at_us=self._at_us,
        )
        queueing.queue(self._cursor, wanted)

    def unspool(self, group: GroupId, subject: Subject) -> None:
        queueing.withdraw(self._cursor, bytes.fromhex(group), subject)

    def last_group(self, operator: OperatorId) -> tuple[Entry, ...]:
        found = last_group(self._cursor, self._station, self._seq, operator)
        return () if found is None else self.group_of(GroupId(found.hex()))

    def later(self, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        return later_entries(self._cursor, entries)
