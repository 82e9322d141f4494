"""A fact about numbers that were given where this record does not know of it."""

from dataclasses import dataclass
from typing import ClassVar

from kiosk.domain.facts.moves import Move
from kiosk.domain.ids import PartNumber, Subject, part_subject


@dataclass(frozen=True, slots=True, kw_only=True)
class NewestTold:
    """Somebody said which number of a part was printed last, after a record was put back (A3).

    Attributes:
        series: whose numbers are meant, as `kiosk.domain.rules.newest` names it.
        lots: lot numbers, not serials.
        number: on the newest label; empty where none was printed since the copy was made.
        last: its running number; 0 where it is of an earlier series, or there is none.
    """

    kind: ClassVar[str] = "newest_told.1"
    part_number: PartNumber
    series: str
    lots: bool
    number: str
    last: int

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (part_subject(self.part_number),)

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()
