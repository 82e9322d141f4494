"""A station that central, or its own record, has frozen."""

from kiosk.domain.link import Frozen
from kiosk.domain.syncing import Marks
from kiosk.store.marks import write_marks
from kiosk.store.writer import Priority
from tests.play import Shop

TOKEN = b"t" * 16


def freeze(shop: Shop, why: Frozen) -> None:
    marks = Marks(token=TOKEN, frozen=why)
    shop.app.store.submit(lambda cursor: write_marks(cursor, marks), Priority.SYNC)
