"""Importing a file into the record: all its rows in one transaction, or none."""

from kiosk.domain.ids import LocationCode
from kiosk.importer.read import ImportResult, read_import
from kiosk.importer.report import GOODS, ImportReport
from kiosk.operations.ports import Acting, Tx
from kiosk.store.import_file import ImportFile
from kiosk.store.importing_goods import import_goods
from kiosk.store.master import Master
from kiosk.store.store import Store

__all__ = ["ImportFile", "import_into"]


def import_into(store: Store, file: ImportFile, actor: str) -> ImportReport:
    """Import a file for `actor`, and return its report.

    Raises:
        NotSavedError: nothing was imported.
    """
    if file.kind in GOODS:
        return import_goods(store, file, actor)

    def job(tx: Tx, master: Master) -> ImportResult:
        result = read_import(
            file.kind, file.data, mapping=file.mapping, reader=master, skip_bad=file.skip_bad
        )
        if not file.check:
            append_read(tx, master, result)
        return result

    acting = Acting(actor=actor, evidence=None, here=LocationCode(""))
    return store.administer(acting, job).report


def append_read(tx: Tx, master: Master, result: ImportResult) -> None:
    """Put on record what was read; nothing where the report says refused."""
    for fact in result.facts:
        tx.append(fact)
    master.save_people(result.operators)
