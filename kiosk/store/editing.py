"""Editing one record: an import of one row, unless somebody changed the record meanwhile."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from kiosk.domain.facts import PartDefined
from kiosk.domain.ids import LocationCode, PartNumber
from kiosk.domain.people import Operator
from kiosk.domain.rules.people import locks_out
from kiosk.importer.cells import COLUMNS, REQUIRED, Definition, cells, mark, one_row
from kiosk.importer.read import ImportResult, read_import
from kiosk.importer.report import ImportKind
from kiosk.importer.rows import BadRow
from kiosk.operations.ports import Acting, Tx
from kiosk.store.definitions import definition
from kiosk.store.importing import append_read
from kiosk.store.master import Master
from kiosk.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What is to be written into a record.

    Attributes:
        row: its key, and the cells that change; what a file must have beside them is added.
        based_on: the mark of the definition that was looked at; "" for a record that is new.
        check: only find out whether it could be.
    """

    kind: ImportKind
    row: Mapping[str, str]
    based_on: str
    check: bool = False

    @property
    def key(self) -> str:
        """The code of the record."""
        return self.row[COLUMNS[self.kind][0]]


class Outcome(Enum):
    """What came of a change."""

    SAVED = "saved"
    SAME = "same"
    """it was so already"""
    STALE = "stale"
    """it is based on a definition that is not the present one"""
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edited:
    """What came of a change.

    Attributes:
        before: as it was, None for a new record.
        bad: what the importer says is wrong with it.
        why: another reason, as a key of the catalogue.
        notices: doubts of the importer about what was saved.
    """

    outcome: Outcome
    before: Definition | None = None
    bad: tuple[BadRow, ...] = ()
    why: str = ""
    notices: tuple[str, ...] = ()


def edit(store: Store, change: Change, actor: str) -> Edited:
    """Carry out a change for `actor`, as a fact of theirs; all of it or nothing.

    Raises:
        NotSavedError: nothing was changed.
    """

    def job(tx: Tx, master: Master) -> Edited:
        before = definition(master.catalogue, change.kind, change.key)
        if mark(before) != change.based_on:
            return Edited(outcome=Outcome.STALE, before=before)
        result = read_import(
            change.kind, _file(change, before), mapping=None, reader=master, skip_bad=False
        )
        edited = _judged(tx, master, before, result)
        if edited.outcome is Outcome.SAVED and not change.check:
            append_read(tx, master, result)
        return edited

    return store.administer(Acting(actor=actor, evidence=None, here=LocationCode("")), job)


def _file(change: Change, before: Definition | None) -> bytes:
    known = cells(before) if before is not None else {}
    needed = {column: known.get(column, "") for column in REQUIRED[change.kind]}
    return one_row({**needed, **change.row})


def _judged(tx: Tx, master: Master, before: Definition | None, result: ImportResult) -> Edited:
    report = result.report
    if report.refused:
        bad = report.bad or (BadRow(line=2, column="", value="", why=report.problem),)
        return Edited(outcome=Outcome.REFUSED, before=before, bad=bad)
    for after in (*result.facts, *result.operators):
        why = _hindered(tx, master, before, after)
        if why:
            return Edited(outcome=Outcome.REFUSED, before=before, why=why)
    same = not (result.facts or result.operators)
    outcome = Outcome.SAME if same else Outcome.SAVED
    return Edited(outcome=outcome, before=before, notices=report.notices)


def _hindered(tx: Tx, master: Master, before: Definition | None, after: object) -> str:
    """Return why it cannot be, beside what the importer says."""
    match before, after:
        case PartDefined(), PartDefined() if before.tracking is not after.tracking:
            return "edit_tracking" if has_stock(tx, master, before.part_number) else ""
        case _, Operator():
            people = master.catalogue.people()
            return locks_out(after, tx.operator, people, tx.now.date()) or ""
        case _:
            return ""


def has_stock(tx: Tx, master: Master, number: PartNumber) -> bool:
    """Whether anything of a part is in stock, however it is tracked."""
    part = tx.part(number)
    counted = part is not None and bool(part.stock)
    return counted or bool(master.serialised_units(number)) or master.lots_in_stock(number)[0] > 0
