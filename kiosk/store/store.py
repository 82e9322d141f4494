"""The store: the record of this station behind the session's port."""

import logging
from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path
from typing import TypeVar

from sqlalchemy import bindparam, select

from kiosk.domain.ids import EntryId, PartNumber
from kiosk.domain.label_template import Template
from kiosk.domain.labels import TemplateId
from kiosk.domain.link import Frozen, Link
from kiosk.domain.listing import ListLine
from kiosk.operations.ports import Acting, Tx
from kiosk.session.ports import Look, NotSavedError
from kiosk.store.catalogue import Catalogue, Plugins
from kiosk.store.continuing import continue_as
from kiosk.store.database import open_database, transaction
from kiosk.store.driver import Cursor, DatabaseError, connect
from kiosk.store.files import Files
from kiosk.store.high_water import NotReservedError
from kiosk.store.list_kept import LIST_SLOT, read_list
from kiosk.store.local import SESSION
from kiosk.store.looker import Looker
from kiosk.store.marks import read_marks, read_seat
from kiosk.store.master import Master
from kiosk.store.newest import raise_numbers
from kiosk.store.own_station import new_station_id, own_station
from kiosk.store.reading import Snapshot
from kiosk.store.recognising import become_new, go_on, recognise
from kiosk.store.sent_files import note_file
from kiosk.store.sql import compiled
from kiosk.store.taking_up import take_up
from kiosk.store.transaction import Outside, Transaction
from kiosk.store.writer import Priority, Writer

T = TypeVar("T")
log = logging.getLogger(__name__)

_SESSION = compiled(select(SESSION.c.content).where(SESSION.c.slot == bindparam("slot")))


class Store:
    """The record: reads on the caller's thread, writes on the writer's.

    `look` belongs to one thread, the session's; `write` may be called from any.
    """

    def __init__(
        self, path: Path, outside: Outside, station_name: str, plugins: Plugins = ()
    ) -> None:
        """Open the record, make or migrate it, and start the writer; `plugins` read labels."""
        self.path = path
        self._outside = outside
        writing = open_database(path, lambda: new_station_id(outside.random), station_name)
        cursor = writing.cursor()
        with transaction(cursor):
            self._marks, self.found = take_up(
                cursor, path.parent, outside.clock_us(), outside.random
            )
        self._writer = Writer(writing, self._settled)
        self._write_catalogue = Catalogue(writing.cursor())
        self._reading = connect(path, read_only=True)
        self._cursor = self._reading.cursor()
        self._catalogue = Catalogue(self._cursor, plugins)
        self._templates = _by_kind(outside.templates.values())
        self.station = own_station(self._cursor).station_id.hex()
        self.files = Files(path.parent)
        self.regarded: set[PartNumber] = set()
        self._machine = b""
        self.on_commit: Callable[[], None] = lambda: None

    def _settled(self, committed: bool) -> None:  # noqa: FBT001 the writer says so by position
        self._marks.settle(committed=committed)

    @property
    def station_name(self) -> str:
        """What people call this station; central may have named it since (take_seat)."""
        return own_station(self._cursor).name

    @property
    def seat(self) -> str:
        return read_seat(self._cursor) or self.station_name

    @property
    def link(self) -> Link:
        """How this station stands with the central database."""
        return self._outside.link()

    def now_us(self) -> int:
        """Return the wall clock's word, microseconds since 1970 UTC."""
        return self._outside.clock_us()

    def regard(self, number: PartNumber) -> None:
        """Note that somebody has a part in hand, so that its numbers are fetched in time."""
        if number not in self.regarded:
            self.regarded.add(number)
            self.on_commit()

    @property
    def label_templates(self) -> Mapping[TemplateId, Template]:
        """The templates that labels are checked against before anything is recorded."""
        return self._outside.templates

    def look(self, ask: Callable[[Look], T]) -> T:
        self._cursor.execute("begin")
        try:
            self._catalogue.refresh()
            return ask(self._looker())
        finally:
            self._cursor.execute("commit")

    def read(self, ask: Callable[[Snapshot], T]) -> T:
        """Read all that a page shows within one read transaction, on the thread of `look`."""
        self._cursor.execute("begin")
        try:
            self._catalogue.refresh()
            return ask(Snapshot(self._reading, self._looker()))
        finally:
            self._cursor.execute("commit")

    def _looker(self) -> Looker:
        return Looker(self._cursor, self._catalogue, self._templates, self)

    def write(self, acting: Acting, job: Callable[[Tx], T]) -> T:
        return self._write(acting, job)

    def administer(self, acting: Acting, job: Callable[[Tx, Master], T]) -> T:
        """Do as `write` does, with master data at hand."""
        return self._write(acting, lambda tx: job(tx, tx.master))

    def _write(self, acting: Acting, job: Callable[[Transaction], T]) -> T:
        def run(cursor: Cursor) -> T:
            try:
                reserve = self._marks.reserve
                tx = Transaction(cursor, self._write_catalogue, self._outside, acting, reserve)
                result = job(tx)
                tx.finish()
            except BaseException:
                self._write_catalogue.forget()
                raise
            return result

        try:
            result = self._writer.submit(run, Priority.OPERATOR).result()
        except DatabaseError as error:
            raise NotSavedError(str(error)) from error
        except NotReservedError as error:
            raise NotSavedError(error.problem) from error
        self.on_commit()
        return result

    def add_file(self, data: bytes, *, sent: bool = False) -> bytes:
        """Keep a file of a thing, durably, and return its SHA-256; `sent` for one of central.

        Raises:
            FileTooLargeError: it has more than `files.MOST_BYTES`.
            NotSavedError: it was not kept.
        """
        try:
            sha256 = self.files.put(data)
            self.submit(
                lambda cursor: note_file(cursor, sha256, len(data), sent=sent), Priority.OPERATOR
            )
        except (DatabaseError, OSError) as error:
            raise NotSavedError(str(error)) from error
        self.on_commit()
        return sha256

    def submit(self, job: Callable[[Cursor], T], priority: Priority) -> T:
        """Run a job that appends nothing of this station in one write transaction."""
        return self._writer.submit(job, priority).result()

    def frozen(self) -> Frozen | None:
        return read_marks(self._cursor).frozen

    def recognise(self, machine: bytes) -> Frozen | None:
        """Freeze a record that is a backup or came from another machine; return why it is."""
        self._machine = machine
        return self.submit(lambda cursor: recognise(cursor, machine), Priority.OPERATOR)

    def go_on(self, acting: Acting) -> EntryId | None:
        return self._decide(acting, go_on)

    def continue_as_new(self, acting: Acting) -> None:
        """Go on as a new station, whatever froze it."""
        self._decide(acting, become_new)

    def settle(self, common: Mapping[bytes, int], had: Collection[bytes]) -> None:
        """Settle the ids that this station had before (kiosk.store.continuing)."""
        random = self._outside.random
        self.submit(lambda cursor: continue_as(cursor, common, had, random), Priority.OPERATOR)

    def _decide(self, acting: Acting, how: Callable[[Transaction, Cursor, bytes], T]) -> T:
        def job(tx: Transaction) -> tuple[T, str]:
            before = tx.station
            decided = how(tx, tx.cursor, self._machine)
            if tx.station != before:
                raise_numbers(tx.cursor, self._marks.marks)
            return decided, tx.station

        result, self.station = self._write(acting, job)
        return result

    def load_list(self, list_id: str) -> tuple[ListLine, ...]:
        row = self._cursor.execute(_SESSION, (LIST_SLOT,)).fetchone()
        return () if row is None else read_list(str(row[0]), list_id)

    def load_session(self) -> str | None:
        row = self._cursor.execute(_SESSION, (1,)).fetchone()
        return None if row is None else str(row[0])

    def close(self) -> None:
        """Finish what is queued and close; the writer last, which then empties the WAL."""
        self._reading.close()
        self._writer.stop()
        self._marks.close()


def _by_kind(templates: Iterable[Template]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for each in sorted(templates, key=lambda template: template.template_id):
        found[each.kind.value] = (*found.get(each.kind.value, ()), each.template_id)
    return found
