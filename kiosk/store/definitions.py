"""Definitions as lists: searched by code and name, counted, and what one of them was before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.facts import (
    CategoryDefined,
    LocationDefined,
    OperationTypeDefined,
    PartDefined,
    PolicySet,
    RightsSet,
    RuleDefined,
    SchemeDefined,
)
from kiosk.domain.ids import (
    LocationCode,
    OperatorId,
    PartNumber,
    Subject,
    location_subject,
    operator_subject,
    part_subject,
    setup_subject,
)
from kiosk.domain.journal import Entry
from kiosk.domain.text import searched
from kiosk.importer.cells import Definition
from kiosk.importer.report import ImportKind
from kiosk.store.catalogue import Catalogue
from kiosk.store.codec import decode
from kiosk.store.driver import Cursor, Row
from kiosk.store.fold.entries import standing_of_kind
from kiosk.store.reading import Snapshot
from kiosk.store.tracked import lots_in_stock, units_in_stock

MOST = 200
"""How many records a list holds."""

MOST_KEPT = 12
"""Lists that are kept until master data changes: a page that is drawn anew looks nothing up."""

Before = (
    PartDefined
    | SchemeDefined
    | LocationDefined
    | CategoryDefined
    | OperationTypeDefined
    | RuleDefined
)
"""What a definition was; of a person the journal holds rights only."""


@dataclass(frozen=True, slots=True)
class _Table:
    """Where the records of a kind are: `rows`, their key, and what they are searched by.

    Attributes:
        content: column of what they say; that of people is no JSON.
    """

    rows: str
    key: str
    sought: str
    content: str = "content"


_NAMED = "coalesce(json_extract(content, '$.name'), '')"
_SETUP = "setup where kind = '{}'"
_TABLES: Mapping[ImportKind, _Table] = {
    ImportKind.PARTS: _Table("part where 1", "part_number", f"part_number || ' ' || {_NAMED}"),
    ImportKind.LOCATIONS: _Table("location where 1", "code", f"code || ' ' || {_NAMED}"),
    ImportKind.SCHEMES: _Table(
        _SETUP.format("scheme"), "code", "code || ' ' || json_extract(content, '$.pattern')"
    ),
    ImportKind.CATEGORIES: _Table(_SETUP.format("category"), "code", f"code || ' ' || {_NAMED}"),
    ImportKind.OPERATIONS: _Table(_SETUP.format("operation"), "code", f"code || ' ' || {_NAMED}"),
    ImportKind.RULES: _Table(
        _SETUP.format("rule"), "code", "code || ' ' || json_extract(content, '$.title')"
    ),
    ImportKind.OPERATORS: _Table(
        "people where 1", "operator_id", "operator_id || ' ' || name", "''"
    ),
}
_DECODED: Mapping[ImportKind, type[Before]] = {
    ImportKind.PARTS: PartDefined,
    ImportKind.LOCATIONS: LocationDefined,
    ImportKind.SCHEMES: SchemeDefined,
    ImportKind.CATEGORIES: CategoryDefined,
    ImportKind.OPERATIONS: OperationTypeDefined,
    ImportKind.RULES: RuleDefined,
}


@dataclass(frozen=True, slots=True)
class Listed:
    """Some records of a kind, by their codes.

    Attributes:
        records: the first of those that were found, at most `MOST`.
        found: how many there are of what was searched.
        total: how many there are.
    """

    records: tuple[Definition, ...]
    found: int
    total: int


def listed(record: Snapshot, kind: ImportKind, search: str) -> Listed:
    """Return the records whose code or name holds every word of a search, however it is written.

    A few statements, whatever there is; none where the same was asked since the last change.
    """
    words = searched(search).split()
    rows, found = _kept(record, kind, words)
    people = record.reader.catalogue.people() if kind is ImportKind.OPERATORS else ()
    known: dict[str, Definition] = {each.operator_id: each for each in people}
    read = _DECODED.get(kind)
    return Listed(
        records=tuple(
            known[str(key)] if read is None else decode(str(content), read)
            for key, content in rows
        ),
        found=found,
        total=found if not words else count(record, kind),
    )


def count(record: Snapshot, kind: ImportKind) -> int:
    """Return how many records of a kind there are."""
    return _kept(record, kind, [])[1]


def _kept(record: Snapshot, kind: ImportKind, words: Sequence[str]) -> tuple[Sequence[Row], int]:
    """Return the first rows of a list and how many there are, looked up once a change."""
    lists = record.reader.catalogue.lists
    name = " ".join((kind.value, *words))
    if name not in lists:
        if len(lists) >= MOST_KEPT:
            del lists[next(iter(lists))]
        lists[name] = _looked_up(record.cursor(), _TABLES[kind], words)
    return lists[name]


def _looked_up(cursor: Cursor, table: _Table, words: Sequence[str]) -> tuple[Sequence[Row], int]:
    """Look through all records where there are words; else only count them.

    A list that is not full is whole, so nothing is counted then.
    """
    narrowed = f" and instr(searched({table.sought}), ?)" * len(words)
    rows = cursor.execute(
        f"select {table.key}, {table.content} from {table.rows}{narrowed} "  # noqa: S608 - names of the schema alone
        f"order by {table.key} limit {MOST}",
        words,
    ).fetchall()
    if len(rows) < MOST:
        return rows, len(rows)
    row = cursor.execute(
        f"select count(*) from {table.rows}{narrowed}",  # noqa: S608 - so are these
        words,
    ).fetchone()
    return rows, row[0] if row is not None and isinstance(row[0], int) else 0


def definition(catalogue: Catalogue, kind: ImportKind, key: str) -> Definition | None:
    """Return a record as it is defined now; None where there is none, and for other kinds."""
    setups = catalogue.setups
    match kind:
        case ImportKind.PARTS:
            return catalogue.defined(PartNumber(key))
        case ImportKind.LOCATIONS:
            return catalogue.location(LocationCode(key))
        case ImportKind.SCHEMES:
            return setups.schemes.get(key)
        case ImportKind.CATEGORIES:
            return setups.categories.get(key)
        case ImportKind.OPERATIONS:
            return setups.operations.get(key)
        case ImportKind.RULES:
            return setups.rules.get(key)
        case ImportKind.OPERATORS:
            return catalogue.person(OperatorId(key))
        case _:
            return None


_SUBJECTS = {
    ImportKind.SCHEMES: (SchemeDefined.kind, "scheme"),
    ImportKind.CATEGORIES: (CategoryDefined.kind, "category"),
    ImportKind.OPERATIONS: (OperationTypeDefined.kind, "operation"),
    ImportKind.RULES: (RuleDefined.kind, "rule"),
}


def past(record: Snapshot, kind: ImportKind, key: str) -> tuple[Entry, ...]:
    """Return the entries that defined a record, the newest first, but for those taken back.

    Of a person they are of what they may do: names and PINs never enter the journal.
    """
    cursor = record.cursor()
    match kind:
        case ImportKind.PARTS:
            found = _entries(cursor, part_subject(PartNumber(key)), PartDefined.kind)
        case ImportKind.LOCATIONS:
            found = _entries(cursor, location_subject(LocationCode(key)), LocationDefined.kind)
        case ImportKind.OPERATORS:
            found = _entries(cursor, operator_subject(OperatorId(key)), RightsSet.kind)
        case _ if kind in _SUBJECTS:
            of, word = _SUBJECTS[kind]
            found = _entries(cursor, setup_subject(word, key), of)
        case _:
            found = ()
    return found[::-1]


def _entries(cursor: Cursor, subject: Subject, kind: str) -> tuple[Entry, ...]:
    standing = standing_of_kind(cursor, subject, kind)
    return tuple(each for each in standing if each.fact is not None)


def policy_past(record: Snapshot, name: str) -> tuple[Entry, ...]:
    """Return the entries that set a policy, the newest first."""
    return _entries(record.cursor(), setup_subject("policy", name), PolicySet.kind)[::-1]


def stocked(record: Snapshot, number: PartNumber) -> bool:
    """Whether anything of a part is in stock, however it is tracked."""
    cursor = record.cursor()
    part = record.reader.part(number)
    counted = part is not None and bool(part.stock)
    return counted or bool(units_in_stock(cursor, number)) or lots_in_stock(cursor, number)[0] > 0
