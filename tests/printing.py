"""A printer that prints what waits at once: the real spool, no device."""

from kiosk.domain.labels import LabelKind
from kiosk.domain.printing import PrintJob, PrintState
from kiosk.store.print_spool import StoreSpool
from tests.play import Shop

BENCH = "Bench"
KINDS = frozenset(each.value for each in LabelKind)


def spool_of(shop: Shop) -> StoreSpool:
    return StoreSpool(shop.app.store, shop.app.clock)


def sent(shop: Shop, printer: str = BENCH) -> PrintJob:
    """Begin the next label, as if its first byte had left."""
    spool = spool_of(shop)
    job = spool.next_job(printer, KINDS)
    assert job is not None
    assert spool.begin(job, printer, b"bytes of a label")
    return job


def print_one(shop: Shop, state: PrintState = PrintState.PRINTED) -> PrintJob:
    """Print the next label; it ends in `state`."""
    job = sent(shop)
    spool_of(shop).end(job.job, state, "")
    return job


def print_all(shop: Shop, state: PrintState = PrintState.PRINTED) -> list[PrintJob]:
    """Print all labels that wait."""
    printed: list[PrintJob] = []
    while spool_of(shop).next_job(BENCH, KINDS) is not None:
        printed.append(print_one(shop, state))
    return printed


def states(shop: Shop) -> list[str]:
    """Return how far each label is, the oldest first."""
    return [str(row[0]) for row in shop.rows("select state from spool order by job")]
