"""Reading which numbers were given last, for what comes next."""

from kiosk.domain.ids import PartNumber
from kiosk.store.bearing import last_lot, last_serial
from kiosk.store.reader import Reader


class NumberReader(Reader):
    """A reader that knows the numbers given last."""

    def last_serial(self, part: PartNumber) -> str:
        return last_serial(self._cursor, part)

    def last_lot(self, part: PartNumber) -> str:
        return last_lot(self._cursor, part)
