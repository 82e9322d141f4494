"""Importing a file into the record: all its rows in one transaction, or none."""

from dataclasses import dataclass

from kiosk.domain.ids import LocationCode
from kiosk.importer.mapping import ColumnMap
from kiosk.importer.read import ImportResult, read_import
from kiosk.importer.report import ImportKind, ImportReport
from kiosk.operations.ports import Acting, Tx
from kiosk.store.master import Master
from kiosk.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportFile:
    """A CSV file, and how it is to be taken.

    Attributes:
        mapping: for other headers than ours.
        skip_bad: import the good rows and leave the bad ones.
        check: only report.
    """

    kind: ImportKind
    data: bytes
    mapping: ColumnMap | None = None
    skip_bad: bool = False
    check: bool = False


def import_into(store: Store, file: ImportFile, actor: str) -> ImportReport:
    """Import a file for `actor`, and return its report.

    Raises:
        NotSavedError: nothing was imported.
    """

    def job(tx: Tx, master: Master) -> ImportResult:
        result = read_import(
            file.kind, file.data, mapping=file.mapping, reader=master, skip_bad=file.skip_bad
        )
        if not file.check and not result.report.refused:
            for fact in result.facts:
                tx.append(fact)
            master.save_people(result.operators)
        return result

    acting = Acting(actor=actor, evidence=None, here=LocationCode(""))
    return store.administer(acting, job).report
