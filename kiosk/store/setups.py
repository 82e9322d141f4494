"""How a plant is set up, in memory between transactions: schemes, operation types, rules."""

from typing import TypeVar

from sqlalchemy import bindparam, select

from kiosk.domain.facts import (
    CategoryDefined,
    OperationTypeDefined,
    PartDefined,
    RuleDefined,
    SchemeDefined,
)
from kiosk.store.codec import decode
from kiosk.store.driver import Cursor
from kiosk.store.schema_receiving import SETUP
from kiosk.store.sql import compiled

T = TypeVar("T")

_CONTENTS = compiled(
    select(SETUP.c.code, SETUP.c.content)
    .where(SETUP.c.kind == bindparam("kind"))
    .order_by(SETUP.c.code)
)

MASTER_KINDS = frozenset(
    {
        *("part_defined.1", "bom_released.1", "location_defined.1", "location_owned.1"),
        *("policy_set.1", "scheme_defined.1", "category_defined.1", "operation_type_defined.1"),
        "rule_defined.1",
    }
)
"""Facts after which what is kept in memory of the master data is dropped."""


class Setups:
    """All definitions, by kind and code; dropped with the rest of the catalogue."""

    def __init__(self, cursor: Cursor) -> None:
        """Read through `cursor`, inside whatever transaction it is in."""
        self._cursor = cursor
        self._schemes: dict[str, SchemeDefined] | None = None
        self._categories: dict[str, CategoryDefined] | None = None
        self._operations: dict[str, OperationTypeDefined] | None = None
        self._rules: dict[str, RuleDefined] | None = None
        self._active: tuple[RuleDefined, ...] | None = None

    def forget(self) -> None:
        """Drop everything, after a definition changed."""
        self._schemes = self._categories = self._operations = None
        self._rules = self._active = None

    @property
    def schemes(self) -> dict[str, SchemeDefined]:
        """The numbering schemes by name."""
        if self._schemes is None:
            self._schemes = self._loaded("scheme", SchemeDefined)
        return self._schemes

    @property
    def categories(self) -> dict[str, CategoryDefined]:
        """The categories of parts by code."""
        if self._categories is None:
            self._categories = self._loaded("category", CategoryDefined)
        return self._categories

    @property
    def operations(self) -> dict[str, OperationTypeDefined]:
        """The operation types by code."""
        if self._operations is None:
            self._operations = self._loaded("operation", OperationTypeDefined)
        return self._operations

    @property
    def rules(self) -> dict[str, RuleDefined]:
        """The rules that block actions, by code."""
        if self._rules is None:
            self._rules = self._loaded("rule", RuleDefined)
        return self._rules

    @property
    def active_rules(self) -> tuple[RuleDefined, ...]:
        """Those that are on."""
        if self._active is None:
            self._active = tuple(each for each in self.rules.values() if each.active)
        return self._active

    def serials_of(self, part: PartDefined) -> SchemeDefined | None:
        """Return the named scheme of a part's serials; None where it has none of a name."""
        return self.schemes.get(part.serial_scheme)

    def lots_of(self, part: PartDefined) -> SchemeDefined | None:
        """Return the named scheme of a part's lots; None where it has none of a name."""
        return self.schemes.get(part.lot_pattern)

    def category_of(self, part: PartDefined) -> CategoryDefined | None:
        """Return the category of a part; None where it has none that is known."""
        return self.categories.get(part.category)

    def _loaded(self, kind: str, of: type[T]) -> dict[str, T]:
        rows = self._cursor.execute(_CONTENTS, (kind,)).fetchall()
        return {str(code): decode(str(content), of) for code, content in rows}
