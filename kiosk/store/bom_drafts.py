"""Drafts of bills of material: beside the record, of this station alone, none of it synced."""

import msgspec

from kiosk.domain.ids import PartNumber
from kiosk.importer.bom_draft import Draft
from kiosk.store.drafts_kept import keep, kept
from kiosk.store.driver import Cursor


def drafts(cursor: Cursor) -> tuple[Draft, ...]:
    """Return every draft that this program can read, by its parent."""
    found = (_draft(raw) for _, raw in sorted(kept(cursor).items()))
    return tuple(each for each in found if each is not None)


def draft_of(cursor: Cursor, parent: PartNumber) -> Draft | None:
    """Return the draft of a parent's BOM, or None."""
    raw = kept(cursor).get(parent)
    return None if raw is None else _draft(raw)


def save_draft(cursor: Cursor, draft: Draft) -> None:
    """Keep a draft in place of the one of the same parent."""
    keep(cursor, {**kept(cursor), draft.parent: msgspec.Raw(msgspec.json.encode(draft))})


def _draft(raw: msgspec.Raw) -> Draft | None:
    try:
        return msgspec.json.decode(raw, type=Draft)
    except msgspec.DecodeError:
        return None
