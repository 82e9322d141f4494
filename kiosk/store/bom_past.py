"""What was released of a bill of material, when and by whom, and what is built from it now."""

from dataclasses import dataclass

from sqlalchemy import bindparam, desc, func, select, text

from kiosk.domain.facts import BomLine, BomReleased
from kiosk.domain.ids import BomVersion, PartNumber, part_subject
from kiosk.store.fold.entries import entries_of_kind
from kiosk.store.reading import Snapshot
from kiosk.store.schema import UNIT
from kiosk.store.sql import compiled

_BUILDING = compiled(
    select(UNIT.c.bom_version, func.count())
    .where(text("run_open = 1"))
    .where(UNIT.c.part_number == bindparam("part"))
    .group_by(UNIT.c.bom_version)
    .order_by(desc(func.count()), UNIT.c.bom_version)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Released:
    """One release of a bill of material.

    Attributes:
        who: the name of its author, or the id of one who is not known here.
        before: the lines of the release before it; empty for the first.
    """

    bom: BomReleased
    at_us: int
    who: str
    before: tuple[BomLine, ...] = ()

    @property
    def version(self) -> BomVersion:
        return self.bom.version


def releases(record: Snapshot, parent: PartNumber) -> tuple[Released, ...]:
    """Return every release of a parent's BOM, the newest first."""
    named = record.reader.catalogue.named
    found: list[Released] = []
    before: tuple[BomLine, ...] = ()
    for entry in entries_of_kind(record.cursor(), part_subject(parent), BomReleased.kind):
        if isinstance(entry.fact, BomReleased):
            bom = entry.fact
            found.append(
                Released(bom=bom, at_us=entry.at_us, who=named(entry.actor), before=before)
            )
            before = bom.lines
    return tuple(reversed(found))


def building(record: Snapshot, parent: PartNumber) -> tuple[tuple[BomVersion, int], ...]:
    """Return the versions that units are being built with, the most used first, and how many."""
    rows = record.cursor().execute(_BUILDING, (parent,)).fetchall()
    return tuple(
        (BomVersion(str(version)), count) for version, count in rows if isinstance(count, int)
    )
