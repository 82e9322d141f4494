"""Reading how receiving is set up, and what was said of a lot as it came in."""

from sqlalchemy import bindparam, select

from kiosk.domain.facts import (
    NO_DATES,
    Dates,
    LotDivided,
    LotMade,
    LotReceived,
    OperationTypeDefined,
    RuleDefined,
)
from kiosk.domain.ids import LotId, lot_subject
from kiosk.domain.rules.making import LotOrigin
from kiosk.store.codec import decode
from kiosk.store.fold.entries import standing_of_kind
from kiosk.store.inspection_reader import InspectionReader
from kiosk.store.schema_receiving import LOT_CAME
from kiosk.store.sql import compiled

_SAID = compiled(
    select(LOT_CAME.c.supplier, LOT_CAME.c.dates)
    .where(LOT_CAME.c.lot == bindparam("lot"))
    .order_by(LOT_CAME.c.hlc, LOT_CAME.c.station_id, LOT_CAME.c.seq)
)


class ReceivingReader(InspectionReader):
    """Reads one connection inside its current transaction."""

    def operation_type(self, code: str) -> OperationTypeDefined | None:
        return self.catalogue.setups.operations.get(code)

    @property
    def rules(self) -> tuple[RuleDefined, ...]:
        return self.catalogue.setups.active_rules

    def lot_origin(self, lot: LotId) -> LotOrigin | None:
        """Return how a lot was made here last, else how it came; None where neither stands."""
        for kind in (LotMade.kind, LotReceived.kind, LotDivided.kind):
            for each in reversed(standing_of_kind(self._cursor, lot_subject(lot), kind)):
                if isinstance(each.fact, LotOrigin):
                    return each.fact
        return None

    def said_of(self, lot: LotId) -> tuple[str, Dates]:
        """Return the supplier and the dates of a lot, each as the first receipt to say so.

        The dates are those of the first receipt that gave an expiry, else of the first with any.
        """
        supplier, dates = "", NO_DATES
        for row in self._cursor.execute(_SAID, (lot,)).fetchall():
            supplier = supplier or str(row[0])
            said = decode(str(row[1]), Dates) if dates.expires is None else dates
            if dates == NO_DATES or said.expires is not None:
                dates = said
        return supplier, dates
