"""Whose lots lie where: offline, nobody takes lots from a place that another station keeps (R10).

An allotment is a move to a place of one's own: what lies there, no other station takes while it
cannot be seen here. Online, what others record is seen as they record it, and all may take all.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.ids import LocationCode
from kiosk.domain.link import ALONE, Link, LinkState
from kiosk.domain.messages import Refusal, stop


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """The station that a location is kept for: its id in hexadecimal, and its name."""

    station: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sharing:
    """How this station shares its locations with others at this moment.

    Attributes:
        station: the id of this station, in hexadecimal.
        owners: the locations that a station keeps; all others are everybody's.
    """

    station: str = ""
    link: Link = ALONE
    owners: Mapping[LocationCode, Owner] = field(default_factory=dict[LocationCode, Owner])

    @property
    def apart(self) -> bool:
        """Whether other stations may record what cannot be seen here."""
        return self.link.state is not LinkState.ALONE and not self.link.online

    def own(self, location: LocationCode) -> bool:
        """Whether this station keeps a location."""
        owner = self.owners.get(location)
        return owner is not None and owner.station == self.station

    def kept_for(self, location: LocationCode) -> str:
        """Return the other station whose lots lie there untouched for now; "" for none."""
        owner = self.owners.get(location)
        if owner is None or owner.station == self.station or not self.apart:
            return ""
        return owner.name


TOGETHER = Sharing()
"""Of a station that shares nothing: every location is everybody's."""


def kept_refused(name: str, location: LocationCode, sharing: Sharing) -> Refusal | None:
    """Refuse to take a lot from a place that another station keeps (xL13)."""
    station = sharing.kept_for(location)
    if not station:
        return None
    return stop("xL13", station=station, lot=name, loc=location)
