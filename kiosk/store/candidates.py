"""Reading the lots of a part that lie somewhere, as many as there are in a few queries."""

from collections.abc import Sequence

from sqlalchemy import String, and_, bindparam, desc, exists, literal_column, or_, select
from sqlalchemy.sql import ColumnElement

from kiosk.domain.expiry import strategy_of
from kiosk.domain.facts import NO_DATES, Dates, Strategy
from kiosk.domain.holding import foremost
from kiosk.domain.ids import LocationCode, LotId, PartNumber, Subject, lot_subject, subject_key
from kiosk.domain.moment import from_us, plant_zone
from kiosk.domain.quantity import from_micro
from kiosk.domain.records import Stock
from kiosk.domain.rules.candidates import Candidate, Candidates
from kiosk.domain.rules.expiry import are_kept
from kiosk.store.codec import decode
from kiosk.store.driver import Row
from kiosk.store.reader_shared_sql import HELD_SUBJECTS
from kiosk.store.reader_sql import HELD_OF
from kiosk.store.receiving_reader import ReceivingReader
from kiosk.store.schema import BALANCE, HELD, JOURNAL, LOT
from kiosk.store.schema_receiving import LOT_CAME
from kiosk.store.sql import compiled

_subject: ColumnElement[str] = literal_column("'lot:'", String) + LOT.c.lot
_on_hand = (
    BALANCE.c.place >= literal_column("'location:'"),
    BALANCE.c.place < literal_column("'location;'"),
    BALANCE.c.quantity > literal_column("0"),
)
_LYING = compiled(
    select(
        LOT.c.lot,
        LOT.c.lot_number,
        JOURNAL.c.at_us,
        BALANCE.c.place,
        BALANCE.c.quantity,
        HELD.c.title,
    )
    .select_from(LOT)
    .join(BALANCE, BALANCE.c.item == _subject)
    .join(JOURNAL, and_(JOURNAL.c.station_id == LOT.c.station_id, JOURNAL.c.seq == LOT.c.seq))
    .outerjoin(
        HELD,
        and_(
            HELD.c.item == BALANCE.c.item,
            or_(HELD.c.place == BALANCE.c.place, HELD.c.place == literal_column("''")),
        ),
    )
    .where(LOT.c.part_number == bindparam("part"))
    .where(*_on_hand)
    .order_by(LOT.c.lot, desc(BALANCE.c.quantity), BALANCE.c.place)
)
_DATED = compiled(
    select(LOT_CAME.c.lot, LOT_CAME.c.dates)
    .select_from(LOT)
    .join(LOT_CAME, LOT_CAME.c.lot == LOT.c.lot)
    .where(LOT.c.part_number == bindparam("part"))
    .where(exists().where(BALANCE.c.item == _subject, *_on_hand))
    .order_by(LOT_CAME.c.lot, LOT_CAME.c.hlc, LOT_CAME.c.station_id, LOT_CAME.c.seq)
)


class CandidateReader(ReceivingReader):
    """Reads one connection inside its current transaction."""

    def candidates(self, part: PartNumber) -> Candidates:
        """Return the lots of a part that lie somewhere; none where any may be taken.

        A part of no category has an order by its dates alone, so without a date it has none.
        """
        defined = self.catalogue.part(part)
        category = None if defined is None else self.catalogue.setups.category_of(defined)
        strategy = strategy_of(category)
        if strategy is Strategy.NONE:
            return Candidates(part=part, strategy=strategy, lots=())
        dates = self._dates_of(part)
        if strategy is None and not dates:
            return Candidates(part=part, strategy=strategy, lots=())
        rows = self._cursor.execute(_LYING, (part,)).fetchall()
        disputed = self._disputed() if rows else frozenset[Subject]()
        by_lot: dict[LotId, list[Row]] = {}
        for row in rows:
            lot = LotId(str(row[0]))
            if lot_subject(lot) not in disputed:
                by_lot.setdefault(lot, []).append(row)
        zone = plant_zone(self.catalogue.policies["time_zone"])
        return Candidates(
            part=part,
            strategy=strategy,
            lots=tuple(
                Candidate(
                    lot=lot,
                    lot_number=str(lying[0][1]),
                    dates=dates.get(lot, NO_DATES),
                    received=from_us(_int(lying[0][2])).astimezone(zone).date(),
                    received_us=_int(lying[0][2]),
                    stock=_stock(lying),
                )
                for lot, lying in by_lot.items()
            ),
        )

    def held_whole(self, item: Subject) -> str:
        """Return why all of an item is held, wherever it lies; "" where it is not."""
        rows = self._cursor.execute(HELD_OF, (item,)).fetchall()
        return foremost(str(title) for place, title in rows if place == "")

    def _dates_of(self, part: PartNumber) -> dict[LotId, Dates]:
        """Return the dates of the lots on hand: as the first receipt that gave an expiry."""
        if not are_kept(self.catalogue.policies):
            return {}
        found: dict[LotId, Dates] = {}
        for lot, content in self._cursor.execute(_DATED, (part,)).fetchall():
            known = found.get(LotId(str(lot)), NO_DATES)
            if known.expires is None:
                said = decode(str(content), Dates)
                found[LotId(str(lot))] = said if said.expires or known == NO_DATES else known
        return {lot: dates for lot, dates in found.items() if dates != NO_DATES}

    def _disputed(self) -> frozenset[Subject]:
        rows = self._cursor.execute(HELD_SUBJECTS).fetchall()
        return frozenset(Subject(str(row[0])) for row in rows)


def _stock(lying: Sequence[Row]) -> tuple[Stock, ...]:
    """Return where a lot lies; of several holds at a place the first that is read."""
    found: dict[str, Stock] = {}
    for _, _, _, place, quantity, held in lying:
        code = LocationCode(subject_key(Subject(str(place))))
        stock = Stock(location=code, quantity=from_micro(_int(quantity)), held=str(held or ""))
        found.setdefault(code, stock)
    return tuple(found.values())


def _int(value: object) -> int:
    return value if isinstance(value, int) else 0
