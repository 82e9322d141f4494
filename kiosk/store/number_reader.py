"""Reading which numbers were given last, for what comes next."""

from kiosk.domain.ids import PartNumber
from kiosk.domain.rules.newest import Restored
from kiosk.store.bearing import last_lot, last_serial
from kiosk.store.newest import last_number, newest_of, newest_told, restored
from kiosk.store.reader import Reader


class NumberReader(Reader):
    """A reader that knows the numbers given last."""

    def last_serial(self, part: PartNumber) -> str:
        return last_serial(self._cursor, part)

    def last_lot(self, part: PartNumber) -> str:
        return last_lot(self._cursor, part)

    @property
    def restored(self) -> Restored | None:
        return restored(self._cursor)

    def is_newest_told(self, series: str) -> bool:
        return newest_told(self._cursor, series) is not None

    def newest_of(self, series: str, part: PartNumber) -> str:
        return newest_of(self._cursor, series, part)

    def last_number(self, series: str) -> int:
        return last_number(self._cursor, series)
