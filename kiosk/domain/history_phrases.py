"""The phrases that sentences of a history are made of."""

from collections.abc import Callable

from kiosk.domain.facts import Move
from kiosk.domain.ids import Subject, subject_key, subject_kind
from kiosk.domain.quantity import plain

Named = Callable[[Subject], str]
"""Gives the serial, lot number or code that people know a subject by."""

RECEIPT_SHOWN = 8
"""Characters of a receipt's id that tell it from the others of a shift."""


def part_in_words(number: str, revision: str = "") -> str:
    """Return `part P rev B`."""
    return f"part {number} rev {revision}" if revision else f"part {number}"


def amount_of(moves: tuple[Move, ...], named: Named) -> str:
    """Return `12 of lot L-7`, or `12 of SCREW` for what is only counted."""
    if not moves:
        return "Stock"
    item = moves[0].item
    lot = "lot " if subject_kind(item) == "lot" else ""
    return f"{quantity_of(moves)} of {lot}{named(item)}"


def quantity_of(moves: tuple[Move, ...]) -> str:
    """Return how much was moved."""
    return plain(moves[0].quantity) if moves else "0"


def source_of(moves: tuple[Move, ...]) -> str:
    """Return the place it left; empty where nothing moved."""
    return moves[0].source if moves else ""


def target_of(moves: tuple[Move, ...]) -> str:
    """Return the place it reached; empty where nothing moved."""
    return moves[-1].target if moves else ""


def place_named(place: str, named: Named) -> str:
    """Return a location's code, a unit's serial or the word for a boundary place."""
    if subject_kind(place) == "unit":
        return named(Subject(place))
    return subject_key(place) or place or "its place"
