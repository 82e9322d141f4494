"""Reading and settling labels of the spool, inside the transaction that looks at their things."""

from sqlalchemy import bindparam, select

from kiosk.domain.ids import GroupId, OperatorId, Subject
from kiosk.domain.journal import Entry
from kiosk.domain.labels import Label
from kiosk.domain.people import Operator
from kiosk.domain.printing import Asked, PrintState
from kiosk.store import queueing
from kiosk.store.fold.entries import ENTRY_COLUMNS, entries_about, is_reversed, read_entry
from kiosk.store.reader import Reader
from kiosk.store.schema import JOURNAL
from kiosk.store.sql import compiled

_GROUP = compiled(
    select(*ENTRY_COLUMNS)
    .where(JOURNAL.c.group_id == bindparam("group"))
    .order_by(JOURNAL.c.station_id, JOURNAL.c.seq)
)


class LabelReader(Reader):
    """A reader that knows the labels of this station too."""

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

    def person(self, operator: str) -> Operator | None:
        return self.catalogue.person(OperatorId(operator))
