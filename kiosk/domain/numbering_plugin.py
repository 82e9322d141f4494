"""What a plant may answer by a program of its own: is this a serial, and which comes next.

The kiosk finds such programs by their entry points (kiosk.plugins); here is what passes between
the two. docs/numbering.md has an example.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.facts import PartDefined


@dataclass(frozen=True, slots=True, kw_only=True)
class SerialOffered:
    """A serial was scanned, typed or pasted for a new unit.

    Attributes:
        serial: trimmed, as it will be printed.
        at: now, aware, in the plant's zone.
    """

    part: PartDefined
    serial: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWanted:
    """A serial or lot number of ours is wanted.

    Attributes:
        last: the number given last: of the part, or, where what was answered is in use, that
            answer; empty where there is none.
        at: now, aware, in the plant's zone.
    """

    part: PartDefined
    last: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberingPlugins:
    """What is asked, in order; the first that answers counts.

    Attributes:
        objections: why a serial is none, in words for the operator; None for no objection.
        serials: the next serial; None to leave it to the part's scheme.
        lots: a new lot number; None to leave it to the part's pattern.
    """

    objections: tuple[Callable[[SerialOffered], str | None], ...] = ()
    serials: tuple[Callable[[NumberWanted], str | None], ...] = ()
    lots: tuple[Callable[[NumberWanted], str | None], ...] = ()

    def objection(self, offered: SerialOffered) -> str | None:
        """Return the first objection to a serial."""
        return next(filter(None, (each(offered) for each in self.objections)), None)

    def next_serial(self, wanted: NumberWanted) -> str | None:
        """Return the first answer; None where no plugin has one."""
        return next(filter(None, (each(wanted) for each in self.serials)), None)

    def lot_number(self, wanted: NumberWanted) -> str | None:
        """Return the first answer; None where no plugin has one."""
        return next(filter(None, (each(wanted) for each in self.lots)), None)


NO_PLUGINS = NumberingPlugins()
