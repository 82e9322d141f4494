"""What a history shows of what came in, and of lots that were made here."""

from kiosk.domain.facts import LotMade, LotReceived, StockReceived, UnitReceived
from kiosk.domain.messages import Text, phrase
from kiosk.domain.quantity import plain
from kiosk.pages.told import Told
from kiosk.screens.parts import Shade

ICON = "package-plus"


def told_came(fact: UnitReceived | LotReceived | StockReceived | LotMade, place: Text) -> Told:
    """Return what such an entry says happened to a thing; `place` is where it came to."""
    quantity = plain(fact.moves[0].quantity) if fact.moves else "0"
    match fact:
        case UnitReceived():
            detail = phrase("to_place", place=place)
        case LotMade(batch=batch) if batch:
            detail = phrase("made_of_batch", n=quantity, place=place, batch=batch)
        case _:
            detail = phrase("n_to_place", n=quantity, place=place)
    title = "event_made" if isinstance(fact, LotMade) else "event_received"
    return Told(ICON, Shade.OK, phrase(title), detail)
