"""The way of a unit through its places."""

from typing import NamedTuple

from kiosk.domain.facts import Move, Place
from kiosk.domain.ids import Subject, subject_kind
from kiosk.domain.unit import NOWHERE


class Way(NamedTuple):
    """Where a unit is, where it was before its first move, and the line it fills there."""

    place: Place = NOWHERE
    origin: Place = NOWHERE
    line: str = ""


def travelled(way: Way, item: Subject, moves: tuple[Move, ...]) -> Way:
    """Return where `item` is after moves, where it was before the first, and its line there."""
    for move in moves:
        if move.item == item:
            line = move.line if subject_kind(move.target) == "unit" else ""
            way = Way(move.target, way.origin or move.source, line)
    return way
