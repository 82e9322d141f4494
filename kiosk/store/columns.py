"""Building blocks of the tables: STRICT, every column filled, keys without a rowid."""

from typing import Any

from sqlalchemy import Column, Integer, LargeBinary, MetaData, Table, Text
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlalchemy.sql.schema import SchemaItem

from kiosk.store.sql import DIALECT

METADATA = MetaData()

Columns = Column[Any]


def text_column(name: str, *, key: bool = False) -> Columns:
    """Return a column of text."""
    return Column(name, Text, primary_key=key, nullable=False)


def int_column(name: str, *, key: bool = False) -> Columns:
    """Return a column of 64-bit integers."""
    return Column(name, Integer, primary_key=key, nullable=False, autoincrement=False)


def blob_column(name: str, *, key: bool = False) -> Columns:
    """Return a column of bytes."""
    return Column(name, LargeBinary, primary_key=key, nullable=False)


def strict_table(name: str, *items: SchemaItem, rowid: bool = False) -> Table:
    """Return a STRICT table; `rowid` for long rows, which a clustered key makes slow."""
    return Table(name, METADATA, *items, sqlite_strict=True, sqlite_with_rowid=rowid)


def definition(*tables: Table) -> tuple[str, ...]:
    """Return the statements that make `tables` and their indexes."""
    made: list[str] = []
    for table in tables:
        made.append(str(CreateTable(table).compile(dialect=DIALECT)))
        made.extend(
            str(CreateIndex(index).compile(dialect=DIALECT))
            for index in sorted(table.indexes, key=lambda each: str(each.name))
        )
    return tuple(made)
