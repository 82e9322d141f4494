"""What a command does to one thing, as rules of the plant are asked about it (P3)."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from kiosk.domain.facts import Action
from kiosk.domain.ids import Subject
from kiosk.operations.ports import Tx
from kiosk.workflows.commands import Command

ONE = Decimal(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """What a command does to one thing.

    Attributes:
        item: a unit, lot or part that is on record; what is made or received is only named, by
            its part with `serial` and `lot`.
        place: where it goes; None for where it lies, if that is one location.
    """

    action: Action
    item: Subject
    quantity: Decimal = ONE
    serial: str = ""
    lot: str = ""
    place: str | None = None
    supplier: str = ""
    parent: str = ""


Tellers = Mapping[type[Command], Callable[[Tx, Any], Iterable[Doing]]]
"""By a command's type, what tells one of that type."""
