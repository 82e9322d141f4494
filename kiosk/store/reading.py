"""Reading the record from beside a running kiosk: one snapshot, read only."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.codes.code import Code
from kiosk.domain.records import Thing
from kiosk.store.catalogue import Catalogue, Plugins
from kiosk.store.database import open_for_reading
from kiosk.store.driver import Connection, Cursor
from kiosk.store.identify import identify
from kiosk.store.reader import Reader
from kiosk.store.tracked import bearing


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The record as it stood when the snapshot was taken, whatever is written meanwhile."""

    connection: Connection
    reader: Reader

    def cursor(self) -> Cursor:
        """Return a cursor of its own, for rows that are read one by one."""
        return self.connection.cursor()

    def read(self, text: str) -> Code:
        """Return what a text says, taught labels included, as a scan would be read."""
        return self.reader.catalogue.read(text)

    def identify(self, code: Code) -> tuple[Thing, ...]:
        """Return every record that carries `code`, as a scan would find it."""
        return identify(self.cursor(), self.reader, code)

    def bearing(self, code: Code) -> tuple[Thing, ...]:
        """Return what bears the text of `code` as its batch, or bore it as its serial."""
        return bearing(self.cursor(), self.reader, code, known=False)


@contextmanager
def snapshot(path: Path, plugins: Plugins = ()) -> Generator[Snapshot]:
    """Open the record at `path` for reading and close it at the end of the block.

    Raises:
        NoRecordError: there is none yet; its folder is made all the same.
        NewerSchemaError: a newer program wrote it.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = open_for_reading(path)
    try:
        cursor = connection.cursor()
        cursor.execute("begin")
        yield Snapshot(connection, Reader(cursor, Catalogue(cursor, plugins)))
    finally:
        connection.close()
