"""One write transaction: reads that see it, entries sealed and folded, labels queued."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, desc, select, update
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.facts import Fact
from kiosk.domain.ids import (
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
from kiosk.domain.moment import from_us, plant_zone
from kiosk.domain.records import Thing
from kiosk.operations.ports import Acting
from kiosk.store import queueing
from kiosk.store.append import insert_entry, opened
from kiosk.store.catalogue import Catalogue
from kiosk.store.codec import encode_envelope, encode_fact
from kiosk.store.driver import Cursor
from kiosk.store.fold.entries import entries_about, is_reversed
from kiosk.store.fold.entry import fold_entry
from kiosk.store.identify import named
from kiosk.store.label_reader import LabelReader
from kiosk.store.local import SEQUENCE, SESSION
from kiosk.store.master import Master
from kiosk.store.schema import (
    JOURNAL,
    REVERSAL,
    STATION,
)
from kiosk.store.sql import compiled, replacing
from kiosk.store.uuid7 import uuid7

_OWN = compiled(
    select(STATION.c.station_id, STATION.c.head_seq, STATION.c.head_hash, STATION.c.clock).where(
        STATION.c.own == bindparam("own")
    )
)
_ADVANCE = compiled(
    update(STATION)
    .values(head_seq=bindparam("s"), head_hash=bindparam("h"), clock=bindparam("c"))
    .where(STATION.c.station_id == bindparam("id"))
)
_SESSION = replacing(SESSION)
_next = insert(SEQUENCE).values(series=None, next=None)
_NEXT = compiled(
    _next.on_conflict_do_update(
        index_elements=[SEQUENCE.c.series], set_={"next": SEQUENCE.c.next + _next.excluded.next}
    ).returning(SEQUENCE.c.next)
)
LEFT_ALONE = ("reversed", "requested", "printed", "verified")
"""What the kinds of NO_CHANGE are called in a statement."""

LAST_GROUP_REACH = 5_000
"""How many of the station's entries are looked through for the operator's last action."""

_LAST_GROUP = compiled(
    select(JOURNAL.c.group_id)
    .where(JOURNAL.c.station_id == bindparam("station"))
    .where(JOURNAL.c.seq > bindparam("from"))
    .where(JOURNAL.c.actor == bindparam("actor"))
    .where(JOURNAL.c.kind.not_in([bindparam(each) for each in ("refused", *LEFT_ALONE)]))
    .where(~select(REVERSAL.c.group_id).where(REVERSAL.c.group_id == JOURNAL.c.group_id).exists())
    .order_by(desc(JOURNAL.c.seq))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """What a transaction takes from outside: the clock, randomness, label templates."""

    clock_us: Callable[[], int]
    random: Callable[[int], bytes]
    templates: Mapping[TemplateId, Template]


class Transaction(LabelReader):
    """The port Tx over SQLite; lives inside one BEGIN IMMEDIATE … COMMIT."""

    def __init__(
        self, cursor: Cursor, catalogue: Catalogue, outside: Outside, acting: Acting
    ) -> None:
        """Read this station's head; the caller began the transaction."""
        super().__init__(cursor, catalogue)
        catalogue.refresh()
        self._outside = outside
        self._acting = acting
        self._at_us = outside.clock_us()
        self._group = uuid7(self._at_us, outside.random(10))
        self._envelope = encode_envelope(acting.approved_by, acting.evidence)
        self._station, self._seq, self._hash, self._clock = _own_head(cursor)
        self._appended = 0

    @property
    def master(self) -> Master:
        """Master data as an import needs it, in this transaction."""
        return Master(self._cursor, self.catalogue, self._outside.random)

    @property
    def now(self) -> datetime:
        return from_us(self._at_us).astimezone(plant_zone(self.policies["time_zone"]))

    @property
    def operator(self) -> OperatorId:
        return OperatorId(self._acting.actor)

    @property
    def here(self) -> LocationCode:
        return self._acting.here

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
        fold_entry(self._cursor, entry, unsealed.subjects)
        if fact.kind in MASTER_KINDS or any(
            subject_kind(each) == "label" for each in fact.subjects
        ):
            self.catalogue.forget()
        self._appended += 1
        return EntryId(entry_id.hex())

    def known_by(self, code: str) -> tuple[Thing, ...]:
        return named(self._cursor, self, code)

    def finish(self) -> None:
        """Store the station's new head; call once, before the commit."""
        if self._appended:
            head = (self._seq, self._hash, self._clock, self._station)
            self._cursor.execute(_ADVANCE, head)

    def save_session(self, content: str) -> None:
        """Store where the operator stands, in the transaction that brought them there."""
        self._cursor.execute(_SESSION, (1, content))

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

    def next_number(self, series: str) -> int:
        row = self._cursor.execute(_NEXT, (series, 1)).fetchone()
        return row[0] if row is not None and isinstance(row[0], int) else 1

    def last_group(self, operator: OperatorId) -> tuple[Entry, ...]:
        reach = max(0, self._seq - LAST_GROUP_REACH)
        key = (self._station, reach, operator, "scan_refused.1", *NO_CHANGE)
        row = self._cursor.execute(_LAST_GROUP, key).fetchone()
        if row is None or not isinstance(row[0], bytes):
            return ()
        return self.group_of(GroupId(row[0].hex()))

    def later(self, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        last = max(each.order for each in entries)
        subjects = {
            subject
            for each in entries
            if each.fact is not None
            for subject in each.fact.subjects
            if subject_kind(subject) == "unit"
        }
        found = {
            entry.order: entry
            for subject in sorted(subjects)
            for entry in entries_about(self._cursor, Subject(subject))
            if entry.order > last
            and entry.kind not in NO_CHANGE
            and not is_reversed(self._cursor, entry)
        }
        return tuple(found[order] for order in sorted(found))


NO_CHANGE = ("reversed.1", "label_requested.1", "label_printed.1", "label_verified.1")
"""Kinds that nothing rests on and that are not taken back themselves."""

MASTER_KINDS = frozenset(
    {"part_defined.1", "bom_released.1", "location_defined.1", "policy_set.1"}
)


def _own_head(cursor: Cursor) -> tuple[bytes, int, bytes, int]:
    row = cursor.execute(_OWN, (1,)).fetchone()
    match row:
        case (bytes() as station, int() as seq, bytes() as head, int() as clock):
            return station, seq, head, clock
        case _:
            message = "K402: the database has no station of its own"
            raise RuntimeError(message)
