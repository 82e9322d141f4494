"""States of telling which label was printed last, and what they put on record (A3)."""

from dataclasses import dataclass

from kiosk.domain.ids import PartNumber
from kiosk.workflows.step import NOTHING, Needs


@dataclass(frozen=True, slots=True, kw_only=True)
class TellNewest:
    """Note the newest number of a series: "" for none since; `last` is its running number."""

    part_number: PartNumber
    series: str
    lots: bool
    number: str
    last: int


@dataclass(frozen=True, slots=True)
class NewestPart:
    """Waits for the part whose newest label is told."""

    @property
    def needs(self) -> Needs:
        return NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class NewestLabel:
    """Waits for the newest label, or for the word that none was printed.

    Attributes:
        series: whose numbers are asked for; "" for the first that the part waits with.
        typed: what was entered the first time; "" before that.
        goes_on: the work that asked was put aside, and is taken up after it.
        approved_by: who lent the right to that work.
    """

    part: PartNumber
    series: str = ""
    lots: bool = False
    typed: str = ""
    goes_on: bool = False
    approved_by: str = ""

    @property
    def needs(self) -> Needs:
        return Needs(part=self.part, newest=(self.series, self.lots))


@dataclass(frozen=True, slots=True, kw_only=True)
class NewestBadge:
    """None was printed, says one who may not; waits for a supervisor's badge."""

    part: PartNumber
    series: str
    lots: bool = False
    goes_on: bool = False
    approved_by: str = ""

    @property
    def needs(self) -> Needs:
        return Needs(part=self.part, newest=(self.series, self.lots))


Newest = NewestPart | NewestLabel | NewestBadge
