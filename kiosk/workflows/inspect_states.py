"""States of incoming inspection, and what an inspection puts on record."""

from dataclasses import dataclass
from decimal import Decimal

from kiosk.domain.ids import LocationCode, Subject
from kiosk.workflows.step import NOTHING, Needs


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspect:
    """Say what came of the inspection of a unit, or of all that waits of goods at a place.

    Attributes:
        failing: how much of it is rejected; the rest is accepted.
        note: in the words of who inspected; "" for none.
    """

    item: Subject
    place: LocationCode
    quantity: Decimal
    failing: Decimal
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectReceipt:
    """Accept all that still waits of the receipt that an item came in."""

    item: Subject
    place: LocationCode
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectItem:
    """Waits for what is inspected; `done` were."""

    done: int = 0

    @property
    def needs(self) -> Needs:
        return NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectPlace:
    """Goods wait at several locations; waits for the one."""

    item: Subject
    done: int

    @property
    def needs(self) -> Needs:
        return Needs(item=self.item)


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectVerdict:
    """Waits for whether it is good; `quantity` of it lies at `place`."""

    item: Subject
    place: LocationCode
    quantity: Decimal
    done: int
    note: str = ""

    @property
    def needs(self) -> Needs:
        return Needs(item=self.item)


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectAmount:
    """Waits for how much of the goods fails."""

    verdict: InspectVerdict

    @property
    def needs(self) -> Needs:
        return Needs(item=self.verdict.item)


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectNote:
    """Waits for what is wrong with what fails."""

    verdict: InspectVerdict
    failing: Decimal

    @property
    def needs(self) -> Needs:
        return Needs(item=self.verdict.item)


Inspecting = InspectItem | InspectPlace | InspectVerdict | InspectAmount | InspectNote
