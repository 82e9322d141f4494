"""Master data for the import: as it stands, what stock hinders a change, and the people."""

from collections.abc import Callable, Iterable

from sqlalchemy import bindparam, distinct, func, select

from kiosk.domain import tracked
from kiosk.domain.facts import (
    BomReleased,
    CategoryDefined,
    Fact,
    LetterCase,
    LocationDefined,
    OperationTypeDefined,
    PartDefined,
    RightsSet,
    RuleDefined,
    SchemeDefined,
)
from kiosk.domain.ids import LocationCode, OperatorId, PartNumber
from kiosk.domain.orders import Announced, Order
from kiosk.domain.people import Operator
from kiosk.domain.pin import SALT_BYTES
from kiosk.domain.rules.receive import serial_key, serial_scope
from kiosk.store.catalogue import Catalogue
from kiosk.store.drafts_kept import forget_draft
from kiosk.store.driver import Cursor
from kiosk.store.order_reader import OrderReader
from kiosk.store.people import save_person
from kiosk.store.schema import (
    BALANCE,
    LOT,
    UNIT,
)
from kiosk.store.sql import compiled

_UNITS = compiled(
    select(UNIT.c.status, func.count())
    .where(UNIT.c.part_number == bindparam("part"))
    .group_by(UNIT.c.status)
    .order_by(UNIT.c.status)
)
_LOTS = compiled(
    select(func.count(distinct(BALANCE.c.item)), func.count(distinct(BALANCE.c.place)))
    .select_from(LOT)
    .join(BALANCE, BALANCE.c.item == bindparam("prefix") + LOT.c.lot)
    .where(LOT.c.part_number == bindparam("part"))
    .where(BALANCE.c.quantity > bindparam("none"))
    .where(BALANCE.c.place.like(bindparam("places")))
)
IN_STOCK = frozenset(each.value for each in tracked.IN_STOCK)


class Master:
    """What an import reads, and the table of people it writes; inside one transaction."""

    def __init__(
        self,
        cursor: Cursor,
        catalogue: Catalogue,
        random: Callable[[int], bytes],
        append: Callable[[Fact], object],
    ) -> None:
        """Use the transaction that `cursor` is in; `random` gives so many bytes."""
        self._append = append
        self._cursor = cursor
        self._catalogue = catalogue
        self._random = random
        self._orders = OrderReader(cursor, catalogue)

    @property
    def catalogue(self) -> Catalogue:
        """Master data as this transaction sees it."""
        return self._catalogue

    def part(self, number: PartNumber) -> PartDefined | None:
        return self._catalogue.defined(number)

    def released_bom(self, parent: PartNumber) -> BomReleased | None:
        return self._catalogue.released_bom(parent)

    def forget_draft(self, parent: PartNumber) -> None:
        """Let go of the draft that was released."""
        forget_draft(self._cursor, parent)

    def location(self, code: LocationCode) -> LocationDefined | None:
        return self._catalogue.location(code)

    def category(self, code: str) -> CategoryDefined | None:
        return self._catalogue.setups.categories.get(code)

    def scheme(self, name: str) -> SchemeDefined | None:
        return self._catalogue.setups.schemes.get(name)

    def rule(self, code: str) -> RuleDefined | None:
        return self._catalogue.setups.rules.get(code)

    def order(self, number: str) -> Order | None:
        return self._orders.order(number)

    def announced(self, order: str, line: str) -> tuple[Announced, ...]:
        return self._orders.announced(order, line)

    def serial_key(self, serial: str, part: PartDefined) -> str:
        scheme = self._catalogue.setups.serials_of(part)
        case = LetterCase.PLANT if scheme is None else scheme.letter_case
        return serial_key(serial, self._catalogue.policies, case)

    def serial_scope(self, part: PartDefined, supplier: str) -> str:
        return serial_scope(part, self._catalogue.policies, supplier)

    def operation(self, code: str) -> OperationTypeDefined | None:
        return self._catalogue.setups.operations.get(code)

    def operator(self, operator_id: OperatorId) -> Operator | None:
        return self._catalogue.person(operator_id)

    def salt(self) -> bytes:
        return self._random(SALT_BYTES)

    def serialised_units(self, part: PartNumber) -> tuple[tuple[str, int], ...]:
        rows = self._cursor.execute(_UNITS, (part,)).fetchall()
        return tuple(
            (str(status), count)
            for status, count in rows
            if isinstance(count, int) and status in IN_STOCK
        )

    def lots_in_stock(self, part: PartNumber) -> tuple[int, int]:
        row = self._cursor.execute(_LOTS, ("lot:", part, 0, "location:%")).fetchone()
        lots, places = row if row is not None else (0, 0)
        return (lots if isinstance(lots, int) else 0, places if isinstance(places, int) else 0)

    def save_people(self, people: Iterable[Operator]) -> None:
        """Add or replace people; the journal holds only their ids, and what they may do."""
        for person in people:
            before = self._catalogue.person(person.operator_id)
            rights = _rights(person)
            if before is None or _rights(before) != rights:
                self._append(rights)
            save_person(self._cursor, person)
            self._catalogue.forget()


def _rights(person: Operator) -> RightsSet:
    until = person.access_until.isoformat() if person.access_until else ""
    return RightsSet(operator_id=person.operator_id, role=person.role.value, access_until=until)
