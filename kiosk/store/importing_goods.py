"""Importing goods, opening stock or what a supplier sent: all rows in one transaction, or none.

Each row is carried out as its operation does it, and all of them are taken back where one is bad
or the file is only checked: so a check finds what an import would, and changes nothing.
"""

from dataclasses import dataclass, field, replace

from kiosk.domain.goods import Goods
from kiosk.domain.ids import LocationCode, PartNumber, ReceiptId, crockford
from kiosk.domain.messages import Refusal, stop
from kiosk.domain.records import PartRecord
from kiosk.importer.read import read_goods_file
from kiosk.importer.refused import refused_row
from kiosk.importer.report import ImportKind, ImportReport
from kiosk.importer.rows import BadRow
from kiosk.operations.opening import Already, open_stock
from kiosk.operations.ports import Acting, Recorded, Tx, Verdict
from kiosk.operations.receive_goods import post_goods, receive_goods
from kiosk.store.import_file import ImportFile
from kiosk.store.master import Master
from kiosk.store.store import Store


class _TakenBack(Exception):
    """Carries a report out of a transaction of which nothing is to stay."""

    def __init__(self, report: ImportReport) -> None:
        super().__init__()
        self.report = report


@dataclass(frozen=True, slots=True)
class _Done:
    added: int
    unchanged: int
    bad: tuple[BadRow, ...]


@dataclass(slots=True)
class _Opened:
    """Opening stock of one file: each part is read once, for its stock may be long."""

    tx: Tx
    receipt: ReceiptId
    parts: dict[PartNumber, PartRecord | None] = field(
        default_factory=dict[PartNumber, PartRecord | None]
    )

    def stock(self, goods: Goods) -> Verdict | Already:
        number = goods.part_number
        if number not in self.parts:
            self.parts[number] = self.tx.part(number)
        record = self.parts[number]
        if record is None:
            return stop("xS1", raw=number)
        return open_stock(self.tx, record, goods, self.receipt)


def import_goods(store: Store, file: ImportFile, actor: str) -> ImportReport:
    """Import a file of goods for `actor`, and return its report.

    Raises:
        NotSavedError: nothing was imported.
    """

    def job(tx: Tx, master: Master) -> ImportReport:
        read = read_goods_file(
            file.kind, file.data, mapping=file.mapping, reader=master, skip_bad=file.skip_bad
        )
        if read.report.problem:
            return read.report
        done = _carried_out(tx, file.kind, read.goods)
        bad = sorted((*read.report.bad, *done.bad), key=lambda each: each.line)
        report = replace(read.report, added=done.added, unchanged=done.unchanged, bad=tuple(bad))
        if file.check or report.refused:
            raise _TakenBack(report)
        return report

    try:
        return store.administer(Acting(actor=actor, evidence=None, here=LocationCode("")), job)
    except _TakenBack as taken_back:
        return taken_back.report


def _carried_out(tx: Tx, kind: ImportKind, goods: tuple[Goods, ...]) -> _Done:
    """Put each row on record that can be; what is refused appends nothing."""
    receipt = ReceiptId(crockford(bytes.fromhex(tx.group)[-10:]))
    added = unchanged = 0
    bad: list[BadRow] = []
    opened = _Opened(tx, receipt)
    for each in goods:
        before = tx.appended
        if kind is ImportKind.STOCK:
            verdict = opened.stock(each)
        else:
            verdict = receive_goods(tx, each, receipt, added + 1)
        if isinstance(verdict, Recorded):
            added += 1
        elif isinstance(verdict, Already):
            unchanged += 1
        else:
            bad.append(_refused(tx, each, verdict, before))
    if kind is ImportKind.RECEIPT and added:
        post_goods(tx, receipt, added)
    return _Done(added, unchanged, tuple(bad))


def _refused(tx: Tx, goods: Goods, verdict: Refusal, before: int) -> BadRow:
    if tx.appended != before:
        message = f"K432: line {goods.at} was refused after it had been recorded"
        raise RuntimeError(message)
    return refused_row(goods, verdict)
