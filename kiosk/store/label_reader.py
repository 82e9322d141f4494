"""Reading and settling labels of the spool, inside the transaction that looks at their things."""

from datetime import datetime

from sqlalchemy import bindparam, select

from kiosk.domain.case import Case
from kiosk.domain.codes.code import Code
from kiosk.domain.ids import EntryId, GroupId, OperatorId, PartNumber, Subject
from kiosk.domain.journal import Entry
from kiosk.domain.labels import Label
from kiosk.domain.moment import to_us
from kiosk.domain.people import Operator
from kiosk.domain.printing import Asked, PrintState
from kiosk.domain.records import Thing
from kiosk.domain.tracked import Obstacles
from kiosk.store import queueing
from kiosk.store.cases import case_of
from kiosk.store.driver import Cursor
from kiosk.store.fold.entries import ENTRY_COLUMNS, entries_about, is_reversed, read_entry
from kiosk.store.number_reader import NumberReader
from kiosk.store.own_entries import own_seq
from kiosk.store.schema import JOURNAL
from kiosk.store.sql import compiled
from kiosk.store.tracked import bearing, numbered_stock, obstacles

_GROUP = compiled(
    select(*ENTRY_COLUMNS)
    .where(JOURNAL.c.group_id == bindparam("group"))
    .order_by(JOURNAL.c.station_id, JOURNAL.c.seq)
)


class LabelReader(NumberReader):
    """A reader that knows the labels of this station too."""

    def obstacles(self, part: PartNumber, now: datetime) -> Obstacles:
        return obstacles(self._cursor, self, part, to_us(now))

    def bearing(self, code: Code, *, known: bool) -> tuple[Thing, ...]:
        return bearing(self._cursor, self, code, known=known)

    def numbered_stock(self) -> tuple[int, int, tuple[PartNumber, ...]]:
        return numbered_stock(self._cursor)

    @property
    def cursor(self) -> Cursor:
        """The cursor of the transaction, for what the store itself keeps."""
        return self._cursor

    def asked(self) -> tuple[Asked, ...]:
        return queueing.asked(self._cursor)

    def last_label(self, subject: Subject) -> Label | None:
        return queueing.last_label(self._cursor, subject)

    def verify_label(self, subject: Subject, copy: int = 0) -> int:
        return queueing.verify(self._cursor, subject, copy)

    def settle_label(self, job: int, state: PrintState) -> None:
        queueing.settle(self._cursor, job, state)

    def about(self, subject: Subject) -> tuple[Entry, ...]:
        entries = entries_about(self._cursor, subject)
        return tuple(each for each in entries if not is_reversed(self._cursor, each))

    def group_of(self, group: GroupId) -> tuple[Entry, ...]:
        rows = self._cursor.execute(_GROUP, (bytes.fromhex(group),)).fetchall()
        return tuple(read_entry(each) for each in rows)

    def case(self, conflict: str) -> Case | None:
        found = self.conflict(conflict)
        return None if found is None else case_of(self._cursor, self, found)

    def seq_of(self, entry: EntryId) -> int:
        return own_seq(self._cursor, entry)

    def person(self, operator: str) -> Operator | None:
        return self.catalogue.person(OperatorId(operator))
