"""What the fold of one transaction looks up once: rights of people, switched parts, releases.

Nearly every entry asks whether its actor or part has any of these, and nearly none has.
"""

from sqlalchemy import bindparam, select

from kiosk.domain.facts import PartDefined, Tracking
from kiosk.domain.ids import PartNumber, part_subject
from kiosk.domain.journal import Entry
from kiosk.store.driver import Cursor
from kiosk.store.fold.conflicts import Order, order_of
from kiosk.store.fold.entries import entries_of_kind
from kiosk.store.schema import BOM
from kiosk.store.schema_shared import RIGHTS, SWITCHED
from kiosk.store.sql import compiled

_RIGHTS = compiled(
    select(RIGHTS.c.role, RIGHTS.c.access_until, RIGHTS.c.hlc, RIGHTS.c.station_id, RIGHTS.c.seq)
    .where(RIGHTS.c.actor == bindparam("actor"))
    .order_by(RIGHTS.c.hlc, RIGHTS.c.station_id, RIGHTS.c.seq)
)
_SWITCHED = compiled(
    select(SWITCHED.c.part_number).where(SWITCHED.c.part_number == bindparam("part_number"))
)
_RELEASES = compiled(
    select(BOM.c.version, BOM.c.hlc, BOM.c.station_id, BOM.c.seq).where(
        BOM.c.parent == bindparam("parent")
    )
)

Right = tuple[Order, str, str]
"""From which entry on somebody has a role, and until which day."""

Definition = tuple[Order, Tracking]
Release = tuple[Order, str]


class Watched:
    """What entries of one transaction look at; whoever writes it tells so."""

    def __init__(self, cursor: Cursor, *, anew: bool = False) -> None:
        """Read through `cursor`; `anew` where every entry is folded in order from nothing."""
        self._cursor = cursor
        self._newest: Order | None = (0, b"", 0) if anew else None
        self._rights: dict[str, tuple[Right, ...]] = {}
        self._definitions: dict[str, tuple[Definition, ...]] = {}
        self._releases: dict[str, tuple[Release, ...]] = {}

    def saw(self, entry: Entry) -> None:
        """Note that an entry is being folded."""
        if self._newest is not None and entry.order > self._newest:
            self._newest = entry.order

    def is_last(self, entry: Entry) -> bool:
        """Whether it is known that nothing that sorts after `entry` was folded."""
        return entry.order == self._newest

    def folded(self, entry: Entry) -> bool:
        """Whether an entry of the journal was folded, or is being folded."""
        return self._newest is None or entry.order <= self._newest

    def rights(self, actor: str) -> tuple[Right, ...]:
        """Return what `actor` may, as it was set one time after another; mostly nothing."""
        if actor not in self._rights:
            rows = self._cursor.execute(_RIGHTS, (actor,)).fetchall()
            found = tuple((order_of(row), str(row[0]), str(row[1])) for row in rows)
            self._rights[actor] = found
        return self._rights[actor]

    def definitions(self, part: PartNumber) -> tuple[Definition, ...]:
        """Return the definitions of a part whose tracking was ever switched; else nothing."""
        if part not in self._definitions:
            switched = self._cursor.execute(_SWITCHED, (part,)).fetchone() is not None
            self._definitions[part] = self._defined(part) if switched else ()
        return self._definitions[part]

    def _defined(self, part: PartNumber) -> tuple[Definition, ...]:
        entries = entries_of_kind(self._cursor, part_subject(part), PartDefined.kind)
        return tuple(
            (each.order, each.fact.tracking)
            for each in entries
            if isinstance(each.fact, PartDefined)
        )

    def last_release(self, parent: PartNumber) -> Release | None:
        """Return the release of a part's bills of material that sorts after all others."""
        if parent not in self._releases:
            rows = self._cursor.execute(_RELEASES, (parent,)).fetchall()
            self._releases[parent] = tuple((order_of(row), str(row[0])) for row in rows)
        return max(self._releases[parent], default=None)

    def forget_rights(self, actor: str) -> None:
        """Look the rights of `actor` up again: they changed."""
        self._rights.pop(actor, None)

    def forget_part(self, part: PartNumber) -> None:
        """Look a part up again: it was defined, or a bill of material of it released."""
        self._definitions.pop(part, None)
        self._releases.pop(part, None)
