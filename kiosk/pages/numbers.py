"""How a serial comes where units are received or built: ours made, others scanned (A28)."""

from kiosk.domain.facts import NumberedBy
from kiosk.domain.messages import Phrase, phrase
from kiosk.domain.records import PartRecord
from kiosk.domain.schemes import serial_example
from kiosk.pages.common import TYPE, button
from kiosk.screens.intents import Open, Where
from kiosk.screens.parts import Action


def entering(record: PartRecord) -> Action:
    """Return the button that gives a serial without a scan: the scheme where they are ours."""
    if record.part.numbered_by is NumberedBy.OURS:
        return button("generate", "plus", Open(Where.GENERATE))
    return TYPE


def first_serial(record: PartRecord) -> Phrase:
    """Return what to do first, by whose serials the part bears."""
    match record.part.numbered_by:
        case NumberedBy.OURS:
            return phrase("no_serials_ours")
        case NumberedBy.THEIRS:
            return phrase("no_serials_theirs")
        case _:
            return phrase("no_serials")


def numbers_words(key: str, record: PartRecord) -> Phrase:
    """Return the phrase with an example, or that the last serial is counted on (A10)."""
    example = serial_example(record)
    return phrase(key, ex=example) if example else phrase(f"{key}_counted")
