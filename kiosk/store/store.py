"""The store: the record of this station behind the session's port."""

import logging
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TypeVar

from sqlalchemy import bindparam, select

from kiosk.domain.codes.code import Code
from kiosk.domain.label_template import Template
from kiosk.domain.labels import TemplateId
from kiosk.domain.people import Operator
from kiosk.domain.records import Thing
from kiosk.operations.ports import Acting, Tx
from kiosk.session.ports import Look, NotSavedError
from kiosk.store.catalogue import Catalogue, Plugins
from kiosk.store.database import open_database
from kiosk.store.driver import Cursor, DatabaseError, connect
from kiosk.store.identify import identify
from kiosk.store.label_reader import LabelReader
from kiosk.store.local import SESSION
from kiosk.store.master import Master
from kiosk.store.reading import Snapshot
from kiosk.store.schema import (
    STATION,
)
from kiosk.store.sql import compiled
from kiosk.store.transaction import Outside, Transaction
from kiosk.store.writer import Priority, Writer

T = TypeVar("T")
_OWN = compiled(select(STATION.c.name).where(STATION.c.own == bindparam("own")))
log = logging.getLogger(__name__)

_SESSION = compiled(select(SESSION.c.content).where(SESSION.c.slot == bindparam("slot")))


class Looker(LabelReader):
    """The session's view of one read transaction."""

    def __init__(
        self, cursor: Cursor, catalogue: Catalogue, templates: Mapping[str, tuple[str, ...]]
    ) -> None:
        super().__init__(cursor, catalogue)
        self._templates = templates

    @property
    def templates(self) -> Mapping[str, tuple[str, ...]]:
        return self._templates

    def read(self, text: str) -> Code:
        return self.catalogue.read(text)

    def identify(self, code: Code) -> tuple[Thing, ...]:
        return identify(self._cursor, self, code)

    def people(self) -> tuple[Operator, ...]:
        return self.catalogue.with_pin()


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
        writing = open_database(path, lambda: _uuid4(outside.random(16)), station_name)
        self._writer = Writer(writing)
        self._write_catalogue = Catalogue(writing.cursor())
        self._reading = connect(path, read_only=True)
        self._cursor = self._reading.cursor()
        self._catalogue = Catalogue(self._cursor, plugins)
        self._templates = _by_kind(outside.templates.values())
        row = self._cursor.execute(_OWN, (1,)).fetchone()
        self.station_name = str(row[0]) if row is not None else ""

    @property
    def label_templates(self) -> Mapping[TemplateId, Template]:
        """The templates that labels are checked against before anything is recorded."""
        return self._outside.templates

    def look(self, ask: Callable[[Look], T]) -> T:
        self._cursor.execute("begin")
        try:
            self._catalogue.refresh()
            return ask(Looker(self._cursor, self._catalogue, self._templates))
        finally:
            self._cursor.execute("commit")

    def read(self, ask: Callable[[Snapshot], T]) -> T:
        """Read all that a page shows within one read transaction, on the thread of `look`."""
        self._cursor.execute("begin")
        try:
            self._catalogue.refresh()
            return ask(
                Snapshot(self._reading, Looker(self._cursor, self._catalogue, self._templates))
            )
        finally:
            self._cursor.execute("commit")

    def write(self, acting: Acting, job: Callable[[Tx], T]) -> T:
        return self._write(acting, job)

    def administer(self, acting: Acting, job: Callable[[Tx, Master], T]) -> T:
        """Run a job on master data in one write transaction.

        Raises:
            NotSavedError: nothing of it was saved.
        """
        return self._write(acting, lambda tx: job(tx, tx.master))

    def _write(self, acting: Acting, job: Callable[[Transaction], T]) -> T:
        def run(cursor: Cursor) -> T:
            try:
                tx = Transaction(cursor, self._write_catalogue, self._outside, acting)
                result = job(tx)
                tx.finish()
            except BaseException:
                self._write_catalogue.forget()
                raise
            return result

        try:
            return self._writer.submit(run, Priority.OPERATOR).result()
        except DatabaseError as error:
            raise NotSavedError(str(error)) from error

    def submit(self, job: Callable[[Cursor], T], priority: Priority) -> T:
        """Run a job that appends nothing of this station in one write transaction."""
        return self._writer.submit(job, priority).result()

    def load_session(self) -> str | None:
        row = self._cursor.execute(_SESSION, (1,)).fetchone()
        return None if row is None else str(row[0])

    def close(self) -> None:
        """Finish what is queued and close; the writer last, which then empties the WAL."""
        self._reading.close()
        self._writer.stop()


def _by_kind(templates: Iterable[Template]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for each in sorted(templates, key=lambda template: template.template_id):
        kind = each.kind.value
        found[kind] = (*found.get(kind, ()), each.template_id)
    return found


def _uuid4(random: bytes) -> bytes:
    """Return 16 bytes of a random UUID (RFC 9562, 5.4)."""
    return bytes(
        (*random[:6], 0x40 | random[6] & 0x0F, random[7], 0x80 | random[8] & 0x3F, *random[9:])
    )
