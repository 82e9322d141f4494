"""Releasing a bill of material from the screen, by the rules of its import."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.facts import BomReleased
from kiosk.domain.ids import LocationCode
from kiosk.importer.bom_draft import Draft, begun, judged
from kiosk.importer.outcome import Outcome
from kiosk.importer.rows import BadRow
from kiosk.operations.ports import Acting, Tx
from kiosk.session.ports import NotSavedError
from kiosk.store.bom_drafts import save_draft
from kiosk.store.drafts_kept import forget_draft
from kiosk.store.driver import Cursor, DatabaseError
from kiosk.store.master import Master
from kiosk.store.reading import Snapshot
from kiosk.store.store import Store
from kiosk.store.writer import Priority


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """What came of a release.

    Attributes:
        bom: what is released now; None where nothing changed.
        meanwhile: another version than the draft began from is released: nothing was done.
        bad: what is wrong: nothing was done.
    """

    bom: BomReleased | None = None
    meanwhile: bool = False
    bad: tuple[BadRow, ...] = ()


def judge(record: Snapshot, draft: Draft) -> Outcome[BomReleased]:
    """Return what the importer says of a draft; nothing is written."""
    return judged(draft, Master(record.cursor(), record.reader.catalogue, bytes, _nothing))


def _nothing(_: object) -> None:
    raise AssertionError("a draft that is looked at appends nothing")


def keep_draft(store: Store, draft: Draft) -> None:
    """Keep a draft, durably when it returns.

    Raises:
        NotSavedError: it was not kept; the one before it stands.
    """
    _keep(store, lambda cursor: save_draft(cursor, draft))


def drop_draft(store: Store, draft: Draft) -> None:
    """Let go of a draft.

    Raises:
        NotSavedError: it stands.
    """
    _keep(store, lambda cursor: forget_draft(cursor, draft.parent))


def _keep(store: Store, job: Callable[[Cursor], None]) -> None:
    try:
        store.submit(job, Priority.OPERATOR)
    except DatabaseError as error:
        raise NotSavedError(str(error)) from error


def release(store: Store, draft: Draft, actor: str) -> Release:
    """Release a draft and let go of it, in one transaction.

    Raises:
        NotSavedError: nothing was done.
        StationFrozenError: nothing was done.
    """

    def job(tx: Tx, master: Master) -> Release:
        known = master.released_bom(draft.parent)
        if draft.base != ("" if known is None else known.version):
            return Release(meanwhile=True)
        made = _released(tx, master, draft)
        if not made.bad:
            master.forget_draft(draft.parent)
        return made

    return store.administer(_acting(actor), job)


def put_back(store: Store, bom: BomReleased, actor: str) -> Release:
    """Release what a version holds again; a draft stays as it is.

    Raises:
        NotSavedError: nothing was done.
        StationFrozenError: nothing was done.
    """
    draft = begun(bom, bom.parent, actor, 0)
    return store.administer(_acting(actor), lambda tx, master: _released(tx, master, draft))


def _released(tx: Tx, master: Master, draft: Draft) -> Release:
    found = judged(draft, master)
    if found.bad:
        return Release(bad=found.bad)
    for bom in found.made:
        tx.append(bom)
    return Release(bom=next(iter(found.made), None))


def _acting(actor: str) -> Acting:
    return Acting(actor=actor, evidence=None, here=LocationCode(""))
